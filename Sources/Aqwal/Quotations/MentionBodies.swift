/// What belongs to a body inside a mention: whose it is, in which part of a land it works, and who is at the head of it.
extension MentionParser {
  /// `المتحدث باسم حملة ترامب`, `مدير مستشفى الملك حسين بن سعود`: the name of the one whose the body is, or after whom it is called.
  func isBodys(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    guard state.nameStart < 0 || state.nameEnd < at, state.head >= 0, at - 1 > state.head, word.clitics.isEmpty, word.pronoun == .none,
      text.token(at - 1).isWord
    else { return false }
    if at == state.possessor {
      guard text.has(at - 1, [.given, .nameParticle]) else { return word.has(.name) && !word.has(.given) }
      // `مديرة مستشفى خليفة بن زايد هالة حداد`: behind the father's name another's begins.
      if text.has(at - 2, .nameParticle), word.has(.given), !word.has([.family, .nameParticle]) { return false }
      // `رئيس منظمة سام سامي حداد إن`: where two words are left, they are the title's holder.
      if state.hasTitle, word.has(.given), text.has(at - 2, .bodyHead), isNameNext(at), isBeforeMessage(at + 2) { return false }
      // `مدير مستشفى الملك خالد سعد القحطاني`
      if state.hasTitle, word.has(.given), text.has(at - 2, [.rank, .honorific, .office]), text.word(at - 2).isDefinite, endsName(at + 1) { return false }
      return word.has(.name) || isUnknownName(word)
    }
    func owns(_ at: Int, _ traits: Traits) -> Bool {
      guard text.token(at).isWord else { return false }
      let word = text.word(at)
      return word.has(traits) && !word.isDefinite && word.pronoun == .none
    }
    if owns(at - 1, .bodyHead) { return !word.has([.ambiguousName, .commonNoun, .actNoun, .title]) && !(word.has(.honorific) && word.isDefinite) }
    // `شارع الأمير فلان`, `جائزة الشيخ فلان`; but `وفد برئاسة القاضي فلان`: who is at the head of it.
    let before = text.word(at - 1)
    return at - 2 >= state.head && (at - 2 > state.head || !text.has(state.head, [.honorific, .title])) && before.isDefinite
      && before.agreement.number != .plural
      && (before.has([.rank, .honorific]) || before.has(.office) && before.agreement.gender == .masculine)
      && owns(at - 2, [.bodyHead, .commonNoun]) && (text.has(at - 2, .bodyHead) || !text.has(at - 2, Self.describing))
      && !text.has(at - 2, .leadership)
  }

  /// Whether the word is the last of a name: one of a list or of none, with no other behind it.
  private func endsName(_ at: Int) -> Bool {
    guard text.token(at).isWord, text.word(at).clitics.isSubset(of: .al), !isNameLike(at + 1) else { return false }
    return isNameLike(at) && !text.has(at, .nameParticle) || text.word(at).shape.contains(.article) && text.word(at).traits.isEmpty
  }

  /// `مجموعة زيتون العالمية [وحكومة] دبي`: another body beside one whose name is whole.
  func isOtherBody(_ word: Word, _ state: inout State) -> Bool {
    state.kind == .organization && state.isClosed && word.clitics == .wa && word.has(.bodyHead) && word.agreement.number != .plural && !word.has(.actNoun)
      && text.has(state.head, .bodyHead)
  }

  /// `غرب كردفان`: which part of a land an office is of.
  func isRegion(_ at: Int, _ limit: Int) -> Bool {
    guard text.word(at).clitics.isEmpty, text.has(at, .direction), at + 1 < limit, text.token(at + 1).isWord,
      text.word(at + 1).clitics.isSubset(of: .al)
    else { return false }
    let isPlace = text.has(at + 1, [.place, .country])
    if text.has(at - 1, [.title, .bodyHead]) { return isPlace }
    // `نيابة حوادث شرق القاهرة`, `غرفة طوارئ شرق النيل`
    return text.has(at - 2, .bodyHead) && !text.word(at - 1).isDefinite && (isPlace || text.word(at + 1).isDefinite)
  }

  private static let describing: Traits = [.office, .rank, .occupation, .relation, .unnamedHead, .groupHead, .adjective, .nisba, .name, .time]

  /// Where the words end that tell who is at the head of a body: `مجلس النادي [برئاسة سامي حداد]`.
  func behindLead(_ at: Int, _ limit: Int, behind governor: Governor) -> Int? {
    guard at + 1 < limit, text.isLead(at), text.word(at).pronoun == .none, text.token(at + 1).isWord else { return nil }
    return parse(at: at + 1, limit: limit, behind: governor)?.tokens.upperBound
  }
}
