/// Finds who says further down what a headline or a lead has somebody unnamed say: `ضابط بريطاني: الحرب طويلة`, and below `وقال اللواء جون سميث إن الحرب ستكون طويلة`.
struct HeadlineSpeaker {
  let text: AnnotatedText
  let roster: Roster

  /// The words that the two messages have in common at the least, which must be half of the headline's.
  private static let least = 3

  /// The sentences that lead a report, the headline among them.
  private static let lead = 3

  /// The sentences behind a lead in which its speaker is named.
  private static let near = 3

  /// The attributions that are looked through: all of a news report.
  private static let reach = 64

  /// Gives the headline's messages to the person who says them in the text, and with them all that the unnamed one said.
  func name(_ resolved: inout [SpeakerResolver.Resolved], of attributions: [Attribution]) {
    for index in attributions.indices.prefix(Self.reach) {
      let sentence = attributions[index].match.sentence
      guard sentence < Self.lead else { return }
      guard attributions[index].parent == nil else { continue }
      if let speaker = resolved[index].speaker, let body = body(behind: index, speaker, attributions, resolved) {
        give(speaker, to: body, &resolved)
        continue
      }
      guard isUnknown(resolved[index].speaker) else { continue }
      guard let person = person(behind: index, attributions, resolved) ?? fuller(behind: index, attributions, resolved) else { continue }
      guard let unnamed = resolved[index].speaker else {
        if sentence > 0 { continue }
        (resolved[index].speaker, resolved[index].resolution) = (person, .carried)
        continue
      }
      give(unnamed, to: person, &resolved)
    }
  }

  /// Gives what the unnamed one said to the one whom the text names.
  private func give(_ unnamed: Int, to named: Int, _ resolved: inout [SpeakerResolver.Resolved]) {
    roster.identify(unnamed, with: named)
    for other in resolved.indices where resolved[other].speaker == unnamed { (resolved[other].speaker, resolved[other].resolution) = (named, .coreferent) }
  }

  /// `منظمة حقوقية محلية: السجون مكتظة`, and below `وقالت منظمة الدفاع عن السجناء إن`: the body of that kind that speaks next, by its name.
  private func body(behind index: Int, _ speaker: Int, _ attributions: [Attribution], _ resolved: [SpeakerResolver.Resolved]) -> Int? {
    let entity = roster.entities[speaker]
    guard entity.kind == .organization, !entity.isJoint, isNameless(entity) else { return nil }
    for other in attributions.indices.prefix(Self.reach) where attributions[other].match.sentence > attributions[index].match.sentence {
      guard attributions[other].match.sentence <= attributions[index].match.sentence + Self.near else { return nil }
      guard attributions[other].parent == nil, let next = resolved[other].speaker, next != speaker else { continue }
      let body = roster.entities[next]
      guard body.kind == .organization else { continue }
      return body.head == entity.head && !body.isJoint && !isNameless(body) && body.mentions[0].lowerBound > attributions[index].match.anchor ? next : nil
    }
    return nil
  }

  /// `منظمة نسائية محلية في تشاد`: a kind of body with nothing but adjectives, and where it is.
  private func isNameless(_ entity: Entity) -> Bool {
    let name = entity.name
    guard text.has(name.lowerBound, .bodyHead), !text.has(name.lowerBound, [.setting, .namedBody, .outlet]),
      text.word(name.lowerBound).clitics.isEmpty, text.word(name.lowerBound).pronoun == .none
    else { return false }
    let place = name.first { text.has($0, .preposition) } ?? name.upperBound
    return (name.lowerBound + 1..<place).allSatisfy {
      text.token($0).isWord && !text.word($0).isDefinite && text.word($0).clitics.isEmpty
        && (text.has($0, [.nisba, .adjective]) || text.word($0).shape.contains(.relational))
        && !text.has($0, .name)
    }
  }

  /// `مسؤول تركي: لا تراجع`, and below `قال مسؤول تركي رفيع إن`: who is told by more words than the headline has room for.
  private func fuller(behind index: Int, _ attributions: [Attribution], _ resolved: [SpeakerResolver.Resolved]) -> Int? {
    let sentence = attributions[index].match.sentence
    guard sentence == 0, let unnamed = resolved[index].speaker.map({ roster.entities[$0] }) else { return nil }
    for other in attributions.indices.prefix(Self.reach) where attributions[other].match.sentence > 0 && attributions[other].parent == nil {
      guard attributions[other].match.sentence <= Self.near, let speaker = resolved[other].speaker else { return nil }
      let entity = roster.entities[speaker]
      if entity.kind == .unnamed, entity.head == unnamed.head, entity.words.count > unnamed.words.count, unnamed.words.isWithin(entity.words) { return speaker }
    }
    return nil
  }

  /// Whether it is nobody, or one person whom the article leaves unnamed.
  private func isUnknown(_ speaker: Int?) -> Bool {
    guard let speaker else { return true }
    let entity = roster.entities[speaker]
    return entity.kind == .unnamed && entity.agreement.number == .singular && !entity.isJoint
  }

  /// The named person whose message shares most with the headline's.
  private func person(behind index: Int, _ attributions: [Attribution], _ resolved: [SpeakerResolver.Resolved]) -> Int? {
    let words = words(of: attributions[index])
    let sentence = attributions[index].match.sentence
    let isLead = sentence > 0 || text.document.title == nil
    let unnamed = resolved[index].speaker.map { roster.entities[$0] }
    let agreement = resolved[index].speaker.map { roster.entities[$0].agreement } ?? attributions[index].match.agreement
    var found: (person: Int, shared: Int)?
    var isFirst = true
    for other in attributions.indices.prefix(Self.reach) where attributions[other].match.sentence > sentence && attributions[other].parent == nil {
      if isLead, attributions[other].match.sentence > sentence + Self.near { break }
      guard let speaker = resolved[other].speaker, roster.entities[speaker].kind == .person, roster.entities[speaker].isNamed,
        roster.entities[speaker].agreement.agrees(with: agreement)
      else { continue }
      defer { isFirst = false }
      let titles = roster.entities[speaker].titles
      let isSame = unnamed.map { unnamed in titles.contains { $0.head == unnamed.head } } ?? false
      // `نائب: الحكومة ستسقط`, and below `توقع النائب سامي حداد سقوط الحكومة`: who speaks first in the text, by the same office.
      if !isLead, isSame, isFirst, unnamed.map({ unnamed in !titles.contains { isElsewhere($0, unnamed) } }) ?? false { return speaker }
      if isLead, let unnamed {
        // `أعلن وزير نرويجي أن …. وقال وزير الصيد إريك هانسن`: who is named next, by the same office.
        if isSame, found == nil, resolved[other].resolution == .explicit,
          roster.entities[speaker].mentions[0].lowerBound > attributions[index].match.anchor
        {
          return speaker
        }
        // `مندوب`, of a minister's words; `مسؤول أمريكي`, of a Norwegian's.
        guard isSame || text.lexicon.has(unnamed.head, .generalPerson), !titles.contains(where: { isElsewhere($0, unnamed) }) else { continue }
      }
      let others = self.words(of: attributions[other])
      let shared = words.reduce(0) { $0 + (others.contains($1) ? 1 : 0) }
      if shared >= Self.least, shared * 2 >= words.count, shared > found?.shared ?? 0 { found = (speaker, shared) }
    }
    return found?.person
  }

  /// Whether a title names another country than the unnamed one's description.
  private func isElsewhere(_ title: Title, _ unnamed: Entity) -> Bool {
    let keys = roster.keys
    return title.words.contains { keys.isRegion($0) && !unnamed.words.contains($0) } && unnamed.words.contains(where: keys.isRegion)
  }

  /// The words of a message that say something, without their clitics.
  private func words(of attribution: Attribution) -> Keys {
    var words = Keys()
    for at in attribution.content.joined() where text.token(at).isWord && !text.has(at, .function) { words.insert(text.word(at).bare) }
    return words
  }
}
