/// Tells people from things, whose plural takes a verb in the feminine singular.
extension AnnotatedText {
  /// Whether the word is a plural that only people have: `المهندسون`, `السكان`, `خبراء`, not `المصادر`, `قيادات`, `أطراف`.
  func arePeople(_ head: Int) -> Bool {
    guard token(head).isWord else { return false }
    let word = word(head)
    guard word.has([.title, .groupHead, .unnamedHead]), word.agreement.number == .plural, word.agreement.gender != .feminine else {
      return isPeople(head, Inflection.masculinePlural) || isFuala(head)
    }
    return !word.has([.bodyHead, .outletHead, .outlet]) && !word.has(.group) && (word.has(.title) || !isPluralOfThings(head))
  }

  /// `يمنيون`, `المسؤولون`: many people, by their ending the subject of a verb and never its object.
  @inline(__always)
  func isNominativePlural(_ at: Int) -> Bool {
    guard has(at, [.title, .unnamedHead, .groupHead, .nisba]), word(at).agreement.number == .plural, lastLetter(at) == noon else { return false }
    return letters(at).dropLast().last == waw && word(at).length > 4 && word(at).pronoun == .none
  }

  /// `جماهير`, `فصائل`, `شخصيات`: the forms that plurals of things have, and some of people that are spoken of as such.
  private func isPluralOfThings(_ head: Int) -> Bool {
    let word = word(head)
    let pronoun = word.pronoun == .none ? 0 : word.pronoun == .masculine || word.pronoun == .first ? 1 : 2
    let letters = letters(head).dropLast(pronoun).suffix(Int(word.length))
    if letters.suffix(2).elementsEqual(Inflection.femininePlural) { return true }
    // `أهالي`, `أقارب`
    return letters.first != 0x0623 && (letters.count == 5 || letters.count == 6 && letters.dropFirst(4).first == 0x064A) && letters.dropFirst(2).first == 0x0627
  }

  /// Whether a mention is of people, be they counted: `بعض الخبراء`, `كثير من السكان`.
  func arePeople(_ mention: Mention) -> Bool {
    guard token(mention.head).isWord, has(mention.head, .quantifier) else { return arePeople(mention.head) }
    let noun = mention.tokens.drop { $0 <= mention.head }.first { token($0).isWord && has($0, [.groupHead, .unnamedHead, .title, .bodyHead, .outletHead]) }
    return noun.map { arePeople($0) || isPeople($0, Inflection.masculineOblique) } ?? false
  }
}
