/// `نفس المسؤول`, `المتحدث ذاته`: words that say outright that it is the one before.
enum Sameness {
  private static let words = Keys(bare: ["نفس", "ذات", "نفسه", "نفسها", "نفسهم", "ذاته", "ذاتها", "عينه", "عينها", "مذكور", "مذكورة"])
  private static let nouns = Keys(bare: ["نفس", "ذات", "عين"])

  /// Whether the word is one of them; asked once of each spelling, for ``Shape/sameness``.
  static func isWord(_ word: Word) -> Bool { words.contains(word.bare) || word.pronoun != .none && nouns.contains(word.bare) }
}
