/// Finds the channels that a message came through where the pattern itself does not name them.
struct Relays {
  let text: AnnotatedText
  let mentions: MentionParser

  /// The furthest that a relay behind a message reaches, in tokens.
  private static let reach = 20

  /// The furthest that a relay stands before the end of a message, in tokens.
  private static let tail = 12

  /// The furthest that a remark stands before the verb that publishes it, in tokens.
  private static let remark = 4

  /// Who passes the attribution's message on: in its header (`في مؤتمر نقله التلفزيون`), behind the message (`، بحسب ما نقلت عنه رويترز`), or before the cue
  /// (`وبحسب رويترز قال`).
  func relay(of attribution: Attribution) -> Mention? {
    if let relay = attribution.match.relay {
      // `قال المتحدث إن …، حسب المتحدث نفسه`: the one who speaks.
      let end = relay.tokens.upperBound
      if !isMedium(relay), text.word(end).shape.contains(.sameness) { return nil }
      // `ذكر بيان صدر عن الوزارة أن`: a document is the word of who has issued it.
      if isDocument(relay.head), attribution.match.speaker.map({ isIssued(from: relay.tokens.lowerBound, by: $0) }) ?? false { return nil }
      // `علمت الصحيفة من مصدر أن`: what it heard itself came through nobody.
      if attribution.match.entry >= 0, text.lexicon.cues[Int(attribution.match.entry)].frames.allSatisfy({ $0.parts.first == .word(text.lexicon.symbols.min) })
      {
        return nil
      }
      return isTransport(attribution.match.anchor) && (canTell(relay) || text.has(relay.head, .setting)) || canRelay(relay) || isPublisher(relay)
        ? relay : nil
    }
    guard attribution.match.link < 0 else { return nil }
    return behind(attribution) ?? before(attribution) ?? within(attribution.header) ?? presenter(of: attribution)
  }

  /// `نشرت [الصحيفة] تصريحات للوزير قال فيها`: the medium that brings the remarks which the verb goes back to.
  private func presenter(of attribution: Attribution) -> Mention? {
    let cue = attribution.match.anchor
    guard text.lexicon.symbols[.referral].contains(text.word(cue + 1).surface) else { return nil }
    let sentence = text.sentences[attribution.match.sentence].tokens
    for at in (max(sentence.lowerBound, cue - Self.reach)..<cue).dropFirst() where text.isMedium(at) && text.token(at - 1).isWord {
      guard text.has(at - 1, .verb) || isReporting(at - 1), text.word(at).clitics.isEmpty || text.word(at).clitics == .al,
        let medium = mentions.parse(at: at, limit: cue),
        let remark = (medium.tokens.upperBound..<cue).first(where: { text.has($0, .setting) || isPublishedObject($0) })
      else { continue }
      // `تطرقت الصحف إلى تصريحات الوزير`: what they speak of.
      guard !text.has(remark - 1, .preposition), text.word(remark).clitics.isDisjoint(with: .preposition) else { return nil }
      return text.lexicon.symbols[.contribution].contains(text.word(remark).stem) ? nil : medium
    }
    return nil
  }

  /// `تصريحا`, `بيانا`: what is published, as an object.
  private func isPublishedObject(_ at: Int) -> Bool {
    text.word(at).shape.contains(.accusative) && text.reads(text.word(at), as: .noun)
  }

  /// `أعلن المتحدث، بحسب ما أوردت القناة، أن`
  private func within(_ header: Range<Int>) -> Mention? {
    for at in header where text.opensPhrase(at) {
      if let relay = linked(at, header.upperBound) { return relay }
    }
    return transport(in: header)
  }

  /// Whose words a medium that speaks says that it passes on, behind the message: `ذكرت تاس أن …، نقلا عن الوزارة`.
  func source(of attribution: Attribution) -> Mention? {
    guard attribution.match.relay == nil, let speaker = attribution.match.speaker, isMedium(speaker) else { return nil }
    if attribution.match.link >= 0 { return told(by: speaker, attribution.match) }
    // `ونقلا عن مصدر أمني، ذكرت الإذاعة أن`
    let first = text.sentences[attribution.match.sentence].tokens.lowerBound
    if first < attribution.match.cueTokens.lowerBound, let source = linkedSource(first, attribution.match.cueTokens.lowerBound),
      attribution.match.cueTokens.lowerBound - source.tokens.upperBound <= 1
    {
      return source
    }
    guard let end = attribution.content.last?.upperBound, text.mark(end) == .comma, end + 1 < text.count else { return nil }
    return linkedSource(end + 1, text.sentences[text.sentence(of: end)].tokens.upperBound)
  }

  /// `وفقا [للوزارة]`: somebody behind a link who is no medium.
  private func linkedSource(_ at: Int, _ limit: Int) -> Mention? {
    guard let (phrase, start, _) = text.phrase(at: at), case .link = phrase.kind, let source = mentions.parse(at: start, limit: limit), !isMedium(source) else {
      return nil
    }
    let head = text.word(source.head)
    return source.name != nil || head.has([.title, .unnamedHead, .groupHead, .bodyHead, .namedBody]) && !head.has(.setting) ? source : nil
  }

  /// `بحسب ما نقلته رويترز عن [مسؤول]`
  private func told(by medium: Mention, _ match: Match) -> Mention? {
    let at = medium.tokens.upperBound
    guard match.cueTokens.contains(where: isTransport), at + 1 < text.count, text.word(at).surface == text.lexicon.symbols.an,
      let source = mentions.parse(at: at + 1, limit: text.sentences[match.sentence].tokens.upperBound), canTell(source)
    else { return nil }
    return source
  }

  /// Whether a relay is named behind the message.
  func stands(behind attribution: Attribution) -> Bool { attribution.match.relay != nil || behind(attribution) != nil }

  private func isMedium(_ mention: Mention) -> Bool { text.isMedium(mention.head) }

  private func behind(_ attribution: Attribution) -> Mention? {
    guard let content = attribution.content.last else { return nil }
    let end = content.upperBound
    let sentence = text.sentences[text.sentence(of: end - 1)].tokens
    let limit = min(text.count, sentence.upperBound, end + Self.reach)
    var at = end
    while at < limit, text.mark(at) == .quote || text.mark(at) == .comma || text.mark(at) == .period && at + 1 < limit { at += 1 }
    if at < limit, let relay = linked(at, limit) { return relay }
    // `… الفوز." وفقا للصحيفة.`, `… الفوز. وفقا للصحيفة.`: the mark or the stop has ended the sentence.
    if at + 1 == sentence.upperBound, text.mark(at) == .period { at += 1 }
    if at == sentence.upperBound, at < text.count, text.token(at).gap <= .space, let relay = linked(at, min(text.count, at + Self.tail)),
      relay.tokens.upperBound < text.count, text.mark(relay.tokens.upperBound).isTerminal
    {
      return relay
    }
    // Behind the message's last comma, where nobody who can speak ended it before: `، وفقا لتقرير من الموقع`.
    let tail = max(content.lowerBound, end - Self.tail)
    for comma in (tail..<end).reversed() where text.mark(comma) == .comma {
      if let relay = linked(comma + 1, min(limit, end)) { return relay }
    }
    return transport(in: tail..<min(limit, at + 6))
  }

  private func before(_ attribution: Attribution) -> Mention? {
    let sentence = text.sentences[attribution.match.sentence].tokens
    let cue = attribution.match.cueTokens.lowerBound
    let first = sentence.lowerBound
    guard first < cue, text.token(first).isWord else { return nil }
    // `وفي كلمة بثتها القناة، قال`
    let isHeader = text.word(first).surface == text.lexicon.symbols.in && text.has(first + 1, .setting)
    guard let relay = isHeader ? transport(in: first + 1..<min(cue, first + Self.remark)) : linked(first, cue) else { return nil }
    // `حسب الصحيفة، فقد أكد`
    let gap = relay.tokens.upperBound..<max(cue, relay.tokens.upperBound)
    return gap.count <= 3 && gap.allSatisfy { text.mark($0) == .comma || text.has($0, [.particle, .auxiliary]) } ? relay : nil
  }

  /// `بحسب رويترز`, `على ما نقلت عنه رويترز`, `وفق تقرير من موقع`.
  private func linked(_ at: Int, _ limit: Int) -> Mention? {
    guard let (phrase, end, _) = text.phrase(at: at), case .link = phrase.kind else { return nil }
    // `رفض التعليق على ما ذكرته الجريدة`: what is spoken of.
    if text.word(at).surface == text.lexicon.symbols.ala, text.has(at - 1, .setting) { return nil }
    var start = end
    let isVerb = start < limit && text.token(start).isWord && isReporting(start)
    while start < limit, text.token(start).isWord, isReporting(start) || text.has(start, .personalPronoun) || text.signs(start).contains(.publishing) {
      start += 1
    }
    guard start < limit else { return nil }
    if let issuer = issuer(at: start, limit) { return issuer }
    if let publisher = publisher(of: text.has(end - 1, .setting) ? end - 1 : start, limit) ?? document(at: start, limit) { return publisher }
    guard let mention = mentions.parse(at: start, limit: limit), canRelay(mention), isMedium(mention) || !isVerb || says(end) else { return nil }
    return mention
  }

  /// `تقرير من موقع زد نت`, `تقرير لصحيفة التايمز`: the channel is the medium, and the document only its name for what it wrote.
  private func issuer(at document: Int, _ limit: Int) -> Mention? {
    guard text.has(document, .setting), !text.has(document, [.outletHead, .bodyHead]) else { return nil }
    for at in document + 1..<max(document + 1, min(limit, document + 6)) where text.token(at).isWord {
      guard text.isMedium(at) else { continue }
      return mentions.parse(at: at, limit: limit).flatMap { canRelay($0) ? $0 : nil }
    }
    return nil
  }

  /// `وفق بيان صادر عن الوزارة`, `حسب بلاغ للنادي`: the channel is the body whose document it is.
  private func publisher(of document: Int, _ limit: Int) -> Mention? {
    guard isDocument(document), !text.word(document).isDefinite, text.word(document).pronoun == .none else { return nil }
    for at in document + 1..<max(document + 1, min(limit, document + 7)) {
      guard text.token(at).isWord, !text.has(at, [.complementizer, .relative]) else { return nil }
      guard
        text.has(at, [.bodyHead, .namedBody]) || text.phrase(at: at).map({ $0.phrase.traits.contains(.namedBody) }) ?? false,
        text.word(at).clitics.contains(.li) || text.word(at - 1).surface == text.lexicon.symbols.an || text.isFinite(text.word(at - 1))
      else { continue }
      return mentions.parse(at: at, limit: limit).flatMap { $0.kind == .organization && $0.isDefinite ? $0 : nil }
    }
    return nil
  }

  private func isPublisher(_ body: Mention) -> Bool {
    let start = body.tokens.lowerBound
    return (max(0, start - 6)..<start).contains { publisher(of: $0, body.tokens.upperBound)?.tokens.lowerBound == start }
  }

  /// `بيان صدر أمس عن الوزارة`
  private func isIssued(from document: Int, by source: Mention) -> Bool {
    (document..<max(document, source.tokens.lowerBound)).contains { text.lexicon.symbols[.issuing].contains(text.word($0).surface) }
  }

  /// `وفق تقرير.`: of which nothing more is said.
  private func document(at: Int, _ limit: Int) -> Mention? {
    guard isDocument(at), !text.word(at).isDefinite, text.word(at).pronoun == .none, at + 1 >= limit || !text.token(at + 1).isWord else { return nil }
    return Mention(tokens: at..<at + 1, kind: .organization, agreement: text.word(at).agreement, isDefinite: false, head: at)
  }

  /// `في كلام نقلته الصحف`, `في لقاء نقله التلفزيون`, `في كلمة بثتها القناة`.
  private func transport(in tokens: Range<Int>) -> Mention? {
    for at in text.places(in: tokens, of: [.publishing, .cue])
    where isPublished(at) || (text.word(at).pronoun != .none || isBeforeSource(at)) && isTransport(at) {
      // `رفض التعليق على ما ذكرته الجريدة`: what is spoken of.
      if text.word(at - 1).surface == text.lexicon.symbols.ma { continue }
      // `شهادتها التي نقلتها المنظمة`: a verb that passes words on may be anybody's.
      let medium = isBeforeSource(at) ? at + 2 : at + 1
      if let mention = mentions.parse(at: medium, limit: min(text.count, at + Self.reach)),
        canRelay(mention)
          || mention.kind == .organization && mention.isDefinite && !isPublished(at) && canTell(mention) && text.has(at - 1, [.relative, .setting])
            && text.word(medium).clitics.isDisjoint(with: .preposition)
      {
        return mention
      }
    }
    return nil
  }

  /// `المصدر الذي نقلت [عنه] رويترز`
  private func isBeforeSource(_ verb: Int) -> Bool {
    text.token(verb + 1).isWord && text.lexicon.symbols.sources.contains(text.word(verb + 1).surface)
  }

  /// `تصريحات نشرتها الصحف`; who is interviewed or writes an article speaks to the medium that brings it (`في مقابلة بثتها القناة`).
  private func isPublished(_ at: Int) -> Bool {
    guard text.signs(at).contains(.publishing) else { return false }
    let before = text.sentences[text.sentence(of: at)].tokens.lowerBound..<at
    guard let remark = before.suffix(Self.remark).last(where: { text.has($0, .setting) }) else { return false }
    return !text.lexicon.symbols[.contribution].contains(text.word(remark).stem)
  }

  /// Whether the word is a finite verb that passes another's words on.
  private func isTransport(_ at: Int) -> Bool {
    text.token(at).isWord
      && text.word(at).readings.contains { index in
        let reading = text.lexicon.readings[Int(index)]
        return (reading.form == .perfect || reading.form == .imperfect) && text.lexicon.cues[Int(reading.entry)].frames.contains { $0.parts.contains(.source) }
      }
  }

  /// `كما جاء في البيان`, not `كما وصفت القرار`: a verb that says, with a document for its subject.
  private func says(_ at: Int) -> Bool {
    text.word(at).readings.contains { text.lexicon.cues[Int(text.lexicon.readings[Int($0)].entry)].act == .assert }
  }

  private func isReporting(_ at: Int) -> Bool {
    text.isFinite(text.word(at))
  }

  /// Whether the mention is of somebody who can pass on what another said.
  private func canTell(_ mention: Mention) -> Bool {
    mention.name != nil || text.mark(mention.tokens.lowerBound) == .quote
      || text.has(mention.head, [.title, .unnamedHead, .groupHead, .bodyHead, .namedBody, .outletHead, .outlet, .nisba])
      || text.phrase(at: mention.head).map { !$0.phrase.traits.isDisjoint(with: [.outlet, .namedBody]) } ?? false
  }

  /// Whether a source that a message is said to follow passes it on: a medium or a document; no body, no person and no crowd.
  private func canRelay(_ mention: Mention) -> Bool { isMedium(mention) || isDocument(mention.head) || isPressOffice(mention) }

  /// `المكتب الإعلامي للمحافظ`: a body that tells the press what others of it say.
  func isPressOffice(_ mention: Mention) -> Bool {
    mention.kind == .organization && text.has(mention.head, .bodyHead) && mention.tokens.contains(mention.head + 1) && text.has(mention.head + 1, .press)
  }

  /// `تقرير`, `بيان`, not `حملة`: what something is said in, in words.
  private func isDocument(_ at: Int) -> Bool {
    text.has(at, .setting) && !text.has(at, .actNoun) && text.reads(text.word(at), as: .noun)
  }
}
