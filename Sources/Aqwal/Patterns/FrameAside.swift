/// Tells a message from an aside that begins as one: `أوصى، في ملتقى عني بالصحة، [بضرورة] …`.
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

  /// The most tokens that an aside has behind the word that could open the message.
  private static let aside = 14
}
