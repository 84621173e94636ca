/// Hashes spellings as they stand in a text: two that fold to the same letters are one word, unless they differ in a final ى.
struct SpellingIdentities {
  private let table = Folding.identities

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  func add(_ unit: UInt16, to hash: inout UInt64) {
    let folded = table[Int(unit)]
    if folded != 0 { hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3 }
  }

  /// Never 0, which stands for no word.
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  @inline(__always)
  func hash(_ units: UnsafeBufferPointer<UInt16>, _ from: Int, _ to: Int) -> UInt64 {
    var hash = Self.seed
    for at in from..<to { add(units[at], to: &hash) }
    return Self.finish(hash)
  }
}
