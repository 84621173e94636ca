import Testing

@testable import Aqwal

/// The small classes of `words/classes.tsv` and `words/forms.tsv`.
@Suite struct WordClassTests {
  @Test func eachHasABit() { #expect(WordClass.allCases.count <= UInt64.bitWidth) }

  @Test func eachHasWords() {
    let all = Lexicon.standard.wordClasses.values.reduce(into: WordClasses()) { $0.formUnion($1) }
    for one in WordClass.allCases { #expect(all.contains(WordClasses(one)), "\(one)") }
  }

  @Test func eachListHasForms() {
    for one in FormClass.allCases { #expect(!Lexicon.standard.symbols[one].forms.isEmpty, "\(one)") }
  }
}
