/// A reporting cue of the lexicon: the word that announces a message, with the frames in which it does.
///
/// A plain value: it is looked at for every word that may be a cue, and references would have to be counted each time.
struct CueEntry: Sendable {
  enum Kind { case verb, noun }

  let kind: Kind
  let act: Act
  /// The cue says nothing of the act (`قال`): the message decides, and `act` is what holds where it is silent too.
  let isBare: Bool
  let commitment: Commitment
  let origin: Place
  /// The lemma's first letter, and the number of its letters.
  let initial: UInt16
  let length: Int
  let frames: FrozenTable<Frame>
  /// The kinds of the frames, in their order.
  let frameKinds: FrameKinds
  /// The parts of all frames, one behind the other.
  let parts: FrozenTable<Frame.Part>
  let openings: FrameOpenings
  let words: FrameWords
  /// Words of which every frame has one: where none stands behind the cue, there is no message. None where some frame has no word of its own.
  let needed: FrozenTable<Int32>
  /// Whether something shows where each of its frames begins: none is a bare noun phrase or clause.
  let needsSign: Bool
  /// Whether a noun phrase can follow the source with nothing between: an addressee, a topic, a bare nominal message.
  let takesObject: Bool
  /// Whether some frame begins with whom it tells something or blames, and whether some does with what it speaks of.
  let takesAddressee: Bool
  let takesTopic: Bool
  /// Whether it passes on the words of another: `نقل … عن`.
  let relays: Bool
  /// Whether words can stand behind it as they were said: `أضاف: …`.
  let quotes: Bool
  /// Whether a whole clause can be what it tells or passes on.
  let tellsClauses: Bool
  /// Whether it does nothing but tell what its topic is like: `وصف … ب`.
  let describes: Bool
  /// Whether it is `قال`, which another cue may have beside it for the same message: `علق قائلا`.
  let says: Bool
  /// Whether it reports in the negative and there alone: `لم يخف قلقه`.
  let isNegative: Bool
  /// Whether it takes `ب القول`, and in its place the verbal noun of any cue: `ختم حديثه بالتأكيد على أن`.
  let takesSaying: Bool

  init(
    lemma: String, kind: Kind, act: Act, isBare: Bool, commitment: Commitment, frames: [Frame], isNegative: Bool, takesSaying: Bool, origin: Place
  ) {
    self.kind = kind
    self.act = act
    self.isBare = isBare
    self.commitment = commitment
    let parts = FrozenTable(frames.flatMap(\.parts))
    var end = 0
    self.frames = FrozenTable(
      frames.map { frame in
        end += frame.parts.count
        return Frame(parts: parts.part(end - frame.parts.count..<end), head: frame.head, isAdjacent: frame.isAdjacent)
      })
    self.parts = parts
    self.origin = origin
    initial = lemma.utf16.first ?? 0
    length = lemma.utf16.count
    openings = FrameOpenings(frames)
    frameKinds = FrameKinds(frames)
    words = FrameWords(frames)
    needsSign = openings.kinds.isDisjoint(with: [.noun, .phrase]) && !frames.contains { $0.head == .clause }
    let needed = frames.map { $0.firstWord }
    self.needed = FrozenTable(needed.contains(nil) ? [] : needed.compactMap { $0 })
    takesAddressee = frames.contains { $0.parts.first == .addressee }
    takesTopic = frames.contains { $0.parts.first == .topic }
    takesObject = takesAddressee || takesTopic || frames.contains { $0.parts.first == .speech || $0.parts.isEmpty && $0.head == .noun }
    relays = frames.contains { $0.parts.last == .source }
    quotes = frames.contains { $0.head == .colon && $0.parts.isEmpty }
    tellsClauses = quotes || relays || frames.contains { $0.parts.isEmpty && $0.head == .that && !$0.isAdjacent }
    describes = !frames.isEmpty && frames.allSatisfy { $0.parts.first == .topic }
    says = lemma == "قال"
    self.isNegative = isNegative
    self.takesSaying = takesSaying
    for frame in frames { frame.parts.free() }
  }

  func free() {
    parts.free()
    frames.free()
    frameKinds.free()
    needed.free()
  }
}

/// A fixed phrase that attributes what stands before or after it: `بحسب`, `وفق ما`.
struct LinkEntry: Sendable {
  enum Target {
    /// A source follows: `بحسب المرصد`.
    case source
    /// A reporting verb follows with its source: `حسبما أعلنت الوزارة`.
    case verb
  }

  let target: Target
  let act: Act
  let isBare: Bool
  let commitment: Commitment
  let origin: Place
}

/// A frame of a cue: what stands between it and its message, in order, and what the message is.
struct Frame: Equatable {
  enum Part: Equatable {
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
    /// A noun for what one says, with the pronoun of who says it, and what is told of it: `(ختم) كلمته أمام المجلس`.
    case speech
    /// Nouns of one class for what is brought to somebody, with whatever is said of them: `(رفع) أسمى آيات التهاني والتبريكات`.
    case courtesy(WordClass)
  }

  enum Head: Equatable {
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

  /// Freed by the entry that has the frame.
  let parts: FrozenTable<Part>
  /// What it begins with: all that most places need to look at.
  let start: FrameStart
  /// The kind of that: what most frames fail at.
  let kind: FrameOpenings.Kinds
  let head: Head
  /// Whether nothing but a time may stand before it: `وجد أن`, not `وجد صعوبة في أن`.
  let isAdjacent: Bool

  init(parts: FrozenTable<Part>, head: Head, isAdjacent: Bool) {
    self.parts = parts
    self.head = head
    self.isAdjacent = isAdjacent
    start = FrameStart(parts.first, head)
    kind = start.kind
  }

  /// Whether the part is all that stands between the cue and its message.
  func isOnly(_ part: Part) -> Bool { parts.count == 1 && parts[0] == part }

  /// The first word that it asks for by its form.
  var firstWord: Int32? {
    for case .word(let form) in parts { return form }
    return nil
  }

  /// The frame of a message with nothing before it, which no entry has.
  init(bare head: Head) { self.init(parts: Self.noParts, head: head, isAdjacent: false) }

  private static let noParts = FrozenTable<Part>([])

  static func == (a: Frame, b: Frame) -> Bool { a.head == b.head && a.isAdjacent == b.isAdjacent && a.parts.elementsEqual(b.parts) }
}

/// What a speaker does by saying something.
public enum Act: String, Sendable, CaseIterable {
  case assert, announce, commit, demand, support, reject, condemn, accuse, deny, warn, concern, opine, question, admit
}

/// Whether the writer stands by the message.
public enum Commitment: String, Sendable, CaseIterable {
  case neutral, endorsing, distancing
}

extension CueEntry {
  /// Whether somebody can be its object: one who is told something, or judged.
  var takesPerson: Bool { takesAddressee || takesTopic }

  /// Whether it can say by itself what its subject is held for: `يعد (نموذجا)`.
  var judges: Bool { act == .opine && frames.contains { $0.parts.count == 1 && $0.parts.first == .topic } }
}
