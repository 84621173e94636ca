/// Sources that are told by their number: `كل من حداد ونجار`, `نحو 200 عامل`, `60 في المئة من المشاركين`.
extension MentionParser {
  /// Where the source begins behind words that only say that there are several, or how many: `كل من`, `نحو`, `ما يقرب من`.
  @inline(__always)
  func behindMeasure(_ start: Int, _ limit: Int) -> Int? { text.signs(start).contains(.measure) ? sourceBehindMeasure(start, limit) : nil }

  private func sourceBehindMeasure(_ start: Int, _ limit: Int) -> Int? {
    let symbols = text.lexicon.symbols
    var at = start
    while at < limit, at < start + 3, text.token(at).isWord, text.word(at).surface == symbols.ma || text.has(at, .negation) { at += 1 }
    guard at + 1 < limit, text.token(at).isWord, text.word(at).clitics.isEmpty else { return nil }
    let word = text.word(at)
    let isPreposition = text.token(at + 1).isWord && [symbols.min, symbols.an, symbols.ala].contains(text.word(at + 1).surface)
    if word.surface == symbols.kull { return isPreposition && at == start && at + 2 < limit && text.token(at + 2).isWord ? at + 2 : nil }
    if word.has(.about) { return at == start && isNumber(at + 1) ? at + 1 : nil }
    guard word.has(.comparing), isPreposition, at + 2 < limit, isNumber(at + 2) else { return nil }
    return at + 2
  }

  /// Takes whoever is told by his years alone: `ابنة الـ19 ربيعا`.
  func takeYears(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Bool {
    guard let end = behindAge(of: at, limit) else { return false }
    state.head = at
    state.kind = .person
    state.agreement = agreement(of: word)
    state.isClosed = true
    state.end = end
    return true
  }

  /// The end of the years behind the noun that they tell somebody by: `[ابنة] الـ19 ربيعا`, `[صاحب] الأربعين عاما`; nil where no years stand there.
  func behindAge(of head: Int, _ limit: Int = .max) -> Int? {
    guard text.has(head, .years), text.word(head).pronoun == .none, !text.word(head).clitics.contains(.al) else { return nil }
    var at = head + 1
    // `الـ 23`
    if at < limit, text.token(at).isWord, text.word(at).length <= 2, text.mark(at + 1) == .number { at += 1 }
    guard at < limit, text.isNumber(at) else { return nil }
    let years = at + 1
    return years < limit && text.word(years).shape.contains(.accusative) ? years + 1 : years
  }

  private func isNumber(_ at: Int) -> Bool { text.mark(at) == .number || text.has(at, [.numeral, .quantifier]) }

  /// `200 عامل`, `60 في المئة`
  func count(_ at: Int, _ limit: Int, _ state: inout State) -> Int? {
    if let end = behindPercent(at, limit) ?? behindRatio(at, limit) {
      state.isClosed = true
      state.end = end
    } else if !text.has(at + 1, [.groupHead, .unnamedHead, .bodyHead, .occupation, .office]) {
      return nil
    }
    state.head = at
    state.kind = .group
    return max(at + 1, state.end)
  }

  /// The end of `من كل 10 مشاركين` behind a number.
  private func behindRatio(_ number: Int, _ limit: Int) -> Int? {
    let at = number + 1
    guard at + 2 < limit, text.word(at).surface == text.lexicon.symbols.min, text.word(at + 1).surface == text.lexicon.symbols.kull,
      text.mark(at + 2) == .number
    else { return nil }
    return at + 3 < limit && text.token(at + 3).isWord && !text.has(at + 3, .complementizer) ? at + 4 : at + 3
  }

  /// The end of `%`, `بالمئة` or `في المئة` behind a number.
  private func behindPercent(_ number: Int, _ limit: Int) -> Int? {
    var at = number + 1
    // `45.7`
    while at + 1 < limit, text.mark(at) == .period || text.mark(at) == .comma || text.mark(at) == .number, text.token(at).gap == .none { at += 1 }
    guard at < limit else { return nil }
    if text.mark(at) == .other { return text.units[Int(text.token(at).start)] == percent ? at + 1 : nil }
    guard text.token(at).isWord else { return nil }
    if text.word(at).surface == text.lexicon.symbols.in { at += 1 } else if !text.word(at).clitics.contains(.bi) { return nil }
    return at < limit && text.has(at, .hundred) ? at + 1 : nil
  }
}

private let percent: UInt16 = 0x25
