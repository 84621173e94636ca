/// Tells where a link stands in the middle of a clause, which goes on behind its source.
extension MessageExtent {
  /// `ويشكل القطاع، بحسب الوزارة، نصف الصادرات`: where the clause goes on that a link or a verb between commas or dashes interrupts.
  func resumption(of attribution: Attribution, _ tokens: Range<Int>) -> Int? {
    let start = attribution.header.lowerBound
    var at = attribution.header.upperBound
    if at < tokens.upperBound, text.word(at).shape.contains(.sameness) { at += 1 }
    guard at + 2 < tokens.upperBound, start > tokens.lowerBound, text.token(at + 1).isWord else { return nil }
    // `ولهذا السبب -يقول الخبير- نقلت الشركة مصانعها`
    guard text.mark(at) == text.mark(start - 1), text.mark(at) == .comma || text.mark(at) == .dash else { return nil }
    guard clauses.goesOn(behind: at, attribution.match) else { return nil }
    return at + 1
  }

  /// `أن المرضى، وفقا للأرقام المتاحة، يتعافون`: whether a link stands between commas before the message has come to its verb.
  func interrupts(_ link: Int, _ match: Match) -> Bool {
    guard match.head == .that, let start = match.messageStart, link - start < Self.subject,
      (link..<min(text.count, link + Self.remark)).contains(where: { text.mark($0) == .comma })
    else { return false }
    return !(start..<link).contains { text.token($0).isWord && (text.has($0, [.verb, .auxiliary]) || text.isImperfect($0) || text.isFinite(text.word($0))) }
  }

  /// The tokens of a subject that something else may come behind before its verb.
  private static let subject = 6

  /// The furthest comma behind a link that stands between two, in tokens.
  private static let remark = 7

  /// `وبلغت الخسائر بحسب الوزارة ثلاثة مليارات`, `تهدف الخطة حسب الوزير إلى`: with no comma on either side, where the clause goes on with what its verb
  /// asks for; nil where the source ends it.
  func resumption(behind match: Match, _ tokens: Range<Int>) -> Int? {
    let link = match.cueTokens.lowerBound
    // `كما قال الوزير، إلى`: what is like something has no clause round it.
    guard match.link >= 0, text.word(link).surface != text.lexicon.symbols.kama, let source = match.speaker, link > tokens.lowerBound,
      text.token(link - 1).isWord, text.word(link).clitics.isEmpty
    else { return nil }
    var at = source.tokens.upperBound
    guard at > link, at + 1 < tokens.upperBound else { return nil }
    if text.word(at).shape.contains(.sameness) { at += 1 }
    guard at + 1 < tokens.upperBound, isAwaited(at, behind: source, match), (max(tokens.lowerBound, link - Self.clause)..<link).contains(where: isVerb) else {
      return nil
    }
    return at
  }

  /// The tokens in which a clause comes to its verb.
  private static let clause = 12

  private func isVerb(_ at: Int) -> Bool {
    text.token(at).isWord
      && (text.has(at, [.verb, .auxiliary]) || text.isImperfect(at) || text.isFinite(text.word(at)) || text.word(at).shape.contains(.imperfect))
  }

  /// `ثلاثة مليارات`, `إلى خفض`, `أن تنطلق`, `قد`: what is no part of a source, and no time or place of his saying it.
  private func isAwaited(_ at: Int, behind source: Mention, _ match: Match) -> Bool {
    if text.mark(at) == .number { return true }
    guard text.token(at).isWord else { return false }
    let (word, symbols) = (text.word(at), text.lexicon.symbols)
    guard word.clitics.isDisjoint(with: .conjunction) else { return false }
    if [symbols.ila, symbols.ala, symbols.qad].contains(word.surface) { return true }
    // `حسب ما نقلته الوكالة عن نظيرتها`, `وفقا لسامي حداد من نقابة البحارة`
    if word.surface == symbols.an { return match.form == nil }
    if word.surface == symbols.min { return match.form == nil && source.name == nil }
    if word.has([.numeral, .quantifier, .negation]) { return word.surface != symbols.ayy }
    if word.has(.complementizer) { return word.clitics.isEmpty }
    return word.clitics == .bi && word.has(.actNoun)
  }
}
