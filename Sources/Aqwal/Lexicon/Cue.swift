/// A reporting cue of the lexicon: the word that announces a message, with the frames in which it does.
struct CueEntry {
  enum Kind { case verb, noun }

  var lemma: String
  var kind: Kind
  var act: Act
  /// The cue says nothing of the act (`قال`): the message decides, and `act` is what holds where it is silent too.
  var isBare: Bool
  var commitment: Commitment
  let frames: [Frame]
  var origin: Origin
  /// What each of the frames begins with: all that most places need to look at.
  let starts: [FrameStart]
  /// Whether a noun phrase can follow the source with nothing between: an addressee, a topic, a bare nominal message.
  let takesObject: Bool
  /// Whether it passes on the words of another: `نقل … عن`.
  let relays: Bool

  init(lemma: String, kind: Kind, act: Act, isBare: Bool, commitment: Commitment, frames: [Frame], origin: Origin) {
    self.lemma = lemma
    self.kind = kind
    self.act = act
    self.isBare = isBare
    self.commitment = commitment
    self.frames = frames
    self.origin = origin
    starts = frames.map(FrameStart.init)
    takesObject = frames.contains { $0.parts.first == .addressee || $0.parts.first == .topic || $0.parts.isEmpty && $0.head == .noun }
    relays = frames.contains { $0.parts.last == .source }
  }
}

/// The first thing of a frame, without the arrays of the whole.
enum FrameStart {
  case that, colon, quote, question, noun, clause
  case word(Int32)
  case clitic(Clitics)
  /// An addressee, a topic or a source: a noun phrase.
  case phrase

  init(_ frame: Frame) {
    switch frame.parts.first {
    case .word(let form): self = .word(form)
    case .clitic(let raw): self = .clitic(Clitics(rawValue: raw))
    case .addressee, .topic, .source: self = .phrase
    case nil:
      switch frame.head {
      case .that: self = .that
      case .colon: self = .colon
      case .quote: self = .quote
      case .question: self = .question
      case .noun: self = .noun
      case .clause: self = .clause
      }
    }
  }
}

/// A fixed phrase that attributes what stands before or after it: `بحسب`, `وفق ما`.
struct LinkEntry {
  enum Target {
    /// A source follows: `بحسب المرصد`.
    case source
    /// A reporting verb follows with its source: `حسبما أعلنت الوزارة`.
    case verb
  }

  var lemma: String
  var target: Target
  var act: Act
  var isBare = false
  var commitment: Commitment
  var origin: Origin
}

/// A frame of a cue: what stands between it and its message, in order, and what the message is.
struct Frame: Hashable {
  enum Part: Hashable {
    /// A word, by its surface form.
    case word(Int32)
    /// A clitic on the next word.
    case clitic(UInt8)
    /// The one spoken to or blamed: a noun phrase outside the message.
    case addressee
    /// What is spoken of: a noun phrase that begins the message.
    case topic
    /// The one whose words a relay passes on.
    case source
  }

  enum Head: Hashable {
    /// A clause behind a complementiser.
    case that
    /// A noun phrase.
    case noun
    case colon
    case quote
    /// An indirect question.
    case question
    /// A clause with no sign at all: `وأضاف للأسف لم نجد حلا`.
    case clause
  }

  var parts: [Part]
  var head: Head
}

/// What a speaker does by saying something.
public enum Act: String, Sendable, CaseIterable {
  case assert, announce, commit, demand, support, reject, condemn, accuse, deny, warn, concern, opine, question, admit
}

/// Whether the writer stands by the message.
public enum Commitment: String, Sendable, CaseIterable {
  case neutral, endorsing, distancing
}
