import Aqwal

/// Decodes what stands between the quotation marks of a JSON string into UTF-16 units, its escapes undone.
///
/// A lone half of a surrogate pair becomes U+FFFD.
struct JSONStringDecoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the bytes stand in their line.
  private let start: Int
  private var decoder: UTF8Decoder

  /// A decoder of bytes that begin at `start` of their line into `units`, which has room for as many units as there are bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, into units: UnsafeMutablePointer<UInt16>) {
    self.bytes = bytes
    self.start = start
    decoder = UTF8Decoder(bytes, into: units)
  }

  /// The next byte of the line to be decoded.
  var at: Int { start + decoder.at }
  /// How many units have been written.
  var count: Int { decoder.count }

  /// Decodes up to a quotation mark, or the end.
  mutating func decode() throws(JSONFault) {
    while true {
      decoder.decode(upTo: escapedInJSON)
      if decoder.isAtEnd { return }
      let byte = bytes[decoder.at]
      switch byte {
      case UInt8(ascii: "\""): return
      case UInt8(ascii: "\\"): try decodeEscape(bytes[(decoder.at + 1)...])
      case ..<0x20: throw JSONFault(at, "a control character in a string: write it as \\u\(hexadecimal(byte))")
      default: throw JSONFault(column: at + 1, message: TextFault.notUTF8(offset: at, byte: byte).description)
      }
    }
  }

  /// Decodes a backslash with what is behind it.
  private mutating func decodeEscape(_ behind: Slice<UnsafeBufferPointer<UInt8>>) throws(JSONFault) {
    guard let letter = behind.first else { throw JSONFault(start + bytes.count, "the line ends inside a string") }
    switch letter {
    case UInt8(ascii: "n"): decoder.replace(2, by: "\n")
    case UInt8(ascii: "t"): decoder.replace(2, by: "\t")
    case UInt8(ascii: "r"): decoder.replace(2, by: "\r")
    case UInt8(ascii: "b"): decoder.replace(2, by: "\u{8}")
    case UInt8(ascii: "f"): decoder.replace(2, by: "\u{C}")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoder.replace(2, by: Unicode.Scalar(letter))
    case UInt8(ascii: "u"):
      guard let unit = fourDigits(behind.dropFirst()) else { throw JSONFault(at, "\\u wants four hexadecimal digits") }
      let rest = behind.dropFirst(5)
      if unit & 0xFC00 == 0xD800, rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]), let low = fourDigits(rest.dropFirst(2)), low & 0xFC00 == 0xDC00 {
        decoder.replace(12, by: Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)!)
      } else {
        decoder.replace(6, by: Unicode.Scalar(unit) ?? "\u{FFFD}")
      }
    default: throw JSONFault(at, "no escape of JSON")
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
}

/// What keeps a line from being JSON, and the byte where it shows, from 1.
struct JSONFault: Error {
  var column: Int
  var message: String
}

extension JSONFault {
  /// The fault that shows at the byte `offset`, from 0.
  init(_ offset: Int, _ message: String) {
    self.init(column: offset + 1, message: "not a JSON object: \(message)")
  }
}

func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
