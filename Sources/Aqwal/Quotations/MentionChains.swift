/// How a mention goes on beyond its first noun phrase with a coordinate, and what its words take behind them.
extension MentionParser {
  /// `وزير الخارجية والمغتربين`, `المحامي والناشط أحمد`, `بوتين وأردوغان`.
  func coordinate(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Int? {
    // `لحزب العدالة والتنمية`: what a name may yet justify goes on with nouns alone.
    guard word.clitics.contains(.wa) else { return nil }
    if isOtherCharge(at, limit, word, &state) {
      state.isClosed = false
      return advance(at, &state)
    }
    guard state.doubtful < 0 || word.isDefinite && state.nameStart < 0 && !word.has([.title, .unnamedHead, .groupHead]) else { return nil }
    if let end = others(at, limit, word, &state) ?? second(at, limit, word, &state) {
      state.isJoint = true
      state.end = end
      return nil
    }
    if word.isCue, text.isFinite(word) || isParticiple(word) && !(word.isDefinite && word.has([.title, .unnamedHead])) { return nil }
    if state.nameStart >= 0 {
      // `سامي حداد وزير الصناعة والتجارة`: what a title behind the name is of, or another title of his.
      if state.hasTitle, state.nameEnd < state.end, word.isDefinite || word.has(.office),
        !word.has([.given, .family]) && !text.isKnownName(at) || word.has(.office), word.pronoun == .none,
        !word.has([.groupHead, .unnamedHead]) || word.has(.office)
      {
        state.isClosed = word.isDefinite
        return advance(at, &state)
      }
      // A second source beside a named one.
      let isName = isNameLike(at) || text.isKnownName(at)
      guard !isName || word.has([.given, .family]) || text.isKnownName(at), word.pronoun == .none else { return nil }
      guard isName || word.has([.office, .rank, .honorific, .bodyHead]) else { return nil }
      // `صلاح العلي سكرتير السفارة ومشرف لجان`: behind a title of his another is his too.
      guard isName && !word.has(.title) || state.nameEnd == state.end && (word.isDefinite || word.has([.office, .bodyHead])) else { return nil }
      // Nothing of the cue's begins with a و: read without it.
      guard let joined = parse(at: at, limit: limit, behind: .nothing), joined.kind == .person && joined.name != nil || joined.kind == .organization else {
        return nil
      }
      state.isJoint = true
      state.end = joined.tokens.upperBound
      if joined.kind == .person, joined.title == nil, joined.name?.count ?? 0 > 1, state.nameEnd - state.nameStart > 1 { state.nameEnd = state.end }
      return nil
    }
    if word.isDefinite || word.has([.title, .nisba, .bodyHead, .commonNoun, .place, .country, .namedBody]) || word.has(.quantifier) && state.hasTitle
      || word.pronoun != .none
    {
      if word.has([.setting, .actNoun]), !word.isDefinite, !word.has([.title, .bodyHead]) { return nil }
      if isOtherBody(word, &state) { state.isJoint = true }
      state.isClosed = word.isDefinite || word.has([.place, .country, .namedBody]) || word.pronoun != .none
      state.hasTitle = state.hasTitle || word.has(.title)
      if let kind = state.kind, word.has([.country, .namedBody]), kind == .country || kind == .organization, state.head == at - 1 { state.isJoint = true }
      state.end = at + 1
      return at + 1
    }
    return nil
  }

  /// `الوزير سامي حداد [وعدد من النواب]`, `الجيش [وقادة الحركة]`: where those end who speak beside one who is whole.
  private func others(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Int? {
    guard word.clitics.isSubset(of: [.wa, .al]), word.pronoun == .none, state.head < 0 || text.word(state.head).isDefinite || state.nameEnd == state.end,
      word.has(.partitive) || word.has([.groupHead, .unnamedHead, .title]) && word.agreement.number == .plural, isNominative(at)
    else { return nil }
    let end = cue == nil ? limit : (at + 1..<limit).first { opensFrame($0) || text.token($0).isWord && isReserved(text.word($0)) } ?? limit
    guard let joined = parse(at: at, limit: end, behind: .nothing), joined.name == nil else { return nil }
    return joined.tokens.upperBound
  }

  /// `الرئيسان المصري سامي حداد والتركي هاني يلماز`: where the other of two in one office ends, each named behind his land's adjective.
  private func second(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Int? {
    guard state.agreement.number == .dual, state.hasTitle, state.nameStart >= 0, state.nameEnd == at, word.isDefinite, at + 1 < limit,
      word.has(.nisba) || word.shape.contains(.relational), isNameLike(at + 1)
    else { return nil }
    return parse(at: at + 1, limit: limit, behind: .nothing).flatMap { $0.kind == .person && $0.name?.lowerBound == at + 1 ? $0.tokens.upperBound : nil }
  }

  /// `وزارة البيئة وحماية المستهلك`, `الشركة الوطنية لتخزين وتوزيع المياه`: an act that the office or the body has beside what it was said to be of.
  private func isOtherCharge(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Bool {
    guard word.clitics == .wa, word.has(.actNoun), word.pronoun == .none, !word.has(.title), state.head >= 0, at - 1 > state.head,
      state.nameStart < 0 || state.nameEnd < state.end,
      text.has(state.head, [.office, .bodyHead]), text.word(state.head).agreement.number != .plural, at + 1 < limit, text.token(at + 1).isWord,
      text.token(at - 1).isWord
    else { return false }
    let (before, next) = (text.word(at - 1), text.word(at + 1))
    return (before.isDefinite || before.has(.actNoun)) && (next.clitics == .al && !next.has(.time) || next.has(.commonNoun) && text.word(at + 2).isDefinite)
  }

  func takes(_ complement: TitleComplements, _ word: Word) -> Bool { text.lexicon.complements[word.bare]?.contains(complement) ?? false }

  /// `المقررة الخاصة بالتعذيب`, `المكلف بتسيير الوكالة`: an adjective with a preposition of its own.
  func isCalledFor(_ at: Int, _ state: inout State) -> Bool {
    at > state.head && state.head >= 0 && text.word(at - 1).isDefinite == text.word(state.head).isDefinite && takes(.own, text.word(at - 1))
  }

  /// `على البرامج أنهم`: whether the clause follows the noun with no preposition of the cue's own to be had.
  func isBeforeClause(_ start: Int, _ limit: Int) -> Bool {
    var at = start
    while at < min(limit, start + 4), text.word(at).isDefinite { at += 1 }
    if text.mark(at) == .comma { at += 1 }
    return at < limit && text.has(at, .complementizer) && text.word(at).clitics.isEmpty
  }
}
