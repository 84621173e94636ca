/// Names that no list knows, told by their place: all words from the title, or from the verb, to where the phrase must end.
extension MentionParser {
  /// The longest name that is read this way, in tokens.
  private static let longest = 5

  /// The end of the name at `at`, where the words up to the end of the phrase can be nothing else: `المارشال سير جوك ستيراب أن`, `مارك تيكونوف،`.
  func nameRun(_ at: Int, _ limit: Int, _ word: Word, _ state: State) -> Int? {
    guard canOpenRun(state), word.clitics.isEmpty, !word.isDefinite else { return nil }
    var end = at
    var isVerbal = false
    var evidence = state.nameStart >= 0 ? 1 : 0
    while end < min(limit, at + Self.longest), text.token(end).isWord, end == at || text.token(end).gap < .line {
      let next = text.word(end)
      if next.isDefinite || !next.clitics.isEmpty {
        // Only a family's name has an article, and it comes last: `محمد العمرة،`, `عالية بالحارث،`.
        guard next.clitics.isSubset(of: [.al, .bi]), next.isDefinite, evidence > 0,
          !next.has([.title, .bodyHead, .setting, .time, .nisba, .place, .country, .outletHead, .commonNoun, .actNoun])
        else { break }
        end += 1
        break
      }
      guard canBeName(next) else { break }
      if next.has([.given, .family]) || isUnknownName(next) { evidence += 1 }
      // A verb in the imperfect is seldom as long as `تيكونوف`, and no mark stands behind it.
      if next.shape.contains(.imperfect), next.length < 6 { isVerbal = true }
      end += 1
    }
    guard end > at, evidence > 0, isEnd(end, limit), !isVerbal || end >= limit || !text.token(end).isWord else { return nil }
    return end
  }

  /// Whether the word is the short name of somebody whom the article names in full, where a name can stand.
  func isKnownHere(_ at: Int, _ word: Word, _ state: State) -> Bool {
    guard text.isKnownName(at), word.clitics.isSubset(of: .al) || state.head < 0 && state.nameStart < 0 else { return false }
    if state.nameStart >= 0 { return state.nameEnd == state.end }
    // A word that is more than a name needs the message right behind it.
    if word.has([.commonNoun, .actNoun, .nisba, .adjective, .place, .country]) || word.isCue { return isBeforeMessage(at + 1) && state.head < 0 }
    return state.head < 0 ? cue >= 0 || word.traits.isSubset(of: [.given, .family, .ambiguousName, .opensPhrase]) : state.isClosed && (state.hasTitle || state.hasHonorific)
  }

  private func canOpenRun(_ state: State) -> Bool {
    if state.nameStart >= 0 { return state.nameEnd == state.end && !(state.nameEnd - state.nameStart == 1 && text.isKnownName(state.nameStart)) }
    if state.head < 0 { return false }
    let isPost = state.hasTitle && state.kind == .person || state.hasHonorific || text.has(state.head, .unnamedHead) && text.word(state.head).isDefinite
    return state.isClosed && isPost && state.agreement.number != .plural
  }

  /// Whether the word could be part of a foreign name, whatever else it is.
  private func canBeName(_ word: Word) -> Bool {
    if word.pronoun != .none || word.shape.contains(.feminine) && !word.has([.given, .family]) { return false }
    if word.has([.given, .family]) { return !word.has([.function, .title]) || word.has(.nameParticle) }
    if word.has([
      .function, .office, .occupation, .relation, .bodyHead, .unnamedHead, .groupHead, .setting, .outletHead, .demonstrative, .quantifier, .time, .numeral,
      .place, .country, .namedBody, .adjective, .nisba, .personalPronoun,
    ]) {
      return word.has(.nameParticle) && !word.has(.conjunction)
    }
    return !isFinite(word) && !word.shape.contains(.accusative)
  }

  /// Whether the phrase must end at the token: at a mark, before the message, at a preposition.
  private func isEnd(_ at: Int, _ limit: Int) -> Bool {
    guard at < limit else { return true }
    switch text.mark(at) {
    case .word:
      let word = text.word(at)
      return word.has([.complementizer, .relative]) || word.has(.preposition) && word.clitics.isEmpty
        || !word.clitics.isDisjoint(with: [.bi, .li]) && !word.has(.name)
    default: return true
    }
  }
}
