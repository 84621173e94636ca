/// Parts two words that scraping glued together, where the lexicon proves both: `لافروفقال`, `بيسكوفالذي`, `هذاالاجتماع`.
enum GluedWords {
  /// The number of letters of the first of the two words in the unknown spelling `word`, or nil.
  ///
  /// `words/glued.tsv` lists the words that no Arabic word is built with at that end.
  static func cut(_ word: Stem, _ lexicon: Lexicon) -> Int? {
    var longest: Int?
    for tail in lexicon.gluedTails where word.last == tail.last && word.count >= tail.count + 4 && word.ends(with: tail) {
      let cut = word.count - tail.count
      // فقال or قال: the cut that leaves a known word, else the one that leaves the most.
      if CliticReading.best(word[0..<cut], lexicon).form >= 0 { return cut }
      longest = max(longest ?? 0, cut)
    }
    if let longest { return longest }
    for head in lexicon.gluedHeads where word.count > head.count + 3 && word.starts(with: head) && word.dropFirst(head.count).starts(with: article) {
      return head.count
    }
    return nil
  }

  private static let article = Folding.folded("ال")
}
