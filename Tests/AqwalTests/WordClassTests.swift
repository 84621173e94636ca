import Testing

@testable import Aqwal

/// The small classes of `words/classes.tsv`.
@Suite struct WordClassTests {
  @Test func eachIsOneOfItsOwn() {
    let classes = WordClasses.named.values
    #expect(classes.allSatisfy { $0.rawValue.nonzeroBitCount == 1 })
    #expect(Set(classes.map(\.rawValue)).count == classes.count)
  }

  @Test func eachHasWords() {
    let all = Lexicon.standard.wordClasses.values.reduce(into: WordClasses()) { $0.formUnion($1) }
    for (name, one) in WordClasses.named { #expect(all.contains(one), "\(name)") }
  }
}
