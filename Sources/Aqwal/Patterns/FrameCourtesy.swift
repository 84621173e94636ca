/// Reads what is brought to somebody in thanks, congratulation or sorrow: `(رفع) أسمى آيات التهاني والتبريكات (إلى)`.
extension FrameMatcher {
  /// Where the nouns of the class end that begin at `at`, behind the clitic that the frame asks for.
  func courtesy(_ start: Int, _ limit: Int, _ one: WordClass, behind clitic: Clitics) -> Int? {
    var at = start
    var isNamed = false
    while at < limit, text.token(at).isWord {
      let word = text.word(at)
      let clitics: Clitics = at == start ? clitic.union(.al) : [.al, .wa]
      guard word.clitics.isSubset(of: clitics), at > start || satisfies(at, clitic) else { break }
      if word.has(one) {
        isNamed = true
      } else if !(isNamed ? isGrade(word) : word.has(.heartfelt)) {
        break
      }
      at += 1
    }
    return isNamed ? at : nil
  }

  /// `شكره [الجزيل]`, `التهاني [القلبية]`, `الشكر [وعظيم] الامتنان`
  private func isGrade(_ word: Word) -> Bool {
    word.has(.heartfelt) || word.clitics == .al && (word.has([.adjective, .nisba]) || word.shape.contains(.relational)) && !word.has([.title, .name])
  }
}
