/// Which entry of the lexicon's stances a word of a message is, and in which form.
extension MessageReader {
  /// The reading as an entry of `Lexicon.stances`; what opens a nominal message is the noun, not the verb of the same spelling (`رفضه`, `دعم`).
  func stanceReading(_ word: Word, _ at: Int, _ start: Int, _ attribution: Attribution, _ speaker: Entity?) -> CueReading? {
    guard var reading = possibleStance(word, at, start, attribution, speaker) else { return nil }
    // `يدعم الإرهاب` sides with nobody.
    if !reading.form.isNominal, text.lexicon.stances[Int(reading.entry)].act == .support, !isNegated(at, start), text.token(at + 1).isWord,
      isWrong(at + 1)
    {
      return nil
    }
    // `لن نتراجع`: of what it takes a side for, a verb asks.
    let entry = text.lexicon.stances[Int(reading.entry)]
    if entry.isNegative, !entry.judgesSubject, !governsObject(at, entry) { return nil }
    // `خذلنا الاتحاد`: nobody blames himself, so whom it was done to is we.
    if entry.act == .accuse, reading.agreement.person == 1, isDoneToUs(at, reading, from: start) {
      reading.agreement = Agreement(gender: .masculine, number: .singular)
    }
    // `نجدد رفضنا`: behind a verb in his person, what is spelled as one is the noun.
    if reading.form == .perfect, reading.agreement.person == 1 || word.pronoun != .none, isObject(at, start) { reading.form = .verbalNoun }
    // So is what stands behind a preposition or an article (`بحذر`).
    if reading.form == .perfect, attribution.match.head == .noun && at <= start + 1 || !word.clitics.isDisjoint(with: .nominal) { reading.form = .verbalNoun }
    // `معارضته للقرار`, `(طالب) بمساندة اللاعب`: with whose doing it is, or with the ة of a deed that hangs on a preposition, what is spelled as a participle is
    // the noun.
    if reading.form == .participle, attribution.match.head == .noun, at <= start + 1,
      isOwn(at, limit: text.count)
        || word.shape.contains(.feminine) && !word.isDefinite
          && (!word.clitics.isDisjoint(with: .preposition) || at == start && follows(at, symbols.ila))
    {
      reading.form = .verbalNoun
    }
    // `لم يقبل` tells of what was.
    if reading.form == .imperfect, at > start, text.word(at - 1).surface == symbols.lam { reading.form = .perfect }
    return reading
  }

  /// Whether a preposition of the entry's stands behind the word.
  private func governsObject(_ at: Int, _ entry: StanceEntry) -> Bool {
    (at + 1..<min(text.count, at + 4)).contains { token in
      entry.frames.contains { $0.parts.first.map { matches($0, token) } ?? true }
    }
  }

  /// The first of the word's readings that what stands around it allows: of several, one that asks for something is surer where that stands there
  /// (`تنكر ل`) than one that asks for nothing.
  private func possibleStance(_ word: Word, _ at: Int, _ start: Int, _ attribution: Attribution, _ speaker: Entity?) -> CueReading? {
    guard word.shape.contains(.stance) else { return nil }
    let facts = text.lexicon.facts[Int(word.stem)]
    guard facts.hasOtherStances else { return facts.stance.flatMap { isPossible($0, at, start) ? $0 : nil } }
    let all = text.lexicon.ambiguousStances[word.stem] ?? []
    func isNegative(_ reading: CueReading) -> Bool { text.lexicon.stances[Int(reading.entry)].isNegative }
    // `حذر من المساس ب`: the noun of a deed that one warns of.
    if at <= start + 1, isOfWarning(attribution), let warned = all.first(where: { isWarnedOf($0) && isPossible($0, at, start) }) { return warned }
    // `بلاده لن تلتزم بالقرار`: what the speaker does not do tells his own side, what others do not do is held against them.
    if isNegated(at, start), let any = all.first(where: { isNegative($0) && isPossible($0, at, start) }) {
      let isOwn = subject(of: at, from: start, attribution, speaker, isNominal: any.form.isNominal) == .speaker
      if let negative = all.first(where: { isNegative($0) && judges($0) != isOwn && isPossible($0, at, start) }) { return negative }
      if facts.stance == nil || !judges(any) || !isOwn { return any }
    }
    var plain: CueReading?
    for reading in all where !isNegative(reading) && isPossible(reading, at, start) {
      if !text.lexicon.stances[Int(reading.entry)].conditions.isEmpty { return reading }
      // `نعرقل المشروع`, `المليشيا تعرقل المشروع`: what the speaker does is his side, what others do is held against them.
      if let first = plain {
        if judges(reading), !judges(first), !reading.form.isNominal, !first.form.isNominal,
          subject(of: at, from: start, attribution, speaker, isNominal: false) != .speaker
        {
          return reading
        }
      } else {
        plain = reading
      }
    }
    return plain
  }

  /// `حذر من`: whether the message is the noun of what is warned of.
  private func isOfWarning(_ attribution: Attribution) -> Bool {
    let match = attribution.match
    return match.head == .noun && match.entry >= 0 && text.lexicon.cues[Int(match.entry)].act == .warn
  }

  private func isWarnedOf(_ reading: CueReading) -> Bool {
    let entry = text.lexicon.stances[Int(reading.entry)]
    return entry.isTarget && entry.act == .warn
  }

  private func judges(_ reading: CueReading) -> Bool { text.lexicon.stances[Int(reading.entry)].judgesSubject }

  private func isPossible(_ reading: CueReading, _ at: Int, _ start: Int) -> Bool {
    guard text.allows(reading, at: at) else { return false }
    // `أعمق أزمة`: of himself nobody says it, so that the form is another word's.
    if reading.form == .imperfect, reading.agreement.person == 1, reading.agreement.number == .singular, judges(reading) { return false }
    let entry = text.lexicon.stances[Int(reading.entry)]
    if entry.needsObject, !governsObject(at, entry) { return false }
    let conditions = entry.conditions
    return conditions.isEmpty || conditions.contains { holds($0, of: at, reading, from: start) }
  }

  /// `أجبرونا`, `الشركة خدعتنا`, `خذلنا الاتحاد`: whether somebody else does the verb to the speaker.
  ///
  /// A perfect in نا is also our own deed, unless its subject stands there.
  func isDoneToUs(_ at: Int, _ reading: CueReading, from start: Int) -> Bool {
    if reading.agreement.person != 1 { return !reading.form.isNominal && text.word(at).pronoun == .first }
    guard reading.form == .perfect, reading.agreement.number == .plural else { return false }
    if opensVerbally(at, start) { return isSubject(at + 1) }
    guard at > start, text.token(at - 1).isWord, text.word(at - 1).clitics.isDisjoint(with: .preposition) else { return false }
    return text.word(at - 1).clitics == .al || text.has(at - 1, [.country, .namedBody, .name])
  }

  /// `العلم يعد [عنصرا أساسيا]`: whether a verb may say what its subject is held for, whoever holds it so.
  func tellsWhat(_ verb: Int, from clause: Int) -> Bool {
    let (word, next) = (text.word(verb), verb + 1)
    guard word.pronoun == .none, text.token(next).isWord, !text.has(verb - 1, .preposition),
      word.readings.contains(where: { text.lexicon.cues[Int(text.lexicon.readings[Int($0)].entry)].judges }),
      word.readings.allSatisfy({
        let agreement = text.lexicon.readings[Int($0)].agreement
        return agreement.person == 3 && agreement.number != .plural
      })
    else { return false }
    if text.word(next).surface == symbols.min { return true }
    // `تعد الأولى من نوعها`, `يعتبر معقله الجنوب`, `تعد دائما بالإصلاح`; `تعتبر حماقة` says more by its noun.
    let told = text.word(next)
    guard !told.isDefinite, told.pronoun == .none, !told.clitics.contains(.bi), !told.has([.complementizer, .adverb]),
      text.lexicon.stance(of: told) == nil
    else { return false }
    // `المفوضية تعد مقترحات`: who can prepare something does that, with a verb that is written so.
    return word.readings.allSatisfy { text.lexicon.cues[Int(text.lexicon.readings[Int($0)].entry)].judges } || !isAboutAgent(clause..<verb)
  }

  /// `رفضنا`: a noun that is spelled as our verb is.
  func isOurs(_ noun: Int) -> Bool {
    guard let reading = text.lexicon.stance(of: text.word(noun)) else { return false }
    return reading.form == .perfect && reading.agreement.person == 1 && reading.agreement.number == .plural
  }

  /// `قدمنا كل [دعمنا]`, `يعبر عن [رفضه]`: whether a predicate is a noun of the speaker's own doing, near the start of its clause.
  func isOwnNoun(_ predicate: MessagePredicate) -> Bool {
    let at = predicate.tokens.lowerBound
    guard predicate.reading?.form == .verbalNoun, at - predicate.clause <= 4 else { return false }
    if text.word(at).pronoun == .first || isOurs(at) { return true }
    return text.word(at).pronoun != .none && isObject(at, predicate.clause) && (predicate.subject == .speaker || predicate.subject == .institution)
  }

  /// `هدفنا هو [القضاء] على`: whether a noun is what the speaker's own aim is said to be.
  func isAim(_ at: Int, of clause: Int) -> Bool {
    guard let aim = (clause..<at).prefix(3).first(where: { symbols[.aim].contains(text.word($0).stem) }) else {
      return false
    }
    // `هدفه من اللجوء إلى القضاء`
    return at - aim <= 8 && isOwn(aim, limit: at) && !text.has(aim + 1, .preposition)
  }

  /// `موقف بلاده [الرافض] ل`: the participle that tells which side somebody stands on, behind the noun at `at`, which is his own.
  func position(_ at: Int, limit: Int) -> (at: Int, reading: CueReading)? {
    guard text.word(at).stem == symbols.mawqif,
      isOwn(at, limit: limit) || isOfCountry(at, limit: limit)
    else { return nil }
    for next in at + 1..<max(at + 1, min(limit, at + 5)) where text.word(next).clitics.contains(.al) {
      if let reading = text.lexicon.stance(of: text.word(next)), reading.form == .participle,
        !text.lexicon.stances[Int(reading.entry)].judgesSubject
      {
        return (next, reading)
      }
    }
    return nil
  }

  /// Whether the word stands behind an imperfect, or behind its preposition or كل, as what that does.
  private func isObject(_ at: Int, _ start: Int) -> Bool {
    guard at > start, text.token(at - 1).isWord else { return false }
    if text.has(at - 1, [.preposition, .quantifier]) { return true }
    let before = text.word(at - 1)
    return isVerb(at - 1) && (before.shape.contains(.imperfect) || text.reads(before, as: .imperfect))
  }
}
