import Testing

@testable import Aqwal

/// The forms of a verb by its class, in folded spelling.
@Suite struct InflectionTests {
  private func forms(_ parts: String, _ form: CueReading.Form) -> [String: Agreement] {
    let words = parts.split(separator: " ").map(String.init)
    let folded = words.map { $0 == "-" ? nil : Folding.folded($0) }
    var found: [String: Agreement] = [:]
    Inflection.verb(
      perfect: folded[0], imperfect: folded[1], participle: folded[2], verbalNoun: folded[3], endsInAlefMaqsura: words[0].hasSuffix("ى"),
      endsInHamza: words[0].hasSuffix("أ"), entry: 0
    ) {
      if $1.form == form { found[String(decoding: $0, as: UTF16.self)] = $1.agreement }
    }
    return found
  }

  private func folded(_ text: String) -> [String] { text.split(separator: " ").map { String(decoding: Folding.folded(String($0)), as: UTF16.self) } }

  @Test(arguments: [
    ("صرح يصرح مصرح تصريح", "صرح صرحت صرحا صرحتا صرحوا صرحن صرحنا"),  // sound
    ("قال يقول قائل قول", "قال قالت قالا قالتا قالوا قلت قلنا"),  // hollow
    ("أضاف يضيف مضيف إضافة", "أضاف أضافت أضافا أضافوا أضفت أضفنا"),
    ("دعا يدعو داعي دعوة", "دعا دعت دعوا دعون دعوت دعونا"),  // defective in و
    ("نفى ينفي نافي نفي", "نفى نفت نفوا نفيا نفين نفيت نفينا"),  // defective in ي
    ("أخذ يأخذ آخذ أخذ", "أخذ أخذت أخذوا أخذن أخذنا"),  // hamzated
    ("هنأ يهنئ مهنئ تهنئة", "هنأ هنأت هنأوا هنأنا"),
    ("فاجأ يفاجئ مفاجئ مفاجأة", "فاجأ فاجأت فاجأوا"),
    ("تساءل يتساءل متسائل تساؤل", "تساءل تساءلت تساءلوا تساءلنا"),
  ])
  func perfect(_ parts: String, _ expected: String) {
    let found = forms(parts, .perfect)
    for form in folded(expected) { #expect(found[form] != nil, "\(form) of \(parts)") }
  }

  @Test(arguments: [
    ("صرح يصرح مصرح تصريح", "يصرح تصرح يصرحون يصرحوا يصرحان تصرحان أصرح نصرح"),
    ("قال يقول قائل قول", "يقول تقول يقولون يقولان أقول نقول يقل تقل"),
    ("أضاف يضيف مضيف إضافة", "يضيف تضيف يضيفون يضف تضف"),
    ("دعا يدعو داعي دعوة", "يدعو تدعو يدعون يدعوا يدع تدع ندعو"),
    ("نفى ينفي نافي نفي", "ينفي تنفي ينفون ينفوا ينف تنف ننفي"),
    ("أخذ يأخذ آخذ أخذ", "يأخذ تأخذ يأخذون آخذ نأخذ"),
  ])
  func imperfect(_ parts: String, _ expected: String) {
    let found = forms(parts, .imperfect)
    for form in folded(expected) { #expect(found[form] != nil || form == "اخذ" && found["ااخذ"] != nil, "\(form) of \(parts)") }
  }

  @Test(arguments: [
    ("صرح يصرح مصرح تصريح", "مصرح مصرحا مصرحة مصرحين مصرحون مصرحات مصرحتين"),
    ("قال يقول قائل قول", "قائل قائلا قائلة قائلين"),
    ("دعا يدعو داعي دعوة", "داعيا داعية داعين داعون داعيات"),
    ("نفى ينفي نافي نفي", "نافيا نافية نافين نافون"),
  ])
  func participle(_ parts: String, _ expected: String) {
    let found = forms(parts, .participle)
    for form in folded(expected) { #expect(found[form] != nil, "\(form) of \(parts)") }
  }

  @Test func agreement() {
    #expect(forms("قال يقول قائل قول", .perfect)["قالت"] == Agreement(gender: .feminine, number: .singular))
    #expect(forms("قال يقول قائل قول", .perfect)["قالوا"] == Agreement(gender: .masculine, number: .plural))
    #expect(forms("قال يقول قائل قول", .perfect)["قلنا"]?.person == 1)
    #expect(forms("قال يقول قائل قول", .participle)["قائلة"] == Agreement(gender: .feminine, number: .singular))
  }

  @Test func verbalNoun() {
    #expect(Set(forms("صرح يصرح مصرح تصريح", .verbalNoun).keys) == ["تصريح", "تصريحا"])
    #expect(Set(forms("أضاف يضيف مضيف إضافة", .verbalNoun).keys) == ["اضافة"])
  }

  @Test func aPartThatIsNoCueHasNoForms() {
    #expect(forms("ذكر يذكر - -", .participle).isEmpty)
    #expect(forms("ذكر يذكر - -", .verbalNoun).isEmpty)
  }

  @Test func nounsOfTheLexicon() {
    func nouns(_ singular: String, _ plural: String?) -> Set<String> {
      var forms: Set<String> = []
      Inflection.noun(singular: Folding.folded(singular), plural: plural.map(Folding.folded)) { form, _ in
        forms.insert(String(decoding: form, as: UTF16.self))
      }
      return forms
    }
    #expect(nouns("وزير", "وزراء") == ["وزير", "وزيرا", "وزيران", "وزيرين", "وزراء"])
    #expect(nouns("متحدث", "متحدثون").isSuperset(of: ["متحدثون", "متحدثين", "متحدثو", "متحدثي"]))
    #expect(nouns("وزارة", "وزارات").isSuperset(of: ["وزارة", "وزارتان", "وزارتين", "وزارات"]))
  }
}
