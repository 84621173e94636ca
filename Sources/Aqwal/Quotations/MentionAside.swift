/// Names in apposition to a title, with an aside between the two.
extension MentionParser {
  /// The furthest that an aside reaches, in tokens.
  private static let reach = 12

  /// Adds the name of its title's holder to a mention without one, where an aside parts the two.
  func addNameBehindAside(to mention: inout Mention, _ limit: Int) {
    guard let name = nameBehindAside(of: mention, limit) else { return }
    mention.tokens = mention.tokens.lowerBound..<name.upperBound
    mention.name = name
    mention.isDefinite = true
    // `المدير الإقليمي [لمنطقة الخليج]، سامي حداد`: what he is over is his title.
    if let title = mention.title, !text.word(title.upperBound).clitics.isDisjoint(with: [.li, .wa]) || isOfTitle(title.upperBound, name) {
      mention.title = title.lowerBound..<(text.mark(name.lowerBound - 1) == .comma ? name.lowerBound - 1 : name.lowerBound)
    }
  }

  /// `الباحث الرئيسي [في دراسة المناخ] الدكتور سامي حداد`: a phrase that a noun with its owner begins, and no comma ends.
  private func isOfTitle(_ at: Int, _ name: Range<Int>) -> Bool {
    guard text.word(at).surface == text.lexicon.symbols.in, text.mark(name.lowerBound - 1) != .comma, text.token(at + 1).isWord, text.token(at + 2).isWord
    else {
      return false
    }
    let noun = text.word(at + 1)
    return !noun.isDefinite && noun.pronoun == .none && !noun.has([.time, .demonstrative, .quantifier]) && text.word(at + 2).pronoun == .none
      && (text.word(at + 2).isDefinite || text.word(at + 3).isDefinite) && !(at + 1..<name.lowerBound - 1).contains { text.has($0, [.honorific, .rank]) }
  }

  /// `مندوب الوزارة [في هذه الندوة]، خالد سعيد، أن`, `رئيس المجلس [في دورته الحالية] خالد سعيد إن`: the name behind where the title's holder is.
  private func nameBehindAside(of mention: Mention, _ limit: Int) -> Range<Int>? {
    let start = mention.tokens.upperBound
    guard mention.title != nil, mention.kind == .person, mention.agreement.number == .singular, start < limit,
      text.token(start).isWord, text.has(start, .preposition) || !text.word(start).clitics.isDisjoint(with: [.bi, .li])
    else { return nil }
    var end = start
    while end < limit, end < start + Self.reach, text.token(end).isWord, !isBareName(end, start) {
      let word = text.word(end)
      guard !word.has([.complementizer, .relative, .verb, .addressee]), !(word.isCue && text.isFinite(word) && !word.isDefinite) else { return nil }
      end += 1
    }
    let isSetOff = text.mark(end) == .comma
    let at = isSetOff ? end + 1 : end
    guard at < limit, text.token(at).isWord, isSetOff || mention.isDefinite && isBareName(end, start), text.has(at, [.given, .nameParticle]),
      text.word(at).clitics.isEmpty
    else {
      return nil
    }
    var reader = self
    reader.governor = .nothing
    guard let name = reader.parse(at: at, limit: limit)?.name, name.lowerBound == at, name.count > 1, name.upperBound < limit,
      text.mark(name.upperBound) == .comma || isBeforeMessage(name.upperBound)
    else { return nil }
    return name
  }

  /// Whether a name of two words begins with the token, behind a definite one.
  private func isBareName(_ at: Int, _ start: Int) -> Bool {
    guard at > start, !takesPerson, !text.has(start, .actNoun), !text.has(at - 1, .title) || text.has(at - 1, [.honorific, .rank]), text.has(at, .given),
      !text.has(at, .title), !text.has(at, .commonNoun) || text.has(at - 1, .honorific), text.word(at).clitics.isEmpty, isNameNext(at)
    else { return false }
    return text.word(at - 1).isDefinite || text.word(at - 1).pronoun != .none
  }
}
