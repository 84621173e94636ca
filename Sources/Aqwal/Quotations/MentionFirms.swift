/// Companies whose names are words of another sense: `أعلنت إعمار`, `قالت دو`.
extension MentionParser {
  /// Whether a word that is such a name stands right behind a feminine verb that reports, where the word in its own sense would need an owner or an article.
  func isFirm(_ at: Int, _ limit: Int) -> Bool {
    guard cue != nil, at > 0, text.token(at).isWord, text.word(at).clitics.isEmpty, text.phrase(at: at) == nil,
      text.lastLetter(at - 1) == 0x062A, text.reads(text.word(at - 1), as: .perfect), at + 1 < limit
    else { return false }
    guard text.token(at + 1).isWord else { return isBeforeMessage(at + 1) || text.mark(at + 1) == .comma }
    let next = text.word(at + 1)
    // `زين السعودية`, `إعمار العقارية`
    if next.clitics == .al { return next.agreement.gender == .feminine && isAdjective(at + 1, next) }
    return next.has([.complementizer, .preposition, .time, .actNoun]) || opensFrame(at + 1)
  }

  func takeFirm(_ at: Int, _ state: inout State) -> Int {
    state.head = at
    state.kind = .organization
    state.agreement = Agreement(gender: .feminine, number: .singular)
    state.isClosed = true
    return advance(at, &state)
  }
}
