/// Names that a clause gives to somebody whom the narrator brought in without one: `عامل يدعى سامي حداد`, `شابة اسمها ليلى`.
extension FullNames {
  /// The tokens from a name back to where whose it is begins.
  private static let reach = 9

  /// The mention with who is called so before it; nil where nothing before the name calls anybody by it.
  func naming(_ mention: Mention) -> Mention? {
    guard let name = mention.name, name.lowerBound == mention.tokens.lowerBound, !mention.isJoint, name.lowerBound > 1, text.isNaming(name.lowerBound - 1)
    else { return nil }
    // `شقيق الضحية، ويدعى سامي`
    let verb = text.mark(name.lowerBound - 2) == .comma ? name.lowerBound - 2 : name.lowerBound - 1
    let first = max(text.sentences[text.sentence(of: verb)].tokens.lowerBound, name.lowerBound - Self.reach)
    for at in first..<max(verb, first) where text.has(at, [.title, .unnamedHead]) {
      guard let one = mentions.parse(at: at, limit: verb), one.tokens == at..<verb, one.head == at, one.name == nil, one.kind != .organization,
        one.agreement.number == .singular
      else { continue }
      var named = mention
      named.tokens = at..<mention.tokens.upperBound
      named.title = one.tokens
      named.head = at
      named.agreement = one.agreement
      return named
    }
    return nil
  }
}

extension AnnotatedText {
  private static let name = spellingHash(Folding.folded("اسم"))

  /// `يدعى`, `واسمها`: whether the word gives the one before it the name behind it.
  func isNaming(_ at: Int) -> Bool {
    guard token(at).isWord else { return false }
    let word = word(at)
    return word.has(.naming) || isHisName(word)
  }

  /// `أجراها`, `أعده`: a verb that no list has, or one that reports nothing, with what its subject made.
  func isDoneToIt(_ at: Int) -> Bool {
    guard token(at).isWord else { return false }
    let word = word(at)
    guard !word.isDefinite, word.traits.isSubset(of: [.verb, .opensPhrase]) else { return false }
    return word.pronoun != .none || word.shape.contains(.pronominal) || letters(at).suffix(2).elementsEqual(Inflection.hers)
  }

  /// `اسمه`
  func isHisName(_ word: Word) -> Bool { word.pronoun != .none && word.bare == Self.name && word.clitics.isSubset(of: .wa) }
}
