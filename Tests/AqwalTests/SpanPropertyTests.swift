import Testing

@testable import Aqwal

@Suite struct SpanPropertyTests {
  @Test func corpusIsThere() { #expect(Corpus.documents.count > 500) }

  @Test func tokensTileTheText() {
    let text = AnnotatedText(.standard)
    for document in Corpus.documents {
      text.load(document)
      SpanInvariants.tile(text)
      SpanInvariants.words(text)
    }
  }

  @Test func spansAreExactSlices() {
    let extractor = Extractor()
    for document in Corpus.documents { SpanInvariants.spans(extractor.extract(document)) }
  }

  @Test func offsetsCountTheReadersUnits() {
    let document = Document(id: "", text: "قال 😀 \"نعم\"")
    let end = document.units.count
    #expect(OffsetMap(document, unit: .utf16)[end] == 12)
    #expect(OffsetMap(document, unit: .scalars)[end] == 11)
    #expect(OffsetMap(document, unit: .utf8)[end] == 6 + 1 + 4 + 1 + 1 + 6 + 1)
  }
}
