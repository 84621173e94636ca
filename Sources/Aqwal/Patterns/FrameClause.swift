/// Reads a clause without any sign for a message: `وأضاف للأسف لم نجد حلا`.
extension FrameMatcher {
  /// The message of a cue that takes a clause without any sign, where none of its other frames stands: what follows the source.
  func clause(of entry: CueEntry, from start: Int, limit: Int) -> Message? {
    guard entry.frames.contains(where: { $0.head == .clause }), start < limit else { return nil }
    var at = start
    if text.word(at).clitics.contains(.li) || text.word(at).surface == text.lexicon.symbols.li {
      // `لـ«الاقتصادية»، …`: whom it was told.
      while at < limit, at < start + 8, text.mark(at) != .comma { at += 1 }
      guard at < limit, text.mark(at) == .comma else { return nil }
    }
    if text.mark(at) == .comma { at += 1 }
    // `أضاف المهاجم الثالث قبل النهاية`: a goal.
    guard at + 3 < limit, text.token(at).isWord, text.word(at).clitics.isDisjoint(with: .conjunction), opensClause(at), !text.has(at + 1, .ordinal),
      isPredicated(at, limit),
      !isSigned(at, limit), text.mark(at - 1) != .comma || !text.has(at, .title) || text.word(at).pronoun == .first
    else { return nil }
    return Message(head: .clause, start: at, at: start)
  }

  /// Whether a verb or what stands for one comes soon enough for the words to be a clause: `[نسبة] التحمل [يدفعها] التاجر`, not `[الهدف] الثاني`.
  private func isPredicated(_ start: Int, _ limit: Int) -> Bool {
    (start..<min(limit, start + 6)).contains { at in
      guard text.token(at).isWord else { return false }
      let word = text.word(at)
      // `تابع تمريرة زميله، ليسدد الكرة`: what comes of it is another's verb.
      guard at == start || word.clitics.isDisjoint(with: [.wa, .fa, .li]) else { return false }
      return word.has([.auxiliary, .negation, .particle, .personalPronoun, .demonstrative, .interrogative, .verb]) || word.shape.contains(.imperfect)
        || text.isFinite(word) && !word.isDefinite
    }
  }

  /// Whether the message begins further on, with a sign that an aside has hidden: `قالت الشركة، رفضت ذكر اسمها، إن …`.
  private func isSigned(_ start: Int, _ limit: Int) -> Bool {
    for at in start + 1..<min(limit, start + Self.reach) {
      switch text.mark(at) {
      case .colon: return true
      case .word where text.has(at, .complementizer) && text.mark(at - 1) == .comma: return true
      case .word where at > start + 2 && text.isFinite(text.word(at)) && !text.word(at).isDefinite: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a clause can begin with the word: no adverbial, no object in the accusative.
  func opensClause(_ at: Int) -> Bool {
    let word = text.word(at)
    // `أوضح ذلك المدير`
    if word.has(.demonstrative), text.has(at + 1, [.title, .honorific, .given, .bodyHead, .namedBody]) { return false }
    if word.has(.relative) || word.shape.contains(.accusative) && word.has([.commonNoun, .actNoun]) { return false }
    if word.has(.preposition) { return word.surface == text.lexicon.symbols.min && text.word(at + 1).isDefinite }
    return true
  }
}
