/// Tells what a message opens with: a condition, or a question.
extension MessageReader {
  /// Whether a message says what holds only under the condition that it opens with: `إنه إذا`.
  func opensHypothetically(_ message: Range<Int>) -> Bool { condition(of: message) != nil }

  /// `إذا لم`: whether the condition that a message opens with is that something is not done.
  func isNegativeCondition(_ message: Range<Int>) -> Bool {
    guard let at = condition(of: message), at + 1 < message.upperBound, text.word(at).surface != symbols.law else { return false }
    return text.word(at + 1).surface == symbols.lam
  }

  /// `لماذا`, `هل`: whether a message asks; `كيف` and `أي` open what is told, too.
  func opensWithQuestion(_ message: Range<Int>) -> Bool {
    guard let first = message.first(where: { text.token($0).isWord }) else { return false }
    return symbols[.question].contains(text.word(first).surface)
  }

  private func condition(of message: Range<Int>) -> Int? {
    let first = message.first { text.token($0).isWord && !text.has($0, [.complementizer, .preposition]) }
    return first.flatMap { opensCondition($0) ? $0 : nil }
  }

  /// `إذا`, `لو`, `في حال`; not `ما إذا`, which asks.
  func opensCondition(_ at: Int) -> Bool {
    guard text.signs(at).contains(.condition) else { return false }
    let form = text.word(at).surface
    let follows = text.token(at - 1).isWord
    if form == symbols.idha || form == symbols.law {
      return !(follows && symbols[.freeRelative].contains(text.word(at - 1).surface))
    }
    return form == symbols.hal && follows && text.word(at - 1).surface == symbols.in
  }

  /// A comma, or the ف of what follows from it.
  func closesCondition(_ at: Int) -> Bool {
    if !text.token(at).isWord { return text.mark(at) == .comma }
    // Of a verb in the future that no list has, the letters tell: `فسنبحر`.
    if text.has(at, .complementizer), text.firstLetter(at) == feh { return true }
    return text.word(at).clitics.contains(.fa) || text.word(at).stem < 0 && text.letters(at).starts(with: [feh, seen])
  }
}
