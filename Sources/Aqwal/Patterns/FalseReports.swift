private let nonexistence = spellingHash(Folding.folded("عدم"))

/// What takes a cue's reporting sense away: negation, a passive, another subject than the one who would have to be carried.
extension Matcher {
  /// Whether nobody is said to have said it, though the cue and its message stand there.
  func isFalseReport(_ match: Match, _ head: Frame.Head, _ kind: Pattern.Anchor) -> Bool {
    switch kind {
    case .verb, .linkVerb:
      (kind == .linkVerb || mayClose(match)) && isUnsaid(match) || isCalled(match, head) || isPlaced(match) || followsEvent(match) || isApposition(match)
        || isReasoned(match, head) || head == .noun && (isPlayed(match) || isGesture(match))
        || isTakenUp(match, head) || head == .noun && isAnonymity(match)
        || match.speaker == nil && (text.has(match.anchor, [.place, .adverb]) || head == .noun && (isSaidOfAntecedent(match) || hasOwnSubject(match)))
    case .noun: !isOwned(match)
    default: false
    }
  }

  /// Whether the verb by itself is no report, whatever stands round it: of such an anchor only what closes a clause is read.
  func isUnsaid(_ match: Match) -> Bool {
    isPreposition(match) || isDenied(match) || isSupposed(match) || isPassive(match) || isJoinedNoun(match.anchor) || isBlessing(match.anchor)
  }

  /// `صلى الله عليه [وسلم] يقول`
  private func isBlessing(_ at: Int) -> Bool {
    text.has(at, .furtherBlessing) && text.word(at).clitics.contains(.wa) && text.has(at - 1, .personalPronoun)
      && text.word(at - 2).surface == text.lexicon.symbols.allah
  }

  /// `نقلت الصحيفة [عبر] مصادرها عن`, `بينهم [وبين] الجماعة أن`: a preposition that is spelled like a verb, inside a clause.
  private func isPreposition(_ match: Match) -> Bool {
    guard text.has(match.anchor, .preposition) else { return false }
    let tokens = text.sentences[match.sentence].tokens
    let clause = (tokens.lowerBound..<match.anchor).suffix(Self.clause)
    if text.word(match.anchor).clitics.contains(.wa) {
      return clause.contains { text.lexicon.symbols[.between].contains(text.word($0).surface) }
    }
    guard let before = clause.last, match.anchor + 1 < tokens.upperBound, text.word(match.anchor + 1).pronoun != .none
    else { return false }
    return text.token(before).isWord ? !clauses.isStart(match.anchor, in: tokens) : text.mark(before) == .quote
  }

  /// `عن تقديره [وشكره] للجمهور`: a noun that و joins to another of the same owner, and no verb with its object.
  private func isJoinedNoun(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.pronoun != .none && word.clitics.contains(.wa) && text.word(at - 1).pronoun == word.pronoun
      && text.has(at - 1, .actNoun) && (word.has([.actNoun, .commonNoun]) || text.reads(word, as: .verbalNoun))
  }

  /// The tokens in which one بين follows another.
  private static let clause = 16

  /// `لم ينتقد القرار`, `لم تكشف عن السبب`: what one did not say. An opinion or a refusal stays one in the negative: `لا يعتقد أن`, `لم يستبعد أن`; and what
  /// one did not hide is all the more said: `لم يخف قلقه`.
  private func isDenied(_ match: Match) -> Bool {
    let before = match.anchor - 1
    guard match.entry >= 0 else { return false }
    let entry = text.lexicon.cues[Int(match.entry)]
    guard before >= text.sentences[match.sentence].tokens.lowerBound, text.has(before, .negation) else {
      return entry.isNegative
    }
    if entry.isNegative { return false }
    return switch entry.act {
    case .opine, .deny, .reject: entry.frames.contains { $0.head == .noun && $0.isOnly(.topic) }
    default: true
    }
  }

  /// `قد تدعو`, `إذا قررت`, `أن توضح`: what somebody might say, or should.
  private func isSupposed(_ match: Match) -> Bool {
    // `وسيطالب النادي ب`: what somebody is yet to say.
    if text.word(match.anchor).clitics.contains(.sa) { return true }
    let lower = text.sentences[match.sentence].tokens.lowerBound
    var before = match.anchor - 1
    guard before >= lower, text.token(before).isWord else { return false }
    // `دون أن يفصح عن`
    if text.has(before, .complementizer), before > lower, text.word(before - 1).stem == text.lexicon.symbols.dun { return true }
    // `على الوزارة أن توضح`, `الحل أن ينص القانون على`, but `قبل أن يضيف`.
    if text.has(before, .complementizer), text.word(before).pronoun == .none, match.form == .imperfect {
      return before == lower || !text.has(before - 1, [.preposition, .adverb, .time])
    }
    // `من المقرر أن يعلن الوزير`, `يبدو أنهم الآن يتساءلون عن`
    let frame = text.has(before, [.adverb, .time]) && !text.has(before, .complementizer) ? before - 1 : before
    if match.form == .imperfect, text.has(frame, .complementizer), isExpected(frame) { return true }
    // `عما إذا كان يؤيد القرار`
    if before > lower, text.lexicon.symbols[.past].contains(text.word(before).surface), text.word(before - 1).surface == text.lexicon.symbols.idha {
      return true
    }
    let particle = text.word(before).surface
    if particle == text.lexicon.symbols.qad || particle == text.lexicon.symbols.rubbama { return match.form == .imperfect }
    if particle == text.lexicon.symbols.ma, before > lower, text.token(before - 1).isWord { before -= 1 }
    return text.word(before).surface == text.lexicon.symbols.idha || text.word(before).surface == text.lexicon.symbols.law
  }

  /// Whether the أن ends a phrase that leaves open who says so: `ينتظر أن`.
  private func isExpected(_ complementizer: Int) -> Bool {
    (max(0, complementizer - 4)..<complementizer).contains { start in
      text.phrase(at: start).map { $0.phrase.kind == .impersonal && $0.end == complementizer + 1 } ?? false
    }
  }

  /// `تأخر الرد، مما يؤكد أن`, `وهو ما دعا الإدارة إلى`, `الأمر الذي يهدد ب`: what happened confirms it, or led to it. With a pronoun somebody does: `وهو ما اعتبرته`.
  private func followsEvent(_ match: Match) -> Bool {
    let ma = text.lexicon.symbols.ma
    var before = match.anchor - 1
    // `وهو ما كان ينذر ب`
    if before > 0, text.has(before, .auxiliary), text.word(before).surface != ma { before -= 1 }
    guard before > 0, text.token(before).isWord else { return false }
    if text.word(before).surface == text.lexicon.symbols.mimma { return true }
    guard text.word(match.anchor).pronoun == .none else { return false }
    if text.word(before).surface == ma {
      return text.mark(before - 1) == .comma || text.word(before - 1).surface == text.lexicon.symbols.wahuwa
    }
    // `الأمر الذي اعتبر خبراء أنه محاولة`: with a subject of its own it does not.
    if match.head == .that, match.speaker != nil { return false }
    return text.has(before, .relative) && text.word(before - 1).surface == text.lexicon.symbols.alamr
  }

  /// `أكد الفريق تفوقه`, `جدد عقده`, `رفض الحكم احتساب ركلة جزاء`: what is shown, or ruled on the field.
  private func isPlayed(_ match: Match) -> Bool {
    guard match.entry >= 0, let start = match.messageStart, text.token(start).isWord else { return false }
    let word = text.word(start)
    if word.has(.feat), word.pronoun != .none, word.clitics.isEmpty { return text.lexicon.cues[Int(match.entry)].act == .assert }
    return word.has(.play) && match.speaker.map { text.has($0.head, .play) } ?? false
  }

  /// `الرسائل التي كتبها الشاعر، سائلين الله أن`: a verb whose pronoun goes back to what its clause tells of has its object.
  private func isTakenUp(_ match: Match, _ head: Frame.Head) -> Bool {
    guard head == .that, match.gap > 0, match.entry >= 0, text.word(match.anchor).pronoun != .none else { return false }
    let before = text.word(match.anchor - 1)
    guard text.token(match.anchor - 1).isWord, before.has(.relative), before.isDefinite || before.length > 3 else { return false }
    return !text.lexicon.cues[Int(match.entry)].frames.contains { $0.parts.contains(.addressee) || $0.parts.contains(.topic) }
  }

  /// `طلب عدم الكشف عن اسمه`: on what terms somebody speaks.
  private func isAnonymity(_ match: Match) -> Bool {
    guard let start = match.messageStart, text.token(start).isWord, text.word(start).bare == nonexistence else { return false }
    return (start + 2..<start + 5).contains { at in
      let word = text.word(at)
      return text.token(at).isWord && word.pronoun != .none && (word.has(.behalf) || word.has(.origin))
    }
  }

  /// `قال وهو يشير إلى المبنى`: what he points at.
  private func isGesture(_ match: Match) -> Bool {
    guard match.speaker == nil, match.form == .imperfect, text.lexicon.symbols[.pointing].contains(text.word(match.anchor).surface),
      text.word(match.anchor - 1).clitics.contains(.wa), text.lexicon.symbols[.copula].contains(text.word(match.anchor - 1).surface),
      let start = match.messageStart
    else { return false }
    return !text.has(start, .actNoun)
  }

  /// `سامر زين، طالب بمعهد الهندسة، قال`: a word that is a title too is one behind a name and a comma.
  private func isApposition(_ match: Match) -> Bool {
    guard let name = match.speaker?.name, name.upperBound == match.anchor - 1, text.mark(name.upperBound) == .comma else { return false }
    let word = text.word(match.anchor)
    return word.clitics.isEmpty && word.has(.title) && match.isBare
  }

  /// `دفعت التصريحات الوزير إلى الرد، قائلا إن`: what a second cue word introduces is said by nobody who cannot speak.
  private func isReasoned(_ match: Match, _ head: Frame.Head) -> Bool {
    guard head == .that, match.gap > 3, match.entry >= 0, match.speaker.map({ $0.tokens.lowerBound > match.anchor && !clauses.canSpeak($0) }) ?? true,
      let start = match.messageStart, start < text.count
    else { return false }
    let second = text.has(start, .complementizer) ? start - 1 : start - 2
    return text.token(second).isWord && mentions.isAccusativeParticiple(text.word(second))
      && !text.lexicon.cues[Int(match.entry)].frames.contains { $0.head == .that && $0.parts.isEmpty }
  }

  /// `أعلن في بيروت أن`: a verb with nothing but a place before its clause is the passive.
  private func isPlaced(_ match: Match) -> Bool {
    guard match.speaker == nil, match.form == .perfect, match.head == .that, match.gap >= 2, match.agreement.gender == .masculine,
      match.agreement.number == .singular, text.has(match.anchor + 1, .preposition), text.word(match.anchor + 1).surface == text.lexicon.symbols.in
    else { return false }
    // `وكان الأسد قد صرح في تركيا أن`
    if text.word(match.anchor - 1).surface == text.lexicon.symbols.qad, text.word(match.anchor - 2).isDefinite { return false }
    return (match.anchor + 2..<match.anchor + 1 + match.gap).allSatisfy { text.has($0, [.place, .country]) }
  }

  /// `أُعلنت النتائج`: written with the ضمة of the passive behind its first letter.
  private func isPassive(_ match: Match) -> Bool {
    guard match.entry >= 0, !text.lexicon.cues[Int(match.entry)].relays else { return false }
    // `يُعد`, `يُظن`: where the verb has but two letters the ضمة is the passive's in the present tense as well.
    guard match.form == .perfect || match.form == .imperfect && text.lexicon.cues[Int(match.entry)].length == 2 else { return false }
    let token = text.token(match.anchor)
    let letters = text.units[Int(token.start)..<Int(token.end)]
    let first = letters.startIndex + (text.word(match.anchor).clitics.isDisjoint(with: .conjunction) ? 0 : 1)
    return first + 1 < letters.endIndex && letters[first + 1] == 0x064F
  }

  /// `شاب يدعى سليم قتل`, which is the passive of دعا, and not `يدعى أن` for يدّعي.
  private func isCalled(_ match: Match, _ head: Frame.Head) -> Bool {
    guard match.form == .imperfect, match.entry >= 0, text.word(match.anchor).shape.contains(.endsInAlefMaqsura) else { return false }
    let entry = text.lexicon.cues[Int(match.entry)]
    return entry.initial == alef && entry.length == 4 && (head != .that || match.gap > 0)
  }

  /// `الاتفاقية التي تنص على`: the subject is the noun before الذي, which is the `relative` pattern's to read.
  private func isSaidOfAntecedent(_ match: Match) -> Bool {
    let tokens = text.sentences[match.sentence].tokens
    let before = clauses.verbStart(match.anchor, tokens) - 1
    guard before >= tokens.lowerBound, text.has(before, .relative) else { return false }
    let surface = text.word(before).surface
    return surface != text.lexicon.symbols.ma && surface != text.lexicon.symbols.min
  }

  /// `أكد هذا الاعتذار الطبيعة العالمية`: of two noun phrases behind a verb the first is its subject, be it one who can speak or not.
  private func hasOwnSubject(_ match: Match) -> Bool {
    guard match.isBare, match.addressee == nil, let start = match.messageStart, text.token(start).isWord else { return false }
    let word = text.word(start)
    guard word.clitics.isSubset(of: .al), word.pronoun == .none, !word.has(.actNoun) || word.isDefinite else { return false }
    let limit = text.sentences[match.sentence].tokens.upperBound
    guard let mention = mentions.parse(at: start, limit: limit), match.agreement.gender == mention.agreement.gender else { return false }
    // `كما اعتبر القرار خطأ`, `وأدانت الهجمات المتكررة`: what cannot speak is what it is held of.
    if match.entry >= 0, !clauses.canSpeak(mention) {
      let entry = text.lexicon.cues[Int(match.entry)]
      if frames.judges(entry) && !text.isPeople(start + 1, Inflection.masculinePlural) || entry.frames.contains(where: { $0.isOnly(.topic) }) {
        return false
      }
    }
    let end = mention.tokens.upperBound
    guard end < limit, text.token(end).isWord else { return false }
    let next = text.word(end)
    return next.clitics.isSubset(of: .al) && next.pronoun == .none && !next.has([.function, .time, .demonstrative])
      && (next.isDefinite || next.has([.actNoun, .commonNoun]))
  }

  /// `بغداد: مقتل ثلاثة`, `الشارقة سمير حمدان: …`: a place before a headline's colon is where it happens, unless it speaks in the first person or in marks.
  func isPlaceLine(_ mention: Mention, messageAt start: Int) -> Bool {
    let first = mention.tokens.lowerBound
    guard mention.kind == .country || text.has(first, .place) && !text.has(first, [.title, .bodyHead, .given]) else { return false }
    guard mention.kind == .country, start < text.count, text.mark(start) != .quote else {
      // `القاهرة: «الصباح» بحث الوزير`
      return mention.kind != .country
        || (text.document.title == nil || first > text.sentences[0].tokens.upperBound)
          && text.quotes.opening(at: start).map { $0.close - start <= 3 && text.token($0.close + 1).isWord && text.token($0.close + 1).gap != .none } ?? false
    }
    guard text.token(start).isWord else { return true }
    let word = text.word(start)
    if word.has(.negation) || word.readings.contains(where: { text.lexicon.readings[Int($0)].agreement.person == 1 }) { return false }
    let letters = text.letters(start)
    let isFirstPerson = letters.first == 0x0646 || letters.starts(with: [0x0633, 0x0646])
    return !(isFirstPerson && word.traits.isSubset(of: .opensPhrase) && word.clitics.isSubset(of: .sa))
  }
}
