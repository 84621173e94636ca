/// Tells a noun that reports from one that names a thing: whose it is, and what it governs.
extension Matcher {
  /// Whether a noun with a noun phrase for its message is a report: `دعوة الوزير إلى الحوار`, `بعد تعهده بإغلاق المصنع`.
  func reportsAsNoun(_ match: Match) -> Bool {
    let entry = text.lexicon.cues[Int(match.entry)]
    guard !text.word(match.anchor).isDefinite else { return false }
    guard let speaker = match.speaker else { return isOwnDeed(match, entry) }
    // `اتهام الوزير بالفساد` is his whom it blames; `مطلب النقابة برفع الأجور` is no verb's noun.
    return clauses.canSpeak(speaker)
      && (entry.act != .assert && (!match.isBare || entry.kind == .noun && entry.act != .announce) || governsDeed(match, entry.act)
        || statesDeed(match, entry) || governsOwnDeed(match, entry))
  }

  /// `تأكيد الوزير على [استقرار] السوق`: whether a noun that states something has behind it its preposition with what happens.
  private func statesDeed(_ match: Match, _ entry: CueEntry) -> Bool {
    guard entry.frames.contains(where: { $0.parts.isEmpty && $0.head == .noun }), match.form == .verbalNoun, match.gap == 0, !match.isBare,
      let start = match.messageStart
    else { return false }
    return text.has(start, .actNoun)
  }

  /// `مع تعهد الرئيس بإرسال مساعدات`: whether the noun has its preposition with a deed behind its subject, where its verb has nobody for its object.
  private func governsOwnDeed(_ match: Match, _ entry: CueEntry) -> Bool {
    guard match.form == .verbalNoun, match.gap == 0, isGoverned(match), let start = match.messageStart else { return false }
    return text.has(start, .actNoun) && !entry.takesPerson
  }

  /// `بعد تعهده بإغلاق المصنع`: whether the noun's pronoun is of him who says it, as it is where the verb itself has nobody for its object; but not
  /// `أعرب عن اعتقاده بانتصار`, where it is what another verb brings.
  private func isOwnDeed(_ match: Match, _ entry: CueEntry) -> Bool {
    let (before, symbols) = (text.word(match.anchor - 1), text.lexicon.symbols)
    return governsOwnDeed(match, entry) && text.word(match.anchor).pronoun != .none && text.has(match.anchor - 1, .preposition)
      && ![symbols.an, symbols.ala, symbols.ila, symbols.min, symbols.in].contains(before.surface)
  }

  /// `إعلان الوزير [استقالته]`, `نفي الوزارة [وجود] خلاف`: whether a verbal noun has a deed for its object right behind its subject.
  private func governsDeed(_ match: Match, _ act: Act) -> Bool {
    guard match.form == .verbalNoun, match.gap == 0, let start = match.messageStart, start + 1 < text.count, match.speaker != nil,
      text.has(start, .actNoun), text.word(start).clitics.isEmpty, act == .announce || act == .deny
    else { return false }
    return text.word(start).pronoun != .none || text.token(start + 1).isWord && text.word(start + 1).clitics.isSubset(of: .al)
  }

  /// `جاءت تصريحات الوزير بعد [إعلان] النقابة أن`: whether another noun that takes a clause stands nearer to it.
  func hasNearerNoun(_ match: Match) -> Bool {
    guard let start = match.messageStart, match.gap > 2 else { return false }
    return (max(match.speaker?.tokens.upperBound ?? 0, match.cueTokens.upperBound)..<start).contains { at in
      text.word(at).isCue && !text.word(at).isDefinite && !text.has(at, .preposition)
        && text.word(at).readings.contains {
          let reading = text.lexicon.readings[Int($0)]
          return reading.form == .verbalNoun && text.lexicon.cues[Int(reading.entry)].tellsClauses
        }
    }
  }

  /// `رسالة إلى وزير المال (جاء فيها): …`: whether the frame behind an aside points back to the noun, and to no other.
  func isReferredBack(_ match: Match) -> Bool {
    let frame = match.cueTokens.upperBound + match.gap
    return text.lexicon.symbols[.referral].contains(text.word(frame + 1).surface)
      && !(match.cueTokens.upperBound..<frame).contains { text.token($0).isWord && text.isRecord($0) }
  }

  /// Whether a noun that reports has an owner: one who can speak in its إضافة, a pronoun, or a clause whose subject makes it (`في تصريح`, `بالقول`).
  func isOwned(_ match: Match) -> Bool {
    let word = text.word(match.anchor)
    if let speaker = match.speaker, speaker.tokens.lowerBound > match.anchor {
      // `التقارير الطبية`, `تقارير إعلامية`, `مقولة أخرى`: an adjective behind it owns nothing.
      guard speaker.tokens.lowerBound > match.anchor + 1 || !word.isDefinite && word.pronoun == .none, clauses.canSpeak(speaker) else { return false }
      let first = text.word(speaker.tokens.lowerBound)
      if let name = speaker.name, name.count == 1, speaker.title == nil { return first.has([.given, .family]) || text.isKnownName(name.lowerBound) }
      return first.isDefinite || first.has([.bodyHead, .office]) || !first.has([.adjective, .nisba]) && !first.shape.contains(.relational)
    }
    guard match.speaker == nil, word.pronoun == .none else { return true }
    // `الزعم القائل إن`: nobody's.
    let next = text.word(match.anchor + 1)
    if match.gap > 0, text.token(match.anchor + 1).isWord, next.isDefinite, text.reads(next, as: .participle) { return false }
    // `أصدر الوزير البيان الآتي: …`
    if word.isDefinite, frames.behindAnnouncement(match.anchor + 1) > match.anchor + 1 { return true }
    if isReferredBack(match) { return true }
    // `تدوينة جاء فيها أن`, but `ثمة مخاوف من أن`.
    if match.gap == 0, let start = match.messageStart, start > match.anchor + 2, !text.has(match.anchor + 1, .preposition) { return true }
    let before = match.anchor - 1
    let isBehindPreposition =
      !word.clitics.isDisjoint(with: .preposition)
      || text.has(before, .preposition) && text.word(before).clitics.isSubset(of: .conjunction)
    return isBehindPreposition && (word.isDefinite || word.has(.setting))
  }
}
