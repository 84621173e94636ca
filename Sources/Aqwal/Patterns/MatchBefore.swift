/// Reads what stands before the cue: a subject, an antecedent, a message in marks.
extension Matcher {
  /// `الأسعار سترتفع، يقول الخبير.`: whether a verb of saying with nothing but its subject behind it closes a clause that stands before it.
  private func follows(_ match: Match, _ end: Int, _ tokens: Range<Int>) -> Bool {
    guard mayClose(match), let speaker = match.speaker,
      clauses.canSpeak(speaker) || isOwnedDocument(speaker) && text.lexicon.cues[Int(match.entry)].act == .assert
    else { return false }
    var behind = speaker.tokens.upperBound
    // `يقول المتحدث ذاته`
    if behind < tokens.upperBound, text.mark(behind) == .word, text.word(behind).shape.contains(.sameness) { behind += 1 }
    // `في تصريح للجريدة`
    if behind < tokens.upperBound, text.mark(behind) == .word, text.has(behind, .preposition) {
      let limit = min(tokens.upperBound, behind + 8)
      while behind < limit, text.mark(behind) == .word, !text.has(behind, .complementizer) { behind += 1 }
    }
    if isBetweenDashes(match.anchor, behind) { return true }
    // `لكن الأزمة، يقول الخبير، لم تنته`
    if text.mark(match.anchor - 1) == .comma, text.mark(behind) == .comma, !text.has(match.anchor, .name), clauses.goesOn(behind: behind, match) { return true }
    guard behind >= tokens.upperBound || text.mark(behind) == .comma || text.mark(behind).isTerminal else { return false }
    let first = tokens.lowerBound
    let isAdverbial = text.token(first).isWord && (text.has(first, [.preposition, .adverb, .turn]) || !text.word(first).clitics.isDisjoint(with: .preposition))
    return end - first > (isAdverbial ? 12 : 4)
  }

  /// Whether the verb is of those that may close a clause which is their message.
  func mayClose(_ match: Match) -> Bool {
    match.form == .imperfect && text.word(match.anchor).clitics.isEmpty && text.lexicon.cues[Int(match.entry)].quotes
  }

  /// `ولهذا السبب -يقول الخبير- نقلت الشركة مصانعها`
  private func isBetweenDashes(_ verb: Int, _ end: Int) -> Bool { text.mark(verb - 1) == .dash && text.mark(end) == .dash }

  /// What was found before a cue.
  enum Left {
    /// Nothing that goes into the match.
    case nothing
    case subject(Mention)
    case antecedent(Mention)
    /// A message in marks, and one without that ends at the token.
    case quoted(Range<Int>)
    case clause(end: Int)
  }

  /// Reads what stands before the cue; nil where it is not what the pattern asks for, as mostly.
  func before(_ side: Pattern.Before, _ match: Match) -> Left? {
    let tokens = text.sentences[match.sentence].tokens
    if text.mark(match.anchor) == .colon { return headline(match, tokens).map { .subject($0) } }
    switch side {
    // A message to come: the pattern wants something on the right at least.
    case .anything: return match.messageStart != nil ? .nothing : nil
    case .subject(let gap): return clauses.subject(before: match, in: tokens, mentions: mentions, gap: gap).map { .subject($0) }
    case .antecedent: return clauses.antecedent(before: match, in: tokens, mentions: mentions).map { .antecedent($0) }
    case .quoted(let comma):
      var at = match.anchor - 1
      if comma {
        guard at >= tokens.lowerBound, text.mark(at) == .comma else { return nil }
        at -= 1
      }
      guard at >= tokens.lowerBound, text.mark(at) == .quote, let pair = text.quotes.closing(at: at),
        pair.close - pair.open > (comma && match.form == .imperfect ? 2 : 3)
      else { return nil }
      // A verb that a conjunction opens begins a report of its own.
      guard text.word(clauses.verbStart(match.anchor, tokens)).clitics.isDisjoint(with: .conjunction) else { return nil }
      // Marks round a name inside the clause are no message: `ظل «مركز الأبحاث العلمي» يواصل`.
      guard pair.open == tokens.lowerBound || !text.token(pair.open - 1).isWord else { return nil }
      return .quoted(pair.tokens)
    case .clause(let comma):
      var end = match.anchor
      if end > tokens.lowerBound, text.mark(end - 1) == .comma || match.link < 0 && text.mark(end - 1) == .dash { end -= 1 } else if comma { return nil }
      guard end > tokens.lowerBound + (comma && match.link < 0 ? 0 : 1), match.link >= 0 || follows(match, end, tokens) else { return nil }
      // `ورد على لسان المدير أن`: the message is still to come.
      if match.link >= 0, let behind = match.speaker?.tokens.upperBound, behind < tokens.upperBound, text.has(behind, .complementizer) {
        return nil
      }
      // `رفض التعليق على ما ذكرته الجريدة`: what is spoken of.
      // `تعقيبا على ما نشرته الجريدة`: so is what somebody goes back to.
      if text.word(match.anchor).surface == text.lexicon.symbols.ala,
        text.has(end - 1, .setting) || text.word(end - 1).shape.contains(.accusative) && clauses.isStart(end - 1, in: tokens)
      {
        return nil
      }
      // `التصريحات التي صدرت على لسان الوزير`: what a relative clause of one verb has behind it.
      if text.word(match.anchor).surface == text.lexicon.symbols.ala, end == match.anchor, text.has(end - 2, .relative) {
        return nil
      }
      // `ذكرت الصحيفة نقلا عن مصدر …`: a report's own verb and subject are no message.
      let first = tokens.lowerBound
      if match.link >= 0, text.word(first).isCue, text.isFinite(text.word(first)),
        mentions.parse(at: first + 1, limit: end)?.tokens.upperBound == end
      {
        return nil
      }
      return .clause(end: end)
    case .start:
      let opens =
        match.anchor == tokens.lowerBound || clauses.isStart(match.anchor, in: tokens) && (match.link < 0 || !clauses.interrupts(match.anchor, tokens))
      return opens ? .nothing : nil
    }
  }
}

extension Match {
  /// Takes in what was found before the cue.
  mutating func take(_ left: Matcher.Left) {
    switch left {
    case .nothing: break
    case .subject(let mention): speaker = mention
    case .antecedent(let mention): if relay == nil, speaker != nil { relay = mention } else { speaker = mention }
    case .quoted(let tokens): (quotedBefore, head) = (tokens, .quote)
    case .clause(let end): clauseEnd = end
    }
  }
}
