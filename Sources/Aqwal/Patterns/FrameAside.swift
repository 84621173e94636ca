/// Tells a message from an aside that begins as one: `أوصى، في ملتقى عني بالصحة، [بضرورة] …`; and reads the source of an aside.
extension FrameMatcher {
  /// `أوصى، في ملتقى عني بالصحة، [بضرورة] …`: the message of the same frame that stands behind the comma which closes an aside, where the one at `at` is the
  /// aside's own.
  func behindAside(
    _ at: Int, _ end: Int, of entry: CueEntry, _ index: Int32, frame place: Int, _ limit: Int, _ cue: Int, _ aside: Aside, _ hasSpeaker: Bool
  ) -> Message? {
    var next = at + 1
    while next < end, next < at + Self.aside {
      if text.mark(next) == .comma {
        let first = next + 1
        if first < end, text.token(first).isWord, text.word(first).clitics.isDisjoint(with: .conjunction), text.phrase(at: first) == nil,
          canBegin(entry.starts[place], first, first - cue, aside, hasSpeaker: hasSpeaker),
          let message = message(of: entry, index, frame: place, first, limit, cue, first - cue, aside, hasSpeaker), isEvent(message.start)
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

  /// `، خلال زيارة [عمل] وتفقد إلى الولاية، أن`: whether the noun stands inside an aside between commas, with the clause that is the message behind it.
  func isInAside(_ noun: Int, from start: Int, _ end: Int) -> Bool {
    guard text.mark(start) == .comma, text.mark(noun - 1) == .word else { return false }
    for at in noun + 1..<max(noun + 1, min(end - 1, noun + Self.aside)) {
      if text.mark(at) == .comma { return text.token(at + 1).isWord && text.has(at + 1, .complementizer) && text.word(at + 1).clitics.isSubset(of: .bi) }
      guard text.token(at).isWord, !text.has(at, .complementizer) else { return false }
    }
    return false
  }

  /// The most tokens that an aside has behind the word that could open the message.
  private static let aside = 14

  /// Whose words the relay passes on; behind its عن, as behind a verb, an unlisted word is a name: `نقلت الوكالة عن تشاو لينغ قوله`.
  func told(_ at: Int, _ entry: Int32, _ limit: Int) -> Mention? {
    if let mention = mentions.parse(at: at, limit: limit) { return mention }
    guard at > 0, text.token(at - 1).isWord, text.word(at - 1).surface == text.lexicon.symbols.an else { return nil }
    var reader = mentions
    reader.governor = .cue(entry)
    return reader.parse(at: at, limit: limit).flatMap { $0.name != nil ? $0 : nil }
  }
}
