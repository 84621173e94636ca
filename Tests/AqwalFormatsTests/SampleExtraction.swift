@testable import Aqwal

/// An extraction made by hand, with every field filled once and empty once.
///
/// An emoji in front makes the three units of offsets differ.
enum SampleExtraction {
  static let text = "😀 قال «فلان\tالوزير» أمس: \"نعم، نرفض الحرب\"\nوأضاف. لا"

  static let extraction: Extraction = {
    let document = Document(id: "a \"1\"", text: text, date: "2017", url: "u")
    func span(_ piece: String) -> Span {
      let units = Array(piece.utf16)
      let start = document.units.indices.first { document.units[$0...].starts(with: units) }!
      return Span(start, start + units.count)
    }
    let first = Quotation(
      sentence: 0, kind: .direct, content: [span("نعم"), span("نرفض الحرب")], cue: .init(span: span("قال"), lemma: "قال"), mention: span("فلان\tالوزير"),
      speaker: 0, resolution: .explicit, relay: [1], act: .reject, stance: Stance(polarity: .against, target: span("الحرب")), commitment: .neutral,
      negated: false, addressee: span("أمس"), parent: nil, confidence: 0.97,
      pattern: "verb-speaker-quote",
      derivation: Derivation(
        patternOrigin: Origin(file: "patterns/p.rec", line: 2), cueOrigins: [Origin(file: "cues/c.rec", line: 1)],
        actOrigin: nil, stanceOrigin: nil, defeated: ["verb-quote"]))
    let second = Quotation(
      sentence: 1, kind: .indirect, content: [span("لا")], cue: nil, mention: nil, speaker: nil, resolution: .unresolved, relay: [], act: .assert, stance: nil,
      commitment: .distancing, negated: true, addressee: nil, parent: 0, confidence: 0.5,
      pattern: "colon",
      derivation: Derivation(patternOrigin: nil, cueOrigins: [], actOrigin: nil, stanceOrigin: nil, defeated: []))
    let speakers = [
      Speaker(name: "فلان", kind: .person, role: "الوزير", roles: ["الوزير", "النائب"], aliases: ["ابن \"فلان\""], key: "فلان", mentions: [span("فلان")]),
      Speaker(name: "رويترز", kind: .organization, role: nil, roles: [], aliases: [], key: "رويترز", mentions: []),
    ]
    return Extraction(document: document, quotations: [first, second], speakers: speakers)
  }()

  static let nothing = Extraction(document: Document(id: "b", text: ""), quotations: [], speakers: [])
}
