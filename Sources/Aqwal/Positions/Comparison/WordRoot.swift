/// The stem and the root of a word, by its letters alone: what is left without endings, and the consonants of that.
///
/// No dictionary is asked, so that words that no lexicon has still meet their relatives: `يرتفع` and `ارتفاع` have one root. Words of other senses can
/// have one too (`إسلام` and `سلام`); where the sense counts, words are looked up by their stem, less what inflects a verb.
struct WordRoot: Equatable {
  private(set) var stem: [UInt16]
  private(set) var root: [UInt16]

  /// Of a folded word without its conjunction, preposition and article.
  init(_ word: some Collection<UInt16>) {
    var letters = Self.levelled(word)[...]
    Self.dropFront(&letters)
    Self.dropEndings(&letters)
    stem = Array(letters)
    root = Self.root(of: stem[...])
  }

  /// The letters with ة, ؤ and ئ written as ه, و and ي.
  static func levelled(_ word: some Collection<UInt16>) -> [UInt16] {
    word.map { $0 == 0x0629 ? heh : $0 == 0x0624 ? waw : $0 == 0x0626 ? yeh : $0 }
  }

  /// Takes off what a clitic reading leaves on a word that the lexicon lacks.
  private static func dropFront(_ letters: inout ArraySlice<UInt16>) {
    func second() -> UInt16 { letters[letters.startIndex + 1] }
    if letters.count > 4, letters.first == waw || letters.first == feh, second() == yeh || second() == teh { letters.removeFirst() }
    if letters.count > 4, letters.first == seen, second() == yeh || second() == teh { letters.removeFirst() }
    if letters.count > 5, [waw, feh, beh, kaf].contains(letters.first!), letters.dropFirst().starts(with: [alef, lam]) { letters.removeFirst(3) }
    if letters.count > 4, letters.starts(with: [lam, lam]) || letters.starts(with: [alef, lam]) { letters.removeFirst(2) }
  }

  private static let endings = ["هما", "يون", "يين", "هم", "ها", "نا", "كم", "ات", "ون", "ين", "ان", "وا", "يه", "ه", "ا", "ي"].map { Array($0.utf16) }

  /// Takes off up to two endings: a pronoun, then a plural's or a feminine's.
  private static func dropEndings(_ letters: inout ArraySlice<UInt16>) {
    for _ in 0..<2 {
      guard let ending = endings.first(where: { letters.count - $0.count >= 3 && letters.suffix($0.count).elementsEqual($0) }) else { return }
      letters.removeLast(ending.count)
    }
  }

  /// The stem as a table has it: a verb also as its imperfect writes it, without the first ا (`ارتفع`, `يرتفع`).
  var dictionaryForms: [ArraySlice<UInt16>] { stem.count > 3 && stem[0] == alef ? [stem[...], stem[1...]] : [stem[...]] }

  /// The stem as it stands, and less the endings and beginnings of an inflected verb: `ارتفعت`, `يرتفع`, `ترتفع`.
  var uninflected: [ArraySlice<UInt16>] {
    var forms = [stem[...]]
    if stem.count > 3, stem.last == teh { forms.append(stem.dropLast()) }
    if stem.count > 3, [yeh, teh, noon].contains(stem[0]) { forms += forms.filter { $0.count > 3 }.map { $0.dropFirst() } }
    return forms
  }

  private static func root(of stem: ArraySlice<UInt16>) -> [UInt16] {
    var letters = stem
    let fronts: [UInt16] = [alef, yeh, teh, meem]
    if letters.count >= 6, fronts.contains(letters.first!), letters.dropFirst().starts(with: [seen, teh]) {
      letters.removeFirst(3)
    } else if letters.count >= 5, fronts.contains(letters.first!), letters.dropFirst().first == noon {
      letters.removeFirst(2)
    } else if letters.count >= 4, fronts.contains(letters.first!) || letters.first == noon {
      letters.removeFirst()
    }
    var root = letters.enumerated().filter { ![alef, waw, yeh, hamza].contains($1) || $0 == 0 && $1 == waw }.map(\.element)
    if root.count > 3, root[1] == teh { root.remove(at: 1) }
    if root.count > 3, root.last == teh { root.removeLast() }
    if root.count == 3, root[1] == root[2] { root.removeLast() }
    return root
  }
}
