import Testing

@testable import Aqwal

/// Words that scraping glued together come apart, others stay whole, and a و is one word with the next.
@Suite struct GluedWordTests {
  private func tokens(_ text: String) -> [String] {
    let annotated = AnnotatedText(.standard)
    annotated.load(Document(id: "", text: text))
    return annotated.tokens.map { annotated.document[$0.span] }
  }

  @Test(arguments: [
    ("لافروفقال", ["لافروف", "قال"]), ("بيسكوفالذي", ["بيسكوف", "الذي"]), ("هذاالاجتماع", ["هذا", "الاجتماع"]), ("قال:سنعود", ["قال", ":", "سنعود"]),
  ])
  func apart(_ text: String, _ expected: [String]) { #expect(tokens(text) == expected) }

  @Test(arguments: ["استقال", "مقال", "انتقال", "برتقال", "اعتقال", "والذي", "أ.ف.ب", "وهذا", "و هذا"])
  func whole(_ text: String) { #expect(tokens(text) == [text]) }
}
