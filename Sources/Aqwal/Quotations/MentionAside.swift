/// Names in apposition to a title, with an aside between the two.
extension MentionParser {
  /// The furthest that an aside reaches, in tokens.
  private static let reach = 7

  /// Adds the name of its title's holder to a mention without one, where an aside parts the two.
  func addNameBehindAside(to mention: inout Mention, _ limit: Int) {
    guard let name = nameBehindAside(of: mention, limit) else { return }
    mention.tokens = mention.tokens.lowerBound..<name.upperBound
    mention.name = name
    mention.isDefinite = true
  }

  /// `مندوب الوزارة [في هذه الندوة]، خالد سعيد، أن`: the name between commas behind where the title's holder is.
  private func nameBehindAside(of mention: Mention, _ limit: Int) -> Range<Int>? {
    let start = mention.tokens.upperBound
    guard mention.title != nil, mention.kind == .person, mention.agreement.number == .singular, start < limit,
      text.token(start).isWord, text.has(start, .preposition) || text.word(start).clitics.contains(.bi)
    else { return nil }
    var comma = start
    while comma < limit, comma < start + Self.reach, text.token(comma).isWord {
      let word = text.word(comma)
      guard !word.has([.complementizer, .relative, .verb]), !(word.isCue && text.isFinite(word)) else { return nil }
      comma += 1
    }
    let at = comma + 1
    guard at < limit, text.mark(comma) == .comma, text.token(at).isWord, text.has(at, [.given, .nameParticle]), text.word(at).clitics.isEmpty else {
      return nil
    }
    var reader = self
    reader.cue = -1
    guard let name = reader.parse(at: at, limit: limit)?.name, name.lowerBound == at, name.count > 1, name.upperBound < limit,
      text.mark(name.upperBound) == .comma || text.token(name.upperBound).isWord && text.has(name.upperBound, .complementizer)
    else { return nil }
    return name
  }
}
