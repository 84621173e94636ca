/// Words of titles that say the same of an office: `الناطق` is the `المتحدث`, `رئيس الحكومة` the `رئيس الوزراء`.
enum TitleSynonyms {
  /// The words of each column that are read as the other's.
  private static let words = Keys(bare: ["ناطق", "ناطقة", "موفد", "موفدة", "حكومة", "برلمان", "عاهل", "سكرتير", "سكرتيرة", "مصرف"])
  private static let meanings = Keys(bare: ["متحدث", "متحدثة", "مبعوث", "مبعوثة", "وزراء", "نواب", "ملك", "أمين", "أمينة", "بنك"])

  /// An office of two words that another one is: its head, the other word, and what it is read as.
  private static let offices: [(head: UInt64, of: UInt64, meaning: Keys)] = [
    office("رئيس", "دبلوماسية", ["وزير", "خارجية"]), office("رئيسة", "دبلوماسية", ["وزيرة", "خارجية"]),
    office("وزير", "أول", ["رئيس", "وزراء"]), office("وزيرة", "أولى", ["رئيسة", "وزراء"]),
    office("رئيس", "بلدية", ["عمدة"]),
  ]

  private static func office(_ head: String, _ of: String, _ meaning: [String]) -> (head: UInt64, of: UInt64, meaning: Keys) {
    let keys = Keys(bare: [head, of])
    return (keys[0], keys[1], Keys(bare: meaning))
  }

  /// The head and the words of a title by what they mean.
  static func levelled(_ head: UInt64, _ words: Keys) -> (head: UInt64, words: Keys) {
    for office in offices where office.head == head && words.contains(office.of) {
      var levelled = office.meaning
      for word in words where word != head && word != office.of { levelled.insert(meaning(of: word)) }
      return (office.meaning[0], levelled)
    }
    guard words.contains(where: Self.words.contains) else { return (head, words) }
    var levelled = Keys()
    for word in words { levelled.insert(meaning(of: word)) }
    return (meaning(of: head), levelled)
  }

  /// What the word is read as in a title.
  static func meaning(of word: UInt64) -> UInt64 {
    words.contains(word) ? meanings[words.firstIndex(of: word)!] : word
  }
}
