private import CICU

/// Decodes UTF-8 into UTF-16 units in one pass, checking it on the way.
///
/// Swift's own way is two passes and a copy: a `String` is validated, then walked unit by unit. Where the processor can, many bytes go at once, and else eight
/// scalars of two bytes.
public struct UTF8Decoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let units: UnsafeMutablePointer<UInt16>
  private let isWide: Bool
  /// The next byte to be decoded.
  public private(set) var at = 0
  /// How many units have been written.
  public private(set) var count = 0

  /// A decoder of `bytes` into `units`, which has room for as many units as there are bytes.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, into units: UnsafeMutablePointer<UInt16>) {
    self.init(bytes, into: units, isWide: Processor.isWide)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, into units: UnsafeMutablePointer<UInt16>, isWide: Bool) {
    self.bytes = bytes
    self.units = units
    self.isWide = isWide
  }

  public var isAtEnd: Bool { at == bytes.count }

  /// Decodes up to a byte of `stops`, of which a blank is none, the end, or a byte that begins no scalar; `at` tells which.
  public mutating func decode(upTo stops: ASCIISet = ASCIISet()) {
    var (at, count) = (at, count)
    defer { (self.at, self.count) = (at, count) }
    while at < bytes.count {
      if isWide {
        let decoded = transcoding_to_utf16(bytes.baseAddress! + at, bytes.count - at, units + count, stops.rows)
        at += decoded.read
        count += decoded.written
        if at == bytes.count { return }
      }
      let first = bytes[at]
      if first < 0x80 {
        if first != 0x20, stops.contains(first) { return }
        units[count] = UInt16(first)
        at += 1
        count += 1
        continue
      }
      if !isWide, at + 2 * Lanes.scalarCount <= bytes.count {
        let pairs = Self.decodePairs(UnsafeRawPointer(bytes.baseAddress! + at), into: units + count)
        at += pairs * 2
        count += pairs
        // Most words have a blank behind them.
        if pairs < Lanes.scalarCount, bytes[at] == 0x20 {
          units[count] = 0x20
          at += 1
          count += 1
          continue
        }
        if pairs > 0 { continue }
      }
      guard let (scalar, length) = scalar(at) else { return }
      at += length
      if scalar < 0x10000 {
        units[count] = UInt16(scalar)
        count += 1
      } else {
        units[count] = UInt16(0xD800 + (scalar - 0x10000) >> 10)
        units[count + 1] = UInt16(0xDC00 + (scalar - 0x10000) & 0x3FF)
        count += 2
      }
    }
  }

  /// Decodes eight scalars of two bytes, as Arabic letters are, and returns how many there are before another; units behind them are written over.
  @inline(__always)
  private static func decodePairs(_ bytes: UnsafeRawPointer, into units: UnsafeMutablePointer<UInt16>) -> Int {
    let lanes = Lanes(at: bytes)
    let decoded = (lanes & .each(0x001F)) &<< 6 | (lanes &>> 8) & .each(0x003F)
    UnsafeMutableRawPointer(units).storeBytes(of: decoded, as: Lanes.self)
    // The bits in which a pair is no lead byte with its tail; the top one also where the lead byte is too low to begin a scalar.
    let isHigh = (lanes & .each(0x001E)) &+ .each(0x7FFE)
    return (((lanes & .each(0x40E0)) ^ .each(0x00C0)) | (lanes & isHigh).lacksTop).leadingZeros
  }

  /// The scalar of several bytes at `at`, with how many; nil where they are no UTF-8.
  private func scalar(_ at: Int) -> (scalar: UInt32, length: Int)? {
    let first = UInt32(bytes[at])
    if first < 0xE0 {
      guard first >= 0xC2, let second = tail(at + 1) else { return nil }
      return ((first & 0x1F) << 6 | second, 2)
    }
    if first < 0xF0 {
      guard let second = tail(at + 1), let third = tail(at + 2) else { return nil }
      let scalar = (first & 0x0F) << 12 | second << 6 | third
      return scalar >= 0x800 && scalar & 0xF800 != 0xD800 ? (scalar, 3) : nil
    }
    guard first < 0xF5, let second = tail(at + 1), let third = tail(at + 2), let fourth = tail(at + 3) else { return nil }
    let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
    return scalar >= 0x10000 && scalar <= 0x10FFFF ? (scalar, 4) : nil
  }

  /// Writes `scalar` for the next `length` bytes, which are at least as many as its units.
  public mutating func replace(_ length: Int, by scalar: Unicode.Scalar) {
    at += length
    for unit in UTF16.encode(scalar)! {
      units[count] = unit
      count += 1
    }
  }

  /// The payload of the continuation byte at `at`.
  @inline(__always)
  private func tail(_ at: Int) -> UInt32? {
    guard at < bytes.count, bytes[at] & 0xC0 == 0x80 else { return nil }
    return UInt32(bytes[at] & 0x3F)
  }
}
