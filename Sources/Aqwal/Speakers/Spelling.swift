/// The letters of a name, for telling a typing slip or another transcription from another name.
struct Spelling {
  private var letters: [UInt16] = []

  init(_ token: Int, _ text: AnnotatedText) {
    var folded: [UInt16] = []
    let span = text.token(token).span
    folded.reserveCapacity(span.end - span.start)
    letters.reserveCapacity(span.end - span.start)
    Folding.fold(text.units[span.start..<span.end], into: &folded)
    if text.word(token).isDefinite, folded.starts(with: [0x0627, 0x0644]) { folded.removeFirst(2) }
    for letter in folded {
      let unified = Self.unified(letter)
      if letters.last != unified { letters.append(unified) }
    }
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
