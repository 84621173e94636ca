/// Chooses what a speaker does by saying something: from the cue first, by the message only where the cue says nothing.
struct ActChooser {
  let text: AnnotatedText
  private let reader: MessageReader
  private var lexicon: Lexicon { text.lexicon }

  init(text: AnnotatedText) {
    self.text = text
    reader = MessageReader(text: text)
  }

  /// - Parameter predicates: those of the attribution's message.
  func act(of attribution: Attribution, _ predicates: inout MessagePredicates) -> (act: Act, origin: Place?) {
    let match = attribution.match
    guard let message = attribution.content.first else { return (.assert, nil) }
    let cue = match.saying >= 0 ? lexicon.cues[Int(match.saying)] : match.entry >= 0 ? lexicon.cues[Int(match.entry)] : nil
    let link = match.link >= 0 ? lexicon.links[Int(match.link)] : nil
    let act = cue.map { $0.act == .reject && isDenied(match) ? .opine : $0.act } ?? link?.act ?? .assert
    let origin = cue?.origin ?? link?.origin
    if match.head == .noun || match.head == .quote, let own = nounAct(message, under: act) { return (own, origin) }
    if cue?.isBare ?? link?.isBare ?? true {
      if let manner = manner(of: match) { return manner }
      var own = predicates.first { self.act($0) }
      if own?.act == .opine, let worse = predicates.first({ condemnation($0, describes: false) }) { own = worse }
      if own == nil || own?.act == .opine, reader.opensWithQuestion(message) { return (.question, nil) }
      return reader.opensHypothetically(message) ? hypothesis(message, own) : own ?? (act, origin)
    }
    if act == .opine, let own = predicates.first({ condemnation($0, describes: cue?.describes ?? false) }) { return own }
    return (act, origin)
  }

  /// `قال [محذرا] إن`, `قالت [آسفة] إن`: the act of a participle that tells how a bare cue is said.
  private func manner(of match: Match) -> (act: Act, origin: Place?)? {
    guard let start = match.messageStart, match.gap > 0 else { return nil }
    for at in match.cueTokens.upperBound..<max(match.cueTokens.upperBound, start)
    where !text.word(at).readings.isEmpty && text.word(at).clitics.isEmpty && !(match.speaker?.tokens.contains(at) ?? false) {
      let word = text.word(at)
      guard text.lastLetter(at) == alef || !word.shape.isDisjoint(with: [.feminine, .oblique]),
        !word.has(.manner), let reading = word.readings.lazy.map({ lexicon.readings[Int($0)] }).first(where: { $0.form == .participle })
      else { continue }
      let cue = lexicon.cues[Int(reading.entry)]
      // `موجها حديثه إلى`: of a verb that reports only with a noun of its own, the participle says nothing.
      guard !cue.frames.allSatisfy({ if case .word = $0.parts.first { true } else { false } }) else { continue }
      switch cue.act {
      case .warn, .concern, .condemn, .accuse: return (cue.act, cue.origin)
      default: continue
      }
    }
    return nil
  }

  /// `لا يستبعد رفع الأسعار`: who does not rule a thing out thinks it possible.
  private func isDenied(_ match: Match) -> Bool {
    (match.form == .perfect || match.form == .imperfect) && text.has(match.anchor - 1, .negation)
  }

  // MARK: Nominal messages

  /// `أعلن عن قلقه`, `أكد ضرورة`: a noun that names an act decides.
  ///
  /// What a cue confirms is the speaker's own only with his pronoun (`أكد رفضه`); `أكد استعداد الحكومة` reports.
  private func nounAct(_ message: Range<Int>, under cue: Act) -> Act? {
    guard cue == .assert || cue == .announce || cue == .concern else { return nil }
    var first = message.lowerBound
    while first < message.upperBound, !text.token(first).isWord { first += 1 }
    guard first < message.upperBound else { return nil }
    if let attribute = reader.position(first, limit: message.upperBound) { return lexicon.stances[Int(attribute.reading.entry)].act }
    if text.word(first).stem == lexicon.symbols.adam { return withheld(first + 1, under: cue) }
    // `جدد تأكيد رفضه`, `شعوره بالفخر`: an act noun of saying and one of feeling leave it to the next.
    if lexicon.nounActs[text.word(first).stem] == nil, first + 1 < message.upperBound, text.token(first + 1).isWord,
      text.has(first, .actNoun) && text.word(first + 1).pronoun != .none
        || text.word(first).pronoun != .none && lexicon.nounActs[text.word(first + 1).stem] != nil && ownSide(first) == nil
    {
      first += 1
    }
    guard let act = lexicon.nounActs[text.word(first).stem] ?? ownSide(first) else { return nil }
    return cue != .assert || act == .demand || reader.isOwn(first, limit: message.upperBound) || isSideOfCountry(act, first, message) ? act : nil
  }

  /// `عدم تأييده`: who does not give his support or consent withholds it; who only expresses that he is not content is sorry.
  private func withheld(_ noun: Int, under cue: Act) -> Act? {
    guard text.word(noun).pronoun != .none || reader.isOurs(noun) else { return nil }
    let side = ownSide(noun)
    guard side ?? lexicon.nounActs[text.word(noun).stem] == .support else { return nil }
    return side == nil && cue == .concern ? nil : .reject
  }

  /// `إدانتها`: the act of a noun with his pronoun that a predicate of sides is the verb of, though the spelling is the verb's.
  private func ownSide(_ noun: Int) -> Act? {
    let word = text.word(noun)
    guard word.pronoun != .none || reader.isOurs(noun), let reading = lexicon.stance(of: word) else { return nil }
    let entry = lexicon.stances[Int(reading.entry)]
    return entry.judgesSubject || entry.isTarget || entry.act == .announce ? nil : entry.act
  }

  /// `نعرب عن إدانتنا`, `تجدد رفضها`: the act of a noun with an owner that a verb of the message tells.
  private func expressed(behind verb: Int) -> Act? {
    guard verb + 1 < text.count, text.token(verb).isWord else { return nil }
    let noun = text.has(verb, [.preposition, .quantifier]) && text.word(verb).pronoun == .none ? verb + 1 : verb
    guard text.token(noun).isWord, reader.isOwn(noun, limit: text.count) || reader.isOurs(noun) else { return nil }
    return lexicon.nounActs[text.word(noun).stem] ?? ownSide(noun)
  }

  /// `أكد رفض مصر`: who affirms the side of a country takes it; `أكد استعداد مصر` reports.
  private func isSideOfCountry(_ act: Act, _ noun: Int, _ message: Range<Int>) -> Bool {
    StanceFinder.side(of: act) != nil && reader.isOfCountry(noun, limit: message.upperBound)
  }

  // MARK: Predicates

  /// What is said under a condition is thought, not told; what will be unless something is done warns of it (`إذا لم ينسحبوا فسنرد`).
  private func hypothesis(_ message: Range<Int>, _ own: (act: Act, origin: Place?)?) -> (act: Act, origin: Place?) {
    switch own?.act {
    case .commit, .opine, .assert, nil: reader.isNegativeCondition(message) ? (.warn, nil) : own ?? (.opine, nil)
    default: own ?? (.opine, nil)
    }
  }

  private func act(_ predicate: MessagePredicate) -> (act: Act, origin: Place?)? {
    switch predicate.kind {
    case .phrase(let act, let origin): return (act, origin)
    case .stance(let index):
      let entry = lexicon.stances[Int(index)]
      // `لا نقبل`, `لن نسمح`: whoever takes no side by doing it takes one by not doing it.
      if entry.act == nil, entry.polarity == .for, predicate.isNegated, !entry.judgesSubject, isOwn(predicate) { return (.reject, entry.origin) }
      // `نعترف بأن`: a side that is told by another cue's verb.
      if entry.act == nil, predicate.reading?.agreement.person == 1, !predicate.isNegated, let own = ownCue(predicate.tokens.lowerBound) { return own }
      guard let act = entry.act, !entry.isTarget else { return nil }
      // `لأنه يجب`: a reason asks for nothing.
      if act == .demand, text.token(predicate.clause).isWord, lexicon.symbols[.reason].contains(text.word(predicate.clause).surface) { return nil }
      // What is planned is told (`الدراسة ستبدأ`), and so is what is done to its subject (`سيتم`); what the speaker or his country plans is an undertaking.
      if act == .assert { return (speaks(predicate) && !entry.judgesSubject ? .commit : act, entry.origin) }
      if act == .commit, predicate.subject == .stranger { return nil }
      // `اللاعب جاهز للمباراة`: nobody undertakes what another is ready for, nor thanks for what another is glad of.
      if act == .commit || act == .support && entry.polarity == nil, entry.judgesSubject, !speaks(predicate) { return nil }
      if let reading = predicate.reading, reading.form == .imperfect || reading.form == .perfect {
        // `إنه لم يستغل منصبه`: who has done no wrong denies it.
        if act == .accuse, entry.judgesSubject, predicate.subject == .speaker, predicate.isNegated, reading.form == .perfect { return (.deny, entry.origin) }
        // `إنه لا يستحق العقوبة`: nor does he find fault with himself.
        let isOfOthers =
          predicate.subject != .speaker || (entry.isNegative || act == .opine) && reading.agreement.person != 1 || isOfAnother(predicate, act)
          || text.word(predicate.tokens.lowerBound).pronoun == .first
        guard entry.judgesSubject ? isOfOthers : isOwn(predicate) else { return nil }
      } else if let reading = predicate.reading, reading.form == .verbalNoun || !entry.judgesSubject {
        return StanceFinder.side(of: act) != nil && reader.isOwnNoun(predicate) ? (act, entry.origin) : nil
      }
      // Blame is of somebody: what is said of a thing is a verdict.
      if act == .accuse, entry.judgesSubject, !reader.isAboutAgent(reader.subject(of: predicate)) { return (.opine, entry.origin) }
      guard predicate.isNegated else { return (act, entry.origin) }
      switch act {
      // `ليست هناك حاجة إلى`: who needs nothing asks for nothing.
      case .demand where entry.polarity == nil && !reader.follows(predicate.tokens.lowerBound, lexicon.symbols.la): return (.opine, entry.origin)
      // `لا ينوي إرسال جنود`
      case .support, .announce, .commit: return (.reject, entry.origin)
      case .reject, .condemn, .accuse, .admit: return nil
      default: return (act, entry.origin)
      }
    case .cue(let index):
      let entry = lexicon.cues[Int(index)]
      if isOwn(predicate), !predicate.isNegated, let own = expressed(behind: predicate.tokens.upperBound) { return (own, entry.origin) }
      // `الجسر يعد معلما`: what something is held for, whoever holds it.
      guard entry.act != .assert, isOwn(predicate) || isVerdict(predicate, entry), !predicate.isNegated || entry.act == .opine else { return nil }
      // `يعد القرار انتهاكا`: of a verb that opens the clause, somebody else is the subject.
      if predicate.subject == .institution, predicate.tokens.lowerBound == predicate.clause { return nil }
      // `أنهينا الجولة وأعتقد أن الطريق طويل`: what is told is no opinion for the one behind it.
      if predicate.isJoined, entry.act == .opine, text.word(predicate.tokens.lowerBound).clitics.contains(.wa) { return nil }
      // In the third person these verbs tell of a deed: `إنها حددت الخطأ`.
      if entry.act == .announce, predicate.reading?.agreement.person != 1 { return nil }
      // A verb of blame that asks for no one to blame has senses of its own.
      if entry.act == .accuse, entry.frames.first?.parts.first != .addressee, entry.frames.first?.parts.first != .topic { return nil }
      // `رأيت`, `لم أجد` tell what happened.
      let at = predicate.tokens.lowerBound
      if entry.act == .opine,
        predicate.reading?.form == .perfect || text.word(at - 1).surface == lexicon.symbols.lam
      {
        return nil
      }
      return (entry.act, entry.origin)
    // `تواطؤ الشركة هو الذي سمح`: whose conduct a clause is about is blamed for it.
    case .conduct(.against): return isSubject(predicate) ? (.accuse, nil) : nil
    case .epithet, .conduct, .opposition: return nil
    case .obligation: return (.demand, nil)
    case .possibility: return (.opine, nil)
    case .future, .intention:
      switch predicate.subject {
      // `لن نرسل قوات`: what the speaker will not do he refuses.
      case .speaker where predicate.isNegated, .institution where predicate.isNegated: return (isState(predicate) ? .opine : .reject, nil)
      // `سيشعر الكثيرون`: of a verb that opens the clause, somebody else is the subject.
      case .institution where predicate.tokens.lowerBound == predicate.clause: return (.opine, nil)
      case .speaker, .institution:
        // `ستكون`: what will be is a forecast, whosoever it is about.
        return (isState(predicate) ? .opine : .commit, nil)
      // What a person of some post or another country will do is news, what that will be or what a thing will do is a forecast.
      case .official: return nil
      case .stranger: return isState(predicate) ? (.opine, nil) : nil
      case .other: return (.opine, nil)
      }
    }
  }

  /// The act of a cue whose verb stands there in the first person.
  private func ownCue(_ at: Int) -> (act: Act, origin: Place?)? {
    guard let index = text.word(at).readings.first(where: { lexicon.readings[Int($0)].agreement.person == 1 }) else { return nil }
    let cue = lexicon.cues[Int(lexicon.readings[Int(index)].entry)]
    let reportsClause = (at + 1..<min(text.count, at + 4)).contains { text.has($0, .complementizer) }
    return cue.isBare || cue.act == .assert || !reportsClause ? nil : (cue.act, cue.origin)
  }

  /// `يعتبر نموذجا`, `تعد`: whether a verb says what its subject is held for.
  private func isVerdict(_ predicate: MessagePredicate, _ entry: CueEntry) -> Bool {
    entry.judges && predicate.subject != .speaker && !predicate.isNegated && predicate.reading?.form == .imperfect
      && reader.tellsWhat(predicate.tokens.lowerBound, from: predicate.clause)
  }

  /// Whether the speaker or a body, rather than a thing or another person, is the subject.
  private func speaks(_ predicate: MessagePredicate) -> Bool { predicate.subject == .speaker || predicate.subject == .institution }

  /// `قال إنه يتدخل في شؤوننا`: nobody blames himself for what he goes on doing, so the pronoun is of somebody else.
  ///
  /// Nor does he blame his own for anything, so that a noun with his pronoun is an opponent: `منافسه كذب`.
  private func isOfAnother(_ predicate: MessagePredicate, _ act: Act) -> Bool {
    if act == .accuse, predicate.clause < predicate.tokens.lowerBound, let word = text.token(predicate.clause).isWord ? text.word(predicate.clause) : nil,
      !word.has(.complementizer), word.pronoun != .none, !reader.isOwner(predicate.clause), reader.isAboutAgent(reader.subject(of: predicate))
    {
      return predicate.reading?.agreement.person != 1
    }
    guard act == .accuse, !predicate.isNegated, let reading = predicate.reading, reading.form == .imperfect else { return false }
    return reading.agreement.person != 1 && text.has(predicate.clause, .complementizer)
  }

  /// Whether a predicate is the noun that its clause opens with.
  private func isSubject(_ predicate: MessagePredicate) -> Bool {
    let at = predicate.tokens.lowerBound
    return !predicate.isNegated && !predicate.isJoined && text.word(at).clitics.isDisjoint(with: .preposition)
      && (at == predicate.clause || at == predicate.clause + 1 && text.has(predicate.clause, .complementizer))
  }

  private func isState(_ predicate: MessagePredicate) -> Bool {
    text.has(predicate.tokens.lowerBound, .auxiliary) && predicate.reading?.agreement.person != 1
  }

  private func isOwn(_ predicate: MessagePredicate) -> Bool {
    switch predicate.subject {
    case .speaker: true
    case .institution, .official: predicate.reading?.form == .imperfect
    case .stranger, .other: false
    }
  }

  /// `اعتبره عملا إجراميا`: a verdict that plainly condemns; whoever describes a thing as bad condemns it whatever the word (`وصف القرار بالمتسرع`).
  private func condemnation(_ predicate: MessagePredicate, describes: Bool) -> (act: Act, origin: Place?)? {
    guard case .stance(let index) = predicate.kind, !predicate.isNegated else { return nil }
    let entry = lexicon.stances[Int(index)]
    return entry.judgesSubject && (entry.act == .condemn || describes && entry.polarity == .against) ? (.condemn, entry.origin) : nil
  }
}
