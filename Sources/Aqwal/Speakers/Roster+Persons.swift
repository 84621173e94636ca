/// How persons are found: by name, by a short or misspelt name, by title, and as the one who spoke last.
extension Roster {
  /// The same name, else a shorter or longer form of it, else one typing slip away, else the holder of the title that stands beside it.
  func named(_ reference: Reference) -> Int? {
    if let same = best(reference, like: reference, where: { $0.isNamed && $0.words == reference.words }) { return same }
    if let short = shortName(reference) { return short }
    return slip(reference)
  }

  private func shortName(_ reference: Reference) -> Int? {
    best(reference, like: reference) {
      $0.isNamed && !isOtherGender($0, reference) && (isShort(reference.words, of: $0.words) || isShort($0.words, of: reference.words))
    }
  }

  /// Whether `short` is what a writer calls `full` by at another place: the last names, the first name, or the full name with one left out.
  private func isShort(_ short: Keys, of full: Keys) -> Bool {
    short.count < full.count && !short.isEmpty && short.isWithin(full)
  }

  func isOtherGender(_ entity: Entity, _ reference: Reference) -> Bool {
    let (a, b) = (entity.agreement.gender, reference.mention.agreement.gender)
    guard a != .unknown, b != .unknown, a != b else { return false }
    // A family name has no gender: only a title or a given name beside it tells.
    return !reference.isNamed || reference.words.count > 1 || reference.mention.tokens.count > reference.name.count
  }

  /// `الشيخ`, of `حسين الشيخ`: a title that is somebody's last name.
  func bareShortName(_ reference: Reference) -> Int? {
    guard reference.mention.tokens.count == 1, text.word(reference.start).isDefinite else { return nil }
    let key = keys.name(of: reference.mention.tokens)
    return latest(before: reference.start) { $0.isNamed && $0.words.count > 1 && $0.words.last == key }
  }

  /// `الوزير الرفاتي`: a title with a definite name that could be an adjective too.
  func titledShortName(_ reference: Reference) -> Int? {
    guard reference.mention.tokens.count == 2, text.word(reference.start + 1).isDefinite else { return nil }
    let word = text.word(reference.start + 1)
    guard !word.has([.nisba, .commonNoun, .title, .place]) else { return nil }
    let key = keys.name(reference.start + 1..<reference.start + 2)
    return latest(before: reference.start) { $0.isNamed && $0.words.count > 1 && $0.words.last == key.first }
  }

  /// Whether a name and the title before it are two people's: the name of one who is known without that title, and the title of somebody else.
  func parts(_ mention: Mention, from holder: Mention) -> Bool {
    let title = Reference(holder, titles)
    guard let named = named(Reference(mention, titles)) else { return false }
    let person = entities[named]
    // What the two words together told is in question.
    let told = person.titles
    person.titles.removeAll { mention.tokens.overlaps($0.tokens) }
    if !person.titles.contains(where: { $0.head == title.head }), let other = self.holder(title) ?? lastSpeaker(title), other != named {
      return true
    }
    person.titles = told
    return false
  }

  /// The best person for a name: whose title goes with the one beside the name, else the one at hand.
  ///
  /// - Parameter like: the reference, where only its words find somebody.
  func best(_ reference: Reference, like: Reference? = nil, where matches: (Entity) -> Bool) -> Int? {
    // Mostly nobody matches, and then one look at each is enough.
    guard first(like: like, where: matches) != nil else { return nil }
    if let title = reference.titles.first {
      let fitting = nearest(to: reference.start, like: like) { matches($0) && $0.titles.contains { $0.head == title.head } }
      if let fitting { return fitting }
    }
    return nearest(to: reference.start, like: like, where: matches)
  }

  /// The holder of a title: who has one with all its words, who has a shorter form of it, who alone has one that shares its office and more.
  func holder(_ reference: Reference) -> Int? {
    guard let title = reference.titles.first, !reference.isSame else { return nil }
    return holder(of: title, reference) ?? text.lexicon.titleSynonyms.other(of: title).flatMap { holder(of: $0, reference) }
  }

  func holder(of title: Title, _ reference: Reference) -> Int? {
    guard first(where: { mayHold($0, title) }) != nil else { return nil }
    // `عضو المجلس`, said of a woman: where she has the title in that form, its gender tells nothing.
    func isPossible(_ entity: Entity) -> Bool {
      (entity.kind == .person || entity.kind == .unnamed) && (!isOtherGender(entity, reference) || entity.titles.contains { title.isWithin($0) })
    }
    let counterpart = counterpart(behind: reference)
    for likeness in TitleLikeness.allCases where likeness == .longer || likeness == .former || reference.mention.isDefinite {
      func fits(_ entity: Entity) -> Bool {
        mayHold(entity, title) && isPossible(entity) && holds(entity, title, likeness)
          && (counterpart.map { country in !entity.titles.contains { $0.words.contains(country) } } ?? true)
      }
      if likeness == .general, !mayBeInCharge(title) { continue }
      guard let found = nearest(to: reference.start, where: fits) else { continue }
      guard likeness.mustBeAlone else { return found }
      if let alone = closest(to: title, fits) { return alone }
    }
    return nil
  }

  /// Whether somebody has a title with the office or a word of the other, or none: most have neither, and need no comparing.
  private func mayHold(_ entity: Entity, _ title: Title) -> Bool {
    entity.titles.isEmpty ? entity.isNamed || title.words.isEmpty : entity.titles.contains { $0.head == title.head || $0.words.mayShare(with: title.words) }
  }

  /// Who alone of those that fit has the most words of the title.
  private func closest(to title: Title, _ fits: (Entity) -> Bool) -> Int? {
    var found: Int?
    var most = -1
    for index in atHand where fits(entities[index]) {
      let shared = entities[index].titles.reduce(0) { Swift.max($0, $1.head == title.head ? title.words.countShared(with: $1.words) : 0) }
      if shared >= most { (found, most) = (shared > most ? index : nil, shared) }
    }
    return found
  }

  /// How a title that somebody has goes with one that is asked for, the surest first.
  private enum TitleLikeness: CaseIterable {
    /// It has all words of the other, under the same head.
    case longer
    /// All titles together have them.
    case spread
    /// It is the other's beside another holder of the same office: `نظيره البريطاني`.
    case counterpart
    /// It is a shorter form of the other.
    case shorter
    /// It shares the office and another word.
    case akin
    /// It shares the office, and what else is asked for is only whose it is: `المقررة الأممية`.
    case kindred
    /// It has all that is told of what the other only calls one in charge: `المسؤول الإقليمي لصندوق التنمية`.
    case general
    /// It has all words of the other, of one who no longer holds it.
    case former

    var mustBeAlone: Bool { self == .shorter || self == .akin || self == .kindred || self == .general }
  }

  private func holds(_ entity: Entity, _ title: Title, _ likeness: TitleLikeness) -> Bool {
    switch likeness {
    case .longer: entity.titles.contains { title.isWithin($0) && isFormer($0) == isFormer(title) }
    case .spread: title.words.allSatisfy { word in entity.titles.contains { $0.words.contains(word) && isFormer($0) == isFormer(title) } }
    case .counterpart: entity.isNamed && entity.titles.isEmpty && counterpartCountry(of: entity).map(title.words.contains) ?? false
    case .shorter: entity.titles.contains { $0.isWithin(title) } && !clash(entity, title)
    case .akin: entity.titles.contains { sharesField($0, title) } && !clash(entity, title)
    case .kindred: entity.isNamed && entity.hasSpoken && isOffice(title) && entity.titles.contains { $0.head == title.head } && !clash(entity, title)
    case .general: entity.isNamed && entity.titles.contains { isInCharge($0, of: title) }
    // `المتحدث` is whoever speaks, and nobody who was somebody's spokesman once.
    case .former: (title.words.count > 1 || !text.has(title.tokens.lowerBound, .unnamedHead)) && entity.titles.contains { title.isWithin($0) }
    }
  }

  /// `المبعوث الدولي`, `الوزير النرويجي`: an office with nothing but whose it is; there are presidents of anything.
  private func isOffice(_ title: Title) -> Bool {
    guard title.words.count == 2, title.head != Self.president, text.has(title.tokens.lowerBound, .office),
      !text.has(title.tokens.lowerBound, [.occupation, .unnamedHead])
    else { return false }
    return title.words.contains { keys.isRegion($0) || self.text.lexicon.has($0, .international) }
  }

  private static let president = spellingHash(Folding.folded("رئيس"))

  /// `الرئيس السابق`
  private func isFormer(_ title: Title) -> Bool { title.words.contains { self.text.lexicon.has($0, .former) } }

  /// Whether the titles share their office and more than what is said of any office: `المدير العام للشركة`, not `المدير العام`; and not `رئيس بلدية` of two towns.
  private func sharesField(_ one: Title, _ other: Title) -> Bool {
    let shared = one.head == other.head ? one.words.countShared(with: other.words) : 0
    guard shared > 1 else { return false }
    // `الأمين العام المساعد للشؤون القانونية`, `الأمين العام المساعد للجمعية`
    if shared > 2, !text.has(one.tokens.lowerBound, .unnamedHead) { return true }
    let fields = one.tokens.filter {
      text.token($0).isWord && !text.has($0, .adjective) && text.word($0).bare != Self.official && text.word($0).surface != text.lexicon.symbols.ism
    }
    guard fields.map({ text.lexicon.titleSynonyms.meaning(of: keys.plain($0)) }).contains(where: { $0 != one.head && other.words.contains($0) }) else {
      return false
    }
    let places = fields.filter { isPlace($0) }
    return places.isEmpty || places.contains { other.words.contains(keys.plain($0)) } || !other.tokens.contains(where: isPlace)
  }

  private func isPlace(_ at: Int) -> Bool { text.has(at, .place) && !text.has(at, .nisba) }

  private static let official = spellingHash(Folding.folded("رسمي"))

  /// Whether the two are of different countries.
  private func clash(_ entity: Entity, _ title: Title) -> Bool {
    guard title.words.contains(where: keys.isRegion) else { return false }
    let countries = countries(of: entity)
    return countries.isEmpty ? isOfCounterpart(title, of: entity) : !countries.contains(where: title.words.contains)
  }

  /// The countries that somebody's titles tell, or the word for him beside another holder of the same office.
  private func countries(of entity: Entity) -> Keys {
    var countries = Keys()
    for title in entity.titles { for word in title.words where keys.isRegion(word) { countries.insert(word) } }
    if countries.isEmpty, let country = counterpartCountry(of: entity) { countries.append(country) }
    return countries
  }

  /// `استطلاع`, `بيان النائب العام`: what spoke and is nobody.
  private func isDocument(_ entity: Entity) -> Bool { text.has(entity.name.lowerBound, .setting) }

  /// `الزعيم النقابي`, `القائد الميداني`: an office with nothing but of what sort it is points to somebody who is known; `الأمين العام` may be anybody's.
  private func isOfSort(_ reference: Reference) -> Bool {
    let tokens = reference.mention.tokens
    guard tokens.count == 2, text.word(tokens.lowerBound).isDefinite, text.token(tokens.lowerBound + 1).isWord else { return false }
    let sort = text.word(tokens.lowerBound + 1)
    return sort.isDefinite && (sort.has(.nisba) || sort.shape.contains(.relational)) && !keys.isRegion(keys.plain(tokens.lowerBound + 1))
      && !sort.has(.anyPost)
  }

  /// `المتحدث`, `الخبير الألماني`, `نفس المسؤول`: what a person is called without an office of his own is the one who spoke last.
  func lastSpeaker(_ reference: Reference) -> Int? {
    if isStyle(reference.mention) {
      return styled(reference.mention) ?? latest(before: reference.start) { $0.hasSpoken && $0.kind == .person }
        ?? latest(before: reference.start) { $0.isNamed }
    }
    guard reference.mention.isDefinite || reference.isSame, reference.isSame || text.has(reference.mention.head, [.title, .unnamedHead, .honorific]) else {
      return nil
    }
    let title = reference.titles.first
    let isPlain =
      reference.isSame || isInterlocutor(reference)
      || reference.mention.tokens.allSatisfy { token in
        guard text.token(token).isWord else { return false }
        // `الباحث في علم الاجتماع`
        let isOwned =
          token > reference.start && token + 1 < reference.mention.tokens.upperBound && text.word(token + 1).isDefinite
        return text.word(token).isDefinite || text.has(token, [.demonstrative, .preposition]) || isOwned && text.has(token - 1, .preposition)
      }
    guard isPlain, reference.mention.tokens.count <= 4 else { return nil }
    // `الأمين العام ذاته`: whoever has that office, and nobody who has none.
    if reference.isSame, let title, text.has(reference.mention.head, .office), !text.has(reference.mention.head, [.unnamedHead, .occupation]),
      let same = latest(before: reference.start, where: { $0.hasSpoken && $0.titles.contains { title.isWithin($0) } })
    {
      return same
    }
    if reference.isSame, !text.has(reference.mention.head, .title) {
      // `الجهة ذاتها`: whatever spoke last under that gender and number. `المصدر ذاته` is whoever spoke last, but no crowd.
      let isSource = text.has(reference.mention.head, .unnamedHead)
      return latest(before: reference.start) { $0.hasSpoken && (isSource ? $0.kind != .group : $0.agreement.agrees(with: reference.mention.agreement)) }
    }
    let isOffice =
      text.has(reference.mention.head, .office) && reference.words.count > 1 && !text.has(reference.mention.head, [.unnamedHead, .occupation])
      && !isOfSort(reference)
    guard !isOffice || reference.isSame else { return nil }
    if reference.words.count > 1, !reference.isSame {
      if let described = described(reference) { return described }
      // `المدرب فلان`, and `المدرب الكرواتي`: who has that noun, whoever of another spoke since.
      let namesake = latest(before: reference.start) { entity in
        entity.hasSpoken && entity.isNamed && !isOtherGender(entity, reference)
          && title.map { title in
            entity.titles.contains { $0.head == title.head } && !clash(entity, title)
          } ?? false
      }
      if let namesake { return namesake }
    }
    return latest(before: reference.start) { entity in
      // `مسؤول أمني`, `المسؤول`: who has no name is not called by what another is.
      guard entity.hasSpoken, !isOtherGender(entity, reference),
        entity.kind == .person || entity.kind == .unnamed && entity.agreement.number != .plural && !isDocument(entity), !isOtherPart(entity, reference)
      else { return false }
      // `المتحدث الرسمي` speaks for somebody, and is nobody who has an office of another kind.
      if let title, title.words.contains(Self.official), !entity.titles.isEmpty, !entity.titles.contains(where: { $0.head == title.head }) { return false }
      return title.map { !clash(entity, $0) } ?? true
    }
  }
}
