/// How two statements stand to each other, and why.
public struct Comparison: Sendable {
  public enum Relation: String, Sendable, CaseIterable {
    /// They say the same, or nearly.
    case agree
    /// They cannot both be so, or tell of the same matter with another fact in it.
    case disagree
    /// They are on different matters.
    case other
  }

  public var relation: Relation
  /// Of the relation, between 0 and 1.
  public var probability: Double
  /// Strongest first; never empty.
  public var reasons: [ComparisonReason]
  /// All that was found, whether it speaks for the relation or not.
  public var evidence: [ComparisonReason]
  /// The content words in common, as the first statement has them.
  public var commonWords: [String]
  /// Their share of the shorter statement's content words.
  public var coverage: Double

  /// The reasons in one line.
  public var reason: String { reasons.map(\.description).joined(separator: "; ") }
}

/// Compares statements: sentences, headlines, quoted messages.
///
/// Keeps the words that it has read, so that the next statement takes less time; use one on one thread.
public final class StatementComparer {
  private let reader: StatementReader
  private let model: ComparisonModel

  public init(lexicon: Lexicon = .standard) {
    reader = StatementReader(lexicon)
    model = lexicon.comparison.model
  }

  public func read(_ statement: String) -> ComparedStatement { reader.read(statement) }

  public func compare(_ a: ComparedStatement, _ b: ComparedStatement) -> Comparison { model.compare(a, b) }

  public func compare(_ a: String, _ b: String) -> Comparison { compare(read(a), read(b)) }
}
