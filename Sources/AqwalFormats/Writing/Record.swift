/// One line of a result: named fields in a fixed order.
public struct Record: Sendable {
  public indirect enum Value: Sendable {
    case text(String?)
    case number(Int?)
    case share(Double)
    case flag(Bool)
    case texts([String])
    /// Records below this one. CSV has them in one cell, as `name: 3; other: 2`.
    case records([Record])
  }

  public var fields: [(name: StaticString, value: Value)]

  public init(_ fields: KeyValuePairs<StaticString, Value>) {
    self.fields = fields.map { ($0.key, $0.value) }
  }
}

/// How records are written for programs.
public enum RecordForm: String, Sendable, CaseIterable {
  /// One JSON object a line.
  case jsonl
  /// Comma-separated values below a header, quoted as RFC 4180 has it.
  case csv
}

/// Writes records of one kind, line by line.
public struct RecordWriter: ~Copyable {
  public var out = ByteBuffer()
  private let form: RecordForm
  private var isFirst = true

  public init(_ form: RecordForm) {
    self.form = form
  }

  public mutating func write(_ record: Record) {
    switch form {
    case .jsonl:
      var pen = JSONPen(ByteBuffer())
      swap(&pen.out, &out)
      record.write(to: &pen)
      swap(&pen.out, &out)
      out.append("\n")
    case .csv:
      if isFirst { out.appendRow(record.fields.map(\.name.description), separator: UInt8(ascii: ",")) }
      out.appendRow(record.fields.map(\.value.cell), separator: UInt8(ascii: ","))
    }
    isFirst = false
  }
}

extension Record {
  func write(to pen: inout JSONPen) {
    pen.object { pen in
      for (name, value) in fields {
        switch value {
        case .text(let text): pen.string(name, text)
        case .number(let number?): pen.number(name, number)
        case .number(nil): pen.null(name)
        case .share(let share): pen.share(name, share)
        case .flag(let flag): pen.bool(name, flag)
        case .texts(let texts): pen.array(name, texts) { $0.string($1) }
        case .records(let records): pen.array(name, records) { $1.write(to: &$0) }
        }
      }
    }
  }
}

extension Record.Value {
  fileprivate var cell: String {
    switch self {
    case .text(let text): text ?? ""
    case .number(let number): number.map(String.init) ?? ""
    case .share(let share): String(share: share)
    case .flag(let flag): flag ? "true" : "false"
    case .texts(let texts): texts.joined(separator: "; ")
    case .records(let records): records.map { $0.fields.map(\.value.cell).joined(separator: ": ") }.joined(separator: "; ")
    }
  }
}
