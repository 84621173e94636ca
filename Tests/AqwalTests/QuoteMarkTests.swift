import Testing

@testable import Aqwal

/// Quotation marks find their partners in every style.
@Suite struct QuoteMarkTests {
  /// The texts inside the pairs, by their opening.
  private func pairs(_ text: String) -> [String] {
    let annotated = AnnotatedText(.standard)
    annotated.load(Document(id: "", text: text))
    return annotated.quotes.pairs.map { $0.tokens.isEmpty ? "" : annotated.string($0.tokens) }
  }

  @Test(arguments: [
    "قال «نعم نريد» وخرج", "قال “نعم نريد” وخرج", "قال \"نعم نريد\" وخرج", "قال ‘نعم نريد’ وخرج",
    "قال „نعم نريد“ وخرج", "قال „نعم نريد” وخرج", "قال ‹نعم نريد› وخرج", "قال 'نعم نريد' وخرج", "قال ''نعم نريد'' وخرج", "قال:\"\"نعم نريد\"\".",
    "قال <<نعم نريد>> وخرج",
    "قال»نعم نريد« وخرج", "قال ”نعم نريد“ وخرج", "قال ”نعم نريد” وخرج", "قال ” نعم نريد ” وخرج", "قال: \"نعم نريد\".", "قال:\"نعم نريد\"",
  ])
  func styles(_ text: String) { #expect(pairs(text) == ["نعم نريد"]) }

  @Test func reversedThroughout() { #expect(pairs("قال »نعم نريد« ثم قال »لا نريد« وخرج") == ["نعم نريد", "لا نريد"]) }

  @Test func nested() {
    #expect(pairs("قال «إن جمعية \"الخوذ البيضاء\" هنا» وخرج") == ["إن جمعية \"الخوذ البيضاء\" هنا", "الخوذ البيضاء"])
    #expect(pairs("قال «إن جمعية «الخوذ البيضاء» هنا» وخرج") == ["إن جمعية «الخوذ البيضاء» هنا", "الخوذ البيضاء"])
  }

  @Test func unbalanced() {
    #expect(pairs("قال «نعم نريد ثم خرج") == [])
    #expect(pairs("قال نعم نريد» ثم خرج") == [])
    #expect(pairs("قال «نعم نريد» ثم «خرج") == ["نعم نريد"])
    #expect(pairs("قال إن \"الميناء\" باق كله\"، وإن \"السد\" كبير") == ["الميناء", "السد"])
  }

  @Test func twoMarksThatMeet() { #expect(pairs("قال \"نريد \"الميناء\"\" وخرج") == ["نريد \"الميناء\"", "الميناء"]) }

  @Test func minuteIsNoMark() { #expect(pairs("سجل في الدقيقة 45' ثم في الدقيقة 60' وخرج") == []) }

  @Test func plainMarksEndWithTheirLine() { #expect(pairs("قال \"نعم نريد\nثم قال \"لا نريد\" وخرج") == ["لا نريد"]) }

  @Test func blanksInsideTheMarks() {
    #expect(pairs("قال: “ نعم نريد” .\nوتابع: “ لا نريد ”.\nوأضاف: “ ربما ”.") == ["نعم نريد", "لا نريد", "ربما"])
  }

  @Test func closingMarkThatOpens() {
    #expect(pairs("قال “نعم نريد” ثم طالب بـ”وقف العمل” وخرج") == ["نعم نريد", "وقف العمل"])
    #expect(pairs("قالت “لا” وذكرت صحيفة ” الميناء ” أنه باق”.") == ["لا", "الميناء"])
  }

  @Test func unclosedBeforeALineOfItsOwn() {
    #expect(pairs("قال إنه “يريد ذلك.\nوقال لإذاعة “الميناء” إن “الأمر انتهى”.\nوخرج”") == ["الميناء", "الأمر انتهى"])
  }

  @Test func speechOverParagraphs() { #expect(pairs("قال: «نعم نريد.\n«ولا نريد». ثم خرج") == ["نعم نريد.\n«ولا نريد"]) }

  @Test func innermostAndOutermost() {
    let text = AnnotatedText(.standard)
    text.load(Document(id: "", text: "قال «إن \"السد\" كبير»"))
    let dam = text.tokens.firstIndex { text.document[$0.span] == "السد" }!
    #expect(text.quotes.inside(dam)?.tokens.count == 1)
    #expect(text.quotes.outermost(dam)?.tokens.count == 5)
    #expect(text.quotes.inside(0) == nil)
  }
}
