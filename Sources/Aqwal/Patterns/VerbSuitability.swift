/// Whether a verb reports, by what it is besides and who its subject is.
extension Matcher {
  /// Whether a verb with its message is a report.
  func isReportingVerb(_ match: Match, _ head: Frame.Head) -> Bool {
    let word = text.word(match.anchor)
    // `بين الحزب والحكومة`, `تنسيق فيما بين النواب`
    if word.surface == text.lexicon.symbols.between,
      match.speaker?.tokens.dropFirst().contains(where: { text.word($0).clitics.contains(.wa) }) ?? false
    {
      return false
    }
    if head != .that, word.has(.preposition), text.word(match.anchor - 1).surface == text.lexicon.symbols.fima { return false }
    if word.has(.preposition)
      || word.has(.commonNoun) && match.form == .perfect && word.clitics.isEmpty && !clauses.awaitsVerb(match.anchor) && !hasObjectAndSubject(match)
    {
      // `بين` is a preposition and `ذكر` a noun unless a source or the message follows at once.
      guard opensClause(match) || opensBehindAdverbial(match) || match.speaker.map({ $0.tokens.upperBound <= match.anchor }) ?? false,
        match.speaker.map({ clauses.canSpeak($0) || (head == .that || head == .noun && !match.isBare || tellsDeed(match, $0)) && text.has($0.head, .setting) })
          ?? (match.gap <= 1 && (head != .noun || !match.isBare || isGoverned(match) && match.messageStart.map(frames.isEvent) ?? false))
      else { return false }
    }
    if match.gap > 3 && match.form == .imperfect || match.speaker == nil, !opensClause(match), !saysPlainly(match), !tellsOfNoun(match),
      match.speaker.map({ $0.tokens.upperBound > match.anchor }) ?? true
    {
      return false
    }
    if let speaker = match.speaker, speaker.tokens.lowerBound > match.anchor, !canBeSubject(speaker, of: match, head) { return false }
    return !isHeldBack(match, head, word)
  }

  /// Whether who stands behind a verb can be its subject: what cannot speak, or stands in the accusative, is its object.
  private func canBeSubject(_ speaker: Mention, of match: Match, _ head: Frame.Head) -> Bool {
    // `ووصف الأمر بأنه`, `وذكر عددا`
    let first = text.word(speaker.tokens.lowerBound)
    if first.shape.contains(.accusative), speaker.name?.lowerBound != speaker.tokens.lowerBound,
      !first.has([.place, .country, .namedBody, .outlet, .title, .honorific, .groupHead, .unnamedHead, .demonstrative]),
      // `سرايا القدس`: a plural that ends so.
      !(first.has(.bodyHead) && first.agreement.number == .plural), !clauses.isNamedByPhrase(speaker.tokens.lowerBound)
    {
      return false
    }
    // `يرى المتدينون أن`: with nothing between them a clause has a subject before it, whoever that is.
    let behind = speaker.tokens.upperBound
    let isPlain =
      head == .that && behind < text.count && !first.has([.turn, .adverb, .preposition, .time]) && text.has(behind, .complementizer)
      && text.token(behind).isWord
      && text.word(behind).clitics.isEmpty && text.word(behind).stem != text.lexicon.symbols.bian
    if !isPlain, text.lexicon.cues[Int(match.entry)].frames.contains(where: { $0.parts.contains(.topic) }), !clauses.canSpeak(speaker),
      !isOwnedDocument(speaker)
    {
      return false
    }
    // `انتقد تقرير المنظمة`, `وجه رسالة قال`: without a clause behind it, or in another gender, a document is what the verb speaks of.
    if first.has(.setting), !first.isDefinite, !first.has([.title, .given, .bodyHead, .outletHead, .outlet, .groupHead, .unnamedHead]),
      text.phrase(at: speaker.tokens.lowerBound) == nil,
      head == .noun && match.isBare && !isGoverned(match) && !isNominative(speaker.tokens.lowerBound)
        || first.agreement.number != .plural && speaker.agreement.gender != match.agreement.gender
          && !(match.agreement.gender == .feminine && text.isBrokenPlural(speaker.tokens.lowerBound))
    {
      return false
    }
    return true
  }

  /// Whether its form, or what stands between it and its message, takes a verb its sense.
  private func isHeldBack(_ match: Match, _ head: Frame.Head, _ word: Word) -> Bool {
    // `يعد القصر أشبه بقلعة`: يعد holds something to be so before it promises, unless its subject stands before it.
    if match.speaker.map({ $0.tokens.lowerBound > match.anchor }) ?? true || match.gap > 0 || match.addressee != nil, holdsRather(match) {
      return true
    }
    // `أعتقد` without a subject is the writer's `I think`, or a quoted one's.
    // Many write it where there is none, too: `وأختتم: «…»` is he, where his words follow at once.
    if match.speaker == nil, match.form == .perfect, text.lexicon.cues[Int(match.entry)].initial == 0x0627, writesHamza(match.anchor),
      !(match.gap == 0 && (head == .colon || head == .quote) && text.word(match.anchor).clitics.contains(.wa))
    {
      return true
    }
    if match.speaker == nil, match.gap > (head == .quote || opensThat(match) ? farthest(match, head) : Self.bareGap) { return true }
    // `عاد ليقول إن`, but `جاء ليطلب المال`: what he meant to do.
    if word.clitics.contains(.li), head == .noun || head == .clause || match.gap > 5 || !text.lexicon.cues[Int(match.entry)].quotes {
      return true
    }
    // `عرضا`: a dual of two who are named before stands where a clause begins; elsewhere it is a noun in the accusative.
    if match.agreement.number == .dual, match.speaker.map({ $0.tokens.lowerBound > match.anchor }) ?? true, word.shape.contains(.accusative),
      !clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens)
    {
      return true
    }
    // `وتضامنا مع غزة أغلقت`: nor are they two whom nobody has named where the verb's noun is written so.
    if match.agreement.number == .dual, match.speaker == nil, word.shape.contains(.accusative), text.reads(word, as: .verbalNoun) {
      return true
    }
    return false
  }

  /// `وصفها الوزير بأنها`: a noun with a pronoun has no other owner behind it.
  private func hasObjectAndSubject(_ match: Match) -> Bool {
    match.head == .that && match.gap == 0 && text.word(match.anchor).pronoun != .none
      && match.speaker.map { $0.tokens.lowerBound == match.cueTokens.upperBound && clauses.canSpeak($0) } ?? false
  }

  /// Whether the message is a clause with its أن or إن, and not with بأن.
  private func opensThat(_ match: Match) -> Bool {
    guard match.head == .that, let start = match.messageStart else { return false }
    return text.word(text.has(start, .complementizer) ? start : start - 1).clitics.isEmpty
  }

  /// `استعرض تقرير لصحيفة`: an indefinite noun that would show an accusative, with a preposition behind it.
  private func isNominative(_ at: Int) -> Bool {
    let word = text.word(at)
    guard word.agreement.gender != .feminine, !word.shape.contains(.feminine), text.token(at + 1).isWord else { return false }
    return text.word(at + 1).clitics.contains(.li) && text.has(at + 1, [.outletHead, .bodyHead, .outlet])
  }

  /// `ولذلك فإن مار قال إن`, `وعندما سئلت عن الأسعار قالت: «…»`: what a verb of saying in the past has right behind it is said, though nobody is seen to say it.
  func saysPlainly(_ match: Match) -> Bool {
    guard match.form == .perfect, match.gap == 0 || match.gap < 7 && match.head == .that, match.head != .noun, match.head != .clause,
      !text.word(match.anchor).has([.commonNoun, .name, .title, .place]),
      text.lexicon.cues[Int(match.entry)].quotes
    else { return false }
    let before = clauses.verbStart(match.anchor, text.sentences[match.sentence].tokens) - 1
    return text.token(before).isWord && !text.has(before, [.preposition, .negation, .auxiliary])
      && !text.lexicon.symbols[.freeRelative].contains(text.word(before).surface)
  }

  /// `دشن الوزير خطة يقول إنها ستنجح`: whether the message goes back to the indefinite noun that the verb tells of, and which is not who says it.
  private func tellsOfNoun(_ match: Match) -> Bool {
    guard match.form == .imperfect, match.head == .that, match.gap == 0, match.speaker == nil, let start = match.messageStart, text.has(start, .complementizer),
      match.entry >= 0, text.lexicon.cues[Int(match.entry)].quotes
    else { return false }
    let (word, pronoun) = (text.word(match.anchor - 1), text.word(start).pronoun.agreement)
    guard text.token(match.anchor - 1).isWord, !word.isDefinite, word.pronoun == .none, !word.has([.function, .verb, .name, .title, .groupHead, .unnamedHead])
    else { return false }
    return pronoun.gender == .feminine && match.agreement.gender == .masculine || pronoun.number == .singular && match.agreement.number == .plural
  }

  /// `خلال اللقاء [ثمن] الوزير الجهود`: behind a definite noun, with nothing but its preposition before it, an indefinite noun could not stand.
  private func opensBehindAdverbial(_ match: Match) -> Bool {
    guard match.form == .perfect, match.gap == 0, text.word(match.anchor).clitics.isEmpty, text.token(match.anchor - 1).isWord else { return false }
    let before = text.word(match.anchor - 1)
    return (before.isDefinite || before.pronoun != .none) && clauses.isBehindAdverbial(match.anchor, text.sentences[match.sentence].tokens)
  }
}
