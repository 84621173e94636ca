/// How a mention goes on with a prepositional phrase inside the title: `وزير الدولة للشؤون الخارجية`.
extension MentionParser {
  /// A prepositional phrase inside the mention, its noun at `noun`.
  func prepositional(_ at: Int, _ noun: Int, _ limit: Int, _ state: inout State) -> Int? {
    let preposition = text.word(at)
    guard noun < limit, !preposition.has(.preposition) || preposition.pronoun == .none else { return nil }
    // `سامي حداد من شرطة المدينة`
    if state.head < 0 || state.nameEnd == state.end, let end = origin(preposition, noun, limit, &state) {
      state.end = end
      return end
    }
    guard state.head >= 0 else { return nil }
    let head = text.word(state.head)
    // `تهدف بحسب صحيفة الصباح إلى خفض الأسعار`, `سعت الوزارة إلى تهدئة الخلاف`: a paper goes nowhere, nor does a body, unless it is the one `الداعية إلى وقف`.
    if preposition.surface == text.lexicon.symbols.ila,
      head.has([.outletHead, .outlet]) || cue == nil && state.kind == .organization && !text.word(at - 1).isCue, text.has(noun, .actNoun),
      !text.word(noun).isDefinite
    {
      return nil
    }
    // `أعلنت اللجنة برئاسة سامي حداد`: who is at the head of a body is no part of its name.
    if cue != nil, text.isLead(at), head.has([.bodyHead, .namedBody, .groupHead]), text.has(noun + 1, [.name, .title, .honorific]) {
      return nil
    }
    // `المتحدث باسم (صمود)`
    if text.mark(noun) == .opensParenthesis, preposition.surface == text.lexicon.symbols.ism, let end = parenthesis(noun, limit, &state) {
      state.isClosed = true
      return end
    }
    if text.mark(noun) == .quote {
      guard state.nameStart < 0, head.has([.office, .bodyHead, .unnamedHead, .groupHead]), preposition.clitics.isDisjoint(with: .li) || head.has(.office) else {
        return nil
      }
    } else if let next = object(at, noun, limit, of: preposition, behind: head, &state) {
      return next.end
    }
    // `أفاد البيان الصادر عن الوزارة بأن`: who has written it, though the cue has a عن as well.
    if head.has(.setting), state.nameStart < 0, preposition.surface == text.lexicon.symbols.an, takes(.issuer, text.word(at - 1)) {
      return take(noun, limit, &state)
    }
    if isInCharge(head, preposition, noun, limit, &state) { return take(noun, limit, &state) }
    if isField(at, preposition, head, &state), !text.has(noun, [.place, .country]), text.word(noun).pronoun == .none,
      !isReserved(preposition) || isBeforeClause(noun + 1, limit)
    {
      return take(noun, limit, &state)
    }
    if isReserved(preposition) { return reserved(at, noun, limit, preposition, head, &state) }
    // `المهندس بالمعهد الوطني، عبد القادر السماوي`: how he is addressed is his post where it is told at what place.
    if state.nameStart < 0, state.head == at - 1, head.has(.honorific), head.isDefinite { state.hasTitle = true }
    if preposition.surface == text.lexicon.symbols.ism || state.nameStart >= 0 { return take(noun, limit, &state) }
    if !licenses(head, preposition, noun, &state), !isCalledFor(at, &state), state.doubtful < 0 { state.doubtful = state.end }
    return take(noun, limit, &state)
  }

  /// What the noun behind the preposition decides by itself: `(nil)` that the mention ends before it, or where the mention goes on; nil where it may be its own.
  private func object(
    _ at: Int, _ noun: Int, _ limit: Int, of preposition: Word, behind head: Word, _ state: inout State
  ) -> (end: Int?, Void)? {
    // `60 في المئة من الطلاب`: nobody is told a thing behind من.
    let told: Traits = preposition.surface == text.lexicon.symbols.min ? [] : .addressee
    guard text.token(noun).isWord,
      text.phrase(at: noun).map({
        $0.phrase.traits.isDisjoint(with: preposition.clitics.contains(.li) ? [.time, .addressee, .outlet] : told.union(.time))
      }) ?? true
    else { return (nil, ()) }
    let object = text.word(noun)
    // `نائب الرئيس على هامش القمة`
    if preposition.surface == text.lexicon.symbols.ala, text.lexicon.symbols[.compoundPreposition].contains(object.surface) { return (nil, ()) }
    if preposition.clitics.contains(.li), isTold(at, noun, object, head, &state) { return (nil, ()) }
    // `نقلت الكاتبة عن المحامية فلانة`: nobody is an office about another.
    if cue == nil, preposition.surface == text.lexicon.symbols.an, object.clitics == .al, object.has([.title, .honorific]), !object.has(.bodyHead),
      object.agreement.number != .plural
    {
      return (nil, ())
    }
    // `صحيفة «الأفق» المغربية في عدد أمس`: what is definite already is told apart by nothing that is not.
    if state.kind == .organization, state.isClosed, state.nameStart < 0, preposition.surface == text.lexicon.symbols.in, !object.isDefinite,
      object.pronoun == .none, !object.has([.place, .country, .bodyHead, .namedBody, .name]), text.phrase(at: noun) == nil,
      !(noun + 1...noun + 2).contains(where: { text.word($0).isDefinite && !text.has($0, .time) })
    {
      return (nil, ())
    }
    // `شركة النقل على موقعها`
    if object.pronoun != .none, state.kind == .organization, state.isClosed { return (nil, ()) }
    // `في جنوب السودان`
    if object.has(.preposition), noun + 1 < limit, text.has(noun + 1, [.place, .country]), text.word(noun + 1).clitics.isEmpty {
      if state.doubtful < 0, state.nameStart < 0 { state.doubtful = state.end }
      return (take(noun + 1, limit, &state), ())
    }
    // `خبراء في هذا المجال`
    if object.has(.demonstrative), head.has([.unnamedHead, .groupHead, .quantifier]), noun + 1 < limit, text.word(noun + 1).isDefinite,
      !text.has(noun + 1, [.setting, .time]), !isReserved(preposition)
    {
      return (take(noun + 1, limit, &state), ())
    }
    let isNamed = text.phrase(at: noun).map { $0.phrase.kind == .nominal && $0.phrase.traits.contains(.given) } ?? false
    guard
      isNamed || object.has([.bodyHead, .namedBody]) || object.isDefinite && object.has(.preposition)
        || !object.has(told)
          && !object.has([
            .time, .outletHead, .outlet, .demonstrative, .relative, .complementizer, .conjunction, .preposition, .personalPronoun,
          ]) && (!object.has(.setting) || completesTitle(at, preposition, object, head, &state))
    else { return (nil, ()) }
    // `محافظ النجف في لقاء متلفز: «…»`: where it is said, and no body.
    if preposition.surface == text.lexicon.symbols.in, object.has(.interview), text.has(noun + 1, .press) { return (nil, ()) }
    // `اللورد بويس`: nobody is an office by a person.
    if preposition.clitics.contains(.bi), object.has(.given), !object.has([.title, .bodyHead, .commonNoun]) {
      return (at == noun && text.has(at - 1, [.honorific, .rank]) ? takeName(at..<at + 1, preposition, &state) : nil, ())
    }
    if object.isCue, text.isFinite(object), !object.isDefinite, !object.has([.bodyHead, .namedBody]), text.phrase(at: noun) == nil { return (nil, ()) }
    if state.nameStart >= 0 {
      // Behind a name a preposition belongs to a title that stands there: `محمد شرقاوي أستاذ للتأمين بجامعة الملك سعود`.
      guard state.hasTitle, state.nameEnd < state.end else { return (nil, ()) }
    }
    return nil
  }

  /// `في مؤتمر` is where it was said; `إلى الانتخابات` can belong to a title.
  private func completesTitle(_ at: Int, _ preposition: Word, _ object: Word, _ head: Word, _ state: inout State) -> Bool {
    preposition.surface == text.lexicon.symbols.ila || isPurpose(preposition, at, &state) || isCharge(preposition, head) || isCharge(preposition, at)
      || object.isDefinite && isField(at, preposition, head, &state)
      || preposition.clitics.isSuperset(of: [.li, .al]) && text.has(at - 1, [.title, .adjective])
      // `المدير التنفيذي لبرنامج الطوارئ`
      || preposition.clitics.contains(.li) && head.has(.title) && at > state.head + 1 && text.word(at - 1).isDefinite
        && takes(.office, text.word(at - 1))
  }

  /// Whether ل brings somebody who is told something, and nothing that the head is of.
  private func isTold(_ at: Int, _ noun: Int, _ object: Word, _ head: Word, _ state: inout State) -> Bool {
    // `قالت مصادر لصحيفة`: whom it is told, whatever his kind; but `المدير العام للوكالة`.
    if object.has(.outletHead), state.nameStart < 0, cue != nil, !takes(.head, text.word(at - 1)) { return true }
    // `سامي حداد مدرب الفريق السابق لقناة الأفق`: behind a title that is whole, too.
    if state.nameStart >= 0, state.nameEnd < at, cue != nil, text.isMedium(noun),
      (state.nameEnd..<at).contains(where: { text.token($0).isWord && !text.has($0, .title) && !(isAdjective($0, text.word($0)) && !text.has($0, .country)) })
    {
      return true
    }
    // `مصدر أمني لمراسل الإذاعة`, `رئيس النادي لمفاوضيه`
    if object.pronoun != .none && at > state.head + 1 || head.has(.unnamedHead) && object.has(.occupation) { return true }
    // `قال القاضي للمتهم`, `قالت المعلمة للشرطة`: who is called by one word is nobody's, and what has no office is for nothing.
    if cue != nil, at == state.head + 1, head.isDefinite, object.isDefinite, object.agreement.number != .plural,
      head.has(.title) && !head.has([.office, .bodyHead]) || object.has([.occupation, .unnamedHead]) && !object.has([.office, .bodyHead])
    {
      return true
    }
    // `قالت الوزارة للسفير`: a body is for nobody in the singular.
    return cue != nil && head.has(.bodyHead) && head.isDefinite && at == state.head + 1 && object.isDefinite && object.has([.office, .occupation])
      && object.agreement.number != .plural && !object.has([.bodyHead, .actNoun])
  }

  /// Takes in a phrase with the cue's own preposition where that is the title's none the less, or may be.
  private func reserved(_ at: Int, _ noun: Int, _ limit: Int, _ preposition: Word, _ head: Word, _ state: inout State) -> Int? {
    // `وتوقعت 64% من البنوك أن`, `شكا كثير من السكان من`
    if text.mark(state.head) == .number || state.head == at - 1 && head.has(.partitive), preposition.surface == text.lexicon.symbols.min {
      return take(noun, limit, &state)
    }
    // `اتهمت منظمة معنية بالبيئة الحكومة ب`
    if preposition.clitics.contains(.bi), takes(.with, text.word(at - 1)), isCalledFor(at, &state) { return take(noun, limit, &state) }
    // `دعا حاكم الساعدي النائب الأول لرئيس الجمعية إلى`
    if preposition.clitics.contains(.li), state.nameStart >= 0, text.has(noun, [.office, .bodyHead]), text.word(at - 1).isDefinite,
      text.has(at - 1, [.office, .adjective])
    {
      return take(noun, limit, &state)
    }
    // `دعت الهيئة العامة للمياه السكان إلى`, `دعا مدير المركز الوطني للمياه السكان إلى`
    if preposition.clitics.contains(.li), state.kind == .organization || state.hasTitle && state.nameStart < 0 && isOfBody(state.head, at),
      !text.has(noun, .actNoun), isBeforeAddressee(noun + 1, limit)
    {
      return take(noun, limit, &state)
    }
    // `أكد الأمين العام للحزب`: what completes the title is nobody who was told.
    if preposition.clitics.contains(.li), isCompleted(at, noun, head, &state) { return take(noun, limit, &state) }
    // `أعرب وكيل الوزارة لشؤون التعليم عن`
    if head.has(.office), state.nameStart < 0, text.lexicon.symbols[.charge].contains(preposition.surface) { return take(noun, limit, &state) }
    // `أفاد رئيس اللجنة بمكة المكرمة، أن`
    if text.has(noun, .place), state.hasTitle, isBeforeClause(noun + 1, limit) { return take(noun, limit, &state) }
    // A body, or a relay's channel, has no name behind a preposition of the cue's: `نقلت وكالة الإعلام عن المتحدث فلان`.
    // Nor have many: `عبر الطلاب عن سعادتهم`.
    guard state.nameStart < 0, state.kind != .organization, state.kind != .group, !relays else { return nil }
    if state.doubtful < 0 { state.doubtful = state.end }
    return take(noun, limit, &state)
  }

  /// `الأمين العام للحزب`, `الرئيس التنفيذي للشركة`: an adjective that makes an office one of something.
  private func isCompleted(_ at: Int, _ noun: Int, _ head: Word, _ state: inout State) -> Bool {
    guard state.nameStart < 0, takes(.office, text.word(at - 1)) else { return false }
    // `وكيل الأمين العام للحزب`
    let isInner = at - 2 > state.head && text.has(at - 2, .office) && text.word(at - 2).isDefinite
    guard isInner || at - 1 > state.head && head.has(.office) && head.isDefinite else { return false }
    return text.has(noun, [.bodyHead, .namedBody, .place, .country]) || !text.has(noun, [.title, .unnamedHead, .groupHead, .addressee, .given])
  }

  /// `الهيئة الوطنية للنشر السمعي البصري`: what a body is for, right behind its head and the head's adjectives.
  private func isPurpose(_ preposition: Word, _ at: Int, _ state: inout State) -> Bool {
    guard preposition.clitics.isSuperset(of: [.li, .al]), text.has(state.head, .bodyHead), text.word(state.head).isDefinite else { return false }
    return (state.head + 1..<at).allSatisfy { text.word($0).isDefinite && isAdjective($0, text.word($0)) }
  }

  /// The end of the phrase that tells from which body somebody with a name is, where the header ends with it.
  private func origin(_ preposition: Word, _ noun: Int, _ limit: Int, _ state: inout State) -> Int? {
    guard cue != nil, preposition.surface == text.lexicon.symbols.min, state.nameStart >= 0, state.nameEnd == state.end, state.nameEnd - state.nameStart > 1,
      text.has(noun, [.bodyHead, .namedBody]), !isReserved(preposition)
    else { return nil }
    guard let end = parse(at: noun, limit: limit, behind: .nothing)?.tokens.upperBound, end < limit, isBeforeMessage(end) || text.mark(end) == .comma else {
      return nil
    }
    return end
  }
}
