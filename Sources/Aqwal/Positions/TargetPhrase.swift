/// Trims what a stance is about to its noun phrase: `[مقترحات الحكومة] التي قدمتها أمس`.
struct TargetPhrase {
  let text: AnnotatedText

  /// The longest target, in words.
  static let longest = 6

  /// How long it grows where it would end within a name or a construct, in words.
  private static let limit = 14

  /// The noun phrase that begins at `start` or at the first word behind it, marks and complementiser left out; nil where none begins there.
  ///
  /// What opens a clause behind a complementiser is no verb, whatever it looks like (`أن [تعويم العملة] كارثة`).
  func phrase(from start: Int, limit: Int, opensClause: Bool = false) -> Range<Int>? {
    var first = start
    while first < limit, first < start + 2, !text.token(first).isWord {
      guard text.mark(first) == .quote || text.mark(first) == .opensParenthesis || text.mark(first) == .number else { return nil }
      first += 1
    }
    // `لما وصفه ب[المهزلة]`
    if first + 2 < limit, opensRelative(first), text.lexicon.symbols[.labelling].contains(text.word(first + 1).surface) {
      let isApart = text.word(first + 2).surface == text.lexicon.symbols.bi
      return phrase(from: isApart ? first + 3 : first + 2, limit: limit)
    }
    // `ما جاءت به الصحافة`
    if let end = relativeEnd(of: first, limit: limit) { return first..<end }
    // `عدد من القادة`, `كل من`
    if first + 2 < limit, text.has(first, .quantifier), text.word(first + 1).surface == text.lexicon.symbols.min {
      // `كل من شارك`
      return phrase(from: first + 2, limit: limit) ?? (text.token(first + 2).isWord && isVerb(first + 2) ? first..<first + 3 : nil)
    }
    guard first < limit, text.token(first).isWord, isNominal(first), opensClause || !isVerb(first) else { return nil }
    var end = first + 1
    while end < limit, end - first < Self.longest || end - first < Self.limit && isBound(end), continues(end, first) { end += 1 }
    // A phrase does not end in a preposition, nor in a و.
    while end > first + 1, !text.token(end - 1).isWord || text.has(end - 1, .preposition) || isParticle(text.word(end - 1).surface) { end -= 1 }
    if end == first + 1, text.has(first, .quantifier) { return nil }
    return first..<end
  }

  /// The target with whoever does it: `الدور [الذي تؤديه القوات]`.
  func withDoer(_ target: Range<Int>, limit: Int) -> Range<Int> {
    target.lowerBound..<(behindDoer(from: target.upperBound, limit: limit) ?? target.upperBound)
  }

  /// Where a relative clause ends that is no more than a verb with its pronoun and its subject.
  private func behindDoer(from relative: Int, limit: Int) -> Int? {
    guard relative + 2 < limit, text.has(relative, .relative), text.word(relative).clitics.isDisjoint(with: .conjunction),
      isRelativeVerb(relative + 1)
    else { return nil }
    var at = relative + 2
    // `تقوم به`
    if text.has(at, .personalPronoun) || text.has(at, .preposition) && text.word(at).pronoun != .none { at += 1 }
    guard at < limit, text.token(at).isWord, isNominal(at), !isVerb(at), text.word(at).clitics.isSubset(of: .al) else { return nil }
    var end = at + 1
    while end < limit, end - at < Self.longest, continues(end, at) { end += 1 }
    while end > at + 1, !text.token(end - 1).isWord || text.has(end - 1, .preposition) || isParticle(text.word(end - 1).surface) { end -= 1 }
    return end
  }

  private func isRelativeVerb(_ at: Int) -> Bool {
    text.token(at).isWord && !text.word(at).isDefinite && (text.word(at).shape.contains(.imperfect) || text.word(at).pronoun != .none || isVerb(at))
  }

  /// و or ب by itself.
  private func isParticle(_ form: Int32) -> Bool { form >= 0 && (form == text.lexicon.symbols.wa || form == text.lexicon.symbols.bi) }

  private func opensRelative(_ at: Int) -> Bool { text.lexicon.symbols[.freeRelative].contains(text.word(at).surface) }

  /// The end of the clause of a free relative (`ما فعلته الشركة`); nil of any other word.
  func relativeEnd(of at: Int, limit: Int) -> Int? {
    guard opensRelative(at), at + 1 < limit, text.token(at + 1).isWord, !text.lexicon.symbols[.remaining].contains(text.word(at + 1).surface),
      !text.word(at + 1).readings.isEmpty || text.has(at + 1, .auxiliary) || !text.has(at + 1, [.function, .personalPronoun, .demonstrative])
    else { return nil }
    var end = at + 2
    while end < limit, end - at < Self.longest, text.token(end).isWord, !text.has(end, [.conjunction, .complementizer, .time]),
      !text.lexicon.symbols[.copula].contains(text.word(end).surface), !text.lexicon.symbols[.past].contains(text.word(end).surface)
    {
      end += 1
    }
    return end
  }

  /// The words of a target, less the و and the preposition written on the first: `تأييده ل[توسعة الميناء]`.
  func span(_ target: Range<Int>) -> Span {
    var span = text.span(target)
    let clitics = text.word(target.lowerBound).clitics
    let end = Int(text.token(target.lowerBound).end)
    func next(_ at: Int) -> Int {
      var at = at + 1
      while at < end, Folding.drops(text.units[at]) { at += 1 }
      return at
    }
    if !clitics.isDisjoint(with: .conjunction) { span.start = next(span.start) }
    // للميناء has lost the alef of its article: no word stands behind its first letter.
    let second = next(span.start)
    let isFused = clitics.contains(.li) && second < end && text.units[second] == lam
    if !clitics.isDisjoint(with: .preposition), !isFused { span.start = second }
    return span
  }

  private func isNominal(_ at: Int) -> Bool {
    let word = text.word(at)
    if word.has([.commonNoun, .actNoun, .place, .name, .title, .bodyHead, .namedBody, .groupHead, .demonstrative, .quantifier]) { return true }
    return !word.has([.preposition, .conjunction, .relative, .complementizer, .personalPronoun, .particle, .auxiliary, .negation, .adverb])
  }

  /// `بن [خالد]`, `قانون حقوق [المؤلف]`, `جمهورية العراق [الاتحادية]`: whether the word belongs to the one before it, so that no phrase ends between them.
  private func isBound(_ at: Int) -> Bool {
    guard text.token(at).isWord, text.token(at - 1).isWord else { return false }
    let (before, word) = (text.word(at - 1), text.word(at))
    if before.has(.name) { return word.has(.name) }
    if before.clitics.contains(.al) { return word.clitics == .al || word.has(.name) && before.has(.title) }
    return before.pronoun == .none && !before.has([.place, .preposition])
  }

  private func continues(_ at: Int, _ first: Int) -> Bool {
    guard text.token(at).isWord else { return text.mark(at) == .quote && text.quotes.opening(at: at) != nil || text.mark(at) == .number }
    let word = text.word(at)
    if word.has([.function, .personalPronoun, .time, .quantifier]), !word.has(.preposition) {
      // `اتخاذ أي إجراء`, `زيادة عدد الموانئ`: behind the head of a construct, a quantifier is its genitive.
      let before = text.word(at - 1)
      return word.has(.quantifier) && text.token(at - 1).isWord && !before.isDefinite && before.pronoun == .none && before.has(.actNoun)
        && word.clitics.isEmpty && !word.has(.personalPronoun)
    }
    if word.surface == text.lexicon.symbols.wa { return false }
    if word.has(.preposition) { return governs(at, first) }
    if !word.clitics.isDisjoint(with: [.bi, .li, .ka]) {
      return text.has(at - 1, .actNoun) && at - 1 == first || word.clitics.contains(.li) && at - 1 == first
    }
    if word.clitics.contains(.fa) { return false }
    // `الهجوم عمل جبان`: an indefinite noun behind a definite one is its predicate.
    if text.word(at - 1).clitics.contains(.al), !word.isDefinite, word.clitics.isEmpty, word.pronoun == .none,
      word.has([.commonNoun, .actNoun]),
      !word.has([.name, .place])
    {
      return false
    }
    return !isVerb(at)
  }

  /// `التدخل في`, `الاعتداء على`: a verbal noun keeps its own preposition; one of time or place begins something else.
  private func governs(_ at: Int, _ first: Int) -> Bool {
    guard at - first <= 2, text.token(at + 1).isWord, text.word(at).clitics.isDisjoint(with: .conjunction) else { return false }
    guard !text.has(at + 1, [.demonstrative, .time, .complementizer, .relative, .quantifier]) else { return false }
    let symbols = text.lexicon.symbols
    let form = text.word(at).surface
    if form == symbols.against || form == symbols.between { return true }
    guard text.has(first, .actNoun) else { return false }
    return form == symbols.ala || form == symbols.an || form == symbols.ila || (form == symbols.in || form == symbols.maa) && at == first + 1
  }

  private func isVerb(_ at: Int) -> Bool {
    let word = text.word(at)
    if word.isDefinite { return false }
    if word.shape.contains(.imperfect) { return true }
    if word.stem < 0 { return endsAsPerfect(at) }
    // A perfect of his is often spelt as a noun is (`رفض`); of hers or theirs it is not.
    if let stance = text.lexicon.stance(of: word), !word.has([.commonNoun, .actNoun, .title, .name, .place, .nisba]), word.clitics.isEmpty,
      stance.form == .imperfect || stance.form == .perfect && (stance.agreement.gender == .feminine || stance.agreement.number == .plural)
    {
      return true
    }
    guard !word.has([.commonNoun, .actNoun, .title, .name, .place, .nisba, .adjective]) else { return false }
    return word.has(.verb) && word.clitics.isDisjoint(with: .preposition) || !word.readings.isEmpty && text.isFinite(word)
  }

  /// An unknown word in ت but not in ات is a verb, of hers or mine: `خرجت`.
  func endsAsPerfect(_ at: Int) -> Bool {
    let letters = text.letters(at)
    return letters.last == teh && letters.dropLast().last != alef && letters.dropFirst(3).first != nil
  }
}
