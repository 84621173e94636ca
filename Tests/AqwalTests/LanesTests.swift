import AqwalTestSupport
import Testing

@testable import Aqwal

/// What is done with many units at a time is what one at a time would give.
@Suite struct LanesTests {
  private static let letters: [ClosedRange<UInt16>] = [0x0621...0x064A, 0x0621...0x064A, 0x0621...0x064A, 0x064B...0x0652, 0x0640...0x0640, 0x0622...0x0625]
  private static let others: [ClosedRange<UInt16>] = [0x20...0x20, 0x09...0x7E, 0x80...0x7FF, 0x800...0xD7FF, 0xD800...0xDFFF, 0xE000...0xFFFF]

  private func units(_ count: Int, of ranges: [ClosedRange<UInt16>], _ random: inout SeededGenerator) -> [UInt16] {
    (0..<count).map { _ in UInt16.random(in: ranges.randomElement(using: &random)!, using: &random) }
  }

  /// One unit at a time where there is no room for more, eight, and, where the processor can, many.
  private static let widths = Set([false, Processor.isWide])

  private func encoded(_ units: [UInt16], upTo stops: ASCIISet = ASCIISet(), isWide: Bool) -> (bytes: [UInt8], at: Int) {
    var at = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(units.count * 3, 1)) { bytes, count in
      units.withUnsafeBufferPointer { units in
        var encoder = UTF8Encoder(units, into: bytes.baseAddress!, isWide: isWide)
        encoder.encode(upTo: stops)
        (at, count) = (encoder.at, encoder.count)
      }
    }
    return (bytes, at)
  }

  private func decoded(_ bytes: [UInt8], upTo stops: ASCIISet = ASCIISet(), isWide: Bool) -> (units: [UInt16], at: Int) {
    var at = 0
    let units = [UInt16](unsafeUninitializedCapacity: max(bytes.count, 1)) { units, count in
      bytes.withUnsafeBufferPointer { bytes in
        var decoder = UTF8Decoder(bytes, into: units.baseAddress!, isWide: isWide)
        decoder.decode(upTo: stops)
        (at, count) = (decoder.at, decoder.count)
      }
    }
    return (units, at)
  }

  @Test(arguments: widths)
  func encodingIsSwifts(isWide: Bool) {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<4000 {
      let units = units(Int.random(in: 0...120, using: &random), of: Self.letters + Self.others, &random)
      let text = String(decoding: units, as: UTF16.self)
      #expect(units.withUnsafeBufferPointer(String.init(utf16:)) == text)
      #expect(Document(id: "", text: text).units == Array(text.utf16))
      #expect(encoded(units, isWide: isWide).bytes == Array(text.utf8))
      #expect(decoded(Array(text.utf8), isWide: isWide).units == Array(text.utf16))
    }
  }

  @Test(arguments: widths)
  func characterStops(isWide: Bool) {
    var random = SeededGenerator(seed: 4)
    let stops = ASCIISet(low: 1 << 0x0A | 1 << 0x22, high: 1 << (0x5C - 0x40))
    for _ in 0..<4000 {
      var units = units(Int.random(in: 1...80, using: &random), of: Self.letters + [0x20...0x21, 0x30...0x39, 0x2018...0x201D], &random)
      let place = Int.random(in: 0..<units.count, using: &random)
      units[place] = [0x0A, 0x22, 0x5C].randomElement(using: &random)!
      let before = Array(String(decoding: units[..<place], as: UTF16.self).utf8)
      let bytes = Array(String(decoding: units, as: UTF16.self).utf8)
      #expect(encoded(units, upTo: stops, isWide: isWide) == (before, place))
      #expect(decoded(bytes, upTo: stops, isWide: isWide) == (Array(units[..<place]), before.count))
    }
  }

  @Test(arguments: widths)
  func damagedBytesEndTheDecoding(isWide: Bool) {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      var bytes = Array(String(decoding: units(Int.random(in: 1...60, using: &random), of: Self.letters, &random), as: UTF16.self).utf8)
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0x80...0xFF, using: &random)
      let valid = String(validating: bytes, as: UTF8.self)
      let result = decoded(bytes, isWide: isWide)
      #expect((result.at == bytes.count) == (valid != nil))
      #expect(result.units == Array(String(decoding: bytes[..<result.at], as: UTF8.self).utf16))
    }
  }

  @Test(arguments: widths)
  func placesAreThoseOfTheFlags(isWide: Bool) {
    var random = SeededGenerator(seed: 5)
    var places = Column<Int32>(capacity: 1)
    for _ in 0..<4000 {
      let flags = (0..<Int.random(in: 0...70, using: &random)).map { _ in UInt16(1) << UInt16.random(in: 0..<16, using: &random) }
      let mask = UInt16.random(in: 0...UInt16.max, using: &random)
      flags.withUnsafeBufferPointer { places.fill(withPlacesIn: $0, of: mask, isWide: isWide) }
      #expect(Array(places.elements) == flags.indices.filter { flags[$0] & mask != 0 }.map(Int32.init))
    }
  }

  @Test func placesAreThoseOfTheFlagsInARange() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<4000 {
      let count = Int.random(in: 0...40, using: &random)
      let flags = (0..<count + Lanes.scalarCount).map { _ in UInt16(1) << UInt16.random(in: 0..<16, using: &random) }
      let start = Int.random(in: 0...count, using: &random)
      let range = start..<Int.random(in: start...count, using: &random)
      let mask = UInt16.random(in: 0...UInt16.max, using: &random) & UInt16.random(in: 0...UInt16.max, using: &random)
      let found = flags.withUnsafeBufferPointer { Array(FlaggedPlaces(in: range, of: $0, mask: mask)) }
      #expect(found == range.filter { flags[$0] & mask != 0 })
    }
  }

  @Test func identitiesAreOfTheFoldedLetters() {
    var random = SeededGenerator(seed: 3)
    var spellings: [UInt64: [UInt16]] = [:]
    let iterator = BreakIterator(.word)
    for _ in 0..<4000 {
      let word = [0x0628] + units(Int.random(in: 0...20, using: &random), of: Self.letters, &random)
      let folded = word.map { Folding.identities[$0] }.filter { $0 != 0 }
      (word + [0x20] + word).withUnsafeBufferPointer { units in
        let first = WordBoundaries(of: units, by: iterator).plainWord(at: 0)
        #expect(first?.end == word.count)
        #expect(first?.hash == SpellingIdentity.hash(units, 0, word.count))
        #expect(first?.hash == SpellingIdentity.hash(units, word.count + 1, units.count))
        if let first { #expect(spellings.updateValue(folded, forKey: first.hash) ?? folded == folded) }
      }
      #expect(
        folded.withUnsafeBufferPointer { SpellingIdentity.hash($0, 0, folded.count) }
          == word.withUnsafeBufferPointer { SpellingIdentity.hash($0, 0, word.count) })
    }
  }
}
