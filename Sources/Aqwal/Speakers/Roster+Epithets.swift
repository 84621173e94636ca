/// How somebody is found whom nothing but his country, his age or his place stands for.
extension Roster {
  /// `الإسباني`, `صاحب الـ23 عاما`: the person spoken of last of whom the article says that.
  func byEpithet(_ reference: Reference) -> Int? {
    guard !reference.isNamed, reference.mention.agreement.number == .singular, text.token(reference.start).isWord else { return nil }
    if titles.mentions.behindAge(of: reference.start) != nil {
      return latest(before: reference.start) { isPossible($0, reference) && $0.hasSpoken } ?? latest(before: reference.start) { isPossible($0, reference) }
    }
    guard let country = nationality(reference) else { return nil }
    let isCountryman = { (entity: Entity) in self.isPossible(entity, reference) && self.comes(entity, from: country) }
    return latest(before: reference.start) { $0.hasSpoken && isCountryman($0) } ?? latest(before: reference.start, where: isCountryman)
  }

  private func isPossible(_ entity: Entity, _ reference: Reference) -> Bool {
    entity.kind == .person && entity.isNamed && !entity.isJoint && !isOtherGender(entity, reference)
  }

  /// The country of whom one definite نسبة stands for.
  private func nationality(_ reference: Reference) -> UInt64? {
    guard reference.mention.tokens.count == 1, reference.kind == .person else { return nil }
    let word = text.word(reference.start)
    guard word.has(.nisba), word.clitics == .al, !word.has([.title, .bodyHead, .outletHead, .unnamedHead, .groupHead, .country]) else { return nil }
    let key = keys.plain(reference.start)
    return keys.isRegion(key) ? key : nil
  }

  /// Whether a title or the word beside the name, wherever it stands, tells that country.
  private func comes(_ entity: Entity, from country: UInt64) -> Bool {
    entity.titles.contains { $0.words.contains(country) }
      || entity.mentions.elements.prefix(Self.told).contains { mention in
        (max(mention.lowerBound - 1, 0)..<mention.upperBound).contains {
          text.has($0, .nisba) && text.word($0).clitics == .al && keys.plain($0) == country
        }
      }
  }

  /// The mentions, from the first on, that tell where somebody comes from.
  private static let told = 4

  /// `الأخير`, `هذه الأخيرة`
  func isLatter(_ reference: Reference) -> Bool {
    guard let last = reference.words.last, reference.words.count == 1, !reference.isNamed, reference.mention.isDefinite else { return false }
    return last == Self.latter
  }

  private static let latter = spellingHash(Folding.folded("أخير"))

  /// Whoever was named last before it.
  func latter(_ reference: Reference) -> Int? {
    var found: (entity: Int, place: Int)?
    for index in atHand {
      let entity = entities[index]
      let count = entity.mentionCount(before: reference.start)
      guard count > 0, entity.kind != .group, entity.agreement.agrees(with: reference.mention.agreement) else { continue }
      let place = entity.mentions[count - 1].lowerBound
      if place > found?.place ?? -1 { found = (index, place) }
    }
    return found?.entity
  }
}
