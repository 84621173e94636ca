/// Finds whose speech a verb goes back to that has فيه or فيها behind it.
extension ClauseStarts {
  /// Whose speech it is in which something is said: `تصريح [للوزير] قال فيه`, `كلمة [الوزير]، أكد فيها`.
  func owner(before match: Match, _ verb: Int, _ tokens: Range<Int>, _ mentions: MentionParser) -> Mention? {
    guard isReferredBack(match.anchor, tokens) else { return nil }
    for back in 2..<16 where verb - back >= tokens.lowerBound {
      let at = verb - back
      // `تصريح لوكالة رويترز قال فيه`: whom something is told.
      // `حوارا مع الوزير قال فيه`
      let start = text.token(at + 1).isWord && text.word(at + 1).surface == text.lexicon.symbols.maa ? at + 2 : at + 1
      guard text.token(at).isWord,
        start > at + 1 ? text.has(at, .exchange) : isSpeech(at) || text.has(at, .adjective) && isSpeech(at - 1),
        let mention = mentions.parse(at: start, limit: verb), start == at + 1 || mention.kind == .person,
        mention.tokens.upperBound == verb || mention.isDefinite && isSetOff(mention.tokens.upperBound, verb),
        canSpeak(mention), agrees(mention, match), !describesSetting(mention), !text.isMedium(at),
        !(text.isMedium(at + 1) && text.word(at + 1).clitics.contains(.li))
      else { continue }
      return mention
    }
    return nil
  }

  /// `كلمة الوزير[، حول الأسعار،] قال فيها`: whether nothing but a comma stands there, or a phrase between commas.
  private func isSetOff(_ start: Int, _ verb: Int) -> Bool {
    guard start < verb, text.mark(start) == .comma, text.mark(verb - 1) == .comma else { return false }
    return start == verb - 1
      || text.has(start + 1, .preposition)
        && (start + 1..<verb - 1).allSatisfy { text.token($0).isWord && !text.isFinite(text.word($0)) && !text.has($0, .verb) }
  }

  private func isSpeech(_ at: Int) -> Bool {
    text.has(at, .setting) || text.reads(text.word(at), as: .noun)
  }
}
