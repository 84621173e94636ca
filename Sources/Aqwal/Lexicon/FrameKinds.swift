/// The kinds of some frames side by side, a byte each: which frames a token may begin is asked of eight at once.
struct FrameKinds {
  private let rows: FrozenTable<UInt64>

  init(_ frames: [Frame]) {
    rows = FrozenTable(
      stride(from: 0, to: frames.count, by: 8).map { start in
        frames[start..<min(start + 8, frames.count)].reversed().reduce(0) { $0 << 8 | UInt64($1.kind.rawValue) }
      })
  }

  func free() { rows.free() }

  /// The indices of the frames of one of the kinds, in their order.
  @inline(__always)
  func places(of kinds: FrameOpenings.Kinds) -> Places { Places(rows: rows, kinds: 0x0101_0101_0101_0101 &* UInt64(kinds.rawValue)) }

  struct Places: Sequence, IteratorProtocol {
    fileprivate let rows: FrozenTable<UInt64>
    fileprivate let kinds: UInt64
    /// The rows that have been looked at, and the top bit of each byte of the last that has some of the kinds and is not taken.
    private var count = 0
    private var found: UInt64 = 0

    fileprivate init(rows: FrozenTable<UInt64>, kinds: UInt64) {
      self.rows = rows
      self.kinds = kinds
    }

    @inline(__always)
    mutating func next() -> Int? {
      while found == 0 {
        if count == rows.count { return nil }
        let (shared, low) = (rows[count] & kinds, 0x7F7F_7F7F_7F7F_7F7F as UInt64)
        found = ((shared & low &+ low) | shared) & ~low
        count += 1
      }
      defer { found &= found - 1 }
      return (count - 1) * 8 + found.trailingZeroBitCount / 8
    }
  }
}
