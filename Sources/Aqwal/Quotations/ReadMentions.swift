/// The mentions that were read last: a third of all readings ask again, for another pattern, for a message's end, for an antecedent.
struct ReadMentions: ~Copyable {
  /// What was asked, apart from what was found: most ask anew, and these stay in the processor's nearest cache.
  private var questions = Column<Question>()
  private var mentions = Column<Mention?>()
  /// What is older is forgotten.
  private var era: Int32 = 0

  /// All that a mention depends on, or that none stands there.
  // Not private: a debug build of the module has no symbol for it.
  struct Question: Equatable {
    var start: Int32 = -1
    var limit: Int32 = -1
    var governor = MentionParser.Governor.nothing
    var era: Int32 = -1
  }

  private static let size = 256

  init() {
    questions.fill(with: Question(), count: Self.size)
    mentions.fill(with: nil, count: Self.size)
  }

  mutating func forget() { era &+= 1 }

  /// What was read at `start`; nil where nothing was.
  @inline(__always)
  subscript(start: Int, limit: Int, governor: MentionParser.Governor) -> Mention?? {
    get {
      let place = start & (Self.size - 1)
      return questions[place] == Question(start: Int32(start), limit: Int32(limit), governor: governor, era: era) ? .some(mentions[place]) : nil
    }
    set {
      guard let mention = newValue else { return }
      let place = start & (Self.size - 1)
      questions[place] = Question(start: Int32(start), limit: Int32(limit), governor: governor, era: era)
      mentions[place] = mention
    }
  }
}
