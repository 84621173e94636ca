/// Where a word of a message stands: in which clause, and whether it is said of the message's subject there.
extension MessageReader {
  /// Where the clause begins that holds the token; nil where somebody else's words do (`المنتقدون يرون أن`).
  func clauseStart(of at: Int, from start: Int) -> Int? {
    var that = at - 1
    while that > start, !text.has(that, [.complementizer, .conjunction]) { that -= 1 }
    guard that > start else { return start }
    guard text.has(that, .complementizer) else { return that }
    return reportsOfAnother(that, start) ? nil : that
  }

  /// `المنتقدون يرون أن`, `تقارير أشارت إلى أن`, `الوزارة وصفت الحادث بأنه`: whether the clause is told by a verb of the message that is not the speaker's.
  private func reportsOfAnother(_ that: Int, _ start: Int) -> Bool {
    for at in (max(start, that - 6)..<that).reversed() {
      guard text.token(at).isWord, !text.has(at, [.complementizer, .relative, .conjunction, .negation]),
        !symbols[.copula].contains(text.word(at).surface)
      else { return false }
      let verb = text.word(at)
      if !verb.readings.isEmpty, !verb.isDefinite, at == that - 1 || isFinite(verb) { return !isFirstPerson(verb, at) }
    }
    return false
  }

  /// Behind a و, another clause begins, which no longer speaks for the whole.
  ///
  /// A second adjective begins none: `جائر وظالم`.
  func opensClause(_ at: Int, _ start: Int) -> Bool {
    let word = text.word(at)
    if word.clitics.contains(.wa), let reading = text.lexicon.stance(of: word), reading.form == .noun, text.token(at - 1).isWord,
      !text.word(at - 1).isDefinite
    {
      return false
    }
    if !word.clitics.isDisjoint(with: .conjunction) { return true }
    guard text.token(at - 1).isWord else { return false }
    // `و من`, `ومن المتوقع`
    return text.word(at - 1).surface == symbols.wa || at - 1 > start && text.has(at - 1, .preposition) && text.word(at - 1).clitics.contains(.wa)
  }

  func isInRelativeClause(_ at: Int, _ start: Int) -> Bool {
    for back in 1...2 where at - back >= start && text.token(at - back).isWord {
      // `من يرفض`, `ما يجب`; `إيران هي التي تمول` says it of her.
      if text.has(at - back, .relative) || back == 1 && opensFreeRelative(at - back, start) { return !isCleft(at - back, start) }
      if !text.has(at - back, [.auxiliary, .negation, .particle]) { return false }
    }
    return false
  }

  /// `هي التي`, `هم من`: whether a relative stands behind the pronoun that parts a subject from it.
  private func isCleft(_ relative: Int, _ start: Int) -> Bool {
    relative > start && symbols[.copula].contains(text.word(relative - 1).surface)
  }

  /// من before a verb, or ما behind another word: at the start it may ask or deny.
  private func opensFreeRelative(_ at: Int, _ start: Int) -> Bool {
    let form = text.word(at).surface
    if form == symbols.mimma { return true }
    // Behind a complementiser it does not: `إن ما يجري`.
    let opens = at == start && text.has(at - 1, .complementizer)
    return (at > start || opens) && (form == symbols.ma || form == symbols.min && isStanceVerb(at + 1))
  }

  /// `النضال ضد الفقر`: whether ضد opposes a deed to what stands behind it; a wrong is done to it (`الجرائم ضد السكان`).
  func isOpposition(_ at: Int, _ start: Int) -> Bool {
    guard at > start, text.word(at).surface == symbols.against else { return false }
    return !(start..<at).contains { token in
      guard text.token(token).isWord else { return false }
      return text.has(token, .relative) || at - token <= 3 && isWrong(token)
    }
  }

  func isPredicative(_ at: Int, _ start: Int) -> Bool {
    guard at > start, text.token(at - 1).isWord, at - start <= 3, !tellsWhen(at) else { return false }
    let before = text.word(at - 1)
    if before.has([.personalPronoun, .negation]) || before.pronoun != .none && before.has(.complementizer) { return true }
    // `روسيا مع الاتفاق`, `حزبه مع الاتفاق`, not `رحلة الوكالة مع الحكومة`, `بخسارة حزبه مع حلفائه`.
    let opensClause = at - 1 == start || text.has(at - 2, .complementizer)
    return opensClause && (before.has(.country) || before.has(.bodyHead) && (before.isDefinite || before.pronoun != .none))
  }

  /// `إنه مع اقتراب الشتاء تزداد الحاجة`, `أنه مع بدء العام، سيفتح`: whether the clause itself stands behind what a preposition governs, which but tells when.
  private func tellsWhen(_ preposition: Int) -> Bool {
    guard text.word(preposition - 1).pronoun == .masculine else { return false }
    for at in preposition + 2..<preposition + Self.longestCircumstance {
      if text.mark(at) == .comma { return isVerb(at + 1) && text.word(at + 1).clitics.isDisjoint(with: .conjunction) }
      guard text.token(at).isWord, !text.has(at, [.relative, .complementizer]) else { return false }
      if isVerb(at) { return text.word(at - 1).isDefinite && text.word(at).clitics.isDisjoint(with: .conjunction) }
    }
    return false
  }

  /// The most tokens from a preposition to the clause that it tells the time of.
  private static let longestCircumstance = 10

  /// Whether a word that judges stands as the predicate of its clause: a verb behind its subject, or an indefinite noun or adjective of a verbless clause.
  func isVerdict(_ at: Int, _ start: Int, _ reading: CueReading, _ attribution: Attribution) -> Bool {
    let word = text.word(at)
    // `عاطف عدوان` is a name, and so is `الوزير عادل الحلبي`.
    if word.has([.given, .family, .ambiguousName]), at > start, text.has(at - 1, .name) || reading.form.isNominal && isContinued(at + 1) { return false }
    let isJudging = attribution.match.entry >= 0 && text.lexicon.cues[Int(attribution.match.entry)].act == .opine
    if reading.form == .perfect || reading.form == .imperfect {
      guard !word.isDefinite, word.clitics.isDisjoint(with: .preposition) else { return false }
      // `يمكن أن يخفي` blames nobody yet.
      if at > start, text.has(at - 1, .complementizer), text.word(at - 1).pronoun == .none { return false }
      // `خدعوا الناس`: a plural has its subject before it or nowhere.
      if reading.agreement.number == .plural, opensVerbally(at, start) { return true }
      if opensVerbally(at, start) { return isSubject(at + 1) && !(at == start && attribution.match.head == .that) }
      return (!text.has(at - 1, .preposition) || isCleft(at - 1, start)) && !isBehindVerb(at, start)
    }
    // `وصف القرار بالخاطئ`, `ب"الخاطئ"`
    if isJudging, word.clitics.contains([.bi, .al]) { return true }
    if isJudging, word.clitics == .al, at - 2 >= start, text.mark(at - 1) == .quote, text.word(at - 2).surface == symbols.bi {
      return true
    }
    guard !word.isDefinite, word.pronoun == .none, word.clitics.isDisjoint(with: isJudging ? [.li, .ka] : .preposition) else { return false }
    // Without a verb that asks for it, an accusative is an adverb: `مدركون جيدا`.
    if !isJudging, text.lastLetter(at) == alef, !(start..<at).contains(where: { isVerb($0) || text.has($0, .negation) }) {
      return false
    }
    let entry = text.lexicon.stances[Int(reading.entry)]
    let first = (entry.isNegative || entry.polarity == nil) && isDenied(at, start) ? at - 1 : at
    // Before a definite noun it only heads a construct (`جرائم الحرب`), unless its subject is at hand (`هذا الموسم أسوأ المواسم`).
    let hasSubject = first > start && text.word(first - 1).isDefinite
    if !hasSubject, isContinued(at + 1) { return false }
    // `أن اغتيال الصحفي`: what a clause opens with is its subject.
    if !hasSubject, at == first,
      first > start
        ? text.has(first - 1, .complementizer) && text.word(first - 1).pronoun == .none
        : attribution.match.head == .that && entry.polarity != nil && !namesCrime(at, entry)
    {
      return false
    }
    if isAttributive(first, start) || first > start && text.mark(first - 1) == .number { return false }
    // `ضحية جريمة`, `محاولة اغتيال`: behind an indefinite noun, another is its genitive.
    if reading.agreement.number == .unknown, entry.polarity != nil, first > start, isIndefinite(first - 1), text.has(first - 1, .commonNoun),
      text.lastLetter(first) != alef,
      !(first - 2 >= start && symbols[.freeRelative].contains(text.word(first - 2).surface))
    {
      return false
    }
    // `الشرطة فككت عصابة`
    if reading.form == .noun, first > start, text.token(first - 1).isWord, text.word(first - 1).stem < 0, !text.word(first - 1).isDefinite,
      TargetPhrase(text: text).endsAsPerfect(first - 1)
    {
      return false
    }
    // The verb right before it is a copula: `يعد انتهاكا`, `يشكل إهانة`.
    return first == start || !isBehindVerb(text.token(first - 1).isWord ? first - 1 : first - 2, start)
  }

  /// `اغتيال الصحفي فلان`, `جريمة تفجير المسجد`: whether whoever speaks of a deed by the noun at `at` condemns it so, by what it was or whom it was done to.
  private func namesCrime(_ at: Int, _ entry: StanceEntry) -> Bool {
    guard entry.act == .condemn, text.token(at + 1).isWord, text.word(at + 1).clitics.isEmpty else { return false }
    return text.has(at + 1, [.actNoun, .name]) || text.word(at + 1).stem < 0
  }

  /// Whether the verb comes before its subject: nothing but particles stands between it and the start of its clause (`لقد [انتهكت] الحكومة`).
  ///
  /// Behind بل the subject is the one before (`بل [يضر]`), behind a complementiser its pronoun (`لأنها [انتهكت]`).
  func opensVerbally(_ at: Int, _ start: Int) -> Bool {
    (start..<at).allSatisfy { token in
      guard text.token(token).isWord else { return true }
      let word = text.word(token)
      return symbols[.subordination].contains(word.surface) || word.has([.particle, .auxiliary, .negation]) && !word.has([.complementizer, .conjunction])
    }
  }

  /// Whether a subject can begin with the token: a definite noun or a name, free of prepositions.
  func isSubject(_ at: Int) -> Bool {
    guard text.token(at).isWord, text.word(at).clitics.isDisjoint(with: .preposition) else { return false }
    if text.word(at).isDefinite || text.has(at, [.country, .namedBody, .bodyHead, .demonstrative, .title, .name]) { return true }
    // `جامعو النفايات`, `سكان القرية`
    return text.has(at, [.groupHead, .unnamedHead]) || text.word(at).length > 3 && text.lastLetter(at) == waw && isContinued(at + 1)
  }

  /// Where the subject of a predicate is sought: before it in its clause, or behind a verb that opens it.
  func subject(of predicate: MessagePredicate) -> Range<Int> {
    let at = predicate.tokens.lowerBound
    guard let reading = predicate.reading, !reading.form.isNominal, reading.agreement.number != .plural, opensVerbally(at, predicate.clause) else {
      return predicate.clause..<at
    }
    return predicate.tokens.upperBound..<min(text.count, predicate.tokens.upperBound + TargetPhrase.longest)
  }

  /// Whether a verb of the same clause stands before the word: then it is no predicate of the clause's own (`الشرطة [تبحث] عن متورطين`).
  ///
  /// The word that opens the clause is none, behind a complementiser.
  func isBehindVerb(_ at: Int, _ start: Int) -> Bool {
    (start + 1..<max(start + 1, at)).contains { token in
      guard text.token(token).isWord, !text.has(token, .auxiliary), !isInRelativeClause(token, start) else { return false }
      let word = text.word(token)
      return word.shape.contains(.imperfect) || !word.readings.isEmpty && isFinite(word) || isOtherVerb(word) || isOurs(token)
    }
  }

  /// A verb of no list but that of verbs, which no noun is written like.
  func isOtherVerb(_ word: Word) -> Bool {
    word.has(.verb) && !word.isDefinite && word.clitics.isDisjoint(with: .preposition)
      && !word.has([.commonNoun, .actNoun, .title, .name, .place, .nisba, .adjective, .function])
  }

  /// The noun that a definite adjective condemns, `العمل الإجرامي`, or the adjective that is a noun itself, `الإرهابيين`.
  func noun(of at: Int, _ reading: CueReading, _ start: Int) -> Int? {
    let entry = text.lexicon.stances[Int(reading.entry)]
    // A dual in ان is more often another word: `الأثمان`.
    let isDual = reading.agreement.number == .dual && text.letters(at).dropLast().last == alef
    guard reading.form == .noun, reading.agreement.number != .unknown, !isDual, entry.judgesSubject, entry.act == .condemn else { return nil }
    if at > start, text.word(at - 1).isDefinite, !text.has(at - 1, [.function, .name, .place]) { return at - 1 }
    return reading.agreement.number == .plural ? at : nil
  }

  func isAttributive(_ at: Int, _ start: Int) -> Bool {
    guard at > start, text.token(at - 1).isWord else { return false }
    return text.has(at - 1, [.preposition, .quantifier]) || symbols[.mannerHead].contains(text.word(at - 1).surface)
      || isInsidePhrase(at - 1, start)
  }

  /// A noun with neither article nor owner, nor a name.
  func isIndefinite(_ at: Int) -> Bool {
    guard text.token(at).isWord, !text.word(at).isDefinite, text.word(at).pronoun == .none, !isVerb(at) else { return false }
    return !text.has(at, [.function, .personalPronoun, .demonstrative, .place, .country, .namedBody, .name])
  }

  /// An indefinite noun that hangs on a preposition, a verb or another indefinite noun: what is said of it is not said of the subject (`بوتيرة جيدة`).
  func isInsidePhrase(_ at: Int, _ start: Int) -> Bool {
    let word = text.word(at)
    guard at > start, !word.isDefinite, word.pronoun == .none else { return false }
    // `إنه لأمر مؤسف`: the ل only stresses.
    if word.clitics == .li, text.has(at - 1, .complementizer), text.word(at - 1).pronoun != .none { return false }
    // `الأنباء عن انقلاب في مالي غير صحيحة`: no adjective of a name is indefinite.
    guard word.clitics.isDisjoint(with: .preposition) else { return !word.has([.place, .country, .namedBody]) }
    guard !word.has([.function, .personalPronoun, .demonstrative, .place, .name]), !word.shape.contains(.imperfect), !word.clitics.contains(.sa),
      !isFinite(word)
    else { return false }
    let before = text.mark(at - 1) == .quote && at - 1 > start ? at - 2 : at - 1
    // `ما جرى عمل إجرامي`
    if before > start, text.token(before - 1).isWord, before - 1 == start || text.has(before - 2, .complementizer),
      symbols[.freeRelative].contains(text.word(before - 1).surface)
    {
      return false
    }
    // `150 قضية إرهابية`
    guard text.token(before).isWord else { return text.mark(before) == .number }
    return !text.word(before).isDefinite && !text.has(before, [.demonstrative, .personalPronoun, .auxiliary, .complementizer, .name, .place])
  }

  /// Whether a definite noun continues the words of a phrase that judges: `على حق [اللجوء]`.
  func isContinued(_ end: Int) -> Bool {
    guard text.token(end).isWord, text.word(end).clitics.isDisjoint(with: .preposition) else { return false }
    return text.word(end).isDefinite || text.word(end).pronoun != .none && !text.has(end, .function) || text.has(end, [.place, .demonstrative])
  }

  /// Whether a verb right behind an indefinite noun tells which one is meant: `أشلاء يعتقد أنها`, `خطوات يجب اتخاذها`.
  func opensAttribute(_ at: Int, _ start: Int) -> Bool {
    guard at > start + 1, text.token(at - 1).isWord, isVerb(at) || isStanceVerb(at) else { return false }
    let before = text.word(at - 1)
    guard !before.isDefinite, before.pronoun == .none, !before.has([.function, .personalPronoun, .demonstrative, .name, .place, .namedBody, .quantifier]) else {
      return false
    }
    // `هذا أمر يبعث على القلق`: the noun is there for the verb alone.
    if before.stem >= 0, before.stem == symbols.amr { return false }
    if before.has([.commonNoun, .actNoun, .unnamedHead, .groupHead]) { return true }
    // Behind a preposition an unknown word may be a name: `في غزة`.
    return !before.shape.isDisjoint(with: [.feminine, .relational]) && !isFinite(before) && !text.has(at - 2, .preposition)
  }
}
