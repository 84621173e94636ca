/// Whether a match is a report at all: its cue in the reporting sense, its subject one who can have it.
extension Matcher {
  /// Whether the match is a report: a noun, or a participle that could be one, needs more than a noun phrase to be a cue.
  func suits(_ match: Match, _ head: Frame.Head, _ kind: Pattern.Anchor) -> Bool {
    if isFalseReport(match, head, kind) { return false }
    switch kind {
    case .verb: if !isReportingVerb(match, head) { return false }
    case .participle: if !isReportingParticiple(match, head) { return false }
    case .noun: if !isReportingNoun(match, head) { return false }
    default: break
    }
    if head == .clause { return suitsClause(match, kind) }
    return head != .noun || match.gap <= Self.nominalGap && suitsNominal(match, kind)
  }

  /// Whether a participle with its message is a report, and no predicate, adjective or noun.
  private func isReportingParticiple(_ match: Match, _ head: Frame.Head) -> Bool {
    let (word, sentence) = (text.word(match.anchor), text.sentences[match.sentence].tokens)
    // `قالت إنها واثقة من`: what is told of her.
    if text.has(match.anchor - 1, .complementizer), text.word(match.anchor - 1).pronoun != .none { return false }
    // `نحن واثقون من`, `مستثمرون مراهنون على`: a participle in the nominative is a predicate or an adjective.
    if match.agreement.number == .plural, text.letters(match.anchor).suffix(2).elementsEqual(Inflection.masculinePlural) { return false }
    // `مقرا` is a seat before it is somebody who admits.
    if word.has(.commonNoun), match.gap > 0 { return false }
    // `يتخذ المدينة مقرا «إن …»`
    if head == .quote, !text.lexicon.cues[Int(match.entry)].frames.contains(where: { $0.head == .quote }) { return false }
    // `إقبالا لافتا من السكان إلى جانب`, `ثلاثين طالبا نستطيع أن`: an adjective behind its noun, what is counted.
    if match.gap > 0, match.anchor > sentence.lowerBound, text.token(match.anchor - 1).isWord,
      !text.lexicon.cues[Int(match.entry)].says,
      text.has(match.anchor - 1, .numeral) || text.word(match.anchor - 1).shape.contains(.accusative) && !text.word(match.anchor - 1).isCue
    {
      return false
    }
    // `إعلاميا وكاتبا، «…»`
    if head == .quote || match.agreement.number == .plural, word.has(.title), !word.clitics.isDisjoint(with: .conjunction) { return false }
    // `أن الحركة ملتزمة بأن`: what is said of a subject reports nothing.
    if !word.shape.contains(.accusative), match.anchor - sentence.lowerBound > 1, text.has(match.anchor - 2, .complementizer) {
      return false
    }
    return true
  }

  /// Whether a noun stands near enough to its message.
  private func isReportingNoun(_ match: Match, _ head: Frame.Head) -> Bool {
    if head == .clause { return true }
    if match.speaker == nil, match.gap > Self.nounGap, !isReferredBack(match) { return false }
    if head == .that, hasNearerNoun(match) { return false }
    if head == .quote, let start = match.messageStart, let pair = text.quotes.opening(at: start),
      match.speaker == nil || pair.close - pair.open < 6
    {
      return false
    }
    return true
  }

  /// Whether a clause without any sign can be the message.
  private func suitsClause(_ match: Match, _ kind: Pattern.Anchor) -> Bool {
    // `قالت جوجل التي …`, `وأضاف قائلا في السياق`: what follows a verb without a subject is its subject, or goes on with the saying.
    if kind == .verb, match.speaker == nil, let start = match.messageStart,
      text.has(start, [.title, .name, .bodyHead, .namedBody, .country, .outlet, .groupHead, .unnamedHead])
        || mentions.isAccusativeParticiple(text.word(start))
    {
      return false
    }
    let hasSubject = match.speaker.map { $0.tokens.upperBound <= match.anchor } ?? false
    return (hasSubject || clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens)) && (match.speaker.map(clauses.canSpeak) ?? true)
  }

  /// Whether a noun phrase can be the message.
  private func suitsNominal(_ match: Match, _ kind: Pattern.Anchor) -> Bool {
    let word = text.word(match.anchor)
    if kind == .verb, !match.isBare, let speaker = match.speaker, let start = match.messageStart, !frames.isEvent(start), !clauses.canSpeak(speaker),
      !isOwnedDocument(speaker)
    {
      return false
    }
    if kind == .verb, match.isBare, let speaker = match.speaker, !clauses.canSpeak(speaker),
      !(speaker.isDefinite && speaker.tokens.upperBound <= match.anchor && frames.takesAnyNoun(text.lexicon.cues[Int(match.entry)])),
      // `أوصت الندوة ب`, `توقع التقرير تدهور الأوضاع`
      !(isOwnedDocument(speaker) && isGoverned(match) || tellsDeed(match, speaker))
    {
      return false
    }
    // In the present tense `تعد`, `يعتبر` behind a noun are passive, but not `تعدها`, nor `تقدر` with its ب.
    if kind == .verb, match.form == .imperfect, match.isBare, text.lexicon.cues[Int(match.entry)].act == .opine, word.pronoun == .none {
      let judgesAlone = text.lexicon.cues[Int(match.entry)].frames.contains { $0.isOnly(.topic) && $0.head == .noun }
      guard let speaker = match.speaker else { return false }
      // `يعد حداد أحد الرواد`, `تعد عدن أقدم الموانئ`: he is what the noun says.
      if judgesAlone {
        return clauses.canSpeak(speaker) && (match.messageStart.map { holdsPredicate($0, text.sentences[match.sentence].tokens.upperBound) } ?? false)
      }
      return speaker.name != nil || clauses.countsSpeakers(speaker)
        || text.has(speaker.head, [.country, .namedBody, .bodyHead, .title, .groupHead, .unnamedHead, .outlet])
    }
    switch kind {
    case .noun: return reportsAsNoun(match)
    case .participle
    where isPredicate(match.anchor) || word.has(.commonNoun) && !clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens)
      || match.agreement.number == .plural && word.has([.commonNoun, .title, .groupHead])
      || match.isBare && !word.shape.contains(.accusative) && match.messageStart.map(isDescription) ?? false:
      return false
    case .participle:
      return word.shape.contains(.accusative) || match.agreement.number == .plural && match.agreement.gender == .masculine && word.clitics.isEmpty
        || clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens)
        // `أكدت أن الحكم نهائي وقابل للطعن نافية`
        || match.agreement.gender == .feminine && match.agreement.number == .singular && isBehindDefinite(match.anchor)
    default: return true
    }
  }

  /// `البيان`, `تقرير المنظمة`: what somebody has written, which says it for him.
  func isOwnedDocument(_ mention: Mention) -> Bool {
    text.has(mention.head, .setting) && (text.word(mention.head).isDefinite || mention.isDefinite && text.isRecord(mention.head))
  }

  /// `توقع التقرير تدهور الأوضاع`: whether a document has a deed for its object.
  func tellsDeed(_ match: Match, _ mention: Mention) -> Bool {
    isOwnedDocument(mention) && match.messageStart.map { text.has($0, .actNoun) && text.word($0).clitics.isEmpty } ?? false
  }

  /// `(يعتبر حداد) [القرار] خطوة`: whether what is spoken of is definite and has right behind it what it is held to be.
  private func holdsPredicate(_ start: Int, _ end: Int) -> Bool {
    guard text.mark(start) == .quote || text.token(start).isWord && (text.word(start).isDefinite || text.has(start, [.actNoun, .demonstrative])) else {
      return false
    }
    return (start + 1..<max(start + 1, min(end, start + Self.topic))).prefix {
      text.token($0).isWord && !text.has($0, [.relative, .complementizer]) || text.mark($0) == .quote
    }
    .contains { at in
      guard text.token(at).isWord, text.mark(at - 1) == .quote || text.word(at - 1).isDefinite else { return false }
      let word = text.word(at)
      // `الدولة الأكثر استدانة`
      if text.has(at - 1, .elative) { return false }
      return !word.isDefinite && word.clitics.isEmpty && word.pronoun == .none && !word.has(.function) && !word.has([.time, .place, .country, .name, .verb])
        && (word.has([.commonNoun, .actNoun]) || word.shape.contains(.accusative) || word.shape.contains(.feminine))
    }
  }

  /// The words in which what is spoken of ends.
  private static let topic = 12

  /// `معارضة [دولية] للخطة`: an adjective of a noun.
  private func isDescription(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    return word.clitics.isEmpty && word.pronoun == .none && (word.has(.nisba) || word.shape.contains(.relational)) && !word.has([.actNoun, .name])
  }

  /// Whether a noun with its article stands before the word, which then is no adjective of it.
  private func isBehindDefinite(_ at: Int) -> Bool {
    text.word(at - 1).isDefinite && !text.has(at - 1, .function) && !text.has(at - 2, .complementizer)
  }

  /// Whether the message has the cue's preposition on its first word.
  func isGoverned(_ match: Match) -> Bool {
    match.messageStart.map { !text.word($0).clitics.isDisjoint(with: .preposition) } ?? false
  }

  /// `كان سلوكه محرضا`: a participle that كان asks for tells what something is like.
  func isPredicate(_ anchor: Int) -> Bool {
    var at = anchor - 1
    while at >= 0, at > anchor - 7, text.token(at).isWord {
      if text.has(at, [.auxiliary, .negation]) { return true }
      at -= 1
    }
    return false
  }

  /// Whether the word is written with أ, which tells أعتقد (I think) from اعتقد (he thought). Asked of the text: both are one spelling to the vocabulary.
  func writesHamza(_ at: Int) -> Bool {
    return text.letters(at).dropFirst(text.word(at).clitics.isDisjoint(with: .conjunction) ? 0 : 1).first == 0x0623
  }

  /// `يعد`: whether a verb in the imperfect that could promise could hold something to be so as well.
  func holdsRather(_ match: Match) -> Bool {
    match.form == .imperfect && text.lexicon.cues[Int(match.entry)].act == .commit
      && text.word(match.anchor).readings.contains { text.lexicon.cues[Int(text.lexicon.readings[Int($0)].entry)].act == .opine }
  }

  /// Whether ``opensClause(_:)`` may hold, whatever the message is; false is sure.
  func mayOpenClause(_ match: Match) -> Bool {
    let tokens = text.sentences[match.sentence].tokens
    return opensClause(match) || clauses.isBehindAdverbial(clauses.verbStart(match.anchor, tokens), tokens)
  }

  /// Whether a verb with its subject left out can begin a clause here: behind a conjunction, or first in its clause.
  func opensClause(_ match: Match) -> Bool {
    let start = clauses.verbStart(match.anchor, text.sentences[match.sentence].tokens)
    return !text.word(start).clitics.isDisjoint(with: .conjunction) || text.word(match.anchor).clitics.contains(.li) || clauses.however(before: start) != nil
      || clauses.isStart(start, in: text.sentences[match.sentence].tokens)
      || match.form == .perfect && match.agreement.number != .singular || clauses.document(before: match) != nil
      || (match.form == .perfect && (match.head == .that || match.head == .noun && !match.isBare) || match.head == .colon || match.head == .quote)
        && clauses.isBehindAdverbial(start, text.sentences[match.sentence].tokens)
  }
}
