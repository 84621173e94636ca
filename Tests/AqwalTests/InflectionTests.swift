import Testing

@testable import Aqwal

/// The forms of a verb by its class, in folded spelling.
@Suite struct InflectionTests {
  private func forms(_ parts: String, _ form: CueReading.Form) -> [UInt64: Agreement] {
    let words = parts.split(separator: " ").map(String.init)
    let folded = words.map { $0 == "-" ? nil : Folding.folded($0) }
    var found: [UInt64: Agreement] = [:]
    Inflection.verb(
      perfect: folded[0], imperfect: folded[1], participle: folded[2], verbalNoun: folded[3], endsInAlefMaqsura: words[0].hasSuffix("ى"),
      endsInHamza: words[0].hasSuffix("أ"), entry: 0
    ) {
      if $1.form == form { found[$0] = $1.agreement }
    }
    return found
  }

  private func spelling(_ form: String) -> UInt64 { spellingHash(Folding.folded(form)) }

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
    for form in expected.split(separator: " ").map(String.init) { #expect(found[spelling(form)] != nil, "\(form) of \(parts)") }
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
    for form in expected.split(separator: " ").map(String.init) {
      #expect(found[spelling(form)] != nil || form == "آخذ" && found[spelling("ااخذ")] != nil, "\(form) of \(parts)")
    }
  }

  @Test(arguments: [
    ("صرح يصرح مصرح تصريح", "مصرح مصرحا مصرحة مصرحين مصرحون مصرحات مصرحتين"),
    ("قال يقول قائل قول", "قائل قائلا قائلة قائلين"),
    ("دعا يدعو داعي دعوة", "داعيا داعية داعين داعون داعيات"),
    ("نفى ينفي نافي نفي", "نافيا نافية نافين نافون"),
  ])
  func participle(_ parts: String, _ expected: String) {
    let found = forms(parts, .participle)
    for form in expected.split(separator: " ").map(String.init) { #expect(found[spelling(form)] != nil, "\(form) of \(parts)") }
  }

  @Test func agreement() {
    #expect(forms("قال يقول قائل قول", .perfect)[spelling("قالت")] == Agreement(gender: .feminine, number: .singular))
    #expect(forms("قال يقول قائل قول", .perfect)[spelling("قالوا")] == Agreement(gender: .masculine, number: .plural))
    #expect(forms("قال يقول قائل قول", .perfect)[spelling("قلنا")]?.person == 1)
    #expect(forms("قال يقول قائل قول", .participle)[spelling("قائلة")] == Agreement(gender: .feminine, number: .singular))
  }

  @Test func verbalNoun() {
    #expect(Set(forms("صرح يصرح مصرح تصريح", .verbalNoun).keys) == Set(["تصريح", "تصريحا"].map(spelling)))
    #expect(Set(forms("أضاف يضيف مضيف إضافة", .verbalNoun).keys) == [spelling("إضافة")])
  }

  @Test func aPartThatIsNoCueHasNoForms() {
    #expect(forms("ذكر يذكر - -", .participle).isEmpty)
    #expect(forms("ذكر يذكر - -", .verbalNoun).isEmpty)
  }

  @Test func nounsOfTheLexicon() {
    func nouns(_ singular: String, _ plural: String?) -> Set<UInt64> {
      var forms: Set<UInt64> = []
      Inflection.noun(singular: Folding.folded(singular), plural: plural.map(Folding.folded)) { form, _ in forms.insert(form) }
      return forms
    }
    #expect(nouns("وزير", "وزراء") == Set(["وزير", "وزيرا", "وزيران", "وزيرين", "وزراء"].map(spelling)))
    #expect(nouns("متحدث", "متحدثون").isSuperset(of: ["متحدثون", "متحدثين", "متحدثو", "متحدثي"].map(spelling)))
    #expect(nouns("وزارة", "وزارات").isSuperset(of: ["وزارة", "وزارتان", "وزارتين", "وزارات"].map(spelling)))
  }
}
