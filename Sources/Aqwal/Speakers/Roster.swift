/// The entities of one article, unified as they are met: full names with short ones, titles with their holders, spellings with each other.
struct Roster {
  let text: AnnotatedText
  private(set) var entities: [Entity] = []

  init(_ text: AnnotatedText) { self.text = text }

  /// The entity that a mention stands for, made new where there is none. `at` is where the mention stands in the reading order.
  mutating func resolve(_ mention: Mention) -> (entity: Int, isNew: Bool, isCoreferent: Bool) {
    let words = nameWords(mention)
    let role = roleWords(mention)
    if let found = find(mention, words, role) {
      update(found, mention, words, role)
      return (found, false, mention.name == nil || words.count < entities[found].nameWords.count)
    }
    var entity = Entity(kind: mention.kind, agreement: mention.agreement, name: mention.name ?? mention.tokens, nameWords: words)
    entity.isNamed = mention.name != nil
    entity.head = text.word(mention.head).bare
    entities.append(entity)
    update(entities.count - 1, mention, words, role)
    return (entities.count - 1, true, false)
  }

  mutating func hears(_ entity: Int, at token: Int) {
    entities[entity].lastSeen = max(entities[entity].lastSeen, token)
    entities[entity].hasSpoken = true
  }

  // MARK: Finding

  private func find(_ mention: Mention, _ words: [UInt64], _ role: Set<UInt64>) -> Int? {
    if mention.name != nil, mention.kind == .person { return findNamed(words, mention) }
    if mention.tokens.count == 1, mention.title == nil, mention.kind == .organization || mention.kind == .group, let person = findNamed(words, mention) { return person }
    switch mention.kind {
    case .person: return findTitled(mention, role)
    case .organization, .country: return findBody(mention, words)
    case .unnamed, .group: return findUnnamed(mention, words)
    }
  }

  /// The same name, or a shorter or longer form of it.
  private func findNamed(_ words: [UInt64], _ mention: Mention) -> Int? {
    for index in entities.indices.reversed() where entities[index].isNamed && entities[index].kind == .person {
      let known = entities[index].nameWords
      if known == words || isShort(words, of: known) || isShort(known, of: words) { return index }
    }
    // `محمد الحمد` with `د. الحمد`, and a title met before the name: `الوزير` … `الوزير خالد العلمي` stay apart.
    return nil
  }

  /// Whether `short` is what a writer calls `full` by later: its last names, or its first name.
  private func isShort(_ short: [UInt64], of full: [UInt64]) -> Bool {
    guard short.count < full.count, !short.isEmpty else { return false }
    if full.suffix(short.count).elementsEqual(short) || full.prefix(short.count).elementsEqual(short) { return true }
    if short.count == 1 { return full.contains(short[0]) }
    return Set(short).isSubset(of: full)
  }

  /// The holder of a title: whose roles hold all its words, or the latest person with the same head.
  private func findTitled(_ mention: Mention, _ role: Set<UInt64>) -> Int? {
    let candidates = entities.indices.filter { entities[$0].kind == .person || entities[$0].kind == .unnamed }
    let holders = candidates.filter { !role.isEmpty && role.isSubset(of: entities[$0].roleWords) }
    let here = mention.tokens.lowerBound
    if let holder = latest(holders, before: here) ?? holders.first { return holder }
    guard mention.isDefinite, let head = role.isEmpty ? nil : Optional(text.word(mention.head).bare) else { return nil }
    // A bare title, or one with a nationality that the full one leaves out.
    let extra = role.subtracting([head])
    let sameHead = candidates.filter { entities[$0].roleWords.contains(head) && extra.isSubset(of: entities[$0].roleWords) }
    if let holder = latest(sameHead, before: here) { return holder }
    // `المتحدث`, `المسؤول`: a bare title that nobody was given is the one who spoke last.
    guard extra.isEmpty else { return nil }
    return latest(candidates.filter { entities[$0].hasSpoken }, before: here)
  }

  private func findBody(_ mention: Mention, _ words: [UInt64]) -> Int? {
    let head = text.word(mention.head).bare
    let here = mention.tokens.lowerBound
    let bodies = entities.indices.filter { entities[$0].kind == .organization || entities[$0].kind == .country }
    if let same = bodies.first(where: { entities[$0].nameWords == words }) , words.count > 1 || bodies.allSatisfy({ entities[$0].head != head || entities[$0].nameWords.count == 1 }) { return same }
    let mine = Set(words)
    if mention.isDefinite {
      // `الشركة`, `وزارة الداخلية`: the latest body whose fuller name holds these words under the same head, else the only one to come.
      let fuller = bodies.filter { entities[$0].head == head && mine.isSubset(of: entities[$0].nameWords) && entities[$0].nameWords.count > words.count }
      if let body = latest(fuller, before: here) ?? fuller.first { return body }
      if words.count > 1, let body = latest(bodies.filter { mine.isSubset(of: entities[$0].nameWords) }, before: here) { return body }
    }
    if let body = bodies.last(where: { entities[$0].head == head && Set(entities[$0].nameWords).isSubset(of: mine) && entities[$0].nameWords.count > 1 }) { return body }
    guard mention.isDefinite, words.count == 1, text.has(mention.head, [.bodyHead, .outletHead, .setting]) else { return bodies.first { entities[$0].nameWords == words } }
    // `الهيئة`, `التقرير`: whatever body spoke last.
    return bodies.first { entities[$0].nameWords == words } ?? latest(bodies.filter { entities[$0].hasSpoken }, before: here)
  }

  /// The candidate mentioned last before the token.
  private func latest(_ candidates: [Int], before token: Int) -> Int? {
    candidates.compactMap { index in entities[index].mentions.last { $0.lowerBound < token }.map { (index, max($0.lowerBound, min(entities[index].lastSeen, token))) } }
      .max { $0.1 < $1.1 }?.0
  }

  private func findUnnamed(_ mention: Mention, _ words: [UInt64]) -> Int? {
    let head = text.word(mention.head).bare
    for index in entities.indices.reversed() where entities[index].kind == mention.kind || entities[index].kind == .unnamed || entities[index].kind == .group {
      if entities[index].nameWords == words { return index }
      if mention.isDefinite, entities[index].head == head, Set(words).isSubset(of: entities[index].nameWords) { return index }
    }
    return nil
  }

  // MARK: Updating

  private mutating func update(_ index: Int, _ mention: Mention, _ words: [UInt64], _ role: Set<UInt64>) {
    if !entities[index].mentions.contains(mention.tokens) {
      let place = entities[index].mentions.firstIndex { $0.lowerBound > mention.tokens.lowerBound } ?? entities[index].mentions.count
      entities[index].mentions.insert(mention.tokens, at: place)
    }
    let name = mention.name ?? mention.tokens
    let isFuller = mention.name != nil || !entities[index].isNamed ? words.count > entities[index].nameWords.count : false
    if isFuller || (mention.name != nil && !entities[index].isNamed) {
      if entities[index].isNamed || entities[index].kind != .person { entities[index].aliases.append(entities[index].name) }
      entities[index].name = name
      entities[index].nameWords = words
      entities[index].isNamed = mention.name != nil
    } else if name != entities[index].name {
      entities[index].aliases.append(mention.name ?? mention.tokens)
    }
    for title in [mention.title, mention.apposition].compactMap({ $0 }) where mention.kind == .person {
      entities[index].roles.append(title)
      entities[index].roleWords.formUnion(bareWords(title))
    }
    if entities[index].agreement.gender == .unknown { entities[index].agreement = mention.agreement }
  }

  // MARK: Words

  private func nameWords(_ mention: Mention) -> [UInt64] {
    (mention.name ?? mention.tokens).filter { text.token($0).isWord && !text.has($0, .honorific) || mention.name == nil && text.token($0).isWord }.map { Names.key(of: text.word($0), in: text.lexicon) }
  }

  private func roleWords(_ mention: Mention) -> Set<UInt64> {
    guard mention.kind == .person else { return [] }
    var words: Set<UInt64> = []
    for title in [mention.title, mention.apposition].compactMap({ $0 }) { words.formUnion(bareWords(title)) }
    return words
  }

  private func bareWords(_ range: Range<Int>) -> Set<UInt64> {
    Set(range.filter { text.token($0).isWord && !text.has($0, [.honorific, .preposition]) }.map { text.word($0).bare })
  }
}

/// Identity of the words of names.
enum Names {
  /// The same for every spelling of a listed name.
  static func key(of word: Word, in lexicon: Lexicon) -> UInt64 {
    guard word.stem >= 0, word.has(.given), lexicon.canonicalNames[Int(word.stem)] >= 0 else { return word.bare }
    return UInt64(lexicon.canonicalNames[Int(word.stem)])
  }
}
