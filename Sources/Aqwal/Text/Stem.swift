/// A stretch of a folded spelling, whose first and last letters may be written otherwise than the word has them: `للوزير` holds `الوزير`, `وزارتهم` `وزارة`.
///
/// A view: good as long as the spelling's memory.
struct Stem {
  /// The whole spelling.
  private let letters: UnsafePointer<FoldedSpellings.Letter>
  private let start: Int
  let count: Int
  let first: UInt16
  let last: UInt16

  private init(_ letters: UnsafePointer<FoldedSpellings.Letter>, _ start: Int, _ count: Int, first: UInt16, last: UInt16) {
    (self.letters, self.start, self.count, self.first, self.last) = (letters, start, count, first, last)
  }

  /// The whole of a spelling of so many letters.
  init(_ letters: UnsafePointer<FoldedSpellings.Letter>, count: Int) {
    self.init(letters, 0, count, first: letters[0].unit, last: letters[max(count &- 1, 0)].unit)
  }

  subscript(index: Int) -> UInt16 {
    @inline(__always) get { index == 0 ? first : index == count &- 1 ? last : letters[start &+ index].unit }
  }

  func dropFirst(_ count: Int = 1) -> Stem { self[count..<self.count] }
  func dropLast(_ count: Int) -> Stem { self[0..<self.count - count] }

  subscript(range: Range<Int>) -> Stem {
    let (start, count) = (start &+ range.lowerBound, range.count)
    return count == 0
      ? Stem(letters, start, count, first: 0, last: 0)
      : Stem(letters, start, count, first: self[range.lowerBound], last: self[range.upperBound &- 1])
  }

  func beginning(with letter: UInt16) -> Stem { Stem(letters, start, count, first: letter, last: count == 1 ? letter : last) }
  func ending(in letter: UInt16) -> Stem { Stem(letters, start, count, first: count == 1 ? letter : first, last: letter) }

  func starts(with letters: some Collection<UInt16>) -> Bool {
    count >= letters.count && zip(0..., letters).allSatisfy { self[$0] == $1 }
  }

  func ends(with letters: some Collection<UInt16>) -> Bool {
    count >= letters.count && zip((count - letters.count)..., letters).allSatisfy { self[$0] == $1 }
  }

  /// The identity of the letters in the lexicon's tables.
  var hash: UInt64 { spelling.value }

  /// The identity of the letters with one more behind them.
  func hash(followedBy letter: UInt16) -> UInt64 {
    var hash = spelling
    hash.add(letter)
    return hash.value
  }

  private var spelling: SpellingHash {
    let end = start &+ count
    var hash = letters[end].hash.behind(letters[start].hash, letters[count].power)
    if count > 0 { hash.replace(letters[end &- 1].unit, by: last, 1) }
    if count > 1 { hash.replace(letters[start].unit, by: first, letters[count &- 1].power) }
    return hash
  }

  /// The identity of the letters, each as `level` gives it.
  @inline(__always)
  func hash(_ level: (UInt16) -> UInt16) -> UInt64 {
    var hash = SpellingHash()
    if count > 0 { hash.add(level(first)) }
    for at in stride(from: start &+ 1, to: start &+ count &- 1, by: 1) { hash.add(level(letters[at].unit)) }
    if count > 1 { hash.add(level(last)) }
    return hash.value
  }
}
