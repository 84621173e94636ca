import Testing

@testable import Aqwal

/// The compiled patterns find what the naive matcher finds.
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
          let found = ([compiled?.match].compactMap { $0 } + (compiled?.defeated ?? [])).map(String.init(describing:)).sorted()
          let expected = withoutDefeatedNouns(naive.matches(at: index, sentence: sentence))
          #expect(found == expected.map(String.init(describing:)).sorted(), "\(document.id), token \(index)")
          if let best = compiled?.match, best.speaker == nil { #expect(expected.allSatisfy { $0.speaker == nil }, "\(document.id), token \(index)") }
          count += found.count
        }
      }
    }
    #expect(count > 500)
  }

  /// Where a form is proved a verb, the matcher leaves its readings as a noun out of what it reports.
  private func withoutDefeatedNouns(_ matches: [Match]) -> [Match] {
    guard matches.contains(where: { $0.form == .perfect || $0.form == .imperfect }) else { return matches }
    return matches.filter { $0.form != .noun && $0.form != .verbalNoun }
  }
}
