/// Titles and what stands behind them: a second one of the same person, an officer's branch, the object of the verb, the holder's name.
extension MentionParser {
  /// `رأى الخبير العسكري اللواء فلان أن`, `رأى عضو الكتلة النائب فلان، في حديث، أن`: a second title of him whose name the clause stands behind.
  func isTitleOfSubject(_ at: Int, _ word: Word) -> Bool {
    guard word.clitics == .al, word.has([.rank, .honorific, .title]), let end = holder(behind: at), end < text.count else { return false }
    let addresses = cue != nil && addresses
    let tellsClauses = !addresses && cue.map { text.lexicon.cues[$0].frames.contains { $0.parts.isEmpty && $0.head == .that } } ?? false
    if text.mark(end) == .colon { return true }
    // `واعتبر قائد الجيش العماد فلان، خلال لقاء، أن`
    if text.mark(end) == .comma { return tellsClauses || isFollowedByClause(end) }
    guard text.token(end).isWord else { return false }
    let next = text.word(end)
    if next.has(.complementizer), next.clitics.isEmpty { return word.has([.rank, .honorific]) || !addresses }
    // `وصف رئيس الكتلة النائب فلان القرار بأنه`: of three the last is the object.
    if leavesObject, next.clitics == .al, next.has([.commonNoun, .actNoun, .bodyHead, .groupHead, .country]), !isAdjective(end, next) { return true }
    return tellsClauses && (next.has([.preposition, .time]) || !next.clitics.isDisjoint(with: .preposition)) && isFollowedByClause(end)
  }

  /// The end of the name behind a title, over another: `النائب [الدكتور حسن عز الدين]`.
  private func holder(behind title: Int) -> Int? {
    var end = title + 1
    while end < min(text.count, title + Self.longestHolder), text.token(end).isWord {
      let word = text.word(end)
      if let (phrase, behind, _) = text.phrase(at: end), phrase.kind == .nominal, phrase.traits.contains(.given) {
        end = behind
      } else if isNameLike(end) || end < title + 3 && isBranch(end)
        || word.clitics == .al && text.has(end - 1, [.title, .honorific]) && word.has([.honorific, .rank])
        || word.shape.contains(.article) && !word.has([.title, .commonNoun, .actNoun, .bodyHead, .groupHead, .unnamedHead, .country, .adjective])
      {
        end += 1
      } else {
        break
      }
    }
    return end > title + 1 ? end : nil
  }

  /// The most tokens of a title with its holder's name.
  private static let longestHolder = 7

  /// `في حديث إذاعي [أن]`: whether nothing but an adverbial stands before the clause.
  private func isFollowedByClause(_ start: Int) -> Bool {
    for at in start..<min(text.count, start + Self.adverbial) where text.mark(at) != .quote && text.mark(at) != .comma {
      guard text.token(at).isWord else { return false }
      let word = text.word(at)
      if word.has(.complementizer) { return word.clitics.isEmpty }
      if word.has([.verb, .relative]) || word.isCue && text.isFinite(word) && !word.has([.commonNoun, .setting, .name]) { return false }
    }
    return false
  }

  /// The most tokens of such an adverbial.
  private static let adverbial = 16

  /// `وزير المياه [وكالة] سامي حداد`: where what stands behind the word goes on that tells that an office is held for another, between it and its holder or
  /// what he says.
  func acting(_ at: Int, _ limit: Int, _ word: Word, _ state: inout State) -> Int? {
    guard word.clitics.isEmpty, word.pronoun == .none, state.isClosed, state.hasTitle, text.has(state.head, .office), state.nameStart < 0, at + 1 < limit,
      text.token(at - 1).isWord
    else { return nil }
    if text.mark(at + 1) == .comma { return isNameLike(at + 2) || text.has(at + 2, .honorific) ? advance(at, &state) : nil }
    if isBeforeMessage(at + 1) { return advance(at, &state) }
    let holder = text.has(at + 1, .honorific) && text.word(at + 1).isDefinite ? at + 2 : at + 1
    guard holder < limit, text.has(holder, .given), text.word(holder).clitics.isEmpty,
      holder > at + 1 || !text.has(holder, [.outlet, .namedBody, .commonNoun])
    else { return nil }
    return takeName(holder..<holder + 1, text.word(holder), &state)
  }

  func isBranch(_ at: Int) -> Bool { text.word(at).clitics.isEmpty && text.has(at, .branch) }

  /// `الفريق أول ركن سامي حداد`, `اللواء أركان حرب فلان`: what an officer's rank has behind it before his name.
  func followsRank(_ at: Int, _ start: Int) -> Bool {
    guard text.has(at - 1, .rank) || at > start + 1 && text.has(at - 2, .rank), isBranch(at), text.has(at - 1, .rank) || isBranch(at - 1)
    else { return false }
    return text.token(at + 1).isWord && (text.has(at + 1, .given) || isBranch(at + 1) || isNameNext(at))
  }

  /// `اتهم الشيخ الشرطة`, `دعا السيد المصلين`: behind what honours a name, and stands without one, whom the cue leaves for its object.
  func isBehindStyle(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    state.head == at - 1 && state.hasHonorific && state.nameStart < 0 && text.word(at - 1).isDefinite && word.clitics == .al
      && (word.has([.bodyHead, .groupHead]) || isOblique(at)) && !word.has([.title, .honorific, .name])
  }

  /// `وزير خارجية حداد كريم حسن`: whether the one named short before the word only completes a noun of the title whose holder is named here.
  func isBehindOwner(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    guard state.nameEnd == at, state.hasTitle, at - 2 >= state.head, word.has(.given), isOnly(.family, at - 1),
      !text.word(at - 2).isDefinite, text.has(at - 2, [.title, .bodyHead, .commonNoun]), isNameNext(at)
    else { return false }
    return !text.has(at - 2, [.honorific, .rank, .name])
  }
}
