private import Lexicons

/// One file of the lexicons: its path below `Lexicons/` and its bytes.
public struct LexiconFile: Sendable {
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The files that travel inside the program, as they stood when it was built.
  public static let builtIn: [LexiconFile] = {
    var count = 0
    let files = UnsafeBufferPointer(start: aqwal_lexicon_files(&count), count: count)
    return files.map { LexiconFile(name: String(cString: $0.name), bytes: Array(UnsafeBufferPointer(start: $0.bytes, count: $0.size))) }
  }()
}

/// Where an entry stands: a file and a line, from 1.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
  public var file: String
  public var line: Int
  public var description: String { "\(file):\(line)" }
}

/// Something wrong with a lexicon: what, where, and what to do.
public struct LexiconFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// A short stable name of the kind of fault, such as `missing-field`.
  public var code: String
  public var origin: Origin
  public var message: String
  public var description: String { "\(origin): \(code): \(message)" }
}

/// A record of `field: value` lines.
struct LexiconRecord {
  struct Field {
    var name: String
    var value: String
    var line: Int
  }

  var file: String
  var fields: [Field]

  /// The kind of record: the name of its first field.
  var kind: String { fields[0].name }
  var headword: String { fields[0].value }
  var origin: Origin { Origin(file: file, line: fields[0].line) }

  func first(_ name: String) -> Field? { fields.first { $0.name == name } }
  func all(_ name: String) -> [Field] { fields.filter { $0.name == name } }
}

/// A row of a table, by column.
struct LexiconRow {
  var file: String
  var line: Int
  var cells: [String]
  var origin: Origin { Origin(file: file, line: line) }
  subscript(column: Int) -> String { column < cells.count ? cells[column] : "" }
}

extension LexiconFile {
  /// The records of a `.rec` file; a line that is no field is a fault.
  func records(faults: inout [LexiconFault]) -> [LexiconRecord] {
    var records: [LexiconRecord] = []
    var fields: [LexiconRecord.Field] = []
    func close() {
      if !fields.isEmpty { records.append(LexiconRecord(file: name, fields: fields)) }
      fields.removeAll()
    }
    forEachLine { number, line in
      if line.isEmpty { return close() }
      if line.first == UInt8(ascii: "#") { return }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
        faults.append(LexiconFault(code: "no-field", origin: Origin(file: name, line: number), message: "this line is no `field: value`; begin a comment with #"))
        return
      }
      fields.append(.init(name: String(decoding: line[..<colon], as: UTF8.self), value: String(decoding: line[(colon + 1)...].trimmed, as: UTF8.self), line: number))
    }
    close()
    return records
  }

  /// The rows of a `.tsv` file below its header; a row with other columns than the header is a fault.
  func rows(faults: inout [LexiconFault]) -> [LexiconRow] {
    var rows: [LexiconRow] = []
    var columns: Int?
    forEachLine { number, line in
      if line.isEmpty || line.first == UInt8(ascii: "#") { return }
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(decoding: $0.trimmed, as: UTF8.self) }
      guard let expected = columns else { return columns = cells.count }
      if cells.count != expected {
        faults.append(LexiconFault(code: "columns", origin: Origin(file: name, line: number), message: "\(cells.count) columns where the header has \(expected): part them with tabs"))
      } else {
        rows.append(LexiconRow(file: name, line: number, cells: cells))
      }
    }
    return rows
  }

  private func forEachLine(_ body: (Int, ArraySlice<UInt8>) -> Void) {
    var number = 0
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      number += 1
      body(number, bytes[start..<end].trimmed)
      start = end + 1
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without ASCII white space at either end, except tabs at the end, which part empty cells.
  fileprivate var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x20 || first == 0x0D { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || last == 0x0D { slice.removeLast() }
    return slice
  }
}
