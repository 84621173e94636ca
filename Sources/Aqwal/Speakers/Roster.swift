/// The entities of one article, unified as they are met: full names with short ones, titles with their holders, spellings with each other.
struct Roster {
  let text: AnnotatedText
  let keys: WordKeys
  let titles: TitleReader
  private(set) var entities: [Entity] = []
  /// The keys of all words of the entities and their titles: most mentions share none, and need no comparing.
  private var known = KeyFilter()
  /// The messages of the article in text order: who is named only there is not at hand for the narrator.
  private var messages: [Range<Int>]

  /// What a mention turned out to be.
  struct Outcome {
    var entity: Int
    var isNew: Bool
    /// Whether it says less than the entity's name.
    var isCoreferent: Bool
  }

  init(_ text: AnnotatedText, _ mentions: MentionParser, messages: [Range<Int>]) {
    self.text = text
    self.messages = messages
    keys = WordKeys(text: text)
    titles = TitleReader(text: text, mentions: mentions, keys: keys)
  }

  /// The entity that a mention stands for, made new where there is none.
  mutating func resolve(_ mention: Mention) -> Outcome {
    let reference = Reference(mention, text, keys, titles)
    if let found = find(reference) {
      update(found.entity, reference, isAnaphor: found.isAnaphor)
      return Outcome(entity: found.entity, isNew: false, isCoreferent: !reference.isNamed || reference.words.count < entities[found.entity].words.count)
    }
    note(reference)
    entities.append(
      Entity(
        kind: reference.kind, agreement: mention.agreement, name: reference.name, words: reference.words, head: reference.head, region: reference.region,
        isNamed: reference.isNamed, isJoint: mention.isJoint, titles: reference.titles, mentions: [mention.tokens]))
    return Outcome(entity: entities.count - 1, isNew: true, isCoreferent: false)
  }

  /// Notes that the entity spoke; a verb tells the gender of a name that the lists do not know.
  mutating func hears(_ entity: Int, at token: Int, _ agreement: Agreement) {
    entities[entity].lastHeard = max(entities[entity].lastHeard, token)
    guard agreement.number == .singular else { return }
    // A verb is masculine before a woman's name at times, never feminine before a man's.
    if entities[entity].agreement.gender == .unknown || agreement.gender == .feminine && entities[entity].isNamed { entities[entity].agreement.gender = agreement.gender }
  }

  /// Whether the token stands inside somebody's message.
  func isReported(_ token: Int) -> Bool {
    var (low, high) = (0, messages.count)
    while low < high {
      let middle = (low + high) / 2
      if messages[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < messages.count && messages[low].contains(token)
  }

  // MARK: Finding

  private typealias Found = (entity: Int, isAnaphor: Bool)

  private func find(_ reference: Reference) -> Found? {
    let isKnown = reference.words.contains(where: known.contains)
    if reference.mention.isJoint { return isKnown ? same(reference).map { ($0, false) } : nil }
    if let found = oneWord(reference) { return (found, false) }
    switch reference.kind {
    case .person:
      if reference.isNamed { return isKnown || reference.words.count == 1 ? named(reference).map { ($0, false) } : nil }
      if let person = titledShortName(reference) ?? holder(reference) { return (person, false) }
      return lastSpeaker(reference).map { ($0, true) }
    case .organization, .country:
      return isKnown || reference.region != nil || reference.isBare || reference.isSame ? body(reference) : nil
    case .unnamed, .group:
      if let found = unnamed(reference) { return (found, false) }
      // A headline leaves the article out: `مبعوث أمريكي يوصي` is the envoy of the text.
      if text.sentence(of: reference.start) == 0, text.has(reference.mention.head, .title), reference.words.count > 1, let title = titles.title(of: reference.mention.tokens), let holder = holder(of: title, reference) {
        return (holder, true)
      }
      return reference.isSame ? lastSpeaker(reference).map { ($0, true) } : nil
    }
  }

  /// `التركي`, `البغدادية`: a word that could be anything is the short name of a person, or of a body that has it right behind its head.
  private func oneWord(_ reference: Reference) -> Int? {
    guard !reference.isNamed, reference.kind != .country, reference.mention.tokens.count == 1, text.token(reference.start).isWord else { return nil }
    guard !text.has(reference.start, [.title, .bodyHead, .outletHead, .unnamedHead, .groupHead, .quantifier, .demonstrative]) else { return nil }
    let word = keys.name(reference.mention.tokens)
    let isHis = { (entity: Entity) in entity.isNamed && entity.words.count > 1 && entity.words.contains(word[0]) && !self.isOtherGender(entity, reference) }
    guard !word.isEmpty else { return nil }
    if let person = latest(before: reference.start, where: isHis) ?? first(where: isHis) { return person }
    let plain = keys.plain(reference.start)
    return latest(before: .max) { $0.kind == .organization && $0.words.count > 1 && $0.words[1] == plain && !self.keys.isRegion(plain) }
  }

  /// The same words.
  private func same(_ reference: Reference) -> Int? {
    latest(before: reference.start) { $0.kind == reference.kind && $0.words == reference.words } ?? first { $0.kind == reference.kind && $0.words == reference.words }
  }

  // MARK: Persons

  /// The same name, else a shorter or longer form of it, else one typing slip away, else the holder of the title that stands beside it.
  private func named(_ reference: Reference) -> Int? {
    if let same = best(reference, where: { $0.isNamed && $0.words == reference.words }) { return same }
    if let short = shortName(reference) { return short }
    return slip(reference)
  }

  private func shortName(_ reference: Reference) -> Int? {
    best(reference) { $0.isNamed && !isOtherGender($0, reference) && (isShort(reference.words, of: $0.words) || isShort($0.words, of: reference.words)) }
  }

  /// Whether `short` is what a writer calls `full` by at another place: the last names, the first name, or the full name with one left out.
  private func isShort(_ short: [UInt64], of full: [UInt64]) -> Bool {
    guard short.count < full.count, !short.isEmpty else { return false }
    return short.allSatisfy(full.contains)
  }

  private func isOtherGender(_ entity: Entity, _ reference: Reference) -> Bool {
    let (a, b) = (entity.agreement.gender, reference.mention.agreement.gender)
    guard a != .unknown, b != .unknown, a != b else { return false }
    // A family name has no gender: only a title or a given name beside it tells.
    return reference.words.count > 1 || reference.mention.tokens.count > reference.name.count
  }

  /// `الوزير الرفاتي`: a title with a definite name that could be an adjective too.
  private func titledShortName(_ reference: Reference) -> Int? {
    guard reference.mention.tokens.count == 2, text.token(reference.start + 1).isWord, text.word(reference.start + 1).isDefinite else { return nil }
    let word = text.word(reference.start + 1)
    guard !word.has([.nisba, .commonNoun, .title, .place]) else { return nil }
    let key = keys.name(reference.start + 1..<reference.start + 2)
    return latest(before: reference.start) { $0.isNamed && $0.words.count > 1 && $0.words.last == key.first }
  }

  /// A listed spelling apart by one letter (`المرزوقي`, `الرزوقي`), where nothing else matches.
  private func slip(_ reference: Reference) -> Int? {
    let mine = reference.name.filter { text.token($0).isWord }
    let spellings = mine.map { Spelling($0, text) }
    guard let last = spellings.last, last.count >= 4 else { return nil }
    return best(reference) { entity in
      guard entity.isNamed, !isOtherGender(entity, reference) else { return false }
      let theirs = entity.name.filter { text.token($0).isWord }
      if mine.count == 1 || theirs.count == 1 {
        // One name alone must be long, and is the family's.
        return last.count >= 5 && theirs.last.map { Spelling($0, text).isNear(last) } ?? false
      }
      guard mine.count == theirs.count else { return false }
      let unequal = mine.indices.filter { text.word(mine[$0]).bare != text.word(theirs[$0]).bare }
      return unequal.count == 1 && spellings[unequal[0]].count >= 4 && Spelling(theirs[unequal[0]], text).isNear(spellings[unequal[0]])
    }
  }

  /// The best person for a name: whose title goes with the one beside the name, else the one at hand.
  private func best(_ reference: Reference, where matches: @escaping (Entity) -> Bool) -> Int? {
    if let title = reference.titles.first {
      let fitting = { (entity: Entity) in matches(entity) && entity.titles.contains { $0.head == title.head } }
      if let found = latest(before: reference.start, where: fitting) ?? first(where: fitting) { return found }
    }
    return latest(before: reference.start, where: matches) ?? first(where: matches)
  }

  /// The holder of a title: who has one with all its words, who has a shorter form of it, who alone has one that shares its office and more.
  private func holder(_ reference: Reference) -> Int? {
    guard let title = reference.titles.first, !reference.isSame else { return nil }
    return holder(of: title, reference)
  }

  private func holder(of title: Title, _ reference: Reference) -> Int? {
    let isIndefinite = !reference.mention.isDefinite
    let sieves: [(Entity) -> Bool] = [
      { $0.titles.contains { title.isWithin($0) } },
      { self.words(of: $0).isSuperset(of: title.words) },
      { entity in entity.titles.contains { $0.isWithin(title) } && !self.clash(entity, title) },
      { entity in entity.titles.contains { $0.head == title.head && $0.words.intersection(title.words).count > 1 } && !self.clash(entity, title) },
    ]
    for (index, sieve) in sieves.enumerated() where index == 0 || !isIndefinite {
      let fits = { (entity: Entity) in (entity.kind == .person || entity.kind == .unnamed) && !self.isOtherGender(entity, reference) && sieve(entity) }
      if index > 1, entities.reduce(0, { $0 + (fits($1) ? 1 : 0) }) > 1 { continue }
      if let found = latest(before: reference.start, where: fits) ?? first(where: fits) { return found }
    }
    return nil
  }

  private func words(of entity: Entity) -> Set<UInt64> { entity.titles.reduce(into: []) { $0.formUnion($1.words) } }

  /// Whether the two are of different countries.
  private func clash(_ entity: Entity, _ title: Title) -> Bool {
    let mine = title.words.filter(keys.isRegion)
    guard !mine.isEmpty else { return false }
    let theirs = words(of: entity).filter(keys.isRegion)
    return !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }

  /// `المتحدث`, `الخبير الألماني`, `نفس المسؤول`: what a person is called without an office of his own is the one who spoke last.
  private func lastSpeaker(_ reference: Reference) -> Int? {
    guard reference.mention.isDefinite || reference.isSame, reference.isSame || text.has(reference.mention.head, [.title, .unnamedHead]) else { return nil }
    let title = reference.titles.first
    let isPlain = reference.isSame || reference.mention.tokens.allSatisfy { token in
      guard text.token(token).isWord else { return false }
      return text.word(token).isDefinite || text.has(token, .demonstrative)
    }
    guard isPlain, reference.mention.tokens.count <= 4 else { return nil }
    if reference.isSame, !text.has(reference.mention.head, .title) {
      // `الجهة ذاتها`: whatever spoke last under that gender and number.
      return latest(before: reference.start) { $0.hasSpoken && $0.agreement.agrees(with: reference.mention.agreement) }
    }
    let isOffice = text.has(reference.mention.head, .office) && reference.words.count > 1 && !text.has(reference.mention.head, [.unnamedHead, .occupation])
    guard !isOffice || reference.isSame else { return nil }
    return latest(before: reference.start) { entity in
      guard entity.hasSpoken, entity.kind == .person || reference.isSame && entity.kind == .unnamed, !isOtherGender(entity, reference) else { return false }
      return title.map { !clash(entity, $0) } ?? true
    }
  }

  // MARK: Bodies

  private func body(_ reference: Reference) -> Found? {
    let isBody = { (entity: Entity) in !entity.isJoint && (entity.kind == .organization || entity.kind == .country) }
    if let region = reference.region, let country = first(where: { $0.region == region }) { return (country, false) }
    // `الصحيفة`, `وزارة الداخلية`: the body at hand whose fuller name holds these words under the same head.
    if reference.mention.isDefinite, !reference.words.isEmpty {
      let fuller = { (entity: Entity) in isBody(entity) && entity.head == reference.head && entity.words.count > reference.words.count && reference.words.allSatisfy(entity.words.contains) }
      if let found = latest(before: reference.start, where: fuller) ?? (reference.words.count > 1 ? first(where: fuller) : nil) { return (found, false) }
    }
    if let same = same(reference) { return (same, false) }
    // `حزب الله` and `الحزب`: the longer name of one that was met short.
    let shorter = { (entity: Entity) in isBody(entity) && entity.head == reference.head && entity.words.count > 1 && entity.words.allSatisfy(reference.words.contains) }
    if let found = latest(before: reference.start, where: shorter) { return (found, false) }
    // `الخارجية الروسية`, `آبل`: a name without the word for what it is.
    let headless = { (entity: Entity) in reference.kind == .organization && isBody(entity) && entity.words.dropFirst().elementsEqual(reference.words) }
    let headed = { (entity: Entity) in reference.kind == .organization && entity.kind == .organization && reference.words.dropFirst().elementsEqual(entity.words) }
    if let found = latest(before: reference.start, where: headless) ?? first(where: headless) ?? latest(before: reference.start, where: headed) { return (found, false) }
    if let described = described(reference, isBody) { return described }
    return reference.isSame ? latest(before: reference.start) { isBody($0) && $0.hasSpoken && !isOtherGender($0, reference) }.map { ($0, true) } : nil
  }

  /// `القناة التلفزيونية`, `الشركة`, `التقرير`: a body called by its kind is the one of that kind at hand; a document is whoever spoke last.
  private func described(_ reference: Reference, _ isBody: (Entity) -> Bool) -> Found? {
    let head = reference.mention.head
    guard reference.mention.isDefinite, reference.words.count <= 2, text.token(head).isWord, text.word(head).isDefinite else { return nil }
    if text.has(head, [.bodyHead, .outletHead]) {
      let sameKind = { (entity: Entity) in isBody(entity) && entity.head == reference.head }
      if reference.words.count == 1 || text.has(reference.mention.tokens.upperBound - 1, .nisba), let found = latest(before: reference.start, where: sameKind) { return (found, false) }
    }
    guard reference.words.count == 1, text.has(head, [.setting, .outletHead]) else { return nil }
    return latest(before: reference.start) { isBody($0) && $0.hasSpoken }.map { ($0, true) }
  }

  private func unnamed(_ reference: Reference) -> Int? {
    let isLike = { (entity: Entity) in entity.kind == .unnamed || entity.kind == .group }
    if let same = latest(before: reference.start, where: { isLike($0) && $0.words == reference.words }) { return same }
    guard reference.mention.isDefinite || reference.isSame else { return nil }
    return latest(before: reference.start) { isLike($0) && $0.head == reference.head && reference.words.allSatisfy($0.words.contains) }
      ?? (reference.words.count == 1 && reference.kind == .unnamed ? latest(before: reference.start) { isLike($0) && $0.hasSpoken && $0.words.contains(reference.words[0]) } : nil)
  }

  // MARK: Recency

  /// The fitting entity at hand before the token: heard last, or named last by the narrator.
  private func latest(before token: Int, where fits: (Entity) -> Bool) -> Int? {
    entities.withUnsafeBufferPointer { entities in
      var found: (entity: Int, place: Int)?
      for index in entities.indices where fits(entities[index]) {
        let named = entities[index].mentions.last { $0.lowerBound < token && !isReported($0.lowerBound) } ?? entities[index].mentions.last { $0.lowerBound < token }
        let place = max(named?.lowerBound ?? -1, entities[index].lastHeard < token ? entities[index].lastHeard : -1)
        if place >= 0, place > found?.place ?? -1 { found = (index, place) }
      }
      return found?.entity
    }
  }

  /// The first fitting entity, wherever it is named.
  private func first(where fits: (Entity) -> Bool) -> Int? {
    entities.withUnsafeBufferPointer { entities in entities.indices.first { fits(entities[$0]) } }
  }

  // MARK: Updating

  private mutating func note(_ reference: Reference) {
    for word in reference.words { known.insert(word) }
    for title in reference.titles { for word in title.words { known.insert(word) } }
  }

  private mutating func update(_ index: Int, _ reference: Reference, isAnaphor: Bool) {
    note(reference)
    let tokens = reference.mention.tokens
    let place = entities[index].mentions.lastIndex { $0.lowerBound <= tokens.lowerBound }.map { $0 + 1 } ?? 0
    if place == 0 || entities[index].mentions[place - 1].lowerBound != tokens.lowerBound {
      entities[index].mentions.insert(tokens, at: place)
    } else if entities[index].mentions[place - 1] == tokens {
      return
    }
    let isFuller = reference.isNamed == entities[index].isNamed && reference.words.count > entities[index].words.count
    if !isAnaphor, isFuller || reference.isNamed && !entities[index].isNamed && entities[index].kind != .organization {
      entities[index].aliases.append(entities[index].name)
      entities[index].name = reference.name
      entities[index].words = reference.words
      entities[index].isNamed = reference.isNamed
      entities[index].kind = reference.kind
    } else {
      entities[index].aliases.append(reference.name)
    }
    if !isAnaphor { entities[index].titles += reference.titles.filter { title in !entities[index].titles.contains { $0.tokens == title.tokens } } }
    if entities[index].agreement.gender == .unknown { entities[index].agreement = reference.mention.agreement }
  }
}
