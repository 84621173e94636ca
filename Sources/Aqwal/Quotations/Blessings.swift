/// What is said behind a name to bless its bearer: `حفظه الله`, `رضي الله عنه`.
extension MentionParser {
  /// The end of the blessing at the token; nil where none stands.
  @inline(__always)
  func behindBlessing(_ at: Int) -> Int? {
    // Asked of many words, of which hardly any has الله behind it.
    text.word(at + 1).surface == text.lexicon.symbols.allah && text.has(at, .blessing) ? blessingEnd(at) : nil
  }

  private func blessingEnd(_ at: Int) -> Int {
    var end = at + 2
    while text.has(end, .personalPronoun) || text.has(end, .furtherBlessing) { end += 1 }
    return end
  }
}
