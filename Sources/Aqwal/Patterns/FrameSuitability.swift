/// Whether a frame that stands at a place is really the cue's.
extension FrameMatcher {
  /// A verb that carries its object as a pronoun (`وصفه`, `تكفلها`) has no other object for a message.
  func takesObject(_ frame: Frame, _ message: Message, _ cue: Int) -> Bool {
    guard message.head == .noun || message.head == .that && text.mark(message.at - 1) == .comma && text.word(message.at).stem == text.lexicon.symbols.bian,
      !frame.parts.contains(.topic), !frame.parts.contains(.addressee), text.word(cue).pronoun != .none,
      // `بعد تعهده بإغلاق المصنع`
      !text.has(cue - 1, .preposition)
    else { return true }
    return text.word(cue).forms.isDisjoint(with: .finite)
  }

  /// Whether a frame found behind a gap, or behind a speaker, is really the cue's.
  func suits(_ frame: Frame, _ message: Message, _ distance: Int, _ aside: inout Aside, _ hasSpeaker: Bool, _ entry: CueEntry, _ cue: Int) -> Bool {
    if frame.isAdjacent, distance > 0, !aside.isPlain { return false }
    // `جاء في البيان أن`, not `جاء القرار في وقت …`: what has come is the message, and no other subject.
    if hasSpeaker, frame.parts.last == .source, frame.parts.first == .word(text.lexicon.symbols.in) { return false }
    switch message.head {
    // `قال الضابط، الذي وصفته الصحيفة بأنه مطلع، إن`: the inner verb's.
    case .that where aside.isRelative && frame.parts.isEmpty && isToldOfAntecedent(message.at): return false
    case .that:
      // `بأن` may stand in one word.
      let isPlain = frame.parts.isEmpty || frame.parts.count == 1 && frame.parts[0] == .clitic(Clitics.bi.rawValue)
      return distance == 0 || !isPlain || !hangsOnParticle(message.at)
    case .question, .clause: return true
    // A long aside may stand before words in marks: `صرح حداد، بعد فوز فريقه …: «»`.
    case .colon: return distance <= 18 || text.mark(message.start) == .quote
    case .quote:
      return distance == 0
        || (text.quotes.opening(at: message.start).map { isLong($0) || $0.close - $0.open > 3 && opensSpeech($0.open + 1) } ?? true)
    case .noun:
      let first = text.mark(message.start) == .quote ? message.start + 1 : message.start
      guard first < text.count else { return false }
      let word = text.word(first)
      // `توجه إليهم بالقول: «…»`: the words are still to come.
      if word.clitics.contains(.bi), text.isSaying(word) || entry.takesSaying && isSayingNoun(first) { return false }
      // `أشار لوجود خلافات`, `أشار للصحفيين إلى أن`
      if entry.act == .assert, frame.parts.count == 1, frame.parts[0] == .clitic(Clitics.li.rawValue), !word.has(.actNoun) || word.isDefinite {
        return false
      }
      let isBare = frame.parts.isEmpty
      if isBare, message.at == aside.object || distance > 0 && judges(entry) && isCalledSo(first) { return true }
      // `دعا الوزير السكان إخلاء الساحل`: what is asked of somebody without a preposition is a deed.
      if frame.parts.count == 1, frame.parts[0] == .addressee,
        !text.has(first, .actNoun) || !word.clitics.isSubset(of: .al) || distance > 0 && (message.addressee == nil || !hasSpeaker)
      {
        return false
      }
      if isBare {
        // `ارتأى الفرع الجهوي بسوس [ماسة] أن`: the end of a subject, with the clause behind it.
        if distance == 0, hasSpeaker, text.has(first + 1, .complementizer), text.word(first + 1).clitics.isEmpty,
          !word.has([.actNoun, .commonNoun])
        {
          return false
        }
        // `أدانت الرابطة، التصريحات التي …`
        if distance == 1, hasSpeaker, judges(entry), text.mark(first - 1) == .comma, word.isDefinite || opensConstruct(first) {
          return !word.has([.title, .name, .relative])
        }
        // `انتقد حداد، خلال زيارة للمدينة، رئيس البلدية`
        if hasSpeaker, judges(entry), word.isDefinite || word.has([.title, .actNoun, .country, .demonstrative]) || opensConstruct(first),
          closesAdverbial(message.at - distance, first)
        {
          return true
        }
        let isSource = word.has(hasSpeaker ? .title : [.title, .bodyHead, .unnamedHead, .groupHead])
        // `بيانا أدانت (فيه) التصريحات`: whose statement it is stands before the verb, and its object behind.
        let isReferred = distance == 1 && text.token(message.at - 1).isWord && isReferral(message.at - 1) && judges(entry)
        // `الوزارة انتقدت (بشدة) القرار`
        let isObject = word.has(.actNoun) || word.isDefinite && judges(entry) && text.has(message.at - 1, .adverb)
        if distance > 0, !isReferred, !aside.isPlain || aside.tokens < 2 && !hasSpeaker && (isSource || !isObject) {
          return aside.isAdverbial && word.has(.actNoun) && (!word.isDefinite || text.mark(first - 1) == .comma)
            || hasSpeaker && !isSource && !opensObject(message.at - distance, hasSpeaker) && opensDeed(first)
        }
        if word.has(.actNoun) { return true }
        // `تتوقع الشركة أرباحا قياسية`: whatever somebody expects is what he says.
        if entry.act == .opine, hasSpeaker { return expects(first) }
        // `متمنيا التوفيق`: with the article a word that is a name too is none.
        guard !word.has(.name) || word.isDefinite && word.has(.ambiguousName), judges(entry) else { return false }
        return !isSource || isReferred || isThing(first, behind: cue)
      }
      // `أيد الحزب في مؤتمر صحفي القرار`: where it is said is not what somebody is supported in.
      if frame.parts.first == .addressee, frame.parts.last == .word(text.lexicon.symbols.in), word.has(.setting), !word.has(.actNoun) { return false }
      // `رأى في القرار ظلما`, but `رأى في حديث للإذاعة أن`.
      if distance == 0 {
        return !word.has(.setting) || takesAnyNoun(entry) || text.has(first, .actNoun) || frame.parts.first == .topic
          || frame.parts.last == .topic && word.isDefinite
      }
      // `في مقر الأمم المتحدة بنيويورك`
      return (aside.isAdverbial || hasSpeaker && word.has(.actNoun)) && !opensObject(message.at - distance, hasSpeaker)
        && (!word.has([.place, .country]) || word.has(.actNoun))
    }
  }

  /// `نفى [الأنباء]`: whether a definite plural of things, some of which tell, stands behind a masculine verb, of which it is no subject.
  private func isThing(_ at: Int, behind cue: Int) -> Bool {
    let word = text.word(at)
    return word.clitics == .al && word.agreement.number == .plural && word.has([.groupHead, .unnamedHead]) && !word.has([.title, .bodyHead])
      && !text.arePeople(at) && at == cue + 1 && text.lexicon.readings[Int(text.word(cue).readings.lowerBound)].agreement.gender == .masculine
  }

  /// `أرباحا`, `حصيلة إيجابية`: whether a word is indefinite, and an accusative or feminine, as an object is.
  private func expects(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.clitics.isEmpty && word.pronoun == .none && (word.shape.contains(.accusative) || word.shape.contains(.feminine))
      && !word.has([.function, .name, .title, .time, .country, .place, .nisba, .adjective, .verb]) && !text.reads(word, as: .participle)
  }

  /// `وصفته الصحيفة [بأنه] مطلع`: whether the clause is what a cue in the relative clause says of the one whom that is about.
  private func isToldOfAntecedent(_ at: Int) -> Bool {
    text.word(at).stem == text.lexicon.symbols.bian
      && (max(0, at - Self.nearest)..<at).contains {
        text.word($0).isCue && text.word($0).pronoun != .none && text.isFinite(text.word($0))
      }
  }

  /// How near before its clause that cue stands, in tokens.
  private static let nearest = 6

  /// `أعلنت كيا ثاني أكبر شركة في البلاد [تراجع] أرباحها`: a deed with its owner behind what is told of the source, which has ended.
  private func opensDeed(_ at: Int) -> Bool {
    let word = text.word(at)
    guard word.has(.actNoun), word.clitics.isEmpty, !word.has([.title, .given]) || word.has(.ambiguousName), text.token(at - 1).isWord,
      word.pronoun != .none || opensConstruct(at) || opensChain(at)
    else { return false }
    let before = text.word(at - 1)
    // `المسيرة المقرر تنظيمها`: a pronoun may go back to what is told of.
    return (before.isDefinite && word.pronoun == .none || before.has([.time, .place, .country, .name]))
      && !before.has([.preposition, .relative, .conjunction, .demonstrative])
  }

  /// `تدمير مخازن السلاح`, `مقتل ثلاثة جنود`: a noun whose owner has an owner, or is counted.
  private func opensChain(_ at: Int) -> Bool {
    guard at + 2 < text.count, text.token(at + 1).isWord else { return text.mark(at + 1) == .number }
    return text.has(at + 1, .numeral) || text.word(at + 1).clitics.isEmpty && !text.has(at + 1, .function) && opensConstruct(at + 1)
  }

  /// `تصريحات الوزير`, `خطة الحكومة`: an indefinite noun with its owner.
  func opensConstruct(_ at: Int) -> Bool {
    let word = text.word(at)
    guard word.clitics.isEmpty, word.pronoun == .none, word.has([.commonNoun, .actNoun, .setting]), text.token(at + 1).isWord else {
      return false
    }
    let owner = text.word(at + 1)
    return owner.clitics.isSubset(of: .al)
      && (owner.isDefinite && !owner.has([.adjective, .nisba]) || owner.pronoun != .none || owner.has([.title, .bodyHead, .given, .quantifier]))
  }

  /// Whether nothing but an adverbial, or what the speaker is, stands there, which a comma closes.
  private func closesAdverbial(_ start: Int, _ end: Int) -> Bool {
    let first = text.mark(start) == .comma ? start + 1 : start
    return text.mark(end - 1) == .comma && end - start > 3 && text.token(first).isWord
      && (text.has(first, [.preposition, .time]) || !text.word(first).clitics.isDisjoint(with: .preposition)
        || first > start && opensApposition(first))
  }

  /// `، [رئيس] المجلس،`, `، [أول] رئيس يزور المدينة،`: what somebody is, as a noun that is no whole sentence's first word.
  private func opensApposition(_ at: Int) -> Bool {
    let word = text.word(at)
    if word.has(.title) { return word.clitics.isSubset(of: .al) }
    // `، وهو عضو سابق،`
    if text.isHeIs(at) { return true }
    return !word.isDefinite && word.clitics.isEmpty && !word.has([.function, .verb]) && !text.isFinite(word) && !mentions.isAccusativeParticiple(word)
  }

  /// `(ختم) بالدعوة إلى`, but `بالشكر لضيوفه`
  func isSayingNoun(_ at: Int) -> Bool {
    let word = text.word(at)
    return word.isDefinite && word.clitics.contains(.bi) && text.reads(word, as: .verbalNoun)
      && !text.word(at + 1).clitics.contains(.li)
  }

  /// `أقرت [زيادة] في الميزانية`: an indefinite noun behind verb and subject is the verb's object, and no aside; but `تعهد تعهدا قاطعا`.
  private func opensObject(_ at: Int, _ hasSpeaker: Bool) -> Bool {
    guard text.token(at).isWord, at + 1 < text.count else { return false }
    let word = text.word(at)
    return word.clitics.isEmpty && word.pronoun == .none && word.has([.actNoun, .commonNoun]) && !word.has([.function, .time, .name, .title])
      && (hasSpeaker || text.has(at + 1, .preposition))
      && !(word.shape.contains(.accusative) && text.reads(word, as: .verbalNoun)) && text.phrase(at: at) == nil
  }

  /// `(تساءل) عما`, `(حذر) مما`: the preposition in one word with the relative that begins the message.
  func isFused(_ at: Int, _ form: Int32) -> Bool {
    let surface = text.word(at).surface
    // `، مما أدى إلى`, but `تساءل في تصريح للصحيفة، عما إذا`
    return surface >= 0 && text.word(at).openings.contains(.word)
      && (text.mark(at - 1) != .comma || text.word(at + 1).surface == text.lexicon.symbols.idha)
      && text.lexicon.symbols.fused.contains { $0.form == surface && $0.preposition == form }
  }

  /// Not `لم يفصح عما`, `تتسع لما`: what a preposition and its relative hang on is the verb right before them.
  func isOfCue(_ at: Int, _ distance: Int) -> Bool {
    distance == 0 || !(text.token(at - 1).isWord && (text.isImperfect(at - 1) || text.has(at - 1, .verb)))
  }

  /// `اعتبر ذلك خطوة`, `معتبرا إياه خطوة`, `وصف هذا القرار بالخطأ`: a pointing word is a topic with its noun, or where what it is held to be follows at once.
  func isPointed(_ at: Int, _ limit: Int, _ frame: Frame) -> Bool {
    guard at + 1 < limit, text.has(at, [.demonstrative, .personalPronoun]) else { return false }
    // `اعتبر ذلك «مسا» بالحقوق`
    guard text.token(at + 1).isWord else { return frame.parts.last == .topic && text.quotes.opening(at: at + 1) != nil }
    let next = text.word(at + 1)
    // `وصف ذلك (بأنه) خطأ`
    if next.isDefinite || next.stem == text.lexicon.symbols.bian && next.pronoun != .none { return text.has(at, .demonstrative) }
    return frame.parts.last == .topic && next.clitics.isEmpty && next.pronoun == .none
      && !next.has([.preposition, .conjunction, .relative, .complementizer, .time, .auxiliary, .negation])
  }

  /// `رفضه الوزير بحزم مؤكدة أن`: whether the clause is a feminine participle's, and the verb masculine.
  func isOfAnother(_ message: Message, _ verb: Int) -> Bool {
    guard message.head == .that, message.at > verb + 1, text.token(message.at - 1).isWord else { return false }
    let before = text.word(message.at - 1)
    // `قال المدير في مذكرة إن`
    if text.has(message.at - 2, .preposition) { return false }
    return before.isCue && before.clitics.isEmpty && before.shape.contains(.feminine) && text.reads(before, as: .participle)
      && text.isFinite(text.word(verb))
      && text.word(verb).readings.allSatisfy {
        let reading = text.lexicon.readings[Int($0)]
        return reading.form != .perfect && reading.form != .imperfect || reading.agreement.gender == .masculine
      }
  }

  /// `بعد أن`, `خاصة أن`, `لا سيما أن`, `غير أن`: the clause is the particle's, not the cue's.
  func hangsOnParticle(_ at: Int) -> Bool {
    guard at > 0, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    // `على الجوهرة أف أم أن`, `فيما بعد أن`, `قبل يومين أن`: the end of a name or a time.
    for back in 2...4 where at - back >= 0 {
      if let (phrase, end, _) = text.phrase(at: at - back), !phrase.traits.isDisjoint(with: [.outlet, .time]), end == at { return false }
    }
    // `لا يريد أن`, `يمكن أن`: another verb's clause.
    // What ends in a verb and has إن behind it is an aside: `قال الوزير الذي يريد أن يعود إن`.
    if before.has(.auxiliary) || before.shape.contains(.imperfect) || text.reads(before, as: .imperfect) {
      return text.firstLetter(at) != 0x0625
    }
    for back in 1...3 where at - back >= 0 {
      if let (phrase, end, _) = text.phrase(at: at - back), phrase.kind == .impersonal, end > at { return true }
    }
    if before.surface == text.lexicon.symbols.ghayr { return true }
    // `من قبل`: a time, with nothing hanging on it.
    if at > 1, text.word(at - 2).surface == text.lexicon.symbols.min, before.surface == text.lexicon.symbols.qabl { return false }
    return before.has([.preposition, .conjunction]) && !before.has([.time, .adverb]) && before.pronoun == .none
  }

  /// Whether a nominal message tells of something said or done: an act noun, the source's own words, `ما …`.
  func isEvent(_ at: Int) -> Bool {
    text.mark(at) == .quote || text.has(at, .actNoun) || text.lexicon.symbols[.freeRelative].contains(text.word(at).surface)
  }

  /// Cues that pass judgement take a bare noun of any kind: `انتقد القرار`; `طلب` and the like only one that tells of an act.
  func judges(_ entry: CueEntry) -> Bool {
    switch entry.act {
    case .condemn, .reject, .support, .deny, .concern: true
    default: false
    }
  }

  /// Cues that pass judgement on anything take any noun: `انتقد القرار`; cues that state take an act: `أعلن بدء العمل`.
  func takesAnyNoun(_ entry: CueEntry) -> Bool {
    switch entry.act {
    case .condemn, .reject, .support, .deny, .demand, .concern, .accuse, .warn: true
    default: false
    }
  }

  func isNominal(_ at: Int, _ limit: Int, behind clitic: Clitics, isFirst: Bool, isGoverned: Bool, of entry: Int32) -> Bool {
    if text.mark(at) == .quote { return !isBodysName(at) }
    if text.mark(at) == .number { return !isFirst }
    guard text.token(at).isWord else { return false }
    // `كشفت الصحف نقلا عن مصدر أن`
    if let (phrase, _, _) = text.phrase(at: at), case .link = phrase.kind { return false }
    let word = text.word(at)
    // `رفض حداد يوم الأحد (الماضي) القرار`, `أوضح حداد (ردا) على سؤال أن`
    if isWhich(at) || isTurn(at) || text.lexicon.symbols[.answering].contains(word.surface) && text.has(at + 1, .preposition) { return false }
    if clitic == .bi, text.lexicon.symbols[.governedByBi].contains(word.surface) {
      // `أشاد باستمرار العمل`, where the noun that the adverb is made of has an owner.
      // `هنأه بعيد الفطر`, but `من وقت بعيد`.
      return !word.has(.adverb) && word.surface != text.lexicon.symbols.biId
        || at + 1 < limit && text.word(at + 1).clitics == .al && text.word(at + 1).isDefinite
    }
    // `طالب المحتجون بقيادة الحزب بإقالة الوزير`
    if clitic == .bi, !word.isDefinite, text.isLead(at) || word.has(.company) { return false }
    // `رفض ما وصفه بالتدخل`, but `قال ما قاله`
    if text.lexicon.symbols[.freeRelative].contains(word.surface) { return !isFirst || !clitic.isEmpty || entry >= 0 && judges(text.lexicon.cues[Int(entry)]) }
    // `دعا الناس ليقول لهم`
    if word.clitics.contains(.li), text.reads(word, as: .imperfect), !word.has([.commonNoun, .actNoun, .name, .title]) { return false }
    // `طالب بذلك` points back to a message told before.
    if word.has(.demonstrative), at + 1 >= limit || text.mark(at + 1) != .quote && !text.word(at + 1).isDefinite { return false }
    // `نفى أي علاقة له بالحادث`, `حذر من أي تصعيد`
    if word.surface == text.lexicon.symbols.ayy { return isGoverned || entry >= 0 && judges(text.lexicon.cues[Int(entry)]) }
    if word.has([.complementizer, .relative, .conjunction, .interrogative, .time])
      || word.has([.preposition, .adverb, .auxiliary, .particle, .personalPronoun]) && !word.has([.commonNoun, .actNoun, .name, .quantifier])
    {
      return false
    }
    // `استبعد المدرب إلى جانب القائد حارسه`: what is spelled like a preposition is one right behind the verb's subject.
    if isFirst, word.has(.preposition), !word.has([.actNoun, .name, .quantifier]) { return false }
    // `وأكد قائلا`, `واعتبر من واجبه، متمنيا الشفاء له`
    if isFirst || text.mark(at - 1) == .comma, mentions.isAccusativeParticiple(word), !word.has([.commonNoun, .actNoun]) { return false }
    if isFirst, !word.clitics.isDisjoint(with: [.bi, .li, .ka, .wa, .fa]) || isBareClitic(at, .li) || isBareClitic(at, .bi) { return false }
    // `حذر من تبعات القرار`: behind a preposition stands no verb, but من can be another word.
    return !word.shape.contains(.imperfect) || word.isDefinite || isGoverned && text.firstLetter(at) != yeh
  }
}
