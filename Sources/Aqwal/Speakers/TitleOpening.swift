/// What a title behind a name begins with.
extension TitleReader {
  /// Whether a title begins with the token: its office, or `أحد` with one behind it.
  func opens(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    guard word.clitics.isDisjoint(with: [.wa, .fa, .bi, .li, .ka]), !word.shape.contains(.accusative) || word.has(.title) && !isPredicate(at)
    else { return false }
    // `أمام اللجنة`, but `إمام المسجد`.
    if word.has(.preposition), text.firstLetter(at) != 0x0625 { return false }
    if let (phrase, _, _) = text.phrase(at: at), phrase.kind == .nominal, !phrase.traits.isDisjoint(with: .title) { return true }
    if word.has(.relation), !word.has(.office), !word.isDefinite, word.pronoun == .none {
      return !word.has(.given) && text.token(at + 1).isWord && (text.word(at + 1).isDefinite || mentions.isNameLike(at + 1))
    }
    if word.has([.office, .occupation, .rank]) {
      return !word.has([.given, .nameParticle]) || word.isDefinite || mentions.isGoverning(at, word) || isWithNoun(at)
    }
    guard text.token(at + 1).isWord else { return false }
    // `كبير مديري التقنية`
    if !word.isDefinite, !word.isCue, word.clitics.isEmpty, text.has(at + 1, .title), text.word(at + 1).agreement.number == .plural,
      !text.word(at + 1).isDefinite
    {
      return true
    }
    if isPost(at) { return true }
    guard word.has([.unnamedHead, .quantifier]) else { return false }
    return word.has(.unnamedHead) && !word.has(.quantifier) && word.agreement.number != .plural
      || text.has(at + 1, [.title, .unnamedHead, .quantifier, .groupHead]) || word.has(.unnamedHead) && isOfMany(at + 1)
  }

  /// `قال فلان مدافعا عن لاعبيه`, `اعتبره فلان بطلا تاريخيا`, `قال فلان، مضيفا أن`: what goes with a verb.
  private func isPredicate(_ at: Int) -> Bool {
    if mentions.isParticiple(text.word(at)), text.has(at + 1, .complementizer) || text.mark(at + 1) == .colon || text.mark(at + 1) == .quote { return true }
    guard text.token(at + 1).isWord, !text.has(at, .name) else { return false }
    return text.has(at + 1, .preposition) && text.word(at + 1).clitics.isEmpty || text.word(at + 1).shape.contains(.accusative)
  }

  /// `إمام الحرم`, `إمام وخطيب المسجد`: an office that is a given name too, with the noun that it is of.
  private func isWithNoun(_ at: Int) -> Bool {
    guard text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    if next.clitics == .wa, next.has([.office, .occupation]), !next.isDefinite { return true }
    return next.clitics == .al && next.has([.commonNoun, .bodyHead, .groupHead]) && !next.has(.name)
  }

  /// `أحد القائمين على المعرض`, `إحدى الناجيات`: whom one is of, behind a name.
  private func isOfMany(_ at: Int) -> Bool {
    let word = text.word(at)
    guard word.clitics == .al else { return false }
    let ending = text.lastLetter(at)
    return word.agreement.number == .plural || word.length > 4 && (ending == 0x0646 || ending == 0x062A)
  }

  /// `الأستاذ في جامعة لندن`: how he is addressed is his post where it is told at what place.
  func isPost(_ at: Int) -> Bool {
    guard text.has(at, .honorific), text.word(at).isDefinite, text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    return next.surface == text.lexicon.symbols.in || next.clitics.contains(.bi) && text.has(at + 1, [.bodyHead, .namedBody])
  }
}
