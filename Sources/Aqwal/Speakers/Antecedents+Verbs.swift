/// Tells a verb that could be a noun, or a name, by what stands behind its subject.
extension Antecedents {
  /// Whether what follows the subject shows that the word before it is a verb: its object.
  func hasObject(_ subject: Mention, isFirst: Bool, _ limit: Int) -> Bool {
    let at = subject.tokens.upperBound
    guard at < limit, text.token(at).isWord else { return false }
    let word = text.word(at)
    // `نشر رستم طنوس مقالا`, `نشر النادي بلاغا أكد فيه أن`
    if word.shape.contains(.accusative), subject.name?.count ?? 0 > 1 || text.reads(word, as: .noun) && subject.isDefinite { return true }
    // `نشر البيت الأبيض وثيقة`
    if text.isRecord(at) || word.has(.setting), word.clitics.isEmpty, word.pronoun == .none, subject.isDefinite, subject.kind == .organization { return true }
    // `بحث وزير النفط مع نظيره الفرص`, `كرم المدير الفائزين`: so has what governs more than its owner.
    return isFirst && subject.title != nil && subject.isDefinite && text.has(subject.head, [.office, .rank])
      && (word.isDefinite || word.has(.preposition) && word.clitics.isEmpty || word.shape.contains(.accusative))
  }

  /// `يحيي المطرب سامي حداد`, `رفعت إدارة النادي`: whether what follows tells that a given name is the verb that it looks like.
  func hasSubject(_ at: Int, _ limit: Int) -> Bool {
    guard text.has(at, .given), let mention = parse(at + 1, limit, behind: at), mention.isDefinite, !text.has(mention.head, [.name, .honorific]) else {
      return false
    }
    return text.isImperfect(at) && mention.title != nil && mention.name != nil
      || endsInTeh(at) && mention.kind == .organization && mention.agreement.gender == .feminine
      // `روت الطبيبة القصة`
      || endsInTeh(at) && text.isFinite(text.word(at)) && mention.title != nil && mention.agreement.gender == .feminine
  }
}
