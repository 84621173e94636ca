/// The office of somebody who is called another's counterpart: `وزير الخارجية الأميركي فلان … نظيره الصيني [فلان]`.
struct CounterpartTitle {
  let text: AnnotatedText
  let mentions: MentionParser

  /// The word that tells of which country somebody holds the office, before his name.
  static func country(before name: Int, in text: AnnotatedText) -> Int? {
    guard name > 1, text.has(name - 2, .counterpart), text.token(name - 1).isWord else { return nil }
    return name - 1
  }

  /// The countries of all who are called so.
  static func countries(in text: AnnotatedText, _ keys: WordKeys) -> Keys {
    var countries = Keys()
    for at in 0..<text.count where text.has(at, .counterpart) && text.token(at + 1).isWord {
      let country = keys.plain(at + 1)
      if keys.isRegion(country) { countries.insert(country) }
    }
    return countries
  }

  /// The title nearest before the noun in its sentence, of one of the same gender, without what tells whose it is.
  func title(ofName name: Int) -> Range<Int>? {
    guard let country = Self.country(before: name, in: text) else { return nil }
    let noun = country - 1
    let isWoman = text.word(country).agreement.gender == .feminine
    for at in (text.sentences[text.sentence(of: noun)].tokens.lowerBound..<noun).reversed() where text.has(at, .office) {
      guard text.word(at).clitics.isSubset(of: [.al, .wa, .li]), let mention = mentions.parse(at: at, limit: noun), mention.head == at,
        let title = mention.title,
        title.lowerBound == at, mention.agreement.number == .singular
      else { continue }
      guard (mention.agreement.gender == .feminine) == isWoman else { return nil }
      let end = title.dropFirst().first { !text.token($0).isWord || text.has($0, [.nisba, .country, .place, .rank, .honorific]) } ?? title.upperBound
      return at..<end
    }
    return nil
  }
}
