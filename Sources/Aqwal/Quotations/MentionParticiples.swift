/// Participles behind a noun, with a prepositional phrase of their own: `المنظمات المدافعة عن الحقوق`, `السكان المقيمون في الحي`.
extension MentionParser {
  /// Where the mention goes on behind such a participle and its noun; `(nil)` where it ends before the participle, which then is a clause of its own.
  @inline(__always)
  func participle(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> (end: Int?, Void)? {
    guard word.clitics == .al, state.isClosed, state.nameStart < 0, cue != nil, at + 1 < limit, text.token(at + 1).isWord else { return nil }
    return governing(at, limit, word, &state)
  }

  private func governing(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> (end: Int?, Void)? {
    let next = text.word(at + 1)
    // `الصحف الصادرة اليوم`: when it came out is a clause's.
    if next.has(.time), takes(.issuer, word) { return (nil, ()) }
    let isPreposition = next.has(.preposition)
    // `الحكومة المعترف بها`
    let isClause = next.has(.personalPronoun) || next.pronoun != .none && isPreposition
    guard isClause || isPreposition || !next.clitics.isDisjoint(with: [.bi, .li]), state.head >= 0, state.head < at, text.token(at - 1).isWord,
      word.pronoun == .none, isParticipleLike(at, word, &state)
    else { return nil }
    if isClause { return word.shape.contains(.feminine) || isPlural(at) ? nil : (nil, ()) }
    guard agrees(at, word, &state) else { return nil }
    let noun = isPreposition ? at + 2 : at + 1
    guard noun < limit, text.token(noun).isWord, !isReserved(next) || tellsClauses && isBeforeClause(noun + 1, limit) else { return nil }
    let object = text.word(noun)
    let isOwn = hasPreposition(word)
    guard !object.has([.time, .addressee, .complementizer, .relative, .demonstrative, .preposition, .personalPronoun]), isOwn || !object.has(.setting),
      !text.isMedium(noun), !(next.clitics.contains(.li) && object.has([.title, .unnamedHead]) && object.agreement.number != .plural),
      text.phrase(at: noun).map({ $0.phrase.kind == .nominal && $0.phrase.traits.isDisjoint(with: [.time, .setting, .addressee, .turn]) }) ?? true
    else { return nil }
    return (take(noun, limit, &state), ())
  }

  /// Whether the participle can be of what stands before it.
  private func agrees(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    let (before, head) = (text.word(at - 1), text.word(state.head))
    let isMany = [before, head].contains { $0.agreement.number == .plural || $0.has([.groupHead, .quantifier]) || $0.shape.contains(.oblique) }
    if isPlural(at) { return isMany }
    let isFeminine = [before, head].contains { $0.shape.contains(.feminine) || $0.agreement.gender == .feminine }
    return word.shape.contains(.feminine) ? isMany || isFeminine : !before.shape.contains(.feminine) && !isMany
  }

  private func isPlural(_ at: Int) -> Bool { isOblique(at) || text.letters(at).suffix(2).elementsEqual(Inflection.masculinePlural) }

  /// Whether the cue has a clause with no preposition of its own.
  private var tellsClauses: Bool { cue.map { text.lexicon.cues[$0].frames.contains { $0.parts.isEmpty && $0.head == .that } } ?? false }

  private func hasPreposition(_ word: Word) -> Bool {
    text.lexicon.complements[word.bare].map { !$0.isDisjoint(with: [.own, .over, .in, .with]) } ?? false
  }

  /// `المدعومة`, `التابعة`: of the form of a participle, and nothing else that could stand there.
  private func isParticipleLike(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    if hasPreposition(word), !word.has(.office) { return true }
    let letters = text.letters(at).dropFirst(2)
    let isNominative = letters.suffix(2).elementsEqual(Inflection.masculinePlural)
    let isThing = state.kind == .organization || state.kind == .group
    guard !word.has(Self.noParticiple), !word.has(.name) || word.shape.contains(.feminine),
      !word.has(.title) || isThing && word.shape.contains(.feminine),
      !word.has([.unnamedHead, .groupHead]) || isNominative || isThing && word.shape.contains(.feminine),
      // `المدعومة` is none, but behind what takes a noun others may be its object.
      !word.has(.commonNoun) || !takesNoun || isNominative || isPassive(letters),
      // `المطالبة ب`, `المشاركة في`: so may an act.
      !(takesNoun && word.shape.contains(.feminine) && letters.count == 6 && letters.dropFirst(2).first == alef && letters.first == meem)
    else { return false }
    if text.reads(word, as: .participle) || hasPreposition(word) { return true }
    guard word.readings.isEmpty, letters.count >= 4 else { return false }
    return letters.first == meem && (letters.count >= 5 || isThing) || word.shape.contains(.feminine) && letters.count == 5 && letters.dropFirst().first == alef
  }

  private static let noParticiple: Traits = [
    .bodyHead, .namedBody, .outletHead, .outlet, .place, .country, .nisba, .actNoun, .setting, .time, .honorific,
  ]

  /// `مدعوم`, `مدعومة`
  private func isPassive(_ letters: some Sequence<UInt16>) -> Bool {
    let letters = Array(letters)
    return 5...6 ~= letters.count && letters[0] == meem && letters[3] == waw
  }
}
