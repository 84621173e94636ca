/// Finds where a verb's subject begins that something else stands before: whom it is told, when, on what occasion.
extension Matcher {
  /// The end of the outlet that something is told to, between verb and subject: `وقال لـ«الصباح» الوزير`, `قال للجزيرة نت الوزير`.
  func addressed(_ at: Int) -> Int? {
    guard at + 1 < text.count else { return nil }
    let word = text.word(at)
    if word.surface == text.lexicon.symbols.li {
      // `لـ(الصباح)`, `لـ(«الصباح»)`
      if text.mark(at + 1) == .opensParenthesis { return (at + 2..<at + 8).first { text.mark($0) == .closesParenthesis }.map { $0 + 1 } }
      return text.quotes.opening(at: at + 1).flatMap { $0.close - at <= 6 ? $0.close + 1 : nil }
    }
    guard word.clitics.contains(.li) else { return nil }
    if let (phrase, end, _) = text.phrase(at: at), phrase.traits.contains(.outlet) { return end }
    guard word.has([.outlet, .outletHead]) else { return nil }
    if let quote = text.quotes.opening(at: at + 1) { return quote.close + 1 }
    guard word.isDefinite || word.has(.outlet) else { return nil }
    // `للصحف الكينية`
    let next = text.word(at + 1)
    return next.clitics == .al && next.has(.nisba) && next.agreement.gender == .feminine && !next.has([.title, .name]) ? at + 2 : at + 1
  }

  /// `أكدت، صباح الخميس، وزيرة الصحة أن`: where the subject begins behind what stands between commas after its verb, an adverbial with no verb in it.
  func passedAside(_ comma: Int, _ limit: Int) -> Int? {
    guard comma + 2 < limit, text.mark(comma) == .comma,
      text.has(comma + 1, [.preposition, .time, .turn]) || !text.word(comma + 1).clitics.isDisjoint(with: .preposition) || text.phrase(at: comma + 1) != nil
    else { return nil }
    for at in comma + 1..<min(limit, comma + Self.longestAside) {
      // `، خلال تعيين الوزيرة، ليلى حداد، من`: the name is of whom the adverbial speaks.
      if text.mark(at) == .comma {
        return text.has(at + 1, .given) && !text.has(at + 1, .title) && (comma..<at).contains { text.has($0, .title) && !text.has($0, .preposition) }
          ? nil : at + 1
      }
      guard text.token(at).isWord || text.mark(at) == .number || text.mark(at) == .quote, !text.has(at, [.complementizer, .relative, .verb]),
        !(text.word(at).isCue && text.isFinite(text.word(at)) && !text.has(at, [.preposition, .commonNoun, .actNoun]))
      else { return nil }
    }
    return nil
  }

  /// The most tokens of such an adverbial with its commas.
  private static let longestAside = 14

  /// The end of a time or a turn that stands between a verb and its subject: `استنكرت أمس أحزاب`, `شدد في هذا الصدد الوزير`.
  func passed(_ at: Int) -> Int? {
    guard text.token(at).isWord else { return nil }
    if let (phrase, end, _) = text.phrase(at: at), !phrase.traits.isDisjoint(with: [.time, .turn]) { return end }
    // `قال لي أحد الأصدقاء`, `نقلت عنه الصحف`
    if text.has(at, .personalPronoun), text.phrase(at: at) == nil { return at + 1 }
    if let end = addressed(at) { return end }
    return text.has(at, [.time, .adverb]) && !text.has(at, [.given, .family, .nameParticle, .honorific, .title, .commonNoun]) ? at + 1 : nil
  }
}
