/// A reporting cue of the lexicon: the word that announces a message, with the frames in which it does.
///
/// A class, since it is looked at for every word that may be a cue, and a copy would count the references of all that it holds.
final class CueEntry: Sendable {
  enum Kind { case verb, noun }

  let lemma: String
  let kind: Kind
  let act: Act
  /// The cue says nothing of the act (`قال`): the message decides, and `act` is what holds where it is silent too.
  let isBare: Bool
  let commitment: Commitment
  let frames: [Frame]
  let origin: Origin
  /// What each of the frames begins with: all that most places need to look at.
  let starts: FrozenTable<FrameStart>
  let openings: FrameOpenings
  /// Whether a noun phrase can follow the source with nothing between: an addressee, a topic, a bare nominal message.
  let takesObject: Bool
  /// Whether it passes on the words of another: `نقل … عن`.
  let relays: Bool
  /// Whether it is `قال`, which another cue may have beside it for the same message: `علق قائلا`.
  let says: Bool

  init(lemma: String, kind: Kind, act: Act, isBare: Bool, commitment: Commitment, frames: [Frame], origin: Origin) {
    self.lemma = lemma
    self.kind = kind
    self.act = act
    self.isBare = isBare
    self.commitment = commitment
    self.frames = frames
    self.origin = origin
    starts = FrozenTable(frames.map(FrameStart.init))
    openings = FrameOpenings(starts)
    takesObject = frames.contains { $0.parts.first == .addressee || $0.parts.first == .topic || $0.parts.isEmpty && $0.head == .noun }
    relays = frames.contains { $0.parts.last == .source }
    says = lemma == "قال"
  }

  deinit { starts.free() }
}

/// A fixed phrase that attributes what stands before or after it: `بحسب`, `وفق ما`.
///
/// A class for the same reason as ``CueEntry``.
final class LinkEntry: Sendable {
  enum Target {
    /// A source follows: `بحسب المرصد`.
    case source
    /// A reporting verb follows with its source: `حسبما أعلنت الوزارة`.
    case verb
  }

  let lemma: String
  let target: Target
  let act: Act
  let isBare: Bool
  let commitment: Commitment
  let origin: Origin

  init(lemma: String, target: Target, act: Act, isBare: Bool, commitment: Commitment, origin: Origin) {
    self.lemma = lemma
    self.target = target
    self.act = act
    self.isBare = isBare
    self.commitment = commitment
    self.origin = origin
  }
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
  /// Whether nothing but a time may stand before it: `وجد أن`, not `وجد صعوبة في أن`.
  var isAdjacent = false
}

/// What a speaker does by saying something.
public enum Act: String, Sendable, CaseIterable {
  case assert, announce, commit, demand, support, reject, condemn, accuse, deny, warn, concern, opine, question, admit
}

/// Whether the writer stands by the message.
public enum Commitment: String, Sendable, CaseIterable {
  case neutral, endorsing, distancing
}
