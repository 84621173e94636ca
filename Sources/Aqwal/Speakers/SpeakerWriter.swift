/// Turns the entities that speak into the speakers of the result.
struct SpeakerWriter {
  let text: AnnotatedText

  func speaker(_ entity: Entity) -> Speaker {
    // A person known by post only has no name to speak under.
    let kind: Speaker.Kind = entity.kind == .person && !entity.isNamed ? .unnamed : entity.kind
    let roles = kind == .person ? unique(entity.titles.sorted { $0.words.count > $1.words.count }.map { spelled($0.tokens) }) : []
    let name = spelled(entity.name)
    return Speaker(
      name: name, kind: kind, role: roles.first, roles: roles, aliases: Array(unique([name] + entity.aliases.map(spelled)).dropFirst()), key: key(entity),
      mentions: entity.mentions.map(text.span))
  }

  /// The words without a clitic preposition or conjunction before them and without marks round them.
  private func spelled(_ range: Range<Int>) -> String {
    var range = range
    while range.count > 1, text.mark(range.upperBound - 1) == .comma { range = range.dropLast() }
    while range.count > 1, text.has(range.lowerBound, .honorific), !text.has(range.lowerBound, .title) { range = range.dropFirst() }
    if range.count > 2, let pair = text.quotes.opening(at: range.lowerBound), pair.close == range.upperBound - 1 { range = range.dropFirst().dropLast() }
    let clitics = text.token(range.lowerBound).isWord ? text.word(range.lowerBound).clitics : []
    var span = text.span(range)
    if !clitics.isDisjoint(with: .conjunction) { span.start += 1 }
    if clitics.contains(.li), clitics.contains(.al), span.end - span.start > 2 {
      return "ا" + text.document[Span(span.start + 1, span.end)]
    } else if !clitics.isDisjoint(with: .preposition) {
      span.start += 1
    }
    return text.document[span]
  }

  /// The folded words of the name, spelling variants unified.
  private func key(_ entity: Entity) -> String {
    entity.name.filter { text.token($0).isWord && !text.has($0, .honorific) }.map { at in
      let word = text.word(at)
      var folded: [UInt16] = []
      Folding.fold(text.document.units[text.span(at..<at + 1).start..<text.span(at..<at + 1).end], into: &folded)
      if word.isDefinite, folded.starts(with: [0x0627, 0x0644]) { folded.removeFirst(2) }
      return String(decoding: folded, as: UTF16.self)
    }.joined(separator: " ")
  }

  /// One of each spelling: diacritics and tatweel make no other name.
  private func unique(_ strings: [String]) -> [String] {
    guard strings.count > 1 else { return strings }
    var seen: Set<UInt64> = []
    return strings.filter { seen.insert(spellingHash(Folding.folded($0))).inserted }
  }
}
