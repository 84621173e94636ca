import Testing

@testable import Aqwal

@Suite struct StemTests {
  private func letters(_ stem: Stem) -> [UInt16] { (0..<stem.count).map { stem[$0] } }

  /// What follows from the hashes of two beginnings is what the letters themselves give.
  @Test(arguments: ["و", "قال", "وللوزراء", "استقبالاتهم", "ﻻعب"])
  func hashIsThatOfTheLetters(word: String) {
    FoldedSpellings.with(Array(word.utf16)) { whole in
      #expect(letters(whole) == Folding.folded(word))
      for start in 0...whole.count {
        for end in start...whole.count {
          for stem in [whole[start..<end], whole[start..<end].beginning(with: 0x0627), whole[start..<end].ending(in: 0x0629)] where stem.count > 0 {
            #expect(stem.hash == spellingHash(letters(stem)))
            #expect(stem.hash(followedBy: 0x0646) == spellingHash(letters(stem) + [0x0646]))
          }
        }
      }
    }
  }

  /// Tatweel makes no word longer.
  @Test func countsLettersAndNotUnits() {
    let stretched = "ق" + String(repeating: "ـ", count: 1000) + "ال"
    #expect(FoldedSpellings.with(Array(stretched.utf16)) { $0.hash } == spellingHash(Folding.folded("قال")))
  }

  /// A word without end costs no more than one with.
  @Test func looksAtSoManyLettersOnly() {
    let endless = [UInt16](repeating: 0x0627, count: 1 << 20)
    #expect(FoldedSpellings.with(endless) { $0.count } < 1000)
  }
}
