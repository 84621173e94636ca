/// Starts that give no full name, told before anything is read: half of the heads and names of an article are such.
extension FullNames {
  /// What a name or a title may begin with.
  private static let openings: Traits = [.title, .honorific, .given, .bodyHead, .outletHead, .nameParticle]

  /// Whether a full name may begin with the word, for ``Signs/name``.
  static func mayBegin(_ word: Word) -> Bool {
    guard word.has(openings), !word.has(.ambiguousName) || word.has([.title, .honorific]) else { return false }
    // `بين`, `الآن`: what is a name too, and begins none.
    if word.has(.nameParticle) { return !word.has(.preposition) }
    return !word.has(.time) || word.has([.title, .honorific, .unnamedHead])
  }

  /// `الوزير الذي`, `الشركة.`, `سامي،`: a head or a name that nothing can follow is no full name, and most are such.
  func isAlone(_ at: Int) -> Bool {
    let head = text.word(at)
    guard at + 1 < text.count, !head.has(.nameParticle), !text.opensPhrase(at), !head.has(.given) || !text.isNaming(at - 1) else { return false }
    // Who bears a title may be named further on.
    let isTitled = head.has([.title, .groupHead, .unnamedHead, .honorific])
    switch text.mark(at + 1) {
    case .word:
      let next = text.word(at + 1)
      if text.opensPhrase(at + 1) || next.has(.nameParticle) || head.has(.given) && next.has(.name) { return false }
      if next.has([.complementizer, .relative]) || !isTitled && next.has(.preposition) && !next.has(.name) { return true }
      // `ماهر فاي`: behind a name a foreign one may look like anything else.
      if head.has(.given) { return false }
      if next.has(.verb) || !next.has(.name) && isOutside(next) { return true }
      // `شركة بالمدينة`: no full name goes beyond a preposition.
      if !isTitled, !next.clitics.isDisjoint(with: [.bi, .ka]) { return true }
      // `الشركة أمس`: what a definite body's kind has behind it is definite too, or its name.
      return head.isDefinite && head.has(.bodyHead) && !head.has([.title, .honorific]) && !next.isDefinite && next.pronoun == .none
        && !next.has([.name, .namedBody, .outlet, .place, .country, .title]) && !next.traits.isSubset(of: .opensPhrase)
    case .quote: return text.quotes.opening(at: at + 1) == nil
    case .opensParenthesis: return !isTitled && !head.has(.given)
    case .comma, .period: return !isTitled && !head.shape.contains(.singleLetter)
    case .dash: return !isTitled && !head.has(.given)
    default: return true
    }
  }

  /// `وزير في الحكومة الجديدة.`, `شركة كبيرة.`: whether nothing stands behind a title that could be somebody's name, or behind an indefinite kind of body
  /// that could tell which, up to where the phrase must end at the latest.
  func isNameless(_ head: Int, _ limit: Int) -> Bool {
    let first = text.word(head)
    let isBody = first.has(.bodyHead)
    guard !first.has([.outletHead, .honorific, .name]),
      isBody ? !first.has(.title) && !first.isDefinite && first.pronoun == .none : first.has(.title)
    else { return false }
    // Behind a kind of body, or a fixed phrase, what no list has may be the rest of the name.
    let isOpen = isBody || text.opensPhrase(head)
    for at in head + 1..<max(limit, head + 1) {
      switch text.mark(at) {
      case .word:
        let word = text.word(at)
        if word.has(.name) || text.opensPhrase(at) || isOpen && word.traits.isSubset(of: .opensPhrase) { return false }
        if isOutside(word) { return true }
        // `شركة المدينة`: which one it is.
        if isBody, word.isDefinite || word.pronoun != .none || word.has([.place, .country, .namedBody, .outlet]) { return false }
        if mayOpenName(at, word) { return false }
      case .comma: if at + 1 >= limit || !text.token(at + 1).isWord || !text.word(at + 1).clitics.isDisjoint(with: .conjunction) { return true }
      // `الرئيس التنفيذي -فلان-`
      case .dash: return text.token(at).gap == .none || text.token(at + 1).gap != .none
      case .number: return !text.has(at - 1, .outletHead)
      case .quote, .opensParenthesis: return false
      default: return true
      }
    }
    return true
  }

  /// Whether a word that is no name ends any phrase with a head.
  private func isOutside(_ word: Word) -> Bool {
    word.has([.complementizer, .relative, .verb, .auxiliary, .particle]) || word.clitics.contains(.fa)
      || text.isFinite(word) && !word.has(Self.nouns)
      // `ودعا`: what و joins on is a noun.
      || word.clitics.contains(.wa) && !word.isDefinite && word.pronoun == .none && word.traits.isSubset(of: .opensPhrase)
  }

  private static let nouns: Traits = [.commonNoun, .actNoun, .title, .bodyHead, .groupHead, .unnamedHead, .quantifier, .place, .country, .time]

  /// Whether the name of a title's holder may begin with a word that is in no list of names.
  private func mayOpenName(_ at: Int, _ word: Word) -> Bool {
    if mentions.isUnknownName(word) { return true }
    // `الدكتور البار`, `المندوب الجهوي، المولدي العيفة`
    return word.isDefinite && word.traits.isSubset(of: .opensPhrase) && (text.mark(at - 1) == .comma || text.has(at - 1, [.honorific, .rank]))
  }
}
