/// Words and offices of titles that are read as another: `الناطق` as the `المتحدث`, `رئيس الدبلوماسية` as the `وزير الخارجية`. The rows of `roles/synonyms.tsv`.
///
/// A class, so that whoever asks needs no copy of its lists; nothing is added once the lexicon is built.
final class TitleSynonyms: @unchecked Sendable {
  /// The words of each column that are read as the other's.
  @exclusivity(unchecked) private var words = Keys()
  @exclusivity(unchecked) private var meanings = Keys()

  /// An office of two words that another one is: its head, the other word, and what it is read as.
  @exclusivity(unchecked) private var offices: [(head: UInt64, of: UInt64, meaning: Keys)] = []
  @exclusivity(unchecked) private var officeHeads = Keys()

  /// The offices of two words that are one of a word, but not for everybody: a club's `مدير فني` is its `مدرب`, a festival's is not.
  @exclusivity(unchecked) private var likeOffices: [(head: UInt64, of: UInt64, word: UInt64)] = []

  /// Adds a title of a word or two; whether it can be read as `meaning`, always or (`isLike`) where nobody has the title itself.
  func add(_ title: Keys, _ meaning: Keys, isLike: Bool) -> Bool {
    switch (title.count, meaning.count) {
    case (2, 1) where isLike: likeOffices.append((title[0], title[1], meaning[0]))
    case _ where isLike: return false
    case (1, 1):
      words.append(title[0])
      meanings.append(meaning[0])
    case (2, 1...2):
      offices.append((title[0], title[1], meaning))
      officeHeads.insert(title[0])
    default: return false
    }
    return true
  }

  /// The head and the words of a title by what they mean.
  func levelled(_ head: UInt64, _ title: Keys) -> (head: UInt64, words: Keys) {
    if officeHeads.contains(head), let office = offices.first(where: { $0.head == head && title.contains($0.of) }) {
      var levelled = office.meaning
      for word in title where word != head && word != office.of { levelled.insert(meaning(of: word)) }
      return (office.meaning[0], levelled)
    }
    guard title.contains(where: words.contains) else { return (head, title) }
    var levelled = Keys()
    for word in title { levelled.insert(meaning(of: word)) }
    return (meaning(of: head), levelled)
  }

  /// The title by another word for its office, where it may have one: `مدرب الفريق` for `المدير الفني للفريق`, and the other way round.
  func other(of title: Title) -> Title? {
    for office in likeOffices {
      guard title.head == office.word || title.head == office.head && title.words.contains(office.of) else { continue }
      var other = Keys()
      for word in title.words where word != office.word && word != office.head && word != office.of { other.insert(word) }
      let isWord = title.head == office.word
      other.insert(isWord ? office.head : office.word)
      if isWord { other.insert(office.of) }
      return Title(tokens: title.tokens, head: isWord ? office.head : office.word, words: other)
    }
    return nil
  }

  /// What the word is read as in a title.
  func meaning(of word: UInt64) -> UInt64 { words.contains(word) ? meanings[words.firstIndex(of: word)!] : word }
}
