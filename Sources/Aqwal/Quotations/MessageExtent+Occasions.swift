/// Tells where a message has ended and the narrator says on what occasion it was told.
extension MessageExtent {
  /// `أعلن استقالته [في بيان نشره]`, `نفى الخبر [في تصريحات للإذاعة]`: whether a statement of the source's own is named behind the message.
  func namesOccasion(_ at: Int, _ match: Match) -> Bool {
    guard text.word(at).surface == text.lexicon.symbols.in, text.word(at).clitics.isEmpty, let start = match.messageStart, at > start,
      text.token(at + 1).isWord, text.token(at - 1).isWord || text.mark(at - 1) == .quote
    else { return false }
    let statement = text.word(at + 1)
    guard !statement.isDefinite, statement.clitics.isEmpty, text.has(at + 1, .setting) else { return false }
    let isClause = match.head == .that
    guard isClause ? at - start > 1 && statement.has(.interview) : match.head == .noun && statement.has(.statement),
      !text.has(at - 1, .governor)
    else { return false }
    guard isClause ? isTold(behind: at + 2) : statement.pronoun != .none || isDescribed(at + 2) || isTold(behind: at + 2) else { return false }
    // `وصف القرار في مقابلة معه بأنه خطأ`: not before it has come to what the thing is like.
    let describes = match.entry >= 0 && text.lexicon.cues[Int(match.entry)].describes
    if describes, !(start..<at).contains(where: { text.word($0).stem == text.lexicon.symbols.bian }) { return false }
    return !(start..<at).contains { inside in
      guard text.token(inside).isWord else { return false }
      let word = text.word(inside)
      // What is said inside the message has an occasion of its own.
      return word.has(describes ? .relative : [.relative, .complementizer]) && !word.has(.preposition)
        || word.isCue && (text.isFinite(word) || text.reads(word, as: isClause ? .noun : .verbalNoun) && word.pronoun == .none && !word.isDefinite)
    }
  }

  /// `لرويترز`, `مع الصحيفة`, `صحفي`: whom a statement is made to.
  private func isTold(behind at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    if word.clitics.contains(.li) || word.surface == text.lexicon.symbols.li || word.has(.press) { return true }
    return word.surface == text.lexicon.symbols.maa && word.clitics.isEmpty
  }

  /// `نشره على حسابه`, `أدلت بها`, or the end: whether nothing makes the statement somebody's else (`في بيان الوزارة`).
  private func isDescribed(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return true }
    let word = text.word(at)
    if word.pronoun != .none, word.clitics.isEmpty { return true }
    if word.isDefinite || word.has([.name, .title, .bodyHead, .country, .namedBody, .outlet, .commonNoun]) && !word.has(.verb) { return false }
    return word.clitics.isEmpty
  }
}
