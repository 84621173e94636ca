/// What the marks of an example ask of a quotation.
struct Expectation: CustomStringConvertible {
  private let extraction: Extraction
  private let levelling: SpanLevelling
  private let content: [Span]
  private let cue: Span?
  private let speaker: Span?
  private let relay: Span?
  private let addressee: Span?
  private let target: Span?

  init(_ example: MarkedExample, _ extraction: Extraction) {
    let levelling = SpanLevelling(extraction.document)
    func first(_ label: MarkedExample.Label) -> Span? { example.spans(label).first.map(levelling.words) }
    self.extraction = extraction
    self.levelling = levelling
    content = example.spans(.content).map(levelling.message)
    cue = first(.cue)
    speaker = first(.speaker)
    relay = first(.relay)
    addressee = first(.addressee)
    target = first(.target)
  }

  /// What the example has to mark and does not: a stance its target, a pattern at a colon its content, anything else its cue and content.
  func missingMark(for kind: String, anchor: String?) -> String? {
    if kind == "signal" { return nil }
    if kind == "stance" { return target == nil ? "mark the target: `[words]target`" : nil }
    if content.isEmpty { return "mark the message: `[words]content`" }
    return cue == nil && !(kind == "pattern" && anchor == "colon") ? "mark the cue: `[word]cue`" : nil
  }

  /// Whether the quotation has every marked span; what is not marked is free.
  func isMet(by quotation: Quotation) -> Bool {
    if !content.isEmpty, quotation.content.map(levelling.message) != content { return false }
    if let cue, quotation.cue.map({ levelling.words($0.span) }) != cue { return false }
    if let speaker, !isSpeaker(speaker, of: quotation) { return false }
    if let addressee, quotation.addressee.map(levelling.words) != addressee { return false }
    if let target, quotation.stance.map({ levelling.words($0.target) }) != target { return false }
    guard let relay else { return true }
    return quotation.relay.contains { extraction.speakers[$0].mentions.contains { levelling.words($0) == relay } }
  }

  /// Whether `words` name the source: beside the cue, or, where the pattern takes no speaker there (`أصدرت [الوزارة] بيانا جاء فيه أن`), by a mention of the
  /// speaker that was carried.
  private func isSpeaker(_ words: Span, of quotation: Quotation) -> Bool {
    if let mention = quotation.mention { return levelling.words(mention) == words }
    return quotation.speaker.map { extraction.speakers[$0].mentions.contains { levelling.words($0) == words } } ?? false
  }

  var description: String {
    Self.list(
      [
        ("content", content), ("cue", [cue]), ("speaker", [speaker]), ("relay", [relay]), ("addressee", [addressee]), ("target", [target]),
      ], extraction.document)
  }

  func rendered(_ quotation: Quotation) -> String { Self.rendered(quotation, in: extraction) }

  /// The spans of a quotation as the linter shows them.
  static func rendered(_ quotation: Quotation, in extraction: Extraction) -> String {
    list(
      [
        ("content", quotation.content), ("cue", [quotation.cue?.span]), ("speaker", [quotation.mention]),
        ("relay", quotation.relay.map { extraction.speakers[$0].mentions.first }), ("addressee", [quotation.addressee]), ("target", [quotation.stance?.target]),
      ], extraction.document)
  }

  private static func list(_ fields: [(name: String, spans: [Span?])], _ document: Document) -> String {
    fields.flatMap { field in field.spans.compactMap { $0 }.map { "\(field.name) `\(document[$0])`" } }.joined(separator: ", ")
  }
}
