/// A stance while its target is still words of the text.
struct StanceReading {
  var polarity: Polarity
  var target: Range<Int>
  /// What decided it: a stance predicate, or the cue.
  var origin: Place?
}

/// Finds the side that a message takes, and for or against what.
struct StanceFinder {
  let text: AnnotatedText
  let reader: MessageReader
  let targets: TargetPhrase
  private let pronouns: PronounTarget

  init(text: AnnotatedText) {
    self.text = text
    reader = MessageReader(text: text)
    targets = TargetPhrase(text: text)
    pronouns = PronounTarget(text: text)
  }

  /// How far into a demand stands what is demanded, in tokens, behind its means and whom it is asked of.
  static let means = 6

  /// - Parameters:
  ///   - predicates: those of the attribution's message.
  ///   - previous: the stance of the quotation before, to which a pronoun points back (`معتبرة ذلك انتهاكا`).
  func stance(of attribution: Attribution, act: Act, _ predicates: inout MessagePredicates, after previous: StanceReading?) -> StanceReading? {
    guard let message = attribution.content.first else { return nil }
    let match = attribution.match
    let cue = match.entry >= 0 ? text.lexicon.cues[Int(match.entry)] : nil
    let side = Self.side(of: act)
    // `وعدّتها انقلابا`, `اتهمته ب`: the pronoun of the verb is what the side is about.
    let isPointing = match.form == .perfect || match.form == .imperfect
    let pointed = isPointing ? pronouns.target(of: match, known: previous?.target) : nil
    // A cue that takes a side itself: whom it blames, what it condemns.
    if let cue, let side, !cue.isBare, cue.act == act {
      if let pointed { return StanceReading(polarity: side, target: pointed, origin: cue.origin) }
      // `يتهمونه بالسرقة`: whom the pronoun of the verb blames is not named there.
      let isUnnamed = act == .accuse && match.addressee == nil && isPointing && text.word(match.anchor).pronoun != .none
      if isUnnamed { return nil }
      if match.addressee != nil || match.head != .that {
        let from = match.addressee ?? message
        if let target = targets.phrase(from: from.lowerBound, limit: from.upperBound) {
          // `يتفهم ذلك`: what was spoken of before, if it is known.
          if target.count == 1, text.has(target.lowerBound, .demonstrative) {
            return previous.map { StanceReading(polarity: side, target: $0.target, origin: cue.origin) }
          }
          // Who does what is praised is praised for it.
          return StanceReading(polarity: side, target: act == .support ? targets.withDoer(target, limit: from.upperBound) : target, origin: cue.origin)
        }
      }
    }
    // `شكك في نزاهة التحقيق`
    if act == .question, match.head == .noun, isOfDoubt(message), let target = targets.phrase(from: message.lowerBound, limit: message.upperBound) {
      return StanceReading(polarity: .against, target: target, origin: cue?.origin)
    }
    let known = pointed ?? previous?.target
    if let found = predicates.first({ stance($0, in: message, of: match, act, known, isPointing: pointed != nil) }) { return found }
    // The act takes a side whatever its words: of what the message is about.
    // Joy, thanks and admiration side with nobody: `سعادته بالفوز`, `شكرا لكم`.
    guard let side, side == .against || cue?.act == act || predicates.first({ supports($0) ? true : nil }) != nil else { return nil }
    if let pointed { return StanceReading(polarity: side, target: pointed, origin: cue?.origin) }
    // `خدعوا الناس`: whom a message blames is the subject of the verb that does it, or is not named.
    if act == .accuse, cue?.act != act, predicates.first({ blames($0) ? true : nil }) != nil { return nil }
    // `لن نتخلى عنه`
    if side == .against, predicates.first({ defends($0) ? true : nil }) != nil { return nil }
    // The noun that names the act is not what it is about: `سخطه بعد [المباراة]`, `ثقته ب[المدرب]`.
    if match.head == .noun, cue?.act != act, !takesTopic(match) {
      return complement(in: message).map { StanceReading(polarity: side, target: $0, origin: cue?.origin) }
    }
    guard let subject = opening(of: message, opensClause: match.head == .that), !reader.isOwner(subject.lowerBound) else { return nil }
    // `الحكومة لن تتراجع`: who will not do something is nobody's target; `هذه الزيادة لن نقبلها` is.
    let next = text.mark(subject.upperBound) == .quote ? subject.upperBound + 1 : subject.upperBound
    if act == .reject, cue?.act != act, next + 1 < text.count,
      text.word(next).surface == text.lexicon.symbols.lan || text.word(next).surface == text.lexicon.symbols.la,
      text.token(next + 1).isWord, text.firstLetter(next + 1) == yeh || text.firstLetter(next + 1) == teh
    {
      return nil
    }
    return StanceReading(polarity: side, target: subject, origin: cue?.origin)
  }

  /// Whether a verdict in the message is what the speaker is about: what he announces, regrets, admits or denies is a fact to him.
  static func judges(_ act: Act) -> Bool {
    switch act {
    case .announce, .concern, .admit, .deny, .question: false
    default: true
    }
  }

  /// Whether a known side shows in a message of the act: in what is told or thought, not in what is to be done.
  static func keepsSide(_ act: Act) -> Bool {
    switch act {
    case .assert, .opine, .condemn, .accuse, .support, .reject, .warn: true
    default: false
    }
  }

  /// Whether the nominal message of the act is a deed to be done, which has no subject to be judged: `وعد ب[إصلاح الاقتصاد الهش]`.
  private static func isOfDeeds(_ act: Act) -> Bool {
    switch act {
    case .demand, .commit, .announce, .support, .reject, .warn: true
    default: false
    }
  }

  /// The side that an act takes by itself.
  static func side(of act: Act) -> Polarity? {
    switch act {
    case .condemn, .reject, .accuse: .against
    case .support: .for
    default: nil
    }
  }

  /// `شكك في`, `طعن ب`: a message that hangs on the preposition of doubt; `سأل عن` asks.
  private func isOfDoubt(_ message: Range<Int>) -> Bool {
    text.word(message.lowerBound).clitics.contains(.bi) || reader.follows(message.lowerBound, text.lexicon.symbols.in)
  }

  // MARK: Predicates of the message

  private func supports(_ predicate: MessagePredicate) -> Bool {
    guard case .stance(let index) = predicate.kind else { return false }
    let entry = text.lexicon.stances[Int(index)]
    return entry.polarity == .for && entry.act == .support
  }

  private func blames(_ predicate: MessagePredicate) -> Bool {
    guard case .stance(let index) = predicate.kind else { return false }
    let entry = text.lexicon.stances[Int(index)]
    return entry.judgesSubject && entry.act == .accuse
  }

  private func defends(_ predicate: MessagePredicate) -> Bool {
    guard case .stance(let index) = predicate.kind else { return false }
    return text.lexicon.stances[Int(index)].isNegative && text.lexicon.stances[Int(index)].polarity == .for
  }

  private func stance(
    _ predicate: MessagePredicate, in message: Range<Int>, of match: Match, _ act: Act, _ known: Range<Int>?, isPointing: Bool
  ) -> StanceReading? {
    let judges = Self.judges(act) && !(match.head == .noun && Self.isOfDeeds(act))
    if case .epithet(let index) = predicate.kind {
      // In what a source vouches for, the words are the narrator's; and so is a label that all give to a party (`التنظيم المتشدد`), where nobody is blamed.
      guard judges, match.link < 0, Self.side(of: act) == .against || !text.has(predicate.tokens.upperBound - 1, .adversary) else { return nil }
      return StanceReading(polarity: .against, target: predicate.tokens, origin: text.lexicon.stances[Int(index)].origin)
    }
    if case .conduct(let side) = predicate.kind {
      guard judges, match.link < 0, !predicate.isNegated else { return nil }
      let start = predicate.tokens.count == 1 ? predicate.tokens.lowerBound : predicate.tokens.upperBound
      return targets.phrase(from: start, limit: message.upperBound, opensClause: true).map { StanceReading(polarity: side, target: $0, origin: nil) }
    }
    if case .opposition(let index) = predicate.kind {
      guard act == .demand || act == .commit || act == .support else { return nil }
      return targets.phrase(from: predicate.tokens.upperBound, limit: message.upperBound).map {
        StanceReading(polarity: .against, target: $0, origin: text.lexicon.stances[Int(index)].origin)
      }
    }
    // `نحمل [الحكومة] المسؤولية`: a verb whose act takes a side by itself.
    if case .cue(let index) = predicate.kind {
      let cue = text.lexicon.cues[Int(index)]
      guard cue.act == act, !predicate.isNegated, let side = Self.side(of: act) else { return nil }
      return targets.phrase(from: predicate.tokens.upperBound, limit: message.upperBound).map {
        StanceReading(polarity: side, target: $0, origin: cue.origin)
      }
    }
    // `سنقاوم الاحتلال`: what others are going to do, or what is for something, is as often a mere plan.
    if case .intention(let index) = predicate.kind {
      let entry = text.lexicon.stances[Int(index)]
      guard predicate.subject == .speaker, entry.polarity == .against, !entry.judgesSubject, judges || act == .announce else { return nil }
      return object(of: predicate, entry, limit: message.upperBound).map { StanceReading(polarity: .against, target: $0, origin: entry.origin) }
    }
    guard case .stance(let index) = predicate.kind else { return nil }
    let entry = text.lexicon.stances[Int(index)]
    guard let side = entry.polarity, !((predicate.isNegated || entry.isNegative) && reader.isOnlyIf(predicate.tokens.upperBound)) else { return nil }
    // `عدم إغلاق المعبر`: who demands that it be not done is against the deed.
    if predicate.isNegated, side == .against, act == .demand, predicate.reading?.form == .verbalNoun || predicate.reading?.form == .noun,
      text.word(predicate.tokens.lowerBound - 1).stem == text.lexicon.symbols.adam
    {
      return targets.phrase(from: predicate.tokens.lowerBound, limit: message.upperBound).map {
        StanceReading(polarity: .against, target: $0, origin: entry.origin)
      }
    }
    // Who does not support is against; who does not oppose need not be for.
    guard !predicate.isNegated || side == .for else { return nil }
    // Whoever warns of something is against it, whatever it is; who denies that he rejects it is for it.
    let isReversed = predicate.isNegated || act == .deny && entry.act != .deny
    // `هدد بإيقاف`: a threat is of the speaker's own deed.
    let isThreat = match.head == .noun && text.word(message.lowerBound).clitics.contains(.bi)
    let polarity = act == .warn && !isThreat ? .against : isReversed ? side.opposite : side
    if entry.judgesSubject, judges || entry.act == act && act == .deny, predicate.subject != .speaker || polarity == .for || act == .accuse {
      if let subject = opening(
        of: reader.subject(of: predicate),
        opensClause: predicate.clause > message.lowerBound ? text.has(predicate.clause, .complementizer) : match.head == .that)
      {
        // `الوضع سيئ`: who only finds things bad is against nobody.
        if entry.act == .opine, act != .condemn, reader.isCircumstance(reader.subjectHead(subject.lowerBound, before: subject.upperBound - 1)) { return nil }
        let isPronoun = subject.count == 1 && text.has(subject.lowerBound, [.demonstrative, .personalPronoun])
        return (isPronoun ? known : subject).map { StanceReading(polarity: polarity, target: $0, origin: entry.origin) }
      }
      // `وصف [القرار] بأنه خاطئ`: the pronoun stands for the topic before it.
      if takesTopic(match), predicate.clause > message.lowerBound, text.word(predicate.clause).pronoun != .none,
        let topic = opening(of: message.lowerBound..<predicate.clause, opensClause: false)
      {
        return StanceReading(polarity: polarity, target: topic, origin: entry.origin)
      }
      if isPointing, let known { return StanceReading(polarity: polarity, target: known, origin: entry.origin) }
    }
    guard takesSide(predicate, entry, in: message, of: match, act) else { return nil }
    // `نرحب به`: the object is what was spoken of before.
    let next = predicate.tokens.upperBound
    let isPronoun = next < message.upperBound && text.has(next, .preposition) && text.word(next).pronoun != .none
    let isWarning = act == .warn && !isThreat && predicate.reading?.form == .verbalNoun && predicate.tokens.count == 1
    let target =
      isPronoun
      ? known
      : isWarning ? targets.phrase(from: predicate.tokens.lowerBound, limit: message.upperBound) : object(of: predicate, entry, limit: message.upperBound)
    // `نرفض ذلك`
    if let one = target, one.count == 1, text.has(one.lowerBound, .demonstrative) {
      return known.map { StanceReading(polarity: polarity, target: $0, origin: entry.origin) }
    }
    return target.map { StanceReading(polarity: polarity, target: $0, origin: entry.origin) }
  }

  private func takesTopic(_ match: Match) -> Bool {
    match.entry >= 0 && text.lexicon.cues[Int(match.entry)].takesTopic
  }

  /// Whether the side is the speaker's: a verb of his own, or a noun that opens the message (`رفضه`, `إدانة الهجوم`).
  ///
  /// Predicates without an act of their own are deeds (`أوقف`, `منع`): reported, they take no side; demanded, they do.
  private func takesSide(_ predicate: MessagePredicate, _ entry: StanceEntry, in message: Range<Int>, of match: Match, _ act: Act) -> Bool {
    let at = predicate.tokens.lowerBound
    // What is for the good where it is demanded is news elsewhere (`استقالتهم`, `تحقيق مستقل`), and so is what is warned of (`حذر من التدخل`).
    if entry.isTarget, entry.act == nil || entry.act == .warn {
      let isWarned = match.head == .noun && !text.word(message.lowerBound).clitics.contains(.bi)
      guard act == entry.act ?? .demand, act != .warn || isWarned, !isOfAdjunct(at) else { return false }
    }
    if act == .deny { return at <= message.lowerBound + 1 && reader.isOwn(at, limit: message.upperBound) }
    guard let form = predicate.reading?.form else {
      // `التصدي ل`, `الإفراج عن`: a phrase that begins with a noun is what is demanded, or what the message opens with.
      guard text.word(at).isDefinite || text.has(at, .actNoun) else { return true }
      // A name that condemns: `قوى الشر`, if not in what only tells of an event, nor in the words of the narrator, for which a source vouches.
      if entry.isTarget, entry.act != nil { return act != .announce && match.link < 0 }
      // `الحرب ضد`
      if text.word(predicate.tokens.upperBound - 1).surface == text.lexicon.symbols.against { return Self.judges(act) }
      // `أعلن وقف إطلاق النار`: an event; `يخشى السماح للتجار`: what is feared or asked about.
      if !Self.judges(act), entry.act == nil { return false }
      if Self.judges(act), reader.isAim(at, of: predicate.clause) { return true }
      return match.head == .noun && at <= message.lowerBound + 1 || act == .demand && (at <= message.lowerBound + 2 || text.word(at).clitics.contains(.li))
    }
    switch form {
    case .perfect: return predicate.subject == .speaker && entry.act != nil
    case .imperfect:
      switch predicate.subject {
      case .speaker: return true
      case .stranger, .other: return false
      // `بلاده لن تسمح بالتوطين`, not `تنسحب القوات من البلدة`
      case .institution where entry.act == nil && at == predicate.clause: return false
      case .official where entry.act == nil: return false
      case .institution, .official: return !reader.isBehindVerb(at, predicate.clause)
      }
    case .verbalNoun, .noun:
      // A name that condemns: `فلول المتمردين`, if not in what only tells of an event, nor in the words of the narrator, for which a source vouches.
      if entry.isTarget, entry.act != nil { return act != .announce && match.link < 0 }
      // What is demanded can stand behind its means and whom it is asked of: `نطالب الحكومة بوقف`, `بالضغط عليهم لوقف الاستيطان`.
      if act == .demand, !entry.isTarget, at - message.lowerBound <= Self.means, hangsOnPreposition(at) || reader.followsDemand(at) { return true }
      // `سنستمر في دعم`, `عزمه على محاربة`
      if act == .commit, entry.act != nil, !entry.isTarget, at - message.lowerBound <= Self.means, at > message.lowerBound, isPromised(at) { return true }
      if reader.isOwnNoun(predicate), entry.act.map({ Self.judges(act) && Self.side(of: $0) != nil }) ?? true { return true }
      // `هدفنا هزيمة التنظيم`
      if Self.judges(act), !entry.isTarget, reader.isAim(at, of: predicate.clause) { return true }
      guard at <= message.lowerBound + 2 else { return false }
      return act == .demand || act == .warn
        || match.head == .noun && at <= message.lowerBound + 1
          && (reader.isOwn(at, limit: message.upperBound) || Self.side(of: entry.act ?? act) != nil && reader.isOfCountry(at, limit: message.upperBound))
        || entry.act != nil && act == entry.act
    case .participle:
      // `موافقة القيادة` is the noun.
      let opensConstruct =
        at + 1 < message.upperBound && text.token(at + 1).isWord && (text.word(at + 1).isDefinite || text.has(at + 1, [.place, .country, .namedBody]))
        && at == message.lowerBound
      guard predicate.subject == .speaker || predicate.subject == .institution, !text.word(at).isDefinite, !opensConstruct else { return false }
      // Nor is what hangs on a preposition or a noun, or tells how something is done: `مركز مكافحة السموم`, `تعيدها معززة`.
      return text.word(at).clitics.isDisjoint(with: .preposition) && !reader.isBehindVerb(at, predicate.clause)
        && !(at > predicate.clause && (reader.isAttributive(at, predicate.clause) || reader.isIndefinite(at - 1)))
    }
  }
}
