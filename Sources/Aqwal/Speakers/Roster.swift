/// The entities of one article, unified as they are met: full names with short ones, titles with their holders, spellings with each other.
///
/// A class, because the questions that it asks of its entities all hold on to it. One thread has it: its accesses need no check at run time.
/// Reused from article to article.
final class Roster {
  let text: AnnotatedText
  let keys: WordKeys
  let titles: TitleReader
  private let fullerNames: FullerName
  /// Those of the article, and behind them those that earlier articles had more.
  @exclusivity(unchecked) private(set) var entities: [Entity] = []
  @exclusivity(unchecked) private(set) var count = 0
  /// The same without a reference count at each look: as long as the roster lives, they do.
  @exclusivity(unchecked) private var borrowed = Column<Unmanaged<Entity>>()
  /// By what each entity is found, apart from all that is known of it: most share nothing with a mention, and need no look of their own.
  @exclusivity(unchecked) private var glances = Column<Glance>()
  /// The keys of all words of the entities and their titles: most mentions share none, and need no comparing.
  @exclusivity(unchecked) private var known = KeyFilter()
  /// Who is named only there is not at hand for the narrator.
  private let messages: Messages

  /// Whether some body is called by a name between marks.
  @exclusivity(unchecked) var hasMarked = false

  /// The countries whose holders of an office are called somebody's counterparts.
  var counterpartCountries: Keys {
    if knownCountries == nil { knownCountries = CounterpartTitle.countries(in: text, keys) }
    return knownCountries!
  }
  @exclusivity(unchecked) private var knownCountries: Keys?

  /// What a mention turned out to be.
  struct Outcome {
    var entity: Int
    var isNew: Bool
    /// Whether it says less than the entity's name.
    var isCoreferent: Bool
  }

  init(_ text: AnnotatedText, _ mentions: MentionParser) {
    self.text = text
    keys = WordKeys(text: text)
    titles = TitleReader(mentions: mentions)
    messages = titles.messages
    fullerNames = FullerName(text: text, mentions: mentions)
  }

  /// Turns to another article, which it knows nobody of yet.
  func begin(_ attributions: [Attribution]) {
    messages.begin(attributions)
    count = 0
    known.removeAll()
    hasMarked = false
    knownCountries = nil
  }

  /// The entity that a mention stands for, made new where there is none.
  // Not inlined: so the reference needs no memory of its own.
  @inline(never)
  func resolve(_ mention: Mention) -> Outcome {
    let reference = Reference(mention, titles)
    if let found = find(reference) {
      update(found.entity, reference, isAnaphor: found.isAnaphor)
      return Outcome(entity: found.entity, isNew: false, isCoreferent: !reference.isNamed || reference.words.count < entities[found.entity].words.count)
    }
    let entity = add(reference)
    return Outcome(entity: entity, isNew: true, isCoreferent: reference.words.count < entities[entity].words.count)
  }

  func add(_ reference: Reference) -> Int {
    let mention = reference.mention
    if reference.isNamed, reference.name.count == 1, let fuller = fullerNames.mention(of: reference.name.lowerBound) {
      let entity = resolve(fuller).entity
      update(entity, reference, isAnaphor: false)
      return entity
    }
    note(reference)
    if count == entities.count {
      entities.append(Entity())
      borrowed.append(.passUnretained(entities[count]))
      glances.append(Glance())
    }
    glances[count] = glance(of: reference)
    let entity = entities[count]
    entity.become(
      reference, isPair(reference) ? .unnamed : reference.kind,
      arePeople: mention.isJoint ? mention.kind == .person : mention.name == nil && text.arePeople(mention))
    call(entity, by: mention)
    count += 1
    return count - 1
  }

  /// Notes that the entity spoke; a verb tells the gender of a name that the lists do not know.
  func hears(_ entity: Int, at token: Int, _ agreement: Agreement) {
    let entity = entities[entity]
    entity.lastHeard = max(entity.lastHeard, token)
    guard agreement.number == .singular else { return }
    // A verb is masculine before a woman's name at times, never feminine before a man's.
    if entity.agreement.gender == .unknown || agreement.gender == .feminine && (entity.isNamed || entity.kind == .organization) {
      entity.agreement.gender = agreement.gender
    }
  }

  /// Notes what the entity spoke in: `قال الجيش في بيان`.
  func note(document: Int, of entity: Int) {
    let key = keys.plain(document)
    known.insert(key)
    entities[entity].documents.insert(key)
  }

  /// Whether the entity spoke in the document of that name: `حسب البيان`.
  func speaks(in document: Int, _ entity: Int) -> Bool { entities[entity].documents.contains(keys.plain(document)) }

  /// Whether the token stands inside somebody's message.
  func isReported(_ token: Int) -> Bool { messages.contains(token) }

  /// Gives the entity that turned out to be `index` its mentions.
  func identify(_ other: Int, with index: Int) {
    let (entity, other) = (entities[index], entities[other])
    for mention in other.mentions.elements { entity.mentions.append(mention) }
    entity.mentions.sort { $0.lowerBound < $1.lowerBound }
    entity.aliases.append(other.name)
    for alias in other.aliases.elements { entity.aliases.append(alias) }
  }

  // MARK: Finding

  typealias Found = (entity: Int, isAnaphor: Bool)

  private func find(_ reference: Reference) -> Found? {
    let isKnown = known.containsAny(of: reference.words)
    if reference.mention.isJoint { return isKnown ? same(reference).map { ($0, false) } : nil }
    if let body = calledInMarks(reference) { return (body, false) }
    if let found = oneWord(reference) { return (found, false) }
    // `وقالت «زيتون»`: marks round the name of somebody, or of a body, that the article names without them.
    if !reference.isNamed, text.mark(reference.start) == .quote, let found = inMarks(reference) { return (found, false) }
    if let person = byEpithet(reference) { return (person, true) }
    if isLatter(reference) { return latter(reference).map { ($0, true) } }
    if isPair(reference) { return latest(before: reference.start) { ($0.isJoint || self.isPair($0)) && $0.hasSpoken }.map { ($0, true) } }
    switch reference.kind {
    case .person:
      if reference.isNamed, let body = bodyOfName(reference) { return (body, false) }
      if reference.isNamed { return isKnown || reference.words.count == 1 ? named(reference).map { ($0, false) } : nil }
      if let person = bareShortName(reference) ?? titledShortName(reference) ?? holder(reference) { return (person, false) }
      if let nameless = nameless(reference) { return (nameless, true) }
      if isStranger(reference) { return stranger(reference).map { ($0, true) } }
      return lastSpeaker(reference).map { ($0, true) }
    case .organization, .country:
      return isKnown || reference.region != nil || reference.isBare || reference.isSame ? body(reference) : nil
    case .unnamed, .group:
      if let found = unnamed(reference) { return (found, false) }
      // A headline leaves the article out: `مبعوث أمريكي يوصي` is the envoy of the text.
      if text.sentence(of: reference.start) == 0, text.has(reference.mention.head, .title), reference.words.count > 1,
        let title = titles.title(of: reference.mention.tokens), let holder = holder(of: title, reference)
      {
        return (holder, true)
      }
      if isSomebody(reference), isStranger(reference) { return stranger(reference).map { ($0, true) } }
      return reference.isSame || isSomebody(reference) ? lastSpeaker(reference).map { ($0, true) } : nil
    }
  }

  /// `المتهمان`, `الوزيران`: two whom their names tell elsewhere, or nothing.
  private func isPair(_ reference: Reference) -> Bool {
    !reference.isNamed && reference.mention.agreement.number == .dual && reference.mention.isDefinite
      && (reference.kind == .person || reference.kind == .unnamed)
  }

  private func isPair(_ entity: Entity) -> Bool { entity.agreement.number == .dual && (entity.kind == .person || entity.kind == .unnamed) }

  /// The same words.
  func same(_ reference: Reference) -> Int? {
    nearest(like: reference) { $0.kind == reference.kind && $0.words == reference.words }
  }

  // MARK: Recency

  /// The fitting entity at hand before the token: heard last, or named last by the narrator.
  func latest(before token: Int, like reference: Reference? = nil, where fits: (Entity) -> Bool) -> Int? {
    var found: Int?
    var latest = -1
    let (glance, glances) = (glance(of: reference), glances.elements)
    for index in atHand where glances[index].mayBeLike(glance) && borrowed[index]._withUnsafeGuaranteedRef(fits) {
      let place = borrowed[index]._withUnsafeGuaranteedRef { max(lastNamed($0, before: token), $0.lastHeard < token ? $0.lastHeard : -1) }
      if place > latest { (found, latest) = (index, place) }
    }
    return found
  }

  /// Where the narrator named the entity last before the token, else anybody; -1 where nobody did.
  private func lastNamed(_ entity: Entity, before token: Int) -> Int {
    let count = entity.mentionCount(before: token)
    guard count > 0 else { return -1 }
    for mention in (max(0, count - Self.reach)..<count).reversed() {
      let place = entity.mentions[mention].lowerBound
      if !isReported(place) { return place }
    }
    return entity.mentions[count - 1].lowerBound
  }

  /// The fitting person whom the narrator named last in the tokens: `محادثات الوزير سامي حداد في الرباط، معتبرا`.
  func personNamed(in tokens: Range<Int>, where fits: (Entity) -> Bool) -> Int? {
    latest(before: tokens.upperBound) { entity in
      guard entity.kind == .person, entity.isNamed, fits(entity) else { return false }
      let place = lastNamed(entity, before: tokens.upperBound)
      return place >= tokens.lowerBound && !isReported(place)
    }
  }

  /// The fitting entity that is nearest before the token, else the first one behind it.
  func nearest(to token: Int, like reference: Reference? = nil, where fits: (Entity) -> Bool) -> Int? {
    // Mostly nobody fits, and then one look at each is enough.
    guard let anybody = first(like: reference, where: fits) else { return nil }
    return latest(before: token, like: reference, where: fits) ?? anybody
  }

  /// The first fitting entity, wherever it is named.
  func first(like reference: Reference? = nil, where fits: (Entity) -> Bool) -> Int? {
    let (glance, glances) = (glance(of: reference), glances.elements)
    for index in atHand where glances[index].mayBeLike(glance) && borrowed[index]._withUnsafeGuaranteedRef(fits) { return index }
    return nil
  }

  // The same among those that have the reference's head or may share a word with it: whoever is found by words is one of them.

  func latest(like reference: Reference, where fits: (Entity) -> Bool) -> Int? { latest(before: reference.start, like: reference, where: fits) }

  func nearest(like reference: Reference, where fits: (Entity) -> Bool) -> Int? { nearest(to: reference.start, like: reference, where: fits) }

  /// What is enough to tell most of the others from somebody: his head, and the glance of his words.
  private struct Glance {
    var head: UInt64 = 0
    var words: UInt64 = .max

    func mayBeLike(_ other: Glance) -> Bool { head == other.head || words & other.words != 0 }
  }

  /// What only those like the reference share something with, or without it everybody.
  private func glance(of reference: Reference?) -> Glance { reference.map { Glance(head: $0.head, words: $0.words.glance) } ?? Glance() }

  /// The entities that a mention can stand for: all of an article, and of a book in one line only the latest, so that its length does not tell squared.
  var atHand: Range<Int> { max(0, count - Self.reach)..<count }

  private static let reach = 512

  // MARK: Updating

  private func note(_ reference: Reference) {
    known.insert(reference.words)
    for title in reference.titles { known.insert(title.words) }
  }

  func update(_ index: Int, _ reference: Reference, isAnaphor: Bool) {
    note(reference)
    let entity = entities[index]
    let tokens = reference.mention.tokens
    call(entity, by: reference.mention)
    let place = entity.mentionCount(before: tokens.lowerBound + 1)
    if place == 0 || entity.mentions[place - 1].lowerBound != tokens.lowerBound {
      entity.mentions.insert(tokens, at: place)
    } else if entity.mentions[place - 1] == tokens {
      return
    }
    let isFuller = reference.isNamed == entity.isNamed && reference.words.count > entity.words.count
    if !isAnaphor, isFuller || reference.isNamed && !entity.isNamed && entity.kind != .organization {
      entity.aliases.append(entity.name)
      entity.name = reference.name
      entity.words = reference.words
      glances[index].words = reference.words.glance
      entity.isNamed = reference.isNamed
      entity.kind = reference.kind
    } else {
      entity.aliases.append(reference.name)
    }
    if isAnaphor, entity.titles.isEmpty, let title = reference.titles.first, title.words.count > 1 {
      // `وقال الخبير الألماني` tells what he is, where nothing else does.
      entity.titles = [title]
    }
    if !isAnaphor, entity.titles.count < Self.reach {
      for title in reference.titles where !entity.titles.contains(where: { $0.tokens == title.tokens }) { entity.titles.append(title) }
    }
    if entity.agreement.gender == .unknown { entity.agreement = reference.mention.agreement }
  }
}
