/// What somebody has to do: by على before whoever has to, or by a phrase that demands.
extension MessageReader {
  /// `على الحكومة أن`, `على الدول الغنية وقف`: what somebody has to do; the end of the words that say so.
  func obligation(_ at: Int, _ start: Int) -> Int? {
    guard at <= start + 2, (start..<at).allSatisfy({ text.token($0).isWord ? text.has($0, .complementizer) : text.mark($0) == .quote }) else { return nil }
    guard text.token(at + 1).isWord else { return nil }
    if let end = dutyClause(at) { return end }
    guard
      text.has(at + 1, [.office, .rank, .occupation, .unnamedHead, .groupHead, .bodyHead, .namedBody, .place, .country, .nisba, .name, .quantifier])
    else { return nil }
    for next in at + 2..<max(at + 2, min(text.count, at + 8)) {
      guard text.token(next).isWord else {
        if text.mark(next) == .comma, isDeed(next + 1) { return next + 1 }
        // `على الرئيس المنتخب، سامي قاسم، وضع`
        guard text.mark(next) == .comma, text.has(next + 1, .name) else { return nil }
        continue
      }
      if text.has(next, .complementizer) { return text.has(next - 1, .preposition) ? nil : next + 1 }
      let word = text.word(next)
      if word.has(.actNoun), word.clitics.isSubset(of: .al), text.word(next - 1).isDefinite || text.has(next - 1, [.place, .name]) { return next }
      // `على الحكومة الاستماع إلى`: a definite noun behind a whole name, with its own preposition, is a deed.
      if word.clitics == .al, !word.has([.nisba, .adjective, .name, .place]), next + 1 < text.count, governsDeed(next + 1) { return next }
    }
    return nil
  }

  /// `(على القوى السياسية)، [التعامل] مع`: an act noun with its article or in a construct.
  private func isDeed(_ at: Int) -> Bool {
    guard text.has(at, .actNoun), text.word(at).clitics.isSubset(of: .al) else { return false }
    return text.word(at).clitics == .al || isContinued(at + 1) || text.has(at + 1, .commonNoun)
  }

  /// `على وسائل الإعلام أن تراجع`: whoever stands between على and an أن with its subjunctive has to do it, with what is said of him between commas; not
  /// `على الرغم من أن`, `على أساس أن`.
  private func dutyClause(_ at: Int) -> Int? {
    var reach = 8
    for next in at + 2..<max(at + 2, min(text.count, at + 20)) {
      guard text.token(next).isWord else {
        guard text.mark(next) == .comma else { return nil }
        reach = 20
        continue
      }
      guard next < at + reach else { return nil }
      let isNegated = text.word(next).surface == symbols.allaNot
      guard isNegated || text.has(next, .complementizer) else { continue }
      guard next + 1 < text.count, isNegated || text.word(next).surface == symbols.that, text.token(next + 1).isWord,
        text.token(next - 1).isWord ? text.word(next - 1).isDefinite || text.has(next - 1, [.place, .name, .namedBody]) : reach > 8,
        text.firstLetter(next + 1) == yeh || text.firstLetter(next + 1) == teh
      else { return nil }
      return next + 1
    }
    return nil
  }

  /// `إلى`, `عن`, `ب`: what a deed takes behind it.
  private func governsDeed(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let form = text.word(at).surface
    return form == symbols.ila || form == symbols.an || text.word(at).clitics.contains(.bi)
  }

  /// `يجب وقف`, `لا بد من إلغاء`: whether the word stands behind a phrase that demands.
  func followsDemand(_ at: Int) -> Bool {
    for length in 1...2 where at >= length {
      if let (phrase, end, _) = text.phrase(at: at - length), end == at, case .stance(let entry) = phrase.kind {
        return text.lexicon.stances[Int(entry)].act == .demand
      }
    }
    return false
  }
}
