/// The side that a speaker takes.
public enum Polarity: String, Sendable {
  case `for`, against

  var opposite: Polarity { self == .for ? .against : .for }
}

/// A side taken for or against something.
public struct Stance: Hashable, Sendable {
  public var polarity: Polarity
  /// What it is taken for or against.
  public var target: Span
}

/// A predicate of the lexicon that takes a side: `رفض`, `رحب`, `ضد`.
struct StanceEntry {
  var lemma: String
  var polarity: Polarity
  var frames: [Frame]
  var origin: Origin
}
