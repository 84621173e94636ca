import Aqwal

/// A strict reader of one JSON text that gives the fields of its top-level object and passes over everything below them.
///
/// Foundation's decoder gives no place for its errors and loses an article with half a surrogate pair; here a lone half becomes U+FFFD, as in other readers.
struct JSONScanner {
  /// The value of a field.
  enum Value {
    case string(String)
    /// A string in UTF-16 units.
    case units([UInt16])
    /// As it is written.
    case number(String)
    case other

    /// A string, or the digits of a number.
    var text: String? {
      switch self {
      case .string(let text), .number(let text): text
      case .units, .other: nil
      }
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the text, which is one object; the values of the fields with these names come to `take`, each with the index of its name. A string of the field
  /// `inUnits`, which has no index, comes in units.
  mutating func scanObject(inUnits: String, _ names: [String], take: (Int?, Value) -> Void) throws(JSONFault) {
    try expect("{", "“{”")
    skipSpace()
    if !accept("}") {
      repeat {
        skipSpace()
        let key = try scanString()
        try expect(":", "“:”")
        skipSpace()
        let name = key.hasEscapes ? try text(of: key) : String(decoding: key.raw, as: UTF8.self)
        if name == inUnits {
          take(nil, try scanValue(inUnits: true))
        } else if let index = names.firstIndex(of: name) {
          take(index, try scanValue(inUnits: false))
        } else {
          try skipValue()
        }
        skipSpace()
      } while accept(",")
      try expect("}", "“,” or “}”")
    }
    skipSpace()
    if at < bytes.count { throw fault("more behind the object") }
  }

  private mutating func scanValue(inUnits: Bool) throws(JSONFault) -> Value {
    switch peek {
    case UInt8(ascii: "\""): return inUnits ? .units(try scanUnits()) : .string(try text(of: try scanString()))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = at
      try skipNumber()
      return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    default:
      try skipValue()
      return .other
    }
  }

  /// Passes over a value of any depth, without recursion.
  private mutating func skipValue() throws(JSONFault) {
    var open: [UInt8] = []
    repeat {
      skipSpace()
      switch peek {
      case UInt8(ascii: "{"):
        at += 1
        skipSpace()
        if !accept("}") {
          open.append(UInt8(ascii: "}"))
          try skipKey()
          continue
        }
      case UInt8(ascii: "["):
        at += 1
        skipSpace()
        if !accept("]") {
          open.append(UInt8(ascii: "]"))
          continue
        }
      case UInt8(ascii: "\""): _ = try scanString()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
      default: try skipWord()
      }
      while let close = open.last {
        skipSpace()
        if accept(",") {
          if close == UInt8(ascii: "}") { try skipKey() }
          break
        }
        guard peek == close else { throw fault("“,” or “\(Unicode.Scalar(close))” is missing") }
        at += 1
        open.removeLast()
      }
    } while !open.isEmpty
  }

  private mutating func skipKey() throws(JSONFault) {
    skipSpace()
    _ = try scanString()
    try expect(":", "“:”")
  }

  private mutating func skipNumber() throws(JSONFault) {
    let start = at
    if peek == UInt8(ascii: "-") { at += 1 }
    let whole = skipDigits()
    var isNumber = whole == 1 || whole > 1 && bytes[at - whole] != UInt8(ascii: "0")
    if accept(".") { isNumber = skipDigits() > 0 && isNumber }
    if peek | 0x20 == UInt8(ascii: "e") {
      at += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
      isNumber = skipDigits() > 0 && isNumber
    }
    if !isNumber {
      at = start
      throw fault("no number")
    }
  }

  private mutating func skipDigits() -> Int {
    let start = at
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(peek) { at += 1 }
    return at - start
  }

  private mutating func skipWord() throws(JSONFault) {
    for word in ["true", "false", "null"] where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return
    }
    throw fault(isAtEnd ? "the line ends inside the object" : "a value is missing")
  }

  // MARK: Strings

  /// What stands between two quotation marks, as written.
  private struct RawString {
    var raw: UnsafeBufferPointer<UInt8>
    var start: Int
    var hasEscapes: Bool
  }

  private mutating func scanString() throws(JSONFault) -> RawString {
    guard accept("\"") else { throw fault(isAtEnd ? "the line ends inside the object" : "a string in quotation marks is missing") }
    let start = at
    var hasEscapes = false
    while true {
      at += plainCount(of: bytes, from: at)
      guard at < bytes.count else { break }
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return RawString(raw: UnsafeBufferPointer(rebasing: bytes[start..<(at - 1)]), start: start, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        at += 2
      default: throw fault("a control character in a string: write it as \\u\(hexadecimal(bytes[at]))")
      }
    }
    at = bytes.count
    throw fault("the line ends inside a string")
  }

  /// The string, its escapes undone.
  private func text(of string: RawString) throws(JSONFault) -> String {
    if !string.hasEscapes, string.raw.allSatisfy({ $0 < 0x80 }) { return String(decoding: string.raw, as: UTF8.self) }
    return try withUnsafeTemporaryAllocation(of: UInt16.self, capacity: string.raw.count) { units -> Result<String, JSONFault> in
      guard let base = units.baseAddress else { return .success("") }
      var decoder = JSONStringDecoder(string.raw, at: string.start, into: base)
      do throws(JSONFault) { try decoder.decode() } catch { return .failure(error) }
      return .success(String(utf16: UnsafeBufferPointer(start: base, count: decoder.count)))
    }.get()
  }

  /// A string in UTF-16 units, its escapes undone; it is most of its line, and read in one pass.
  private mutating func scanUnits() throws(JSONFault) -> [UInt16] {
    at += 1
    let rest = UnsafeBufferPointer(rebasing: bytes[at...])
    var (end, fault): (Int, JSONFault?) = (at, nil)
    let units = [UInt16](unsafeUninitializedCapacity: rest.count) { units, count in
      guard let base = units.baseAddress else { return }
      var decoder = JSONStringDecoder(rest, at: at, into: base)
      do throws(JSONFault) { try decoder.decode() } catch { fault = error }
      (end, count) = (decoder.at, decoder.count)
    }
    if let fault { throw fault }
    at = end
    guard accept("\"") else { throw self.fault("the line ends inside a string") }
    return units
  }

  // MARK: Single bytes

  /// The byte ahead; NUL, which JSON has nowhere, at the end.
  private var peek: UInt8 { isAtEnd ? 0 : bytes[at] }
  private var isAtEnd: Bool { at >= bytes.count }

  private mutating func accept(_ mark: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ mark: Unicode.Scalar, _ what: String) throws(JSONFault) {
    skipSpace()
    if !accept(mark) { throw fault(isAtEnd ? "the line ends inside the object" : "\(what) is missing") }
  }

  private mutating func skipSpace() {
    while peek == 0x20 || peek == 0x0D || peek == 0x09 || peek == 0x0A { at += 1 }
  }

  private func fault(_ message: String, at offset: Int? = nil) -> JSONFault {
    JSONFault(offset ?? at, message)
  }
}
