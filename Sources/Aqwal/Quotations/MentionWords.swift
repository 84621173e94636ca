/// What a single word can be to a mention: its head, part of a name, an adjective, or its end.
extension MentionParser {
  /// Whether the word can be the head of a mention.
  func begins(_ at: Int, _ word: Word) -> Bool {
    if word.has([
      .title, .honorific, .unnamedHead, .groupHead, .bodyHead, .namedBody, .outletHead, .outlet, .country, .place, .quantifier, .demonstrative, .nisba,
    ]) {
      return true
    }
    if word.has(.setting) { return (word.isDefinite || isDocument(word)) && word.pronoun == .none }
    if isCounterpart(word) { return true }
    if word.has(.actNoun) || word.pronoun != .none { return false }
    return word.isDefinite || word.shape.contains(.latin) || (!word.isCue && word.length >= 3)
  }

  /// `أكد نظيره المصري فلان أن`: behind a verb that tells nobody anything, one of the same office as somebody else is its subject.
  func isCounterpart(_ word: Word) -> Bool {
    word.has(.addressee) && (word.pronoun == .masculine || word.pronoun == .feminine) && word.clitics.isEmpty && cue != nil && !addresses
      && word.agreement.number != .plural
  }

  /// `أظهر استطلاع`, `ذكر بيان`: behind a reporting verb what was written or said can be the subject.
  private func isDocument(_ word: Word) -> Bool {
    cue != nil && word.has(.commonNoun) && word.clitics.isEmpty && !word.shape.contains(.accusative)
  }

  /// Whether the word can be this part of a name and no other.
  func isOnly(_ part: Traits, _ at: Int) -> Bool {
    let both: Traits = [.given, .family]
    return text.word(at).clitics.isEmpty && text.word(at).traits.intersection(both) == part
  }

  func isNameLike(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    return word.has([.given, .family, .nameParticle]) || isUnknownName(word)
  }

  func isNameNext(_ at: Int) -> Bool { at + 1 < text.count && isNameLike(at + 1) }

  /// Foreign names are in no list: an unknown indefinite word where only a name can stand.
  func isUnknownName(_ word: Word) -> Bool {
    word.traits.subtracting(.opensPhrase).isEmpty && word.readings.isEmpty && !word.isDefinite && word.pronoun == .none && word.clitics.isEmpty
      && word.length >= 2
      && word.shape.isDisjoint(with: [.accusative, .feminine, .pronominal]) || word.shape.contains(.latin)
  }

  /// `الغضبان`, `الوجيه`: a definite word that no table knows as anything else stands alone for a person.
  func isShortName(_ at: Int, _ word: Word) -> Bool {
    guard cue != nil, word.shape.contains(.article), word.readings.isEmpty, word.pronoun == .none, word.agreement.gender != .feminine,
      word.agreement.number != .plural
    else { return false }
    let isBlessed = behindBlessing(at + 1) != nil
    guard at + 1 >= text.count || !text.token(at + 1).isWord || isBlessed || canFollowLastName(at + 1) else { return false }
    // `النبي صلى الله عليه وسلم`
    return word.traits.subtracting(isBlessed ? [.opensPhrase, .given, .family, .ambiguousName, .commonNoun] : [.opensPhrase, .given, .family, .ambiguousName])
      .isEmpty
  }

  /// Not `الحكم الدولي`, nor `المبتعث عارف الساعدي`: behind a last name begins no adjective and no name.
  private func canFollowLastName(_ at: Int) -> Bool {
    text.word(at).isDefinite ? text.has(at, .name) || isBeforeObject(at) : !(text.has(at, .given) && !text.has(at, .family) && isNameNext(at))
  }

  /// Between a reporting verb and its message only a source can stand: `وقال ستورك إن`.
  func isBeforeMessage(_ at: Int) -> Bool {
    guard cue != nil, at < text.count else { return false }
    return text.mark(at) == .quote || text.mark(at) == .colon || text.has(at, .complementizer)
  }

  /// `قال تشينغ هوانغ أستاذ`: what looks like a verb behind one that reports, but `قال يستطيع محمد أن`.
  func isForeignFirstName(_ at: Int, _ word: Word) -> Bool {
    cue != nil && isUnknownName(word) && isNameNext(at) && !(text.has(at + 1, .given) && isBeforeMessage(at + 2))
      && text.firstLetter(at) != 0x0648
  }

  /// Whether the word begins or continues a person's name, given what stands before it.
  @inline(__always)
  func isNameHere(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    // What no list of names has begins none.
    (state.nameStart >= 0 || word.has(.name)) && isOfName(at, word, &state)
  }

  private func isOfName(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    if state.nameStart >= 0, state.nameEnd < state.end { return false }
    // `هاجم أولمرت نتنياهو`: behind a family's name, known by itself, stands another's.
    if state.nameStart == at - 1, state.nameEnd == at, text.isKnownName(at - 1), !text.has(at - 1, [.given, .nameParticle]), !text.joinsName(at) {
      return false
    }
    if isVan(at, word, &state) { return true }
    // `محمد الأمين ولد سيدي`
    if state.nameStart >= 0, isFathered(at, word) { return true }
    if word.isCue, state.nameStart >= 0, isBeforeItsMessage(at, word) { return false }
    if word.has(.nameParticle) {
      if word.has([.conjunction, .personalPronoun]), state.nameStart < 0 { return word.clitics.isEmpty && text.has(at + 1, .given) }
      return !word.has([.preposition, .complementizer]) && (word.clitics.isEmpty || state.nameStart >= 0)
    }
    // `أعلن مورلي أمام الصحفيين`
    if state.nameStart >= 0, word.has(.preposition), word.clitics.isEmpty, !word.has(.given) || word.shape.contains(.endsInAlefMaqsura),
      text.has(at + 1, [.title, .groupHead, .unnamedHead, .bodyHead, .setting])
    {
      return false
    }
    // `طارق الخنين مشرف مركز …`: a title that is also a name is the title before a noun of its own.
    // `كشف حازم إمام تفاصيل الأزمة`: but an indefinite noun may be what the verb is about.
    if state.nameStart >= 0, word.has(.title), text.has(at + 1, [.bodyHead, .commonNoun, .place, .country]),
      !text.has(at + 1, .preposition), !isFamilyAdjectiveBeforeClitic(at, word)
    {
      // `إياد أمين مدني إن`
      if word.has(.given), word.clitics.isEmpty, !text.word(at + 1).isDefinite, text.has(at - 1, .given),
        text.has(at + 1, .family) || text.lastLetter(at + 1) == 0x064A,
        isBeforeMessage(at + 2) || cue == nil && !text.token(at + 2).isWord
      {
        return true
      }
      // `محمد جراح الصباح إن`
      if !takesNoun, text.has(at + 1, .family), text.word(at + 1).isDefinite, isBeforeMessage(at + 2) { return true }
      return takesNoun && state.nameStart == at - 1 && word.has(.family) && isOnly(.given, at - 1) && !text.word(at + 1).isDefinite
        && !text.has(at + 1, [.bodyHead, .place, .country])
    }
    // `المهندس بمعهد الرصد الجوي`, `أستاذ الأدب العباسي`
    if state.nameStart < 0, state.hasHonorific, word.isDefinite, word.clitics.contains(.al) || !word.has(.given), !text.has(at - 1, [.honorific, .rank]) {
      return false
    }
    if state.nameStart >= 0 || state.hasHonorific {
      // `سمو أمير دولة الكويت`
      if state.nameStart < 0, word.has(.title), isGoverning(at, word) { return false }
      if isFamilyAdjective(at, word, &state) || isFamilyNisba(at, word, &state) { return true }
      return word.has([.given, .family]) && (!word.isDefinite || !word.has(.title) || state.nameStart >= 0 && isFamilyName(at, word))
    }
    if word.isDefinite, word.has(.given),
      state.hasTitle ? state.isClosed && (state.kind == .person || state.kind == .unnamed) : state.head < 0 && isBeforeMessage(at + 2)
    {
      return isDefiniteFirstName(at, word)
    }
    if word.isDefinite, word.has(.given), state.head < 0 { return isDefiniteHeader(at, word) }
    guard word.has([.given, .family]), !word.isDefinite, word.has(.given) || !word.shape.contains(.article) else { return false }
    // `أعلنت المفوضية فوز القائمة`: a body has nobody's name behind it.
    if state.kind == .organization, state.isClosed, !state.hasTitle, word.has([.ambiguousName, .commonNoun, .actNoun]) { return false }
    if isFirstName(at, word) { return true }
    if word.has([.ambiguousName, .commonNoun, .title, .actNoun]) {
      // `الرئيس وعد بالإصلاح`
      return !word.has(.title)
        && (state.isClosed && !(text.isFinite(word) && !isNameNext(at)) && !goesWithNoun(at)
          || state.head < 0 && cue != nil
            && (isFamilyNameBeforeMessage(at + 1) || word.has(.family) && isBeforeMessage(at + 1) || isFirstNameBeforeClause(at, word)))
    }
    return word.has(.given) || !goesWithNoun(at)
  }

  /// Definite words that describe a person and are no part of his name: `الأستاذ`, `الحائز`, `السابق`, `اللبنانيين`.
  func describes(_ word: Word) -> Bool {
    if word.has(.family) { return false }
    return word.has([.honorific, .adjective, .function, .demonstrative]) || word.shape.contains(.oblique)
  }

  /// `فضل الله [برمة]`, `عبد الخالق [برمة]`: whether a given name of several words ends before the token.
  private func opensGiven(_ start: Int, _ end: Int) -> Bool {
    if end == start + 2, text.word(start).surface == text.lexicon.symbols.abd { return text.word(start + 1).isDefinite }
    return text.opensPhrase(start) && text.phrase(at: start).map { $0.phrase.traits.contains(.given) && $0.end == end } ?? false
  }

  /// Whether an unlisted word goes on with a name, or is one by its place: after a closed title or an honorific.
  @inline(__always)
  func continuesName(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    // Behind no name a word that is something else than a noun is never one.
    (state.nameStart >= 0 || word.traits.isSubset(of: Self.nouns) || word.shape.contains(.latin)) && goesOnAsName(at, word, &state)
  }

  private static let nouns: Traits = [.given, .family, .nameParticle, .ambiguousName, .commonNoun, .opensPhrase]

  private func goesOnAsName(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    if state.nameStart >= 0 {
      guard state.nameEnd == state.end else { return false }
      // `محمد السادس`, `بنديكتوس السادس عشر`
      if word.isDefinite, word.has(.ordinal) { return true }
      if state.afterParticle { return !word.has(.function) || isParticle(at, word, &state) }
      if isInitial(at, word, &state) { return true }
      // `إيمان البحر درويش`: a definite noun between a given name and a family's is a name too.
      if word.clitics == .al, state.nameEnd - state.nameStart == 1, text.has(at - 1, .given), word.has(.commonNoun), isPlainName(at + 1),
        !word.has([.title, .bodyHead, .groupHead, .unnamedHead])
      {
        return true
      }
      // A short name by itself has no other behind it: `ووصف نجاد المحادثات`, `وقال سابيلا أريد`.
      if state.nameEnd - state.nameStart == 1, state.nameStart == at - 1, text.isKnownName(at - 1) { return false }
      if word.has(.conjunction) { return true }
      // `رجب طيب أردوغان`, `كارل بيلد`: a common word or a paper's name between a given name and what proves it a name.
      if text.has(at - 1, .given), !word.isDefinite, word.clitics.isEmpty, !word.has([.title, .bodyHead, .setting, .time]) {
        if text.has(at + 1, .family), !text.word(at + 1).isDefinite, !word.isCue { return true }
        if word.has([.outlet, .namedBody]), !word.has(.commonNoun) { return true }
      }
      // `محمد العمرة`: one given name with any definite word, where the mention must end behind it.
      // `أبو علي العسكري:`
      if state.end - state.nameStart == 1 || text.has(state.nameStart, .nameParticle) && state.end - state.nameStart == 2, text.has(at - 1, .given),
        word.isDefinite, word.clitics.isSubset(of: .al), at + 1 < text.count
      {
        let isEnd = text.mark(at + 1) == .comma || isBeforeMessage(at + 1)
        if !word.has([.title, .bodyHead]) {
          // `حذر سمير الجسر من`: nobody warns a thing.
          if isEnd || cue != nil && word.has(.commonNoun) && !word.has([.groupHead, .unnamedHead, .setting, .quantifier]) && opensFrame(at + 1) { return true }
        } else if isEnd
          ? !leavesObject && (cue != nil || state.hasTitle) && word.agreement.gender == .masculine && word.agreement.number != .plural && !word.has(.bodyHead)
          : state.hasTitle && word.has(.occupation) && !word.has([.office, .rank, .honorific])
        {
          // `رئيس الشركة خالد السلطان إن`: before the message no title stands alone. `وزير الإعلام جمال الجراح`: who has his title before his name has
          // his family's behind it.
          return true
        }
      }
      if isNounOfFamily(at, word, &state) { return true }
      // `اعتبر سامي الصقور السنة الجارية حاسمة`
      if leavesObject, word.shape.contains(.feminine), text.word(at + 1).isDefinite, text.word(at + 1).shape.contains(.feminine) { return false }
      if isOverrun(at, behind: state.nameStart..<at) { return false }
      if isUnknownName(word)
        || word.shape.contains(.feminine) && (text.has(at - 1, .given) || opensGiven(state.nameStart, at)) && word.traits.subtracting(.opensPhrase).isEmpty
          && !word.isDefinite
      {
        return true
      }
      return word.isDefinite && !describes(word) && state.end - state.nameStart < 4
        && !word.has([.title, .bodyHead, .unnamedHead, .groupHead, .setting, .commonNoun, .actNoun, .quantifier])
        // `دعا سامي حداد السعودية إلى`
        && !(word.has(.country) ? cue == nil || leavesObject : leavesObject && cue != nil && word.has(.place) && !word.shape.contains(.relational))
    }
    guard state.isClosed || state.hasHonorific || state.head < 0, state.agreement.number != .plural else { return false }
    if state.head < 0 {
      // Right behind a reporting verb an unknown word is somebody's name; elsewhere only with a family name behind it.
      // `وأعربت سنا عبد الكريم`: whatever stands between a verb and a name is one too.
      if cue != nil, word.traits.subtracting([.commonNoun, .opensPhrase]).isEmpty, word.readings.isEmpty, word.shape.contains(.accusative),
        word.clitics.isEmpty,
        text.has(at + 1, [.given, .nameParticle]), !text.has(at + 1, [.commonNoun, .function])
      {
        return true
      }
      // `أعلنت ميليشيا الشباب`: with a definite noun behind it the word is a noun too.
      if text.word(at + 1).isDefinite, text.has(at + 1, [.commonNoun, .bodyHead, .groupHead, .nisba]),
        !isBeforeObject(at + 1)
      {
        return false
      }
      return isUnknownName(word) && (!word.shape.contains(.imperfect) || isSurelyName(at, word))
        && (cue != nil || text.has(at + 1, .family))
    }
    guard state.hasTitle || state.hasHonorific || text.has(state.head, [.nisba, .demonstrative]) else { return false }
    if state.hasHonorific {
      return isUnknownName(word)
        || word.isDefinite && (word.traits.isEmpty || isNounAsName(at, word)) && isCalled(at - 1) && !isBeforeObject(at)
    }
    return isUnknownName(word) && !word.shape.contains(.imperfect) || word.clitics == .al && word.traits.isEmpty && isFathered(at, word)
  }

  /// `الدكتور [البار] أن`: between what honours somebody and his message a noun is his name, too.
  private func isNounAsName(_ at: Int, _ word: Word) -> Bool {
    word.clitics == .al && word.traits.isSubset(of: [.commonNoun, .given, .family, .nameParticle, .ambiguousName, .opensPhrase]) && !word.isCue
      && word.agreement.gender != .feminine && word.agreement.number != .plural && word.shape.isDisjoint(with: [.relational, .feminine, .oblique])
      && (isBeforeMessage(at + 1) || opensFrame(at + 1))
  }

  /// Whether the word calls somebody by what he is, so that his name may follow: `الدكتور`, `د.`.
  private func isCalled(_ at: Int) -> Bool {
    text.mark(at) == .period ? text.has(at - 1, .honorific) : text.has(at, [.honorific, .rank]) && text.word(at).isDefinite
  }

  func isParticiple(_ word: Word) -> Bool {
    text.reads(word, as: .participle)
  }

  func isAccusativeParticiple(_ word: Word) -> Bool {
    !word.isDefinite && !word.has([.title, .unnamedHead, .place, .country]) && (word.shape.contains(.accusative) || word.agreement.gender == .feminine)
      && isParticiple(word)
  }
}
