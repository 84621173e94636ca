/// One attribution: the article says that a source said, wrote or officially stated something.
public struct Quotation: Sendable {
  /// How much of the message is the source's own words.
  public enum Kind: String, Sendable, CaseIterable {
    case direct, indirect, mixed
  }

  /// How the speaker was found.
  public enum Resolution: String, Sendable, CaseIterable {
    /// Named beside the cue.
    case explicit
    /// The subject of an earlier verb, carried on by a verb or participle without one.
    case carried
    /// Named beside the cue by a title, a short name or a pronoun that stands for a speaker of the article.
    case coreferent
    /// Nobody was found.
    case unresolved
  }

  /// A span with the lexicon's headword for it.
  public struct Cue: Sendable {
    public var span: Span
    public var lemma: String
  }

  /// The index of its sentence in the article, from 0.
  public var sentence: Int
  public var kind: Kind
  /// The message, verbatim, without complementiser and outer quotation marks; more than one span where the attribution cuts it.
  public var content: [Span]
  /// The reporting words; nil for a headline's colon.
  public var cue: Cue?
  /// The words that name the source at this attribution; nil where only the verb carries it.
  public var mention: Span?
  /// An index of ``Extraction/speakers``.
  public var speaker: Int?
  public var resolution: Resolution
  /// The channels that the message came through: indices of ``Extraction/speakers``.
  public var relay: [Int]
  public var act: Act
  public var stance: Stance?
  public var commitment: Commitment
  /// Whether the saying itself is negated (`لم يقل إن`).
  public var negated: Bool
  public var addressee: Span?
  /// The quotation that this one is nested in: an index of ``Extraction/quotations``.
  public var parent: Int?
  /// The probability that content and speaker are right, calibrated on annotated articles.
  public var confidence: Double
  /// The pattern's name with the form of the message, such as `verb-speaker-that`.
  public var pattern: String
  /// Told on request: see ``Extractor/init(lexicon:explains:)``.
  public var derivation: Derivation?
}

/// How a quotation came about: for explanations.
public struct Derivation: Sendable {
  public var patternOrigin: Origin?
  /// The lexicon entries of the cue.
  public var cueOrigins: [Origin]
  /// What decided the act and the stance.
  public var actOrigin: Origin?
  public var stanceOrigin: Origin?
  /// The patterns that matched at the same cue and lost, best first.
  public var defeated: [String]
}

/// A source of quotations in one article.
public struct Speaker: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case person, organization, country, group, unnamed
  }

  /// The fullest proper name in the article, without title; for an unnamed source its fullest description.
  public var name: String
  public var kind: Kind
  /// The fullest title or office that the article gives.
  public var role: String?
  public var roles: [String]
  /// Other names and descriptions that the article uses.
  public var aliases: [String]
  /// The same for the same name in every article: folded, spelling variants unified.
  public var key: String
  public var mentions: [Span]
}

/// What was extracted from one document, quotations in text order.
public struct Extraction: Sendable {
  public var document: Document
  public var quotations: [Quotation]
  public var speakers: [Speaker]
}
