/// How documents are found, and whose they are.
extension Roster {
  /// The entity that passes words on: a document is its own channel, whoever issued it.
  func channel(_ mention: Mention) -> Int {
    let reference = Reference(mention, titles)
    guard text.has(mention.head, .setting), !text.has(mention.head, [.outletHead, .bodyHead]) else {
      return resolve(mention).entity
    }
    return same(reference) ?? add(reference)
  }

  /// Gives the entity a mention that stands for it: a document's, of who has issued it.
  func attach(_ mention: Mention, to entity: Int) -> Outcome {
    update(entity, Reference(mention, titles), isAnaphor: true)
    return Outcome(entity: entity, isNew: false, isCoreferent: true)
  }
}
