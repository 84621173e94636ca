import Aqwal

extension ByteBuffer {
  /// A JSON string over UTF-16 units.
  mutating func appendJSON(_ units: ArraySlice<UInt16>) {
    units.withUnsafeBufferPointer { units in
      write(upTo: units.count * 6 + 2) { out in
        out[0] = UInt8(ascii: "\"")
        var pen = out + 1
        var rest = units
        while true {
          var encoder = UTF8Encoder(rest, into: pen)
          encoder.encode(upTo: escapedInJSON)
          pen += encoder.count
          if encoder.isAtEnd { break }
          pen.putEscaped(UInt8(rest[encoder.at]))
          rest = UnsafeBufferPointer(rebasing: rest[(encoder.at + 1)...])
        }
        pen.put(UInt8(ascii: "\""))
        return pen - out
      }
    }
  }

  /// A JSON string over text that has nothing to be escaped.
  mutating func appendQuoted(_ text: String) {
    text.withBytes { bytes in
      write(upTo: bytes.count + 2) { out in
        out[0] = UInt8(ascii: "\"")
        if let base = bytes.baseAddress { (out + 1).update(from: base, count: bytes.count) }
        out[bytes.count + 1] = UInt8(ascii: "\"")
        return bytes.count + 2
      }
    }
  }

  /// A JSON string.
  mutating func appendJSON(_ text: String) {
    text.withBytes { bytes in
      write(upTo: bytes.count * 6 + 2) { out in
        out[0] = UInt8(ascii: "\"")
        var pen = out + 1
        var at = 0
        while at < bytes.count {
          let plain = plainCount(of: bytes, from: at)
          pen.update(from: bytes.baseAddress! + at, count: plain)
          pen += plain
          at += plain
          if at < bytes.count { pen.putEscaped(bytes[at]) }
          at += 1
        }
        pen.put(UInt8(ascii: "\""))
        return pen - out
      }
    }
  }
}

extension UnsafeMutablePointer<UInt8> {
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
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
