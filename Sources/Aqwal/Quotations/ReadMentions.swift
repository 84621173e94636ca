/// The mentions that were read last: a third of all readings ask again, for another pattern, for a message's end, for an antecedent.
struct ReadMentions: ~Copyable {
  private var readings = Column<Reading>()
  /// What is older is forgotten.
  private var era: Int32 = 0

  /// A mention, or that none stands there, beside all that it depends on.
  // Not private: a debug build of the module has no symbol for it.
  struct Reading {
    var start: Int32 = -1
    var limit: Int32 = -1
    var governor = MentionParser.Governor.nothing
    var era: Int32 = -1
    var mention: Mention?
  }

  private static let size = 256

  init() { readings.fill(with: Reading(), count: Self.size) }

  mutating func forget() { era &+= 1 }

  /// What was read at `start`; nil where nothing was.
  @inline(__always)
  subscript(start: Int, limit: Int, governor: MentionParser.Governor) -> Mention?? {
    get {
      let known = readings[start & (Self.size - 1)]
      return known.start == Int32(start) && known.limit == Int32(limit) && known.governor == governor && known.era == era ? .some(known.mention) : nil
    }
    set {
      guard let mention = newValue else { return }
      readings[start & (Self.size - 1)] = Reading(start: Int32(start), limit: Int32(limit), governor: governor, era: era, mention: mention)
    }
  }
}
