/// Words that are a name and something else too: what stands beside them tells which.
extension MentionParser {
  /// `اعتبر سعيد البرقاش أن`: a definite word of no table, with the message behind it.
  func isFamilyNameBeforeMessage(_ at: Int) -> Bool {
    guard text.token(at).isWord, isBeforeMessage(at + 1) else { return false }
    let word = text.word(at)
    return word.shape.contains(.article) && word.traits.subtracting(.opensPhrase).isEmpty && word.readings.isEmpty && word.pronoun == .none
  }

  /// `كشفت سهام أن`, `قالت سحر: `: between a verb and its clause a given name is one, whatever else the word is; behind a verb that takes no noun it is
  /// before a preposition, too.
  func isFirstNameBeforeClause(_ at: Int, _ word: Word) -> Bool {
    guard cue != nil, word.has(.given), word.clitics.isEmpty, at + 1 < text.count,
      !word.has([.setting, .bodyHead, .outletHead, .groupHead, .unnamedHead, .place])
    else { return false }
    if text.has(at + 1, .complementizer) { return text.word(at + 1).clitics.isEmpty }
    guard !takesNoun else { return false }
    // `قال جمال لـ«الأفق» إن`
    guard text.token(at + 1).isWord else { return isBeforeMessage(at + 1) }
    return text.word(at + 1).surface == text.lexicon.symbols.li ? text.mark(at + 2) == .quote : text.word(at + 1).clitics.contains(.li) && text.isMedium(at + 1)
  }

  /// Whether what looks like a verb in the imperfect is the name of the source, by what stands behind it.
  func isSurelyName(_ at: Int, _ word: Word) -> Bool {
    isBeforeMessage(at + 1) || isForeignFirstName(at, word) || isBeforeObject(at + 1) || isBeforeOccasion(at + 1)
  }

  /// `قال تيباس لإذاعة المدينة: `, `قال يورغن في مقابلة: `: whether what follows tells where or to whom something was said.
  private func isBeforeOccasion(_ at: Int) -> Bool {
    guard cue != nil, text.token(at).isWord else { return false }
    let word = text.word(at)
    if word.clitics.contains(.li) { return text.isMedium(at) || word.has(.addressee) }
    return word.surface == text.lexicon.symbols.in && text.has(at + 1, .setting)
  }

  /// `الفنانة على متابعيها بوجه [متعب]`: behind a noun that a preposition has brought in and nothing has made definite, an adjective.
  func goesWithNoun(_ at: Int) -> Bool {
    guard text.token(at - 1).isWord, !isNameNext(at) else { return false }
    let noun = text.word(at - 1)
    return !noun.clitics.isDisjoint(with: .preposition) && !noun.isDefinite && noun.pronoun == .none && noun.has(.commonNoun)
      && !noun.has([.title, .honorific, .name, .bodyHead, .place, .country, .namedBody])
  }

  /// `تقول [بابتسامة]: `, `وأضافت [ضاحكة]: `, `ويقول [متنهدا]: `: how somebody says it, and not who.
  func isManner(_ at: Int) -> Bool {
    let word = text.word(at)
    guard text.token(at).isWord, !word.isDefinite, word.pronoun == .none else { return false }
    if word.has(.manner) { return word.shape.contains(.feminine) || text.lastLetter(at) == alef }
    guard word.stem < 0, word.traits.isSubset(of: .opensPhrase) else { return false }
    // No woman's name that the lists do not know begins with ب and ends in ة, and no man's as a participle in the accusative does.
    return word.shape.contains(.feminine) && text.firstLetter(at) == beh || word.length > 5 && text.lastLetter(at) == alef && beginsAsReflexive(at)
  }

  private func beginsAsReflexive(_ at: Int) -> Bool { text.firstLetter(at) == meem && text.letters(at).dropFirst().first == teh }

  /// `خالد كريمة يرى`: an indefinite adjective in the feminine goes with no man's name, and is that of his family.
  func isFamilyAdjective(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    guard word.has(.adjective), word.traits.isSubset(of: [.adjective, .commonNoun, .opensPhrase]), word.clitics.isEmpty, word.pronoun == .none,
      !word.isDefinite, !word.isCue, word.shape.contains(.feminine)
    else { return false }
    return state.nameEnd - state.nameStart == 1 && state.nameEnd == at && text.has(at - 1, .given) && text.word(at - 1).agreement.gender == .masculine
      && text.word(at - 1).clitics.isEmpty
  }

  /// `الوزيرة ليلى الكويتي`, `محمد نذير الليبي`: behind a given name, or two, a man's نسبة is his family's, for nobody is told apart by his country there.
  func isFamilyNisba(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    guard word.has(.nisba), word.clitics == .al, !word.shape.contains(.feminine), word.agreement.gender != .feminine, word.agreement.number != .plural,
      !word.has([.title, .unnamedHead, .groupHead, .country, .place]), !isOblique(at), state.nameStart >= 0, state.nameEnd == at
    else { return false }
    // `سامي حداد السوري الأصل`
    if text.lexicon.symbols[.origin].contains(text.word(at + 1).surface) { return false }
    let name = state.nameStart..<at
    return name.count == 1
      ? text.has(name.lowerBound, .given) && !text.isKnownName(name.lowerBound)
      : name.count == 2 && isOnly(.given, name.lowerBound) && text.lexicon.region(of: word.stem) != nil && !text.isWholeName(name)
  }

  /// `رئيس الحكومة الحبيب الصيد`, `الكاتب الطاهر بن عائشة`: a given name that has an article of its own, behind a title.
  func isDefiniteFirstName(_ at: Int, _ word: Word) -> Bool {
    guard word.clitics.isSubset(of: .al), !text.has(at - 1, [.given, .family]) || text.has(at - 1, [.title, .honorific]) && text.word(at - 1).isDefinite,
      text.token(at + 1).isWord
    else { return false }
    let next = text.word(at + 1)
    // `النائب الياس عودة إن`, `قالت الهام شاهين إن`: a name that but seems to have one.
    if word.surface >= 0, text.lexicon.facts[Int(word.surface)].beginsWithHamza, !word.has(.time), next.clitics.isSubset(of: .al),
      next.has(.name) || isUnknownName(next) || next.isDefinite && next.traits.isSubset(of: .opensPhrase),
      isBeforeMessage(at + 2) || isAdverbial(at + 2)
    {
      return true
    }
    // `أكد الطيب البكوش أن`
    if isFathered(at, word) || isListedWithArticle(word) && !word.has([.title, .honorific]) && isFamilyNameBeforeMessage(at + 1) { return true }
    guard word.traits.isSubset(of: [.given, .family, .ambiguousName, .commonNoun, .opensPhrase]) else { return false }
    // `نقابة المحامين الطيب العباسي`: what is a noun too needs a name behind it that is none.
    if word.clitics == .al {
      return isListedWithArticle(word) && next.has(.name) && next.traits.isSubset(of: [.given, .family, .nameParticle, .opensPhrase]) && next.readings.isEmpty
    }
    return next.has([.family, .nameParticle]) || next.clitics.isEmpty && (next.has(.given) || !next.has([.function, .title]) && isBeforeMessage(at + 2))
      || next.clitics.isSubset(of: .al) && (isUnknownName(next) || next.isDefinite && !next.has([.title, .nisba, .adjective, .bodyHead]))
  }

  /// Whether something begins at the token that goes on with no name: a mark, a preposition, a time, what is said or how.
  private func isAdverbial(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return true }
    return text.has(at, [.preposition, .time, .actNoun]) || text.word(at).pronoun != .none || !text.word(at).clitics.isDisjoint(with: [.bi, .li])
      || isAccusativeParticiple(text.word(at))
  }

  /// `الحسين حداد`, `المهدي بنسعيد، وزير الثقافة`: a given name with its article at the head of a mention, and another behind it.
  func isDefiniteHeader(_ at: Int, _ word: Word) -> Bool {
    if isFathered(at, word) { return true }
    guard word.clitics.isSubset(of: .al), isListedWithArticle(word), !word.has([.title, .honorific, .bodyHead, .groupHead, .unnamedHead]), at + 2 < text.count,
      text.token(at + 1).isWord
    else { return false }
    let next = text.word(at + 1)
    if next.traits.isSubset(of: [.given, .family, .nameParticle, .opensPhrase]), next.has(.name), next.readings.isEmpty, next.clitics.isSubset(of: .al) {
      return true
    }
    return (isUnknownName(next) || next.has([.given, .family]) && next.clitics.isEmpty)
      && (isBeforeApposition(at + 2) || isBeforeTitle(at + 2, text.count) || isBeforeMessage(at + 2) || text.word(at + 2).isCue)
  }

  /// `المختار ولد بلال`, `الناجي بن علي`: a name with its article whose father's follows, be it an office too.
  func isFathered(_ at: Int, _ word: Word) -> Bool {
    guard isListedWithArticle(word) || word.traits.isEmpty && word.clitics == .al && (isNameLike(at + 2) || text.has(at + 2, .place)), !word.has(.honorific),
      text.token(at + 1).isWord
    else {
      return false
    }
    return text.word(at + 1).has(.filiation) && text.word(at + 1).clitics.isEmpty
  }

  /// `الطيب`, `الكبير`: whether a list of names has the word with its article, whatever it is without.
  func isListedWithArticle(_ word: Word) -> Bool {
    word.isDefinite && word.surface >= 0 && !text.lexicon.facts[Int(word.surface)].traits.isDisjoint(with: [.given, .family])
  }

  /// `سامي المعلم`, `نبيل الخطيب`: an office that is a family name too, right behind a name and with nothing of an office behind it.
  func isFamilyName(_ at: Int, _ word: Word) -> Bool {
    guard text.has(at - 1, [.given, .family]) else { return false }
    guard text.token(at + 1).isWord else { return word.has(.family) }
    let next = text.word(at + 1)
    if isFamilyAdjectiveBeforeClitic(at, word) { return true }
    // `محمد المختار الشنقيطي`
    if word.has(.given), next.shape.contains(.article), next.traits.isSubset(of: [.given, .family, .opensPhrase]), next.readings.isEmpty { return true }
    guard word.has(.family) else { return false }
    return !next.isDefinite && next.surface != text.lexicon.symbols.ism && !next.has([.nisba, .adjective, .bodyHead, .place, .country, .namedBody])
  }

  /// `منذر الكبير لوكالة الأنباء`: an adjective that is an office too, and governs nothing as a family's name.
  func isFamilyAdjectiveBeforeClitic(_ at: Int, _ word: Word) -> Bool {
    word.clitics == .al && word.has(.adjective) && word.has(.family) && !text.word(at + 1).clitics.isDisjoint(with: .preposition)
  }

  /// `أكدت سحر نصر أهمية الدعم`, `أشارت سحر نصر إلى أن`: two names that are nouns too, between a verb and what it reports.
  private func isHeader(_ name: Range<Int>) -> Bool {
    guard cue != nil, text.word(name.lowerBound - 1).isCue, text.has(name.lowerBound + 1, .given) else { return false }
    let end = name.upperBound
    if isBeforeMessage(end) { return true }
    guard text.token(end).isWord else { return false }
    return text.has(end, .preposition)
      ? opensFrame(end) || !takesNoun || text.has(end + 1, .setting)
      : takesNoun && text.has(end, .actNoun) && text.word(end).clitics.isEmpty
  }

  /// `باسم مؤمنة؛ رئيس المجلس`: a title behind a comma tells that a name stands before it.
  func isBeforeApposition(_ at: Int) -> Bool {
    at + 1 < text.count && (text.mark(at) == .comma || text.mark(at) == .semicolon) && isBeforeTitle(at + 1, text.count)
  }

  /// Whether a name that is no other word, and has no article, stands at the token.
  func isPlainName(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    return word.has([.given, .family]) && word.clitics.isEmpty && !word.isDefinite && !word.has([.commonNoun, .actNoun, .title, .function])
  }

  /// `أكد [سلطان] أحمد بن سليم`: right behind a verb that reports.
  private func isBehindVerb(_ at: Int) -> Bool { text.word(at - 1).isCue && text.isFinite(text.word(at - 1)) }

  /// `ناجي الزعيري`, `عادل شاكري`: a given name that is an office or a common word too, with a family name behind it.
  func isFirstName(_ at: Int, _ word: Word) -> Bool {
    guard word.has(.given), word.clitics.isEmpty, !word.isCue || cue != nil, text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    // `الروائي أمير تاج السر`
    if let (phrase, _, _) = text.phrase(at: at + 1), phrase.kind == .nominal, phrase.traits.contains(.given) {
      return !word.has(.title) || text.word(at - 1).isDefinite || word.has(.office) && isBehindVerb(at)
    }
    // `نفى كرم كردي وجود خلافات`: what is nobody's title has no نسبة before the verb's object.
    if cue != nil, text.word(at - 1).isCue, next.has(.nisba), !next.isDefinite, next.clitics.isEmpty, next.agreement.gender != .feminine,
      !word.has(.title),
      takesNoun ? text.has(at + 2, .actNoun) && text.word(at + 2).clitics.isEmpty : isBeforeMessage(at + 2)
    {
      return true
    }
    // `جمال الطيب`, `ربيع الكبير`
    if isListedWithArticle(next), !word.has(.title),
      takesNoun ? isBeforeTitle(at + 2, text.count) : isBeforeMessage(at + 2) || isBeforeTitle(at + 2, text.count)
    {
      return true
    }
    guard next.clitics.isSubset(of: .al), !next.has([.nisba, .adjective, .title, .bodyHead]),
      !next.has(.commonNoun) || next.has(.nameParticle) || next.isDefinite
    else { return false }
    if !next.isDefinite {
      let isName =
        next.has([.given, .family]) && (!next.has(.ambiguousName) || isBeforeApposition(at + 2) || isHeader(at..<at + 2))
        || next.has(.nameParticle) && !next.has(.function)
        || isUnknownName(next) && (isBeforeTitle(at + 2, text.count) || isBeforeApposition(at + 2) || isBeforeMessage(at + 2))
      // `الباحث أمين صادق`, `وزير النقل ناجي حداد`: behind one title that is definite no other begins without what it is of.
      // `أكد سلطان أحمد بن سليم`: behind a verb no office is of a man's given name alone.
      let isOwn = word.has(.office) && isBehindVerb(at) && text.has(at + 1, [.given, .nameParticle]) && !text.has(at + 1, [.place, .country])
      return isName && (!word.has(.title) || isOwn || text.word(at - 1).isDefinite)
    }
    // `قال إيمان البحر درويش إن`
    if cue != nil, next.has(.commonNoun), isPlainName(at + 2) { return true }
    return next.has(.family) || next.traits.subtracting(.opensPhrase).isEmpty && next.shape.contains(.relational) && !isOblique(at + 1)
  }

  /// `لكن سامي حداد [رأى] أن`: where nobody's verb stands before the phrase, the one before a message is its verb.
  func isBeforeItsMessage(_ at: Int, _ verb: Word) -> Bool {
    cue == nil && text.has(at + 1, .complementizer) && text.firstLetter(at + 1) != hamzaBelow && text.isFinite(verb)
  }
}
