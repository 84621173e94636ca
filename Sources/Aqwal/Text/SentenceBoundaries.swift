/// The boundaries of ICU's sentence rules, most of them found without ICU.
///
/// Between Arabic letters the rules leave no choice: a stop with its closing marks and blanks ends a sentence, and so does a line. Anything else — a stop before
/// digits, Latin, other marks — is ICU's to decide.
struct SentenceBoundaries {
  private let units: UnsafeBufferPointer<UInt16>
  private let sentences: BreakIterator

  init(of units: UnsafeBufferPointer<UInt16>, by sentences: BreakIterator) {
    self.units = units
    self.sentences = sentences
    sentences.setText(units)
  }

  /// The boundary that follows the one at `start`.
  func end(after start: Int) -> Int {
    var at = start
    while at < units.count {
      switch Self.kind(units[at]) {
      case .inner: at += 1
      case .line: return at + 1
      case .stop: return plainEnd(ofStop: at) ?? sentences.boundary(after: at)
      case .other: return sentences.boundary(after: start)
      }
    }
    return at
  }

  /// Where the sentence of the stop ends, if a letter or a line follows the stop, its closing marks and its blanks.
  private func plainEnd(ofStop stop: Int) -> Int? {
    var at = stop + 1
    while at < units.count, Self.closes(units[at]) { at += 1 }
    while at < units.count, units[at] == 0x20 { at += 1 }
    guard at < units.count else { return at }
    if units[at] == 0x0A { return at + 1 }
    // A mark behind the blanks opens the next sentence.
    var letter = at
    if units[at - 1] == 0x20, Self.closes(units[at]) { letter += 1 }
    return letter < units.count && Self.isLetter(units[letter]) ? at : nil
  }

  private enum Kind {
    /// Never ends a sentence.
    case inner
    case line
    case stop
    case other
  }

  @inline(__always)
  private static func kind(_ unit: UInt16) -> Kind {
    if isLetter(unit) || unit == 0x20 { return .inner }
    switch unit {
    case 0x0A: return .line
    case 0x21, 0x2E, 0x3F, 0x061F: return .stop
    case 0x09, 0x22...0x7E, 0xA0...0xFF, 0x0600...0x061C, 0x0620...0x06D3, 0x06D5...0x06FF, 0x2010...0x201F, 0x2026: return .inner
    default: return .other
    }
  }

  private static func isLetter(_ unit: UInt16) -> Bool { unit >= 0x0621 && unit <= 0x064A }

  private static func closes(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0x28, 0x29, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }
}
