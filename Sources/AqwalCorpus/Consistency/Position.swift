import Aqwal

/// A quotation as consistency looks at it: what was said of what, with which act.
struct Position {
  var quotation: Int64
  var article: Int64
  /// Empty where the article has no date.
  var day: String
  var act: Act
  var polarity: String?
  var confidence: Double
  var statement: ComparedStatement
  /// What a side is taken for or against.
  var target: ComparedStatement?
  /// What it shares with other positions on its matter, in a fixed order.
  var keys: [UInt64]
}

/// How two positions of one speaker oppose each other.
public enum OppositionKind: String, Sendable, CaseIterable {
  /// For and against one target.
  case sides
  /// Said, and denied.
  case denial
  /// Demanded, promised or backed, and rejected.
  case refusal
  /// Backed, and condemned.
  case condemnation
  /// The same quantity with another number.
  case number
  /// The same words with an opposite word or a negation among them.
  case wording
}
