/// By which channel the words of an attribution came.
extension SpeakerResolver {
  /// Finds who passed the words on: named beside them, the medium whose report holds them, or the channel of the words that they go on with.
  ///
  /// - Parameters:
  ///   - attributions: those of the article, of which `resolved` has the answers before `index`.
  ///   - latest: the last attribution that is nested in none and has a speaker.
  func setRelay(of result: inout Resolved, _ index: Int, _ attributions: [Attribution], _ resolved: [Resolved], after latest: Int?) {
    let attribution = attributions[index]
    if let speaker = result.speaker, let source = relays.source(of: attribution) {
      // `ذكرت الوكالة أن …، نقلا عن الوزارة`: the one nearer to the fact speaks.
      result.speaker = roster.resolve(source).entity
      result.relay = [speaker]
    } else if let relay = relays.relay(of: attribution) {
      // `أعلن الحزب في بيان أن …، حسب نص البيان`: his own words.
      if let speaker = result.speaker, isOwn(relay, of: speaker, attribution) { return }
      let channel = roster.channel(relay)
      roster.hears(channel, at: attribution.match.anchor, Agreement())
      result.relay = [channel]
    } else if let channel = unnamedChannel(of: attribution, resolved) {
      result.relay = [channel]
    } else if let parent = attribution.parent {
      // `ذكرت الصحيفة أن الوزير قال إن`
      if let medium = resolved[parent].speaker, isMedium(medium) { result.relay = [medium] }
    } else if let latest, let speaker = result.speaker, goesOn(attribution, attributions[latest]) {
      if speaker == resolved[latest].speaker {
        // The channel of a source's words is the channel of those that follow, until he is named in full anew: `وأضاف المصدر`.
        if result.resolution != .explicit || isShort(attribution.match.speaker) || adds(attribution), isPerson(speaker) || attribution.match.speaker == nil {
          result.relay = resolved[latest].relay
        }
      } else if let medium = resolved[latest].speaker, isMedium(medium), result.resolution != .explicit, joins(attribution, to: attributions[latest]),
        reports(attributions[...latest], resolved, by: medium, name: speaker)
      {
        // `أوردت الوكالة أن السفير غاضب. وأضاف السفير أن`
        result.relay = [medium]
      } else if let before = resolved[latest].speaker, isAnother(attribution.match.speaker, than: before) {
        result.relay = resolved[latest].relay
      }
    }
    if let speaker = result.speaker, result.relay.contains(speaker) { result.relay.removeAll { $0 == speaker } }
  }

  /// `يرى الرئيس أن …، وتعهد ب…، وفقا لرويترز`: what stands behind the last of several reports of one source in a sentence passes them all on.
  func shareRelay(of index: Int, _ attributions: [Attribution], _ resolved: inout [Resolved]) {
    let (attribution, result) = (attributions[index], resolved[index])
    guard let relay = result.relay.first, !isDocument(relay), attribution.parent == nil, attribution.match.speaker == nil, index > 0,
      relays.stands(behind: attribution)
    else { return }
    for earlier in (0..<index).reversed() {
      let other = attributions[earlier]
      guard other.match.sentence == attribution.match.sentence, other.parent == nil, resolved[earlier].speaker == result.speaker,
        resolved[earlier].relay.isEmpty
      else { return }
      resolved[earlier].relay = result.relay
    }
  }

  /// Whether the relay is a document that the speaker spoke in, here or before.
  private func isOwn(_ relay: Mention, of speaker: Int, _ attribution: Attribution) -> Bool {
    guard relay.name == nil, text.has(relay.head, .setting), !text.has(relay.head, [.outletHead, .bodyHead, .outlet])
    else { return false }
    let word = text.word(relay.head).bare
    return roster.speaks(in: relay.head, speaker)
      || !attribution.header.contains(relay.head) && attribution.header.contains { text.token($0).isWord && text.word($0).bare == word }
  }

  private func isMedium(_ entity: Int) -> Bool { text.isMedium(roster.entities[entity].name.lowerBound) }

  /// `تقرير`, `البيان`: what several say is seldom from one.
  private func isDocument(_ entity: Int) -> Bool {
    let first = roster.entities[entity].name.lowerBound
    return !isMedium(entity) && text.has(first, .setting)
  }

  private func isShort(_ mention: Mention?) -> Bool { mention.map { $0.title == nil && $0.name?.count == 1 } ?? false }

  /// `وأضاف`, `وتابع`
  private func adds(_ attribution: Attribution) -> Bool {
    text.lexicon.symbols[.addition].contains(text.word(attribution.match.anchor).surface)
  }

  /// `أحد المصادر`, `شاهد آخر`: one of those whose words were passed on, or one more of that sort.
  private func isAnother(_ mention: Mention?, than entity: Int) -> Bool {
    guard let mention, mention.name == nil, mention.tokens.count > 1, text.token(mention.head).isWord, text.token(mention.tokens.upperBound - 1).isWord
    else { return false }
    let before = roster.entities[entity]
    guard before.kind == .unnamed || before.kind == .group else { return false }
    if text.has(mention.head, .quantifier) {
      return before.agreement.number != .singular && before.words.contains(roster.keys.plain(mention.head + 1))
    }
    return text.has(mention.tokens.upperBound - 1, .another) && before.head == roster.keys.plain(mention.head)
  }

  private func isPerson(_ entity: Int) -> Bool { ![.organization, .country].contains(roster.entities[entity].kind) }

  /// Whether a و joins the attribution to another of the same sentence or the one before.
  private func joins(_ attribution: Attribution, to report: Attribution) -> Bool {
    guard text.word(attribution.match.anchor).clitics.contains(.wa), let message = report.content.last
    else { return false }
    return text.sentence(of: message.upperBound - 1) + 1 >= attribution.match.sentence
  }

  /// Whether one of the last reports, all by the medium, names the entity in its message.
  private func reports(_ latest: ArraySlice<Attribution>, _ resolved: [Resolved], by medium: Int, name entity: Int) -> Bool {
    let entity = roster.entities[entity]
    for index in latest.suffix(Self.memory).indices.reversed() where latest[index].parent == nil {
      guard resolved[index].speaker == medium else { return false }
      let isNamed = latest[index].content.contains { part in
        let place = entity.mentionCount(before: part.upperBound)
        return place > 0 && entity.mentions[place - 1].lowerBound >= part.lowerBound
      }
      if isNamed { return true }
    }
    return false
  }

  /// `ونقلت عن الوزير قوله`: the medium that only the verb of the relay carries, which is the one that spoke or relayed before.
  private func unnamedChannel(of attribution: Attribution, _ resolved: [Resolved]) -> Int? {
    let match = attribution.match
    guard match.entry >= 0, match.form == .perfect || match.form == .imperfect, match.relay == nil, let source = match.speaker?.tokens.lowerBound,
      text.lexicon.cues[Int(match.entry)].relays, source > match.anchor + 1, text.token(source - 1).isWord,
      [text.lexicon.symbols.an, text.lexicon.symbols.ila].contains(text.word(source - 1).surface)
    else { return nil }
    for earlier in resolved.suffix(Self.reach).reversed() {
      for entity in earlier.relay + [earlier.speaker].compactMap({ $0 })
      where isMedium(entity) && agrees(entity, match.agreement) {
        return entity
      }
    }
    return nil
  }

  /// Whether the attribution joins another to itself: `وأضاف`, `كما أشار`, `وعن الموعد قال`, a participle in the same sentence or at the head of its own.
  private func goesOn(_ attribution: Attribution, _ earlier: Attribution) -> Bool {
    let (cue, first) = (attribution.match.anchor, text.sentences[attribution.match.sentence].tokens.lowerBound)
    // `وقال الوزير` behind narration begins anew, `وأضاف الوزير` goes on.
    if attribution.match.speaker != nil, text.sentence(of: (earlier.content.last?.upperBound ?? 1) - 1) + 1 < attribution.match.sentence,
      !adds(attribution)
    {
      return false
    }
    if attribution.match.sentence == earlier.match.sentence || !text.token(cue).isWord || !text.word(cue).clitics.isDisjoint(with: .conjunction) { return true }
    if cue == first { return attribution.match.form == .participle }
    // `وكان الوزير قد أعلن`: what was said before.
    if text.word(first).clitics.contains(.wa), text.lexicon.symbols[.past].contains(text.word(first).stem) { return false }
    return text.has(cue - 1, [.conjunction, .auxiliary, .particle])
      || text.word(first).clitics.contains(.wa) && text.has(first, .preposition)
  }
}
