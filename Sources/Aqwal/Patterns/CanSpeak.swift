/// Whether a noun phrase names somebody who can say something.
extension ClauseStarts {
  /// Whether he is a person, a body or people, and no thing.
  func canSpeak(_ mention: Mention) -> Bool {
    if text.has(mention.head, .number), text.word(mention.head).pronoun != .none { return false }
    return mention.name != nil && !text.has(mention.head, .quantifier) || mention.kind != .group && mention.kind != .organization
      || text.mark(mention.head) == .number || text.word(mention.head).has([.groupHead, .bodyHead, .namedBody, .outlet, .outletHead, .nisba])
      || text.has(mention.head, .firm) && mention.kind == .organization || countsSpeakers(mention) || mention.title != nil || arePeople(mention.head)
      || isNamedByPhrase(mention.head) || text.word(mention.head).surface == text.lexicon.symbols.haula
  }

  /// `المحتفون`, `النزلاء`: people by the form of the word, which is in no list.
  private func arePeople(_ head: Int) -> Bool { text.token(head).isWord && (text.isPeople(head, Inflection.masculinePlural) || text.isFuala(head)) }

  /// `«الصحة» تطالب بالمزيد`: a name for a body in marks, all of what stands before the verb.
  func isNameInMarks(_ mention: Mention, before verb: Int, in tokens: Range<Int>) -> Bool {
    let first = mention.tokens.lowerBound
    guard mention.tokens.upperBound == verb, text.mark(first) == .quote, text.quotes.opening(at: first)?.close == verb - 1 else { return false }
    // `وكانت «الصباح» قد كشفت`
    return first == tokens.lowerBound || text.lexicon.symbols[.past].contains(text.word(first - 1).surface)
  }

  /// `كثير من المراقبين`, `نصف المستطلعين`, `ثلاث منظمات`, `60 في المئة`, not `أي وقت مضى`.
  func countsSpeakers(_ mention: Mention) -> Bool {
    text.mark(mention.head) == .number
      || text.has(mention.head, .numeral) && text.has(mention.head + 1, [.bodyHead, .groupHead]) && text.word(mention.head + 1).agreement.number == .plural
      || text.has(mention.head, .quantifier)
        && mention.tokens.contains {
          text.token($0).isWord
            && (text.has($0, [.groupHead, .unnamedHead, .office, .occupation, .bodyHead]) || text.isPeople($0, Inflection.masculineOblique))
        }
  }

  func isNamedByPhrase(_ head: Int) -> Bool {
    text.phrase(at: head).map { !$0.phrase.traits.isDisjoint(with: [.namedBody, .outlet, .bodyHead, .groupHead, .unnamedHead]) } ?? false
  }
}
