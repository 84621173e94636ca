/// Why two forms of a name are one speaker, or are not.
public struct Decision: Hashable, Sendable {
  public enum Verdict: String, Sendable {
    case merged, apart
    /// Kept apart, but a person might know better.
    case doubtful
  }

  /// The grounds of decisions, the surest first.
  public enum Rule: String, Sendable, CaseIterable {
    /// A line of the alias file.
    case person
    /// The same name, and one that many bear.
    case sameName = "same name"
    /// The same name with a part more or less, and offices that go together.
    case longerName = "longer name"
    /// The same name in another transcription, and offices that go together.
    case transcription
    /// A short name with the office of one who bears it in full.
    case office
    /// A short name that one speaker only bears in full.
    case onlyBearer = "only bearer"
    /// A body with and without the word for what it is.
    case bodyHead = "kind of body"
  }

  public var left: String
  public var right: String
  public var verdict: Verdict
  public var rule: Rule
  /// What is known of either side.
  public var evidence: String
}
