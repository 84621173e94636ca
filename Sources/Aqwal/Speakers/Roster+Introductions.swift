/// How somebody is found whom the narrator brought in without a name before he was let speak.
extension Roster {
  /// `استقبل الوزير سفير الاتحاد الأوروبي`, and `أكد السفير`: where a noun points to nobody who spoke, and the narrator had used it of another.
  func isStranger(_ reference: Reference) -> Bool { introduction(of: reference) != nil }

  /// `قال محام إن`, and `وأضاف المحامي`: who spoke under that noun alone, whoever spoke since.
  func nameless(_ reference: Reference) -> Int? {
    guard reference.words.count == 1, reference.mention.isDefinite, !reference.isSame, reference.mention.agreement.number == .singular else { return nil }
    return latest(like: reference) {
      $0.hasSpoken && !$0.isNamed && $0.kind == .unnamed && $0.head == reference.head && $0.agreement.number == .singular && !isOtherGender($0, reference)
    }
  }

  /// `مسؤول رفيع في الجيش`, and `المسؤول العسكري`: the one who was brought in by these words, or by this noun, whoever spoke since.
  func described(_ reference: Reference) -> Int? {
    func isLike(_ entity: Entity) -> Bool {
      entity.hasSpoken && !entity.isNamed && (entity.kind == .unnamed || entity.kind == .person) && entity.agreement.number != .plural
        && !isOtherGender(entity, reference) && !isOfHeadline(entity)
    }
    return latest(like: reference) { isLike($0) && reference.words.isWithin($0.words) }
      ?? latest(like: reference) { isLike($0) && $0.head == reference.head && !isOfAnotherCountry($0, reference) }
  }

  /// `مسؤول إيراني: لا تراجع`: whom only the headline leaves unnamed, where somebody with a name has spoken below it.
  private func isOfHeadline(_ entity: Entity) -> Bool {
    guard text.sentences.count > 1, text.sentences[0].paragraph != text.sentences[1].paragraph else { return false }
    let end = text.sentences[0].tokens.upperBound
    guard entity.lastHeard < end else { return false }
    return first { $0.isNamed && $0.lastHeard >= end } != nil
  }

  /// The entity of his description; nil where that says no more than the noun itself.
  func stranger(_ reference: Reference) -> Int? {
    guard let mention = introduction(of: reference), mention.tokens.count > 1, !text.word(mention.head).shape.contains(.accusative) else { return nil }
    return resolve(mention).entity
  }

  private func introduction(of reference: Reference) -> Mention? {
    let head = reference.mention.head
    guard reference.mention.tokens.count == 1, text.word(head).clitics == .al, reference.mention.agreement.number == .singular,
      text.has(head, [.office, .occupation, .relation, .unnamedHead]), !text.has(head, [.rank, .honorific])
    else { return nil }
    let last = lastSpeaker(reference)
    let isSpecific = !text.lexicon.has(reference.head, .generalTitle) && last.map { isElsewhere(entities[$0]) } ?? true
    let heard = last.map { entities[$0].lastHeard } ?? -1
    return introduction(by: head, before: reference.start) {
      $0.kind != .organization && $0.name == nil && $0.head == $0.tokens.lowerBound
        // `ونفى قيادي في الحركة ذلك. وأضاف القيادي`: whoever spoke before he was brought in.
        && (isSpecific || $0.tokens.count > 1 && !isReported($0.head) && heard < $0.head)
    }
  }

  /// `القاضي`, `المتهم`: parts in one story, each of which has its noun from the beginning.
  func isOtherPart(_ entity: Entity, _ reference: Reference) -> Bool {
    // `المحامي فلان`, and `الأب`
    if entity.isNamed, reference.words.count == 1, text.has(reference.mention.head, .relation), !text.has(reference.mention.head, [.occupation, .honorific]) {
      return isElsewhere(entity) && !entity.titles.contains { text.has($0.tokens.lowerBound, .relation) }
    }
    guard !entity.isNamed, entity.words.count == 1, reference.words.count == 1, entity.head != reference.head, text.word(entity.name.lowerBound).clitics == .al,
      !text.lexicon.has(entity.head, .generalTitle), !text.lexicon.has(reference.head, .generalTitle)
    else { return false }
    return !(text.has(entity.name.lowerBound, .relation) && text.has(reference.mention.head, .relation))
  }

  /// Whether the one who spoke last is called by his office, so that another noun is not his.
  private func isElsewhere(_ entity: Entity) -> Bool {
    entity.titles.contains { text.has($0.tokens.lowerBound, [.office, .occupation, .relation]) }
  }

  /// `قال اللواء فلان إن …. وأضاف قائد الشرطة أن`, `قال الرئيس التركي إن …. وأضاف فلان أن`: who goes on by his office, or by a name, that is new is the one who
  /// spoke last without it; nil where they are two.
  func sameSpeaker(_ before: Int, _ now: Int, at token: Int) -> Int? {
    let (last, new) = (entities[before], entities[now])
    guard before != now, !new.hasSpoken, last.kind == .person, new.kind == .person, last.isNamed != new.isNamed, !last.isJoint, !new.isJoint,
      last.agreement.agrees(with: new.agreement)
    else { return nil }
    let (named, titled) = last.isNamed ? (last, new) : (new, last)
    guard !isElsewhere(named), titled.titles.contains(where: { text.has($0.tokens.lowerBound, .office) }),
      !new.isNamed
        || new.name.lowerBound == (text.mark(token) == .quote ? token + 1 : token)
          && new.mentions.elements.allSatisfy({ $0.lowerBound >= token || text.sentence(of: $0.lowerBound) == 0 })
    else { return nil }
    let (same, other) = last.isNamed ? (before, now) : (now, before)
    identify(other, with: same)
    named.titles += titled.titles
    return same
  }

  /// The latest indefinite phrase under the same noun before the token that fits.
  func introduction(by head: Int, before end: Int, where fits: (Mention) -> Bool) -> Mention? {
    let key = text.word(head).bare
    for at in (0..<end).suffix(Self.near).reversed() where text.token(at).isWord && !text.word(at).isDefinite && nominative(at) == key {
      let reader = text.token(at - 1).isWord ? titles.mentions.behind(at - 1) : titles.mentions
      guard var mention = reader.parse(at: at, limit: text.sentences[text.sentence(of: at)].tokens.upperBound), fits(mention) else { continue }
      // `سفير الاتحاد الأوروبي في مكتبه`: where he was, with a pronoun that is no part of what he is.
      let place = mention.tokens.dropFirst().first {
        text.has($0, .preposition) && text.word($0 + 1).pronoun != .none
      }
      if let place { mention.tokens = at..<place }
      return mention
    }
    return nil
  }

  /// Whether the two words are one, whatever case it stands in: `تقريرا`, `التقرير`.
  func isForm(_ at: Int, of other: Int) -> Bool {
    let key = text.word(other).bare
    return text.word(at).bare == key || text.word(at).shape.contains(.accusative) && nominative(at) == key
  }

  /// The key of the word, of `صيادا` that of `صياد`.
  private func nominative(_ at: Int) -> UInt64 {
    let word = text.word(at)
    guard word.shape.contains(.accusative), word.clitics.isEmpty else { return word.bare }
    var hash = SpellingHash()
    var last: UInt16?
    let span = text.token(at).span
    Folding.fold(text.document.units[span.start..<span.end]) { letter in
      if let last { hash.add(last) }
      last = letter
    }
    return hash.value
  }

  /// The tokens before a mention in which one is brought in whom it points back to.
  private static let near = 256
}
