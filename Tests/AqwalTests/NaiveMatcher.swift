@testable import Aqwal

/// Tries every pattern by itself at every anchor: the oracle of the compiled ``Matcher``, which shares beginnings.
struct NaiveMatcher {
  let matcher: Matcher

  /// All matches at the token, in no order.
  func matches(at index: Int, sentence: Int) -> [Match] {
    let patterns = matcher.text.lexicon.patterns.patterns
    return matcher.anchors(at: index, sentence: sentence).flatMap { anchor in
      patterns.indices.compactMap { pattern in patterns[pattern].anchor == anchor.kind ? match(pattern, patterns[pattern], anchor) : nil }
    }
  }

  private func match(_ index: Int, _ pattern: Pattern, _ anchor: Matcher.Anchor) -> Match? {
    var match = anchor.match
    var at = match.cueTokens.upperBound
    var gap = false
    for element in pattern.after {
      if element == .gap, !gap {
        gap = true
        continue
      }
      guard let position = matcher.step(element, &match, at, anchor, gap: gap) else { return nil }
      (at, gap) = (position, false)
    }
    guard !gap else { return nil }
    guard let left = matcher.before(pattern.before, match) else { return nil }
    match.pattern = index
    match.take(left)
    return match.head.map { matcher.suits(match, $0, anchor.kind) } ?? true ? match : nil
  }
}
