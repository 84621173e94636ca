/// Who acts in a sentence that reports nothing, and speaks in the next one.
extension SpeakerResolver {
  /// `سعت الوزارة إلى الحوار. ووعدت ب`: whether the verb begins the next sentence of a paragraph, and goes on with no one's words.
  func isNext(_ match: Match) -> Bool {
    let tokens = text.sentences[match.sentence].tokens
    return match.anchor == tokens.lowerBound && text.word(match.anchor).clitics.contains(.wa) && !goesOn(match) && match.sentence > 0
      && text.sentences[match.sentence].paragraph == text.sentences[match.sentence - 1].paragraph
  }

  /// `في المقابل، سعت [الوزارة] إلى الحوار`: the body that is the subject of a sentence's first verb.
  func openingBody(of sentence: Int) -> Mention? {
    let first = text.sentences[sentence].tokens.lowerBound
    guard let body = antecedents.subjects(of: sentence, before: .max).last?.mention, body.head - first <= Self.opening,
      [.organization, .country].contains(body.kind), !text.has(body.head, .setting), !roster.isReported(body.head)
    else { return nil }
    return body
  }

  /// The tokens in which a sentence's first verb has its subject.
  private static let opening = 5
}
