/// Parts two words that scraping glued together, where the lexicon proves both: `لافروفقال`, `بيسكوفالذي`, `هذاالاجتماع`.
enum GluedWords {
  /// The number of letters of the first of the two words in the unknown spelling `word`, or nil.
  ///
  /// `words/glued.tsv` lists the words that no Arabic word is built with at that end.
  static func cut(_ word: [UInt16], _ lexicon: Lexicon) -> Int? {
    let cuts = lexicon.gluedTails.filter { word.count >= $0.count + 4 && word.suffix($0.count).elementsEqual($0) }.map { word.count - $0.count }
    // فقال or قال: the cut that leaves a known word, else the one that leaves the most.
    if let cut = cuts.first(where: { CliticReading.best(word[..<$0], lexicon).form >= 0 }) ?? cuts.max() { return cut }
    for head in lexicon.gluedHeads where word.count > head.count + 3 && word.starts(with: head) && word[head.count...].starts(with: article) {
      return head.count
    }
    return nil
  }

  private static let article = Folding.folded("ال")
}
