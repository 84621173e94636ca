/// Reads the words of a message for the predicates that show what it does.
struct MessageReader {
  let text: AnnotatedText
  private var keys: WordKeys { WordKeys(text: text) }
  var symbols: Symbols { text.lexicon.symbols }

  /// Whether the word may be a predicate of what begins at `start`: most are none.
  @inline(__always)
  func mayBePredicate(_ at: Int, _ start: Int) -> Bool {
    !text.signs(at).isDisjoint(with: [.predicate, .fixedPhrase]) || at - start < 8 && tellsOfVerb(at, start)
  }

  /// Whether a word that no list has for a predicate is one by what it says of its verb.
  private func tellsOfVerb(_ at: Int, _ start: Int) -> Bool {
    let word = text.word(at)
    if word.surface == symbols.ala || at == start && word.stem == symbols.mawqif || isPossibility(at, start) { return true }
    // Behind another word, one of a list is a command or in the future only with what makes it so.
    if word.stem >= 0, at > start, !word.clitics.contains(.sa), !word.has(.auxiliary) {
      let before = text.word(at - 1).stem
      if before != symbols.la, before != symbols.lan, before != symbols.sawfa { return false }
    }
    return futurePerson(at, start) != nil || isCommand(at, start)
  }

  /// The predicate that stands at the word, which ``mayBePredicate(_:_:)``.
  func predicate(_ at: Int, _ start: Int, _ attribution: Attribution, _ speaker: Entity?) -> MessagePredicate? {
    // What another clause adds counts only where it is the speaker's own, and no more than what came before: `… ونطالب`, `… ويجب`.
    let isJoined = at > start && opensClause(at, start)
    // `الخطوات الواجب اتخاذها`
    let isAttribute = text.word(at).isDefinite && at > start && text.word(at - 1).isDefinite
    if isJoined ? !speaksForItself(at) : at > start && isInRelativeClause(at, start) { return nil }
    guard let clause = clauseStart(of: at, from: start) else { return nil }
    func made(_ kind: MessagePredicate.Kind, _ end: Int, _ reading: CueReading? = nil, from first: Int? = nil) -> MessagePredicate {
      let isNegative = if case .stance(let entry) = kind { text.lexicon.stances[Int(entry)].isNegative } else { false }
      return MessagePredicate(
        kind: kind, tokens: (first ?? at)..<end, clause: clause, reading: reading, isNegated: !isNegative && isNegated(at, start), isJoined: isJoined,
        subject: reading?.agreement.person == 1 ? .speaker : subject(of: at, from: start, attribution, speaker, isNominal: reading?.form.isNominal ?? true))
    }
    let word = text.word(at)
    if text.has(at, .conduct), let tokens = conduct(at) {
      return made(.conduct(text.has(at, .merit) ? .for : .against), tokens.upperBound)
    }
    if let (phrase, end, _) = text.phrase(at: at) {
      if case .stance(let entry) = phrase.kind {
        // `ضد`, `مع` take a side where they are the predicate: `نحن ضد`, not `الحرب ضد`.
        let stance = text.lexicon.stances[Int(entry)]
        let isPreposition =
          text.has(at, .preposition)
          && !(at == start && attribution.match.head != .noun && word.surface == symbols.min && stance.frames.contains { $0.head == .that })
          || end == at + 1 && !text.word(at).isDefinite && !text.word(at).clitics.isDisjoint(with: .preposition)
        if isPreposition, stance.polarity != nil, stance.judgesSubject ? isContinued(end) : !isPredicative(at, start) {
          return isOpposition(at, start) ? made(.opposition(entry), end) : nil
        }
        if !isJoined && opensAttribute(at, start) || !stance.judgesSubject && isPast(at, start) { return nil }
        // `مناطق بحاجة إلى الماء`
        let tellsWhich = !text.word(at).clitics.isDisjoint(with: .preposition) && at > start && isIndefinite(at - 1)
        if stance.polarity == nil, isAttribute || tellsWhich { return nil }
        // `التذكير بمطلب شعبي`: what hangs on something else is said of that.
        if stance.judgesSubject, stance.polarity != nil, text.word(at).clitics.contains(.bi) { return nil }
        let isAdjective = end == at + 1 || text.word(at).surface == symbols.ghayr
        if stance.judgesSubject, isAdjective, isAttributive(at, clause) || text.has(at, [.given, .family, .ambiguousName]) { return nil }
        return made(.stance(entry), end)
      }
      if let act = phrase.act { return isAttribute || !isJoined && opensAttribute(at, start) ? nil : made(.phrase(act, phrase.place), end) }
    }
    if at == start, attribution.match.head == .noun, let attribute = position(at, limit: text.count) {
      return made(.stance(attribute.reading.entry), attribute.at + 1, CueReading(entry: attribute.reading.entry, form: .verbalNoun))
    }
    if word.surface == symbols.ala, let end = obligation(at, start) { return made(.obligation, end) }
    if word.clitics == .al, let reading = text.lexicon.stance(of: word), let noun = noun(of: at, reading, start) {
      return made(.epithet(reading.entry), at + 1, from: noun)
    }
    if !word.has(.numeral), let reading = stanceReading(word, at, start, attribution, speaker),
      !text.lexicon.stances[Int(reading.entry)].judgesSubject || isVerdict(at, clause, reading, attribution)
    {
      if !reading.form.isNominal, opensAttribute(at, start) || !text.lexicon.stances[Int(reading.entry)].judgesSubject && isPast(at, start) { return nil }
      // A deed that lies ahead is an undertaking or a forecast, and nobody is to blame for it yet; a thing is: `الرسوم ستشعل أزمة`.
      let act = text.lexicon.stances[Int(reading.entry)].act
      if word.clitics.contains(.sa), act == nil || act == .accuse && isAboutAgent(clause..<at) {
        return made(act == nil ? .intention(reading.entry) : .future, at + 1, reading)
      }
      let isOurs = !reading.form.isNominal && reading.agreement.person != 3 && isFirstPerson(word, at)
      let own = isOurs ? CueReading(entry: reading.entry, form: .imperfect, agreement: Agreement(person: 1)) : reading
      return made(.stance(reading.entry), at + 1, own, from: isDenied(at, start) ? at - 1 : nil)
    }
    // `لنا أن نضمن` speaks of what could be done.
    let isSubjunctive =
      at - 1 > start && text.token(at - 1).isWord && (text.has(at - 1, .complementizer) || text.word(at - 1).stem == symbols.sawfa)
      || at > start && follows(at, symbols.lan)
    let isFirst = isFirstPerson(word, at)
    if !isSubjunctive, !word.clitics.contains(.sa), isFirst || !word.readings.isEmpty && isFinite(word) {
      let readings = text.lexicon.readings
      // Of `يعد`, he promises and he holds for, the one that has its frame.
      let isVerdict = !isFirst && clause == start && tellsWhat(at, from: start)
      guard
        let index = word.readings.first(where: {
          isFirst ? readings[Int($0)].agreement.person == 1 : !isVerdict || text.lexicon.cues[Int(readings[Int($0)].entry)].judges
        }), governs(at, text.lexicon.cues[Int(readings[Int(index)].entry)])
      else { return nil }
      let reading = readings[Int(index)]
      let agreement = isFirst ? Agreement(person: 1) : Agreement()
      guard text.allows(reading, at: at), !isPast(at, start), isFirst || !opensAttribute(at, start) else { return nil }
      return made(.cue(reading.entry), at + 1, CueReading(entry: reading.entry, form: reading.form, agreement: agreement))
    }
    if clause == start, at - start < 8, isPossibility(at, start) { return made(.possibility, at + 1) }
    if isCommand(at, start) { return made(.obligation, at + 1) }
    if clause == start, at - start < 8, let person = futurePerson(at, start) {
      return made(.future, at + 1, CueReading(entry: -1, form: .imperfect, agreement: Agreement(person: person)))
    }
    return nil
  }

  /// `رفضه`, `رفض بلاده`: whether a noun names the doing of the speaker or of those he speaks for.
  func isOwn(_ noun: Int, limit: Int) -> Bool {
    text.word(noun).pronoun != .none || noun + 1 < limit && isOwner(noun + 1)
  }

  /// `رفض مصر`: whether a noun names the doing of a country, which is the speaker's where he affirms it.
  func isOfCountry(_ noun: Int, limit: Int) -> Bool {
    noun + 1 < limit && text.has(noun + 1, .country) && text.word(noun + 1).clitics.isEmpty && !text.word(noun).isDefinite
  }

  /// `بلاده`, `حكومته`: those whom a speaker speaks for.
  func isOwner(_ at: Int) -> Bool {
    guard text.word(at).pronoun != .none, text.word(at).clitics.isEmpty else { return false }
    return text.has(at, .bodyHead) || text.word(at).stem == symbols.bilad
  }

  // MARK: Subjects

  /// Whose doing the predicate at `at` is: what the message opens with.
  func subject(of at: Int, from start: Int, _ attribution: Attribution, _ speaker: Entity?, isNominal: Bool) -> MessagePredicate.Subject {
    var first = start
    while first < at, !text.token(first).isWord { first += 1 }
    if first < at, text.has(first, .complementizer) {
      if text.word(first).pronoun != .none { return at - first <= 4 ? .speaker : .other }
      first += 1
    }
    // `تطالب الجمعية`: so a body's own statement speaks of it.
    if first == at, !isNominal, text.word(at + 1).clitics == .al, text.has(at + 1, .bodyHead),
      text.has(at + 1, .association)
    {
      return .speaker
    }
    // `تطالب القناة`
    if first == at, !isNominal, let named = attribution.match.speaker, text.token(at + 1).isWord,
      named.tokens.contains(where: { text.token($0).isWord && text.word($0).bare == text.word(at + 1).bare })
    {
      return .speaker
    }
    // `يسألنا الناس`: whoever does it to us is somebody else.
    guard first < at, at - first <= 8 else { return first == at && text.word(at).pronoun == .none ? .institution : .other }
    for token in first..<at where text.has(token, [.relative, .complementizer]) { return .other }
    let word = text.word(first)
    // `نحن جاهزون`; a verb in his person is no other's (`أنا هنا`, which is written like `هنأ`).
    if isNominal, at - first <= 2, symbols[.firstPerson].contains(word.surface) { return .speaker }
    // `بلاده`, `فريقه`; what his books or cars will do is a forecast.
    if word.pronoun != .none, word.pronoun != .first, word.stem >= 0, !word.has([.function, .actNoun]) {
      return isOwner(first) || !word.has(.commonNoun) || word.has([.bodyHead, .groupHead, .unnamedHead, .title]) ? .speaker : .other
    }
    if let named = attribution.match.speaker, named.tokens.contains(where: { text.token($0).isWord && text.word($0).bare == word.bare }) { return .speaker }
    // `وفدا من البنك`: one of many, of which he tells news.
    if word.has(.bodyHead), !word.isDefinite, word.pronoun == .none, first + 1 < at, text.word(first + 1).surface == symbols.min {
      return .stranger
    }
    if word.has([.country, .place, .bodyHead, .namedBody]) {
      return speaker.map { bystander(of: first..<at, $0) } ?? .institution
    }
    if word.clitics == .al, word.has(.realm) { return .institution }
    // `كتبت الصحيفة أن مهند يطالب ب`: who goes by his name alone does not speak for the speaker.
    if word.has([.given, .family]), !word.isDefinite, !word.has([.title, .commonNoun, .place, .actNoun]) { return .stranger }
    return word.has([.title, .given, .family, .ambiguousName]) ? .official : .other
  }

  /// Whose doing a country's is to a speaker, by his title or name: his own, a stranger's where he is of another country, anybody's where a trade is all that is told of him.
  private func bystander(of subject: Range<Int>, _ speaker: Entity) -> MessagePredicate.Subject {
    let countries = subject.compactMap { text.token($0).isWord ? keys.region($0).map { UInt64($0.code) } : nil }
    guard !countries.isEmpty else { return .institution }
    if !speaker.titles.isEmpty, speaker.titles.allSatisfy(isTrade) { return .other }
    let own = [speaker.words] + speaker.titles.map(\.words)
    return own.contains { $0.contains(where: keys.isRegion) } && !own.contains { countries.contains(where: $0.contains) } ? .stranger : .institution
  }

  /// `المحلل السياسي`, `الشاعر`: no office, by which he might speak for others.
  private func isTrade(_ title: Title) -> Bool {
    guard let head = title.tokens.first(where: { text.has($0, .title) }) else { return false }
    return text.has(head, .occupation) && !text.has(head, .office)
  }

  /// Whether a clause is about somebody who can be blamed: a person, a group or a body, or a name that is not known.
  func isAboutAgent(_ clause: Range<Int>) -> Bool {
    guard
      var first = clause.first(where: { text.token($0).isWord && !text.has($0, [.complementizer, .conjunction, .particle, .auxiliary]) })
    else { return true }
    // `هذه العملية`
    if text.has(first, .demonstrative), first + 1 < clause.upperBound, text.word(first + 1).isDefinite { first += 1 }
    let word = text.word(first)
    if word.has([
      .office, .rank, .occupation, .relation, .unnamedHead, .groupHead, .bodyHead, .namedBody, .outletHead, .outlet, .country, .place, .nisba, .name,
      .personalPronoun,
      .quantifier, .demonstrative,
    ]) {
      return true
    }
    return word.shape.contains(.oblique) || isPeople(first) || word.stem < 0 && !word.isDefinite && word.shape.isDisjoint(with: [.feminine, .imperfect])
  }
}
