/// Parts two words that scraping glued together, where the lexicon proves both: `لافروفقال`, `بيسكوفالذي`, `هذاالاجتماع`.
enum GluedWords {
  /// The number of letters of the first of the two words in the unknown spelling `word`, or nil.
  ///
  /// `words/glued.tsv` lists the words that no Arabic word is built with at that end.
  static func cut(_ word: [UInt16], _ lexicon: Lexicon) -> Int? {
    for tail in lexicon.gluedTails where word.count >= tail.count + 3 && word.suffix(tail.count).elementsEqual(tail) { return word.count - tail.count }
    for head in lexicon.gluedHeads where word.count > head.count + 3 && word.starts(with: head) && word[head.count...].starts(with: article) { return head.count }
    return nil
  }

  private static let article = Folding.folded("ال")
}
