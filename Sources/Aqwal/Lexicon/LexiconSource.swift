private import Lexicons

/// One file of the lexicons: its path below `Lexicons/` and its bytes.
public struct LexiconFile: Sendable {
  public let name: String
  private let content: Content

  /// Bytes of its own, or bytes of the program, which need no copy.
  private enum Content: @unchecked Sendable {
    case own([UInt8])
    case builtIn(UnsafeBufferPointer<UInt8>)
  }

  /// A byte order mark before the first line is left out.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    content = .own(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
  }

  private init(_ file: aqwal_lexicon_file) {
    name = String(cString: file.name)
    content = .builtIn(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }

  public var bytes: [UInt8] { withBytes { Array($0) } }

  fileprivate func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch content {
    case .own(let bytes): bytes.withUnsafeBufferPointer(body)
    case .builtIn(let bytes): body(bytes)
    }
  }

  /// The files that travel inside the program, as they stood when it was built.
  public static let builtIn: [LexiconFile] = {
    var count = 0
    let files = UnsafeBufferPointer(start: aqwal_lexicon_files(&count), count: count)
    return files.map { LexiconFile($0) }
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

/// A record of `field: value` lines; good as long as its file is being read.
struct LexiconRecord {
  struct Field {
    var name: LexiconCell
    var line: Int
    var value: LexiconCell
  }

  var file: String
  var fields: [Field]

  /// The kind of record: the name of its first field.
  var kind: LexiconCell { fields[0].name }
  var headword: String { fields[0].value.string }
  var line: Int { fields[0].line }
  var origin: Origin { Origin(file: file, line: line) }
  /// The hash of its kind and headword.
  var identity: UInt64 { kind.identity ^ fields[0].value.identity &* 31 }

  func first(_ name: StaticString) -> Field? { fields.first { $0.name == name } }
}

/// A row of a table, by column; good as long as its file is being read.
struct LexiconRow {
  private(set) var line = 0
  private(set) var count = 0
  /// Those of the row, and behind them what longer rows before it had.
  private var room: [LexiconCell] = []

  var cells: ArraySlice<LexiconCell> { room[..<count] }

  subscript(column: Int) -> LexiconCell { column < count ? room[column] : .empty }

  fileprivate mutating func begin(_ line: Int) {
    self.line = line
    count = 0
  }

  fileprivate mutating func append(_ cell: LexiconCell) {
    if count < room.count { room[count] = cell } else { room.append(cell) }
    count += 1
  }
}

/// The text of a cell as it stands in the file: nearly all cells are folded and hashed, and never become strings.
struct LexiconCell: CustomStringConvertible {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  static var empty: LexiconCell { LexiconCell(UnsafeBufferPointer(start: nil, count: 0)) }

  var isEmpty: Bool { bytes.isEmpty }
  var string: String { String(decoding: bytes, as: UTF8.self) }
  var description: String { string }
  var folded: [UInt16] { Folding.folded(utf8: bytes) }
  /// The hash of the folded text.
  var spelling: UInt64 { stem.value }
  /// The same before its last mix, for forms that go on from it.
  var stem: SpellingHash { Folding.hash(utf8: bytes) }

  /// The hash of the text as it is written.
  var identity: UInt64 {
    var hash = SpellingHash()
    for byte in bytes { hash.add(UInt16(byte)) }
    return hash.value
  }

  /// Whether no blank parts it.
  var isWord: Bool { !bytes.contains(UInt8(ascii: " ")) }

  /// What stands between blanks.
  var words: Words { Words(rest: bytes[...]) }

  struct Words: Sequence, IteratorProtocol {
    fileprivate var rest: Slice<UnsafeBufferPointer<UInt8>>

    mutating func next() -> LexiconCell? {
      var (start, limit) = (rest.startIndex, rest.endIndex)
      while start < limit, rest.base[start] == UInt8(ascii: " ") { start += 1 }
      guard start < limit else { return nil }
      var end = start
      while end < limit, rest.base[end] != UInt8(ascii: " ") { end += 1 }
      rest = rest.base[end..<limit]
      limit = end
      return LexiconCell(UnsafeBufferPointer(rebasing: rest.base[start..<limit]))
    }
  }

  /// What stands between Arabic commas.
  var alternatives: Alternatives { Alternatives(rest: bytes[...]) }

  struct Alternatives: Sequence, IteratorProtocol {
    fileprivate var rest: Slice<UnsafeBufferPointer<UInt8>>

    mutating func next() -> LexiconCell? {
      while !rest.isEmpty {
        let end = commaIndex(in: rest)
        let cell = LexiconCell(UnsafeBufferPointer(rebasing: rest[..<end].trimmed))
        rest = rest[Swift.min(end + 2, rest.endIndex)...]
        if !cell.isEmpty { return cell }
      }
      return nil
    }
  }

  func begins(with text: StaticString) -> Bool {
    bytes.count >= text.utf8CodeUnitCount && LexiconCell(UnsafeBufferPointer(rebasing: bytes.prefix(text.utf8CodeUnitCount))) == text
  }

  func ends(in text: StaticString) -> Bool {
    bytes.count >= text.utf8CodeUnitCount && LexiconCell(UnsafeBufferPointer(rebasing: bytes.suffix(text.utf8CodeUnitCount))) == text
  }

  static func == (a: LexiconCell, b: LexiconCell) -> Bool { a.bytes.elementsEqual(b.bytes) }

  static func == (cell: LexiconCell, text: StaticString) -> Bool {
    guard cell.bytes.count == text.utf8CodeUnitCount else { return false }
    for at in cell.bytes.indices where cell.bytes[at] != text.utf8Start[at] { return false }
    return true
  }

  static func ~= (text: StaticString, cell: LexiconCell) -> Bool { cell == text }
}

extension LexiconFile {
  /// The first line that is not UTF-8.
  var firstUndecodableLine: Int? {
    var first: Int?
    withBytes { text in
      forEachLine(of: text) { number, line in
        if first == nil, String(validating: line, as: UTF8.self) == nil { first = number }
      }
    }
    return first
  }

  /// Calls `body` with the records of a `.rec` file; a line that is no field is a fault.
  func forEachRecord(faults: inout [LexiconFault], _ body: (LexiconRecord) -> Void) {
    var record = LexiconRecord(file: name, fields: [])
    func close() {
      if !record.fields.isEmpty { body(record) }
      record.fields.removeAll(keepingCapacity: true)
    }
    withBytes { text in
      forEachLine(of: text) { number, line in
        if line.isEmpty { return close() }
        if line.first == UInt8(ascii: "#") { return }
        let colon = index(of: UInt8(ascii: ":"), in: line)
        guard colon > line.startIndex, colon < line.endIndex else {
          faults.append(
            LexiconFault(code: "no-field", origin: Origin(file: name, line: number), message: "this line is no `field: value`; begin a comment with #"))
          return
        }
        record.fields.append(
          .init(
            name: LexiconCell(UnsafeBufferPointer(rebasing: line[..<colon])), line: number,
            value: LexiconCell(UnsafeBufferPointer(rebasing: line[(colon + 1)...].trimmed))))
      }
      close()
    }
  }

  /// Calls `body` with the rows of a `.tsv` file below its header; a row with other columns than the header, or with nothing in the first, is a fault.
  func forEachRow(faults: inout [LexiconFault], header: (LexiconRow) -> Void = { _ in }, _ body: (LexiconRow) throws(LexiconFault) -> Void) {
    var columns: Int?
    var row = LexiconRow()
    withBytes { text in
      forEachLine(of: text) { number, line in
        if line.isEmpty || line.first == UInt8(ascii: "#") { return }
        row.begin(number)
        var start = line.startIndex
        while true {
          let end = index(of: UInt8(ascii: "\t"), in: line[start...])
          row.append(LexiconCell(UnsafeBufferPointer(rebasing: line[start..<end].trimmed)))
          if end == line.endIndex { break }
          start = end + 1
        }
        guard let expected = columns else {
          columns = row.count
          return header(row)
        }
        do throws(LexiconFault) {
          if row.count != expected { throw fault("columns", row, "\(row.count) columns where the header has \(expected): part them with tabs") }
          if row[0].isEmpty { throw fault("empty-entry", row, "the first column is empty: fill it in or delete the row") }
          try body(row)
        } catch {
          faults.append(error)
        }
      }
    }
  }

  func fault(_ code: String, _ row: LexiconRow, _ message: String) -> LexiconFault {
    LexiconFault(code: code, origin: Origin(file: name, line: row.line), message: message)
  }

  private func forEachLine(of text: UnsafeBufferPointer<UInt8>, _ body: (Int, Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    var number = 0
    var start = 0
    while start < text.count {
      let end = index(of: UInt8(ascii: "\n"), in: text[start...])
      number += 1
      body(number, text[start..<end].trimmed)
      start = end + 1
    }
  }
}

/// Where the byte stands first, or the end.
private func index(of byte: UInt8, in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  var at = text.startIndex
  // Eight bytes together: the top bit of each comes on that is the byte, and of none before it.
  let ones: UInt64 = 0x0101_0101_0101_0101
  while at + 8 <= text.endIndex, let base = text.base.baseAddress {
    let bytes = UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self) ^ ones &* UInt64(byte)
    let found = (bytes &- ones) & ~bytes & ones << 7
    if found != 0 { return at + found.trailingZeroBitCount / 8 }
    at += 8
  }
  while at < text.endIndex, text.base[at] != byte { at += 1 }
  return at
}

/// Where an Arabic comma (D8 8C) stands first, or the end.
private func commaIndex(in text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  var from = text.startIndex
  while true {
    // Its second byte: the first is that of half of all letters.
    let at = index(of: 0x8C, in: text[from...])
    if at == text.endIndex { return at }
    if at > text.startIndex, text.base[at - 1] == 0xD8 { return at - 1 }
    from = at + 1
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Without blanks at either end, but with tabs at the end, which part empty cells.
  fileprivate var trimmed: Self {
    var (start, end) = (startIndex, endIndex)
    while start < end, base[start] == 0x20 || base[start] == 0x0D { start += 1 }
    while start < end, base[end - 1] == 0x20 || base[end - 1] == 0x0D { end -= 1 }
    return base[start..<end]
  }
}
