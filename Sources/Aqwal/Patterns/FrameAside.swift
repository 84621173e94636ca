/// Tells a message from an aside that begins as one: `أوصى، في ملتقى عني بالصحة، [بضرورة] …`; and reads the source of an aside.
extension FrameMatcher {
  /// `أوصى، في ملتقى عني بالصحة، [بضرورة] …`: the message of the same frame that stands behind the comma which closes an aside, where the one at `at` is the
  /// aside's own.
  func behindAside(
    _ at: Int, _ end: Int, of entry: CueEntry, _ index: Int32, frame place: Int, _ limit: Int, _ cue: Int, _ aside: inout Aside, _ hasSpeaker: Bool
  ) -> Message? {
    var next = at + 1
    while next < end, next < at + Self.aside {
      if text.mark(next) == .comma {
        let first = next + 1
        if first < end, text.token(first).isWord, text.word(first).clitics.isDisjoint(with: .conjunction), text.phrase(at: first) == nil,
          canBegin(entry.frames[place].start, first, first - cue, &aside, hasSpeaker: hasSpeaker),
          let message = message(of: entry, index, frame: place, first, limit, cue, first - cue, &aside, hasSpeaker), isEvent(message.start)
        {
          return message
        }
      } else if !text.token(next).isWord || text.has(next, [.complementizer, .verb]) || text.signs(next).contains(.cue) && text.isFinite(text.word(next)) {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// `، خلال زيارة [عمل] وتفقد إلى الولاية، أن`, `، الرائدة في [توزيع] الأدوية، عن`: whether the noun stands inside an aside, with the clause that is the
  /// message, or the preposition that the cue asks for, behind the comma that closes it.
  func isInAside(_ message: Message, of entry: CueEntry, from start: Int, _ end: Int, _ aside: inout Aside) -> Bool {
    let noun = message.start
    guard text.mark(start) == .comma || aside.isAdverbial && noun == message.at, text.mark(noun - 1) == .word else { return false }
    for at in noun + 1..<max(noun + 1, min(end - 1, noun + Self.aside)) {
      if text.mark(at) == .comma, text.token(at + 1).isWord {
        if text.has(at + 1, .complementizer) { return text.mark(start) == .comma && text.word(at + 1).clitics.isSubset(of: .bi) }
        let form = text.word(at + 1).surface
        return noun == message.at && !isCompound(at + 1) && entry.frames.contains { $0.isOnly(.word(form)) }
      }
      guard text.token(at).isWord, !text.has(at, .complementizer) else { return false }
    }
    return false
  }

  /// `أشار خلال حديثه إلى «الوطن»، [إلى ضرورة] …`, `انتقد حداد الذي طلب زيادة، [الإغلاق] …`: the cue's own message behind the comma that closes an aside or a
  /// relative clause in which a noun phrase stands that could have been one.
  func own(
    behind comma: Int, _ end: Int, of entry: CueEntry, _ index: Int32, _ limit: Int, _ cue: Int, _ distance: Int, _ aside: inout Aside, _ hasSpeaker: Bool,
    isBehindRelative: Bool = false
  ) -> Message? {
    let at = comma + 1
    guard at < end, text.token(at).isWord, text.word(at).clitics.isDisjoint(with: .conjunction), isBehindRelative || text.phrase(at: at) == nil else {
      return nil
    }
    for place in entry.frames.indices {
      let start = entry.frames[place].start
      let opens =
        switch start {
        case .word, .clitic: canBegin(start, at, distance, &aside, hasSpeaker: hasSpeaker)
        case .noun where aside.isRelative && judges(entry): canBegin(start, at, distance, &aside, hasSpeaker: hasSpeaker)
        // Behind a relative clause no title is an apposition.
        case .phrase where isBehindRelative: !isTurn(at)
        default: false
        }
      if opens,
        let message = message(of: entry, index, frame: place, at, limit, cue, distance, &aside, hasSpeaker),
        isEvent(message.start) || message.start > at
      {
        return message
      }
    }
    return nil
  }

  /// The comma that closes the relative clause which one at the token opens.
  func relativeClose(_ comma: Int, _ end: Int) -> Int? {
    guard text.mark(comma) == .comma, comma + 2 < end, text.has(comma + 1, .relative) else { return nil }
    return (comma + 2..<min(end, comma + Self.relative)).first { text.mark($0) == .comma }
  }

  /// The end of a time or a closing formula that stands between a cue and its message.
  func behindFormula(_ at: Int) -> Int? {
    guard let (phrase, end, _) = text.phrase(at: at) else { return nil }
    return phrase.kind == .closing && text.word(end - 1).pronoun != .none || phrase.traits == .time ? end : nil
  }

  /// The most tokens that an aside has behind the word that could open the message.
  private static let aside = 14

  /// The end of a remark between commas on what the words before it hold: `في بيان، توصلت الجريدة بنسخة منه، أن`, `في تقرير، قدمته أمس، أن`,
  /// `في بيان، تابعته «الصباح»، أن`.
  func remark(_ comma: Int, _ end: Int) -> Int? {
    guard comma + 1 < end, text.signs(comma + 1).contains(.cue) && text.isFinite(text.word(comma + 1)) || text.has(comma + 1, .verb)
    else { return nil }
    let close = (comma + 2..<max(comma + 2, min(end, comma + 9))).first { !text.token($0).isWord && text.mark($0) != .quote }
    guard let close, text.mark(close) == .comma else { return nil }
    return (comma + 1..<close).contains { text.has($0, .personalPronoun) || text.word($0).pronoun != .none } ? close : nil
  }

  /// Whose words the relay passes on; behind its عن, as behind a verb, an unlisted word is a name: `نقلت الوكالة عن تشاو لينغ قوله`.
  func told(_ at: Int, _ entry: Int32, _ limit: Int) -> Mention? {
    if let mention = mentions.parse(at: at, limit: limit) { return mention }
    guard text.word(at - 1).surface == text.lexicon.symbols.an else { return nil }
    return mentions.parse(at: at, limit: limit, behind: .cue(entry)).flatMap { $0.name != nil ? $0 : nil }
  }
}
