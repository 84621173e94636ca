/// What the tables of `Lexicons/comparison` know of words: scales and their ends, senses, words that turn a statement round, numbers.
struct ComparisonWords: Sendable {
  /// One end of a scale of `antonyms.tsv`; ends of one scale differ in the last bit.
  typealias Pole = Int32

  private var poles = RootTable<Pole>()
  private var senses = RootTable<Int32>()
  private var reversals = RootTable<Bool>()
  private var negations: Set<UInt64> = []
  private var numbers: [UInt64: Double] = [:]
  private var scaleCount: Int32 = 0
  private var senseCount: Int32 = 0

  func poles(of word: WordRoot) -> [Pole] { poles[word] }
  func senses(of word: WordRoot) -> [Int32] { senses[word] }
  func reverses(_ word: WordRoot) -> Bool { !reversals[word].isEmpty }

  /// Whether a levelled spelling is a negation.
  func negates(_ spelling: UInt64) -> Bool { negations.contains(spelling) }

  /// The number that a levelled spelling is.
  func number(_ spelling: UInt64) -> Double? { numbers[spelling] }

  mutating func addScale(_ one: [LexiconCell], _ other: [LexiconCell]) {
    for (side, words) in [one, other].enumerated() {
      for word in words { poles.add(scaleCount * 2 + Int32(side), to: WordRoot(word.folded)) }
    }
    scaleCount += 1
  }

  mutating func addSense(_ words: [LexiconCell]) {
    for word in words { senses.add(senseCount, to: WordRoot(word.folded)) }
    senseCount += 1
  }

  mutating func addReversal(_ word: LexiconCell) { reversals.add(true, to: WordRoot(word.folded)) }
  mutating func addNegation(_ word: LexiconCell) { negations.insert(spellingHash(WordRoot.levelled(word.folded))) }
  mutating func addNumber(_ word: LexiconCell, _ value: Double) { numbers[spellingHash(WordRoot.levelled(word.folded))] = value }
}

/// Values per word, which relatives of the word find too: by its stem, else by a root of three letters or more.
private struct RootTable<Value: Sendable & Equatable>: Sendable {
  private var stems: [UInt64: [Value]] = [:]
  private var roots: [UInt64: [Value]] = [:]

  subscript(word: WordRoot) -> [Value] {
    if let found = stems[spellingHash(word.stem)] { return found }
    return word.root.count >= 3 ? roots[spellingHash(word.root)] ?? [] : []
  }

  mutating func add(_ value: Value, to word: WordRoot) {
    func add(_ key: UInt64, _ table: inout [UInt64: [Value]]) {
      if table[key]?.contains(value) != true { table[key, default: []].append(value) }
    }
    add(spellingHash(word.stem), &stems)
    if word.root.count >= 3 { add(spellingHash(word.root), &roots) }
  }
}
