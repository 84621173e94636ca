/// Parts two words that scraping glued together, where the lexicon proves both: `لافروفقال`, `بيسكوفالذي`, `هذاالاجتماع`.
///
/// `words/glued.tsv` lists the words that no Arabic word is built with at that end.
struct GluedWords: Sendable {
  /// Words that are glued to the end of another.
  private var tails: [[UInt16]] = []
  /// Words that are glued to the front of one with ال.
  private var heads: [[UInt16]] = []
  /// One bit for each letter that a tail ends in, and that a head begins with: most words have neither.
  private var lastLetters: UInt64 = 0
  private var firstLetters: UInt64 = 0

  mutating func addTail(_ word: [UInt16]) {
    tails.append(word)
    lastLetters |= Self.bit(word.last ?? 0)
  }

  mutating func addHead(_ word: [UInt16]) {
    heads.append(word)
    firstLetters |= Self.bit(word.first ?? 0)
  }

  private static func bit(_ letter: UInt16) -> UInt64 { 1 << UInt64(letter & 63) }

  /// Whether the spelling may be two words; most are none by a look at their ends.
  @inline(__always)
  func mayCut(_ word: Stem) -> Bool { lastLetters & Self.bit(word.last) != 0 || firstLetters & Self.bit(word.first) != 0 }

  /// The number of letters of the first of the two words in the unknown spelling `word`, or nil.
  func cut(_ word: Stem, _ lexicon: Lexicon) -> Int? {
    if lastLetters & Self.bit(word.last) != 0, let cut = cutBeforeTail(word, lexicon) { return cut }
    if firstLetters & Self.bit(word.first) == 0 { return nil }
    for head in heads where word.count > head.count + 3 && word.starts(with: head) && word.dropFirst(head.count).starts(with: Self.article) {
      return head.count
    }
    return nil
  }

  private func cutBeforeTail(_ word: Stem, _ lexicon: Lexicon) -> Int? {
    var longest: Int?
    for tail in tails where word.last == tail.last && word.count >= tail.count + 4 && word.ends(with: tail) {
      let cut = word.count - tail.count
      // فقال or قال: the cut that leaves a known word, else the one that leaves the most.
      if CliticReading.best(word[0..<cut], lexicon).form >= 0 { return cut }
      longest = max(longest ?? 0, cut)
    }
    return longest
  }

  private static let article = Folding.folded("ال")
}
