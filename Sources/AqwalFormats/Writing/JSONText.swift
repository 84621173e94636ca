import Aqwal

extension ByteBuffer {
  /// A JSON string.
  mutating func appendJSON(_ text: String) {
    text.withBytes { bytes in write(upTo: bytes.count * 6 + 2) { $0.putJSON(bytes) } }
  }

  /// A JSON string over text that has nothing to be escaped.
  mutating func appendQuoted(_ text: String) {
    text.withBytes { bytes in
      write(upTo: bytes.count + 2) { at in
        at.put(UInt8(ascii: "\""))
        at.put(bytes)
        at.put(UInt8(ascii: "\""))
      }
    }
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// A JSON string over UTF-16 units, which takes six bytes a unit and two at most.
  mutating func putJSON(_ units: UnsafeBufferPointer<UInt16>) {
    put(UInt8(ascii: "\""))
    var rest = units
    while true {
      var encoder = UTF8Encoder(rest, into: self)
      encoder.encode(upTo: escapedInJSON)
      self += encoder.count
      if encoder.isAtEnd { break }
      putEscaped(UInt8(rest[encoder.at]))
      rest = UnsafeBufferPointer(rebasing: rest[(encoder.at + 1)...])
    }
    put(UInt8(ascii: "\""))
  }

  /// A JSON string over UTF-8, which takes six bytes a byte and two at most.
  mutating func putJSON(_ bytes: UnsafeBufferPointer<UInt8>) {
    put(UInt8(ascii: "\""))
    var next = 0
    while next < bytes.count {
      let plain = plainCount(of: bytes, from: next)
      put(UnsafeBufferPointer(rebasing: bytes[next..<next + plain]))
      next += plain
      if next < bytes.count { putEscaped(bytes[next]) }
      next += 1
    }
    put(UInt8(ascii: "\""))
  }

  /// An id: a letter and a number from 1, between quotation marks.
  mutating func put(_ letter: Unicode.Scalar, _ index: Int) {
    put(UInt8(ascii: "\""))
    put(UInt8(ascii: letter))
    put(index + 1)
    put(UInt8(ascii: "\""))
  }

  /// A byte that JSON wants escaped.
  fileprivate mutating func putEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      put(UInt8(ascii: "\\"))
      put(byte)
    case 0x0A: putEscape("n")
    case 0x0D: putEscape("r")
    case 0x09: putEscape("t")
    default:
      putEscape("u")
      put(UInt8(ascii: "0"))
      put(UInt8(ascii: "0"))
      put(UInt8(ascii: "0") + byte >> 4)
      put((byte & 0xF) < 10 ? UInt8(ascii: "0") + byte & 0xF : UInt8(ascii: "a") + byte & 0xF - 10)
    }
  }

  private mutating func putEscape(_ letter: Unicode.Scalar) {
    put(UInt8(ascii: "\\"))
    put(UInt8(ascii: letter))
  }
}
