/// What a fixed phrase of the lexicon is to a mention: its head, a name, a style of address, or its end.
extension MentionParser {
  /// A fixed phrase that names something; nil where none begins here, `(nil)` where one ends the mention.
  func phrase(_ at: Int, _ start: Int, _ limit: Int, _ word: Word, _ state: inout State) -> (end: Int?, Void)? {
    guard let (phrase, end, _) = text.phrase(at: at), end <= limit else { return nil }
    guard phrase.kind == .nominal else {
      if case .stance = phrase.kind { return nil }
      return (nil, ())
    }
    if !phrase.traits.isDisjoint(with: [.time, .turn]) || phrase.traits.contains(.addressee) && !phrase.traits.contains(.bodyHead) { return (nil, ()) }
    // `الدكتور صلاح الدين حداد`, `رامي صلاح الدين`, but `محافظ صلاح الدين`
    if phrase.traits.contains(.place), word.has(.given), state.nameStart < 0 ? state.head < 0 || state.hasHonorific : state.nameEnd == at { return nil }
    // `اتهمت إسرائيل حزب الله`, `اتهمت إيران الولايات المتحدة`: a country has no body behind it, nor has any source whose object is still to come.
    if at > start, state.isClosed, state.nameStart < 0, word.clitics.isSubset(of: .al),
      state.kind == .country || leavesObject && (text.word(at - 1).isDefinite || text.has(at - 1, [.namedBody, .outlet])),
      !phrase.traits.isDisjoint(with: [.namedBody, .outlet, .country])
    {
      return (nil, ())
    }
    // `دعت الوزارة وسائل الإعلام إلى`
    if at > start, state.isClosed, state.nameStart < 0, word.clitics.isEmpty, leavesObject, text.word(at - 1).clitics == .al,
      !phrase.traits.isDisjoint(with: [.bodyHead, .outletHead, .groupHead])
    {
      return (nil, ())
    }
    guard word.clitics.isDisjoint(with: [.bi, .li, .ka]) || at == start else { return nil }
    // `اتهمت أحزاب سياسية يمنية السلطة المحلية`
    if isBehindWhole(at, start, word, &state) { return (nil, ()) }
    if phrase.traits.contains(.honorific) {
      state.hasHonorific = true
      // `مستشار خادم الحرمين الشريفين`
      if state.head < 0 { state.head = at } else if state.hasTitle, text.word(end - 1).isDefinite { state.isClosed = true }
      state.end = end
      return (end, ())
    }
    // `فائزة جاب الله`
    if phrase.traits.contains(.given), state.nameStart >= 0, state.nameEnd == at, text.has(at - 1, .given), word.clitics.isEmpty {
      return (takeName(at..<end, word, &state), ())
    }
    if phrase.traits.contains(.given), state.nameStart < 0 {
      state.nameStart = at
      state.nameEnd = end
      state.kind = .person
      state.isClosed = true
      state.doubtful = -1
      state.end = end
      return (end, ())
    }
    // `انتقد الحص إسرائيل`, `حث الرئيس مورلي كوريا الجنوبية`
    if state.nameStart >= 0, state.nameEnd == at, phrase.traits.isDisjoint(with: [.title, .unnamedHead]) { return (nil, ()) }
    if phrase.traits.isDisjoint(with: [.namedBody, .outlet, .place, .office, .occupation, .unnamedHead, .groupHead, .bodyHead]) { return nil }
    // `الرئيس العام لشؤون المسجد الحرام والمسجد النبوي`: a place speaks with nobody, nor does what a title behind a name is of.
    if !word.clitics.isDisjoint(with: .conjunction), at > start,
      !phrase.traits.isDisjoint(with: [.namedBody, .outlet, .country, .title, .unnamedHead, .groupHead]),
      state.nameStart < 0 || state.nameEnd == state.end
    {
      state.isJoint = state.head == start || state.nameStart == start
    }
    if state.head < 0 {
      state.head = at
      state.kind = kind(of: phrase.traits)
      state.agreement = phrase.agreement
    }
    state.hasTitle = state.hasTitle || !phrase.traits.isDisjoint(with: .title)
    // `وسائل إعلام مصرية`: an indefinite head, and its adjective.
    let hasAdjective =
      !phrase.traits.isDisjoint(with: [.bodyHead, .outletHead, .groupHead, .unnamedHead]) && end < limit && text.token(end).isWord
      && !text.word(end - 1).isDefinite && !text.word(end).isDefinite && text.word(end).clitics.isEmpty && isAdjective(end, text.word(end))
    // `مجلس نواب الشعب`
    let hasOwner =
      phrase.traits.contains(.bodyHead) && phrase.traits.isDisjoint(with: [.namedBody, .outlet]) && end < limit && text.token(end).isWord
      && !text.word(end - 1).isDefinite
      && (text.word(end).isDefinite ? !isAdjective(end, text.word(end)) && !text.has(end, [.title, .honorific]) : ownsBody(end) || ownsNoun(end, limit))
    state.isClosed = phrase.traits.isDisjoint(with: .title) ? !hasAdjective && !hasOwner : text.word(end - 1).isDefinite
    state.end = end
    return (end, ())
  }

  /// `مجلس إدارة [نادي] الشمس`: a body of no article, whose board is spoken of.
  private func ownsBody(_ at: Int) -> Bool {
    text.has(at, .bodyHead) && !text.has(at, [.actNoun, .title]) && text.word(at).clitics.isEmpty && text.word(at).pronoun == .none
  }

  /// `مجلس أمناء [جائزة] السلام`
  private func ownsNoun(_ at: Int, _ limit: Int) -> Bool {
    text.has(at, .commonNoun) && !text.has(at, [.actNoun, .title]) && text.word(at).clitics.isEmpty && text.word(at).pronoun == .none && at + 1 < limit
      && text.word(at + 1).clitics == .al
  }

  /// `معالي المستشار`, `سعادة أمين المنطقة`: behind what only honours somebody his office heads the phrase.
  func isStyle(_ head: Int) -> Bool { text.has(head, .honorific) && !text.has(head, [.title, .bodyHead]) }
}
