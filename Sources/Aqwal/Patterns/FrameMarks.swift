/// Tells a message in marks behind a cue from a name in marks.
extension FrameMatcher {
  /// `ندوة بعنوان «…»`, `الموسوم بـ«…»`: the marks hold the title of something.
  func isTitled(_ at: Int) -> Bool {
    guard at > 0, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    let noun = before.surface == text.lexicon.symbols.bi && text.token(at - 2).isWord ? text.word(at - 2) : before
    return text.lexicon.symbols[.heading].contains(noun.stem)
  }

  /// Whether the marks hold a message, and no name: long enough, or the end of what is said.
  func isMessage(_ at: Int, _ limit: Int) -> Bool {
    guard let pair = text.quotes.opening(at: at) else {
      // A mark that nothing closes still opens speech, if enough of the sentence follows.
      return text.quotes.inside(at) == nil && at + 4 < limit && at + 1 < text.count && text.token(at + 1).gap == .none
    }
    let length = pair.close - at - 1
    if isTitled(at) { return false }
    // `قناة «كي تي إن»: «…»`, `شركة "يو إس"، فلان`: a name, with the message still to come.
    if pair.close + 1 < limit, text.mark(pair.close + 1) == .colon { return false }
    if length < 4, !opensSpeech(at + 1), text.has(at - 1, [.bodyHead, .outletHead, .nisba, .setting]), !isLong(pair) { return false }
    // `«مركز السياسات» أن`, `«يوم الحوار» الذي`, `«آي نيوز» الإخبارية`
    if pair.close + 1 < limit, text.token(pair.close + 1).isWord, isBehindName(text.word(pair.close + 1)), isName(pair) { return false }
    // `في ندوة نظمها «مركز الأبحاث البحرية» بالرباط، أن`
    if pair.close + 1 < limit, text.token(pair.close + 1).isWord, text.has(at + 1, .bodyHead), isBodysName(pair) { return false }
    // `المتحدث باسم شركة "نورس" (Nawras)`: a name, and how it is written elsewhere.
    if pair.close + 2 < limit, text.mark(pair.close + 1) == .opensParenthesis, text.word(pair.close + 2).shape.contains(.latin), isName(pair) {
      return false
    }
    if length >= 4 || length > 1 && opensSpeech(at + 1) { return true }
    // `القوة الدولية "إيساف"، التابعة للحلف، إن`: a short name, and behind an aside the message.
    if isPassedOver(pair.close + 1, limit) { return false }
    return length >= 1 && (pair.close + 1 >= limit || !text.token(pair.close + 1).isWord)
  }

  /// Whether marks hold more than a name would: four words, or three with a verb.
  func isLong(_ pair: QuoteMarks.Pair) -> Bool {
    let length = pair.close - pair.open - 1
    return length > 3 || length == 3 && (pair.open + 1..<pair.close).contains(where: text.isImperfect)
  }

  /// `قال الوزير "لن نعود" وغادر`: whether the word begins a sentence, as no name does.
  func opensSpeech(_ at: Int) -> Bool {
    text.token(at).isWord && (text.has(at, [.negation, .personalPronoun, .verb]) || text.word(at).clitics.contains(.sa) || text.isFinite(text.word(at)))
  }

  /// Whether a word goes on with what a name in marks has begun: the clause of its verb, or what is told of it.
  private func isBehindName(_ word: Word) -> Bool {
    word.clitics.isDisjoint(with: .conjunction)
      && (word.has(.complementizer) || (word.has([.relative, .nisba, .adjective]) || word.shape.contains(.relational)) && word.isDefinite)
  }

  /// Whether marks can hold a name: a few words, with no verb before them.
  private func isName(_ pair: QuoteMarks.Pair) -> Bool {
    guard pair.close - pair.open <= Self.longestName, text.token(pair.open + 1).isWord else { return false }
    return !text.isImperfect(pair.open + 1) && !text.isFinite(text.word(pair.open + 1))
  }

  /// `مدير شركة «صحة» أن`: whether marks behind a body's kind hold its name.
  func isBodysName(_ at: Int) -> Bool {
    guard let pair = text.quotes.opening(at: at), text.token(at - 1).isWord else { return false }
    return text.has(at - 1, [.bodyHead, .outletHead]) && !text.word(at - 1).isDefinite && text.word(at - 1).pronoun == .none && isName(pair)
  }

  /// Whether marks that begin with a body hold its name: a few nouns.
  private func isBodysName(_ pair: QuoteMarks.Pair) -> Bool {
    isName(pair) && (pair.open + 1..<pair.close).allSatisfy { text.token($0).isWord && !text.has($0, [.function, .verb]) && !text.isFinite(text.word($0)) }
  }

  /// Whether an aside between commas stands at the token, with a clause that أن opens behind it.
  private func isPassedOver(_ comma: Int, _ limit: Int) -> Bool {
    guard comma < limit, text.mark(comma) == .comma else { return false }
    for at in comma + 1..<min(limit, comma + Self.reach) where text.mark(at - 1) == .comma && text.token(at).isWord {
      if text.has(at, .complementizer) { return text.word(at).clitics.isDisjoint(with: .conjunction) }
      if text.word(at).isCue { return false }
    }
    return false
  }
}
