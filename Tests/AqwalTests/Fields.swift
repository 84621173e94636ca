import Aqwal

extension Extraction {
  /// Every span that the extraction holds.
  var spans: [Span] {
    quotations.flatMap { $0.content + [$0.cue?.span, $0.mention, $0.addressee, $0.stance?.target].compactMap { $0 } } + speakers.flatMap(\.mentions)
  }

  /// All that the extraction says but names and offsets, with every span put through `move`.
  func fields(sentence shift: Int = 0, _ move: (Span) -> Span = { $0 }) -> [String] {
    func shown(_ span: Span?) -> String {
      span.map {
        let moved = move($0)
        return "\(moved.start)-\(moved.end)"
      } ?? "-"
    }
    return quotations.map { quotation in
      [
        "sentence \(quotation.sentence + shift)", quotation.kind.rawValue, quotation.content.map(shown).joined(separator: " "), shown(quotation.cue?.span),
        quotation.cue?.lemma ?? "-", shown(quotation.mention), quotation.speaker.map(String.init) ?? "-", quotation.resolution.rawValue, "\(quotation.relay)",
        quotation.act.rawValue, quotation.stance.map { $0.polarity.rawValue + shown($0.target) } ?? "-", quotation.commitment.rawValue, "\(quotation.negated)",
        shown(quotation.addressee), quotation.parent.map(String.init) ?? "-", quotation.pattern,
      ].joined(separator: ", ")
    } + speakers.map { "\($0.kind.rawValue), \($0.key), \($0.mentions.map(shown).joined(separator: " ")), \($0.roles.count), \($0.aliases.count)" }
  }
}
