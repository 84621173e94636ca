/// Whose conduct a message tells of: by a noun that names it, or by a deed of a party to blame.
extension MessageReader {
  /// `أكاذيب الشركة`, `الجرائم التي يرتكبها المستوطنون`: the noun with whoever it tells of right behind it, or with the relative and the verb before him; nil
  /// where it is nobody's.
  func conduct(_ at: Int) -> Range<Int>? {
    let word = text.word(at)
    guard word.has(.conduct), word.pronoun == .none else { return nil }
    if !word.isDefinite, isDoer(at + 1) { return at..<at + 1 }
    var relative = at + 1
    // `الإساءات المتكررة التي`
    if text.word(relative).clitics == .al, !text.has(relative, .relative) { relative += 1 }
    guard relative + 1 < text.count, text.has(relative, .relative), text.token(relative + 1).isWord, isVerb(relative + 1) else {
      return nil
    }
    var doer = relative + 2
    // The verb has to do it, `ترتكبها` or `تقوم بها`: `التطرف الذي يهدد المغرب` is nobody's.
    if text.word(relative + 1).pronoun == .none {
      guard text.has(doer, .preposition), text.word(doer).pronoun != .none else { return nil }
      doer += 1
    }
    return isDoer(doer) ? at..<doer : nil
  }

  /// Whether somebody who can be blamed or praised stands there by name or as one who is known: `الحكومة`, `حركة الشباب`, `الحوثيين`.
  private func isDoer(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    guard word.clitics.isSubset(of: .al), word.pronoun == .none, !word.has(.function) else { return false }
    if word.has([.country, .namedBody, .name]) { return !word.has(.commonNoun) || word.has([.country, .namedBody]) }
    let isKnown = word.isDefinite || text.token(at + 1).isWord && (text.word(at + 1).isDefinite || text.has(at + 1, [.name, .place]))
    return isKnown && (word.has([.bodyHead, .groupHead, .office, .rank, .occupation, .unnamedHead]) || word.shape.contains(.oblique) && word.isDefinite)
  }

  /// The word that a clause opens with, behind its particles and demonstratives: `أن هذا [القرار]`.
  func subjectHead(_ start: Int, before end: Int) -> Int {
    var head = start
    while head < end,
      !text.token(head).isWord || text.has(head, [.complementizer, .conjunction, .particle, .demonstrative]) && text.word(head).pronoun == .none
    {
      head += 1
    }
    return head
  }

  /// `القرار`, `اتفاق الهدنة`, `رفع الحظر`: what somebody decided or did, and what one can be for or against.
  func isMeasure(_ head: Int) -> Bool { symbols[.measure].contains(text.word(head).stem) }

  /// `الوضع`, `الأزمة`: how things are, of which nobody is to blame for being told.
  func isCircumstance(_ head: Int) -> Bool {
    guard symbols[.circumstance].contains(text.word(head).stem) else { return false }
    // `وضع نظام` is a deed.
    return text.word(head).isDefinite || isContinued(head + 1)
  }

  /// Whether the verb has somebody for its object: without one, `قتلوا` may be the passive.
  func hasObject(_ at: Int) -> Bool {
    if text.word(at).pronoun != .none { return true }
    guard at + 1 < text.count else { return false }
    guard text.token(at + 1).isWord else { return text.mark(at + 1) == .number || text.mark(at + 1) == .quote }
    let word = text.word(at + 1)
    return word.clitics.isSubset(of: .al) && !word.has([.function, .personalPronoun, .time]) || word.has(.quantifier)
  }

  /// `المستوطنين أحرقوا`, `قوات الاحتلال هدمت`: whether a party to blame is the subject of the verb, not an organ of a state, whose doing is news.
  func isDoneByAdversary(_ at: Int, from start: Int) -> Bool {
    var head = clauseStart(of: at, from: start) ?? at
    while head < at, !text.token(head).isWord || text.has(head, [.complementizer, .conjunction, .particle, .quantifier, .demonstrative]) {
      if text.word(head).pronoun != .none { return false }
      head += 1
    }
    if head >= at {
      // A verb before its subject is in the singular, and no accusative is one: `قتل المهاجرين` is the noun.
      guard text.lastLetter(at) != alef, text.token(at + 1).isWord, !isPeople(at + 1) else { return false }
      head = at + 1
    }
    guard text.token(head).isWord else { return false }
    let limit = head < at ? at : min(text.count, head + 3)
    guard head == at + 1 || at - head <= TargetPhrase.longest, !(head..<limit).contains(where: { text.has($0, .relative) }) else {
      return false
    }
    if isAdversary(head, limit: limit) { return true }
    if text.has(head, .stateOrgan) || text.word(head).pronoun != .none { return false }
    let word = text.word(head)
    return isPeople(head) || word.has(.namedBody) || word.has(.bodyHead) && isDoer(head)
  }

  /// `المسلحين`, `قوات النظام`, `طيران العدو`: whether a phrase names a party to blame.
  private func isAdversary(_ head: Int, limit: Int) -> Bool {
    (head..<max(head, min(limit, head + 3))).contains { text.has($0, .adversary) }
  }

  /// `الحوثيين`, `الإسرائيليين`: those of a country, a creed or a party, by a plural that is no common noun's.
  func isPeople(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.isDefinite && word.length > 4 && text.letters(at).suffix(2).elementsEqual([yeh, noon])
      && !word.has([.commonNoun, .actNoun, .title, .unnamedHead, .adjective])
  }
}
