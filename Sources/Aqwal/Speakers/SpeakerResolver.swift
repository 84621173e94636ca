/// Gives every attribution its speaker, reading the article in order.
///
/// The sieves run from the surest: a name beside the cue, a title or short name that stands for someone of the article, the subject carried on from the
/// sentence or from the last attribution that agrees in gender and number.
struct SpeakerResolver {
  let text: AnnotatedText
  let mentions: MentionParser
  private var roster: Roster

  struct Resolved {
    var speaker: Int?
    var relay: [Int] = []
    var resolution = Quotation.Resolution.unresolved
  }

  init(_ text: AnnotatedText) {
    self.text = text
    mentions = MentionParser(text: text)
    roster = Roster(text)
  }

  var entities: [Entity] { roster.entities }

  mutating func resolve(_ attributions: [Attribution]) -> [Resolved] {
    readNames()
    var resolved: [Resolved] = []
    var lastSpeaker: Int?
    var lastRelay: [Int] = []
    let subjects = SentenceSubjects(text: text, mentions: mentions)
    for (index, attribution) in attributions.enumerated() {
      var result = Resolved()
      if let relay = attribution.match.relay { result.relay = [roster.resolve(relay).entity] }
      if let mention = attribution.match.speaker {
        let (entity, isNew, isCoreferent) = roster.resolve(withApposition(mention))
        result.speaker = entity
        result.resolution = isNew || !isCoreferent ? .explicit : .coreferent
      } else if let carried = carried(attribution, attributions[..<index], resolved, subjects) {
        result.speaker = carried
        result.resolution = .carried
        if result.relay.isEmpty, carried == lastSpeaker, attribution.match.form == .perfect { result.relay = lastRelay }
      }
      if attribution.parent == nil, let speaker = result.speaker {
        lastSpeaker = speaker
        lastRelay = result.relay
        roster.hears(speaker, at: attribution.match.anchor)
      }
      resolved.append(result)
    }
    return resolved
  }

  // MARK: Names of the article

  /// Every titled or full name of the article, so that a short name finds its full one wherever that stands.
  private mutating func readNames() {
    var at = 0
    while at < text.count {
      let token = text.token(at)
      guard token.isWord, text.has(at, [.title, .honorific, .given, .bodyHead, .outletHead]), !text.has(at, .ambiguousName) || text.has(at, [.title, .honorific]) else {
        at += 1
        continue
      }
      let limit = min(at + 24, text.sentences[text.sentence(of: at)].tokens.upperBound)
      if let mention = mentions.parse(at: at, limit: limit), !mention.isJoint, isFull(mention) {
        _ = roster.resolve(withApposition(mention))
        at = mention.tokens.upperBound
      } else {
        at += 1
      }
    }
  }

  /// Names enough to be known by: two words of a name, a title with a name, a body's head with its name.
  private func isFull(_ mention: Mention) -> Bool {
    if let name = mention.name { return name.count >= 2 || mention.title != nil }
    return mention.kind == .organization && mention.isDefinite && mention.tokens.count >= 2
  }

  /// `رامي عبد الرحمن، مدير المرصد`: the title behind the comma is the name's.
  private func withApposition(_ mention: Mention) -> Mention {
    let comma = mention.tokens.upperBound
    guard mention.name != nil, mention.title == nil, comma + 1 < text.count, text.mark(comma) == .comma, text.token(comma + 1).isWord else { return mention }
    let word = text.word(comma + 1)
    guard word.has(.title), word.clitics.isDisjoint(with: .conjunction), !word.has(.honorific) else { return mention }
    let limit = min(comma + 26, text.sentences[text.sentence(of: comma)].tokens.upperBound)
    guard let title = mentions.parse(at: comma + 1, limit: limit), title.name == nil, title.title != nil else { return mention }
    var result = mention
    result.apposition = title.tokens
    return result
  }

  // MARK: Carried speakers

  /// The source of a cue that names none: of a participle the subject of its sentence, of a verb the nearest subject that agrees and can speak.
  private mutating func carried(_ attribution: Attribution, _ earlier: ArraySlice<Attribution>, _ resolved: [Resolved], _ subjects: SentenceSubjects) -> Int? {
    let match = attribution.match
    let main = earlier.indices.last { earlier[$0].parent == nil && earlier[$0].match.sentence == match.sentence && resolved[$0].speaker != nil }
    if let main, match.form == .participle || agrees(resolved[main].speaker!, match.agreement) { return resolved[main].speaker }
    if match.form == .participle || match.form == .verbalNoun || match.form == .noun {
      if let subject = subjects.subject(of: match.sentence, before: match.anchor) { return roster.resolve(withApposition(subject)).entity }
    }
    let spoken = earlier.indices.filter { earlier[$0].parent == nil && resolved[$0].speaker != nil }
    let last = spoken.last { agrees(resolved[$0].speaker!, match.agreement) } ?? (match.agreement.gender == .unknown ? spoken.last : nil)
    let since = last.map { earlier[$0].match.sentence + 1 } ?? 0
    for sentence in stride(from: match.sentence - 1, through: since, by: -1) where match.sentence - sentence <= 3 {
      guard let subject = subjects.subject(of: sentence, before: .max), subject.kind == .person else { continue }
      let entity = roster.resolve(withApposition(subject)).entity
      if agrees(entity, match.agreement) { return entity }
    }
    return last.flatMap { resolved[$0].speaker } ?? spoken.last.flatMap { resolved[$0].speaker }
  }

  private func agrees(_ entity: Int, _ asked: Agreement) -> Bool {
    let entity = roster.entities[entity]
    if asked.number == .plural { return entity.kind == .group || entity.kind == .unnamed || entity.agreement.number != .singular }
    if entity.agreement.number == .plural, entity.kind != .organization { return false }
    return asked.gender == .unknown || entity.agreement.gender == .unknown || asked.gender == entity.agreement.gender
  }
}

/// The grammatical subjects of sentences that do not report: `ودشن الوزير القافلة` makes the minister the one who goes on to speak.
struct SentenceSubjects {
  let text: AnnotatedText
  let mentions: MentionParser

  /// The first noun phrase behind the sentence's verb, if it can speak.
  func subject(of sentence: Int, before end: Int) -> Mention? {
    let tokens = text.sentences[sentence].tokens
    let limit = min(tokens.upperBound, end)
    for at in tokens.lowerBound..<min(limit, tokens.lowerBound + 8) where text.token(at).isWord {
      guard isVerbLike(at), let mention = mentions.parse(at: at + 1, limit: limit) else { continue }
      let canSpeak = (mention.name.map { $0.count > 1 || text.has($0.lowerBound, .given) } ?? false) || mention.title != nil || text.word(mention.head).has([.bodyHead, .namedBody, .unnamedHead, .groupHead])
      return canSpeak ? mention : nil
    }
    return mentions.parse(at: tokens.lowerBound, limit: limit).flatMap { $0.name.map { $0.count > 1 } ?? false ? $0 : nil }
  }

  /// A word that no table knows as a noun and that has no noun's clitic.
  private func isVerbLike(_ at: Int) -> Bool {
    let word = text.word(at)
    if word.isCue { return !word.isDefinite && !word.has([.title, .bodyHead]) }
    return word.traits.subtracting(.opensPhrase).isEmpty && !word.isDefinite && word.clitics.isDisjoint(with: .preposition)
  }
}
