/// What a phrase is governed by, and what that asks of it.
extension MentionParser {
  /// What the phrase stands behind, whose source or subject it then is.
  struct Governor: Equatable {
    /// The cue in the lexicon: a preposition that opens its message is no part of the mention. Below zero it is none.
    let entry: Int32

    static var nothing: Self { Self(entry: -1) }
    /// A verb that reports nothing, and one of them whose object has an office himself: `استقبل الأمير رئيس المجلس`.
    static var verb: Self { Self(entry: -2) }
    static var meeting: Self { Self(entry: -3) }

    /// Of a match, which is without a cue where its entry is below zero.
    static func cue(_ entry: Int32) -> Self { Self(entry: max(entry, -1)) }
  }

  /// The mention that begins at `start` behind the governor.
  func parse(at start: Int, limit: Int, behind governor: Governor) -> Mention? {
    MentionParser(text: text, governor: governor).parse(at: start, limit: limit)
  }

  /// The cue in the lexicon that governs the phrase.
  var cue: Int? { governor.entry < 0 ? nil : Int(governor.entry) }

  /// Whether the cue takes an object beside its source, so that the source must leave it one.
  var leavesObject: Bool { cue.map { text.lexicon.cues[$0].takesObject } ?? (governor != .nothing) }

  /// Whether that object can be a person: one who is told something, or judged.
  var takesPerson: Bool {
    guard let cue else { return governor == .meeting }
    return text.lexicon.cues[cue].takesPerson
  }

  /// Whether the cue tells somebody something, or accuses him.
  var addresses: Bool { cue.map { text.lexicon.cues[$0].takesAddressee } ?? (governor == .meeting) }

  /// Whether the cue passes another's words on.
  var relays: Bool { cue.map { text.lexicon.cues[$0].relays } ?? false }

  /// The parser of what stands behind the verb at the token: a cue's object is none of its subject.
  func behind(_ verb: Int) -> MentionParser {
    var reader = self
    if text.reads(text.word(verb), as: .perfect), let reading = text.word(verb).readings.first(where: { text.lexicon.readings[Int($0)].form == .perfect }) {
      reader.governor = .cue(text.lexicon.readings[Int(reading)].entry)
    } else if text.has(verb, .verb) || text.word(verb).has(.meeting) {
      reader.governor = text.word(verb).has(.meeting) ? .meeting : .verb
    }
    return reader
  }
}
