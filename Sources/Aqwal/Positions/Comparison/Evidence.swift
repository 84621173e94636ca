/// What two statements show of agreeing or not; the names are those of `Lexicons/comparison/weights.tsv`.
///
/// Each has a value, mostly 0 or 1. Counts are divided by four. "× common words" is the same evidence times ``commonWords``: a changed number
/// between statements that are else the same says more.
enum Evidence: String, CaseIterable, Sendable {
  /// Content words with a partner, as a share of all content words.
  case commonWords = "common words"
  /// The same as a share of the longer statement.
  case commonInLonger = "common words of the longer"
  case noCommonWord = "no common word"
  case oneCommonWord = "one common word"
  case unmatchedInShorter = "words without partner, the fewer"
  case unmatchedInLonger = "words without partner, the more"
  /// One statement's words all have partners.
  case contained = "one contained in the other"
  case trigrams = "common trigrams"
  case synonyms = "partners by synonym"
  case antonym = "antonyms"
  case antonymCommon = "antonyms × common words"
  /// Both stand near a common word.
  case antonymAnchored = "antonyms near a common word"
  /// A word without a partner is the opposite of one that has another partner.
  case antonymOfPartnered = "antonym of a word with a partner"
  /// The words nearest to a common word stand at opposite ends of a scale: `الذهب يرتفع`, `انخفاض الذهب`.
  case opposedBeside = "antonyms beside a common word"
  case samePole = "same end of a scale"
  case reversal = "reversal on one side"
  case reversalCommon = "reversal on one side × common words"
  case reversalBoth = "reversal on both sides"
  case negation = "negation on one side"
  case negationCommon = "negation on one side × common words"
  case numberChanged = "number changed × common words"
  /// The next word, or the one before, is common.
  case numberAnchored = "number changed beside a common word"
  case numberOneSide = "number on one side"
  case numberSame = "same number"
  case countryReplaced = "country replaced"
  case countryReplacedCommon = "country replaced × common words"
  case countryOneSide = "country on one side"
  case countrySame = "same country"
  case countriesSwapped = "countries swapped × common words"
  case nameReplaced = "name replaced"
  case nameReplacedCommon = "name replaced × common words"
  case timeReplaced = "time replaced"
  /// Another word between the same neighbours.
  case slot = "word replaced in its place"
  case slotCountry = "country replaced in its place"
  case singleSlot = "the only other word is in the same place"
  case order = "order of the common words"
  case length = "difference in length"
}

/// Why two statements were found to agree or not, with the words that show it.
public struct ComparisonReason: Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    case antonym, negation, number, reversal
    case entityReplaced = "named entity replaced"
    case entitiesSwapped = "named entities swapped"
    case timeReplaced = "time replaced"
    case wordReplaced = "word replaced"
    case otherWords = "other words"
    case common = "in common"
  }

  public var kind: Kind
  /// The words in the first statement and in the second; one is empty where the other alone has it.
  public var first: String
  public var second: String
  /// Whether they stand beside the same words in both statements, and so are said of the same thing.
  public var isAnchored = false
  /// How much alike the statements are round them, where they are said in one sense and can be of one event: the content words nearby that both
  /// have, as a share of all nearby; 0 for fewer than three.
  public var context = 0.0
  /// Of a number: whether it counts the dead, the hurt or the held of one event.
  public var isToll = false

  /// One line: `antonym: ارتفاع / انخفاض`.
  public var description: String { "\(kind.rawValue): \([first, second].filter { !$0.isEmpty }.joined(separator: " / "))" }
}

/// The evidence of one pair of statements.
struct EvidenceValues {
  private var values = [Double](repeating: 0, count: Evidence.allCases.count)
  /// The reasons that the evidence gives, each with the evidence that it rests on.
  private(set) var reasons: [(reason: ComparisonReason, evidence: [Evidence])] = []
  /// The roots of the content words without partner.
  var unmatched: Set<UInt64> = []

  private static let places = Dictionary(uniqueKeysWithValues: Evidence.allCases.enumerated().map { ($1, $0) })

  subscript(evidence: Evidence) -> Double {
    get { values[Self.places[evidence]!] }
    set { values[Self.places[evidence]!] = newValue }
  }

  /// The sum of the values times `weights`, which stand in the order of the cases.
  func sum(_ weights: [Double]) -> Double { zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 } }

  var all: [Double] { values }

  mutating func add(_ reason: ComparisonReason, by evidence: Evidence...) { reasons.append((reason, evidence)) }

  mutating func add(_ kind: ComparisonReason.Kind, _ first: String, _ second: String, isAnchored: Bool = false, context: Double = 0, by evidence: Evidence...) {
    reasons.append((ComparisonReason(kind: kind, first: first, second: second, isAnchored: isAnchored, context: context), evidence))
  }
}
