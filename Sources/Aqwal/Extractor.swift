/// Finds the attributed quotations of documents, one after another.
///
/// An extractor reuses its buffers and is not `Sendable`: give each thread its own; they share the lexicon.
public final class Extractor {
  private let text: AnnotatedText
  private let finder: AttributionFinder
  private let acts: ActChooser
  private let stances: StanceFinder

  public init(lexicon: Lexicon = .standard) {
    text = AnnotatedText(lexicon)
    finder = AttributionFinder(text)
    acts = ActChooser(text: text)
    stances = StanceFinder(text: text)
  }

  /// The quotations of `document`, in text order, with their speakers.
  public func extract(_ document: Document) -> Extraction {
    text.load(document)
    let attributions = finder.attributions()
    let resolver = SpeakerResolver(text, attributions)
    let resolved = resolver.resolve(attributions)
    /// Per entity the number of its speaker, or -1.
    var numbers = [Int](repeating: -1, count: resolver.entities.count)
    var speakers: [Speaker] = []
    let writer = SpeakerWriter(text: text)
    func number(_ entity: Int) -> Int {
      if numbers[entity] >= 0 { return numbers[entity] }
      numbers[entity] = speakers.count
      speakers.append(writer.speaker(resolver.entities[entity]))
      return speakers.count - 1
    }
    var quotations: [Quotation] = []
    quotations.reserveCapacity(attributions.count)
    for (attribution, resolved) in zip(attributions, resolved) {
      let speaker = resolved.speaker.map(number)
      let previous = quotations.last.flatMap { attribution.match.sentence - $0.sentence <= 1 ? $0.stance : nil }
      quotations.append(
        quotation(attribution, resolved, speaker: speaker.map { ($0, speakers[$0].kind) }, relay: resolved.relay.map(number), after: previous))
    }
    return Extraction(document: document, quotations: quotations, speakers: speakers)
  }

  private func quotation(
    _ attribution: Attribution, _ resolved: SpeakerResolver.Resolved, speaker: (index: Int, kind: Speaker.Kind)?, relay: [Int], after previous: Stance?
  ) -> Quotation {
    let match = attribution.match
    let lexicon = text.lexicon
    let patterns = lexicon.patterns
    let act = acts.act(of: attribution)
    let cueEntry = match.entry >= 0 ? lexicon.cues[Int(match.entry)] : nil
    let link = match.link >= 0 ? lexicon.links[Int(match.link)] : nil
    let lemma = cueEntry?.lemma ?? link?.lemma
    var origins: [Origin] = []
    if let link { origins.append(link.origin) }
    if let cueEntry { origins.append(cueEntry.origin) }
    let stance = stances.stance(of: attribution, act: act.act, after: previous)
    return Quotation(
      sentence: match.sentence,
      kind: attribution.kind,
      content: attribution.content.map(text.span),
      cue: lemma.map { Quotation.Cue(span: text.span(match.cueTokens), lemma: $0) },
      mention: match.speaker.map { text.span($0.tokens) },
      speaker: speaker?.index,
      resolution: resolved.resolution,
      relay: relay,
      act: act.act,
      stance: stance?.stance,
      commitment: cueEntry?.commitment ?? link?.commitment ?? .neutral,
      negated: isNegated(match),
      addressee: match.addressee.map(text.span),
      parent: attribution.parent,
      confidence: lexicon.confidence.confidence(
        of: match, resolution: resolved.resolution, speaker: speaker?.kind, act: act.act, isNested: attribution.parent != nil),
      derivation: Derivation(
        pattern: patterns.names[match.number], patternOrigin: patterns.patterns[match.pattern].origin,
        cueOrigins: origins, actOrigin: act.origin, stanceOrigin: stance?.origin,
        defeated: attribution.defeated.map { patterns.names[$0.number] }))
  }

  private func isNegated(_ match: Match) -> Bool {
    let before = match.cueTokens.lowerBound - 1
    return before >= 0 && text.token(before).isWord && text.has(before, .negation)
  }
}
