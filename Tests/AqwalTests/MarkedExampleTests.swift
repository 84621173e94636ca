import Aqwal
import Testing

/// The marks of `[words]label` come off, with their spans.
@Suite struct MarkedExampleTests {
  @Test func marks() throws {
    let example = try MarkedExample("و[قال]cue [الوزير]speaker: «[انتهى]content».")
    #expect(example.text == "وقال الوزير: «انتهى».")
    #expect(example.marks.map(\.label) == [.cue, .speaker, .content])
    #expect(example.spans(.cue) == [Span(1, 4)])
    let document = Document(id: "", text: example.text)
    #expect(example.marks.map { document[$0.span] } == ["قال", "الوزير", "انتهى"])
  }

  @Test func marksInsideMarksAndMessagesInTwoParts() throws {
    let example = try MarkedExample("«[نحن [ندعم]predicate [الاتفاق]target]content»، [قال]cue، «[ولن نتراجع]content».")
    let document = Document(id: "", text: example.text)
    #expect(example.spans(.content).map { document[$0] } == ["نحن ندعم الاتفاق", "ولن نتراجع"])
    #expect(example.spans(.target).map { document[$0] } == ["الاتفاق"])
  }

  @Test func clitics() throws {
    let example = try MarkedExample("[وفقا ل]cue[وزارة]speaker")
    #expect(example.text == "وفقا لوزارة")
    #expect(example.spans(.cue) == [Span(0, 6)])
    #expect(example.spans(.speaker) == [Span(6, 11)])
  }

  @Test(arguments: ["[قال", "قال]cue", "[قال]verb", "[قال] الوزير"])
  func malformed(_ written: String) {
    #expect(throws: MarkedExample.Malformed.self) { try MarkedExample(written) }
  }
}
