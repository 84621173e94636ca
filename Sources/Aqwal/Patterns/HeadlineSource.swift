/// Reads the source that stands before a headline's colon.
extension Matcher {
  /// `X: …`, where X is all that stands before the colon and can speak.
  func headline(_ match: Match, _ tokens: Range<Int>) -> Mention? {
    guard let mention = source(of: match, tokens) else { return nil }
    let isNamed = mention.name != nil || mention.kind == .country || text.has(mention.head, [.namedBody, .outlet]) || text.opensPhrase(mention.head)
    let isSource = mention.title != nil || text.has(mention.head, [.groupHead, .unnamedHead])
    // `إعداد: سامي حداد`
    if mention.tokens.count == 1, text.has(mention.head, .actNoun), !text.has(mention.head, .name) { return nil }
    // `جدة: إغلاق مصنعين`
    if mention.kind != .country, mention.name == nil, text.has(mention.head, .place), text.mark(mention.tokens.lowerBound) != .quote { return nil }
    guard isNamed || isSource || text.document.title != nil && match.sentence == 0 else { return nil }
    // `القاهرة: أعلن الوزير`, `رويترز: قال`: a dateline.
    guard let start = match.messageStart, !(text.word(start).isCue && isToldOfAnother(text.word(start)) && mention.kind != .person),
      !isPlaceLine(mention, messageAt: start)
    else { return nil }
    return mention
  }

  /// `أعلن`, not `سنقدم`: whether a verb is in the third person.
  private func isToldOfAnother(_ word: Word) -> Bool {
    text.isFinite(word) && word.readings.contains { text.lexicon.readings[Int($0)].agreement.person == 3 }
  }

  /// The mention that reaches up to a headline's colon, up to whom it is told (`حداد لـ«الصباح»: …`), or to where and of what (`حداد من جنيف: …`).
  private func source(of match: Match, _ tokens: Range<Int>) -> Mention? {
    let first = tokens.lowerBound
    if let mention = mentions.parse(at: first, limit: match.anchor), isSource(mention, of: match), clauses.canSpeak(mention) { return mention }
    guard isTitle(match.sentence), let name = nameOnly(first, match.anchor), isSource(name, of: match) else { return nil }
    return name
  }

  /// Whether nothing stands between a mention and the colon but whom or where it is told.
  private func isSource(_ mention: Mention, of match: Match) -> Bool {
    let end = mention.tokens.upperBound
    guard end < match.anchor else { return end == match.anchor }
    return addressed(end) == match.anchor || isTold(end..<match.anchor)
      || isTitle(match.sentence) && (mention.name != nil || mention.title != nil) && isPlaced(end..<match.anchor)
  }

  private func isTitle(_ sentence: Int) -> Bool {
    text.document.title != nil && text.sentences[sentence].paragraph == text.sentences[0].paragraph
  }

  /// A name with no title: in marks (`«الصحة»: …`), in Latin letters, or one that the article gives in full.
  private func nameOnly(_ first: Int, _ limit: Int) -> Mention? {
    if let pair = text.quotes.opening(at: first), pair.close < limit {
      guard 1...Self.longestName ~= pair.close - first - 1, text.token(first + 1).isWord, !text.isImperfect(first + 1),
        text.phrase(at: first + 1).map({ $0.phrase.kind == .nominal }) ?? true
      else {
        return nil
      }
      // `"برلماني": …`
      let isSomebody = pair.close == first + 2 && text.has(first + 1, [.title, .unnamedHead])
      return Mention(
        tokens: first..<pair.close + 1, kind: .organization, agreement: isSomebody ? mentions.agreement(of: text.word(first + 1)) : Agreement(),
        isDefinite: true, head: first + 1)
    }
    var end = first
    while end < min(limit, first + Self.longestName), text.token(end).isWord, isOfName(end, isFirst: end == first) { end += 1 }
    guard end > first else { return nil }
    let isForeign = (first..<end).allSatisfy { text.word($0).shape.contains(.latin) }
    guard isForeign || text.isKnownName(end - 1) else { return nil }
    return Mention(
      tokens: first..<end, name: isForeign ? nil : first..<end, kind: isForeign ? .organization : .person, agreement: Agreement(), isDefinite: true,
      head: first)
  }

  /// The most words of a name by itself.
  private static let longestName = 4

  private func isOfName(_ at: Int, isFirst: Bool) -> Bool {
    let word = text.word(at)
    guard word.clitics.isSubset(of: .al), word.pronoun == .none, !word.has([.function, .title, .bodyHead, .time]) else { return false }
    return isFirst || word.has(.name) || text.isKnownName(at) || mentions.isUnknownName(word)
  }

  /// `المدرب للاعبيه: …`, `حداد لوزير المالية: …`
  private func isTold(_ words: Range<Int>) -> Bool {
    words.count <= 3 && text.word(words.lowerBound).clitics.contains(.li)
      && words.allSatisfy { text.token($0).isWord && !text.has($0, .function) && !(text.word($0).isCue && text.isFinite(text.word($0))) }
  }

  /// `حداد من جنيف: …`, `المدرب بعد الفوز: …`, `حداد عن الاتفاق: …`
  private func isPlaced(_ words: Range<Int>) -> Bool {
    words.count <= Self.longestPlace && text.has(words.lowerBound, .preposition)
      && text.word(words.lowerBound).clitics.isEmpty
      && words.allSatisfy {
        text.token($0).isWord && !text.has($0, [.verb, .relative, .complementizer, .auxiliary]) && !text.isImperfect($0)
          && !(text.word($0).isCue && text.isFinite(text.word($0)) && !text.has($0, [.preposition, .commonNoun]))
      }
  }

  /// The most words that tell where something is said, or of what.
  private static let longestPlace = 6
}
