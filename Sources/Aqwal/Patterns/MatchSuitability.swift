/// Whether a match is a report at all: its cue in the reporting sense, its subject one who can have it.
extension Matcher {
  /// A noun, or a participle that could be one, needs more than a noun phrase to be a cue.
  func suits(_ match: Match, _ head: Frame.Head, _ kind: Pattern.Anchor) -> Bool {
    if isFalseReport(match, head, kind) { return false }
    // `قالت إنها واثقة من`: what is told of her.
    if kind == .participle, text.has(match.anchor - 1, .complementizer), text.word(match.anchor - 1).pronoun != .none { return false }
    let word = text.word(match.anchor)
    // `بين الحزب والحكومة`, `تنسيق فيما بين النواب`
    if kind == .verb, word.surface == text.lexicon.symbols.between,
      match.speaker?.tokens.dropFirst().contains(where: { text.token($0).isWord && text.word($0).clitics.contains(.wa) }) ?? false
    {
      return false
    }
    if kind == .verb, head != .that, word.has(.preposition), match.anchor > 0, text.word(match.anchor - 1).surface == text.lexicon.symbols.fima { return false }
    if kind == .verb,
      word.has(.preposition)
        || word.has(.commonNoun) && match.form == .perfect && word.clitics.isEmpty && !clauses.awaitsVerb(match.anchor) && !hasObjectAndSubject(match)
    {
      // `بين` is a preposition and `ذكر` a noun unless a source or the message follows at once.
      guard opensClause(match) || opensBehindAdverbial(match) || match.speaker.map({ $0.tokens.upperBound <= match.anchor }) ?? false,
        match.speaker.map({ clauses.canSpeak($0) || (head == .that || head == .noun && !match.isBare || tellsDeed(match, $0)) && text.has($0.head, .setting) })
          ?? (match.gap <= 1 && (head != .noun || !match.isBare || isGoverned(match) && match.messageStart.map(frames.isEvent) ?? false))
      else { return false }
    }
    if kind == .verb, match.gap > 3 && match.form == .imperfect || match.speaker == nil, !opensClause(match), !saysPlainly(match), !tellsOfNoun(match),
      match.speaker.map({ $0.tokens.upperBound > match.anchor }) ?? true
    {
      return false
    }
    if kind == .verb, let speaker = match.speaker, speaker.tokens.lowerBound > match.anchor {
      // What cannot speak, or stands in the accusative, is the verb's object: `ووصف الأمر بأنه`, `وذكر عددا`.
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
    }
    // `يعد القصر أشبه بقلعة`: يعد holds something to be so before it promises, unless its subject stands before it.
    if kind == .verb, match.speaker.map({ $0.tokens.lowerBound > match.anchor }) ?? true || match.gap > 0 || match.addressee != nil, holdsRather(match) {
      return false
    }
    // `أعتقد` without a subject is the writer's `I think`, or a quoted one's.
    // Many write it where there is none, too: `وأختتم: «…»` is he, where his words follow at once.
    if kind == .verb, match.speaker == nil, match.form == .perfect, text.lexicon.cues[Int(match.entry)].initial == 0x0627, writesHamza(match.anchor),
      !(match.gap == 0 && (head == .colon || head == .quote) && text.word(match.anchor).clitics.contains(.wa))
    {
      return false
    }
    if kind == .verb, match.speaker == nil, match.gap > (head == .quote || opensThat(match) ? farthest(match, head) : Self.bareGap) { return false }
    // `عاد ليقول إن`, but `جاء ليطلب المال`: what he meant to do.
    if kind == .verb, word.clitics.contains(.li), head == .noun || head == .clause || match.gap > 5 || !text.lexicon.cues[Int(match.entry)].quotes {
      return false
    }
    let sentence = text.sentences[match.sentence].tokens
    // `عرضا`: a dual of two who are named before stands where a clause begins; elsewhere it is a noun in the accusative.
    if kind == .verb, match.agreement.number == .dual, match.speaker.map({ $0.tokens.lowerBound > match.anchor }) ?? true, word.shape.contains(.accusative),
      !clauses.isStart(match.anchor, in: sentence)
    {
      return false
    }
    // `وتضامنا مع غزة أغلقت`: nor are they two whom nobody has named where the verb's noun is written so.
    if kind == .verb, match.agreement.number == .dual, match.speaker == nil, word.shape.contains(.accusative), text.reads(word, as: .verbalNoun) {
      return false
    }
    // `نحن واثقون من`, `مستثمرون مراهنون على`: a participle in the nominative is a predicate or an adjective.
    if kind == .participle, match.agreement.number == .plural, text.letters(match.anchor).suffix(2).elementsEqual(Inflection.masculinePlural) { return false }
    // `مقرا` is a seat before it is somebody who admits.
    if kind == .participle, word.has(.commonNoun), match.gap > 0 { return false }
    // `يتخذ المدينة مقرا «إن …»`
    if kind == .participle, head == .quote, !text.lexicon.cues[Int(match.entry)].frames.contains(where: { $0.head == .quote }) { return false }
    // `إقبالا لافتا من السكان إلى جانب`, `ثلاثين طالبا نستطيع أن`: an adjective behind its noun, what is counted.
    if kind == .participle, match.gap > 0, match.anchor > sentence.lowerBound, text.token(match.anchor - 1).isWord,
      !text.lexicon.cues[Int(match.entry)].says,
      text.has(match.anchor - 1, .numeral) || text.word(match.anchor - 1).shape.contains(.accusative) && !text.word(match.anchor - 1).isCue
    {
      return false
    }
    // `إعلاميا وكاتبا، «…»`
    if kind == .participle, head == .quote || match.agreement.number == .plural, word.has(.title), !word.clitics.isDisjoint(with: .conjunction) { return false }
    // `أن الحركة ملتزمة بأن`: what is said of a subject reports nothing.
    if kind == .participle, !word.shape.contains(.accusative), match.anchor - sentence.lowerBound > 1, text.token(match.anchor - 2).isWord,
      text.has(match.anchor - 2, .complementizer)
    {
      return false
    }
    if head == .clause {
      // `قالت جوجل التي …`, `وأضاف قائلا في السياق`: what follows a verb without a subject is its subject, or goes on with the saying.
      if kind == .verb, match.speaker == nil, let start = match.messageStart, text.token(start).isWord,
        text.has(start, [.title, .name, .bodyHead, .namedBody, .country, .outlet, .groupHead, .unnamedHead])
          || mentions.isAccusativeParticiple(text.word(start))
      {
        return false
      }
      let hasSubject = match.speaker.map { $0.tokens.upperBound <= match.anchor } ?? false
      return (hasSubject || clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens)) && (match.speaker.map(clauses.canSpeak) ?? true)
    }
    if kind == .noun, match.speaker == nil, match.gap > Self.nounGap, !isReferredBack(match) { return false }
    if kind == .noun, head == .that, hasNearerNoun(match) { return false }
    if head == .noun, match.gap > Self.nominalGap { return false }
    if kind == .noun, head == .quote, let start = match.messageStart, let pair = text.quotes.opening(at: start),
      match.speaker == nil || pair.close - pair.open < 6
    {
      return false
    }
    guard head == .noun else { return true }
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
      if judgesAlone { return clauses.canSpeak(speaker) && (match.messageStart.map { holdsPredicate($0, sentence.upperBound) } ?? false) }
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
  private func isOwnedDocument(_ mention: Mention) -> Bool {
    text.has(mention.head, .setting) && (text.word(mention.head).isDefinite || mention.isDefinite && text.isRecord(mention.head))
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

  /// `توقع التقرير تدهور الأوضاع`: whether a document has a deed for its object.
  private func tellsDeed(_ match: Match, _ mention: Mention) -> Bool {
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
      guard text.token(at).isWord, text.mark(at - 1) == .quote || text.token(at - 1).isWord && text.word(at - 1).isDefinite else { return false }
      let word = text.word(at)
      // `الدولة الأكثر استدانة`
      if text.token(at - 1).isWord, text.has(at - 1, .elative) { return false }
      return !word.isDefinite && word.clitics.isEmpty && word.pronoun == .none && !word.has(.function) && !word.has([.time, .place, .country, .name, .verb])
        && (word.has([.commonNoun, .actNoun]) || word.shape.contains(.accusative) || word.shape.contains(.feminine))
    }
  }

  /// The words in which what is spoken of ends.
  private static let topic = 12

  /// `استعرض تقرير لصحيفة`: an indefinite noun that would show an accusative, with a preposition behind it.
  private func isNominative(_ at: Int) -> Bool {
    let word = text.word(at)
    guard word.agreement.gender != .feminine, !word.shape.contains(.feminine), at + 1 < text.count, text.token(at + 1).isWord else { return false }
    return text.word(at + 1).clitics.contains(.li) && text.has(at + 1, [.outletHead, .bodyHead, .outlet])
  }

  /// `معارضة [دولية] للخطة`: an adjective of a noun.
  private func isDescription(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    return word.clitics.isEmpty && word.pronoun == .none && (word.has(.nisba) || word.shape.contains(.relational)) && !word.has([.actNoun, .name])
  }

  /// Whether a noun with its article stands before the word, which then is no adjective of it.
  private func isBehindDefinite(_ at: Int) -> Bool {
    at > 1 && text.token(at - 1).isWord && text.word(at - 1).isDefinite && !text.has(at - 1, .function) && !text.has(at - 2, .complementizer)
  }

  /// Whether the message has the cue's preposition on its first word.
  func isGoverned(_ match: Match) -> Bool {
    match.messageStart.map { text.token($0).isWord && !text.word($0).clitics.isDisjoint(with: .preposition) } ?? false
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
    guard match.form == .imperfect, match.head == .that, match.gap == 0, match.speaker == nil, let start = match.messageStart, text.token(start).isWord,
      text.has(start, .complementizer), match.entry >= 0, text.lexicon.cues[Int(match.entry)].quotes
    else { return false }
    let (word, pronoun) = (text.word(match.anchor - 1), text.word(start).pronoun.agreement)
    guard text.token(match.anchor - 1).isWord, !word.isDefinite, word.pronoun == .none, !word.has([.function, .verb, .name, .title, .groupHead, .unnamedHead])
    else { return false }
    return pronoun.gender == .feminine && match.agreement.gender == .masculine || pronoun.number == .singular && match.agreement.number == .plural
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

  /// `خلال اللقاء [ثمن] الوزير الجهود`: behind a definite noun, with nothing but its preposition before it, an indefinite noun could not stand.
  private func opensBehindAdverbial(_ match: Match) -> Bool {
    guard match.form == .perfect, match.gap == 0, text.word(match.anchor).clitics.isEmpty, text.token(match.anchor - 1).isWord else { return false }
    let before = text.word(match.anchor - 1)
    return (before.isDefinite || before.pronoun != .none) && clauses.isBehindAdverbial(match.anchor, text.sentences[match.sentence].tokens)
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
