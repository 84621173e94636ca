/// A statement as it is compared: its words with their roots, senses and numbers. Punctuation does not count.
public struct ComparedStatement: Sendable {
  let document: Document
  let words: [ComparedWord]

  /// Roots of its content words, as numbers: what statements about one matter share.
  public var keys: Set<UInt64> { Set(words.lazy.filter { $0.kind == .content }.map(\.root)) }

  func text(_ index: Int) -> String { document[words[index].span] }
}

/// A word of a statement.
struct ComparedWord: Sendable {
  enum Kind: UInt8 { case content, function, negation, number }

  var span: Span
  var kind: Kind
  /// Identity of the folded spelling.
  var spelling: UInt64
  var stem: UInt64
  var root: UInt64
  var rootLength: Int
  /// The first two letters of the stem.
  var opening: UInt32
  /// Three letters each, sorted.
  var trigrams: [UInt64]
  /// A bit for each of them: words without a common bit have no common one.
  var trigramBits: UInt64
  var number: Double?
  /// The country that it names, or whose adjective it is.
  var region: Region?
  /// Names a person, a body, an outlet or a place.
  var isName: Bool
  /// Names a day, a month or another time.
  var isTime: Bool
  var reverses: Bool
  /// Tells of what happens once: a death, an arrest, an explosion.
  var tellsEvent: Bool
  var poles: [ComparisonWords.Pole]
  var senses: [Int32]

  /// Whether the two stand at opposite ends of a scale, and nowhere at the same.
  func opposes(_ other: ComparedWord) -> Bool { isOpposite(to: other) && !sharesPole(with: other) }
  func isOpposite(to other: ComparedWord) -> Bool { poles.contains { other.poles.contains($0 ^ 1) } }
  func sharesPole(with other: ComparedWord) -> Bool { poles.contains(where: other.poles.contains) }

  /// How far the two say the same, from 0 to 1.
  func similarity(to other: ComparedWord) -> Double {
    guard kind == other.kind else { return 0 }
    switch kind {
    case .number: return number == other.number ? 1 : 0
    case .function, .negation: return spelling == other.spelling || stem == other.stem ? 1 : 0
    case .content: break
    }
    if stem == other.stem { return 1 }
    if let region, let theirs = other.region { return region == theirs ? 0.95 : 0 }
    if root == other.root, rootLength >= 3 { return 0.9 }
    if root == other.root, rootLength == 2, opening == other.opening { return 0.85 }
    if senses.contains(where: other.senses.contains), !isOpposite(to: other) { return Self.synonymy }
    guard trigramBits & other.trigramBits != 0 else { return 0 }
    let spelled = dice(trigrams, other.trigrams)
    return spelled >= 0.5 ? 0.5 + spelled / 4 : 0
  }

  /// The similarity of two words that a table holds for synonyms.
  static let synonymy = 0.7
}

/// Twice what two sorted lists share, by what they hold.
func dice(_ a: [UInt64], _ b: [UInt64]) -> Double {
  guard !a.isEmpty, !b.isEmpty else { return 0 }
  var (i, j, shared) = (0, 0, 0)
  while i < a.count, j < b.count {
    if a[i] == b[j] { shared += 1 }
    if a[i] <= b[j] { i += 1 } else { j += 1 }
  }
  return Double(2 * shared) / Double(a.count + b.count)
}
