/// Reads a source that only a link has: a document with its issuer, an outlet in marks.
extension Matcher {
  /// The source at `at` and where the link goes on behind it; nil where a plain mention stands, or none.
  func linkSource(_ at: Int, _ limit: Int) -> (Mention, end: Int)? {
    guard at < limit else { return nil }
    if let name = mentions.body(inMarksAt: at, limit, orUnknown: true) { return (name, name.tokens.upperBound) }
    guard text.token(at).isWord else { return nil }
    if let name = nameOfNouns(at, limit) { return (name, name.tokens.upperBound) }
    guard text.has(at, .setting), text.reads(text.word(at), as: .noun) else {
      // `وفقا لإحصاءات «رويترز»`, `بحسب دراسة أعدتها الجامعة`: findings are the word of whom they come from, and else nobody's.
      return text.has(at, .finding) ? issuer(of: at, limit).map { ($0, $0.tokens.upperBound) } : nil
    }
    let behind = behindDocument(at, limit)
    if let issuer = issuer(of: at, limit) { return (issuer, behind ?? issuer.tokens.upperBound) }
    guard let end = behind else { return nil }
    return (Mention(tokens: at..<at + 1, kind: .organization, agreement: text.word(at).agreement, isDefinite: false, head: at), end)
  }

  /// `بحسب سحر نصر، فإن`, `وفقا لاشتياق شاه.`: a given name that is a noun too, or is in no list, with another name, where the source must end.
  private func nameOfNouns(_ at: Int, _ limit: Int) -> Mention? {
    let (word, next) = (text.word(at), text.word(at + 1))
    guard word.has(.ambiguousName) && word.has(.given) || word.stem < 0 && word.has(.actNoun), !word.isDefinite, word.pronoun == .none,
      !word.has([.title, .setting, .bodyHead, .unnamedHead, .groupHead]), text.token(at + 1).isWord, next.clitics.isSubset(of: .al),
      next.has([.given, .family]), !next.has([.bodyHead, .place, .country, .time, .nisba]), !next.isDefinite || !next.has(.title)
    else { return nil }
    let end = at + 2
    guard
      end >= limit || !text.token(end).isWord && text.mark(end) != .quote || text.word(end).stem == text.lexicon.symbols.fainna || isThenAlready(end)
        || mentions.isBeforeTitle(end, limit)
    else { return nil }
    return Mention(
      tokens: at..<end, name: at..<end, kind: .person, agreement: Agreement(gender: word.has(.given) ? word.agreement.gender : .unknown, number: .singular),
      isDefinite: true, head: at)
  }

  /// Who issued the document, or the findings, that nobody has heard of yet.
  func issuer(of document: Int, _ limit: Int) -> Mention? {
    text.word(document).clitics.isDisjoint(with: .al) ? mentions.issuer(of: document, limit) : nil
  }

  /// `بحسب مصدر لم يذكر اسمه [فإن]`, `حسب المصدر [فقد]`: the clause that a link's source, with all that is told of him, speaks for.
  func thus(behind source: Int, _ limit: Int) -> Int? {
    for at in source..<min(limit, source + FrameMatcher.reach) {
      if text.mark(at) == .colon { return nil }
      guard text.token(at).isWord else { continue }
      if text.word(at).stem == text.lexicon.symbols.fainna || isThenAlready(at) { return at }
      if text.has(at, .complementizer) || text.lexicon.symbols[.condition].contains(text.word(at).surface) { return nil }
    }
    return nil
  }

  /// `فقد`, but not `لأنه فقد ابنه`, where it is the verb.
  func isThenAlready(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.clitics.contains(.fa) && word.stem == text.lexicon.symbols.qad && at > 0 && !(text.word(at - 1).pronoun != .none)
  }

  /// `بحسب تقرير أعدته الوزارة، [فإن]`: where what is said of a document ends, if a clause follows for which it speaks.
  private func behindDocument(_ document: Int, _ limit: Int) -> Int? {
    for at in document + 1..<min(limit, document + FrameMatcher.reach) where text.token(at).isWord {
      if text.word(at).stem == text.lexicon.symbols.fainna { return text.mark(at - 1) == .comma ? at - 1 : at }
      if text.has(at, .complementizer) { return nil }
    }
    return nil
  }
}
