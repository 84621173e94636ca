/// Titles behind a title: a second one of the same person, and what an officer's rank has behind it.
extension MentionParser {
  /// `رأى الخبير العسكري اللواء فلان أن`, `رأى عضو الكتلة النائب فلان، في حديث، أن`: a second title of him whose name the clause stands behind.
  func isTitleOfSubject(_ at: Int, _ word: Word) -> Bool {
    guard word.clitics == .al, word.has([.rank, .honorific]) || word.has(.title) && !addresses else { return false }
    var end = at + 1
    while end < min(text.count, at + 6), isNameLike(end) || text.token(end).isWord && text.word(end).shape.contains(.article) { end += 1 }
    guard end > at + 1, end < text.count else { return false }
    return text.mark(end) == .comma
      ? cue >= 0 && !addresses && text.lexicon.cues[Int(cue)].frames.contains { $0.parts.isEmpty && $0.head == .that }
      : text.token(end).isWord && text.has(end, .complementizer) && text.word(end).clitics.isEmpty
  }

  func isBranch(_ at: Int) -> Bool { text.word(at).clitics.isEmpty && text.has(at, .branch) }

  /// `الفريق أول ركن سامي حداد`, `اللواء أركان حرب فلان`: what an officer's rank has behind it before his name.
  func followsRank(_ at: Int, _ start: Int) -> Bool {
    guard text.has(at - 1, .rank) || at > start + 1 && text.has(at - 2, .rank), isBranch(at), text.has(at - 1, .rank) || isBranch(at - 1)
    else { return false }
    return at + 1 < text.count && text.token(at + 1).isWord && (text.has(at + 1, .given) || isBranch(at + 1) || isNameNext(at))
  }
}
