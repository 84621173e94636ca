import Testing

@testable import Aqwal

/// Spellings that count as one fold to one.
@Suite struct FoldingTests {
  private func folded(_ text: String) -> String { String(decoding: Folding.folded(text), as: UTF16.self) }

  @Test(arguments: [
    ("أكد", "اكد"), ("إلى", "الي"), ("آخر", "اخر"), ("ٱلله", "الله"),  // hamza seats of alef
    ("علی", "علي"), ("على", "علي"), ("علے", "علي"),  // Persian yeh, alef maqsura, yeh barree
    ("کتاب", "كتاب"), ("ہم", "هم"),  // Persian kaf, heh goal
    ("قـــال", "قال"), ("قَالَ", "قال"), ("مُحَمَّدٌ", "محمد"), ("هٰذا", "هذا"),  // tatweel, diacritics, superscript alef
    ("قال\u{200F}", "قال"), ("\u{202B}قال\u{202C}", "قال"), ("می\u{200C}خواهم", "ميخواهم"), ("\u{FEFF}قال", "قال"),  // bidi controls, joiners, byte-order mark
    ("ﻗﺎﻝ", "قال"), ("ﺃﻛﺪ", "اكد"), ("ﻭﺯﻳﺮ", "وزير"), ("ﻣﺪﻳﻨﺔ", "مدينة"), ("ﻣﺴﺆﻭﻝ", "مسؤول"), ("ﺭﺋﻴﺲ", "رئيس"),  // presentation forms
    ("ﻻ", "لا"), ("ﻷ", "لا"), ("ﻹ", "لا"), ("ﻵ", "لا"), ("ﻼ", "لا"), ("ﺇﻟﻰ", "الي"),  // lam-alef ligatures
    ("٢٠١٦", "2016"), ("۲۰۱۶", "2016"), ("2016", "2016"),  // Arabic and Persian digits
    ("BBC", "bbc"), ("ة", "ة"), ("مسؤول", "مسؤول"), ("سئل", "سئل"),  // what stays
  ])
  func folds(_ written: String, _ expected: String) { #expect(folded(written) == expected) }

  @Test func spellingsAreComparedByTheirUnits() {
    #expect(spellingHash(Folding.folded("أكّد")) == spellingHash(Folding.folded("اكد")))
    #expect(spellingHash(Folding.folded("مدينة")) != spellingHash(Folding.folded("مدينه")))
  }

  @Test func aLigatureOfWordsIsNotTakenApart() { #expect(folded("ﷺ") == "ﷺ") }

  @Test func foldingTwiceIsFoldingOnce() {
    for document in Corpus.documents {
      var once: [UInt16] = []
      Folding.fold(document.units, into: &once)
      var twice: [UInt16] = []
      Folding.fold(once, into: &twice)
      #expect(once == twice, "\(document.id)")
    }
  }
}
