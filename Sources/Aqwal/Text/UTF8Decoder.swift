/// Decodes UTF-8 into UTF-16 units in one pass, checking it on the way.
///
/// Swift's own way is two passes and a copy: a `String` is validated, then walked unit by unit.
public struct UTF8Decoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let units: UnsafeMutablePointer<UInt16>
  /// The next byte to be decoded.
  public private(set) var at = 0
  /// How many units have been written.
  public private(set) var count = 0

  /// A decoder of `bytes` into `units`, which has room for as many units as there are bytes.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, into units: UnsafeMutablePointer<UInt16>) {
    self.bytes = bytes
    self.units = units
  }

  public var isAtEnd: Bool { at == bytes.count }

  /// Decodes up to a byte `stop`, the end, or a byte that begins no scalar; `at` tells which.
  public mutating func decode(upTo stop: UInt8? = nil) {
    while at < bytes.count {
      decodePairs()
      guard at < bytes.count else { return }
      let first = bytes[at]
      if first < 0x80 {
        if first == stop { return }
        units[count] = UInt16(first)
        at += 1
      } else if first < 0xE0 {
        guard first >= 0xC2, let second = tail(1) else { return }
        units[count] = UInt16(first & 0x1F) << 6 | second
        at += 2
      } else if first < 0xF0 {
        guard let second = tail(1), let third = tail(2) else { return }
        let unit = UInt16(first & 0x0F) << 12 | second << 6 | third
        guard unit >= 0x800, unit & 0xF800 != 0xD800 else { return }
        units[count] = unit
        at += 3
      } else {
        guard first < 0xF5, let second = tail(1), let third = tail(2), let fourth = tail(3) else { return }
        let scalar = UInt32(first & 0x07) << 18 | UInt32(second) << 12 | UInt32(third) << 6 | UInt32(fourth)
        guard scalar >= 0x10000, scalar <= 0x10FFFF else { return }
        units[count] = UInt16(0xD800 + (scalar - 0x10000) >> 10)
        units[count + 1] = UInt16(0xDC00 + (scalar - 0x10000) & 0x3FF)
        count += 1
        at += 4
      }
      count += 1
    }
  }

  /// Decodes a run of scalars of two bytes, as Arabic letters are, four at a time.
  @inline(__always)
  private mutating func decodePairs() {
    let raw = UnsafeRawPointer(bytes.baseAddress!)
    while at + 8 <= bytes.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      // The bits in which a pair is no lead byte with its tail, and a bit for each lead byte that is too low to begin a scalar.
      let wrong = (word & 0xC0E0_C0E0_C0E0_C0E0) ^ 0x80C0_80C0_80C0_80C0
      let low = ~((word & 0x001E_001E_001E_001E) &+ 0x7FFF_7FFF_7FFF_7FFF) & 0x8000_8000_8000_8000
      let decoded = (word & 0x001F_001F_001F_001F) << 6 | word >> 8 & 0x003F_003F_003F_003F
      // Units behind the first wrong pair are written over.
      UnsafeMutableRawPointer(units + count).storeBytes(of: decoded.littleEndian, as: UInt64.self)
      let pairs = (wrong | low).trailingZeroBitCount / 16
      count += pairs
      at += pairs * 2
      if pairs < 4 { return }
    }
  }

  /// Writes `scalar` for the next `length` bytes, which are at least as many as its units.
  public mutating func replace(_ length: Int, by scalar: Unicode.Scalar) {
    at += length
    for unit in UTF16.encode(scalar)! {
      units[count] = unit
      count += 1
    }
  }

  /// The payload of the continuation byte `offset` behind `at`.
  @inline(__always)
  private func tail(_ offset: Int) -> UInt16? {
    guard at + offset < bytes.count, bytes[at + offset] & 0xC0 == 0x80 else { return nil }
    return UInt16(bytes[at + offset] & 0x3F)
  }
}
