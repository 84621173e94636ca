/// How bodies, countries and unnamed sources are found: by their words, by shorter ones under the same head, and by their kind.
extension Roster {
  func body(_ reference: Reference) -> Found? {
    if let region = reference.region, let country = first(where: { $0.region == region }) { return (country, false) }
    // `الصحيفة`, `وزارة الداخلية`: the body at hand whose fuller name holds these words under the same head.
    if reference.mention.isDefinite, !reference.words.isEmpty {
      func isFuller(_ entity: Entity) -> Bool {
        entity.head == reference.head && entity.isBody && entity.words.count > reference.words.count && reference.words.isWithin(entity.words)
      }
      let found = reference.words.count > 1 ? nearest(like: reference, where: isFuller) : latest(like: reference, where: isFuller)
      if let found { return (found, false) }
    }
    if let same = same(reference) { return (same, false) }
    // `حزب الله` and `الحزب`: the longer name of one that was met short.
    let shorter = latest(like: reference) {
      $0.head == reference.head && $0.isBody && $0.words.count > 1 && $0.words.isWithin(reference.words)
    }
    if let shorter { return (shorter, false) }
    // `الخارجية الروسية`, `آبل`: a name without the word for what it is.
    if reference.kind == .organization {
      let hasOwnHead = text.has(reference.mention.head, .bodyHead)
      let headless = nearest(like: reference) {
        !hasOwnHead && $0.isBody && $0.words.isEqualBehindFirst(reference.words) && !isPart($0.name.lowerBound, of: reference.name.lowerBound)
      }
      if let headless { return (headless, false) }
      let headed = latest(like: reference) {
        $0.kind == .organization && reference.words.isEqualBehindFirst($0.words) && !isPart(reference.name.lowerBound, of: $0.name.lowerBound)
      }
      if let headed { return (headed, false) }
    }
    if let known = byKind(reference) { return known }
    return reference.isSame ? latest(before: reference.start) { $0.isBody && $0.hasSpoken && !isOtherGender($0, reference) }.map { ($0, true) } : nil
  }

  /// `بعثة الأمم المتحدة`, `حكومة حماس`: whether the first word makes another body of one with a name of its own, and does not only tell its kind as in
  /// `حركة حماس`, `الجماعة الحوثية`.
  func isPart(_ head: Int, of name: Int) -> Bool {
    guard text.token(head).isWord, !text.word(head).isDefinite, !text.has(head, .outletHead) || text.has(name, .bodyHead) else { return false }
    let kind = keys.plain(head)
    return !text.lexicon.has(kind, .bodyKind) && !text.lexicon.has(kind, .association) && isOwnName(name)
  }

  private func isOwnName(_ at: Int) -> Bool {
    text.has(at, .namedBody) && !text.has(at, .commonNoun)
      || text.phrase(at: at).map { $0.phrase.traits.contains(.namedBody) } ?? false
  }

  /// `وقالت زينكو`, of `شركة زينكو`: a word of no list that the article has behind a body's kind.
  func bodyOfName(_ reference: Reference) -> Int? {
    guard reference.mention.tokens.count == 1, text.token(reference.start).isWord, !text.has(reference.start, .name) else { return nil }
    let plain = keys.plain(reference.start)
    let body = latest(before: .max) {
      $0.kind == .organization && !$0.isJoint && $0.words.count == 2 && $0.words[1] == plain && text.lexicon.has($0.head, .bodyKind)
    }
    guard let body else { return nil }
    // `مجموعة يانسن`, of `كارل يانسن`
    return first { $0.isNamed && reference.words.isWithin($0.words) } == nil ? body : nil
  }

  /// `القناة التلفزيونية`, `الشركة`, `التقرير`: a body called by its kind is the one of that kind at hand; a document is whoever spoke in one, or else the body that spoke last.
  private func byKind(_ reference: Reference) -> Found? {
    let head = reference.mention.head
    guard reference.mention.isDefinite, reference.words.count <= 2, text.word(head).isDefinite else { return nil }
    if text.has(head, [.bodyHead, .outletHead]) {
      let last = reference.mention.tokens.upperBound - 1
      // There is one leadership in each country, and many a company.
      let isOfSort =
        text.has(last, .nisba) && (text.lexicon.has(reference.head, .bodyKind) || !keys.isRegion(keys.plain(last)))
        || text.has(head, .outletHead) && text.word(last).shape.contains(.relational)
      if reference.words.count == 1 || isOfSort {
        let ofKind = latest(like: reference) {
          $0.head == reference.head && $0.isBody && (reference.words.count == 1 || !isOfAnotherCountry($0, reference))
        }
        if let ofKind { return (ofKind, false) }
      }
    }
    // `الحركة`, of حماس; `المنظمة`, of `جمعية الأمل`: what somebody spoke as last, whatever its name calls it.
    if reference.words.count == 1, text.lexicon.has(reference.head, .bodyKind), let last = latest(before: reference.start, where: \.hasSpoken),
      entities[last].kind == .organization, !entities[last].isJoint
    {
      return (last, true)
    }
    guard reference.words.count == 1, text.has(head, [.setting, .outletHead]) || text.has(head, .finding) else { return nil }
    let author = latest(before: reference.start) { $0.documents.contains(reference.head) }
    // `وأظهرت الأرقام`: a finding is only his whose it was before.
    guard text.has(head, [.setting, .outletHead]) else { return author.map { ($0, true) } }
    let speaker = author ?? latest(before: reference.start) { $0.isBody && $0.hasSpoken }
    return speaker.map { ($0, true) }
  }

  /// `الحكومة الأمريكية`, `الحكومة العراقية`
  func isOfAnotherCountry(_ entity: Entity, _ reference: Reference) -> Bool {
    reference.words.contains(where: keys.isRegion) && entity.words.contains { keys.isRegion($0) && !reference.words.contains($0) }
  }

  func unnamed(_ reference: Reference) -> Int? {
    // `النقابات والحكومة`, and `النقابات`: one of two is not the two.
    func isLike(_ entity: Entity) -> Bool { (entity.kind == .unnamed || entity.kind == .group) && !(entity.isJoint && joinsSources(entity.name)) }
    if let same = latest(like: reference, where: { isLike($0) && $0.words == reference.words }) { return same }
    // `مصدر مطلع لصحيفة الغد`, and `مصدر الصحيفة`
    if reference.words.count == 2, text.lexicon.has(reference.head, .source), reference.mention.tokens.count == 2, text.isMedium(reference.start + 1) {
      return latest(like: reference) { $0.kind == .unnamed && $0.hasSpoken && $0.head == reference.head && !$0.isJoint }
    }
    guard reference.mention.isDefinite || reference.isSame else {
      // `مسؤول في وزارة النقل`, and `مسؤول في الوزارة`
      let last = reference.mention.tokens.upperBound - 1
      guard reference.words.count > 1, text.word(last).isDefinite else { return nil }
      return latest(like: reference) { isLike($0) && $0.head == reference.head && reference.words.isWithin($0.words) }
    }
    let described =
      latest(like: reference) { isLike($0) && $0.head == reference.head && reference.words.isWithin($0.words) }
      ?? (reference.words.count == 1 && reference.kind == .unnamed
        ? latest(like: reference) { isLike($0) && $0.hasSpoken && $0.words.contains(reference.words[0]) } : nil)
    if let described { return described }
    // `مصدر مسؤول في المحافظة`, and `المصدر الحكومي`: by what sort it is of, where the other is told to be of none.
    let last = reference.mention.tokens.upperBound - 1
    if reference.words.count == 2, text.lexicon.has(reference.head, .source), text.word(last).clitics == .al, isSort(last) {
      let ofNoSort = latest(like: reference) { entity in
        entity.kind == .unnamed && entity.hasSpoken && entity.head == reference.head && !entity.name.contains { text.token($0).isWord && isSort($0) }
      }
      if let ofNoSort { return ofNoSort }
    }
    guard reference.words.count == 1, text.has(reference.mention.head, .source) else {
      return nil
    }
    // `علمت الصحيفة من مصدر أمني أن`, and `وأضاف المصدر`: where the narrator brought in whom he only now lets speak.
    if let mention = introduction(by: reference.mention.head, before: reference.start, where: { $0.kind == .unnamed && $0.tokens.count > 1 }) {
      return resolve(mention).entity
    }
    // `المصدر` of a paper's report is the paper.
    let isPlural = text.word(reference.mention.head).agreement.number == .plural
    let source = latest(before: reference.start) {
      $0.hasSpoken && ($0.kind == .unnamed && ($0.agreement.number == .plural) == isPlural || $0.kind == .organization && !isPlural)
    }
    // `مصادر مطلعة`, and `المصدر`
    return source ?? latest(before: reference.start) { $0.hasSpoken && $0.kind == .unnamed && self.text.lexicon.has($0.head, .source) }
  }

  /// `العلماء والمختصون`, not `مسؤولون في اليمن ومصر`
  private func joinsSources(_ name: Range<Int>) -> Bool {
    name.dropFirst().contains {
      text.word($0).clitics.contains(.wa) && text.phrase(at: $0)?.phrase.region == nil
        && text.has($0, [.groupHead, .unnamedHead, .bodyHead, .namedBody, .outletHead, .title])
    }
  }

  /// `أمني`, `الحكومي`, but not `مسؤول`
  private func isSort(_ at: Int) -> Bool { text.has(at, .nisba) || text.word(at).shape.contains(.relational) }

  /// `الرجل`, `القيادي في الحركة`: one person whom only a noun points to.
  func isSomebody(_ reference: Reference) -> Bool {
    let mention = reference.mention
    return reference.kind == .unnamed && mention.isDefinite && reference.words.count <= 2 && text.token(mention.head).isWord
      && (text.word(mention.head).isDefinite || isInterlocutor(reference))
      && mention.agreement.number == .singular && !text.lexicon.has(reference.head, .source) && !text.lexicon.has(reference.head, .side)
  }

  /// `محدثنا`: who speaks to the paper; `مراسلنا` is another.
  func isInterlocutor(_ reference: Reference) -> Bool {
    text.word(reference.mention.head).pronoun == .first && text.word(reference.mention.head).has(.interlocutor)
  }
}
