/// Names that no list knows, told by their place: all words from the title, or from the verb, to where the phrase must end.
extension MentionParser {
  /// The longest name that is read this way, in tokens.
  private static let longest = 5

  /// The end of the name at `at`, where the words up to the end of the phrase can be nothing else: `المارشال سير جوك ستيراب أن`, `مارك تيكونوف،`.
  @inline(__always)
  func nameRun(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Int? {
    // Most words can open none.
    guard state.nameStart >= 0 ? goesOnWithRun(&state) : word.clitics.isEmpty && !word.isDefinite && opensRun(&state) && !isVoice(at, word) else { return nil }
    return runEnd(at, limit, word, &state)
  }

  /// `وقال فيشر إن`, `وقال فينو مينون، مدير`: a name whose first letter could be a clitic's, between a verb and what cannot follow that clitic.
  func beginsLikeClitic(_ at: Int) -> Bool {
    let word = text.word(at)
    let verb = text.word(at - 1)
    guard verb.isCue, text.isFinite(verb), !verb.has(.function), word.pronoun == .none || word.has(.preposition),
      word.clitics.contains(.wa) || !isReserved(word)
    else { return false }
    // `قال ولعين المريسي إن`
    if word.clitics.contains(.wa) {
      let next = text.word(at + 1)
      return text.token(at + 1).isWord && next.clitics.isSubset(of: .al) && isBeforeMessage(at + 2)
        && (next.has([.given, .family]) || next.traits.isEmpty && next.isDefinite && next.shape.contains(.relational))
    }
    switch word.clitics {
    case .fa: if word.readings.contains(where: { text.lexicon.cues[Int(text.lexicon.readings[Int($0)].entry)].says }) { return false }
    case .bi: if !word.has([.given, .family, .place]) || word.has([.commonNoun, .actNoun, .title]) { return false }
    case .ka: if !word.traits.isSubset(of: [.given, .family, .ambiguousName, .preposition, .opensPhrase]) && !word.has(.preposition) { return false }
    default: return false
    }
    return isBeforeMessage(at + 1) || isBeforeObject(at + 1)
      || isNameLike(at + 1) && !text.word(at + 1).shape.contains(.imperfect) && isSureEnd(at + 2, text.count)
  }

  /// `كريشما فاسواني،`, `أليكس كيماني إن`: behind one name, a family's whose first letter could be a clitic's, where the mention ends with it.
  private func isLikeClitic(_ at: Int, _ word: Word, _ limit: Int, _ state: inout State) -> Bool {
    guard !word.clitics.isDisjoint(with: [.fa, .ka]), state.nameEnd - state.nameStart == 1, !word.isCue, word.pronoun == .none, at + 1 < limit,
      word.clitics.contains(.fa) || !word.isDefinite && word.traits.isSubset(of: [.nisba, .name, .opensPhrase])
    else { return false }
    if text.mark(at + 1) == .comma { return word.clitics.contains(.fa) || isBeforeTitle(at + 2, limit) }
    return isBeforeMessage(at + 1) && !word.has([.title, .commonNoun, .actNoun, .function, .place, .country])
  }

  private func runEnd(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Int? {
    var end = at
    var isVerbal = false
    var hasNoun = false
    var evidence = 0
    while end < min(limit, at + Self.longest), text.token(end).isWord, end == at || text.token(end).gap < .line {
      let next = text.word(end)
      if next.isDefinite || !next.clitics.isEmpty {
        // Only a family's name has an article, and it comes last: `محمد العمرة،`, `عالية بالحارث،`.
        if end == at, isLikeClitic(at, next, limit, &state) { return end + 1 }
        // `ودعا كارلوس سامور المحلفين إلى`
        guard next.clitics.isSubset(of: [.al, .bi, .ka]), next.isDefinite, evidence > 0 || end == at, !describes(next), !isBeforeObject(end) || next.has(.name),
          !next.has([.title, .bodyHead, .unnamedHead, .groupHead, .setting, .time, .nisba, .place, .country, .outletHead, .personalPronoun, .quantifier]),
          next.clitics.isSubset(of: .al) || !next.isCue && !isReserved(next) && (end + 1 == limit || text.mark(end + 1) == .comma || isBeforeMessage(end + 1)),
          !next.has([.commonNoun, .actNoun]) || isBeforeTitle(end + 1, limit) || !takesNoun && isBeforeMessage(end + 1)
            || isBetweenCommas(at..<end + 1)
        else { break }
        evidence += 1
        end += 1
        break
      }
      // `وصف القمص يؤنس كمال مشروع القانون`: where an object follows, only what is no noun is surely the name's.
      if end > at, state.nameStart >= 0, isOverrun(end, behind: state.nameStart..<end) { break }
      if next.isCue, end > at || state.nameStart >= 0, isBeforeItsMessage(end, next) { break }
      // `نفى سامي حداد وجود خلافات،`: nor does a noun go on with a name of a list.
      if end > at, cue == nil, next.has(state.nameStart >= 0 ? [.actNoun, .commonNoun] : .actNoun), !next.has(.name), text.has(end - 1, [.given, .family]) {
        break
      }
      guard canBeName(next) || next.has(.verb) && text.has(end - 1, .nameParticle) else { break }
      if next.has([.commonNoun, .actNoun]), !next.has(.name) { hasNoun = true }
      if next.has([.given, .family]) || isUnknownName(next) { evidence += 1 }
      // A verb in the imperfect is seldom as long as `تيكونوف`, and no mark stands behind it.
      if next.shape.contains(.imperfect), next.length < 6 { isVerbal = true }
      end += 1
    }
    if isLastName(at, limit, word, &state) || isSurname(at, word, limit, &state) { return at + 1 }
    // `سليم واد أن`: a noun behind a name is his too, where the message follows.
    if evidence == 0, state.nameStart >= 0, end == at + 1, !word.has(.actNoun), isSureEnd(end, limit) { return end }
    guard end > at, evidence > 0, isEnd(end, limit), !isVerbal || end >= limit || !text.token(end).isWord || evidence > 1 && isBeforeMessage(end) else {
      return nil
    }
    if hasNoun, cue == nil || takesNoun, !isSureEnd(end, limit) { return nil }
    return end
  }

  /// `كيث بست رئيس`, `محمد حركات، مدير`: between one given name and a title, or the message, stands the family's name, whatever else the word is.
  private func isLastName(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Bool {
    // `محمد توفيق مدني`: an indefinite نسبة says nothing of somebody named, and is his family's.
    if state.nameStart >= 0, state.nameEnd == at, text.has(at - 1, .given), word.shape.contains(.relational) || word.has(.nisba), !word.isDefinite,
      word.clitics.isEmpty, word.pronoun == .none, word.agreement.gender != .feminine, !word.shape.contains(.feminine),
      !word.has([.title, .commonNoun, .actNoun, .unnamedHead, .groupHead, .bodyHead, .country]), !word.isCue
    {
      return true
    }
    // `أحمد موكلي إن`: the dual or plural before a noun of its own has none before the message.
    if cue != nil, state.nameStart >= 0, state.nameEnd == at, text.has(at - 1, .given), word.has([.title, .unnamedHead, .groupHead]), !word.isDefinite,
      word.agreement.number == .dual || word.agreement.number == .plural || word.pronoun == .first, text.lastLetter(at) == 0x064A,
      isBeforeMessage(at + 1) || text.mark(at + 1) == .comma && text.isHeIs(at + 2)
    {
      return true
    }
    // `روبرت مالي إن`, `رها بحريني لـ«الأفق» إن`: before the message a land, or its adjective, is the family's name, whatever the lists know of the first.
    if cue != nil, state.nameStart == at - 1, state.nameEnd == at, word.has([.nisba, .country]), !word.isDefinite, word.clitics.isEmpty,
      word.pronoun == .none, !word.has(.title), !word.isCue, !text.has(at - 1, .family) || text.has(at - 1, .given),
      isBeforeMessage(at + 1) || !word.has(.country) && text.word(at + 1).surface == text.lexicon.symbols.li
    {
      return true
    }
    // `محمد جميلة،`: what is feminine says nothing of a man, and where the phrase ends it is no object.
    if state.nameStart == at - 1, state.nameEnd == at, word.has(.adjective), word.shape.contains(.feminine), !word.isDefinite, word.clitics.isEmpty,
      text.has(at - 1, .given), text.word(at - 1).agreement.gender == .masculine, !text.has(at - 1, .title), isEnd(at + 1, limit)
    {
      return true
    }
    // `كريم تيلر إن`: between a name and the message stands no verb.
    if state.nameStart >= 0, state.nameEnd == at, word.shape.contains(.imperfect), isUnknownName(word), isBeforeMessage(at + 1) { return true }
    guard state.nameStart >= 0, state.nameEnd - state.nameStart == 1, at + 1 < limit, text.has(at - 1, .given), !word.isDefinite,
      word.pronoun == .none, word.clitics.isSubset(of: [.bi, .ka, .fa]), word.clitics.isEmpty || word.has([.numeral, .name]),
      !word.has(.function), !word.has([.time, .demonstrative, .quantifier, .personalPronoun, .place, .country, .nisba, .adjective]),
      !word.shape.contains(.accusative), !word.shape.contains(.imperfect), !text.isFinite(word), !word.has(.verb)
    else { return false }
    if text.mark(at + 1) == .comma || text.mark(at + 1) == .semicolon { return isBeforeTitle(at + 2, limit) }
    // `حاتم شيخ رئيس المكتب`
    guard !word.has(.title) || word.has(.honorific) && word.has(.given) else { return false }
    // `توعد يحيى سريع بمواصلة`
    if cue != nil, text.token(at + 1).isWord, isReserved(text.word(at + 1)), !word.has(.actNoun), !word.isCue, word.clitics.isEmpty { return true }
    return text.has(at + 1, .complementizer) && text.word(at + 1).clitics.isEmpty
      || isBeforeMessage(at + 1) && !word.isCue && word.length > 2
      || isBeforeTitle(at + 1, limit) && !(takesNoun && word.has([.commonNoun, .actNoun]))
  }

  /// `الأمين العام، لحسن العنصر، إن`
  private func isBetweenCommas(_ name: Range<Int>) -> Bool {
    text.mark(name.lowerBound - 1) == .comma && name.upperBound < text.count && text.mark(name.upperBound) == .comma
  }

  /// The end of a name of definite words in apposition: `المندوب الجهوي، المولدي العيفة، إن`, `قائد الفريق، الشناوي، إن`.
  func nameBetweenCommas(_ at: Int, _ limit: Int) -> Int? {
    // `مدرب الفريق، الصربي ميلان ستويكوف،`: his country, and then his name.
    if text.word(at).isDefinite, text.has(at, .nisba), text.has(at, .country) || text.lexicon.region(of: text.word(at).stem) != nil, isNameLike(at + 1) {
      return nil
    }
    var end = at
    while end < min(limit, at + Self.longest), text.token(end).isWord {
      let word = text.word(end)
      // `لـ«الصحيفة»`: the clitic stands by itself before marks.
      guard word.clitics.isSubset(of: .al), word.pronoun == .none, !word.isCue, !word.shape.contains(.singleLetter),
        word.has(.name)
          || !word.has([.function, .title, .bodyHead, .unnamedHead, .groupHead, .setting, .time, .place, .country, .commonNoun, .actNoun, .outletHead])
      else { return nil }
      end += 1
    }
    guard 1...4 ~= end - at, end < limit, text.mark(end) == .comma || isBeforeMessage(end) else { return nil }
    return end - at > 1 || isLoneSurname(at) ? end : nil
  }

  /// `رئيس النقابة، الزنفل، إن`: a definite word between a title and its message that says nothing of anybody.
  private func isLoneSurname(_ at: Int) -> Bool {
    let word = text.word(at)
    return cue != nil && word.isDefinite && word.clitics.isSubset(of: .al) && word.traits.isSubset(of: [.given, .family, .ambiguousName, .opensPhrase])
      && word.agreement.gender != .feminine && word.agreement.number != .plural && !isOblique(at) && text.mark(at + 1) != .quote
  }

  /// `شركة توتال إنيرجي أن`: behind the first word of a body's foreign name one more is still the body's; a person's are two, or listed.
  func extendsBody(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Bool {
    guard state.head >= 0, at - 2 >= state.head, isUnknownName(word), text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    guard isUnknownName(before) || before.has([.outlet, .namedBody]) && !before.isDefinite else { return false }
    return state.kind == .organization || at + 1 >= limit || !isNameLike(at + 1)
  }

  /// Whether the word is the short name of somebody whom the article names in full, where a name can stand.
  @inline(__always)
  func isKnownHere(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    if state.nameStart >= 0 { return state.nameEnd == state.end && word.clitics.isSubset(of: .al) && text.isKnownName(at) }
    if state.head < 0 {
      guard cue != nil || word.traits.isSubset(of: [.given, .family, .ambiguousName, .opensPhrase]), text.isKnownName(at) else { return false }
      // A word that is more than a name needs the message right behind it.
      return !isMoreThanName(word) || isBeforeMessage(at + 1) || takesNoun && isBeforeNoun(at) || isBeforePreposition(at + 1)
    }
    return state.isClosed && (state.hasTitle || state.hasHonorific) && word.clitics.isSubset(of: .al) && !isMoreThanName(word) && text.isKnownName(at)
  }

  private func isMoreThanName(_ word: Word) -> Bool { word.has([.commonNoun, .actNoun, .nisba, .adjective, .place, .country]) || word.isCue }

  /// `وأشار الأحمدي إلى أن`, `وقال الجسر في تصريح إن`: behind what the verb would say of a thing stands no such preposition.
  private func isBeforePreposition(_ at: Int) -> Bool {
    // `وتعهد سلام باستعادة الثقة`
    if cue != nil, text.token(at).isWord, text.word(at).clitics.contains(.bi), isReserved(text.word(at)) { return true }
    guard cue != nil, text.has(at, .preposition), text.word(at).pronoun == .none else { return false }
    return opensFrame(at) || !takesNoun || text.word(at).surface == text.lexicon.symbols.in && text.has(at + 1, .setting)
  }

  /// `وتوقع سلامة ارتفاع الأسعار`, `ورفض الجسر اتهامات الوزير`: whether a noun follows that the word has no hold on.
  private func isBeforeNoun(_ at: Int) -> Bool {
    let (word, next) = (text.word(at), text.word(at + 1))
    return text.token(at + 1).isWord && !next.isDefinite && next.clitics.isEmpty && next.has([.commonNoun, .actNoun])
      && !next.has([.adjective, .nisba, .title, .name, .numeral]) && (word.isDefinite || next.has(.actNoun))
  }

  /// Whether a noun right behind the source can be what the cue is about.
  var takesNoun: Bool { cue != nil && leavesObject }

  /// Whether no noun phrase of another kind ends at the token either: before the message, a second title or, where nothing reports, a mark.
  private func isSureEnd(_ at: Int, _ limit: Int) -> Bool {
    guard at < limit else { return false }
    if text.mark(at) == .comma, at + 1 < limit, text.has(at + 1, .complementizer) { return true }
    if !text.token(at).isWord { return cue == nil && text.mark(at) != .quote }
    return isBeforeTitle(at, limit) || text.has(at, .complementizer) && text.word(at).clitics.isEmpty
  }

  /// `الناطقة باسم «اليونيفيل»`: in whose name one speaks, and no باسم.
  private func isVoice(_ at: Int, _ word: Word) -> Bool {
    word.surface == text.lexicon.symbols.ism && text.has(at - 1, [.office, .unnamedHead])
  }

  func isBeforeTitle(_ at: Int, _ limit: Int) -> Bool {
    at < limit && text.has(at, [.office, .occupation]) && !text.has(at, [.given, .nameParticle]) && text.word(at).pronoun == .none
      && text.word(at).agreement.number != .plural && !text.has(at, .setting)
      && text.word(at).clitics.isSubset(of: .al)
      // `كبيرة المستشارين`, but `خلافات كبيرة`
      && (!text.has(at, .adjective) || text.word(at).isDefinite || text.word(at + 1).isDefinite || !text.word(at).shape.contains(.feminine))
  }

  /// Whether a word that no list has stands behind a name that is whole elsewhere in the article, where nothing shows that the name ends with it.
  func isOverrun(_ at: Int, behind name: Range<Int>) -> Bool {
    // `عبد الله` is one name.
    guard name.count > (text.has(name.lowerBound, .nameParticle) || text.phrase(at: name.lowerBound) != nil ? 2 : 1), text.token(at + 1).isWord,
      text.token(at).isWord, isUnknownName(text.word(at))
    else { return false }
    return (text.isWholeName(name) || isLast(name.upperBound - 1)) && !isBeforeMessage(at + 1) && !isBeforeTitle(at + 1, text.count)
  }

  /// `سامي الحربي`: a family's name with its article is the last of a name.
  private func isLast(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.shape.contains(.article) && !word.has(.given) && (word.has(.family) || word.traits.isEmpty && word.shape.contains(.relational))
  }

  @inline(__always)
  private func goesOnWithRun(_ state: inout State) -> Bool {
    state.nameEnd == state.end && !(state.nameEnd - state.nameStart == 1 && text.isKnownName(state.nameStart))
      && !isOverrun(state.nameEnd, behind: state.nameStart..<state.nameEnd)
  }

  @inline(__always)
  private func opensRun(_ state: inout State) -> Bool {
    state.isClosed && state.head >= 0 && state.agreement.number != .plural
      && (state.hasTitle && state.kind == .person || state.hasHonorific || text.has(state.head, .unnamedHead) && text.word(state.head).isDefinite)
  }

  /// Whether the word could be part of a foreign name, whatever else it is.
  private func canBeName(_ word: Word) -> Bool {
    if word.pronoun != .none || word.shape.contains(.pronominal) || word.length < 2 || word.shape.contains(.feminine) && !word.has([.given, .family]) {
      return false
    }
    if word.has([.given, .family]) { return !word.has([.function, .title]) || word.has(.nameParticle) }
    if word.has([
      .function, .office, .occupation, .relation, .bodyHead, .unnamedHead, .groupHead, .setting, .outletHead, .demonstrative, .quantifier, .time, .numeral,
      .place, .country, .namedBody, .adjective, .nisba, .personalPronoun, .turn,
    ]) {
      return word.has(.nameParticle) && !word.has(.conjunction)
    }
    return !text.isFinite(word) && !word.has(.verb) && !word.shape.contains(.accusative)
  }

  /// Whether the phrase must end at the token: at a mark, before the message, at a preposition.
  private func isEnd(_ at: Int, _ limit: Int) -> Bool {
    guard at < limit else { return true }
    switch text.mark(at) {
    case .word:
      let word = text.word(at)
      if isBeforeTitle(at, limit) || word.isDefinite && word.has(.unnamedHead) { return true }
      // `جوني ماكارفل قد أعلن`
      return word.has([.complementizer, .relative, .particle, .auxiliary, .verb]) || word.has(.preposition) && word.clitics.isEmpty
        || !word.clitics.isDisjoint(with: [.bi, .li]) && !word.has(.name) && (!takesNoun || isReserved(word))
    default: return true
    }
  }

  /// `عبد السلام الجسر، الذي`, `محمد علي البحر خلال`, `حمود الصندوق وجود أي`: a definite noun behind one or two given names, where the phrase must end and
  /// the cue has no object, or another.
  func isNounOfFamily(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    guard word.clitics == .al, word.has(.commonNoun), !describes(word), at + 1 < text.count, 1...2 ~= state.end - state.nameStart,
      !word.has([.title, .bodyHead, .groupHead, .unnamedHead, .setting, .time, .nisba, .place, .quantifier, .actNoun]),
      text.has(at - 1, .given) && text.word(at - 1).clitics.isEmpty || text.has(at - 2, .nameParticle), !text.isKnownName(at - 1)
    else { return false }
    if text.mark(at + 1) == .comma || isBeforeMessage(at + 1) { return !takesNoun }
    guard cue != nil, text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    return takesNoun
      ? next.has(.actNoun) && !next.isDefinite && next.clitics.isEmpty && !next.shape.contains(.accusative) && !next.has([.adjective, .nisba, .title, .name])
      : next.has([.preposition, .adverb, .time]) && !next.has(.name) && next.clitics.isSubset(of: .al)
  }

  /// `بيتر فان ليون`, which is no `فإن`.
  func isVan(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    word.surface == text.lexicon.symbols.fainna && state.nameStart >= 0 && state.nameEnd == at && text.letters(at).dropFirst().first == alef
      && isNameNext(at) && text.has(at - 1, .given)
  }
}
