/// A pair of statements whose relation is known, to fit the weights on.
public struct ComparisonExample: Sendable {
  public var first: String
  public var second: String
  public var relation: Comparison.Relation

  public init(first: String, second: String, relation: Comparison.Relation) {
    self.first = first
    self.second = second
    self.relation = relation
  }
}

/// Fits the two models of ``ComparisonModel`` and gives the text of `Lexicons/comparison/weights.tsv`.
///
/// Logistic regression with a quadratic penalty: of 1 on a piece of evidence, of 4 on a word. Words without partner in fewer than six pairs are left out.
public func fitComparison(_ examples: [ComparisonExample], lexicon: Lexicon = .standard) -> String {
  let reader = StatementReader(lexicon)
  var vocabulary = WordVocabulary()
  let read = examples.map { example in
    let (a, b) = (reader.read(example.first), reader.read(example.second))
    let values = EvidenceFinder(a, b).found
    vocabulary.count([a, b], unmatched: values.unmatched)
    return (values: values, relation: example.relation)
  }
  let words = vocabulary.frequent(6)
  let related = read.filter { $0.relation != .other }
  let other = fit(read.map { Row($0.values, words: [:], isPositive: $0.relation == .other) }, words: 0)
  let places = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1.root, $0) })
  let disagree = fit(related.map { Row($0.values, words: places, isPositive: $0.relation == .disagree) }, words: words.count)
  return table(other, disagree, words: words.map(\.spelling))
}

private func table(_ other: [Double], _ disagree: [Double], words: [String]) -> String {
  let kinds = Evidence.allCases
  var lines = [
    "# The weights of `aqwal compare`: log-odds that each piece of evidence adds to \"on different matters\" and, among the rest, to \"disagree\".",
    "# Fitted, not written by hand: logistic regression on pairs of headlines labelled agree, disagree, other (the training part of the",
    "# corpus of Khouja 2020, 2,652 pairs) with `aqwal compare --pairs train.csv --fit`, which wants the columns s1, s2 and stance.",
    "# A row `word X` counts where X or a word of its root stands in one statement and has no partner in the other.",
    "evidence\tother\tdisagree", "bias\t\(rounded(other[0]))\t\(rounded(disagree[0]))",
  ]
  for (index, kind) in kinds.enumerated() { lines.append("\(kind.rawValue)\t\(rounded(other[index + 1]))\t\(rounded(disagree[index + 1]))") }
  for (word, weight) in zip(words, disagree[(kinds.count + 1)...]) where abs(weight) >= 0.1 { lines.append("word \(word)\t\t\(rounded(weight))") }
  return lines.joined(separator: "\n") + "\n"
}

/// To two places; adding zero takes the sign off a zero.
private func rounded(_ weight: Double) -> Double { (weight * 100).rounded() / 100 + 0 }

/// One pair as the fit sees it: the bias and the evidence in their places, then the places of its words.
private struct Row {
  var evidence: [Double]
  var words: [Int]
  var target: Double

  init(_ values: EvidenceValues, words places: [UInt64: Int], isPositive: Bool) {
    evidence = [1] + values.all
    words = values.unmatched.compactMap { places[$0] }.sorted()
    target = isPositive ? 1 : 0
  }
}

/// The weights that minimise the penalised log-loss, by Nesterov's accelerated gradient.
private func fit(_ rows: [Row], words: Int) -> [Double] {
  let base = Evidence.allCases.count + 1
  let penalties = [0] + Array(repeating: 1.0, count: base - 1) + Array(repeating: 4.0, count: words)
  // The curvature is at most a quarter of the sum of the rows' squares.
  let squares = rows.reduce(0.0) { $0 + $1.evidence.reduce(0) { $0 + $1 * $1 } + Double($1.words.count) }
  let step = 1 / (squares / 4 + 4)
  var weights = [Double](repeating: 0, count: base + words)
  var ahead = weights
  for round in 1...6000 {
    var gradient = zip(ahead, penalties).map { $0 * $1 }
    for row in rows {
      var sum = 0.0
      for (index, value) in row.evidence.enumerated() { sum += value * ahead[index] }
      for word in row.words { sum += ahead[base + word] }
      let error = logistic(sum) - row.target
      for (index, value) in row.evidence.enumerated() { gradient[index] += error * value }
      for word in row.words { gradient[base + word] += error }
    }
    let momentum = Double(round - 1) / Double(round + 2)
    for index in weights.indices {
      let next = ahead[index] - step * gradient[index]
      ahead[index] = next + momentum * (next - weights[index])
      weights[index] = next
    }
  }
  return weights
}

/// The words without partner of all pairs, by root.
private struct WordVocabulary {
  private var counts: [UInt64: Int] = [:]
  private var spellings: [UInt64: [String: Int]] = [:]

  mutating func count(_ statements: [ComparedStatement], unmatched: Set<UInt64>) {
    for root in unmatched { counts[root, default: 0] += 1 }
    for statement in statements {
      for (index, word) in statement.words.enumerated() where unmatched.contains(word.root) {
        spellings[word.root, default: [:]][statement.text(index), default: 0] += 1
      }
    }
  }

  /// The roots in `minimum` pairs or more, each with the commonest spelling that a table can name it by.
  func frequent(_ minimum: Int) -> [(root: UInt64, spelling: String)] {
    var found: [(root: UInt64, spelling: String)] = []
    for (root, count) in counts where count >= minimum {
      let named = spellings[root]!.filter { spellingHash(WordRoot(Folding.folded($0.key)).root) == root }
      if let best = named.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { found.append((root, best.key)) }
    }
    return found.sorted { $0.spelling < $1.spelling }
  }
}
