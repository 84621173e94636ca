/// Mends what ICU's rules, or the scraping before them, do to Arabic news: stops and words glued together, breaks inside marks and after initials.
enum Repairs {
  /// Calls `body` with the pieces of ICU's word `start..<end`.
  ///
  /// ICU holds `حلب.وأضاف` and `قال:سنعود` for one word, as it must for `U.S.`; between Arabic letters the stop is a token of its own, unless every
  /// piece is a single letter (`أ.ف.ب`), or three of them and more are the names of letters (`بي.بي.سي`).
  @inline(__always)
  static func forEachPiece(of units: UnsafeBufferPointer<UInt16>, _ start: Int, _ end: Int, _ body: (Int, Int) -> Void) {
    var stops = 0
    var longest = 0
    var length = 0
    var isArabic = false
    for at in start..<end {
      let unit = units[at]
      if Letters.isWordLike(unit) {
        length += 1
        longest = max(longest, length)
        isArabic = isArabic || Letters.isArabic(unit)
      } else if !Folding.drops(unit) {
        stops += 1
        length = 0
      }
    }
    guard isArabic, stops > 0, longest > (stops > 1 ? longestLetter : 1) else { return body(start, end) }
    var from = start
    for at in start..<end where !Letters.isWordLike(units[at]) && !Folding.drops(units[at]) {
      if at > from { body(from, at) }
      body(at, at + 1)
      from = at + 1
    }
    if from < end { body(from, end) }
  }

  /// The letters in the longest name of a foreign letter: `إتش`.
  private static let longestLetter = 3

  /// Whether the token at `index` is a full stop with no space round it between two words, which ends a sentence that ICU runs on.
  static func isGluedStop(_ tokens: UnsafeBufferPointer<Token>, _ index: Int, _ quotes: borrowing QuoteMarks) -> Bool {
    guard tokens[index].mark == .period || tokens[index].mark == .question, index > 0, index + 1 < tokens.count, quotes.inside(index) == nil else {
      return false
    }
    let before = tokens[index - 1]
    let after = tokens[index + 1]
    guard tokens[index].gap == .none, after.gap == .none, after.isWord else { return false }
    return before.mark == .quote || before.mark == .closesParenthesis || (before.isWord && before.end - before.start > 1)
  }

  /// Whether the token is the bar that parts a headline's label from what it says: `عاجل| الوزير: …`.
  static func isBar(_ token: Token, _ units: UnsafeBufferPointer<UInt16>) -> Bool { token.mark == .other && units[Int(token.start)] == 0x7C }

  /// Whether an id that scraping left in the text (`5245461522001 bd3edcbd-60c0-… video`) begins at the token: no news counts in ten digits.
  static func opensEmbeddedID(_ tokens: UnsafeBufferPointer<Token>, _ index: Int) -> Bool {
    tokens[index].mark == .number && index > 0 && tokens[index].gap != .none && tokens[index].end - tokens[index].start >= 10
  }

  /// The letters that doctors and teachers have before their names.
  private static let titles: [UInt16] = [0x062F, 0x0623]

  /// Whether ICU's boundary before token `next` is none: inside paired quotation marks, between a colon and the marks of what is said, or after an initial (`د.`, `د . سامي`, `(د .ب .أ)`,
  /// `(س.ح.)`).
  static func holdsTogether(
    _ tokens: UnsafeBufferPointer<Token>, of units: UnsafeBufferPointer<UInt16>, at next: Int, _ quotes: borrowing QuoteMarks
  ) -> Bool {
    if let pair = quotes.inside(next - 1), pair.close >= next { return true }
    let last = tokens[next - 1]
    if last.mark == .colon, tokens[next].mark == .quote { return true }
    if last.mark == .closesParenthesis, next >= 3, tokens[next - 2].mark == .period, isInitials(tokens[next - 3], of: units) { return true }
    guard last.mark == .period, next >= 2, tokens[next].gap == .space || tokens[next].gap == .none else { return false }
    let initial = tokens[next - 2]
    guard initial.isWord, initial.end - initial.start == 1 else { return false }
    // `عام 2013 م. وقد`: of the common era.
    if units[Int(initial.start)] == meem, next >= 3, tokens[next - 3].mark == .number { return false }
    let following = tokens[next]
    return last.gap == .none || following.isWord && (following.end - following.start == 1 || titles.contains(units[Int(initial.start)]))
  }

  /// `س`, `س.ح`: letters with a stop between any two.
  private static func isInitials(_ token: Token, of units: UnsafeBufferPointer<UInt16>) -> Bool {
    guard token.isWord, (token.end - token.start) % 2 == 1 else { return false }
    return stride(from: Int(token.start) + 1, to: Int(token.end), by: 2).allSatisfy { units[$0] == 0x2E }
  }
}
