private import CICU

/// Encodes UTF-16 units as UTF-8 in one pass; half a surrogate pair becomes U+FFFD.
///
/// Swift's own way goes scalar by scalar through a parser; news is almost wholly in the range of two bytes. Where the processor can, many units go at once, and
/// else eight.
public struct UTF8Encoder {
  private let units: UnsafeBufferPointer<UInt16>
  private let bytes: UnsafeMutablePointer<UInt8>
  private let isWide: Bool
  /// The next unit to be encoded.
  public private(set) var at = 0
  /// How many bytes have been written.
  public private(set) var count = 0

  /// An encoder of `units` into `bytes`, which has room for three bytes a unit.
  public init(_ units: UnsafeBufferPointer<UInt16>, into bytes: UnsafeMutablePointer<UInt8>) {
    self.init(units, into: bytes, isWide: Processor.isWide)
  }

  init(_ units: UnsafeBufferPointer<UInt16>, into bytes: UnsafeMutablePointer<UInt8>, isWide: Bool) {
    self.units = units
    self.bytes = bytes
    self.isWide = isWide
  }

  public var isAtEnd: Bool { at == units.count }

  /// Encodes up to a unit of `stops`, of which a blank is none, or the end.
  public mutating func encode(upTo stops: ASCIISet = ASCIISet()) {
    // Held here, they need not be read anew behind every byte that is written.
    let (units, bytes) = (units, bytes)
    var (at, count) = (at, count)
    defer { (self.at, self.count) = (at, count) }
    while at < units.count {
      if isWide {
        let encoded = transcoding_to_utf8(units.baseAddress! + at, units.count - at, bytes + count, stops.rows)
        at += encoded.read
        count += encoded.written
        if at == units.count { return }
      } else if at &+ Lanes.scalarCount <= units.count {
        let pairs = Self.encodePairs(units.baseAddress! + at, into: bytes + count)
        at &+= pairs
        count &+= pairs &* 2
        if pairs == Lanes.scalarCount { continue }
      }
      let unit = units[at]
      if unit < 0x80 {
        if unit != 0x20, stops.contains(UInt8(unit)) { return }
        bytes[count] = UInt8(unit)
        at &+= 1
        count &+= 1
        continue
      }
      if unit < 0x800 {
        bytes[count] = UInt8(truncatingIfNeeded: 0xC0 | unit >> 6)
        bytes[count &+ 1] = UInt8(truncatingIfNeeded: 0x80 | unit & 0x3F)
        at &+= 1
        count &+= 2
        continue
      }
      let (scalar, length) = scalar(at)
      at += length
      if scalar < 0x10000 {
        bytes[count] = UInt8(0xE0 | scalar >> 12)
        bytes[count + 1] = UInt8(0x80 | scalar >> 6 & 0x3F)
        count += 2
      } else {
        bytes[count] = UInt8(0xF0 | scalar >> 18)
        bytes[count + 1] = UInt8(0x80 | scalar >> 12 & 0x3F)
        bytes[count + 2] = UInt8(0x80 | scalar >> 6 & 0x3F)
        count += 3
      }
      bytes[count] = UInt8(0x80 | scalar & 0x3F)
      count += 1
    }
  }

  /// Encodes eight units that take two bytes each and returns how many there are before another; bytes behind them are written over.
  @inline(__always)
  private static func encodePairs(_ units: UnsafePointer<UInt16>, into bytes: UnsafeMutablePointer<UInt8>) -> Int {
    let lanes = Lanes(at: units)
    let encoded = .each(0x80C0) | (lanes &>> 6) & .each(0x001F) | (lanes & .each(0x003F)) &<< 8
    UnsafeMutableRawPointer(bytes).storeBytes(of: encoded, as: Lanes.self)
    // The bits of the units that take more bytes, and a bit for each that takes one.
    return (lanes & .each(0xF800) | ((lanes & .each(0x07FF)) &+ .each(0x7F80)).lacksTop).leadingZeros
  }

  /// The scalar at `at`, with its units.
  private func scalar(_ at: Int) -> (scalar: UInt32, length: Int) {
    let unit = UInt32(units[at])
    guard unit & 0xF800 == 0xD800 else { return (unit, 1) }
    guard unit & 0xFC00 == 0xD800, at + 1 < units.count, units[at + 1] & 0xFC00 == 0xDC00 else { return (0xFFFD, 1) }
    return (0x10000 + (unit & 0x3FF) << 10 + UInt32(units[at + 1]) & 0x3FF, 2)
  }
}

/// Some characters of ASCII.
public struct ASCIISet: Sendable {
  /// By the lower half of a character: the bit that its upper half counts.
  let rows: SIMD16<UInt8>

  /// Those whose bits are set: of the first 64 characters in `low`, of the rest in `high`.
  public init(low: UInt64 = 0, high: UInt64 = 0) {
    var rows = SIMD16<UInt8>()
    for character in 0..<128 where (character < 64 ? low : high) >> UInt64(character & 63) & 1 != 0 { rows[character & 15] |= 1 << (character >> 4) }
    self.rows = rows
  }

  public func contains(_ byte: UInt8) -> Bool { byte < 0x80 && rows[Int(byte & 15)] >> (byte >> 4) & 1 != 0 }
}
