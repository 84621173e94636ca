/// The places of a column where a flag has some of a mask, in their order; good until the column changes.
///
/// Eight flags are looked at together: most of them have none, and where the next one stands the processor could not guess.
struct FlaggedPlaces: Sequence, IteratorProtocol {
  private let flags: UnsafePointer<UInt16>
  private let mask: Lanes
  private let end: Int
  private var at: Int

  /// Of the flags behind `places` eight are read too.
  @inline(__always)
  init(in places: Range<Int>, of flags: UnsafeBufferPointer<UInt16>, mask: UInt16) {
    precondition(places.lowerBound >= 0 && places.upperBound + Lanes.scalarCount <= flags.count)
    self.flags = flags.baseAddress!
    self.mask = .each(mask)
    (at, end) = (places.lowerBound, places.upperBound)
  }

  @inline(__always)
  mutating func next() -> Int? {
    while at < end {
      let zeros = (Lanes(at: flags + at) & mask).leadingZeros
      at += zeros
      if zeros == Lanes.scalarCount { continue }
      defer { at += 1 }
      return at < end ? at : nil
    }
    return nil
  }
}
