/// What the transcriptions of a foreign name have in common: its consonants, those that Arabic writes in several ways as one.
struct SpellingSkeleton: Hashable {
  private let letters: String

  init(_ folded: String) {
    var letters = String.UnicodeScalarView()
    for (index, letter) in folded.unicodeScalars.enumerated() {
      let unified = Self.unified(letter)
      if index > 0, Self.vowels.contains(unified) || letters.last == unified { continue }
      letters.append(unified)
    }
    self.letters = String(letters)
  }

  /// The spelling with consonants of one sound made one, and its vowels kept.
  static func sound(_ folded: String) -> String { String(String.UnicodeScalarView(folded.unicodeScalars.map(unified))) }

  private static let vowels: Set<Unicode.Scalar> = ["ا", "و", "ي"]

  private static func unified(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "ج", "ق", "گ": "غ"
    case "ط": "ت"
    case "ة": "ه"
    case "ڤ": "ف"
    case "پ": "ب"
    case "ؤ": "و"
    case "ئ": "ي"
    default: letter
    }
  }
}
