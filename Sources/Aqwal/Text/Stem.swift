/// A stretch of a folded spelling, whose first and last letters may be written otherwise than the word has them: `للوزير` holds `الوزير`, `وزارتهم` `وزارة`.
///
/// A view: good as long as the spelling's memory.
struct Stem {
  private let units: UnsafeBufferPointer<UInt16>
  let first: UInt16
  let last: UInt16

  private init(_ units: UnsafeBufferPointer<UInt16>, first: UInt16, last: UInt16) {
    self.units = units
    self.first = first
    self.last = last
  }

  /// The whole of a spelling.
  init(_ units: UnsafeBufferPointer<UInt16>) {
    self.init(units, first: units.first ?? 0, last: units.last ?? 0)
  }

  var count: Int { units.count }

  subscript(index: Int) -> UInt16 {
    @inline(__always) get { index == 0 ? first : index == units.count - 1 ? last : units[index] }
  }

  func dropFirst(_ count: Int = 1) -> Stem { self[count..<units.count] }
  func dropLast(_ count: Int) -> Stem { self[0..<units.count - count] }

  subscript(range: Range<Int>) -> Stem {
    guard !range.isEmpty else { return Stem(UnsafeBufferPointer(rebasing: units[range])) }
    return Stem(UnsafeBufferPointer(rebasing: units[range]), first: self[range.lowerBound], last: self[range.upperBound - 1])
  }

  func beginning(with letter: UInt16) -> Stem { Stem(units, first: letter, last: units.count == 1 ? letter : last) }
  func ending(in letter: UInt16) -> Stem { Stem(units, first: units.count == 1 ? letter : first, last: letter) }

  func starts(with letters: some Collection<UInt16>) -> Bool {
    count >= letters.count && zip(0..., letters).allSatisfy { self[$0] == $1 }
  }

  func ends(with letters: some Collection<UInt16>) -> Bool {
    count >= letters.count && zip((count - letters.count)..., letters).allSatisfy { self[$0] == $1 }
  }

  /// The identity of the letters in the lexicon's tables.
  var hash: UInt64 { hash { $0 } }

  /// The identity of the letters with one more behind them.
  func hash(followedBy letter: UInt16) -> UInt64 {
    var hash = SpellingHash()
    for at in 0..<count { hash.add(self[at]) }
    hash.add(letter)
    return hash.value
  }

  /// The identity of the letters, each as `level` gives it.
  @inline(__always)
  func hash(_ level: (UInt16) -> UInt16) -> UInt64 {
    var hash = SpellingHash()
    for at in 0..<count { hash.add(level(self[at])) }
    return hash.value
  }
}
