/// Gives every attribution its speaker, reading the article in order.
///
/// The sieves run from the surest: a name beside the cue, a title or short name that stands for someone of the article, the subject carried on from the
/// sentence or from the last attribution that agrees in gender and number.
final class SpeakerResolver {
  let text: AnnotatedText
  /// The full names of the article.
  @exclusivity(unchecked) private var names: [Mention] = []
  let mentions: MentionParser
  let relays: Relays
  let antecedents: Antecedents
  let roster: Roster
  private let superiors: Superiors
  /// The sources named beside the cues so far, which their verbs have told where to end.
  @exclusivity(unchecked) private var heard: [Mention] = []
  /// The words for what was spoken in so far, with whose it is: `قال الجيش في بيان`, `وذكر التقرير`.
  @exclusivity(unchecked) private(set) var documents: [(token: Int, entity: Int)] = []

  struct Resolved {
    var speaker: Int?
    var relay: [Int] = []
    var resolution = Quotation.Resolution.unresolved
  }

  /// The sentences without an attribution across which a subject is still at hand.
  static let memory = 3

  /// The attributions that are looked back on: all of an article, and of a book in one line only the latest, so that its length does not tell squared.
  static let reach = 512

  init(_ text: AnnotatedText) {
    self.text = text
    mentions = MentionParser(text: text)
    relays = Relays(text: text, mentions: mentions)
    antecedents = Antecedents(text: text, mentions: mentions)
    roster = Roster(text, mentions)
    superiors = Superiors(text: text)
  }

  /// Turns to another article, with its full names.
  private func begin(_ attributions: [Attribution], _ names: [Mention]) {
    roster.begin(attributions)
    self.names = names
    heard.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
  }

  /// The speakers of an article's attributions, in their order, which are among the entities of ``roster`` until the next article.
  func resolve(_ attributions: [Attribution], _ names: [Mention]) -> [Resolved] {
    begin(attributions, names)
    for name in names { _ = roster.resolve(superiors.withoutName(name, names) ?? name) }
    for attribution in attributions {
      if let mention = attribution.match.speaker, !mention.isJoint, mention.name.map({ $0.count > 1 }) ?? false, !names.contains(mention) {
        _ = roster.resolve(superiors.withoutName(mention, names) ?? mention)
      }
    }
    var resolved: [Resolved] = []
    resolved.reserveCapacity(attributions.count)
    var latest: Int?
    for (index, attribution) in attributions.enumerated() {
      var result = Resolved()
      if let mention = attribution.match.speaker, text.word(mention.head).surface == text.lexicon.symbols.haula {
        // `وقال هؤلاء`: the many who were spoken of.
        result.speaker = carried(attribution.match, asked: mention.agreement, attributions, resolved)
        if result.speaker != nil { result.resolution = .coreferent }
      } else if let mention = attribution.match.speaker, roster.isStyle(mention), roster.styled(mention) == nil,
        let carried = carried(attribution.match, asked: mention.agreement, attributions, resolved)
      {
        // `استقبل رئيس المجلس وفدا، معربا معاليه`: whoever is the subject before it.
        result.speaker = carried
        result.resolution = .coreferent
      } else if let mention = attribution.match.speaker {
        heard.append(mention)
        let issuer = issuer(of: mention, before: attribution.match.messageStart)
        let author = issuer == nil ? author(of: mention) : nil
        let outcome =
          author.map { roster.attach(mention, to: $0) }
          ?? roster.resolve(named(mention) ?? issuer ?? superiors.withoutName(mention, names) ?? withoutObject(mention, attribution.match))
        if author != nil || issuer != nil { documents.append((mention.head, outcome.entity)) }
        result.speaker = outcome.entity
        result.resolution = outcome.isNew || !outcome.isCoreferent ? .explicit : .coreferent
        if let latest, goesOn(attribution.match), attribution.match.sentence - attributions[latest].match.sentence <= Self.memory,
          let before = resolved[latest].speaker, let same = roster.sameSpeaker(before, outcome.entity, at: mention.tokens.lowerBound)
        {
          for other in resolved.indices where resolved[other].speaker != same && [before, outcome.entity].contains(resolved[other].speaker) {
            (resolved[other].speaker, resolved[other].resolution) = (same, .coreferent)
          }
          if same != outcome.entity { (result.speaker, result.resolution) = (same, .coreferent) }
        }
      } else if let issuer = issuer(of: attribution.match) {
        result.speaker = roster.resolve(issuer).entity
        result.resolution = .explicit
      } else if let carried = carried(attribution.match, asked: asked(by: attribution.match), attributions, resolved) {
        result.speaker = carried
        result.resolution = .carried
      }
      setRelay(of: &result, index, attributions, resolved, after: latest)
      if attribution.parent == nil, let speaker = result.speaker {
        latest = index
        for token in attribution.header where (text.has(token, .setting) || text.has(token, .finding)) && !text.has(token, [.outletHead, .bodyHead, .outlet]) {
          roster.note(document: token, of: speaker)
          if !text.word(token).isDefinite { documents.append((token, speaker)) }
        }
        let isFinite = attribution.match.form == .perfect || attribution.match.form == .imperfect
        roster.hears(
          speaker, at: max(attribution.match.anchor, (attribution.content.last?.upperBound ?? 0) - 1),
          isFinite && result.resolution != .carried && attribution.match.relay == nil
            ? attribution.match.agreement : Agreement())
      }
      resolved.append(result)
      shareRelay(of: index, attributions, &resolved)
    }
    HeadlineSpeaker(text: text, roster: roster).name(&resolved, of: attributions)
    return resolved
  }

  /// `قال عامل يدعى فلان`: the name that is given behind the mention.
  private func named(_ mention: Mention) -> Mention? {
    let end = mention.tokens.upperBound
    let verb = text.mark(end) == .comma ? end + 1 : end
    guard mention.name == nil, text.isNaming(verb) else { return nil }
    return names.first { $0.tokens.lowerBound == mention.tokens.lowerBound && $0.name?.lowerBound == verb + 1 }
  }

  /// `وأضاف`, `وتابع`: whoever is named behind it has spoken before.
  func goesOn(_ match: Match) -> Bool {
    match.form == .perfect && text.lexicon.symbols[.addition].contains(text.word(match.anchor).surface)
  }

  func isDocument(_ mention: Mention) -> Bool { mention.name == nil && text.has(mention.head, .setting) && !text.has(mention.head, .bodyHead) }

  /// `وصف المفتي السابق حداد بأنه`: where the title is not his who is named behind it, its holder speaks of him.
  private func withoutObject(_ mention: Mention, _ match: Match) -> Mention {
    guard match.form == .perfect || match.form == .imperfect, let name = mention.name, let title = mention.title, name.count == 1,
      title.upperBound == name.lowerBound, text.isKnownName(name.lowerBound), text.has(mention.head, .title), !text.has(mention.head, [.honorific, .rank])
    else { return mention }
    var reader = mentions
    reader.governor = .cue(match.entry)
    guard reader.takesPerson else { return mention }
    var holder = mention
    holder.tokens = title
    holder.name = nil
    return roster.parts(mention, from: holder) ? holder : mention
  }

  // MARK: Carried speakers

  /// What a cue tells of its subject: a noun of record no more than its pronoun does (`تقريرها`), whatever its own gender is.
  private func asked(by match: Match) -> Agreement { match.form == .noun ? text.word(match.anchor).pronoun.agreement : match.agreement }

  /// The source of a cue that names none: of a participle the subject of its sentence, of a verb the nearest subject that agrees and can speak.
  ///
  /// - Parameter resolved: who was found for the attributions before it.
  private func carried(_ match: Match, asked: Agreement, _ attributions: [Attribution], _ resolved: [Resolved]) -> Int? {
    let earlier = max(0, resolved.count - Self.reach)..<resolved.count
    func hasSpoken(_ index: Int) -> Bool { attributions[index].parent == nil && resolved[index].speaker != nil }
    // `وتابع البيان أن …، وأكد أن`: a document agrees with its verbs, be its issuer of another gender.
    func hasAgreed(_ index: Int) -> Bool {
      hasSpoken(index)
        && (agrees(resolved[index].speaker!, asked)
          || attributions[index].match.sentence == match.sentence
            && attributions[index].match.speaker.map { isDocument($0) && $0.agreement == asked } ?? false)
    }
    if let relative = relative(before: match) {
      // `الأنباء التي تحدثت عن أن الحرب انتهت` speak for nobody here; `القرار الذي قال إنه سيصدر` is what he speaks of.
      if let antecedent = antecedents.antecedent(of: relative, in: match.sentence).map({ roster.resolve($0).entity }), agrees(antecedent, asked) {
        return antecedent
      }
      if isOwnClause(match) { return nil }
    }
    if let document = ClauseStarts(text: text).document(before: match),
      let issuer = issuer(of: document, before: match.anchor).map({ roster.resolve($0).entity })
        ?? subject(of: match.sentence, before: document, Agreement(), .anybody)
    {
      return issuer
    }
    // `صرح به القيادي حين قال`: behind a conjunction of time whoever the clause before it has for its subject.
    if isBehindTime(match) || isBehindSubject(match), let subject = subject(of: match.sentence, before: match.anchor, asked, .anybody) { return subject }
    if let main = earlier.last(where: { attributions[$0].match.sentence == match.sentence && hasAgreed($0) }) {
      // `وأوضح أن …، وكشف المسح أن …، مضيفا`: a participle is somebody's before it is a document's.
      func isPersons(_ index: Int) -> Bool {
        attributions[index].match.sentence == match.sentence && hasAgreed(index) && roster.entities[resolved[index].speaker!].kind == .person
      }
      if match.form == .participle, attributions[main].match.speaker.map({ isDocument($0) || text.has($0.head, .finding) }) ?? false,
        let person = (earlier.lowerBound..<main).last(where: isPersons)
      {
        return resolved[person].speaker
      }
      return toldOf(in: attributions[main], by: match, asked) ?? resolved[main].speaker
    }
    if let subject = subject(of: match.sentence, before: match.anchor, asked, .narrated) { return subject }
    // Where the one who spoke in this sentence does not agree, the source is named inside his words: `قال إن …، وهو ما أدانه الوزير معتبرا`.
    let latest = earlier.last(where: hasSpoken)
    if latest.map({ attributions[$0].match.sentence == match.sentence }) ?? false,
      let subject = subject(of: match.sentence, before: match.anchor, asked, .anybody)
    {
      return subject
    }
    // A participle has its subject in its sentence, be it misspelt: `أكدت إدارة النادي تمسكها به، نافيا`.
    if match.form == .participle, let latest, attributions[latest].match.sentence == match.sentence, let speaker = resolved[latest].speaker,
      isMany(speaker) == (asked.number == .plural || asked.number == .dual)
    {
      return speaker
    }
    let last = earlier.last(where: hasAgreed)
    let since = last.map { attributions[$0].match.sentence + 1 } ?? 0
    for sentence in stride(from: match.sentence - 1, through: max(since, match.sentence - Self.memory), by: -1) {
      if let subject = subject(of: sentence, before: .max, asked, .narratedPersons) { return subject }
      if sentence == match.sentence - 1, isNext(match), let body = openingBody(of: sentence).map({ roster.resolve($0).entity }), agrees(body, asked) {
        return body
      }
    }
    if let last { return toldOf(in: attributions[last], by: match, asked) ?? resolved[last].speaker }
    // `وقالوا`, `وقالا` is no one person's, nor a country's.
    let isOfMany = asked.number == .plural || asked.number == .dual
    if let speaker = latest.flatMap({ resolved[$0].speaker }) {
      // `قالت الوزارة إن … وقد أعلن أمس عن`
      if mayBePassive(match) { return nil }
      return isOfMany && [.person, .country].contains(roster.entities[speaker].kind) ? nil : speaker
    }
    guard !isOfMany, asked.gender != .unknown else { return nil }
    let near = text.sentences[max(0, match.sentence - 1)].tokens.lowerBound
    return roster.personNamed(in: near..<match.anchor) { $0.agreement.gender == asked.gender }
  }

  /// The relative pronoun right before the verb, if it can be its subject.
  private func relative(before match: Match) -> Int? {
    guard match.form == .perfect || match.form == .imperfect, text.word(match.anchor).pronoun == .none else { return nil }
    let first = text.sentences[match.sentence].tokens.lowerBound
    var at = match.anchor - 1
    while at > first, text.has(at, [.particle, .auxiliary]) { at -= 1 }
    guard at > first, text.has(at, .relative) else { return nil }
    let surface = text.word(at).surface
    switch (match.agreement.number, match.agreement.gender) {
    case (.plural, _): return surface == text.lexicon.symbols.alladhina ? at : nil
    case (.singular, .feminine): return surface == text.lexicon.symbols.allati ? at : nil
    case (.singular, _): return surface == text.lexicon.symbols.alladhi ? at : nil
    default: return nil
    }
  }

  /// `حين قال`, `عندما أعلنت`
  private func isBehindTime(_ match: Match) -> Bool {
    match.form == .perfect && match.anchor > text.sentences[match.sentence].tokens.lowerBound
      && text.lexicon.symbols[.temporal].contains(text.word(match.anchor - 1).surface)
  }

  /// `قاطعه أحد الحضور قائلا`: with no comma between them, what is said belongs to the verb before it.
  private func isBehindSubject(_ match: Match) -> Bool {
    guard match.form == .participle, match.entry >= 0, text.lexicon.cues[Int(match.entry)].isBare, text.token(match.anchor - 1).isWord else { return false }
    return antecedents.subjects(of: match.sentence, before: match.anchor).first?.mention.tokens.upperBound == match.anchor
  }

  /// Whether the message is a clause with a subject of its own, and none that goes back to what stands before the verb.
  private func isOwnClause(_ match: Match) -> Bool {
    guard match.head == .that, let start = match.messageStart, text.token(start).isWord else { return false }
    return !text.has(start, .complementizer)
  }

  /// Which subjects are asked for.
  private enum Among { case anybody, narrated, narratedPersons }

  /// The nearest subject of the sentence before the token that agrees.
  private func subject(of sentence: Int, before end: Int, _ asked: Agreement, _ among: Among) -> Int? {
    let subjects = antecedents.subjects(of: sentence, before: end, ofMany: asked.number == .plural)
    // `انتقد النائب القرار الذي اتخذه المجلس، معتبرا`: whoever the main clause has before whoever another hangs on it has.
    for isSubordinate in among == .anybody ? [nil] : [false, true] {
      for subject in subjects where isSubordinate.map({ subject.isSubordinate == $0 }) ?? true {
        let mention = subject.mention
        if among != .anybody, roster.isReported(mention.tokens.lowerBound) { continue }
        if among == .narratedPersons, mention.kind != .person, !isInOffice(mention), asked.number != .plural || !arePeople(mention) { continue }
        let source = heard.suffix(Self.reach).last { $0.tokens.lowerBound == mention.tokens.lowerBound } ?? mention
        let entity = roster.resolve(superiors.withoutName(source, names) ?? source).entity
        if agrees(entity, asked) { return entity }
      }
    }
    return nil
  }
}
