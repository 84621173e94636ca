/// Takes a document through the stages from its text to its quotations; what each leaves for the next stays here.
final class DocumentReader {
  private let text: AnnotatedText
  private let fullNames: FullNames
  private let finder: AttributionFinder
  private let resolver: SpeakerResolver
  private let writer: SpeakerWriter
  private let acts: ActChooser
  private let stances: StanceFinder
  private let targets: TargetPhrase
  @exclusivity(unchecked) private var predicates: MessagePredicates
  @exclusivity(unchecked) private var sides: KnownSides
  private let explains: Bool
  @exclusivity(unchecked) private var names: [Mention] = []
  @exclusivity(unchecked) private var attributions: [Attribution] = []
  @exclusivity(unchecked) private var resolved: [SpeakerResolver.Resolved] = []
  @exclusivity(unchecked) private var positions: [Position] = []

  init(_ vocabulary: Vocabulary, explains: Bool) {
    self.explains = explains
    text = AnnotatedText(vocabulary)
    fullNames = FullNames(text)
    finder = AttributionFinder(text)
    resolver = SpeakerResolver(text)
    writer = SpeakerWriter(text: text)
    acts = ActChooser(text: text)
    stances = StanceFinder(text: text)
    targets = TargetPhrase(text: text)
    predicates = MessagePredicates(text: text)
    sides = KnownSides(text: text)
  }

  func load(_ document: Document) { text.load(document) }

  func findNames() {
    names = fullNames.find()
    text.learn(names)
    for index in names.indices { fullNames.dropOverrun(of: &names[index]) }
  }

  func findAttributions() { attributions = finder.attributions() }

  func findSpeakers() {
    guard !attributions.isEmpty else { return }
    (attributions, resolved) = resolver.withoutPassives(attributions, resolver.resolve(attributions, names))
  }

  func findPositions() {
    guard !attributions.isEmpty else { return }
    positions = positions(of: attributions, resolved, resolver.roster.entities)
  }

  /// What was found, which is kept no longer.
  func takeExtraction() -> Extraction {
    defer { (names, attributions, resolved, positions) = ([], [], [], []) }
    var speakers: [Speaker] = []
    if !attributions.isEmpty { speakers.reserveCapacity(min(resolver.roster.count, 8)) }
    var quotations: [Quotation] = []
    quotations.reserveCapacity(attributions.count)
    for index in attributions.indices {
      let speaker = resolved[index].speaker.map { number($0, in: &speakers) }
      let relay = resolved[index].relay.map { number($0, in: &speakers) }
      quotations.append(
        quotation(attributions[index], resolved[index], positions[index], speaker: speaker.map { ($0, speakers[$0].kind) }, relay: relay))
    }
    return Extraction(document: text.document, quotations: quotations, speakers: speakers)
  }

  /// The number of the entity among the speakers, who stand in the order in which they are met.
  private func number(_ entity: Int, in speakers: inout [Speaker]) -> Int {
    let entity = resolver.roster.entities[entity]
    if entity.number < 0 {
      entity.number = speakers.count
      speakers.append(writer.speaker(entity))
    }
    return entity.number
  }

  private struct Position {
    var act: (act: Act, origin: Place?)
    var stance: StanceReading?
  }

  private func positions(of attributions: [Attribution], _ resolved: [SpeakerResolver.Resolved], _ entities: [Entity]) -> [Position] {
    var positions: [Position] = []
    positions.reserveCapacity(attributions.count)
    var previous: (sentence: Int, stance: StanceReading?) = (0, nil)
    for (index, attribution) in attributions.enumerated() {
      if let message = attribution.content.first { predicates.begin(message, of: attribution, by: resolved[index].speaker.map { entities[$0] }) }
      let act = acts.act(of: attribution, &predicates)
      let isNear = attribution.match.sentence - previous.sentence <= 1
      let stance = stances.stance(of: attribution, act: act.act, &predicates, after: isNear ? previous.stance : nil)
      positions.append(Position(act: act, stance: stance))
      previous = (attribution.match.sentence, stance)
    }
    sides.forget()
    for (index, position) in positions.enumerated() {
      // A side by the act is of the whole message; one by a word of it may be of that word alone.
      if let stance = position.stance, StanceFinder.side(of: position.act.act) != nil { sides.note(stance, of: resolved[index].speaker) }
    }
    guard !sides.isEmpty else { return positions }
    for (index, position) in positions.enumerated() where position.stance == nil && StanceFinder.keepsSide(position.act.act) {
      if let message = attributions[index].content.first { positions[index].stance = sides.stance(in: message, of: resolved[index].speaker) }
    }
    return positions
  }

  private func quotation(
    _ attribution: Attribution, _ resolved: SpeakerResolver.Resolved, _ position: Position, speaker: (index: Int, kind: Speaker.Kind)?, relay: [Int]
  ) -> Quotation {
    let match = attribution.match
    let lexicon = text.lexicon
    let act = position.act.act
    let cueEntry = match.entry >= 0 ? lexicon.cues[Int(match.entry)] : nil
    let link = match.link >= 0 ? lexicon.links[Int(match.link)] : nil
    let lemma = match.entry >= 0 ? lexicon.cueLemmas[Int(match.entry)] : match.link >= 0 ? lexicon.linkLemmas[Int(match.link)] : nil
    return Quotation(
      sentence: match.sentence,
      kind: attribution.kind,
      content: attribution.content.map { text.span($0) },
      cue: lemma.map { Quotation.Cue(span: text.span(match.cueTokens), lemma: $0) },
      mention: match.speaker.map { text.span($0.tokens) },
      speaker: speaker?.index,
      resolution: resolved.resolution,
      relay: relay,
      act: act,
      stance: position.stance.map { Stance(polarity: $0.polarity, target: targets.span($0.target)) },
      commitment: cueEntry?.commitment ?? link?.commitment ?? .neutral,
      negated: isNegated(match),
      addressee: match.addressee.map { text.span($0) },
      parent: attribution.parent,
      confidence: lexicon.confidence.confidence(
        of: match, resolution: resolved.resolution, speaker: speaker?.kind, act: act, isNested: attribution.parent != nil),
      pattern: lexicon.patterns.names[match.number],
      derivation: explains ? derivation(attribution, position) : nil)
  }

  private func derivation(_ attribution: Attribution, _ position: Position) -> Derivation {
    let match = attribution.match
    let lexicon = text.lexicon
    var cues: [Place] = []
    if match.link >= 0 { cues.append(lexicon.links[Int(match.link)].origin) }
    if match.entry >= 0 { cues.append(lexicon.cues[Int(match.entry)].origin) }
    return Derivation(
      patternOrigin: lexicon.patterns.patterns[match.pattern].origin, cueOrigins: cues.map(lexicon.origin),
      actOrigin: position.act.origin.map(lexicon.origin), stanceOrigin: position.stance?.origin.map(lexicon.origin),
      defeated: attribution.defeated.map { lexicon.patterns.names[$0.number] })
  }

  private func isNegated(_ match: Match) -> Bool {
    // `لم يخف قلقه` says that he is worried.
    if match.entry >= 0, text.lexicon.cues[Int(match.entry)].isNegative { return false }
    let before = match.cueTokens.lowerBound - 1
    return text.has(before, .negation)
  }
}
