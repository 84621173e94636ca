/// Reads a message for the predicates that show what it does, from its start on and no further than its first sentence.
struct MessageReader {
  let text: AnnotatedText

  /// How far into a message a predicate still speaks for the whole of it, in tokens.
  static let reach = 20

  /// How far behind a predicate its complement is sought, in tokens.
  private static let complement = 5

  /// The first answer that `body` gives for a predicate of the message.
  func first<Answer>(in message: Range<Int>, of match: Match, _ body: (MessagePredicate) -> Answer?) -> Answer? {
    let end = min(message.upperBound, message.lowerBound + Self.reach)
    var at = message.lowerBound
    var isConditional = false
    while at < end {
      if text.mark(at).isTerminal, at > message.lowerBound, text.token(at).gap == .none, !text.word(at - 1).shape.contains(.singleLetter) { return nil }
      isConditional = isConditional ? !closesCondition(at) : opensCondition(at)
      // What holds under a condition is not said to hold.
      guard text.token(at).isWord, !isConditional else {
        at += 1
        continue
      }
      guard let predicate = predicate(at, message.lowerBound, match) else {
        at += 1
        continue
      }
      if let answer = body(predicate) { return answer }
      // A phrase is one predicate; of a word that is several, the next may stand inside its frame.
      at = max(predicate.tokens.upperBound, at + 1)
    }
    return nil
  }

  private func predicate(_ at: Int, _ start: Int, _ match: Match) -> MessagePredicate? {
    // Most words are no predicate: a word of no list is one by what it says of its verb, and only near the start.
    guard
      text.word(at).isCue || text.word(at).shape.contains(.stance) || text.opensPhrase(at)
        || at - start < 8 && (text.word(at).surface == text.lexicon.symbols.ala || isPossibility(at, start) || futurePerson(at, start) != nil)
    else { return nil }
    if at > start, opensClause(at, start) || isInRelativeClause(at, start) { return nil }
    guard let clause = clauseStart(of: at, from: start) else { return nil }
    func made(_ kind: MessagePredicate.Kind, _ end: Int, _ reading: CueReading? = nil, from first: Int? = nil) -> MessagePredicate {
      MessagePredicate(
        kind: kind, tokens: (first ?? at)..<end, clause: clause, reading: reading, isNegated: isNegated(at, start),
        subject: reading?.agreement.person == 1 ? .speaker : subject(of: at, from: start, match))
    }
    if let (phrase, end, _) = text.phrase(at: at) {
      if case .stance(let entry) = phrase.kind {
        // `ضد`, `مع` take a side where they are the predicate: `نحن ضد`, not `الحرب ضد`.
        let stance = text.lexicon.stances[Int(entry)]
        let isPreposition =
          text.has(at, .preposition) || end == at + 1 && !text.word(at).isDefinite && !text.word(at).clitics.isDisjoint(with: .preposition)
        if isPreposition, stance.polarity != nil, stance.judgesSubject ? isContinued(end) : !isPredicative(at, start) { return nil }
        if opensAttribute(at, start) { return nil }
        let isAdjective = end == at + 1 || text.word(at).surface == text.lexicon.symbols.ghayr
        if stance.judgesSubject, isAdjective, isAttributive(at, clause) || text.has(at, [.given, .family, .ambiguousName]) { return nil }
        return made(.stance(entry), end)
      }
      if let act = phrase.act { return opensAttribute(at, start) ? nil : made(.phrase(act, text.lexicon.origin(at: phrase.place)), end) }
    }
    let word = text.word(at)
    if word.surface == text.lexicon.symbols.ala, let end = obligation(at, start) { return made(.obligation, end) }
    if word.clitics == .al, word.stem >= 0, let reading = text.lexicon.facts[Int(word.stem)].stance, let noun = noun(of: at, reading, start) {
      return made(.epithet(reading.entry), at + 1, from: noun)
    }
    if word.stem >= 0, !word.has(.numeral), let reading = stanceReading(word, at, start, match),
      !text.lexicon.stances[Int(reading.entry)].judgesSubject || isVerdict(at, clause, reading, match)
    {
      if reading.form == .imperfect, opensAttribute(at, start) || !text.lexicon.stances[Int(reading.entry)].judgesSubject && isPast(at, start) { return nil }
      // A deed that lies ahead is an undertaking or a forecast.
      if word.clitics.contains(.sa), text.lexicon.stances[Int(reading.entry)].act == nil { return made(.future, at + 1, reading) }
      let own = isFirstPerson(word, at) ? CueReading(entry: reading.entry, form: .imperfect, agreement: Agreement(person: 1)) : reading
      return made(.stance(reading.entry), at + 1, own)
    }
    // `لنا أن نضمن` speaks of what could be done.
    let isSubjunctive = at - 1 > start && text.token(at - 1).isWord && text.has(at - 1, .complementizer)
    let isFirst = isFirstPerson(word, at)
    if !isSubjunctive, !word.clitics.contains(.sa), isFirst || !word.readings.isEmpty && isFinite(word) {
      let index = isFirst ? word.readings.first { text.lexicon.readings[Int($0)].agreement.person == 1 } : word.readings.lowerBound
      let reading = text.lexicon.readings[Int(index ?? word.readings.lowerBound)]
      let agreement = isFirst ? Agreement(person: 1) : Agreement()
      guard !isPast(at, start), isFirst || !opensAttribute(at, start), governs(at, text.lexicon.cues[Int(reading.entry)]) else { return nil }
      return made(.cue(reading.entry), at + 1, CueReading(entry: reading.entry, form: reading.form, agreement: agreement))
    }
    if clause == start, at - start < 8, isPossibility(at, start) { return made(.possibility, at + 1) }
    if clause == start, at - start < 8, let person = futurePerson(at, start) {
      return made(.future, at + 1, CueReading(entry: -1, form: .imperfect, agreement: Agreement(person: person)))
    }
    return nil
  }

  /// The reading as an entry of `Lexicon.stances`; what opens a nominal message is the noun, not the verb of the same spelling (`رفضه`, `دعم`).
  private func stanceReading(_ word: Word, _ at: Int, _ start: Int, _ match: Match) -> CueReading? {
    guard var reading = text.lexicon.facts[Int(word.stem)].stance else { return nil }
    let conditions = text.lexicon.stances[Int(reading.entry)].conditions
    guard conditions.isEmpty || conditions.contains(where: { holds($0, behind: at) }) else { return nil }
    if match.head == .noun, at <= start + 1, reading.form == .perfect { reading.form = .verbalNoun }
    // `لم يقبل` tells of what was.
    if reading.form == .imperfect, at > start, text.token(at - 1).isWord, text.word(at - 1).surface == text.lexicon.symbols.lam { reading.form = .perfect }
    return reading
  }

  private func holds(_ condition: StanceEntry.Condition, behind at: Int) -> Bool {
    let end = min(text.count, at + Self.complement)
    switch condition {
    case .words(let parts):
      var from = at + 1
      for part in parts {
        guard let found = (from..<max(from, end)).first(where: { matches(part, $0) }) else { return false }
        from = if case .clitic = part { found } else { found + 1 }
      }
      return true
    case .wrong:
      return (at + 1..<max(at + 1, end)).contains { next in
        guard text.token(next).isWord, text.word(next).stem >= 0, let deed = text.lexicon.facts[Int(text.word(next).stem)].stance else { return false }
        let entry = text.lexicon.stances[Int(deed.entry)]
        return deed.form != .imperfect && entry.polarity == .against && (entry.act == .accuse || entry.act == .condemn)
      }
    }
  }

  private func matches(_ part: Frame.Part, _ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    return switch part {
    case .word(let form): text.word(at).surface == form
    case .clitic(let raw): text.word(at).clitics.contains(Clitics(rawValue: raw))
    case .addressee, .topic, .source: false
    }
  }

  /// `رفضه`, `رفض بلاده`: whether a noun names the speaker's own doing.
  func isOwn(_ noun: Int, limit: Int) -> Bool {
    text.word(noun).pronoun != .none || noun + 1 < limit && isOwner(noun + 1)
  }

  /// `بلاده`, `حكومته`: those whom a speaker speaks for.
  func isOwner(_ at: Int) -> Bool {
    guard text.token(at).isWord, text.word(at).pronoun != .none, text.word(at).clitics.isEmpty else { return false }
    return text.has(at, .bodyHead) || text.word(at).stem == text.lexicon.symbols.bilad
  }

  // MARK: Places

  /// Where the clause begins that holds the token; nil where somebody else's words do (`المنتقدون يرون أن`).
  private func clauseStart(of at: Int, from start: Int) -> Int? {
    var that = at - 1
    while that > start, !text.token(that).isWord || !text.has(that, [.complementizer, .conjunction]) { that -= 1 }
    guard that > start else { return start }
    guard text.has(that, .complementizer), text.token(that - 1).isWord else { return that }
    let verb = text.word(that - 1)
    return verb.readings.isEmpty || verb.isDefinite || isFirstPerson(verb, that - 1) ? that : nil
  }

  /// Behind a و, another clause begins, which no longer speaks for the whole.
  ///
  /// A second adjective begins none: `جائر وظالم`.
  private func opensClause(_ at: Int, _ start: Int) -> Bool {
    let word = text.word(at)
    if word.clitics.contains(.wa), word.stem >= 0, let reading = text.lexicon.facts[Int(word.stem)].stance, reading.form == .noun, text.token(at - 1).isWord,
      !text.word(at - 1).isDefinite
    {
      return false
    }
    return !word.clitics.isDisjoint(with: .conjunction) || text.token(at - 1).isWord && text.word(at - 1).surface == text.lexicon.symbols.wa
  }

  private func isInRelativeClause(_ at: Int, _ start: Int) -> Bool {
    for back in 1...2 where at - back >= start && text.token(at - back).isWord {
      if text.has(at - back, .relative) { return true }
      if !text.has(at - back, [.auxiliary, .negation, .particle]) { return false }
    }
    return false
  }

  private func isPredicative(_ at: Int, _ start: Int) -> Bool {
    guard at > start, text.token(at - 1).isWord else { return false }
    guard at - start <= 3 else { return false }
    let before = text.word(at - 1)
    return before.has([.personalPronoun, .negation, .country]) || before.has(.bodyHead) && (before.isDefinite || before.pronoun != .none)
      || before.pronoun != .none && before.has(.complementizer)
  }

  /// Whether a word that judges stands as the predicate of its clause: a verb behind its subject, or an indefinite noun or adjective of a verbless clause.
  private func isVerdict(_ at: Int, _ start: Int, _ reading: CueReading, _ match: Match) -> Bool {
    let word = text.word(at)
    let isJudging = match.entry >= 0 && text.lexicon.cues[Int(match.entry)].act == .opine
    if reading.form == .perfect || reading.form == .imperfect {
      return at > start && !word.isDefinite && word.clitics.isDisjoint(with: .preposition) && !(text.token(at - 1).isWord && text.has(at - 1, .preposition))
    }
    // `وصف القرار بالخاطئ`
    if isJudging, word.clitics.contains([.bi, .al]) { return true }
    guard !word.isDefinite, word.pronoun == .none, word.clitics.isDisjoint(with: isJudging ? [.li, .ka] : .preposition) else { return false }
    // Without a verb that asks for it, an accusative is an adverb: `مدركون جيدا`.
    if !isJudging, text.document.units[Int(text.token(at).end) - 1] == alef, !(start..<at).contains(where: isVerb) { return false }
    // Before a definite noun it only heads a construct (`جرائم الحرب`), unless its subject is at hand (`هذا الموسم أسوأ المواسم`).
    let hasSubject = at > start && text.token(at - 1).isWord && text.word(at - 1).isDefinite
    if !hasSubject, at + 1 < text.count, text.token(at + 1).isWord, text.word(at + 1).isDefinite, text.word(at + 1).clitics.isDisjoint(with: .preposition) {
      return false
    }
    if isAttributive(at, start) { return false }
    // The verb right before it is a copula: `يعد انتهاكا`, `يشكل إهانة`.
    let copula = at > start && !text.token(at - 1).isWord ? at - 2 : at - 1
    // Nor is the word that opens the clause a verb, behind a complementiser.
    for token in start..<at
    where text.token(token).isWord && token > start && token != copula && !text.has(token, .auxiliary) && !isInRelativeClause(token, start) {
      if text.word(token).shape.contains(.imperfect) || !text.word(token).readings.isEmpty && isFinite(text.word(token)) { return false }
    }
    return true
  }

  /// The noun that a definite adjective condemns, `العمل الإجرامي`, or the adjective that is a noun itself, `الإرهابيين`.
  private func noun(of at: Int, _ reading: CueReading, _ start: Int) -> Int? {
    let entry = text.lexicon.stances[Int(reading.entry)]
    // A dual in ان is more often another word: `الأثمان`.
    let isDual = reading.agreement.number == .dual && text.document.units[Int(text.token(at).end) - 2] == alef
    guard reading.form == .noun, reading.agreement.number != .unknown, !isDual, entry.judgesSubject, entry.act == .condemn else { return nil }
    if at > start, text.token(at - 1).isWord, text.word(at - 1).isDefinite, !text.has(at - 1, [.function, .name, .place]) { return at - 1 }
    return reading.agreement.number == .plural ? at : nil
  }

  private func isAttributive(_ at: Int, _ start: Int) -> Bool {
    at > start && text.token(at - 1).isWord && (text.has(at - 1, [.preposition, .quantifier]) || isInsidePhrase(at - 1, start))
  }

  /// An indefinite noun that hangs on a preposition, a verb or another indefinite noun: what is said of it is not said of the subject (`بوتيرة جيدة`).
  private func isInsidePhrase(_ at: Int, _ start: Int) -> Bool {
    let word = text.word(at)
    guard at > start, !word.isDefinite, word.pronoun == .none else { return false }
    guard word.clitics.isDisjoint(with: .preposition) else { return true }
    guard !word.has([.function, .personalPronoun, .demonstrative, .place, .name]), !word.shape.contains(.imperfect), !word.clitics.contains(.sa),
      !isFinite(word)
    else { return false }
    let before = text.mark(at - 1) == .quote && at - 1 > start ? at - 2 : at - 1
    guard text.token(before).isWord else { return false }
    return !text.word(before).isDefinite && !text.has(before, [.demonstrative, .personalPronoun, .auxiliary, .complementizer, .name, .place])
  }

  /// Whether a definite noun continues the words of a phrase that judges: `على حق [اللجوء]`.
  private func isContinued(_ end: Int) -> Bool {
    end < text.count && text.token(end).isWord && text.word(end).isDefinite && text.word(end).clitics.isDisjoint(with: .preposition)
  }

  /// Whether a verb right behind an indefinite noun tells which one is meant: `أشلاء يعتقد أنها`, `خطوات يجب اتخاذها`.
  private func opensAttribute(_ at: Int, _ start: Int) -> Bool {
    guard at > start + 1, text.token(at - 1).isWord, text.word(at).shape.contains(.imperfect) || text.has(at, .auxiliary) || isFinite(text.word(at)) else {
      return false
    }
    let before = text.word(at - 1)
    guard !before.isDefinite, before.pronoun == .none, !before.has([.function, .personalPronoun, .demonstrative, .name, .place, .namedBody, .quantifier]) else {
      return false
    }
    if before.has([.commonNoun, .actNoun]) { return true }
    // Behind a preposition an unknown word may be a name: `في غزة`.
    return !before.shape.isDisjoint(with: [.feminine, .relational]) && !isFinite(before) && !(text.token(at - 2).isWord && text.has(at - 2, .preposition))
  }

  /// `على الحكومة أن`, `على الدول الغنية وقف`: what somebody has to do; the end of the words that say so.
  private func obligation(_ at: Int, _ start: Int) -> Int? {
    guard at == start || at == start + 1 && text.token(start).isWord && text.has(start, .complementizer) else { return nil }
    guard at + 1 < text.count, text.token(at + 1).isWord,
      text.has(at + 1, [.office, .rank, .occupation, .unnamedHead, .groupHead, .bodyHead, .namedBody, .place, .country, .nisba, .name, .quantifier])
    else { return nil }
    for next in at + 2..<max(at + 2, min(text.count, at + 8)) {
      guard text.token(next).isWord else { return nil }
      if text.has(next, .complementizer) { return text.has(next - 1, .preposition) ? nil : next + 1 }
      let word = text.word(next)
      if word.has(.actNoun), !word.isDefinite, word.clitics.isEmpty, text.word(next - 1).isDefinite || text.has(next - 1, [.place, .name]) { return next }
    }
    return nil
  }

  /// `يجب وقف`, `لا بد من إلغاء`: whether the word stands behind a phrase that demands.
  func followsDemand(_ at: Int) -> Bool {
    for length in 1...2 where at >= length {
      if let (phrase, end, _) = text.phrase(at: at - length), end == at, case .stance(let entry) = phrase.kind {
        return text.lexicon.stances[Int(entry)].act == .demand
      }
    }
    return false
  }

  // MARK: Conditions

  /// `إذا`, `لو`, `في حال`; not `ما إذا`, which asks.
  private func opensCondition(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let symbols = text.lexicon.symbols
    let form = text.word(at).surface
    let follows = at > 0 && text.token(at - 1).isWord
    if form == symbols.idha || form == symbols.law { return !(follows && symbols.freeRelatives.contains(text.word(at - 1).surface)) }
    return form == symbols.hal && follows && text.word(at - 1).surface == symbols.in
  }

  /// A comma, or the ف of what follows from it.
  private func closesCondition(_ at: Int) -> Bool {
    text.mark(at) == .comma || text.token(at).isWord && text.word(at).clitics.contains(.fa)
  }

  // MARK: Verbs

  private func isVerb(_ at: Int) -> Bool {
    text.token(at).isWord && (text.has(at, .auxiliary) || text.word(at).shape.contains(.imperfect) || isFinite(text.word(at)))
  }

  /// `كنت أعتقد`: what he once did.
  private func isPast(_ at: Int, _ start: Int) -> Bool {
    at > start && text.token(at - 1).isWord && text.lexicon.symbols.past.contains(text.word(at - 1).surface)
  }

  /// Whether what a verb reports with stands behind it: `يأخذ الأمر بجدية` is no `أخذ على`.
  private func governs(_ at: Int, _ entry: CueEntry) -> Bool {
    entry.frames.contains { frame in
      var from = at + 1
      for part in frame.parts {
        let reach = from..<max(from, min(text.count, from + 5))
        switch part {
        case .word, .clitic:
          guard let found = reach.first(where: { matches(part, $0) }) else { return false }
          from = if case .clitic = part { found } else { found + 1 }
        case .addressee, .topic, .source: if text.word(at).pronoun == .none { from += 1 }
        }
      }
      guard frame.head == .that else { return true }
      return (from..<max(from, min(text.count, from + 5))).contains { text.token($0).isWord && text.has($0, .complementizer) }
    }
  }

  /// Whether the word is certainly a first person: `قررت` is also hers, `أعلن` also his; `أعتقد` is not, for his is written `اعتقد`.
  private func isFirstPerson(_ word: Word, _ at: Int) -> Bool {
    guard !word.readings.isEmpty, !word.isDefinite, !word.has([.commonNoun, .numeral, .quantifier]) else { return false }
    let readings = text.lexicon.readings
    if word.readings.allSatisfy({ readings[Int($0)].agreement.person == 1 }) { return true }
    guard text.document.units[Int(text.token(at).start)] == hamzaOnAlef else { return false }
    return word.readings.contains { readings[Int($0)].agreement.person == 1 && text.lexicon.cues[Int(readings[Int($0)].entry)].lemma.utf16.first == alef }
  }

  private func isFinite(_ word: Word) -> Bool {
    guard !word.isDefinite, word.clitics.isDisjoint(with: .preposition), !word.has([.commonNoun, .actNoun, .title, .name, .numeral]) else { return false }
    return word.readings.contains { text.lexicon.readings[Int($0)].form == .imperfect || text.lexicon.readings[Int($0)].form == .perfect }
  }

  private func followsSubject(_ at: Int, _ start: Int) -> Bool {
    guard at > start, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    return before.isDefinite || before.pronoun != .none || before.has([.place, .country, .namedBody])
  }

  /// The person of a verb in the future, by its س or the سوف before it.
  private func futurePerson(_ at: Int, _ start: Int) -> UInt8? {
    let word = text.word(at)
    let follows = at > 0 && text.token(at - 1).isWord && text.word(at - 1).stem == text.lexicon.symbols.sawfa && word.stem != text.lexicon.symbols.sawfa
    if follows, at - 1 > start, opensClause(at - 1, start) { return nil }
    guard word.stem < 0 || word.clitics.contains(.sa) || word.has(.auxiliary) || follows, !word.isDefinite else { return nil }
    let token = text.token(at)
    // Nearly every unknown word begins otherwise, and its letters need no list.
    if !follows, let first = text.document.units[Int(token.start)..<Int(token.end)].first(where: { !Folding.drops($0) }),
      first != seen, first != waw, first != feh
    {
      return nil
    }
    // The letters alone: folding would lose the hamza that a first person begins with.
    let units = text.document.units[Int(token.start)..<Int(token.end)].filter { !Folding.drops($0) }
    var from = 0
    let end = units.count
    func unit(_ offset: Int) -> UInt16 { from + offset < end ? units[from + offset] : 0 }
    if unit(0) == waw || unit(0) == feh, end - from > 5 {
      // Behind the message's first word, it begins another clause.
      if unit(0) == waw, at > start { return nil }
      from += 1
    }
    if !follows {
      // A word of four letters is a verb only behind its subject: `بلاده ستشن`.
      guard unit(0) == seen, end - from >= 5 || end - from == 4 && followsSubject(at, start) else { return nil }
      from += 1
    }
    switch unit(0) {
    case yeh, teh: return word.has(.commonNoun) && !word.clitics.contains(.sa) ? nil : 3
    // Without its hamza, سا begins many nouns.
    case hamzaOnAlef, noon: return 1
    default: return nil
    }
  }

  /// `قد يؤدي`, `ربما تتأخر`: what may be.
  private func isPossibility(_ at: Int, _ start: Int) -> Bool {
    let symbols = text.lexicon.symbols
    guard text.word(at).surface == symbols.qad || text.word(at).surface == symbols.rubbama, at == start || !opensClause(at, start) else { return false }
    guard at + 1 < text.count, text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    // `قد تدخلت` has been, though it begins as an imperfect does.
    if text.document.units[Int(text.token(at + 1).end) - 1] == teh { return false }
    if next.shape.contains(.imperfect) || next.stem >= 0 && text.lexicon.facts[Int(next.stem)].stance?.form == .imperfect { return true }
    return next.readings.contains { text.lexicon.readings[Int($0)].form == .imperfect }
  }

  /// `لا نؤيد`, `لن يكون كارثيا`.
  private func isNegated(_ at: Int, _ start: Int) -> Bool {
    let before = at - 1 > start && text.token(at - 1).isWord && text.has(at - 1, .auxiliary) ? at - 2 : at - 1
    return before >= start && text.token(before).isWord && (text.has(before, .negation) || text.word(before).surface == text.lexicon.symbols.ghayr)
  }

  // MARK: Subjects

  /// Whose doing the predicate at `at` is: what the message opens with.
  private func subject(of at: Int, from start: Int, _ match: Match) -> MessagePredicate.Subject {
    var first = start
    while first < at, !text.token(first).isWord { first += 1 }
    if first < at, text.has(first, .complementizer) {
      if text.word(first).pronoun != .none { return at - first <= 4 ? .speaker : .other }
      first += 1
    }
    // `يسألنا الناس`: whoever does it to us is somebody else.
    guard first < at, at - first <= 8 else { return first == at && text.word(at).pronoun == .none ? .institution : .other }
    for token in first..<at where text.token(token).isWord && text.has(token, [.relative, .complementizer]) { return .other }
    let word = text.word(first)
    if word.pronoun != .none, word.pronoun != .first, word.stem >= 0, !word.has([.function, .actNoun]) { return .speaker }
    if let speaker = match.speaker, speaker.tokens.contains(where: { text.token($0).isWord && text.word($0).bare == word.bare }) { return .speaker }
    if word.has([.country, .place, .bodyHead, .namedBody]) { return .institution }
    return word.has([.title, .given, .family, .ambiguousName]) ? .official : .other
  }
}

private let hamzaOnAlef: UInt16 = 0x0623
private let alef: UInt16 = 0x0627
private let waw: UInt16 = 0x0648
private let feh: UInt16 = 0x0641
private let seen: UInt16 = 0x0633
private let noon: UInt16 = 0x0646
private let teh: UInt16 = 0x062A
private let yeh: UInt16 = 0x064A
