/// Hashes a spelling as it stands in a text: two that fold to the same letters are one word, unless they differ in what a
/// word is known by besides its letters: a ى (نفى, نفي) or a written hamza or madda (ألمانيا, المانيا; آلام, الأم).
struct SpellingIdentity {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The identity of the spelling `units[from..<to]`.
  static func hash(_ units: UnsafeBufferPointer<UInt16>, _ from: Int, _ to: Int) -> UInt64 {
    let table = Folding.identities
    var identity = SpellingIdentity()
    var (low, high): (UInt64, UInt64) = (0, 0)
    var count: UInt64 = 0
    for at in from..<to {
      let folded = UInt64(table[units[at]])
      if folded == 0 { continue }
      if count < 4 { low |= folded << (count * 16) } else { high |= folded << (count * 16 - 64) }
      count += 1
      if count == 8 {
        identity.add(low, high)
        (low, high, count) = (0, 0, 0)
      }
    }
    identity.add(low, high)
    return identity.value
  }

  /// Adds the letters before the first lane that is none, or no letter of the folded spelling; returns how many they are.
  @inline(__always)
  mutating func addLetters(_ lanes: Lanes) -> Int {
    let others = (lanes.isIn(0x0621, 0x064A) & lanes.isNot(tatweel)).lacksTop
    let (marks, letters) = (others.halves, lanes.halves)
    let first = marks.x.trailingZeroBitCount / 16
    let goesOn = UInt64(first / 4)
    // What lies below the lowest mark.
    let masks = (x: (marks.x & (0 &- marks.x)) >> 15 &- 1, y: (marks.y & (0 &- marks.y)) >> 15 &- 1)
    add(letters.x & masks.x, letters.y & masks.y & (0 &- goesOn))
    return others.leadingZeros
  }

  /// Adds eight units, of which those behind the spelling's end are 0; the last eight of a spelling are never full.
  @inline(__always)
  private mutating func add(_ low: UInt64, _ high: UInt64) {
    state = (state ^ low) &* 0x9E37_79B9_7F4A_7C15
    state = (state ^ state >> 32 ^ high) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
  }

  var value: UInt64 { state }
}
