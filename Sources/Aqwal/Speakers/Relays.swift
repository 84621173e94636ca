/// Finds the channels that a message came through where the pattern itself does not name them.
struct Relays {
  let text: AnnotatedText
  let mentions: MentionParser

  /// The furthest that a relay behind a message reaches, in tokens.
  private static let reach = 20

  /// Who passes the attribution's message on: in its header (`في مؤتمر نقله التلفزيون`), behind the message (`، بحسب ما نقلت عنه رويترز`), or before the cue
  /// (`وبحسب رويترز قال`).
  func relay(of attribution: Attribution) -> Mention? {
    if let relay = attribution.match.relay { return isTransport(attribution.match.anchor) || canRelay(relay) ? relay : nil }
    guard attribution.match.link < 0 else { return nil }
    return behind(attribution) ?? before(attribution) ?? transport(in: attribution.header)
  }

  private func behind(_ attribution: Attribution) -> Mention? {
    guard let end = attribution.content.last?.upperBound else { return nil }
    let sentence = text.sentences[text.sentence(of: end - 1)].tokens
    var at = end
    let limit = min(text.count, sentence.upperBound, end + Self.reach)
    while at < limit, text.mark(at) == .quote || text.mark(at) == .comma || text.mark(at) == .period && at + 1 < limit { at += 1 }
    guard at < limit, text.token(at).isWord else { return nil }
    return linked(at, limit) ?? transport(in: max(attribution.content.last!.lowerBound, end - 8)..<min(limit, at + 6))
  }

  private func before(_ attribution: Attribution) -> Mention? {
    let sentence = text.sentences[attribution.match.sentence].tokens
    let cue = attribution.match.cueTokens.lowerBound
    guard sentence.lowerBound < cue, text.token(sentence.lowerBound).isWord, let relay = linked(sentence.lowerBound, cue) else { return nil }
    let gap = relay.tokens.upperBound..<cue
    return gap.count <= 1 ? relay : nil
  }

  /// `بحسب رويترز`, `على ما نقلت عنه رويترز`, `وفق تقرير من موقع`.
  private func linked(_ at: Int, _ limit: Int) -> Mention? {
    guard let (phrase, end, _) = text.phrase(at: at), case .link = phrase.kind else { return nil }
    var start = end
    while start < limit, text.token(start).isWord,
      isReporting(start)
        || text.word(start).surface == text.lexicon.symbols.an
          && text.word(start).pronoun != .none
        || text.has(start, .preposition) && text.word(start).pronoun != .none
    { start += 1 }
    guard start < limit, let mention = mentions.parse(at: start, limit: limit), canRelay(mention) else { return nil }
    return mention
  }

  /// `في أقوال نقلتها الصحف التركية`, `في مؤتمر صحافي نقله التلفزيون الايراني`.
  private func transport(in tokens: Range<Int>) -> Mention? {
    for at in tokens where text.token(at).isWord && text.word(at).pronoun != .none && isTransport(at) {
      if let mention = mentions.parse(at: at + 1, limit: min(text.count, at + Self.reach)), canRelay(mention) { return mention }
    }
    return nil
  }

  /// Whether the word is a finite verb that passes another's words on.
  private func isTransport(_ at: Int) -> Bool {
    text.token(at).isWord
      && text.word(at).readings.contains { index in
        let reading = text.lexicon.readings[Int(index)]
        return (reading.form == .perfect || reading.form == .imperfect) && text.lexicon.cues[Int(reading.entry)].frames.contains { $0.parts.contains(.source) }
      }
  }

  private func isReporting(_ at: Int) -> Bool {
    text.word(at).readings.contains {
      let form = text.lexicon.readings[Int($0)].form
      return form == .perfect || form == .imperfect
    }
  }

  /// Whether a source that a message is said to follow passes it on: a medium, a body or a document; no rule, no person and no crowd.
  private func canRelay(_ mention: Mention) -> Bool {
    let head = text.word(mention.head)
    if text.phrase(at: mention.head).map({ !$0.phrase.traits.isDisjoint(with: [.outlet, .namedBody]) }) ?? false { return true }
    guard !head.has(.actNoun) else { return false }
    return head.has([.namedBody, .outlet, .outletHead, .setting]) || head.has(.bodyHead) && !head.has(.commonNoun)
  }
}
