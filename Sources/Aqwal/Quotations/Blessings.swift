/// What is said behind a name to bless its bearer: `حفظه الله`, `رضي الله عنه`.
extension MentionParser {
  /// The verbs, as they are without the pronoun of whom they bless, if that can be told.
  static let blessings = Keys(bare: ["صلى", "رضي", "رحم", "حفظ", "رعاه", "أعزه", "فقه", "أيد", "سلم"])

  /// `حفظه الله (ورعاه)`, `صلى الله عليه (وسلم)`
  private static let further = Keys(bare: ["ورعاه", "سلم", "أيد"])

  /// The end of the blessing at the token; nil where none stands.
  @inline(__always)
  func behindBlessing(_ at: Int) -> Int? {
    // Asked of many words, of which hardly any has الله behind it.
    text.word(at + 1).surface == text.lexicon.symbols.allah && Self.blessings.contains(text.word(at).bare) ? blessingEnd(at) : nil
  }

  private func blessingEnd(_ at: Int) -> Int {
    var end = at + 2
    while end < text.count, text.token(end).isWord, text.has(end, .personalPronoun) || Self.further.contains(text.word(end).bare) { end += 1 }
    return end
  }
}
