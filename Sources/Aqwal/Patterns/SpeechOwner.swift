/// Finds whose speech a verb goes back to that has فيه or فيها behind it.
extension ClauseStarts {
  /// Whose speech it is in which something is said: `تصريح [للوزير] قال فيه`, `كلمة [الوزير]، أكد فيها`.
  func owner(before match: Match, _ verb: Int, _ tokens: Range<Int>, _ mentions: MentionParser) -> Mention? {
    guard isReferredBack(match.anchor, tokens) else { return nil }
    for back in 2..<16 where verb - back >= tokens.lowerBound {
      let at = verb - back
      // `تصريح لوكالة رويترز قال فيه`: whom something is told.
      // `حوارا مع الوزير قال فيه`
      let start = text.word(at + 1).surface == text.lexicon.symbols.maa ? at + 2 : at + 1
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

  /// `رسالة تطالب الحكومة ب`, `بيان للوزارة، يؤكد أن`: the indefinite word for what is written or said that stands before the verb and is its subject.
  func document(before match: Match) -> Int? {
    guard match.form == .imperfect, match.agreement.number == .singular, text.word(match.anchor).clitics.isEmpty else { return nil }
    var at = match.anchor - 1
    let start = max(text.sentences[match.sentence].tokens.lowerBound, match.anchor - Self.longestDocument)
    // Behind whose it is a comma closes the phrase.
    if text.mark(at) == .comma { at -= 1 } else if !isDocument(at), !describesDocument(at) { return nil }
    while at >= start, text.token(at).isWord {
      let word = text.word(at)
      if isDocument(at) {
        return (word.agreement.gender == .feminine || word.shape.contains(.feminine)) == (match.agreement.gender == .feminine) ? at : nil
      }
      guard !word.has([.function, .setting]), !text.isFinite(word) else { return nil }
      at -= 1
    }
    return nil
  }

  /// The most tokens from such a word to its verb.
  private static let longestDocument = 8

  /// `بيانا`, `برسالة`
  private func isDocument(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    return (word.has(.setting) || text.isRecord(at)) && word.clitics.isDisjoint(with: .al) && word.pronoun == .none && word.agreement.number != .plural
      && !word.has([.outletHead, .bodyHead, .outlet, .title])
      && text.phrase(at: at) == nil
  }

  /// `(رسالة) مفتوحة`, `(بيانا) مشتركا`
  private func describesDocument(_ at: Int) -> Bool {
    let word = text.word(at)
    return isDocument(at - 1) && text.token(at).isWord && word.clitics.isEmpty && word.pronoun == .none
      && (word.has([.nisba, .adjective]) || word.shape.contains(.feminine) || word.shape.contains(.accusative))
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
