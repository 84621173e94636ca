/// The letters of a name, for telling a typing slip or another transcription from another name.
struct Spelling {
  private var letters: [UInt16] = []

  init(_ token: Int, _ text: AnnotatedText) {
    let span = text.token(token).span
    letters.reserveCapacity(span.end - span.start)
    Folding.fold(text.units[span.start..<span.end], into: &letters)
    if text.word(token).isDefinite, letters.starts(with: [alef, lam]) { letters.removeFirst(2) }
    // What is written double is one sound.
    var count = 0
    for letter in letters {
      let unified = Self.unified(letter)
      if count > 0, letters[count - 1] == unified { continue }
      letters[count] = unified
      count += 1
    }
    letters.removeLast(letters.count - count)
  }

  var count: Int { letters.count }

  /// Whether one letter more, less or other makes one of the other.
  func isNear(_ other: Spelling) -> Bool {
    guard abs(letters.count - other.letters.count) <= 1 else { return false }
    let (long, short) = letters.count >= other.letters.count ? (letters, other.letters) : (other.letters, letters)
    var front = 0
    while front < short.count, long[front] == short[front] { front += 1 }
    return long.dropFirst(front + 1).elementsEqual(short.dropFirst(long.count == short.count ? front + 1 : front))
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
