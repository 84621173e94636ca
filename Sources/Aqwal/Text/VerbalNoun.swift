/// A verbal noun that no list has, told by its form: `اجتياز`, `انحسار`, `استحداث`, `تدعيم`, `إرساء`.
///
/// The derived verbs make theirs by rule, so that news has more of them than any list. Forms that a verb or a plural has as well (`تفاعل`, `أفعال`) are left out.
struct VerbalNoun {
  var clitics: Clitics = []
  var pronoun = Pronoun.none
  /// The spelling less all clitics.
  var bare: Stem

  /// The verbal noun that the folded spelling is, if it can be no other word; `hamza` tells whether its first letter but for clitics is written إ.
  init?(_ word: Stem, hamza: Bool) {
    guard word.count >= 5 else { return nil }
    bare = word
    if bare.first == waw || bare.first == feh {
      clitics.insert(bare.first == waw ? .wa : .fa)
      bare = bare.dropFirst()
    }
    if bare.first == beh {
      clitics.insert(.bi)
      bare = bare.dropFirst()
    } else if bare.first == lam, bare.count > 3 {
      clitics.insert(.li)
      // لل is ل with ال.
      bare = bare[1] == lam ? bare.beginning(with: alef) : bare.dropFirst()
    }
    if bare.count > 6, bare.first == alef, bare[1] == lam {
      clitics.insert(.al)
      bare = bare.dropFirst(2)
    }
    if Self.isForm(bare, hamza) { return }
    guard let (kind, length) = Self.ending(bare), !clitics.contains(.al) || length == 0 else { return nil }
    let rest = bare.dropLast(length == 0 ? 2 : length)
    guard Self.isForm(rest, hamza) else { return nil }
    pronoun = kind
    if length > 0 { bare = rest }
  }

  /// The pronoun at the end with its length; none and nothing for the plural in ات.
  private static func ending(_ word: Stem) -> (Pronoun, Int)? {
    guard word.count > 6 else { return word.count > 5 && word.last == heh ? (.masculine, 1) : nil }
    switch (word[word.count - 2], word.last) {
    case (_, heh): return (.masculine, 1)
    case (heh, alef): return (.feminine, 2)
    case (heh, meem): return (.plural, 2)
    case (alef, teh): return (.none, 0)
    default: return nil
    }
  }

  private static func isForm(_ word: Stem, _ hamza: Bool) -> Bool {
    func isRoot(_ at: Int) -> Bool { word[at] != alef && word[at] != tehMarbuta }
    switch word.count {
    // `تدعيم`
    case 5 where word.first == teh:
      return isRoot(1) && isRoot(2) && word[3] == yeh && isRoot(4) && ![teh, noon, heh, yeh, waw].contains(word.last)
    // `إرساء`, `إطالة`; `إيفان` is a name.
    case 5 where hamza && word.first == alef && word[1] != yeh && isRoot(1):
      return isRoot(2) && word[3] == alef && isRoot(4) || word[2] == alef && isRoot(3) && word.last == tehMarbuta
    // `اجتياز`, `انحسار`; `التلال` has its article, and `استضاف` is a verb.
    case 6 where word.first == alef && word[4] == alef && isRoot(1) && isRoot(3) && isRoot(5):
      return word[2] == teh ? word[1] != lam && word[1] != seen : word[1] == noon && isRoot(2)
    // `استحداث`, `استضافة`
    case 7 where word.first == alef && word[1] == seen && word[2] == teh && isRoot(3):
      return isRoot(4) && word[5] == alef && isRoot(6) || word[4] == alef && isRoot(5) && word.last == tehMarbuta
    default: return false
    }
  }
}
