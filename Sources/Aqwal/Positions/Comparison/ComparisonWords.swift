/// What the tables of `Lexicons/comparison` know of words: scales and their ends, senses, words that turn a statement round, events, numbers.
struct ComparisonWords: Sendable {
  /// One end of a scale of `antonyms.tsv`; ends of one scale differ in the last bit.
  typealias Pole = Int32

  private var poles = InflectedTable<Pole>()
  private var senses = InflectedTable<Int32>()
  private var reversals = InflectedTable<Bool>()
  private var events = InflectedTable<Bool>()
  private var negations: Set<UInt64> = []
  private var numbers: [UInt64: Double] = [:]
  private var scaleCount: Int32 = 0
  private var senseCount: Int32 = 0

  func poles(of word: WordRoot) -> [Pole] { poles[word] }
  func senses(of word: WordRoot) -> [Int32] { senses[word] }
  func reverses(_ word: WordRoot) -> Bool { !reversals[word].isEmpty }

  func tellsEvent(_ word: WordRoot) -> Bool { !events[word].isEmpty }

  /// Whether a levelled spelling is a negation.
  func negates(_ spelling: UInt64) -> Bool { negations.contains(spelling) }

  /// The number that a levelled spelling is.
  func number(_ spelling: UInt64) -> Double? { numbers[spelling] }

  mutating func addScale(_ one: LexiconCell, _ other: LexiconCell) {
    for (side, pole) in [one, other].enumerated() {
      for word in pole.words { poles.add(scaleCount * 2 + Int32(side), to: WordRoot(word.folded)) }
    }
    scaleCount += 1
  }

  mutating func addSense(_ sense: LexiconCell) {
    for word in sense.words { senses.add(senseCount, to: WordRoot(word.folded)) }
    senseCount += 1
  }

  mutating func addReversal(_ word: LexiconCell) { reversals.add(true, to: WordRoot(word.folded)) }
  mutating func addEvent(_ word: LexiconCell) { events.add(true, to: WordRoot(word.folded)) }
  mutating func addNegation(_ word: LexiconCell) { negations.insert(spellingHash(WordRoot.levelled(word.folded))) }
  mutating func addNumber(_ word: LexiconCell, _ value: Double) { numbers[spellingHash(WordRoot.levelled(word.folded))] = value }
}

/// Values per word, which its inflected forms find too.
private struct InflectedTable<Value: Sendable & Equatable>: Sendable {
  private var values: [UInt64: [Value]] = [:]

  subscript(word: WordRoot) -> [Value] {
    for form in word.uninflected {
      if let found = values[spellingHash(form)] { return found }
    }
    return []
  }

  mutating func add(_ value: Value, to word: WordRoot) {
    for form in word.dictionaryForms where values[spellingHash(form)]?.contains(value) != true { values[spellingHash(form), default: []].append(value) }
  }
}
