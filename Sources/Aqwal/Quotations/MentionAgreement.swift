/// What belongs to the noun before it by its form, and what is the verb's object already.
extension MentionParser {
  /// `أمير منطقة الرياض`: a rank with what it is over, no part of a name.
  func isGoverning(_ at: Int, _ word: Word) -> Bool {
    guard word.has(.title), !word.isDefinite, text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    // `مساعد الأمين العام`
    guard next.clitics.isSubset(of: .al), !next.has(.name) || next.clitics == .al && next.has(.office) else { return false }
    // `أمين العاصمة`
    if next.isDefinite { return next.has([.title, .bodyHead, .place]) || next.has(.commonNoun) && next.shape.contains(.feminine) }
    return next.has([.bodyHead, .commonNoun, .place, .country])
  }

  /// `استقبل رئيس المجلس [وزير] الدفاع`, but `استقبل رئيس الوزراء وزير الدفاع السفير`: whether behind the second office no object is to come but its holder.
  func isMet(_ at: Int) -> Bool {
    guard let end = parse(at: at, limit: text.count, behind: .meeting)?.tokens.upperBound, text.token(end).isWord else { return true }
    let word = text.word(end)
    return !word.clitics.isSubset(of: .al) || word.has([.function, .time, .verb])
      || !(word.isDefinite || word.has([.office, .bodyHead, .groupHead]) || word.shape.contains(.accusative))
  }

  /// `يرى اليهود المتدينون أن`: before the clause that the cue holds to be so, no object stands; before the one that somebody is told, it may.
  func endsSubject(_ at: Int) -> Bool {
    guard text.has(at + 1, .complementizer), text.word(at + 1).clitics.isEmpty,
      text.word(at + 1).stem != text.lexicon.symbols.bian, !text.has(at, .actNoun), !opensFrame(at)
    else { return false }
    return !addresses
  }

  /// `أبلغ الوزير سامي حداد المبعوث`, `دعا أوباما الرئيس`: who has his title already, or no more than a short name, has the other for his object.
  func isObject(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    // `اتهم المحتجون القاضية`, `اتهم المسلحون الحوثيون السعودية`: nothing that is feminine says of what sort many men are.
    if state.nameStart < 0, state.head == at - 1 || state.head == at - 2 && text.letters(at - 1).suffix(2).elementsEqual(Inflection.masculinePlural),
      word.isDefinite, word.agreement.gender == .feminine, word.agreement.number == .singular, leavesObject,
      text.word(state.head).isDefinite,
      text.letters(state.head).suffix(2).elementsEqual(Inflection.masculinePlural) && text.word(state.head).agreement.gender == .masculine
        || text.arePeople(state.head)
    {
      return true
    }
    // `اتهم الإيرانيون البريطانيين`: behind a nominative no adjective is oblique.
    if state.head >= 0, isBeforeObject(at), text.word(at - 1).isDefinite, text.letters(at - 1).suffix(2).elementsEqual(Inflection.masculinePlural) {
      return true
    }
    guard state.nameStart >= 0, state.nameEnd == at, word.has(.title) else { return false }
    // `انتقد كنعان الحاكم سامي حداد`: a title before a name is that one's.
    if state.nameEnd - state.nameStart == 1, takesNoun, !word.has([.honorific, .rank, .given]), text.has(at + 1, .given), text.isKnownName(state.nameStart) {
      return true
    }
    guard takesPerson else { return false }
    // `اتهم المدرب هوفمان مدافع الفريق ب`
    if !word.isDefinite {
      let isShort = state.nameEnd - state.nameStart == 1
      let isTitled = state.head >= 0 && state.head < state.nameStart && text.has(state.head, .title)
      return word.has([.office, .occupation]) && addresses
        && (isTitled ? isShort || state.head + 1 < state.nameStart || isAbove(word, state.head) : isShort && text.isKnownName(state.nameStart))
    }
    return state.nameEnd - state.nameStart == 1 || state.head >= 0 && state.head < state.nameStart && text.has(state.head, .title)
  }

  /// `طالب النائب فلان [وزير] الداخلية`, but `طالب الدكتور فلان وزير الداخلية`: an office that he does not have whose title is before his name.
  private func isAbove(_ word: Word, _ head: Int) -> Bool {
    word.has(.executive) && text.word(head).isDefinite && !text.has(head, [.honorific, .rank])
  }

  /// `يرى الأطباء العاملون في`: a nominative behind many is no verb's object, and tells which of them.
  func tellsOfMany(_ at: Int, _ state: inout State) -> Bool {
    state.agreement.number != .singular && text.letters(at).suffix(2).elementsEqual(Inflection.masculinePlural)
  }

  func isAdjective(_ at: Int, _ word: Word) -> Bool {
    if word.has([.nisba, .adjective, .numeral]) { return !isOfMany(at, word) }
    // `المهندسين الجمركيين`, but `دعا محافظ صنعاء الجمركيين`: in the plural only of many.
    return word.shape.contains(.relational)
      && (!isOblique(at) || text.token(at - 1).isWord && (isOblique(at - 1) || text.word(at - 1).agreement.number == .plural))
  }

  /// `دعا وزير الزراعة التركية المغاربيين`, `اتهم الوزير المسلحين`: no adjective in the plural stands behind one in the singular.
  private func isOfMany(_ at: Int, _ word: Word) -> Bool {
    guard word.shape.contains(.oblique), word.isDefinite, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    return before.isDefinite && !isOblique(at - 1)
      && (before.has([.nisba, .adjective]) || before.shape.contains(.relational)
        ? before.agreement.number != .plural : before.has(.title) && before.agreement.number == .singular)
  }

  /// Ends in the ين of a dual or a sound plural, or in its ي before a pronoun, which no subject does.
  func isOblique(_ at: Int) -> Bool {
    let word = text.word(at)
    // `وعد مؤيديه ب`
    if word.pronoun != .none, word.has([.groupHead, .unnamedHead]), !word.has(.finalYeh) {
      return text.letters(at).dropLast(word.pronoun == .masculine ? 1 : 2).last == yeh
    }
    // Most words end in another letter.
    guard text.lastLetter(at) == noon else { return false }
    let letters = text.letters(at)
    return letters.dropFirst(4).first != nil && letters.suffix(2).elementsEqual(Inflection.masculineOblique)
  }

  /// `طالبت تينسنت اللاعبين ب`: before an object in the plural only a source can stand.
  func isBeforeObject(_ at: Int) -> Bool {
    leavesObject && text.word(at).clitics == .al && isOblique(at) && !text.has(at - 1, .nameParticle)
  }

  /// Whether the head can be a verb's subject by its ending: not `المهندسين`, `مؤيديه`, nor `متحدثا إلى`; `رئيسا الوفدين` are two.
  func isNominative(_ head: Int) -> Bool {
    let word = text.word(head)
    if word.shape.contains(.oblique) || word.pronoun != .none && isOblique(head) { return false }
    guard word.shape.contains(.accusative), word.has([.title, .unnamedHead, .groupHead]), !word.has(.name), !word.isDefinite, word.clitics.isEmpty else {
      return true
    }
    guard text.token(head + 1).isWord else { return false }
    let next = text.word(head + 1)
    return !next.has([.preposition, .complementizer]) && next.clitics.isDisjoint(with: .preposition)
  }

  /// `اعتبر سامي الصقور السنة الجارية حاسمة`: what is feminine says nothing of a man.
  func isOtherGender(_ word: Word, _ state: inout State) -> Bool {
    state.agreement.gender == .masculine && word.agreement.gender == .feminine
  }

  /// `عدد من الخبراء الاقتصاديين`: behind a noun of a preposition's its adjective looks like an object.
  func isGoverned(_ at: Int, _ word: Word) -> Bool {
    word.shape.contains(.oblique) && at >= 2 && text.has(at - 2, .preposition)
      && text.word(at - 1).agreement.number == .plural
  }

  /// `أحد الأعضاء المؤسسين`, `عضو الهيئة المديرة`: a participle that says of which sort the noun before it is.
  func isParticipial(_ at: Int, _ word: Word) -> Bool {
    let before = text.word(at - 1).agreement
    return word.shape.contains(.oblique) && before.number == .plural || word.has(.title) && word.agreement.gender == .feminine && before.gender == .feminine
  }
}
