/// What a speaker is like, and which verbs can be his.
extension SpeakerResolver {
  /// `وزير التعليم`: known by his post alone.
  func isInOffice(_ mention: Mention) -> Bool {
    mention.kind == .unnamed && mention.isDefinite && mention.title != nil && text.has(mention.head, [.office, .rank])
  }

  /// `مئات العمال`, and no body or paper.
  func arePeople(_ mention: Mention) -> Bool {
    text.arePeople(mention)
      || [.group, .unnamed].contains(mention.kind) && mention.agreement.gender != .feminine
        && !mention.tokens.prefix(3).contains {
          text.has($0, [.bodyHead, .outletHead, .outlet, .namedBody]) && !text.has($0, .groupHead)
        }
  }

  /// `الوزارات`, `سامي حداد وليلى حسن`: whether several act or speak as one.
  func isMany(_ entity: Int) -> Bool {
    let entity = roster.entities[entity]
    return entity.kind == .group || entity.isJoint || entity.agreement.number == .plural
  }

  /// Whether somebody can be the subject of a verb in that gender and number.
  func agrees(_ entity: Int, _ asked: Agreement) -> Bool {
    let entity = roster.entities[entity]
    if asked.number == .plural || asked.number == .dual {
      return entity.kind == .group || entity.isJoint || entity.kind == .unnamed && entity.agreement.number != .singular
        || entity.agreement.number == .plural || entity.agreement.number == .dual && asked.number == .dual
    }
    if entity.agreement.number == .dual { return false }
    if entity.isJoint || entity.agreement.number == .plural || entity.kind == .group {
      // Bodies and sources in the plural take a feminine singular, people none.
      return asked.gender != .masculine && entity.kind != .person && !(entity.arePeople && asked.gender == .feminine)
    }
    return asked.gender == .unknown || entity.agreement.gender == .unknown || asked.gender == entity.agreement.gender
  }
}
