/// What a predicate or a noun is about: its object, or the subject of its clause.
extension StanceFinder {
  /// The noun phrase behind the first noun of a nominal message and its preposition.
  func complement(in message: Range<Int>) -> Range<Int>? {
    guard var start = message.first(where: { text.token($0).isWord && text.word($0).stem != text.lexicon.symbols.adam }).map({ $0 + 1 }) else { return nil }
    while start < message.upperBound, !text.token(start).isWord || text.has(start, [.preposition, .adverb]) { start += 1 }
    return targets.phrase(from: start, limit: message.upperBound)
  }

  /// The noun phrase that a clause opens with, less what only introduces it; nil where a pronoun stands for it (`أنه`).
  func opening(of clause: Range<Int>, opensClause: Bool) -> Range<Int>? {
    var start = clause.lowerBound
    // `مثل هذه الإجراءات`: they themselves are meant.
    while start < clause.upperBound,
      !text.token(start).isWord || text.has(start, [.complementizer, .conjunction, .particle, .auxiliary])
        || text.word(start).surface == text.lexicon.symbols.mithl
    {
      if targets.relativeEnd(of: start, limit: clause.upperBound) != nil { break }
      if text.word(start).pronoun != .none { return nil }
      start += 1
    }
    // `يعد [هذا] انتهاكا`; who does it himself is nobody's target (`نحقق في`).
    if !opensClause, start + 1 < clause.upperBound, targets.relativeEnd(of: start, limit: clause.upperBound) == nil {
      if reader.isVerb(start) { start += 1 } else if isOwnVerb(start) { return nil }
    }
    return targets.phrase(from: start, limit: clause.upperBound, opensClause: opensClause)
  }

  /// `رفض سوريا [الوصاية]`, but `دعم سوريا في`.
  private func opensObject(_ at: Int, _ limit: Int) -> Bool { at < limit && text.token(at).isWord && !text.has(at, .function) }

  /// Whether a word of no list begins as our verbs do: `نحقق`.
  private func isOwnVerb(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.stem < 0 && !word.isDefinite && word.length > 3 && text.firstLetter(at) == noon
  }

  /// Whether a preposition is written in one word with its ما: `أشاد [بما] تحقق`.
  private func isFused(_ at: Int, with part: Frame.Part) -> Bool {
    let symbols = text.lexicon.symbols
    let preposition: Int32? =
      switch part {
      case .word(let form): form
      case .clitic(let raw): raw == Clitics.bi.rawValue ? symbols.bi : raw == Clitics.li.rawValue ? symbols.li : nil
      default: nil
      }
    let form = text.word(at).surface
    return form >= 0 && symbols.fused.contains { $0.form == form && $0.preposition == preposition }
  }

  /// `نرفض [رفضا قاطعا] أي تدخل`, `ندين [بأشد العبارات] الهجوم`: what stands behind how it is done, told by the verb's own noun or by ب with an elative.
  private func behindManner(_ at: Int, _ entry: StanceEntry, _ limit: Int) -> Int {
    var at = at
    while at < limit, text.has(at, .adverb) { at += 1 }
    guard at + 1 < limit, text.token(at).isWord, text.token(at + 1).isWord else { return at }
    if text.lexicon.symbols[.strongest].contains(text.word(at).surface) { return at + 2 }
    let word = text.word(at)
    guard !word.isDefinite, let noun = text.lexicon.stance(of: word), noun.form != .imperfect,
      text.lexicon.stances[Int(noun.entry)].origin == entry.origin
    else { return at }
    return reader.isIndefinite(at + 1) ? at + 2 : text.lastLetter(at) == alef ? at + 1 : at
  }

  /// `إدانتها [الشديدة واستنكارها القوي] ل`: what stands behind the adjectives of a noun with a pronoun, and behind a second noun that shares its object.
  private func behindAttributes(_ at: Int, _ limit: Int) -> Int {
    guard text.word(at - 1).pronoun != .none || reader.isOurs(at - 1) else { return at }
    var end = at
    while end < limit, end - at < Self.means,
      text.word(end).clitics == .al || text.word(end).clitics == .wa && text.word(end).pronoun == text.word(at - 1).pronoun
    {
      end += 1
    }
    guard end < limit, text.token(end).isWord else { return at }
    return text.has(end, .preposition) || !text.word(end).clitics.isDisjoint(with: .preposition) ? end : at
  }

  /// What a predicate governs, by its frames: `يرحب ب[القرار]`.
  func object(of predicate: MessagePredicate, _ entry: StanceEntry, limit: Int) -> Range<Int>? {
    if entry.isTarget { return targets.phrase(from: predicate.tokens.lowerBound, limit: limit) }
    var at = behindManner(predicate.tokens.upperBound, entry, limit)
    // The subject of a verb can stand between it and its preposition.
    let reach = min(limit, at + 5)
    // A verbal noun with its subject takes its object behind ل: `رفضه للقرار`, `دعم بلاده للاتفاق`.
    if predicate.reading?.form == .verbalNoun {
      let described = behindAttributes(at, limit)
      let near = described > at ? 1 : 3
      at = described
      for candidate in at..<max(at, min(limit, at + near)) where text.word(candidate).clitics.contains(.li) {
        return targets.phrase(from: candidate, limit: limit)
      }
      if at < limit, reader.isOwner(at) || reader.isOfCountry(at - 1, limit: limit) && opensObject(at + 1, limit) { at += 1 }
    }
    for frame in entry.frames where frame.head == .noun {
      guard let part = frame.parts.first else {
        // Behind its article a noun governs nothing.
        if predicate.reading != nil, text.word(predicate.tokens.lowerBound).isDefinite { continue }
        guard let phrase = targets.phrase(from: at, limit: limit) else { continue }
        if predicate.reading == nil || text.word(phrase.lowerBound).clitics.isDisjoint(with: .bi) { return phrase }
        continue
      }
      for candidate in at..<max(at, reach) where text.token(candidate).isWord {
        // What stands in a clause is no object: `يخشى أن يتضرر كثير من الناس`.
        if text.has(candidate, .complementizer) { break }
        let start: Int? =
          switch part {
          case .clitic(let raw) where text.word(candidate).clitics.contains(Clitics(rawValue: raw)): candidate
          case .word(let form) where text.word(candidate).surface == form: candidate + frame.parts.count { if case .word = $0 { true } else { false } }
          default: isFused(candidate, with: part) ? candidate : nil
          }
        if let start, let phrase = targets.phrase(from: start, limit: limit) { return phrase }
      }
    }
    return nil
  }
}
