import Aqwal

extension Extraction {
  /// The extraction as readable lines: each quotation with its fields, then the speakers. Golden files hold this.
  public var dump: String {
    var lines: [String] = []
    for (index, quotation) in quotations.enumerated() {
      lines.append("q\(index + 1) sentence \(quotation.sentence), \(quotation.kind.rawValue), \(quotation.act.rawValue), \(quotation.pattern)")
      for span in quotation.content { lines.append("  content   \(shown(span))") }
      if let cue = quotation.cue { lines.append("  cue       \(shown(cue.span)) (\(cue.lemma))") }
      if let mention = quotation.mention { lines.append("  mention   \(shown(mention))") }
      lines.append("  speaker   \(quotation.speaker.map { speakers[$0].name } ?? "-") (\(quotation.resolution.rawValue))")
      for relay in quotation.relay { lines.append("  relay     \(speakers[relay].name)") }
      if let addressee = quotation.addressee { lines.append("  addressee \(shown(addressee))") }
      if let stance = quotation.stance { lines.append("  stance    \(stance.polarity.rawValue) \(shown(stance.target))") }
      if quotation.commitment != .neutral { lines.append("  \(quotation.commitment.rawValue)") }
      if quotation.negated { lines.append("  negated") }
      if let parent = quotation.parent { lines.append("  inside    q\(parent + 1)") }
    }
    for speaker in speakers {
      lines.append("\(speaker.kind.rawValue) \(speaker.name)")
      if let role = speaker.role { lines.append("  role      \(role)") }
      for alias in speaker.aliases { lines.append("  also      \(alias)") }
      lines.append("  key       \(speaker.key)")
      lines.append("  mentions  \(speaker.mentions.map { "\($0.start)-\($0.end)" }.joined(separator: " "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func shown(_ span: Span) -> String { "\(span.start)-\(span.end) `\(document[span])`" }
}
