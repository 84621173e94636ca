import Testing

@testable import Aqwal

/// Words part into clitics and a form that the lexicon knows.
@Suite struct CliticTests {
  private func word(_ text: String) -> Word {
    let annotated = AnnotatedText(.standard)
    annotated.load(Document(id: text, text: text))
    return annotated.word(0)
  }

  private func lemmas(_ text: String) -> Set<String> {
    let word = word(text)
    return Set(word.readings.map { Lexicon.standard.cueLemmas[Int(Lexicon.standard.readings[Int($0)].entry)] })
  }

  @Test(
    arguments: [
      ("قال", Clitics()), ("وقال", .wa), ("فقال", .fa), ("سيقول", .sa), ("وسيقول", [.wa, .sa]), ("الوزير", .al), ("والوزير", [.wa, .al]),
      ("بالوزير", [.bi, .al]),
      ("للوزير", [.li, .al]), ("وللوزير", [.wa, .li, .al]), ("لوزير", .li), ("كوزير", .ka),
    ] as [(String, Clitics)])
  func front(_ text: String, _ clitics: Clitics) { #expect(word(text).clitics == clitics) }

  @Test(arguments: [
    ("وزيرها", Pronoun.feminine), ("وزيره", .masculine), ("وزيرهم", .plural), ("وزيرنا", .first), ("وزير", Pronoun.none), ("رسالته", .masculine),
  ])
  func pronouns(_ text: String, _ pronoun: Pronoun) { #expect(word(text).pronoun == pronoun) }

  @Test(arguments: ["وقال", "فقال", "وَقَالَ", "وقـال", "قالت", "ويقول", "سيقول", "قائلا", "قائلة", "بقوله", "لقوله"])
  func speechIsKnownBehindClitics(_ text: String) { #expect(lemmas(text).contains("قال")) }

  /// `أخوه` is somebody's brother, and no أخوة without its dots.
  @Test func brothersAreWrittenWithDots() {
    #expect(word("أخوه").stem < 0)
    #expect(word("أخوة").stem >= 0)
  }

  /// The ت of a noun in ة before its pronoun, where a verb of the first person or one that reports nothing is spelled alike.
  // `نجاح` and `عودة` are names too.
  @Test(arguments: ["دعوته", "استقالته", "إقالته", "نجاحه", "بنجاحه", "وعودته"])
  func aDeedWithItsOwnerIsANoun(_ text: String) {
    #expect(word(text).has(.actNoun))
    #expect(word(text).pronoun == .masculine)
  }

  @Test(arguments: [("واضاف", "أضاف"), ("وأضاف", "أضاف"), ("اكد", "أكد"), ("وأكَّد", "أكد"), ("مؤكدا", "أكد"), ("ونفى", "نفى")])
  func hamzaMayBeMissing(_ text: String, _ lemma: String) { #expect(lemmas(text).contains(lemma)) }

  @Test(arguments: ["وزير", "فرنسا", "بيان", "كندا", "لندن", "سفير"])
  func aFirstLetterOfItsOwnStays(_ text: String) { #expect(word(text).clitics == []) }

  @Test func anUnknownWordKeepsItsLetters() {
    #expect(word("وغبغب").clitics == [])
    #expect(word("والغبغب").clitics.contains(.al))
  }
}
