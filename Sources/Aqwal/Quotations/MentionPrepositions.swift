/// Whose a preposition is behind a mention: the title's, or the verb's that the mention is the subject of.
extension MentionParser {
  /// `لفت الانتباه إلى أن`: a noun of the cue's own frame is nobody.
  func opensFrame(_ at: Int) -> Bool {
    let surface = text.word(at).surface
    guard let cue, surface >= 0, text.lexicon.cues[cue].openings.mayHave(surface) else { return false }
    return text.lexicon.cues[cue].frames.contains { $0.parts.first == .word(surface) }
  }

  /// `رفع المدير [خالص] الشكر إلى`: what the cue brings, with or without its preposition.
  func isCourtesy(_ word: Word) -> Bool {
    guard let cue else { return false }
    return text.lexicon.cues[cue].frames.contains {
      $0.parts.contains { if case .courtesy(let one) = $0 { word.has(one) || word.has(.heartfelt) } else { false } }
    }
  }

  /// `ختم المدير بالإشارة إلى`: whether the cue asks for the preposition itself.
  func isReserved(_ preposition: Word) -> Bool {
    guard let cue, text.lexicon.cues[cue].words.mayHave(preposition) else { return false }
    return text.lexicon.cues[cue].frames.contains { frame in
      // `طلبت السلطات من إسرائيل إغلاق`: so is the one before the addressee.
      if frame.parts.count > 2, frame.parts[1] == .addressee, frame.parts[0] == .clitic(Clitics.li.rawValue), preposition.clitics.contains(.li) { return true }
      if frame.parts.count == 2, frame.parts[1] == .addressee, case .word(let form) = frame.parts[0], preposition.surface == form { return true }
      // `ختم المدير بالإشارة إلى`: so is the noun that the cue asks for with its preposition.
      if frame.parts.count > 2, case .clitic(let raw) = frame.parts[0], case .word(let form) = frame.parts[1], preposition.surface == form,
        preposition.clitics.rawValue & raw != 0
      {
        return true
      }
      // `اتهمت إسرائيل حزب الله بانتهاك`: the preposition behind the addressee is no part of him, but a ل may be (`مركزا للشرطة`).
      let behind = frame.parts.firstIndex(of: .addressee).map { $0 + 1 } ?? 0
      guard behind < frame.parts.count, behind > 0 || frame.parts.count == 1 || frame.parts.last == .source else { return false }
      if behind > 0, frame.parts[behind] == .clitic(Clitics.li.rawValue) { return false }
      switch frame.parts[behind] {
      case .clitic(let raw): return preposition.clitics.rawValue & raw != 0
      case .word(let form): return preposition.surface == form
      default: return false
      }
    }
  }

  /// Whether whom the cue speaks to stands at the token, with the preposition of the cue's own behind him.
  func isBeforeAddressee(_ at: Int, _ limit: Int) -> Bool {
    guard let cue, at < limit, text.word(at).isDefinite else { return false }
    let end = (at..<min(limit, at + 8)).first { !text.token($0).isWord || text.has($0, .preposition) }
    guard let end, text.token(end).isWord else { return false }
    return text.lexicon.cues[cue].frames.contains { $0.parts == [.addressee, .word(text.word(end).surface)] }
  }

  /// Whether the head by itself calls for the prepositional phrase, with or without a name behind it.
  func licenses(_ head: Word, _ preposition: Word, _ noun: Int, _ state: inout State) -> Bool {
    // `علق أحد الحاضرين بالقول`: what the verb has with it.
    if text.token(noun).isWord, text.isSaying(text.word(noun)) { return false }
    // `العديد من المراقبين`, `ثلاثة من المراقبين`
    if head.has(.quantifier) && preposition.surface != text.lexicon.symbols.ila
      || (head.has(.numeral) || text.mark(state.head) == .number) && preposition.surface == text.lexicon.symbols.min
      || head.has([.unnamedHead, .groupHead, .bodyHead, .occupation]) && !head.isDefinite
    {
      return true
    }
    // `المدرب السابق لنابولي`, `المؤلف الرئيسي للدراسة`: an adjective of what he is, and of what.
    if preposition.clitics.contains(.li), head.has(.title), noun - 1 > state.head, text.word(noun - 1).isDefinite, takes(.office, text.word(noun - 1)),
      !text.has(noun, [.title, .unnamedHead, .addressee]) || text.has(noun, .bodyHead)
    {
      return true
    }
    let isBody =
      text.has(noun, [.bodyHead, .namedBody])
      || text.phrase(at: noun).map { $0.phrase.traits.contains(.namedBody) } ?? false
    // `تقرير للأمم المتحدة`: whose document it is.
    if preposition.clitics.contains(.li), head.has(.setting), !head.isDefinite, isBody { return true }
    if preposition.clitics.contains(.li), head.has([.office, .bodyHead, .namedBody]) {
      // `الوزارة لتوحيد الأنشطة`: what a body called by its kind alone does something for.
      return !(head.isDefinite && head.has(.bodyHead) && text.has(noun, .actNoun) && text.has(noun - 1, .bodyHead))
    }
    // `البعثة إلى الرباط`: where a body goes is no part of its name.
    let isBodyHead = head.has(.bodyHead) || text.phrase(at: state.head).map { $0.phrase.traits.contains(.bodyHead) } ?? false
    if isBodyHead,
      isPlaceName(noun) && preposition.surface != text.lexicon.symbols.ila
        || preposition.clitics.contains(.bi) && text.has(noun, [.bodyHead, .namedBody])
    {
      return true
    }
    let object = text.word(noun)
    // `السفير الأميركي في الرباط`: who is sent somewhere is what he is there.
    if object.has([.place, .country]), takes(.place, head) { return true }
    // `وكيل الملك لدى المحكمة الابتدائية بالرباط`: in which town the body is that he is of.
    if object.has(.place), preposition.clitics.contains(.bi), state.hasTitle, isBeforeClause(noun + 1, text.count), isOfBody(state.head, noun) { return true }
    // `المصدر في الوزارة`, `عقيد في شرطة المدينة`
    // `فوجئ الوزير بفريق من المحققين`: no office is in a body that nothing tells from others.
    let isVague = object.clitics == .bi && object.pronoun == .none && text.has(noun + 1, .preposition)
    let isPlaced = !preposition.clitics.contains(.li) && (head.has(.unnamedHead) || head.has(.rank) && !head.isDefinite)
    // `وصل الوزير إلى الجامعة`: nobody is an office to a body but who is sent there.
    return isBody && !isVague && (isPlaced || head.has([.office, .occupation])) && (preposition.surface != text.lexicon.symbols.ila || takes(.place, head))
  }

  /// `أعلن المسؤول عن القطاع عن فتح`, `أعلن المسؤول عن القطاع أن`: where the cue's own message is still to come, the first عن is the post's.
  func isInCharge(_ head: Word, _ preposition: Word, _ noun: Int, _ limit: Int, _ state: inout State) -> Bool {
    guard cue != nil, preposition.surface == text.lexicon.symbols.an, state.nameStart < 0, takes(.own, head), text.word(noun).clitics == .al,
      !text.has(noun, .actNoun)
    else { return false }
    let next = (noun + 1..<min(limit, noun + 4)).first { !text.token($0).isWord || text.has($0, .preposition) }
    return next.map { text.word($0).surface == text.lexicon.symbols.an } ?? false || isBeforeClause(noun + 1, limit)
  }

  /// `بيروت`, `كوريا الجنوبية`
  private func isPlaceName(_ at: Int) -> Bool {
    text.has(at, [.place, .country]) || text.phrase(at: at).map { !$0.phrase.traits.isDisjoint(with: [.place, .country]) } ?? false
  }

  /// Whether a body stands between the head and the token.
  func isOfBody(_ head: Int, _ at: Int) -> Bool {
    (head + 1..<max(at, head + 1)).contains { text.has($0, .bodyHead) }
  }

  func take(_ noun: Int, _ limit: Int, _ state: inout State) -> Int {
    if text.mark(noun) == .quote { return noun }
    if let (phrase, end, _) = text.phrase(at: noun), phrase.kind == .nominal, end <= limit {
      state.isClosed = phrase.traits.isDisjoint(with: .title)
      state.end = end
      return end
    }
    let word = text.word(noun)
    state.isClosed = word.isDefinite || word.has([.place, .country, .namedBody]) || word.pronoun != .none
    state.end = noun + 1
    return noun + 1
  }

  /// `المشرف على البرنامج`: what an office is in charge of.
  func isCharge(_ preposition: Word, _ head: Word) -> Bool {
    preposition.surface == text.lexicon.symbols.ala && takes(.over, head)
  }

  /// `فلان، المشرف العام على البرنامج`: the same behind the office's adjective, wherever in the phrase it stands.
  func isCharge(_ preposition: Word, _ at: Int) -> Bool {
    guard preposition.surface == text.lexicon.symbols.ala, text.token(at - 1).isWord else { return false }
    return takes(.over, text.word(at - 1)) || text.has(at - 1, .adjective) && text.token(at - 2).isWord && takes(.over, text.word(at - 2))
  }

  /// `المشاركون في الدورة`, `المهتمون بالآثار`: somebody known by what he does, with the preposition of that.
  func isField(_ at: Int, _ preposition: Word, _ head: Word, _ state: inout State) -> Bool {
    // `أحد المشاركين في الدورة`
    let field = head.has(.quantifier) && at - 2 == state.head ? text.word(at - 1) : head
    guard at - 1 == state.head || at - 2 == state.head && head.has(.quantifier), state.nameStart < 0, field.isDefinite else { return false }
    if preposition.clitics.contains(.bi) { return takes(.with, field) }
    return preposition.surface == text.lexicon.symbols.in && takes(.in, field) || isCharge(preposition, field)
  }
}
