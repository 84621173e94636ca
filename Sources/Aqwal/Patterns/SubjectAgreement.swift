private let member = spellingHash(Folding.folded("عضو"))

/// Tells the subject of a verb from its object, by what the verb agrees with.
extension Matcher {
  /// `وصف الوزير بأنه`, `ودعا الحكومة إلى`: whether who stands behind the verb is the one whom it is about, and the subject is in the verb alone.
  func isObject(_ mention: Mention, _ match: Match) -> Bool {
    // `وتابع القول إن`
    if mention.tokens.count == 1, text.word(mention.head).surface == text.lexicon.symbols.alqawl { return true }
    guard match.form == .perfect || match.form == .imperfect, match.entry >= 0,
      mention.tokens.lowerBound == match.cueTokens.upperBound || text.mark(match.cueTokens.upperBound) == .comma
        || isReferral(match.cueTokens.upperBound) && mention.tokens.lowerBound == match.cueTokens.upperBound + 1,
      text.word(match.anchor).pronoun == .none
    else { return false }
    let entry = text.lexicon.cues[Int(match.entry)]
    guard entry.takesPerson else { return false }
    // `رسالة تطالب الحكومة ب`
    if clauses.document(before: match) != nil { return true }
    // A verb right before a feminine subject shows it.
    if match.agreement.gender == .masculine, mention.agreement.gender == .feminine, mention.isDefinite, mention.name == nil { return true }
    // `وطالبت المجتمع الدولي ب`
    if match.agreement.gender == .feminine, match.agreement.number == .singular, mention.agreement.gender == .masculine, mention.agreement.number == .singular,
      mention.kind == .organization, mention.name == nil, text.has(mention.head, .bodyHead),
      text.word(mention.head).clitics == .al
    {
      return true
    }
    // `ودعا الأطراف إلى`: so does one before a plural of things, which is feminine whatever its singular.
    if match.agreement.gender == .masculine, mention.agreement.number == .plural, mention.isDefinite, mention.name == nil,
      text.has(mention.head, .bodyHead) || text.has(mention.head, .group)
    {
      return true
    }
    if text.lexicon.symbols[.everyone].contains(text.word(mention.head).surface) { return true }
    let next = mention.tokens.upperBound
    guard text.token(next).isWord, entry.frames.allSatisfy({ $0.parts.first == .addressee || $0.parts.first == .topic }) else {
      return false
    }
    return entry.frames.contains { frame in
      guard frame.parts.count > 1 else { return false }
      switch frame.parts[1] {
      case .clitic(let raw): return frames.satisfies(next, Clitics(rawValue: raw)) || frames.isBareClitic(next, Clitics(rawValue: raw))
      case .word(let form): return text.word(next).surface == form
      default: return false
      }
    }
  }

  /// `بيانا يطالب [فيه] الحكومة ب`
  private func isReferral(_ at: Int) -> Bool { text.lexicon.symbols[.referral].contains(text.word(at).surface) }

  /// `أكدت وكيل الوزارة أن`, `طالبت عضو المجلس ب`: a woman's office in its masculine form, behind a verb that tells; one that asks has a man for its object,
  /// who is no mere member.
  private func isWomansOffice(_ mention: Mention, _ match: Match) -> Bool {
    guard match.agreement.gender == .feminine, mention.name == nil, mention.isDefinite, mention.agreement.number == .singular, match.entry >= 0,
      mention.tokens.lowerBound == match.cueTokens.upperBound, text.has(mention.head, .office),
      !text.word(mention.head).isDefinite
    else { return false }
    let entry = text.lexicon.cues[Int(match.entry)]
    if text.word(mention.head).bare == member { return true }
    return !frames.judges(entry) && !entry.takesPerson
  }

  /// Whether number and gender let who was found be the source: behind a noun a noun, behind a verb its subject.
  func agrees(_ mention: Mention, _ match: Match) -> Bool {
    if match.link < 0, match.form == .perfect || match.form == .imperfect, text.token(mention.head).isWord, !mentions.isNominative(mention.head) {
      return false
    }
    // `شكوك كبيرة`, `من منظور عربي`: one indefinite word behind a noun is its adjective, unless it is `مسؤولين`.
    if match.link >= 0 || match.form == .noun || match.form == .verbalNoun, mention.tokens.count == 1, !mention.isDefinite, text.token(mention.head).isWord {
      return text.has(mention.head, [.unnamedHead, .groupHead, .outletHead, .setting])
    }
    guard match.form == .perfect || match.form == .imperfect, match.link < 0 else { return true }
    // `وطالبت جميع السكان ب`: somebody asks them, for whom the verb would be masculine; but `وأشارت بعض المصادر إلى`.
    let noun = mention.head + 1
    if match.agreement.gender == .feminine, text.has(mention.head, .quantifier),
      !text.has(mention.head, [.bodyHead, .unnamedHead]), !text.word(mention.head).shape.contains(.sameness), mention.tokens.contains(noun),
      text.word(noun).agreement.gender == .masculine, text.has(noun, [.groupHead, .unnamedHead, .title]), match.entry >= 0,
      text.lexicon.cues[Int(match.entry)].takesAddressee
    {
      return false
    }
    // `نفى التسريبات`, `وحذرت السكان من`: no verb is masculine before a plural of things, hardly one feminine before people.
    if match.agreement.number == .singular, mention.agreement.number == .plural, mention.isDefinite, mention.name == nil,
      mention.tokens.lowerBound == match.cueTokens.upperBound, text.has(mention.head, [.groupHead, .unnamedHead]),
      !text.has(mention.head, .quantifier), text.arePeople(mention.head) == (match.agreement.gender == .feminine)
    {
      return false
    }
    // Gender shows, but not for a plural of things or a name that the lists do not know.
    guard match.agreement.gender != .unknown, mention.agreement.gender != .unknown else { return true }
    if match.agreement.number == .dual { return false }
    // `يشرح عاطفة الأم`: nor is a verb masculine right before a noun in ة.
    if match.agreement.gender == .masculine, mention.kind == .organization, mention.tokens.count > 1, mention.tokens.lowerBound == match.cueTokens.upperBound,
      text.word(mention.head).shape.contains(.feminine),
      text.word(mention.head).traits.isSubset(of: [.commonNoun, .actNoun, .opensPhrase]), text.letters(mention.head).dropLast().last != alef
    {
      return false
    }
    if mention.agreement.number == .plural || mention.isJoint || mention.kind == .group || mention.kind == .organization { return true }
    if isWomansOffice(mention, match) { return true }
    return match.agreement.gender == mention.agreement.gender || mention.name != nil && (mention.title == nil || match.agreement.gender == .feminine)
  }
}
