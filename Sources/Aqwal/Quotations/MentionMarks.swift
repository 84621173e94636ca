/// How a mention goes on at a mark: a name in quotation marks, a parenthesis, a comma before the name.
extension MentionParser {
  /// Takes the mark or the number at `at` into the phrase and returns where the next unit begins, or nil where the phrase ends.
  func mark(_ at: Int, _ start: Int, _ limit: Int, _ state: inout State) -> Int? {
    switch text.mark(at) {
    case .quote: return quoted(at, start, limit, &state)
    case .opensParenthesis: return parenthesis(at, limit, &state)
    case .comma: return nameBehindComma(at, limit, &state) ? at + 1 : nil
    case .dash:
      if at + 2 < limit, isHyphen(at, limit, &state) { return at + 1 }
      guard at + 1 < limit, text.token(at + 1).gap == .none, text.token(at + 1).isWord else { return nil }
      if text.token(at).gap == .none, isSyllable(at + 1, &state) { return takeName(at..<at + 2, text.word(at + 1), &state) }
      // `الرئيس التنفيذي -فلان-`: a dash before the name does what a comma does.
      return text.token(at).gap == .none ? state.nameStart >= 0 ? at + 1 : nil : nameBehindComma(at, limit, &state) ? at + 1 : nil
    // `الدكتور/ سامي حداد`
    case .slash:
      return at > start && at + 1 < limit && text.has(at - 1, [.honorific, .rank, .office]) && isNameLike(at + 1) ? at + 1 : nil
    case .period: return at > start && text.word(at - 1).shape.contains(.singleLetter) ? at + 1 : nil
    case .number:
      // `القناة 12`
      if at > start, text.has(at - 1, .outletHead), text.word(at - 1).agreement.number != .plural {
        state.isClosed = true
        return advance(at, &state)
      }
      return at == start && at + 1 < limit ? count(at, limit, &state) : nil
    default: return nil
    }
  }

  /// A name in marks belongs to the head before it (`جمعية «الخوذ البيضاء»`), or is the source itself (`وقالت "ساما" إنه`).
  func quoted(_ at: Int, _ start: Int, _ limit: Int, _ state: inout State) -> Int? {
    guard let pair = text.quotes.opening(at: at), pair.close < limit, pair.close > at + 1 else { return nil }
    // `أبلغ مسؤول أمني «الصباح» أن`: the paper that was told, but `حذرت مصادر «الصباح» من`.
    if at > start, takesPerson, text.isMedium(at + 1), text.word(at - 1).isDefinite || at - 1 > state.head && !text.has(at - 1, .bodyHead),
      !text.has(at - 1, .outletHead)
    {
      return nil
    }
    let length = pair.close - at - 1
    // `قال خبراء "القرار خطأ كبير"`, but `قال مسؤولو «البنك الدولي» إن`
    if at == state.head + 1, length > 2, cue != nil, text.arePeople(state.head), !text.word(state.head).isDefinite,
      pair.close + 1 >= limit || !text.token(pair.close + 1).isWord
    {
      return nil
    }
    if at == start {
      // Before its verb it may reach up to that.
      guard length <= 3 || length <= 6 && isHeader(behind: pair.close, limit),
        pair.close + 1 < limit
          ? !text.mark(pair.close + 1).isTerminal : cue == nil && limit < text.count && (text.word(limit).isCue || text.has(limit, .particle))
      else {
        return nil
      }
      state.head = at + 1
      state.kind = text.has(at + 1, .given) ? .person : .organization
      // `قال "فتحي" والد المتهم`
      if state.kind == .person, length > 1 || text.has(pair.close + 1, [.office, .occupation, .relation]) {
        (state.nameStart, state.nameEnd) = (at + 1, pair.close)
      }
      state.isClosed = true
    } else if state.nameStart < 0, isHolder(at + 1..<pair.close, at, &state) {
      _ = takeName(at + 1..<pair.close, text.word(at + 1), &state)
      state.kind = .person
    } else if state.isClosed, state.nameStart < 0, state.hasTitle || state.kind == .organization || state.kind == .group, length <= 4,
      isGoingOn(pair.close + 1, limit) || state.kind == .organization && isOtherName(at + 1..<pair.close) || isPlace(at, pair.close + 1, limit)
    {
      // `رئيس الشركة الأمريكية "يو إس"، فلان`: the name of the body, for the message is still to come.
    } else if state.isClosed || state.nameStart >= 0 && !(state.nameEnd < state.end && text.has(at - 1, [.bodyHead, .outletHead])) {
      guard length <= 4, state.nameStart < 0, text.has(at + 1, .given) else { return nil }
      state.nameStart = at + 1
      state.nameEnd = pair.close
      state.kind = .person
    } else {
      // `شبكة «إن دي»`, but `المتحدث باسم حداد «إن القرار لم يصدر»`
      guard length <= 8, length <= 4 || !text.has(at + 1, .complementizer) else { return nil }
      state.isClosed = true
    }
    state.end = pair.close + 1
    return pair.close + 1
  }

  /// `أعلنت «الواحة العالمية للفنادق»، المسجلة في دبي، عن`: whether what stands behind the marks makes a name of what they hold.
  private func isHeader(behind close: Int, _ limit: Int) -> Bool {
    guard cue != nil, close + 2 < limit else { return false }
    guard text.mark(close + 1) == .comma else { return text.token(close + 1).isWord && (text.has(close + 1, .complementizer) || opensFrame(close + 1)) }
    return text.word(close + 2).isDefinite && text.reads(text.word(close + 2), as: .participle)
      || text.has(close + 2, .relative)
  }

  /// `قوات الحلف "ناتو" مقتل جنديين`: a word behind a body's name that is no noun of the language is its name once more.
  private func isOtherName(_ words: Range<Int>) -> Bool {
    cue != nil && !takesPerson && words.count == 1 && text.token(words.lowerBound).isWord
      && (isUnknownName(text.word(words.lowerBound)) || text.has(words.lowerBound, [.outlet, .namedBody]))
  }

  /// `الناشطة الأمازيغية «نايت عمر»`: behind a title with nothing but adjectives, words of no class are its holder's name.
  private func isHolder(_ words: Range<Int>, _ at: Int, _ state: inout State) -> Bool {
    guard state.hasTitle, state.kind == .person || text.has(state.head, .office), state.head >= 0, words.count <= 3 else { return false }
    // `رئيسة المجلس الوطني لحقوق الإنسان "سعاد الراجي"`, but `مدير المستشفى الجامعي "سعاد الراجي"، سامي حداد`
    if state.isClosed, state.agreement.number != .plural, words.count > 1, text.has(words.lowerBound, .given), text.word(words.lowerBound).clitics.isEmpty,
      words.dropFirst().allSatisfy(isNameLike), cue != nil,
      !text.has(words.lowerBound, [.ambiguousName, .commonNoun, .title])
        || !takesNoun && words.dropFirst().allSatisfy({ !text.has($0, .given) && !text.word($0).isDefinite }),
      text.mark(words.upperBound + 1) != .comma || !isNameLike(words.upperBound + 2), !isNameLike(words.upperBound + 1)
    {
      return true
    }
    guard text.word(state.head).isDefinite else { return false }
    return (state.head + 1..<at).allSatisfy { text.token($0).isWord && isAdjective($0, text.word($0)) }
      && words.allSatisfy { text.token($0).isWord && isUnknownName(text.word($0)) || text.has($0, .name) }
  }

  /// `رئيس المجلس في «النهضة» سامي حداد`: whether the marks hold where the office is whose holder is named behind them.
  private func isPlace(_ open: Int, _ next: Int, _ limit: Int) -> Bool {
    next + 1 < limit && text.has(open - 1, .preposition) && text.has(next, .given) && text.word(next).clitics.isEmpty && isNameNext(next)
  }

  /// `«سكاي نيوز»`: a medium's or a body's name in marks, or one that is no noun of the language.
  func body(inMarksAt at: Int, _ limit: Int, orUnknown: Bool = false) -> Mention? {
    guard text.mark(at) == .quote, let pair = text.quotes.opening(at: at), pair.close < limit, 1...4 ~= pair.close - at - 1, text.token(at + 1).isWord,
      orUnknown && isUnknownName(text.word(at + 1)) || text.has(at + 1, [.outlet, .namedBody])
        || text.phrase(at: at + 1).map({ !$0.phrase.traits.isDisjoint(with: [.outlet, .namedBody]) }) ?? false
    else { return nil }
    return Mention(tokens: at..<pair.close + 1, kind: .organization, agreement: Agreement(), isDefinite: true, head: at + 1)
  }

  /// Whether behind a quoted name the header goes on: with the message's complementiser, or with a name that ends it.
  func isGoingOn(_ at: Int, _ limit: Int) -> Bool {
    guard at + 1 < limit else { return false }
    if text.token(at).isWord { return text.has(at, .complementizer) }
    guard text.mark(at) == .comma, text.token(at + 1).isWord else { return false }
    return isNameLike(at + 1) && !text.word(at + 1).shape.contains(.imperfect)
  }

  /// `(سانا)`, `(Apple)`: goes with the name before it.
  func parenthesis(_ at: Int, _ limit: Int, _ state: inout State) -> Int? {
    guard state.head >= 0 || state.nameStart >= 0 else { return nil }
    var close = at + 1
    while close < limit, close < at + 6, text.mark(close) != .closesParenthesis { close += 1 }
    guard close < limit, text.mark(close) == .closesParenthesis, close > at + 1, !text.has(at + 1, [.time, .preposition]), text.mark(at + 1) != .number else {
      return nil
    }
    // `شركة (زين) رفع`: round the name of a body parentheses are marks.
    if !state.isClosed, state.end == at, text.has(at - 1, [.bodyHead, .outletHead]) { state.isClosed = true }
    state.end = close + 1
    return close + 1
  }

  /// `وزير الخارجية، سامي حداد`: after a title the comma may go before the name.
  func nameBehindComma(_ at: Int, _ limit: Int, _ state: inout State) -> Bool {
    guard state.hasTitle || text.has(state.head, .unnamedHead) && state.agreement.number != .plural, state.nameStart < 0,
      state.isClosed || isOfUnknown(at - 1, &state), at + 1 < limit
    else {
      return false
    }
    let next = text.word(at + 1)
    // `مصدر طبي، فضل عدم ذكر اسمه`, `فضل حجب اسمه`
    guard text.token(at + 1).isWord, next.clitics.isDisjoint(with: .conjunction), next.pronoun != .first,
      text.word(at + 2).surface != text.lexicon.symbols.adam,
      !(next.has([.verb, .commonNoun]) && text.has(at + 2, .actNoun) && text.word(at + 2).clitics.isEmpty && text.word(at + 3).pronoun != .none)
    else { return false }
    if next.has(.honorific) || (next.has(.rank) && next.isDefinite) { return true }
    // `النائب العام، المستشار سمير حداد`
    if next.has(.office), next.isDefinite, at + 2 < limit, text.has(at + 2, [.given, .nameParticle]),
      !text.has(at + 2, [.title, .function])
    {
      return true
    }
    // `وزيرة الإسكان، السالها بنت محمود`
    if next.isDefinite, !next.has([.title, .actNoun, .bodyHead]), text.word(at + 2).has(.filiation), at + 3 < limit, text.word(at + 2).clitics.isEmpty {
      return true
    }
    if next.has(.nisba) || next.shape.contains(.relational), next.isDefinite, at + 2 < limit,
      isNameLike(at + 2) || text.quotes.opening(at: at + 2).map({ text.has($0.open + 1, .given) }) ?? false
    {
      return true
    }
    // `رئيسة البلدية، آن هيدالغو`
    if let (phrase, _, _) = text.phrase(at: at + 1), phrase.kind == .nominal, phrase.traits.contains(.given) { return true }
    return isNameLike(at + 1) || nameRun(at + 1, limit, next, &state) != nil || nameBetweenCommas(at + 1, limit) != nil
  }

  /// `مدرب برايتون، سامي حداد`: a title of something that no list has.
  private func isOfUnknown(_ at: Int, _ state: inout State) -> Bool {
    state.hasTitle && state.head == at - 1 && text.token(at).isWord && isUnknownName(text.word(at)) && text.has(state.head, [.office, .occupation])
      && !text.word(state.head).isDefinite
  }
}
