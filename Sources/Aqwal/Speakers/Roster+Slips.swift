/// How a person is found whose name is misspelt, or spelt in another way.
extension Roster {
  /// A listed spelling apart by one letter (`المرزوقي`, `الرزوقي`), where nothing else matches.
  func slip(_ reference: Reference) -> Int? {
    let mine = wordCount(of: reference.name)
    guard let last = reference.name.last(where: { text.token($0).isWord }).map({ Spelling($0, text) }), last.count >= 4 else { return nil }
    return best(reference) { entity in
      guard entity.isNamed, !isOtherGender(entity, reference) else { return false }
      let count = wordCount(of: entity.name)
      if mine == 1 || count == 1 {
        // One name alone must be long, and is the family's.
        return last.count >= 5 && (spelling(ofLastNameOf: entity)?.isNear(last) ?? false)
      }
      guard mine == count else { return false }
      var unequal: (mine: Int, theirs: Int)?
      var at = reference.name.lowerBound
      for theirs in entity.name where text.token(theirs).isWord {
        while !text.token(at).isWord { at += 1 }
        if text.word(at).bare != text.word(theirs).bare {
          guard unequal == nil else { return false }
          unequal = (at, theirs)
        }
        at += 1
      }
      guard let unequal else { return false }
      let spelling = Spelling(unequal.mine, text)
      return spelling.count >= 4 && Spelling(unequal.theirs, text).isNear(spelling)
    }
  }

  private func wordCount(of name: Range<Int>) -> Int { name.reduce(0) { $0 + (text.token($1).isWord ? 1 : 0) } }

  private func spelling(ofLastNameOf entity: Entity) -> Spelling? {
    if entity.spelling == nil { entity.spelling = entity.name.last { text.token($0).isWord }.map { Spelling($0, text) } }
    return entity.spelling
  }
}
