/// The words of a text as they are compared: folded, in order, without punctuation.
public func foldedWords(of text: String) -> [String] {
  var words: [String] = []
  var word: [UInt16] = []
  func close() {
    if !word.isEmpty { words.append(String(decoding: word, as: UTF16.self)) }
    word.removeAll(keepingCapacity: true)
  }
  for unit in Folding.folded(text) {
    if isLetter(unit) { word.append(unit) } else { close() }
  }
  close()
  return words
}

/// The words of a text as they are searched: folded, and without the conjunctions و and ف and the article, which Arabic writes on the word.
///
/// The words are cut by rule, not by the lexicon, so that a text and a query that are cut in different years still meet.
public func searchWords(of text: String) -> [String] { foldedWords(of: text).map(withoutFront) }

/// Letters and digits; anything else parts words.
private func isLetter(_ unit: UInt16) -> Bool {
  switch unit {
  case 0x30...0x39, 0x61...0x7A, 0x0621...0x063A, 0x0641...0x064A, 0x066E...0x06D3, 0x06D5, 0xD800...0xDFFF: true
  case ..<0xC0, 0x0600...0x06FF, 0x2000...0x2BFF, 0x3000...0x303F, 0xFD3E, 0xFD3F, 0xFE00...0xFE6F: false
  default: true
  }
}

private func withoutFront(_ word: String) -> String {
  var rest = Substring(word)
  // A word of three letters may be all root: وعد, فهم.
  if rest.unicodeScalars.count > 3, let first = rest.unicodeScalars.first, first == "و" || first == "ف" { rest.unicodeScalars.removeFirst() }
  for front in ["ال", "بال", "كال", "لل"] where rest.unicodeScalars.starts(with: front.unicodeScalars) {
    let bare = rest.unicodeScalars.dropFirst(front.unicodeScalars.count)
    if bare.count >= 2 { return String(Substring(bare)) }
  }
  return String(rest)
}
