import Testing

@testable import Aqwal

/// The small classes of `words/classes.tsv`.
@Suite struct WordClassTests {
  @Test func eachHasABit() { #expect(WordClass.allCases.count <= UInt64.bitWidth) }

  @Test func eachHasWords() {
    let all = Lexicon.standard.wordClasses.values.reduce(into: WordClasses()) { $0.formUnion($1) }
    for one in WordClass.allCases { #expect(all.contains(WordClasses(one)), "\(one)") }
  }
}
