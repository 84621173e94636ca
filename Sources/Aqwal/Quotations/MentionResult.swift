/// What the words that a mention took make it: whose name it is, of what kind, with which title.
extension MentionParser {
  /// `محامي موراي`, `شقيق الضحية أحمد علي`: the name is of the one to whom the source belongs.
  private func isPossessor(_ state: inout State) -> Bool {
    guard state.head >= 0, state.nameStart > state.head, text.token(state.head).isWord else { return false }
    let head = text.word(state.head)
    let traits = text.phrase(at: state.head).map { $0.phrase.traits.union(head.traits) } ?? head.traits
    guard !head.isDefinite, head.pronoun == .none, head.clitics.isSubset(of: .conjunction), traits.isDisjoint(with: [.rank, .honorific, .given]) else {
      return false
    }
    // `عائلة سامي حداد`
    if state.nameStart == state.head + 1 { return !traits.isDisjoint(with: Traits.title.union(.groupHead)) }
    if !traits.isDisjoint(with: .title), state.nameEnd - state.nameStart == 1, isOpen(state.nameStart - 1) { return true }
    if traits.contains(.unnamedHead), speaksForAnother(state.head + 1..<state.nameStart) { return true }
    guard traits.contains(.relation) else { return false }
    return (state.head + 1..<state.nameStart).contains {
      text.word($0).isDefinite && text.has($0, [.title, .honorific, .unnamedHead]) && !text.has($0, .bodyHead)
        // `وكيل أعمال اللاعبين فلان`
        && !isOblique($0)
    }
  }

  /// `وكيل أعمال مورلي`, `مدير مكتب مورلي`: a noun whose owner is still to come.
  private func isOpen(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    return !word.isDefinite && word.clitics.isEmpty && word.pronoun == .none && word.has([.commonNoun, .actNoun])
      && !word.has([.adjective, .nisba, .title, .honorific, .place, .country, .numeral, .time, .name])
      && !endsInYeh(at)
  }

  /// `أمني`, `صحفي`: as adjectives of relation do, which no list tells from nouns.
  private func endsInYeh(_ at: Int) -> Bool { text.lastLetter(at) == 0x064A }

  /// `متحدث [باسم رئيس الوزراء] فلان`, `مصدر [مقرب من الرئيس] فلان`
  private func speaksForAnother(_ between: Range<Int>) -> Bool {
    let symbols = text.lexicon.symbols
    return between.dropLast().contains { at in
      guard text.token(at).isWord, text.has(at + 1, .title), !text.has(at + 1, .bodyHead) else { return false }
      return text.word(at).surface == symbols.ism && at == between.lowerBound || text.word(at).surface == symbols.min
    }
  }

  /// `مسؤول أمني في الحكومة`, `عضو في المجلس`: somebody of a sort, however definite the words behind him.
  private func isQualified(_ head: Int, _ end: Int) -> Bool {
    guard head + 1 < end, text.token(head + 1).isWord, text.has(head, [.title, .unnamedHead]) else { return false }
    let (word, next) = (text.word(head), text.word(head + 1))
    guard !word.isDefinite, word.pronoun == .none, !next.isDefinite, next.clitics.isEmpty, next.pronoun == .none else { return false }
    return next.has(.preposition)
      || !next.has([.title, .name, .bodyHead, .place, .country]) && endsInYeh(head + 1)
  }

  /// Leaves what nothing justified: the phrase is as definite as what is left of it.
  func cut(_ state: inout State) {
    state.end = state.doubtful
    guard text.token(state.end - 1).isWord else { return }
    let last = text.word(state.end - 1)
    // `معهد سرفانتس`
    let isProper = last.traits.isSubset(of: .opensPhrase) && state.end - 1 > state.head && text.has(state.end - 2, [.bodyHead, .outletHead])
    state.isClosed = isProper || last.isDefinite || last.pronoun != .none || last.has([.place, .country, .namedBody, .outlet, .name])
  }

  func mention(_ start: Int, _ state: inout State) -> Mention {
    // `نور الهدى حداد`: a first name of two words, the second with its article.
    if state.head == start, state.nameEnd == state.end, !state.hasTitle, !state.hasHonorific, text.token(start).isWord, !text.word(start).isDefinite,
      state.nameStart == start + 2
        ? text.has(start, .given) && text.word(start + 1).clitics == .al
        // `حمداوي بدر`: his family's name, that is a نسبة too, before his own.
        : state.nameStart == start + 1 && (text.has(start, .nisba) || text.word(start).shape.contains(.relational))
          && text.word(start).traits.isSubset(of: [.nisba, .name, .opensPhrase])
    {
      state.nameStart = start
    }
    let head = state.head >= 0 ? state.head : state.nameStart
    // A name inside another noun's إضافة is not the one who speaks: `توجيهات الملك سلمان`.
    let isNamed = state.nameStart == start || state.kind != nil || state.hasHonorific || text.has(head, [.nisba, .demonstrative, .quantifier])
    let name = isNamed && !isPossessor(&state) && state.nameStart >= 0 && state.nameStart < state.end ? state.nameStart..<min(state.nameEnd, state.end) : nil
    var title: Range<Int>?
    if let name {
      if name.lowerBound > start { title = start..<name.lowerBound }
      if name.upperBound < state.end, state.hasTitle, title == nil { title = name.upperBound..<state.end }
    } else if state.hasTitle, state.kind != nil {
      title = start..<state.end
    }
    let headWord = text.word(head)
    var kind = state.kind ?? .group
    if name != nil, kind != .organization, kind != .country || state.nameStart == start { kind = .person }
    let arePeople =
      state.kind == nil && name == nil && text.token(head).isWord && (text.isPeople(head, Inflection.masculinePlural) || text.isFuala(head))
    if state.kind == nil, name == nil, text.phrase(at: head).map({ $0.phrase.traits.contains(.honorific) }) ?? false {
      kind = .person
    } else if state.kind == nil, name == nil, !arePeople {
      kind = headWord.has(.nisba) ? .person : headWord.agreement.number == .plural ? .group : .organization
    }
    // `اللبنانيون`, `المهندسون والعلماء` are many, `المسؤولون` are nobody known.
    if kind == .person, name == nil, headWord.agreement.number == .plural {
      kind = headWord.has(.groupHead) || headWord.has([.nisba, .occupation]) && !headWord.has(.unnamedHead) ? .group : .unnamed
    }
    var agreement = arePeople ? Agreement(gender: .masculine, number: .plural) : state.agreement
    if state.isJoint { agreement = Agreement(gender: agreement.gender, number: .unknown) }
    return Mention(
      tokens: start..<state.end, name: name, title: title, apposition: nil, kind: kind, agreement: agreement,
      isDefinite: name != nil || state.isClosed && !isQualified(head, state.end), isJoint: state.isJoint, head: head)
  }

  func agreement(of word: Word) -> Agreement {
    var agreement = word.agreement
    if agreement.gender == .unknown, !word.has(.country) { agreement.gender = .masculine }
    if agreement.number == .unknown { agreement.number = .singular }
    // إب the town is feminine, الأب is not.
    if word.has(.place), word.has(.honorific) { agreement.gender = .masculine }
    if word.has(.quantifier) { agreement = Agreement() }
    // `قال سعادة السيد فلان`, `قال سعادته`: an honour is no woman, but its owner may be one.
    if word.has(.honorific), !word.isDefinite || word.clitics.isEmpty, word.shape.contains(.feminine) { agreement.gender = .unknown }
    if word.has(.honorific), word.pronoun == .masculine || word.pronoun == .feminine { agreement.gender = word.pronoun.agreement.gender }
    // `قالت العمدة`: a man's title that ends as a woman's does is hers too.
    if word.has(.title), word.shape.contains(.feminine), agreement.gender == .masculine { agreement.gender = .unknown }
    return agreement
  }

  func kind(of word: Word) -> Speaker.Kind? {
    if word.has(.title), word.isDefinite || word.pronoun != .none || !word.has([.unnamedHead, .groupHead]) { return .person }
    if isCounterpart(word) { return .person }
    return kind(of: word.traits)
  }

  func kind(of traits: Traits) -> Speaker.Kind? {
    if !traits.isDisjoint(with: .groupHead) { return .group }
    if !traits.isDisjoint(with: .unnamedHead) { return .unnamed }
    if !traits.isDisjoint(with: .title) { return .person }
    if !traits.isDisjoint(with: [.bodyHead, .namedBody, .outletHead, .outlet]) { return .organization }
    if !traits.isDisjoint(with: .country) { return .country }
    return traits.isDisjoint(with: [.quantifier, .numeral]) ? nil : .group
  }
}
