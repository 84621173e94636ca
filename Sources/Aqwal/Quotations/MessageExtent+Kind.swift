/// How much of a message is the source's own words.
extension MessageExtent {
  /// The longest name or term in marks, in tokens.
  private static let longestLabel = 6

  /// How far into a message without marks its first person is sought, in tokens.
  private static let opening = 8

  func kind(_ attribution: Attribution) -> Quotation.Kind {
    guard let first = attribution.content.first else { return .indirect }
    let match = attribution.match
    if match.quotedBefore != nil { return .direct }
    if match.head == .colon, match.entry >= 0 { return .direct }
    if text.quotes.inside(first.lowerBound).map({ $0.open < first.lowerBound && $0.close >= first.upperBound }) ?? false { return .direct }
    if match.head == .quote {
      let start = match.messageStart ?? first.lowerBound
      if let pair = text.quotes.opening(at: start) { return pair.close >= first.upperBound - 1 ? .direct : .mixed }
      return .direct
    }
    let isMarked = attribution.content.contains { text.quotes.open(in: $0.lowerBound - 1..<$0.upperBound) }
    var words = 0
    var quoted = 0
    var loaded = false
    for range in attribution.content {
      for at in range where text.token(at).isWord || text.mark(at) == .number {
        words += 1
        // Without marks one word tells as much as all.
        guard isMarked else { break }
        guard let pair = text.quotes.outermost(at), range.contains(pair.open) || pair.open == range.lowerBound - 1 else { continue }
        quoted += 1
        if !isLabel(pair) { loaded = true }
      }
    }
    if quoted == words || quoted + 1 == words && words > 3 && text.has(first.lowerBound, .complementizer) { return .direct }
    if quoted == 0, match.head == .clause || match.head == .colon, isInFirstPerson(first) { return .direct }
    return loaded ? .mixed : .indirect
  }

  /// Marks round a name or a term, which are not the source's own words.
  ///
  /// A name stands behind a noun that it names (`فيلم «…»`) or is known as one; a single word is a term unless it takes a side, and of two, what is
  /// definite is (`«النمو الطبيعي»`): own words are indefinite (`«خلية نائمة»`).
  private func isLabel(_ pair: QuoteMarks.Pair) -> Bool {
    let inside = pair.tokens
    guard inside.count <= Self.longestLabel, let first = inside.first, let last = inside.last else { return false }
    // `بأنها «مخادعة»`, `«بشكل غير منصف»`: what is said of a thing is no name.
    if pair.open > 0, text.token(pair.open - 1).isWord, isPredicated(pair.open - 1) { return false }
    if text.has(first, .preposition) || !text.word(first).clitics.isDisjoint(with: .preposition) { return false }
    // `التقرير «فضيحة»`
    if inside.count == 1, text.word(first).shape.contains(.stance), !text.word(first).isDefinite { return false }
    if inside.count > 1, inside.contains(where: isImperfect) { return false }
    // `«حرب صامتة»`: a common noun that is a name too is none here.
    if text.has(first, [.namedBody, .outlet, .given, .place]), !text.has(first, .commonNoun) || text.has(first, .namedBody) { return true }
    // `«نادي الصيد»`, `«نادي مدريد»`
    if inside.count == 2, text.has(first, .bodyHead), text.word(first).agreement.number != .plural,
      text.word(last).isDefinite || text.has(last, [.place, .given])
    {
      return true
    }
    // Foreign names: `«نورث ستريم»`
    if inside.allSatisfy({ text.token($0).isWord && isForeign(text.word($0)) }) { return true }
    if pair.open > 0, text.token(pair.open - 1).isWord {
      let before = text.word(pair.open - 1)
      if before.has([.bodyHead, .outletHead, .office, .setting, .groupHead, .namedBody]) { return true }
      if before.has(.commonNoun), !before.has([.actNoun, .preposition]), !before.isDefinite { return true }
    }
    guard text.token(first).isWord, inside.count <= 2 else { return false }
    let word = text.word(first)
    if inside.count == 1 {
      let isAccusative = !word.isDefinite && word.stem >= 0 && text.lastLetter(first) == alef
      return !isAccusative && word.pronoun == .none && !word.shape.contains(.stance)
    }
    return text.mark(last) == .number || text.word(last).isDefinite && !word.shape.contains(.stance)
  }

  /// Whether no list knows the word but as part of a name.
  private func isForeign(_ word: Word) -> Bool {
    word.traits.isSubset(of: [.given, .family, .ambiguousName, .nameParticle, .opensPhrase]) && word.readings.isEmpty && word.pronoun == .none
      && word.clitics.isSubset(of: .al) && word.shape.isDisjoint(with: [.imperfect, .stance, .accusative, .feminine])
  }

  private func isImperfect(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    if word.shape.contains(.imperfect) || text.lexicon.stance(of: word)?.form == .imperfect { return true }
    return text.reads(word, as: .imperfect)
  }

  private func isPredicated(_ before: Int) -> Bool {
    let word = text.word(before)
    if word.has([.complementizer, .auxiliary, .personalPronoun, .negation]) || word.shape.contains(.imperfect) { return true }
    guard !word.isDefinite, !word.has([.commonNoun, .actNoun, .title, .bodyHead]) else { return false }
    return !word.forms.isDisjoint(with: .finite)
  }

  private func isInFirstPerson(_ message: Range<Int>) -> Bool {
    message.prefix(Self.opening).contains { at in
      guard text.token(at).isWord else { return false }
      let word = text.word(at)
      if word.pronoun == .first || text.lexicon.symbols[.firstPerson].contains(word.surface) || isDeniedByMe(at, since: message.lowerBound) { return true }
      return !word.readings.isEmpty && word.readings.allSatisfy { text.lexicon.readings[Int($0)].agreement.person == 1 }
    }
  }
  /// `لا أعرف`, `لن نقبل`: a verb of the first person behind a negation, told by its first letter.
  private func isDeniedByMe(_ at: Int, since start: Int) -> Bool {
    guard at > start, text.has(at - 1, .negation) else { return false }
    let (word, first) = (text.word(at), text.firstLetter(at))
    return (first == alefHamza || first == noon) && word.clitics.isEmpty && word.length > 2 && !word.isDefinite && !word.shape.contains(.feminine)
      && !word.has([.commonNoun, .actNoun, .quantifier, .numeral, .adjective, .preposition, .place, .title, .groupHead])
  }
}
