/// Eight UTF-16 units, or eight pairs of bytes, that are looked at together.
///
/// What is asked of a lane shows in its bits: of comparisons Swift makes a loop over the lanes. Lanes lie in memory as units do on little-endian
/// processors, which are all that Swift runs on.
typealias Lanes = SIMD8<UInt16>

extension SIMD8<UInt16> {
  /// The lanes at `address`, which need not be aligned.
  @inline(__always)
  init(at address: UnsafeRawPointer) { self = address.loadUnaligned(as: Self.self) }

  /// The same in each lane.
  @inline(__always)
  static func each(_ unit: UInt16) -> Self { Self(repeating: unit) }

  /// The first four lanes, and the last four.
  var halves: SIMD2<UInt64> {
    @inline(__always) get { unsafeBitCast(self, to: SIMD2<UInt64>.self) }
  }

  /// How many lanes are 0 before the first that is not.
  var leadingZeros: Int {
    @inline(__always) get {
      let halves = halves
      let first = halves.x.trailingZeroBitCount / 16
      // Where a branch would have to guess: as many words end in the first half as in the second.
      return first + halves.y.trailingZeroBitCount / 16 * (first / 4)
    }
  }

  /// The top bit of each lane from `first` to `last`, both below 0x8000; the other bits mean nothing.
  @inline(__always)
  func isIn(_ first: UInt16, _ last: UInt16) -> Self {
    let low = self & .each(0x7FFF)
    return (low &+ .each(0x8000 - first)) & ~(low &+ .each(0x7FFF - last)) & ~self
  }

  /// The top bit of each lane, all below 0x8000, that is not `unit`; the other bits mean nothing.
  @inline(__always)
  func isNot(_ unit: UInt16) -> Self { ((self & .each(0x7FFF)) ^ .each(unit)) &+ .each(0x7FFF) }

  /// The lanes whose top bit is off.
  var lacksTop: Self {
    @inline(__always) get { ~self & .each(0x8000) }
  }
}
