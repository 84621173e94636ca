/// The letters of a name, for telling a typing slip or another transcription from another name.
struct Spelling {
  /// As many as tell any two names apart, so that none needs memory of its own.
  private typealias Letters = SIMD16<UInt16>

  private var letters = Letters()
  private(set) var count = 0

  init(_ token: Int, _ text: AnnotatedText) {
    let span = text.token(token).span
    var folded = Letters()
    var length = 0
    Folding.fold(text.units[span.start..<span.end]) { letter in
      guard length < Letters.scalarCount else { return }
      folded[length] = letter
      length += 1
    }
    let start = text.word(token).isDefinite && folded[0] == alef && folded[1] == lam ? 2 : 0
    // What is written double is one sound.
    for place in start..<max(length, start) {
      let letter = Self.unified(folded[place])
      if count > 0, letters[count - 1] == letter { continue }
      letters[count] = letter
      count += 1
    }
  }

  /// Whether one letter more, less or other makes one of the other.
  func isNear(_ other: Spelling) -> Bool {
    guard abs(count - other.count) <= 1 else { return false }
    let (long, short) = count >= other.count ? (self, other) : (other, self)
    var front = 0
    while front < short.count, long.letters[front] == short.letters[front] { front += 1 }
    let shift = long.count - short.count
    return (front + 1..<max(long.count, front + 1)).allSatisfy { long.letters[$0] == short.letters[$0 - shift] }
  }

  /// ج, غ and ق stand for the same foreign sound, ة and ه for the same ending.
  private static func unified(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0x062C, 0x063A, 0x0642, 0x06AF: 0x063A
    case 0x0629: 0x0647
    case 0x0624: 0x0648
    case 0x0626: 0x064A
    default: letter
    }
  }
}
