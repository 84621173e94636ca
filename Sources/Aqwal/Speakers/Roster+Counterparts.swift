/// Who holds the same office elsewhere as somebody of the article, and whose office another only tells to be in charge.
extension Roster {
  /// `[وزير الخارجية] يؤكد مع نظيره الألماني`: the country of another than who is meant.
  func counterpart(behind reference: Reference) -> UInt64? {
    let (start, end) = (reference.mention.tokens.upperBound, text.sentences[text.sentence(of: reference.start)].tokens.upperBound)
    guard let noun = (start..<min(end, start + Self.near)).first(where: { text.has($0, .counterpart) }), noun + 1 < end,
      text.token(noun + 1).isWord
    else { return nil }
    let country = keys.plain(noun + 1)
    return keys.isRegion(country) ? country : nil
  }

  /// The tokens behind somebody in which his counterpart is named.
  private static let near = 12

  /// `نظيره البرتغالي [فلان]`: the country in which somebody has another's office.
  func counterpartCountry(of entity: Entity) -> UInt64? {
    guard let name = entity.mentions.elements.first?.lowerBound, let at = CounterpartTitle.country(before: name, in: text) else { return nil }
    let country = keys.plain(at)
    return keys.isRegion(country) ? country : nil
  }

  /// `الرئيس القبرصي`, where the article has one holder of the office and his `نظيره القبرصي`: the other one, whom it leaves unnamed.
  func isOfCounterpart(_ title: Title, of entity: Entity) -> Bool {
    title.words.contains { keys.isRegion($0) && counterpartCountries.contains($0) }
      && first { $0 !== entity && $0.isNamed && $0.titles.contains { $0.head == title.head } } == nil
  }

  /// `المسؤول في الجمعية`, where nobody was brought in without a name as `مسؤول في الجمعية`.
  func mayBeInCharge(_ title: Title) -> Bool {
    text.lexicon.has(title.head, .generalTitle) && first { !$0.isNamed && title.words.isWithin($0.words) } == nil
  }

  /// Whether an office has the words that tell what the other is in charge of, two at the least.
  func isInCharge(_ title: Title, of general: Title) -> Bool {
    var shared = 0
    for word in general.words where word != general.head && !text.lexicon.has(word, .anyPost) {
      guard title.words.contains(word) else { return false }
      shared += 1
    }
    return shared > 1
  }
}
