/// The boundaries of ICU's word rules, most of them found without ICU.
///
/// Nearly all words in Arabic news are plain letters or digits between blanks and simple punctuation, where the rules leave no choice; a look at two
/// units then costs a tenth of a walk through ICU's states. Anything else — digits on letters, joined stops, controls — is ICU's to decide.
struct WordBoundaries {
  private let units: UnsafeBufferPointer<UInt16>
  private let words: BreakIterator

  init(of units: UnsafeBufferPointer<UInt16>, by words: BreakIterator) {
    self.units = units
    self.words = words
    words.setText(units)
  }

  /// The boundary that follows the one at `start`.
  @inline(__always)
  func end(after start: Int) -> Int {
    plainEnd(after: start) ?? words.boundary(after: start)
  }

  /// Whether a letter stands at `start` that every boundary before it is one for.
  @inline(__always)
  func opensWord(at start: Int) -> Bool { start < units.count && Self.isArabicLetter(units[start]) }

  /// The word of letters at `start` with its spelling's hash; nil where something else stands there, or where the rules have to be asked.
  @inline(__always)
  func plainWord(at start: Int) -> (end: Int, hash: UInt64)? {
    guard Self.isArabicLetter(units[start]) else { return nil }
    var identity = SpellingIdentity()
    var at = start
    while at &+ Lanes.scalarCount <= units.count {
      let letters = identity.addLetters(Lanes(at: units.baseAddress! + at))
      at += letters
      if letters == Lanes.scalarCount { continue }
      if units[at] == 0x20 || endsWord(at) { return (at, identity.value) }
      break
    }
    return markedWord(at: start)
  }

  /// The same for a word with marks on its letters, and for the text's last one.
  @inline(never)
  private func markedWord(at start: Int) -> (end: Int, hash: UInt64)? {
    var at = start
    while at < units.count, Self.continuesWord(units[at]) { at += 1 }
    return at == units.count || endsWord(at) ? (at, SpellingIdentity.hash(units, start, at)) : nil
  }

  @inline(__always)
  private func plainEnd(after start: Int) -> Int? {
    var at = start + 1
    let first = units[start]
    if first == 0x0A { return at }
    if first == 0x20 {
      while at < units.count, units[at] == 0x20 { at += 1 }
    } else if Letters.isDigit(first) || Self.isLatin(first) {
      while at < units.count, Letters.isDigit(units[at]) || Self.isLatin(units[at]) { at += 1 }
      return at == units.count || endsWord(at) ? at : nil
    } else if !Self.isSimplePunctuation(first), !Self.isStop(first) {
      return nil
    }
    return at == units.count || Self.standsAlone(units[at]) ? at : nil
  }

  /// Whether the unit at `at` surely ends the letters or digits before it.
  private func endsWord(_ at: Int) -> Bool {
    let unit = units[at]
    if unit == 0x20 || unit == 0x0A || unit == 0x0D { return true }
    if Self.isSeparator(unit), Letters.isDigit(units[at - 1]) || Self.isStop(unit) {
      return at + 1 == units.count || units[at + 1] == 0x20 || units[at + 1] == 0x0A || Self.isSimplePunctuation(units[at + 1]) || Self.isStop(units[at + 1])
    }
    return Self.isSimplePunctuation(unit)
  }

  private static func isArabicLetter(_ unit: UInt16) -> Bool { unit >= 0x0621 && unit <= 0x064A }

  /// Letters and the marks on them.
  private static func continuesWord(_ unit: UInt16) -> Bool { unit >= 0x0621 && unit <= 0x065F }

  /// Marks that join letters where no blank follows: `U.S.`, `قال:سنعود`.
  private static func isStop(_ unit: UInt16) -> Bool { unit == 0x2E || unit == 0x3A }

  /// Marks that join letters or digits where no blank follows: `3,000`.
  private static func isSeparator(_ unit: UInt16) -> Bool { isStop(unit) || unit == 0x2C || unit == 0x3B || unit == 0x060C }

  private static func isLatin(_ unit: UInt16) -> Bool { unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A }

  /// Marks that join no letters.
  private static func isSimplePunctuation(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x21, 0x22, 0x25, 0x28...0x2D, 0x2F, 0x3B, 0x3F, 0x5B, 0x5D, 0xAB, 0xBB, 0x060C, 0x061B, 0x061F, 0x2013, 0x2014, 0x201C, 0x201D, 0x2022,
      0x2026:
      true
    default: false
    }
  }

  /// Whether the unit is surely none of those that attach to whatever stands before them.
  private static func standsAlone(_ unit: UInt16) -> Bool {
    isArabicLetter(unit) || unit < 0x7F || unit == 0xAB || unit == 0xBB || isSimplePunctuation(unit) || (unit >= 0x0660 && unit <= 0x0669)
  }
}
