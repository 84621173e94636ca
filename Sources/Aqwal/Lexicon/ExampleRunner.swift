/// Runs the examples of lexicon records, each sentence as a document of its own.
final class ExampleRunner {
  private let extractor: Extractor
  private let text: AnnotatedText

  init(_ lexicon: Lexicon) {
    extractor = Extractor(lexicon: lexicon, explains: true)
    text = AnnotatedText(lexicon)
  }

  /// The examples of `record` that fail, each at its own line.
  func faults(of record: LexiconRecord) -> [LexiconFault] {
    record.fields.compactMap { field in
      let origin = Origin(file: record.file, line: field.line)
      return switch field.name {
      case "eg": failure(of: field.value.string, record).map { LexiconFault(code: "example", origin: origin, message: $0) }
      case "not": counterexampleFailure(of: field.value.string, record).map { LexiconFault(code: "counterexample", origin: origin, message: $0) }
      default: nil
      }
    }
  }

  // MARK: Examples

  /// What an `eg` should give and does not; nil where all is well.
  private func failure(of written: String, _ record: LexiconRecord) -> String? {
    let example: MarkedExample
    do { example = try MarkedExample(written) } catch { return error.description }
    let extraction = extractor.extract(Document(id: record.headword, text: example.text))
    switch record.kind {
    case "impersonal": return impersonalFailure(extraction, record)
    case "closing":
      guard !phrases(of: record, in: extraction.document).isEmpty else { return "`\(record.headword)` was not found in the sentence" }
      return failure(of: Expectation(example, extraction), among: extraction.quotations, extraction)
    default:
      let expected = Expectation(example, extraction)
      if let missing = expected.missingMark(for: record.kind.string, anchor: record.first("cue")?.value.string) { return missing }
      return failure(of: expected, among: extraction.quotations.filter { isMade($0, by: record) }, extraction)
    }
  }

  private func failure(of expected: Expectation, among quotations: [Quotation], _ extraction: Extraction) -> String? {
    if quotations.contains(where: expected.isMet) { return nil }
    let own = quotations.map(expected.rendered).joined(separator: "; ")
    guard own.isEmpty else { return "expected \(expected); got \(own)" }
    let others = extraction.quotations.map { expected.rendered($0) + " from " + $0.derivation!.cueOrigins.map(\.description).joined(separator: ", ") }
    return "expected \(expected); this entry gave nothing" + (others.isEmpty ? "" : ", but there came " + others.joined(separator: "; "))
  }

  private func impersonalFailure(_ extraction: Extraction, _ record: LexiconRecord) -> String? {
    let frames = phrases(of: record, in: extraction.document)
    if frames.isEmpty { return "`\(record.headword)` was not found in the sentence" }
    func isInFrame(_ quotation: Quotation) -> Bool { frames.contains { quotation.cue?.span.overlaps($0) ?? false } }
    guard let wrong = extraction.quotations.first(where: isInFrame) else { return nil }
    return "an impersonal frame gives no quotation, but there came " + Expectation.rendered(wrong, in: extraction)
  }

  private func counterexampleFailure(of sentence: String, _ record: LexiconRecord) -> String? {
    let extraction = extractor.extract(Document(id: record.headword, text: sentence))
    guard let wrong = extraction.quotations.first(where: { isMade($0, by: record) }) else { return nil }
    return "this should give no quotation with `\(record.headword)`, but there came " + Expectation.rendered(wrong, in: extraction)
  }

  /// Whether the very entry made the quotation.
  private func isMade(_ quotation: Quotation, by record: LexiconRecord) -> Bool {
    switch record.kind {
    case "pattern": quotation.derivation!.patternOrigin == record.origin
    case "stance": quotation.derivation!.stanceOrigin == record.origin
    case "signal": quotation.derivation!.actOrigin == record.origin
    default: quotation.derivation!.cueOrigins.contains(record.origin)
    }
  }

  /// Where the fixed phrases of `record` stand in the document.
  private func phrases(of record: LexiconRecord, in document: Document) -> [Span] {
    text.load(document)
    return (0..<text.count).compactMap { at in
      text.phrase(at: at).flatMap { text.lexicon.origin(at: $0.phrase.place) == record.origin ? text.span(at..<$0.end) : nil }
    }
  }
}
