extension ByteBuffer {
  /// A JSON string over UTF-16 units.
  mutating func appendJSON(_ units: ArraySlice<UInt16>) {
    units.withUnsafeBufferPointer { units in
      write(upTo: units.count * 6 + 2) { out in
        var pen = out
        pen.put(UInt8(ascii: "\""))
        var at = 0
        while at < units.count {
          at += pen.putPairs(UnsafeBufferPointer(rebasing: units[at...]))
          guard at < units.count else { break }
          let unit = UInt32(units[at])
          at += 1
          if unit < 0x80 {
            pen.putEscaped(UInt8(unit))
          } else if unit < 0x800 {
            pen.put(UInt8(0xC0 | unit >> 6))
            pen.putTail(unit)
          } else if unit & 0xFC00 == 0xD800, at < units.count, units[at] & 0xFC00 == 0xDC00 {
            let scalar = 0x10000 + (unit & 0x3FF) << 10 + UInt32(units[at]) & 0x3FF
            at += 1
            pen.put(UInt8(0xF0 | scalar >> 18))
            pen.putTail(scalar >> 12)
            pen.putTail(scalar >> 6)
            pen.putTail(scalar)
          } else {
            let scalar = unit & 0xF800 == 0xD800 ? 0xFFFD : unit
            pen.put(UInt8(0xE0 | scalar >> 12))
            pen.putTail(scalar >> 6)
            pen.putTail(scalar)
          }
        }
        pen.put(UInt8(ascii: "\""))
        return pen - out
      }
    }
  }

  /// A JSON string.
  mutating func appendJSON(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      write(upTo: bytes.count * 6 + 2) { out in
        var pen = out
        pen.put(UInt8(ascii: "\""))
        for byte in bytes { pen.putEscaped(byte) }
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

  /// The first of `units` that take two bytes each, as Arabic letters do, four at a time; returns how many. There is room for all of `units`.
  @inline(__always)
  fileprivate mutating func putPairs(_ units: UnsafeBufferPointer<UInt16>) -> Int {
    var at = 0
    while at + 4 <= units.count {
      let word = UInt64(littleEndian: UnsafeRawPointer(units.baseAddress! + at).loadUnaligned(as: UInt64.self))
      // Bits for the units that take three bytes, and for those that take one.
      let high = word & 0xF800_F800_F800_F800
      let low = ~((word & 0x07FF_07FF_07FF_07FF) &+ 0x7F80_7F80_7F80_7F80) & 0x8000_8000_8000_8000
      let encoded = 0x80C0_80C0_80C0_80C0 | word >> 6 & 0x001F_001F_001F_001F | (word & 0x003F_003F_003F_003F) << 8
      // Bytes behind the first other unit are written over.
      UnsafeMutableRawPointer(self).storeBytes(of: encoded.littleEndian, as: UInt64.self)
      let pairs = (high | low).trailingZeroBitCount / 16
      self += pairs * 2
      at += pairs
      if pairs < 4 { break }
    }
    return at
  }

  /// The six low bits of `scalar` as a continuation byte.
  fileprivate mutating func putTail(_ scalar: UInt32) { put(UInt8(0x80 | scalar & 0x3F)) }

  /// A byte of UTF-8, escaped where JSON wants it.
  fileprivate mutating func putEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      put(UInt8(ascii: "\\"))
      put(byte)
    case 0x20...: put(byte)
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
