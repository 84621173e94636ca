/// Last names that are other words, told by what stands behind them.
extension MentionParser {
  /// `جون فالون المدير العام`, `محمد المكني رئيس البلدية`, `كين واكس إن`: between the first name of who speaks and his title, or his words, nothing but his
  /// last name can stand, whatever else the word is.
  func isSurname(_ at: Int, _ word: Word, _ limit: Int, _ state: inout State) -> Bool {
    guard cue != nil, state.nameStart >= 0, state.nameEnd == at, at - state.nameStart < 3, at + 1 < limit, word.pronoun == .none, word.length > 2,
      !word.has(Self.noSurname), !word.shape.contains(.oblique)
    else { return false }
    let isListed = text.has(at - 1, .given) || text.phrase(at: state.nameStart).map { $0.end == at } ?? false
    guard isListed || isUnknownName(text.word(at - 1)) else { return false }
    if word.has([.adjective, .nisba]), !(isListed && word.clitics == .al && word.agreement.gender == .masculine) { return false }
    let isBeforeComma = text.mark(at + 1) == .comma
    switch word.clitics {
    case []: if word.has([.actNoun, .commonNoun]) && takesNoun || text.isFinite(word) && !isBeforeComma { return false }
    case .al: if word.has([.actNoun, .commonNoun]) && takesNoun { return false }
    // `وايد`, `فالون`: no other begins with the letter.
    case .wa: if takesNoun || word.has(.name) { return false }
    case .fa, [.fa, .al]: if takesNoun || word.has([.commonNoun, .actNoun]) { return false }
    default: return false
    }
    if isBeforeComma { return isOwnTitle(at + 2, limit) || isListed && text.isHeIs(at + 2) }
    guard text.token(at + 1).isWord else { return false }
    if isOwnTitle(at + 1, limit) { return true }
    let next = text.word(at + 1)
    return (isListed || word.traits.isSubset(of: [.given, .family, .opensPhrase]) && !word.shape.contains(.imperfect)) && !text.isKnownName(at - 1)
      && (word.clitics.isDisjoint(with: [.al, .wa]) && next.has(.complementizer) && next.clitics.isEmpty || text.isHeIs(at + 1))
  }

  private static let noSurname: Traits = [
    .preposition, .conjunction, .relative, .complementizer, .personalPronoun, .demonstrative, .particle, .auxiliary, .quantifier, .title, .honorific,
    .unnamedHead, .groupHead, .bodyHead, .outletHead, .setting, .time, .interrogative, .negation, .place, .country, .numeral, .turn,
  ]

  /// Whether a title with what it is of begins with the token.
  private func isOwnTitle(_ at: Int, _ limit: Int) -> Bool {
    // `أمين عام النقابة`, of which the first word is a name too.
    if at < limit, let (phrase, end, _) = text.phrase(at: at), phrase.kind == .nominal, !phrase.traits.isDisjoint(with: .title), end - at > 1 { return true }
    guard isBeforeTitle(at, limit), at + 1 < limit, text.token(at + 1).isWord else { return false }
    let (title, next) = (text.word(at), text.word(at + 1))
    return title.isDefinite
      ? next.isDefinite || next.has(.preposition) || !next.clitics.isDisjoint(with: .preposition)
      : next.isDefinite && !next.has(.time) || next.has([.bodyHead, .commonNoun, .title, .adjective, .place, .country, .name])
  }

  /// `الرئيس المنتهية ولايته سامي حداد`: an adjective of what somebody has, between his title and his name or words.
  func isBeforeOwn(_ at: Int, _ limit: Int, _ state: inout State) -> Bool {
    let (word, own) = (text.word(at), text.word(at + 1))
    guard at + 2 < limit, own.pronoun != .none else { return false }
    // `كرر الرئيس الجديد مطلبه بأن`: what agrees with the holder has no noun of its own.
    return !word.has([.title, .bodyHead, .actNoun, .relative, .nisba]) && own.clitics.isEmpty && own.has([.commonNoun, .actNoun])
      && !own.has([.title, .preposition])
      && (text.has(at + 2, .given) && isNameNext(at + 2) || isBeforeMessage(at + 2) && word.shape.contains(.feminine) && state.agreement.gender == .masculine)
  }

  /// `فرانسيسكو لوبيز - جيمينز أستاذ الطب`: a dash with blanks between two last names, the second with a title or the message behind it.
  func isHyphen(_ at: Int, _ limit: Int, _ state: inout State) -> Bool {
    state.nameStart >= 0 && state.nameEnd == at && at - state.nameStart > 1 && text.token(at + 1).isWord && text.token(at + 1).gap != .none
      && isNameLike(at + 1) && !text.has(at + 1, [.commonNoun, .title, .time, .preposition]) && (isBeforeMessage(at + 2) || isBeforeTitle(at + 2, limit))
  }

  /// `خوان دي لا كروز`: behind a particle of a name, and before the rest of it, no verb is negated.
  func isParticle(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    state.afterParticle && word.has(.negation) && word.length == 2 && isNameNext(at)
  }

  /// `كيم جي-هون`, `مون جاي-إن`: a short word that a hyphen ties to a name, whatever else it is.
  func isSyllable(_ at: Int, _ state: inout State) -> Bool {
    let word = text.word(at)
    return state.nameStart >= 0 && state.nameEnd == at - 1 && word.length <= Self.syllable && !word.isDefinite
      && (!word.has([.preposition, .title, .relative]) || isBeforeMessage(at + 1))
  }

  /// The most letters of a syllable of an East Asian name.
  private static let syllable = 4

  /// `ستيفن ج. هينتغس`: a letter with its stop between two names.
  func isInitial(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    // `الأزهرية د. مهجة غالب`
    word.shape.contains(.singleLetter) && state.nameStart >= 0 && state.nameEnd == at && text.mark(at + 1) == .period && isNameNext(at + 1)
      && (!word.has(.honorific) || text.has(at - 1, .given))
  }
}

extension AnnotatedText {
  /// `وهو`, but `ومعه`: whether the word begins what somebody is.
  func isHeIs(_ at: Int) -> Bool {
    at < count && token(at).isWord && word(at).clitics.contains(.wa) && lexicon.symbols[.copula].contains(word(at).surface)
  }
}
