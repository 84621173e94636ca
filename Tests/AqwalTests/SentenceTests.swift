import Testing

@testable import Aqwal

/// ICU's sentences, with the repairs of news text.
@Suite struct SentenceTests {
  private func sentences(_ text: String) -> [String] {
    let annotated = AnnotatedText(.standard)
    annotated.load(Document(id: "", text: text))
    return annotated.sentences.map { annotated.string($0.tokens) }
  }

  @Test func plain() { #expect(sentences("وصل الوفد. ثم غادر!") == ["وصل الوفد.", "ثم غادر!"]) }

  @Test func aGluedStopParts() { #expect(sentences("وصل إلى حلب.وأضاف أن الوضع صعب.") == ["وصل إلى حلب.", "وأضاف أن الوضع صعب."]) }

  @Test func aStopGluedToAClosingMarkParts() { #expect(sentences("وقال «سنبقى هنا».وأضاف أن الوضع صعب.") == ["وقال «سنبقى هنا».", "وأضاف أن الوضع صعب."]) }

  @Test(arguments: ["قال د. سالم إن الأمر انتهى.", "نقلت أ.ف.ب عن الوزير أن الأمر انتهى.", "بلغت النسبة 3.5 بالمئة."])
  func initialsAndNumbersHoldTogether(_ text: String) { #expect(sentences(text) == [text]) }

  @Test(arguments: ["قال «انتهى الأمر. لن نعود إليه! هل فهمتم؟ نعم» ثم خرج.", "قال \"انتهى الأمر. لن نعود إليه\" ثم خرج."])
  func noBreakInsideMarks(_ text: String) { #expect(sentences(text) == [text]) }

  @Test func aColonHoldsTheMarksBehindIt() { #expect(sentences("قال الوزير:\n\n«انتهى الأمر».\nثم خرج.") == ["قال الوزير:\n\n«انتهى الأمر».", "ثم خرج."]) }

  @Test func anUnpairedMarkHoldsNothing() { #expect(sentences("قال «انتهى الأمر. ثم خرج.").count == 2) }

  @Test func anEmbeddedIdIsNoPartOfItsNeighbours() {
    let found = sentences("وصل الوفد إلى أنقرة. 5245461522001 bd3edcbd-60c0-4fb9-90bf-3e432cdb5039 video وقال الوزير إن الأمر انتهى.")
    #expect(found.first == "وصل الوفد إلى أنقرة.")
    #expect(found.dropFirst().allSatisfy { !$0.contains("الوفد") })
  }

  @Test func paragraphsPart() {
    let text = AnnotatedText(.standard)
    text.load(Document(id: "", text: "عنوان الخبر\n\nوصل الوفد. ثم غادر."))
    #expect(text.sentences.map(\.paragraph) == [0, 1, 1])
    #expect(text.document.title == "عنوان الخبر")
  }

  @Test func wrappedLinesAreOneParagraph() {
    let lines = [
      "يجتمع مسؤولون من البلدين في العاصمة لبحث الأوضاع على الحدود وسط", "دعوات إلى وقف القصف وحماية المدنيين وفتح الطرق أمام المساعدات التي",
      "تنتظر منذ أسابيع عند المعابر الشمالية بسبب القتال الدائر هناك بين", "القوات الحكومية والفصائل التي تسيطر على المدينة منذ مطلع العام في",
      "ظل ظروف إنسانية صعبة يعيشها السكان الذين لم يتمكنوا من المغادرة.",
    ]
    #expect(sentences(lines.joined(separator: "\n")).count == 1)
    #expect(sentences(lines.map { $0 + "." }.joined(separator: "\n")).count == 5)
  }
}
