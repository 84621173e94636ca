import AqwalTestSupport
import Testing

@testable import Aqwal

/// What is done eight units at a time is what one at a time would give.
@Suite struct LanesTests {
  private static let letters: [ClosedRange<UInt16>] = [0x0621...0x064A, 0x0621...0x064A, 0x0621...0x064A, 0x064B...0x0652, 0x0640...0x0640, 0x0622...0x0625]
  private static let others: [ClosedRange<UInt16>] = [0x20...0x20, 0x09...0x7E, 0x80...0x7FF, 0x800...0xD7FF, 0xD800...0xDFFF, 0xE000...0xFFFF]

  private func units(_ count: Int, of ranges: [ClosedRange<UInt16>], _ random: inout SeededGenerator) -> [UInt16] {
    (0..<count).map { _ in UInt16.random(in: ranges.randomElement(using: &random)!, using: &random) }
  }

  @Test func encodingIsSwifts() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<4000 {
      let units = units(Int.random(in: 0...40, using: &random), of: Self.letters + Self.others, &random)
      let text = String(decoding: units, as: UTF16.self)
      #expect(units.withUnsafeBufferPointer(String.init(utf16:)) == text)
      #expect(Document(id: "", text: text).units == Array(text.utf16))
    }
  }

  @Test func damagedBytesEndTheDecoding() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      var bytes = Array(String(decoding: units(30, of: Self.letters, &random), as: UTF16.self).utf8)
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0x80...0xFF, using: &random)
      let valid = String(validating: bytes, as: UTF8.self)
      var units = [UInt16](repeating: 0, count: bytes.count)
      units.withUnsafeMutableBufferPointer { units in
        bytes.withUnsafeBufferPointer { bytes in
          var decoder = UTF8Decoder(bytes, into: units.baseAddress!)
          decoder.decode()
          #expect(decoder.isAtEnd == (valid != nil))
          if let valid { #expect(Array(units[..<decoder.count]) == Array(valid.utf16)) }
        }
      }
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
