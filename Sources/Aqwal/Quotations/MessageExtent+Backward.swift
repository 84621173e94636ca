/// Tells where a message begins that stands before its attribution.
extension MessageExtent {
  /// Where the clause begins that ends at `end`, as far back as its source can vouch for it.
  func clauseStart(before end: Int, _ match: Match, _ tokens: Range<Int>) -> Int {
    var at = end - 1
    while at > tokens.lowerBound {
      if let pair = text.quotes.closing(at: at) {
        at = pair.open
      } else if text.mark(at) == .comma, end - at > 4, opensNarration(at + 1, match, isBefore: true) {
        return at + 1
      } else if text.mark(at) == .comma, end - at > 7, startsEvent(at + 1) {
        return behindFrame(at + 1)
      } else if text.mark(at) == .dash, at - tokens.lowerBound < Self.dateline, text.mark(at - 1) == .closesParenthesis {
        // `دبي، الإمارات (CNN)-- لقي`
        return at + 1
      }
      at -= 1
    }
    return behindFrame(tokens.lowerBound)
  }

  /// `(يذكر أن) الميناء مغلق، بحسب الوزارة`, `، (كما أن) العمل متوقف`: behind a frame by which the narrator goes on.
  private func behindFrame(_ start: Int) -> Int {
    if startsBesides(start) { return text.word(start + 1).pronoun != .none ? start + 1 : start + 2 }
    guard text.has(start, .narrator), let (phrase, end, _) = text.phrase(at: start), phrase.kind == .impersonal else { return start }
    return text.word(end - 1).pronoun != .none ? end - 1 : end
  }

  /// `، وقتل …`, `، والذي شهد …`: a clause with an event of its own, which is all that the source behind it vouches for.
  private func startsEvent(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    if startsBesides(at) { return true }
    guard word.clitics.contains(.wa) else { return false }
    // `، ومن المتوقع أن`
    if let phrase = text.phrase(at: at)?.phrase, phrase.kind == .impersonal, word.has(.preposition) || text.isImperfect(at) { return true }
    return word.has([.relative, .auxiliary]) || word.isCue && !word.has([.commonNoun, .title]) || word.shape.contains(.imperfect)
  }

  /// `كما أن الأسعار ارتفعت`
  private func startsBesides(_ at: Int) -> Bool {
    text.word(at).surface == text.lexicon.symbols.kama && text.has(at + 1, .complementizer)
  }

  /// The second part of a message that the attribution cuts in two: `«…»، قال الوزير، «…»`.
  func resumed(behind at: Int, _ tokens: Range<Int>) -> Range<Int>? {
    var open = at
    while open < tokens.upperBound, !text.token(open).isWord, text.mark(open) != .quote { open += 1 }
    guard open < tokens.upperBound, let pair = text.quotes.opening(at: open), pair.close - pair.open > 3 else { return nil }
    return pair.tokens
  }
}
