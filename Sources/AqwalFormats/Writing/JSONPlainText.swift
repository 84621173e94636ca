import Aqwal

/// Whether the byte cannot stand for itself in a JSON string.
private func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

/// The characters that cannot stand for themselves in a JSON string: the controls, `"` and `\`.
let escapedInJSON = ASCIISet(low: 0xFFFF_FFFF | 1 << 0x22, high: 1 << (0x5C - 0x40))

/// How many bytes from `start` on stand for themselves in a JSON string: nearly all do, and sixteen are looked at together.
func plainCount(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  typealias Lanes = SIMD16<UInt8>
  let ones = Lanes(repeating: 1)
  var at = start
  if bytes.count - start < Lanes.scalarCount {
    while at < bytes.count, !isEscaped(bytes[at]) { at += 1 }
    return at - start
  }
  while at < bytes.count {
    // The last are looked at together with some before them, which have been found plain.
    let first = min(at, bytes.count - Lanes.scalarCount)
    let lanes = UnsafeRawPointer(bytes.baseAddress! + first).loadUnaligned(as: Lanes.self)
    let quotes = lanes ^ Lanes(repeating: UInt8(ascii: "\""))
    let slashes = lanes ^ Lanes(repeating: UInt8(ascii: "\\"))
    // A lane's top bit comes on where it is 0 in the first two, below 0x20 in the third.
    let found = (quotes &- ones) & ~quotes | (slashes &- ones) & ~slashes | (lanes &- Lanes(repeating: 0x20)) & ~lanes
    let halves = unsafeBitCast(found & Lanes(repeating: 0x80), to: SIMD2<UInt64>.self)
    if halves.x | halves.y != 0 {
      return first - start + (halves.x != 0 ? halves.x.trailingZeroBitCount / 8 : 8 + halves.y.trailingZeroBitCount / 8)
    }
    at = first + Lanes.scalarCount
  }
  return bytes.count - start
}
