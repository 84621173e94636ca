/// Folded spellings, each letter with the hash of those before it, so that the hash of any stretch of a spelling follows from two of them.
struct FoldedSpellings: ~Copyable {
  private var letters = Column<Letter>()
  private var starts = Column<Int32>()

  /// The letters of a spelling that are looked at: no word has more, but a broken text may be one of megabytes.
  private static var longest: Int { 256 }

  /// A letter of a spelling, or its end.
  struct Letter {
    var unit: UInt16 = 0
    /// That of the letters before it.
    var hash = SpellingHash()
    /// The base of the hash to the power of their count.
    var power: UInt64 = 1
  }

  /// What `body` makes of one spelling.
  static func with<Result>(_ spelling: some Collection<UInt16>, _ body: (Stem) -> Result) -> Result {
    var spellings = FoldedSpellings()
    spellings.append(spelling)
    // The stem is but a view of them.
    defer { withExtendedLifetime(spellings) {} }
    return body(spellings[0])
  }

  var count: Int { starts.count }

  /// The spelling, until the next change.
  subscript(index: Int) -> Stem {
    let (start, next) = (Int(starts[index]), index + 1 < starts.count ? Int(starts[index + 1]) : letters.count)
    return Stem(letters.elements.baseAddress! + start, count: next - start - 1)
  }

  mutating func append(_ spelling: some Collection<UInt16>) {
    starts.append(Int32(letters.count))
    letters.append(atMost: min(spelling.count * Folding.mostLetters, Self.longest) + 1) { letters in
      var (letter, count) = (Letter(), 0)
      Folding.fold(spelling) { unit in
        if count == Self.longest { return }
        letter.unit = unit
        letters[count] = letter
        letter.hash.add(unit)
        letter.power &*= SpellingHash.base
        count &+= 1
      }
      letters[count] = letter
      return count + 1
    }
  }

  mutating func removeAll() {
    letters.removeAll()
    starts.removeAll()
  }
}
