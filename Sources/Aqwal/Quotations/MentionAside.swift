/// Names in apposition to a title, with an aside between the two.
extension MentionParser {
  /// The furthest that an aside reaches, in tokens.
  private static let reach = 12

  /// Adds the name of its title's holder to a mention without one, where an aside parts the two.
  func addNameBehindAside(to mention: inout Mention, _ limit: Int) {
    if let name = nameBehindTitle(of: mention, limit), let title = mention.title {
      mention.tokens = mention.tokens.lowerBound..<name.upperBound
      mention.name = name
      mention.kind = .person
      mention.isDefinite = true
      mention.title = title.lowerBound..<(text.mark(name.lowerBound - 1) == .comma ? name.lowerBound - 1 : name.lowerBound)
      return
    }
    guard let name = nameBehindAside(of: mention, limit) else { return }
    mention.tokens = mention.tokens.lowerBound..<name.upperBound
    mention.name = name
    mention.kind = .person
    mention.isDefinite = true
    // `المدير الإقليمي [لمنطقة الخليج]، سامي حداد`: what he is over is his title.
    if let title = mention.title, !text.word(title.upperBound).clitics.isDisjoint(with: [.li, .wa]) || isOfTitle(title.upperBound, name) {
      mention.title = title.lowerBound..<(text.mark(name.lowerBound - 1) == .comma ? name.lowerBound - 1 : name.lowerBound)
    }
  }

  /// `وزير العدل، [رئيس الوفد المغربي]، سامي حداد، أن`: the name behind a second title between commas.
  private func nameBehindTitle(of mention: Mention, _ limit: Int) -> Range<Int>? {
    let start = mention.tokens.upperBound + 1
    guard start < limit, text.mark(start - 1) == .comma, mention.title?.upperBound == start - 1, mention.isDefinite, isOfficer(mention),
      mention.agreement.number == .singular, isBeforeTitle(start, limit)
    else { return nil }
    guard let other = parse(at: start, limit: limit, behind: .nothing), !other.isJoint, let name = other.name, let title = other.title,
      title.lowerBound == start,
      name.upperBound == other.tokens.upperBound, name.count > 1,
      other.agreement.gender == mention.agreement.gender || other.agreement.gender == .unknown || mention.agreement.gender == .unknown,
      text.mark(name.upperBound) == .comma || isBeforeMessage(name.upperBound)
    else { return nil }
    return name
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

  private func isOfficer(_ mention: Mention) -> Bool { mention.kind == .person || mention.kind == .unnamed && text.has(mention.head, .office) }

  /// `مندوب الوزارة [في هذه الندوة]، خالد سعيد، أن`, `رئيس المجلس [في دورته الحالية] خالد سعيد إن`: the name behind where the title's holder is.
  private func nameBehindAside(of mention: Mention, _ limit: Int) -> Range<Int>? {
    let start = mention.tokens.upperBound
    guard mention.title != nil, isOfficer(mention), mention.agreement.number == .singular, start < limit,
      text.has(start, .preposition) || !text.word(start).clitics.isDisjoint(with: [.bi, .li])
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
    guard let name = parse(at: at, limit: limit, behind: .nothing)?.name, name.lowerBound == at, name.count > 1, name.upperBound < limit,
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
