/// Tells the narrator's clauses from those that go on with a message.
extension MessageExtent {
  /// Whether a clause behind a comma is the narrator's, and none of the match's message; of one that stands before its cue nothing is known but that.
  func opensNarration(_ at: Int, _ match: Match, isBefore: Bool = false) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    let isNoun = !isBefore && match.head == .noun
    if isNoun, word.clitics.contains(.wa) || isVerbByForm(at), tellsEvent(at, since: match.messageStart ?? at) { return true }
    // `قلل من شأن القرار، لكن الشركة رفضته`, but `أشار إلى وجود خلاف، لكنه محدود`
    if !isBefore, isContrasted(at, match) { return true }
    if word.surface == text.lexicon.symbols.fima || word.surface == text.lexicon.symbols.baynama { return isBefore || !compares(at + 1, match) }
    guard text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    if word.surface == text.lexicon.symbols.in {
      if next.surface == text.lexicon.symbols.hin { return isBefore || !compares(at + 2, match) }
      // `، في خطوة وصفت بأنها مفاجئة`, `، في إشارة للمدير`: what the narrator makes of it.
      if text.lexicon.symbols[.comment].contains(next.surface) { return true }
      // `طالب بوقف البناء، في الوقت الذي فتحت فيه الطريق`
      if isNoun, text.lexicon.symbols[.meanwhile].contains(next.surface), opensClause(at + 2) { return true }
      // `في تصريحات نقلتها الصحف`
      return next.has(.setting) && !next.has(.actNoun)
    }
    // `أعلن فتح المعبر، وسط ترحيب من التجار`
    if word.surface == text.lexicon.symbols.wasat { return isNoun && !next.isDefinite && !next.has([.place, .country]) }
    // `، على هامش زيارة للمدينة`: on what occasion it was said.
    if word.surface == text.lexicon.symbols.ala { return Self.occasion == next.bare }
    // `، ردا على سؤال`
    if word.has(.reply), word.shape.contains(.accusative), next.surface == text.lexicon.symbols.ala, at + 2 < text.count {
      return text.has(at + 2, .inquiry)
    }
    // `، الأمر الذي نفته الوزارة`
    if word.surface == text.lexicon.symbols.alamr, next.has(.relative), text.token(at + 2).isWord {
      return stirs(at + 2) || text.word(at + 2).pronoun != .none && isReported(at + 2)
    }
    // `طالب بإطلاق سراح سامي حداد، الذي قام بالحفر`: who it is that was named.
    if isNoun, word.has(.relative), tellsOfPerson(at) { return true }
    guard word.clitics.contains(.wa) else { return false }
    if !isBefore, isFact(at, behindForecastOf: match) || match.speaker.map({ isDeed(of: $0, at, isNominal: isNoun) }) ?? false { return true }
    // `وذلك في بيان`, `وذلك خلال زيارة للمدينة`, `وذلك لدى وصوله`
    if word.surface == text.lexicon.symbols.dhalika {
      return (next.surface == text.lexicon.symbols.in || next.surface == text.lexicon.symbols.ala) && opensNarration(at + 1, match, isBefore: isBefore)
        || next.has(.occasion)
          && (next.bare == Self.arrival || text.has(at + 2, .setting))
    }
    // `وهو ما أدانه`, but `وهو ما يعني`: what follows from the message is the source's, what others say of it is not.
    // `أعلن إطلاق الحملة، وهي خطوة مهمة`: nor what the narrator explains.
    if text.lexicon.symbols[.pointer].contains(word.surface) { return isAnswered(at) || isNoun && isGloss(at + 1) }
    // `وجاء ذلك`
    return word.surface == text.lexicon.symbols.jaa
  }

  /// `رحب بزيارة الوفد [وأقام] مأدبة`: a finite verb that و joins to a message told as a noun tells what its subject did besides.
  func tellsDeed(_ at: Int, _ match: Match) -> Bool {
    guard let start = match.messageStart, at - start > 1, text.has(at, .verb) else { return false }
    let word = text.word(at)
    guard word.clitics.contains(.wa), !word.isDefinite, !text.isImperfect(at), word.pronoun == .none, !word.shape.contains(.accusative),
      !word.has([.commonNoun, .actNoun, .title, .name, .bodyHead, .adjective])
    else { return false }
    // `وشد الرحال`, `وتوفير المعدات`: forms of a verbal noun.
    let letters = text.letters(at).dropFirst()
    guard letters.count > 3, !(letters.first == teh && letters.dropLast().last == yeh) else { return false }
    // `لكل من وقف وساهم`
    if text.token(at - 2).isWord, [text.lexicon.symbols.min, text.lexicon.symbols.ma].contains(text.word(at - 2).surface) { return false }
    return !(start..<at).contains {
      text.token($0).isWord && (text.has($0, [.relative, .complementizer, .verb, .conjunction]) || text.isFinite(text.word($0)))
    }
  }

  /// What is said at the margin of something.
  private static let occasion = spellingHash(Folding.folded("هامش"))

  /// What a report has no more of.
  private static let details = spellingHash(Folding.folded("تفاصيل"))

  /// Behind ذلك it tells of an occasion by itself.
  private static let arrival = spellingHash(Folding.folded("لدى"))

  /// `وهو ما أدانه`, `وهذا ما أكده`, `وهو رقم تنفيه`, `وهي التهم التي نفاها`: whether others say something of the message.
  private func isAnswered(_ at: Int) -> Bool {
    guard text.token(at + 2).isWord else { return false }
    let isHe = text.word(at).surface == text.lexicon.symbols.wahuwa
    if text.word(at + 1).surface == text.lexicon.symbols.ma { return isHe && stirs(at + 2) || answers(text.word(at + 2)) }
    let verb = text.has(at + 2, .relative) ? at + 3 : at + 2
    if isHe, stirs(verb) { return true }
    guard text.token(verb).isWord, text.word(verb).clitics.isEmpty, !text.has(verb, .preposition),
      !text.has(at + 1, .function), !text.isImperfect(at + 1)
    else { return false }
    return isReported(verb)
  }

  /// `زيادة الرسوم [وهو ما] ترفضه النقابة`: the same without a comma before it.
  func disputes(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.clitics.contains(.wa) && text.lexicon.symbols[.pointer].contains(word.surface) && text.word(at + 1).surface == text.lexicon.symbols.ma
      && isAnswered(at)
  }

  /// `وهو ما (أثار) غضب السكان`: whether the verb tells how others took the message.
  private func stirs(_ verb: Int) -> Bool { text.lexicon.symbols[.stirring].contains(text.word(verb).surface) }

  /// Whether a relative clause with a verb in the perfect stands behind the comma behind somebody's name.
  private func tellsOfPerson(_ at: Int) -> Bool {
    guard at > 2, text.token(at - 2).isWord, !text.lexicon.symbols[.freeRelative].contains(text.word(at).surface), !text.isImperfect(at + 1) else {
      return false
    }
    let name = text.word(at - 2)
    guard name.has(.name), !name.has([.place, .country, .bodyHead, .namedBody]), !text.has(at + 1, [.function, .personalPronoun]) else { return false }
    return !name.has([.commonNoun, .actNoun]) || text.has(at - 3, .given)
  }

  /// `يتوقع أن تحقق الشركة نموا، وقد سجلت أرباحا`: what has been is no part of what is to be.
  private func isFact(_ at: Int, behindForecastOf match: Match) -> Bool {
    guard match.head == .that, text.word(at).surface == text.lexicon.symbols.qad, let start = match.messageStart, match.entry >= 0,
      text.lexicon.cues[Int(match.entry)].act == .opine, text.token(start).isWord
    else { return false }
    return text.isImperfect(start) && !text.isImperfect(at + 1)
  }

  /// `(وهي) خطوة مهمة`: a noun for what was just told, with what is said of it.
  private func isGloss(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.has(.commonNoun) && word.clitics.isEmpty && word.pronoun == .none && !word.has([.function, .numeral, .quantifier, .actNoun, .name])
      && text.token(at + 1).isWord && !text.word(at + 1).isDefinite && !text.has(at + 1, .actNoun)
  }

  /// Whether the word is a verb by which somebody tells or describes what another says.
  private func isReported(_ verb: Int) -> Bool {
    text.word(verb).readings.contains {
      let reading = text.lexicon.readings[Int($0)]
      let entry = text.lexicon.cues[Int(reading.entry)]
      return (reading.form == .perfect || reading.form == .imperfect) && reading.agreement.person == 3 && (entry.quotes || entry.describes)
    }
  }

  /// `(في الوقت) الذي`, `(في وقت) تشهد`, not `(في وقت) لاحق`.
  private func opensClause(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    return text.has(at, [.relative, .verb, .auxiliary, .negation]) || text.isImperfect(at) || text.isFinite(text.word(at))
  }

  /// `، فيما تبلغ الزيادة الثلث`: what a clause is compared with belongs to it, not so news told beside it (`، فيما قتل آخرون`).
  private func compares(_ at: Int, _ match: Match) -> Bool {
    guard text.token(at).isWord else { return false }
    if text.has(at, .figureVerb), let start = match.messageStart {
      return (start..<at).contains(where: isNumber) && (at + 1..<min(text.count, at + Self.reach)).contains(where: isNumber)
    }
    return text.has(at, .complementizer) || text.isImperfect(at) && match.head != .noun && !answers(text.word(at))
  }

  /// The furthest that a figure stands behind its verb, in tokens.
  private static let reach = 12

  private func isNumber(_ at: Int) -> Bool { text.mark(at) == .number || text.has(at, .numeral) }

  /// Whether the verb is another's answer to the message: `أدانه`, `نفت`.
  private func answers(_ word: Word) -> Bool {
    text.isFinite(word) && (word.pronoun != .none || text.reads(word, as: .perfect))
  }

  /// `دعا إلى وقف القتال، وقتل أربعة`: a finite clause joins nothing that is told as a noun, unless a clause inside that is open.
  private func tellsEvent(_ at: Int, since start: Int) -> Bool {
    if let (phrase, _, _) = text.phrase(at: at), phrase.kind == .impersonal { return true }
    let word = text.word(at)
    // `، ويشهد القطاع إضرابات`, `، ولا يزال الطريق مغلقا`
    let verb = word.has(.negation) && word.surface != text.lexicon.symbols.lam ? at + 1 : at
    if isPresent(verb) { return hasOwnSubject(verb, since: start) && !isOpen(at, since: start) }
    if isVerbByForm(at) { return hasSubject(at) && !isOpen(at, since: start) }
    guard
      word.has([.verb, .auxiliary]) || word.surface == text.lexicon.symbols.qad
        || word.surface == text.lexicon.symbols.lam
        || text.reads(word, as: .perfect) && !word.has([.commonNoun, .actNoun, .title, .name, .bodyHead]),
      !text.isImperfect(at)
    else { return false }
    return !isOpen(at, since: start)
  }

  /// `كشف عن معاناته في المدرسة (ومن المتوقع أن) يسافر`: a frame with و joins nothing that is told as a noun.
  func isFrameBehindNoun(_ at: Int, _ match: Match) -> Bool {
    match.head == .noun && text.word(at).clitics.contains(.wa) && !isOpen(at, since: match.messageStart ?? at)
  }

  /// Whether the word is surely a verb in the imperfect: known as one, or with ي before what no list has.
  private func isPresent(_ at: Int) -> Bool {
    guard text.isImperfect(at) else { return false }
    let word = text.word(at)
    return !word.has([.commonNoun, .actNoun, .title, .name, .place, .country, .bodyHead, .time, .adjective])
      && (word.has([.verb, .auxiliary]) || word.isCue || word.shape.contains(.imperfect) && text.letters(at).prefix(2).contains(yeh))
  }

  /// `وتقتصر (هذه) الخطة`, `وتعمل (الخدمة)` where that was named, `ويشهد القطاع`: whether a verb has a subject of its own, which no verb inside the message
  /// can share.
  private func hasOwnSubject(_ verb: Int, since start: Int) -> Bool {
    let subject = verb + 1
    guard text.token(subject).isWord else { return false }
    let word = text.word(subject)
    if word.has(.demonstrative) { return true }
    guard word.clitics.isSubset(of: .al) else { return false }
    if word.length > 2, !word.has(.function), (start..<verb).contains(where: { text.token($0).isWord && text.word($0).bare == word.bare }) { return true }
    guard word.isDefinite || word.has([.time, .adverb, .auxiliary]) || text.isImperfect(subject) else { return false }
    return !(start..<verb - 1).contains {
      text.token($0).isWord && (text.has($0, [.verb, .auxiliary]) || text.isImperfect($0) || text.isFinite(text.word($0)))
    }
  }

  /// Whether what is set against a message told as a noun is the narrator's: `أعرب عن حزنه لكنه لم يعلق`; or answers the particle before the cue:
  /// `رغم أن الشركة أكدت التزامها، إلا أن العمال أضربوا`.
  func isContrasted(_ at: Int, _ match: Match) -> Bool {
    if match.head == .noun, match.entry < 0 || text.lexicon.cues[Int(match.entry)].act != .assert, opposes(at), !isOpen(at, since: match.messageStart ?? at) {
      return true
    }
    let isThen = text.word(at).stem == text.lexicon.symbols.fainna
    return (isThen || text.has(at, [.conjunction, .preposition]) && opposes(at)) && isConceded(match, by: isThen)
  }

  /// `لكنها رفضت`, `لكن الشركة رفضت`, `إلا أن`, but `لكن بشروط`: whether a clause that is set against the one before begins at the token.
  private func opposes(_ at: Int) -> Bool {
    guard text.has(at, [.conjunction, .preposition, .quantifier]) else { return false }
    if clauses.however(at) != nil { return true }
    // `في حين أن`: the first word of the two.
    let isTwo =
      text.word(at).surface == text.lexicon.symbols.in && text.word(at + 1).surface == text.lexicon.symbols.hin
    let particle = isTwo ? at + 1 : at
    guard isTwo || text.word(at).surface != text.lexicon.symbols.hin, text.lexicon.symbols[.opposition].contains(text.word(particle).surface),
      text.token(particle + 1).isWord
    else { return false }
    if text.has(particle + 1, .complementizer) { return text.word(particle + 1).pronoun == .none }
    return text.word(at).surface == text.lexicon.symbols.lakin && !text.has(at + 1, .preposition) && text.word(at + 1).clitics.isDisjoint(with: .preposition)
  }

  /// Whether a clause inside the message is open at the token.
  private func isOpen(_ at: Int, since start: Int) -> Bool {
    (start..<at).contains { text.has($0, [.relative, .complementizer]) && !text.has($0, .preposition) }
  }

  /// `، وافتتح حداد المصنع`: nobody speaks of himself by his name; and a verb whose subject is who spoke joins nothing that is told as a noun
  /// (`، وافتتح الموقع قسما`).
  private func isDeed(of speaker: Mention, _ at: Int, isNominal: Bool) -> Bool {
    guard text.token(at + 1).isWord, text.word(at + 1).clitics.isSubset(of: .al),
      !text.has(at, [.function, .title, .name, .commonNoun, .actNoun, .bodyHead]), !text.word(at).isDefinite
    else { return false }
    let next = text.word(at + 1)
    guard let name = speaker.name else { return isNominal && next.isDefinite && text.word(speaker.head).bare == next.bare && speaker.isDefinite }
    return name.contains { text.token($0).isWord && text.word($0).bare == next.bare }
  }

  /// `رأى الضابط، الذي اشترط عدم ذكر اسمه، أن`: whether the comma closes the relative clause that a message told as a noun stands in.
  func closesRelative(_ comma: Int, _ match: Match) -> Bool {
    if isMainVerb(comma + 1, behindRelativeClauseOf: match) { return true }
    guard match.head == .noun, let speaker = match.speaker, text.token(comma + 1).isWord else { return false }
    let (end, next) = (speaker.tokens.upperBound, text.word(comma + 1))
    guard next.clitics.isEmpty, next.has([.verb, .auxiliary, .complementizer]) || text.isFinite(next) || next.surface == text.lexicon.symbols.an else {
      return false
    }
    return end + 1 < match.anchor && text.mark(end) == .comma && text.has(end + 1, .relative)
  }

  /// `الصياد الذي قال إن المركب كان مثقوبا، [قرر] البقاء`: whether a bare verb in the perfect goes on with the noun of whom the cue's relative clause tells.
  private func isMainVerb(_ at: Int, behindRelativeClauseOf match: Match) -> Bool {
    guard text.token(at).isWord, match.form == .perfect || match.form == .imperfect else { return false }
    let word = text.word(at)
    guard word.clitics.isEmpty, !text.isImperfect(at), word.has(.verb) || text.reads(word, as: .perfect),
      !word.has([.commonNoun, .actNoun, .title, .name, .preposition, .place, .time])
    else { return false }
    let verb = clauses.verbStart(match.anchor, text.sentences[match.sentence].tokens)
    guard text.has(verb - 1, .relative),
      !text.lexicon.symbols[.freeRelative].contains(text.word(verb - 1).surface)
    else { return false }
    return (match.head == .noun || !awaitsVerb(at, match)) && (match.agreement.number == .plural) == text.letters(at).suffix(2).elementsEqual([waw, alef])
  }

  /// `وترغب (الوزارة)`, `وأمهلت (النقابة)`: a word of no class with و that ends or begins as a verb does, and no verbal noun (`وتنضيد`).
  private func isVerbByForm(_ at: Int) -> Bool {
    let word = text.word(at)
    guard word.stem < 0, word.traits.isEmpty, word.length > 4 else { return false }
    let letters = text.letters(at)
    guard letters.first == waw else { return false }
    let last = letters.dropLast().last
    return word.shape.contains(.imperfect) ? last != yeh : letters.last == teh && last != alef
  }

  /// `من دون أن يحدد`, `لكنه لم يوضح`: the narrator tells what was not said.
  func withholds(_ at: Int) -> Bool {
    guard text.has(at, [.conjunction, .preposition, .quantifier]), at + 3 < text.count else { return false }
    if let particle = clauses.however(at) {
      return text.word(particle).surface == text.lexicon.symbols.lam && tells(particle + 1)
    }
    let dun = text.word(at).surface == text.lexicon.symbols.min ? at + 1 : at
    guard text.word(dun).surface == text.lexicon.symbols.dun else { return false }
    // `دون مزيد من التفاصيل`, `من دون أن يعطي تفاصيل`
    if (dun + 1..<min(text.count, dun + 6)).contains(where: { text.token($0).isWord && text.word($0).bare == Self.details }) { return true }
    guard text.has(dun + 1, .complementizer) else { return false }
    return text.reads(text.word(dun + 2), as: .imperfect)
  }

  /// Whether the verb is of telling, in the imperfect: `يوضح`, `يعلن`.
  private func tells(_ at: Int) -> Bool {
    text.token(at).isWord
      && text.word(at).readings.contains {
        let reading = text.lexicon.readings[Int($0)]
        let act = text.lexicon.cues[Int(reading.entry)].act
        return reading.form == .imperfect && (act == .assert || act == .announce)
      }
  }
}
