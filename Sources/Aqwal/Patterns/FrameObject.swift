/// Finds the object of a judgement behind an adverbial that no comma closes: `انتقد حداد في مؤتمر صحفي [تصريحات] الوزير`.
extension FrameMatcher {
  /// Where a noun phrase begins that the adverbial at `start` cannot hold: behind one that is whole.
  func object(of entry: CueEntry, behindAdverbialAt place: Int, _ end: Int) -> Int? {
    guard place < end, entry.openings.kinds.contains(.noun) else { return nil }
    // `انتقد حداد، رئيس اللجنة، في مؤتمر صحفي تصريحات الوزير`
    let start = text.mark(place) == .comma ? (place + 1..<min(end, place + Self.adverbial)).first { text.mark($0) == .comma }.map { $0 + 1 } ?? end : place
    guard start < end else { return nil }
    if text.mark(start) == .opensParenthesis || text.mark(start) == .dash {
      let close = text.mark(start) == .dash ? Mark.dash : .closesParenthesis
      let last = (start + 1..<min(end, start + Self.adverbial)).first { text.mark($0) == close }
      return last.flatMap { $0 + 1 < end && opensObject(of: entry, $0 + 1) ? $0 + 1 : nil }
    }
    guard text.token(start).isWord, text.has(start, [.preposition, .time]) || text.word(start).clitics.contains(.li) else { return nil }
    for at in start + 1..<min(end, start + Self.adverbial) {
      guard text.token(at).isWord else {
        // `لـ«الصباح»`
        guard text.mark(at) == .quote else { return nil }
        continue
      }
      let word = text.word(at)
      if word.has([.complementizer, .relative, .conjunction]) || !word.clitics.isDisjoint(with: .conjunction)
        || word.isCue && text.isFinite(word) && !text.signs(at).contains(.publishing)
      {
        return nil
      }
      if at > start + 1, isWhole(at - 1, after: start), opensObject(of: entry, at) { return at }
    }
    return nil
  }

  /// Whether the phrase that ends with the token is definite, or has its adjective.
  private func isWhole(_ at: Int, after start: Int) -> Bool {
    guard text.token(at).isWord else { return text.quotes.closing(at: at) != nil }
    let word = text.word(at)
    return word.isDefinite || word.pronoun != .none && word.has(.commonNoun) && !word.has(.actNoun) || word.has([.place, .country, .outlet])
      || mentions.isUnknownName(word)
      || at - 1 > start && (word.has([.adjective, .nisba]) || text.lastLetter(at) == yeh) && !word.has(.preposition) && !text.has(at - 1, .preposition)
  }

  /// `تصريحات الوزير`, `القرار`, `هذه الاتهامات`, or else a deed: what is told, and no adjective of the noun before it.
  private func opensObject(of entry: CueEntry, _ at: Int) -> Bool {
    let word = text.word(at)
    guard text.token(at).isWord, word.clitics.isSubset(of: .al), !word.has([.time, .name, .nisba, .preposition]) else { return false }
    // `في مؤتمر صحفي المشاركة`, but `أمام الدول المشاركة`
    if word.has(.adjective), !word.shape.contains(.feminine) || text.token(at - 1).isWord && agreesWithFeminine(at - 1) { return false }
    if word.has(.actNoun), word.clitics == .al, !word.has(.title) || word.shape.contains(.feminine) {
      // `جدد الرئيس خلال اللقاء التأكيد على`
      return !entry.frames.contains { $0.parts.first == .word(word.surface) }
    }
    guard judges(entry), !word.has(.title) else { return false }
    if word.has(.demonstrative) { return at + 1 < text.count && text.word(at + 1).clitics == .al && !text.has(at + 1, .time) }
    guard word.clitics == .al else { return opensConstruct(at) }
    // `التهم المنسوبة إليه`
    return word.has([.setting, .bodyHead]) || text.lexicon.symbols[.measure].contains(word.stem)
      || word.has(.commonNoun) && text.word(at + 1).clitics == .al && !text.has(at + 1, [.nisba, .adjective])
        && text.has(at + 2, .personalPronoun)
  }

  private func agreesWithFeminine(_ at: Int) -> Bool { text.word(at).agreement.gender == .feminine || text.word(at).agreement.number == .plural }

  /// The most tokens of such an adverbial.
  private static let adverbial = 12
}
