/// A file of comma-separated values: a header, and rows of as many fields, quoted as RFC 4180 has it.
///
/// A field in quotation marks may hold commas, line breaks and marks written twice. Lines end in LF, CRLF or CR; a byte order mark is no part of the
/// header, and empty lines are no rows.
public struct SeparatedValues: Sendable {
  public struct Row: Sendable {
    /// The line that it begins on, from 1.
    public var line: Int
    public var fields: [String]
  }

  public let path: String
  public let header: [String]
  public let rows: [Row]

  /// Reads the file at `path`, or standard input for `-`.
  public init(_ path: String) throws(FileFault) {
    let file = try ReadableFile(path)
    let text: String
    do {
      text = String(decoding: try decodeText(try file.readAll()), as: UTF16.self)
    } catch let fault as TextFault {
      throw FileFault(path: file.name, reason: "\(fault)")
    } catch {
      throw error as! FileFault
    }
    try self.init(path: file.name, text: text)
  }

  init(path: String, text: String) throws(FileFault) {
    var parser = Parser(path: path, bytes: Array(text.utf8))
    var rows = try parser.rows()
    guard !rows.isEmpty else { throw FileFault(path: path, reason: "it is empty: a line with the names of the columns is wanted") }
    self.path = path
    header = rows.removeFirst().fields
    for row in rows where row.fields.count != header.count {
      throw FileFault(path: "\(path):\(row.line)", reason: "\(row.fields.count) fields where the header has \(header.count): quote fields that hold commas")
    }
    self.rows = rows
  }

  /// The place of the column with this name, which must be there.
  public func column(_ name: String) throws(FileFault) -> Int {
    guard let index = header.firstIndex(of: name) else {
      throw FileFault(path: "\(path):1", reason: "no column `\(name)`: the columns are \(header.joined(separator: ", "))")
    }
    return index
  }
}

/// Takes the bytes of a file apart.
private struct Parser {
  let path: String
  let bytes: [UInt8]
  private var at = 0
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  mutating func rows() throws(FileFault) -> [SeparatedValues.Row] {
    var rows: [SeparatedValues.Row] = []
    while at < bytes.count {
      let start = line
      let fields = try row()
      if fields != [""] { rows.append(.init(line: start, fields: fields)) }
    }
    return rows
  }

  /// The fields up to the end of the line, which is passed.
  private mutating func row() throws(FileFault) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard at < bytes.count else { return fields }
      if bytes[at] == Self.comma {
        at += 1
      } else {
        passLineBreak()
        return fields
      }
    }
  }

  private mutating func field() throws(FileFault) -> String {
    guard at < bytes.count, bytes[at] == Self.quote else {
      let start = at
      while at < bytes.count, bytes[at] != Self.comma, !isLineBreak { at += 1 }
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    let start = line
    var value: [UInt8] = []
    at += 1
    while at < bytes.count {
      if bytes[at] == Self.quote {
        at += 1
        guard at < bytes.count, bytes[at] == Self.quote else { return try closed(value) }
      } else if isLineBreak {
        value.append(UInt8(ascii: "\n"))
        passLineBreak()
        continue
      }
      value.append(bytes[at])
      at += 1
    }
    throw FileFault(path: "\(path):\(start)", reason: "a quotation mark that is never closed")
  }

  private func closed(_ value: [UInt8]) throws(FileFault) -> String {
    if at < bytes.count, bytes[at] != Self.comma, !isLineBreak {
      throw FileFault(path: "\(path):\(line)", reason: "text behind a closing quotation mark: write a mark inside a field twice")
    }
    return String(decoding: value, as: UTF8.self)
  }

  private var isLineBreak: Bool { bytes[at] == 0x0A || bytes[at] == 0x0D }

  private mutating func passLineBreak() {
    at += bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    line += 1
  }
}
