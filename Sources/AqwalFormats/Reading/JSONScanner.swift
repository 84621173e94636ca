import Aqwal

/// A strict reader of one JSON text that gives the fields of its top-level object and passes over everything below them.
///
/// Foundation's decoder gives no place for its errors and loses an article with half a surrogate pair; here a lone half becomes U+FFFD, as in other readers.
struct JSONScanner {
  /// The value of a field.
  enum Value {
    /// In UTF-16 units.
    case string([UInt16])
    /// As it is written.
    case number(String)
    case other
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads the text, which is one object; the values of the fields with these names come to `take`, each with the index of its name.
  mutating func scanObject(_ names: [String], take: (Int, Value) -> Void) throws(JSONFault) {
    try expect("{", "“{”")
    skipSpace()
    if !accept("}") {
      repeat {
        skipSpace()
        let key = try scanString()
        try expect(":", "“:”")
        skipSpace()
        if let index = try index(of: key, in: names) {
          take(index, try scanValue())
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

  private func index(of key: RawString, in names: [String]) throws(JSONFault) -> Int? {
    if key.hasEscapes { return try names.firstIndex(of: units(of: key).withUnsafeBufferPointer(String.init(utf16:))) }
    return names.firstIndex { $0.utf8.count == key.raw.count && $0.utf8.elementsEqual(key.raw) }
  }

  private mutating func scanValue() throws(JSONFault) -> Value {
    switch peek {
    case UInt8(ascii: "\""): return .string(try units(of: try scanString()))
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

  /// The string in UTF-16 units, its escapes undone.
  private func units(of string: RawString) throws(JSONFault) -> [UInt16] {
    var outcome: Result<Void, JSONFault> = .success(())
    let units = [UInt16](unsafeUninitializedCapacity: string.raw.count) { units, count in
      guard let base = units.baseAddress else { return }
      var decoder = UTF8Decoder(string.raw, into: base)
      do throws(JSONFault) { try decode(string, &decoder) } catch { outcome = .failure(error) }
      count = decoder.count
    }
    try outcome.get()
    return units
  }

  private func decode(_ string: RawString, _ decoder: inout UTF8Decoder) throws(JSONFault) {
    let raw = string.raw
    while true {
      decoder.decode(upTo: UInt8(ascii: "\\"))
      if decoder.isAtEnd { return }
      let at = decoder.at
      guard raw[at] == UInt8(ascii: "\\") else {
        let offset = string.start + at
        throw JSONFault(column: offset + 1, message: TextFault.notUTF8(offset: offset, byte: raw[at]).description)
      }
      switch raw[at + 1] {
      case UInt8(ascii: "n"): decoder.replace(2, by: "\n")
      case UInt8(ascii: "t"): decoder.replace(2, by: "\t")
      case UInt8(ascii: "r"): decoder.replace(2, by: "\r")
      case UInt8(ascii: "b"): decoder.replace(2, by: "\u{8}")
      case UInt8(ascii: "f"): decoder.replace(2, by: "\u{C}")
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoder.replace(2, by: Unicode.Scalar(raw[at + 1]))
      case UInt8(ascii: "u"):
        guard let unit = fourDigits(raw[(at + 2)...]) else { throw fault("\\u wants four hexadecimal digits", at: string.start + at) }
        let rest = raw[(at + 6)...]
        if unit & 0xFC00 == 0xD800, rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]), let low = fourDigits(rest.dropFirst(2)), low & 0xFC00 == 0xDC00
        {
          decoder.replace(12, by: Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)!)
        } else {
          decoder.replace(6, by: Unicode.Scalar(unit) ?? "\u{FFFD}")
        }
      default: throw fault("no escape of JSON", at: string.start + at)
      }
    }
  }

  private func fourDigits(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32? {
    guard digits.count >= 4 else { return nil }
    var value: UInt32 = 0
    for digit in digits.prefix(4) {
      guard let number = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(number)
    }
    return value
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
    JSONFault(column: (offset ?? at) + 1, message: "not a JSON object: \(message)")
  }
}

/// What keeps a line from being JSON, and the byte where it shows, from 1.
struct JSONFault: Error {
  var column: Int
  var message: String
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
