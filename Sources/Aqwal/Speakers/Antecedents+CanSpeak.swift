/// Whether a noun phrase of the narration names somebody who could go on to speak.
extension Antecedents {
  func canSpeak(_ mention: Mention) -> Bool {
    let head = text.word(mention.head)
    if let name = mention.name {
      return name.count > 1 || mention.title != nil && head.has([.title, .honorific]) || text.isKnownName(name.lowerBound)
        || text.has(name.lowerBound, .given) && !text.has(name.lowerBound, [.ambiguousName, .commonNoun]) || head.has(.family)
    }
    guard mention.isDefinite || head.has([.unnamedHead, .groupHead, .quantifier]) || head.has([.bodyHead, .outletHead]) && mention.tokens.count > 1 else {
      return false
    }
    if head.has([.office, .rank, .occupation]) || head.has(.relation) && !head.has(.place) {
      return !head.has([.setting, .actNoun, .bodyHead]) && !head.shape.contains(.endsInAlefMaqsura)
    }
    if text.phrase(at: mention.head).map({ !$0.phrase.traits.isDisjoint(with: [.namedBody, .country, .outlet, .outletHead, .bodyHead]) }) ?? false {
      return true
    }
    if head.has(.quantifier) {
      // `عدد كبير من`, `كثير من الخبراء`
      let next = mention.head + 1
      let noun = text.word(next).surface == text.lexicon.symbols.min ? next + 1 : next
      return mention.tokens.contains(noun) && mention.kind != .person && text.has(noun, [.groupHead, .unnamedHead, .title, .nisba, .outletHead, .bodyHead])
    }
    return head.has([.namedBody, .unnamedHead, .groupHead, .outlet, .outletHead, .country]) || text.isPeople(mention.head, Inflection.masculinePlural)
      || text.isFuala(mention.head)
      || head.has(.bodyHead) && (!head.has(.setting) || mention.tokens.count > 1 && mention.isDefinite && !text.has(mention.head + 1, .press))
        && (mention.tokens.count > 1 || !head.has(.commonNoun) || head.isDefinite)
        && (!head.has(.actNoun) || mention.tokens.count > 1 && mention.agreement.gender == .feminine)
  }

  /// `(وقع) 56 نائبا (رسالة)`: people or bodies by their number.
  func counted(_ at: Int, _ limit: Int) -> Mention? {
    guard let mention = mentions.parse(at: at, limit: limit) else { return nil }
    return mention.tokens.contains { text.has($0, [.groupHead, .unnamedHead, .office, .occupation, .bodyHead, .outletHead]) } ? mention : nil
  }
}
