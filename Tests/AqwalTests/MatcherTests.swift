import Testing

@testable import Aqwal

/// The compiled patterns find what the naive matcher finds: the same best match, and nothing that it does not find.
@Suite struct MatcherTests {
  @Test func compiledEqualsNaive() {
    let text = AnnotatedText(.standard)
    var count = 0
    for document in Corpus.documents {
      text.load(document)
      let matcher = Matcher(text)
      let naive = NaiveMatcher(matcher: matcher)
      for sentence in text.sentences.indices {
        for index in text.sentences[sentence].tokens {
          let compiled = matcher.match(at: index, sentence: sentence)
          var expected = naive.matches(at: index, sentence: sentence)
          let best = matcher.choose(from: &expected).map { expected[$0] }
          #expect(compiled?.match == best, "\(document.id), token \(index)")
          let defeated = compiled?.defeated ?? []
          #expect(defeated.allSatisfy(expected.contains), "\(document.id), token \(index)")
          count += compiled == nil ? 0 : 1
        }
      }
    }
    #expect(count > 500)
  }
}
