/// The boundaries of ICU's sentence rules, most of them found without ICU.
///
/// Between Arabic letters the rules leave no choice: a stop with its closing marks and blanks ends a sentence, and so does a line; a stop inside a number or
/// before another stop ends none. Anything else — a stop before Latin or other marks — is ICU's to decide, which reads the text from far before to do so.
struct SentenceBoundaries {
  private let units: UnsafeBufferPointer<UInt16>
  private let sentences: BreakIterator
  /// The units at which a sentence may end; all others are passed over.
  private let stops: UnsafeBufferPointer<Int32>
  /// How many of them have been passed over.
  private var passed = 0

  init(of units: UnsafeBufferPointer<UInt16>, by sentences: BreakIterator, at stops: UnsafeBufferPointer<Int32>) {
    self.units = units
    self.sentences = sentences
    self.stops = stops
    sentences.setText(units)
  }

  /// The boundary that follows the one at `start`.
  mutating func end(after start: Int) -> Int {
    // ICU's boundary may stand before a stop that was passed over.
    while passed > 0, stops[passed - 1] >= start { passed -= 1 }
    var from = start
    while passed < stops.count {
      let at = Int(stops[passed])
      switch at < from ? .inner : Self.kind(units[at]) {
      case .inner: passed += 1
      case .line: return at + 1
      case .stop:
        guard let next = behindInnerStop(at) else { return plainEnd(ofStop: at) ?? sentences.boundary(after: at) }
        from = next
      case .other: return sentences.boundary(after: start)
      }
    }
    return units.count
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

  /// Where the sentence goes on, if a stop ends nothing: a digit right behind it, or another stop behind its closing marks and blanks.
  private func behindInnerStop(_ stop: Int) -> Int? {
    guard stop + 1 < units.count else { return nil }
    if units[stop] == 0x2E, Letters.isDigit(units[stop + 1]) { return stop + 1 }
    var at = stop + 1
    while at < units.count, Self.closes(units[at]) { at += 1 }
    while at < units.count, units[at] == 0x20 { at += 1 }
    return at < units.count && Self.isStop(units[at]) ? at : nil
  }

  private enum Kind {
    /// Never ends a sentence.
    case inner
    case line
    case stop
    case other
  }

  /// Whether a sentence may end at the unit.
  static func mayEnd(_ unit: UInt16) -> Bool { kind(unit) != .inner }

  @inline(__always)
  private static func kind(_ unit: UInt16) -> Kind {
    if isLetter(unit) || unit == 0x20 { return .inner }
    switch unit {
    case 0x0A: return .line
    case _ where isStop(unit): return .stop
    case 0x09, 0x22...0x7E, 0xA0...0xFF, 0x0600...0x061C, 0x0620...0x06D3, 0x06D5...0x06FF, 0x200B...0x201F, 0x2022, 0x2026, 0x202A...0x202E, 0x2033,
      0xFE80...0xFEFC:
      return .inner
    default: return .other
    }
  }

  private static func isStop(_ unit: UInt16) -> Bool { unit == 0x2E || unit == 0x21 || unit == 0x3F || unit == 0x061F }

  private static func isLetter(_ unit: UInt16) -> Bool { unit >= 0x0621 && unit <= 0x064A }

  private static func closes(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x22, 0x28, 0x29, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }
}
