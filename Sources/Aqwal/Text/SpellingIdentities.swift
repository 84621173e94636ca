/// Hashes spellings as they stand in a text: two that fold to the same letters are one word, unless they differ in what a
/// word is known by besides its letters: a ى (نفى, نفي) or a written hamza (ألمانيا, المانيا).
struct SpellingIdentities {
  private let table = Folding.identities

  @inline(__always)
  func add(_ unit: UInt16, to hash: inout SpellingHash) {
    let folded = table[Int(unit)]
    if folded != 0 { hash.add(folded) }
  }

  @inline(__always)
  func hash(_ units: UnsafeBufferPointer<UInt16>, _ from: Int, _ to: Int) -> UInt64 {
    var hash = SpellingHash()
    for at in from..<to { add(units[at], to: &hash) }
    return hash.value
  }
}
