/// Reads the noun phrase that names a source, from its first token onward, in one pass.
///
/// The phrase is a title chain (a head with its إضافة, adjectives and prepositional phrases), a name, or both in either order. A chain is *closed* once it
/// is definite: after that an indefinite word can only begin a name or another title, and anything else is outside.
struct MentionParser {
  let text: AnnotatedText
  var governor = Governor.nothing

  /// What the phrase is so far.
  ///
  /// It goes `inout` to those too who only look at it: they are asked for every word, and each copy would wait for what was just written.
  struct State {
    var end: Int
    var head = -1
    var kind: Speaker.Kind?
    var nameStart = -1
    var nameEnd = -1
    var isClosed = false
    var agreement = Agreement()
    /// The end of the phrase before a prepositional phrase that only a name behind it, or the head, would justify.
    var doubtful = -1
    /// Behind the name of another inside the title: `المتحدث باسم حملة ترامب`.
    var possessor = -1
    var isJoint = false
    var afterParticle = false
    var hasTitle = false
    var hasHonorific = false
  }

  /// The mention that begins at `start`, reaching no further than `limit`; what was read last is known.
  func parse(at start: Int, limit: Int) -> Mention? {
    if let known = text.readMentions[start, limit, governor] { return known }
    let mention = read(at: start, limit: limit)
    text.readMentions[start, limit, governor] = mention
    return mention
  }

  /// The same read anew, for those who ask but once.
  func read(at start: Int, limit: Int) -> Mention? {
    guard start < limit, cue == nil || !isManner(start),
      cue == nil || text.word(start).clitics.isDisjoint(with: [.bi, .li, .ka, .wa, .fa]) && !opensFrame(start) || beginsLikeClitic(start)
    else { return nil }
    if let behind = behindMeasure(start, limit), var mention = parse(at: behind, limit: limit) {
      mention.tokens = start..<mention.tokens.upperBound
      return mention
    }
    var state = State(end: start)
    var at = start
    if cue != nil, !text.word(start).clitics.isDisjoint(with: [.bi, .ka, .fa, .wa]) { at = takeName(start..<start + 1, text.word(start), &state) }
    if text.has(start, .firm), isFirm(start, limit) { at = takeFirm(start, &state) }
    while at < limit, let next = text.token(at).isWord ? word(at, start, limit, &state) : mark(at, start, limit, &state) { at = next }
    // `وقال هؤلاء إن`
    if state.end == start + 1, state.head < 0, cue != nil, text.word(start).surface == text.lexicon.symbols.haula {
      return Mention(
        tokens: start..<start + 1, name: nil, title: nil, apposition: nil, kind: .group, agreement: Agreement(gender: .masculine, number: .plural),
        isDefinite: true, head: start)
    }
    guard state.head >= 0 || state.nameStart >= 0 else { return nil }
    if state.end == start + 1, text.has(start, [.quantifier, .demonstrative]), text.word(start).pronoun == .none,
      !(text.word(start).isDefinite && text.has(start, .groupHead)), !text.has(start, [.name, .title, .bodyHead])
    {
      return nil
    }
    if state.doubtful >= 0 { cut(&state) }
    var mention = mention(start, &state)
    if cue != nil, mention.name == nil { addNameBehindAside(to: &mention, limit) }
    return mention
  }

  // MARK: One step

  /// Takes the word at `at` into the phrase and returns where the next unit begins, or nil where the phrase ends.
  private func word(_ at: Int, _ start: Int, _ limit: Int, _ state: inout State) -> Int? {
    let word = text.words[at]
    if text.opensPhrase(at), let next = phrase(at, start, limit, word, &state) { return next.end }
    if at == start { return first(at, limit, word, &state) }
    // What most words fail at is asked before each call.
    if at == state.possessor || word.has(.name), isBodys(at, word, &state) {
      state.isClosed = true
      state.possessor = at + 1
      return advance(at, &state)
    }
    if word.has(.courtesies), isCourtesy(word) { return nil }
    if word.has(.actNoun) && isDeedLikePerson(at, word, &state) || word.has(.namedBody) && isBodyLikeAdjective(at, word, &state) { return nil }
    // `وزير خارجية ماكرون جان لودريان`: behind a noun that he completes one is named short, and then the title's holder in full.
    if state.nameStart == at - 1, isBehindOwner(at, word, &state) { state.nameStart = -1 }
    // `الفرع الرابع عشر`, `بنديكتوس السادس عشر`
    if word.has(.ten), text.has(at - 1, .ordinal), text.word(at - 1).isDefinite {
      return state.nameEnd == at ? takeName(at..<at + 1, word, &state) : advance(at, &state)
    }
    if word.has(.deputising), let next = acting(at, limit, word, &state) { return next }
    if state.nameStart < 0 {
      if word.has(.branch) && followsRank(at, start) || text.has(at - 2, [.bodyHead, .outletHead]) && extendsBody(at, limit, word, &state) {
        return advance(at, &state)
      }
    } else if state.nameEnd == at, isBeforeObject(at), !word.has(.name) {
      // `نصحت سولهايم المدخنين`: whoever many are is none of one person's name.
      return nil
    }
    if let end = nameRun(at, limit, word, &state) ?? (text.mark(at - 1) == .comma && state.nameStart < 0 ? nameBetweenCommas(at, limit) : nil) {
      return takeName(at..<end, word, &state)
    }
    if state.isClosed, state.hasTitle, state.nameStart < 0, word.clitics == .al, isBeforeOwn(at, limit, &state) { return advance(at + 1, &state) }
    if let own = participle(at, limit, word, &state) { return own.end }
    // `مصادر مقربة منه`
    if word.has(.personalPronoun), isCalledFor(at, &state), !text.lexicon.symbols[.copula].contains(word.surface) { return advance(at, &state) }
    if ends(at, start, word, &state) || isBehindPronoun(at, start, word) { return nil }
    if !word.clitics.isDisjoint(with: .conjunction) { return coordinate(at, limit, word, &state) }
    // `رئيس الأمانة العامة ل«إعلان دمشق»`: the clitic stands by itself before marks.
    if at + 1 < limit, text.mark(at + 1) == .quote, word.surface == text.lexicon.symbols.li || word.surface == text.lexicon.symbols.bi {
      guard state.hasTitle, let pair = text.quotes.opening(at: at + 1), pair.close < limit, pair.close - pair.open <= 5,
        !text.has(at + 2, [.outlet, .outletHead]),
        text.phrase(at: at + 2).map({ !$0.phrase.traits.contains(.outlet) }) ?? true
      else { return nil }
      if state.doubtful < 0 { state.doubtful = state.end }
      state.isClosed = true
      state.end = pair.close + 1
      return pair.close + 1
    }
    if !word.clitics.isDisjoint(with: .preposition) { return prepositional(at, at, limit, &state) }
    if word.surface == text.lexicon.symbols.ism, state.hasTitle || state.kind == .unnamed { return prepositional(at, at + 1, limit, &state) }
    if word.has(.preposition), !isNameHere(at, word, &state) {
      // `والي غرب كردفان`
      if !state.isClosed, isRegion(at, limit) {
        state.isClosed = true
        return advance(at + 1, &state)
      }
      // `الناشط ضد الاستيطان`
      let buildsTitle =
        text.lexicon.symbols[.titlePreposition].contains(word.surface) || word.surface == text.lexicon.symbols.against && text.has(at - 1, .title)
      return buildsTitle ? prepositional(at, at + 1, limit, &state) : nil
    }
    return nominal(at, word, &state)
  }

  /// The same of the phrase's first word.
  private func first(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Int? {
    if word.has([.title, .nameParticle]), takeYears(at, limit, word, &state) { return nil }
    if ends(at, at, word, &state) || word.has(.preposition) && !isNameHere(at, word, &state) { return nil }
    return nominal(at, word, &state)
  }

  func nominal(_ at: Int, _ word: Word, _ state: inout State) -> Int? {
    defer { state.afterParticle = word.has(.nameParticle) }
    // `دولة الرئيس` addresses somebody, `الدولة` is a body.
    if word.has(.honorific), word.pronoun == .none || state.head < 0, !(word.isDefinite && word.has(.bodyHead)), state.nameStart < 0,
      !word.has(.given) || word.isDefinite || state.head < 0 || !isNameNext(at)
    {
      // `نعت الفصائل الفلسطينية الشهيد`: no body is anybody's.
      if state.head >= 0, state.isClosed, !state.hasTitle, word.isDefinite, state.kind == .organization || state.kind == .group, !word.has(.adjective) {
        return nil
      }
      state.hasHonorific = true
      if state.head < 0 || word.has(.title) && isStyle(state.head) {
        state.head = at
        state.kind = .person
        state.agreement = agreement(of: word)
      }
      state.doubtful = -1
      return advance(at, &state)
    }
    if isNameHere(at, word, &state) || continuesName(at, word, &state) || state.head < 0 && state.nameStart < 0 && isShortName(at, word)
      || isKnownHere(at, word, &state)
    {
      if state.nameStart >= 0, state.nameEnd < state.end, !state.afterParticle { return nil }
      if state.nameStart < 0, state.kind == .organization, state.doubtful >= 0 { return nil }
      // `تتهم المعارضة حداد ب`: behind what may be many, a name of no woman is the object.
      if state.nameStart < 0, takesPerson, state.head == at - 1, text.word(at - 1).clitics.contains(.al), text.has(at - 1, [.groupHead, .bodyHead]),
        text.word(at - 1).agreement.gender == .feminine, !(word.has(.given) && word.agreement.gender == .feminine)
      {
        return nil
      }
      // `دعا المشرعون زوكربيرغ`: a plural has no name behind it.
      if state.nameStart < 0, state.head >= 0, state.agreement.number == .plural, !text.has(at - 1, .honorific) { return nil }
      return takeName(at..<at + 1, word, &state)
    }
    if leavesObject, isObject(at, word, &state) || isBehindStyle(at, word, &state) { return nil }
    // `قال سامي حداد مدافعا عن لاعبيه إن`: how he says it is no title.
    if state.nameStart >= 0, word.has(.title), word.shape.contains(.accusative), text.has(at + 1, .preposition) { return nil }
    if state.head < 0, word.has(.demonstrative) { return advance(at, &state) }
    if state.head < 0 || state.nameStart < 0 && word.has(.title) && isStyle(state.head) {
      guard begins(at, word), state.nameStart < 0 || word.has([.title, .unnamedHead, .nisba]) && !word.has(.country) && word.agreement.number != .plural else {
        return nil
      }
      state.head = at
      state.kind = kind(of: word)
      state.agreement = agreement(of: word)
      state.hasTitle = word.has(.title)
    } else if state.isClosed, leavesObject, state.nameStart < 0 || state.nameEnd < state.end && !isParticipial(at, word), word.isDefinite,
      !isAdjective(at, word), !isGoverned(at, word), text.mark(at - 1) != .comma, !endsSubject(at), !tellsOfMany(at, &state),
      !(word.has(.office) && at == state.head + 1 && text.has(state.head, .office)), !isTitleOfSubject(at, word)
    {
      // `أوضح مدير الإعلام المتحدث باسم الهيئة فلان`: what takes no person for its object may have a second title beside the first.
      if state.hasTitle, word.has(.title), !takesPerson {
        if state.doubtful < 0 { state.doubtful = state.end }
        return advance(at, &state)
      }
      // `اتهم الوزير المعارضة`: two definite nouns in a row are subject and object.
      return nil
    } else if state.isClosed, state.kind == .person, state.nameStart < 0,
      word.has(.actNoun) || word.has(.commonNoun) && text.has(state.head, .relation) && !text.has(state.head, .office), word.clitics == .al,
      word.pronoun == .none,
      !isAdjective(at, word), !isGoverned(at, word), !word.has([.title, .bodyHead, .name, .honorific])
    {
      // `رفع نائب الملك الشكر`, `روت والدة الصبي القصة`: what somebody does is none of his title, nor is what his kin tell.
      return nil
    } else if state.isClosed, state.kind != .person, state.kind != .unnamed, state.nameStart < 0, word.isDefinite,
      word.has([.commonNoun, .actNoun, .setting, .bodyHead, .groupHead, .unnamedHead, .office, .occupation]) || isOblique(at), !isAdjective(at, word),
      !isGoverned(at, word), !word.has(.namedBody)
    {
      // `هيئة المحلفين التشاور`, `الحكومة التونسية المضربين`: a body's name is whole with its first definite noun.
      return nil
    } else if state.isClosed, !word.isDefinite {
      // `المصادر غير الرسمية`
      if word.surface == text.lexicon.symbols.ghayr, text.word(at + 1).clitics == .al,
        isAdjective(at + 1, text.word(at + 1))
      {
        state.end = at + 2
        return at + 2
      }
      // `رئيس شركة إعمار مصر`: a body's branch in a land.
      if word.has(.country), word.clitics.isEmpty, state.hasTitle, state.nameStart < 0, !leavesObject,
        text.has(at - 1, [.namedBody, .outlet]) || text.has(at - 2, .bodyHead),
        !text.word(at - 1).isDefinite, isNameLike(at + 1) || isBeforeMessage(at + 1)
      {
        return advance(at, &state)
      }
      // A king's or a sheikh's name inside a title: `أستاذ بجامعة الملك سعود`.
      if word.has(.given), text.has(at - 1, .rank), text.word(at - 1).isDefinite { return advance(at, &state) }
      // `اعتقلت الشرطة الإسرائيلية رئيس الحركة فلان`: no body has an office.
      if state.kind == .organization, state.nameStart < 0, !state.hasTitle, word.has(.office), !word.has([.bodyHead, .adjective]) { return nil }
      // `استقبل الرئيس وزير الخارجية`, but `قال الوزير رئيس الديوان سامي حداد`
      if cue == nil || takesPerson, at == state.head + 1, word.has(.office), takes(.none, text.word(state.head)) { return nil }
      // `اتهم الرئيس الفلسطيني رئيس الحكومة ب`
      if addresses, cue != nil, state.nameStart < 0, word.has(.office), word.pronoun == .none, text.has(at - 1, .nisba), text.word(at - 1).isDefinite {
        return nil
      }
      if governor == .meeting, word.has(.office), isMet(at) { return nil }
      // A closed phrase goes on with another title only: `أحمد علي مدير الشركة`, `رئيس الوزراء وزير الدفاع`.
      guard word.has([.office, .occupation]) || isGoverning(at, word), !word.has(.actNoun), word.pronoun == .none else { return nil }
      // `طالب محمود عباس ممثلة الاتحاد`, `دعا رئيس البلدية سكان المدينة`: a woman's title is no man's, and that of many is nobody's.
      if word.agreement.number == .plural || word.has(.groupHead) && !word.has(.name),
        state.nameStart >= 0 || takesPerson || state.agreement.number == .singular
      {
        return nil
      }
      if state.nameStart >= 0, state.agreement.gender == .masculine, word.agreement.gender == .feminine { return nil }
      state.hasTitle = true
    } else if state.nameStart >= 0, !word.has(.title), state.nameEnd == state.end, !word.has(.nisba) || isOtherGender(word, &state) {
      return nil
    } else if word.has(.title) {
      state.hasTitle = true
    }
    // `أستاذ تاريخ الدولة العباسية`: what has a noun of its own is the title, and addresses nobody.
    state.hasHonorific = state.hasHonorific && word.isDefinite
    let isProper = word.traits.subtracting(.opensPhrase).isEmpty && state.head != at && text.has(at - 1, [.bodyHead, .outletHead])
    state.isClosed = word.isDefinite || word.pronoun != .none || isProper || (word.has([.place, .country, .namedBody, .outlet]) && !word.has(.commonNoun))
    return advance(at, &state)
  }

  /// Takes words of a name, the first of which is `word`, and returns where the next unit begins.
  func takeName(_ tokens: Range<Int>, _ word: Word, _ state: inout State) -> Int {
    if state.nameStart < 0 {
      state.nameStart = tokens.lowerBound
      if state.head < 0 || state.kind == nil { state.kind = .person }
      if state.head < 0 || state.agreement.gender == .unknown {
        state.agreement = Agreement(gender: word.has(.given) ? word.agreement.gender : .unknown, number: .singular)
      } else if word.has(.given), word.agreement.gender == .feminine, state.agreement.gender == .masculine {
        // `عضو المجلس رانيا حداد`: a woman's title may be a man's.
        state.agreement.gender = .unknown
      }
      state.doubtful = -1
    }
    state.nameEnd = tokens.upperBound
    state.isClosed = true
    state.afterParticle = false
    state.end = tokens.upperBound
    return tokens.upperBound
  }

  func advance(_ at: Int, _ state: inout State) -> Int {
    state.end = at + 1
    return at + 1
  }
}
