/// A text in scalars with its words, as scores count them: runs of letters and digits with the diacritics inside them.
struct ScoredText {
  let scalars: [Unicode.Scalar]
  private let words: [Range<Int>]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    words = wordRanges(scalars)
  }

  /// The indices of the words that overlap the spans, without leading complementisers.
  func words(in spans: [Range<Int>]) -> Set<Int> {
    var found = words.indices.filter { index in spans.contains { words[index].lowerBound < $0.upperBound && words[index].upperBound > $0.lowerBound } }[...]
    while let first = found.first, complementisers.contains(folded(scalars[words[first]])) { found.removeFirst() }
    return Set(found)
  }

  /// Where `piece` stands nearest to `near`, from `after` on: as whole words if it can be, and at none of the places `taken` if it can be.
  func find(_ piece: String, near: Int, after: Int = 0, taken: Set<Int> = []) -> Range<Int>? {
    let wanted = Array(piece.unicodeScalars)
    guard wanted.count <= scalars.count - after else { return nil }
    let places = (after...(scalars.count - wanted.count)).filter { scalars[$0...].starts(with: wanted) }
    let free = places.filter { !taken.contains($0) }
    let hits = free.isEmpty ? places : free
    let whole = hits.filter { place in
      let end = place + wanted.count
      return !(place > 0 && isAlphanumeric(scalars[place - 1])) && !(end < scalars.count && isAlphanumeric(scalars[end]))
    }
    return (whole.isEmpty ? hits : whole).min { abs($0 - near) < abs($1 - near) }.map { $0..<($0 + wanted.count) }
  }
}

/// The folded words of a name without their articles.
func nameWords(_ name: String?) -> Set<String> {
  let scalars = Array((name ?? "").unicodeScalars)
  return Set(
    wordRanges(scalars).map { range in
      let word = folded(scalars[range]).lowercased()
      return word.unicodeScalars.count > 3 && word.unicodeScalars.starts(with: "ال".unicodeScalars) ? String(word.unicodeScalars.dropFirst(2)) : word
    })
}

/// Twice the share of the common elements among all: 1 for equal sets, 0 where one is empty.
func dice<Element>(_ a: Set<Element>, _ b: Set<Element>) -> Double {
  a.isEmpty || b.isEmpty ? 0 : Double(2 * a.intersection(b).count) / Double(a.count + b.count)
}

private let complementisers: Set<String> = ["ان", "بان", "لان", "وان", "انه", "انها", "انهم", "بانه", "بانها", "بانهم"]

private func wordRanges(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var at = 0
  while at < scalars.count {
    guard isAlphanumeric(scalars[at]) else {
      at += 1
      continue
    }
    let start = at
    while at < scalars.count, isAlphanumeric(scalars[at]) || isDiacritic(scalars[at]) { at += 1 }
    ranges.append(start..<at)
  }
  return ranges
}

private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
  default: scalar.properties.numericType != nil
  }
}

private func isDiacritic(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x064B...0x0652, 0x0670, 0x0640: true
  default: false
  }
}

/// A coarser folding than the engine's own, so that gold and predictions are judged alike whatever the engine does.
private func folded(_ word: ArraySlice<Unicode.Scalar>) -> String {
  var text = String.UnicodeScalarView()
  for scalar in word {
    switch scalar {
    case "\u{200C}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": continue
    case "أ", "إ", "آ", "ٱ": text.append("ا")
    case "ى": text.append("ي")
    case "ة": text.append("ه")
    case "ؤ": text.append("و")
    case "ئ": text.append("ي")
    default: if !isDiacritic(scalar) { text.append(scalar) }
    }
  }
  return String(text)
}
