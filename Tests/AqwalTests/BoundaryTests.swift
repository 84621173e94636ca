import Testing

@testable import Aqwal

/// The boundaries that are found without ICU are ICU's.
@Suite struct BoundaryTests {
  private static let alphabet: [Unicode.Scalar] = [
    "ا", "ب", "ء", "ي", "ـ", "\u{064B}", "\u{0651}", "\u{065F}", "\u{0670}", "پ", " ", " ", "\n", "\r", "\t", "\u{00A0}", "\u{00AD}", ".", ":", ",", ";", "'",
    "\"", "-", "_", "!", "?", "(",
    ")", "[", "«", "»", "،", "؛", "؟", "…", "–", "“", "’", "1", "٣", "٫", "a", "Z", "\u{200B}", "\u{200D}", "\u{200F}", "\u{202B}", "\u{FEFF}", "\u{0300}", "א",
    "あ", "ﷺ", "ﻻ", "🇸", "🇦", "👍", "🏽",
  ]

  @Test func wordsAreICUs() {
    expectSame(as: BreakIterator(.word)) { units, iterator in
      let boundaries = WordBoundaries(of: units, by: iterator)
      return walk(units) { boundaries.plainWord(at: $0)?.end ?? boundaries.end(after: $0) }
    }
  }

  @Test func sentencesAreICUs() {
    expectSame(as: BreakIterator(.sentence)) { units, iterator in
      let stops = units.indices.filter { SentenceBoundaries.mayEnd(units[$0]) }.map(Int32.init)
      return stops.withUnsafeBufferPointer { stops in
        var boundaries = SentenceBoundaries(of: units, by: iterator, at: stops)
        return walk(units) { boundaries.end(after: $0) }
      }
    }
  }

  /// Expects of random texts that walking from boundary to boundary visits those of `iterator`.
  private func expectSame(as iterator: BreakIterator, _ boundaries: (UnsafeBufferPointer<UInt16>, BreakIterator) -> [Int]) {
    var random = SplitMix(state: 7)
    for _ in 0..<8000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...24, using: &random) { text.append(Self.alphabet.randomElement(using: &random)!) }
      let units = Array(String(text).utf16)
      units.withUnsafeBufferPointer { units in
        iterator.setText(units)
        let expected = walk(units) { iterator.boundary(after: $0) }
        #expect(boundaries(units, iterator) == expected, "\(String(text).debugDescription)")
      }
    }
  }

  /// The boundaries of a text, found one behind the other.
  private func walk(_ units: UnsafeBufferPointer<UInt16>, _ boundary: (Int) -> Int) -> [Int] {
    var found: [Int] = []
    while (found.last ?? 0) < units.count { found.append(boundary(found.last ?? 0)) }
    return found
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }
}
