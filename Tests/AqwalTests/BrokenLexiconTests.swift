import Aqwal
import Testing

/// A broken lexicon gives faults at the file and the line that is to be mended.
@Suite struct BrokenLexiconTests {
  private static let patterns = LexiconFile.builtIn.filter { $0.name.hasPrefix("patterns/") }

  private func faults(_ name: String, _ text: String) -> [LexiconFault] {
    lint(LexiconFile.builtIn.filter { $0.name.hasPrefix("words/") } + [LexiconFile(name: name, bytes: Array(text.utf8))])
  }

  private func entry(takes: String = "أن", act: String = "assert", rest: String) -> String {
    "# one entry\ncue: صرح\nverb: صرح يصرح مصرح تصريح\ntakes: \(takes)\nact: \(act)\n\(rest)\n"
  }

  private let example = "eg: و[صرح]cue [الوزير]speaker بأن [الأعمال تنتهي في الربيع]content."

  private func expect(_ code: String, line: Int, in faults: [LexiconFault], _ file: String = "cues/one.rec", at location: SourceLocation = #_sourceLocation) {
    #expect(faults.map(\.code) == [code], sourceLocation: location)
    #expect(faults.first?.origin.file == file, sourceLocation: location)
    #expect(faults.first?.origin.line == line, sourceLocation: location)
    #expect(faults.first?.message.isEmpty == false, sourceLocation: location)
  }

  @Test func unknownAct() { expect("unknown-act", line: 5, in: faults("cues/one.rec", entry(act: "says", rest: example))) }

  @Test func missingExample() { expect("no-example", line: 2, in: faults("cues/one.rec", entry(rest: "not: صرح البرج"))) }

  @Test func badFrame() { expect("bad-frame", line: 4, in: faults("cues/one.rec", entry(takes: "عن بعد", rest: example))) }

  @Test func badFrameOfAStance() {
    let stance = "stance: رفض\nverb: رفض يرفض رافض رفض\ntakes: اسم، عن بعد\npolarity: against\neg: قال الوزير إن بلاده [ترفض]predicate [الاتفاق]target."
    expect("bad-frame", line: 3, in: faults("stances/one.rec", stance), "stances/one.rec")
  }

  @Test func unknownRecord() { expect("unknown-record", line: 1, in: faults("cues/one.rec", "queue: صرح\n" + example)) }

  @Test func unknownField() { expect("unknown-field", line: 6, in: faults("cues/one.rec", entry(rest: "comitment: endorsing\n" + example))) }

  @Test func repeatedField() { expect("repeated-field", line: 6, in: faults("cues/one.rec", entry(rest: "takes: اسم\n" + example))) }

  @Test func emptyField() { expect("empty-field", line: 6, in: faults("cues/one.rec", entry(rest: "not:\n" + example))) }

  @Test(arguments: ["negative: true", "commitment: strong", "links: verbs"]) func unknownValue(field: String) {
    expect("unknown-value", line: 6, in: faults("cues/one.rec", entry(rest: field + "\n" + example)))
  }

  @Test func unknownValueInATable() {
    expect("unknown-value", line: 2, in: faults("bodies/heads.tsv", "head\tplural\tgender\nوزارة\tوزارات\tfemale\n"), "bodies/heads.tsv")
  }

  @Test func unknownActOfAFrameWithoutSource() {
    let record = "impersonal: يخشى\nwords: يخشى أن\nact: fear\neg: [يخشى أن] تنقطع المياه."
    expect("unknown-act", line: 3, in: faults("cues/one.rec", record))
  }

  @Test func fileThatIsNotUTF8() {
    let bytes = Array("particle\nبن\n".utf8) + [0xC2, 0xE1, 0x0A]
    expect("encoding", line: 3, in: lint([LexiconFile(name: "names/particles.tsv", bytes: bytes)]), "names/particles.tsv")
  }

  @Test func fileWithAByteOrderMark() { #expect(faults("names/particles.tsv", "\u{FEFF}particle\nبن\n").isEmpty) }

  @Test func repeatedRow() {
    expect("duplicate", line: 4, in: faults("names/particles.tsv", "particle\nبن\nآل\nبن\n"), "names/particles.tsv")
  }

  @Test(arguments: LexiconFile.builtIn.map(\.name).filter { $0.hasSuffix(".tsv") }) func wrongHeader(table: String) {
    let columns = String(decoding: LexiconFile.builtIn.first { $0.name == table }!.bytes, as: UTF8.self).split(separator: "\n").first { $0.first != "#" }!
    let found = lint([LexiconFile(name: table, bytes: Array("x\(columns)\n".utf8))])
    #expect(found.contains { $0.code == "header" && $0.origin.file == table && $0.origin.line == 1 })
  }

  @Test func wrongColumns() {
    expect("columns", line: 3, in: faults("names/particles.tsv", "particle\nبن\nآل\tدي\n"), "names/particles.tsv")
  }

  @Test func wordReadAsTwo() {
    expect("no-synonym", line: 2, in: faults("roles/synonyms.tsv", "title\tmeaning\tkind\nحكومة\tمجلس وزراء\t\n"), "roles/synonyms.tsv")
  }

  @Test func duplicateHeadword() {
    let found = faults("cues/one.rec", entry(rest: example) + "\n" + entry(rest: example))
    #expect(found.contains { $0.code == "duplicate" && $0.origin.line == 9 && $0.message.contains("cues/one.rec:2") })
  }

  @Test func lineWithoutField() { #expect(faults("cues/one.rec", entry(rest: example + "\nصرح")).contains { $0.code == "no-field" && $0.origin.line == 7 }) }

  @Test func unknownTable() { expect("unknown-table", line: 1, in: faults("words/one.tsv", "word\nقال\n"), "words/one.tsv") }

  /// The examples are run with a whole lexicon round the entry.
  private func examples(_ record: String) -> [LexiconFault] {
    lint(
      Self.patterns + [
        LexiconFile(name: "words/functions.tsv", bytes: Array("word\tclass\nأن\tcomplementizer\nبأن\tcomplementizer\n".utf8)),
        LexiconFile(name: "roles/offices.tsv", bytes: Array("title\tfeminine\tplural\tkind\nوزير\tوزيرة\tوزراء\toffice\n".utf8)),
        LexiconFile(name: "cues/one.rec", bytes: Array(record.utf8)),
      ]
    ).filter { $0.origin.file == "cues/one.rec" }
  }

  @Test func exampleThatHolds() { #expect(examples(entry(rest: example)).isEmpty) }

  @Test func exampleWithAnotherContent() {
    let found = examples(entry(rest: "eg: و[صرح]cue [الوزير]speaker بأن الأعمال [تنتهي في الربيع]content."))
    expect("example", line: 6, in: found)
    #expect(found.first?.message.contains("تنتهي في الربيع") == true)
  }

  @Test func exampleWithAnotherSpeaker() {
    expect("example", line: 6, in: examples(entry(rest: "eg: و[صرح]cue الوزير بأن [الأعمال]speaker [تنتهي في الربيع]content.")))
  }

  @Test func exampleWithoutMarks() { expect("example", line: 6, in: examples(entry(rest: "eg: وصرح الوزير بأن الأعمال تنتهي في الربيع."))) }

  @Test func exampleWithAnUnknownLabel() { expect("example", line: 6, in: examples(entry(rest: "eg: و[صرح]verb الوزير بأن [الأعمال تنتهي]content."))) }

  @Test func counterexampleThatIsAQuotation() {
    expect("counterexample", line: 7, in: examples(entry(rest: example + "\nnot: وصرح الوزير بأن الأعمال تنتهي في الربيع.")))
  }
}
