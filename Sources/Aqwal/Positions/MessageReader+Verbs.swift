/// What the verbs of a message are: their person and time, their negation, and what they need behind them.
extension MessageReader {
  /// How far behind a predicate its complement is sought, in tokens.
  private static let complement = 5

  func isVerb(_ at: Int) -> Bool {
    text.token(at).isWord && (text.has(at, .auxiliary) || text.word(at).shape.contains(.imperfect) || isFinite(text.word(at)))
  }

  func isStanceVerb(_ at: Int) -> Bool {
    let word = text.word(at)
    guard !word.isDefinite, let reading = text.lexicon.stance(of: word) else { return false }
    return !reading.form.isNominal && !word.has([.commonNoun, .actNoun])
  }

  /// `كنت أعتقد`: what he once did.
  func isPast(_ at: Int, _ start: Int) -> Bool {
    at > start && symbols[.past].contains(text.word(at - 1).surface)
  }

  /// Whether what a verb reports with stands behind it: `يأخذ الأمر بجدية` is no `أخذ على`.
  func governs(_ at: Int, _ entry: CueEntry) -> Bool {
    entry.frames.contains { frame in
      var from = at + 1
      for part in frame.parts {
        let reach = from..<max(from, min(text.count, from + 5))
        switch part {
        case .word, .clitic, .courtesy:
          guard let found = reach.first(where: { matches(part, $0) }) else { return false }
          from = if case .clitic = part { found } else { found + 1 }
        case .addressee, .topic, .source, .speech: if text.word(at).pronoun == .none { from += 1 }
        }
      }
      let reach = from..<max(from, min(text.count, from + 5))
      switch frame.head {
      case .that: return reach.contains { text.has($0, .complementizer) }
      case .colon: return reach.contains { text.mark($0) == .colon }
      case .quote: return reach.contains { text.mark($0) == .quote }
      default: return true
      }
    }
  }

  /// Whether the word is certainly a first person: `قررت` is also hers, `أعلن` also his; `أعتقد` is not, for his is written `اعتقد`.
  func isFirstPerson(_ word: Word, _ at: Int) -> Bool {
    guard !word.readings.isEmpty, !word.isDefinite, !word.has([.commonNoun, .numeral, .quantifier]) else { return false }
    let readings = text.lexicon.readings
    if word.readings.allSatisfy({ readings[Int($0)].agreement.person == 1 }) { return true }
    guard text.letters(at).dropFirst(word.clitics.isDisjoint(with: .conjunction) ? 0 : 1).first == alefHamza else { return false }
    return word.readings.contains { readings[Int($0)].agreement.person == 1 && text.lexicon.cues[Int(readings[Int($0)].entry)].initial == alef }
  }

  func isFinite(_ word: Word) -> Bool {
    guard !word.isDefinite, word.clitics.isDisjoint(with: .preposition), !word.has([.commonNoun, .actNoun, .title, .name, .numeral]) else { return false }
    return text.isFinite(word)
  }

  func followsSubject(_ at: Int, _ start: Int) -> Bool {
    guard at > start, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    return before.isDefinite || before.pronoun != .none || before.has([.place, .country, .namedBody])
  }

  /// Whether the word before is of the form.
  func follows(_ at: Int, _ form: Int32) -> Bool { text.word(at - 1).stem == form }

  /// Whether a word behind a و is the speaker's own all the same: a verb in his person, or what has to be done.
  func speaksForItself(_ at: Int) -> Bool {
    let word = text.word(at)
    if isFirstPerson(word, at) { return true }
    guard text.opensPhrase(at), let (phrase, _, _) = text.phrase(at: at), case .stance(let entry) = phrase.kind else { return false }
    return text.lexicon.stances[Int(entry)].polarity == nil && text.lexicon.stances[Int(entry)].act == .demand
  }

  /// The person of a verb in the future, by its س or the سوف or لن before it.
  func futurePerson(_ at: Int, _ start: Int) -> UInt8? {
    let word = text.word(at)
    let follows = follows(at, symbols.sawfa) && word.stem != symbols.sawfa || follows(at, symbols.lan)
    if follows, at - 1 > start, opensClause(at - 1, start) { return nil }
    guard word.stem < 0 || word.clitics.contains(.sa) || word.has(.auxiliary) || follows, !word.isDefinite else { return nil }
    // Nearly every unknown word begins otherwise, and its letters need no list.
    let first = text.firstLetter(at)
    if !follows, first != seen, first != feh, first != waw || at > start { return nil }
    // The letters alone: folding would lose the hamza that a first person begins with.
    let units = Array(text.letters(at))
    var from = 0
    let end = units.count
    func unit(_ offset: Int) -> UInt16 { from + offset < end ? units[from + offset] : 0 }
    if unit(0) == waw || unit(0) == feh, end - from > 5 {
      // Behind the message's first word, it begins another clause.
      if unit(0) == waw, at > start { return nil }
      from += 1
    }
    if !follows {
      // A word of four letters is a verb only behind its subject: `بلاده ستشن`.
      guard unit(0) == seen, end - from >= 5 || end - from == 4 && followsSubject(at, start) else { return nil }
      from += 1
    }
    switch unit(0) {
    case yeh, teh: return word.has(.commonNoun) && !word.clitics.contains(.sa) && !follows ? nil : 3
    // Without its hamza, سا begins many nouns.
    case alefHamza, noon: return 1
    default: return nil
    }
  }

  /// `لا تقتربوا`, `فليرحلوا`: what is forbidden to those spoken to, or what somebody is told to do.
  ///
  /// Of the plural, only a jussive behind لا ends in وا; behind ف the ل of an imperfect is that of a command.
  func isCommand(_ at: Int, _ start: Int) -> Bool {
    let word = text.word(at)
    guard word.length > 4, at == start || text.word(at - 1).stem == symbols.la, !word.isDefinite else { return false }
    if word.stem == symbols.laysa { return false }
    let first = text.firstLetter(at)
    if first == teh {
      guard text.word(at - 1).stem == symbols.la else { return false }
      // `حتى لا تقولوا`
      guard at - 1 == start || !text.token(at - 2).isWord || !text.word(at - 1).clitics.isDisjoint(with: .conjunction) else { return false }
      return text.letters(at).suffix(2).elementsEqual([waw, alef])
    }
    guard first == feh || first == waw, at == start, word.length > 5 else { return false }
    let letters = Array(text.letters(at).prefix(3))
    return letters[1] == lam && (letters[2] == yeh || letters[2] == teh || letters[2] == noon)
      && !word.has([.commonNoun, .actNoun, .name, .place, .title, .adjective, .function])
  }

  /// `قد يؤدي`, `ربما تتأخر`: what may be.
  func isPossibility(_ at: Int, _ start: Int) -> Bool {
    guard text.word(at).surface == symbols.qad || text.word(at).surface == symbols.rubbama, at == start || !opensClause(at, start)
    else { return false }
    guard text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    // `قد تآمر`
    if text.lexicon.stance(of: next)?.form == .perfect, !next.shape.contains(.feminine) { return false }
    // `قد تدخلت` has been, though it begins as an imperfect does, and so has what a man has done: `إنه قد تعرض`.
    if text.lastLetter(at + 1) == teh || text.firstLetter(at + 1) == teh && isBehindMan(at, start) { return false }
    if next.shape.contains(.imperfect) || text.lexicon.stance(of: next)?.form == .imperfect { return true }
    return next.readings.contains { text.lexicon.readings[Int($0)].form == .imperfect }
  }

  /// `إنه`, `السائق`: whether what stands right before the word is masculine without doubt.
  private func isBehindMan(_ at: Int, _ start: Int) -> Bool {
    guard at > 0, text.token(at - 1).isWord else { return false }
    let word = text.word(at - 1)
    if text.has(at - 1, .complementizer) { return word.pronoun == .masculine || word.pronoun == .plural }
    return at > start && word.clitics == .al && word.has([.office, .rank, .occupation]) && !word.shape.contains(.feminine)
      && word.agreement.gender == .masculine
      && word.agreement.number == .singular
  }

  /// `لا نؤيد`, `لن يكون كارثيا`, `لا يعد خطأ`, `لم يعد يدعم`; not `لا يزال يدعم`, which goes on.
  func isNegated(_ at: Int, _ start: Int) -> Bool {
    var before = at - 1
    // `لا يمكن أن نقبل`
    if before > start + 1, text.has(before, .complementizer), text.token(before - 1).isWord, isPossible(before - 1) { before -= 2 }
    if before > start, text.token(before).isWord, isVerb(before) {
      if symbols[.remaining].contains(text.word(before).surface) { return false }
      before -= 1
    }
    guard before >= start, text.token(before).isWord else { return false }
    if text.word(before).stem == symbols.adam { return true }
    return text.has(before, .negation) || text.word(before).surface == symbols.ghayr
  }

  /// `(لن تكون ناجحة) إلا إذا`: whether what is negated before the token holds under a condition after all.
  func isOnlyIf(_ end: Int) -> Bool {
    (end..<max(end, min(text.count - 1, end + 4))).contains {
      text.word($0).surface == symbols.unless && text.token($0 + 1).isWord
        && (text.signs($0 + 1).contains(.condition) || text.has($0 + 1, [.conjunction, .preposition]))
    }
  }

  /// `غير مقبول`: whether غير stands before the adjective.
  func isDenied(_ at: Int, _ start: Int) -> Bool {
    at > start && text.word(at - 1).surface == symbols.ghayr
  }

  /// `يمكن`, `يمكننا`: what a possibility is told by.
  private func isPossible(_ at: Int) -> Bool { text.has(at, .ability) }

  /// Whether what an entry asks for stands behind its word: `تتحمل المسؤولية`, `قاموا بنهب`.
  func holds(_ condition: StanceEntry.Condition, of at: Int, _ reading: CueReading, from start: Int) -> Bool {
    let end = min(text.count, at + Self.complement)
    switch condition {
    case .words(let parts):
      var from = at + 1
      for part in parts {
        guard let found = (from..<max(from, end)).first(where: { matches(part, $0) }) else { return false }
        from = if case .clitic = part { found } else { found + 1 }
      }
      return true
    case .adversary: return hasObject(at) && isDoneByAdversary(at, from: start)
    case .us: return isDoneToUs(at, reading, from: start)
    case .measure: return isMeasure(subjectHead(clauseStart(of: at, from: start) ?? start, before: at))
    case .wrong, .harm:
      for next in at + 1..<max(at + 1, end) where text.token(next).isWord {
        if case .wrong = condition { if isWrong(next) { return true } } else if isHarm(next) { return true }
        // `عملت على كشف التزوير`: the deed is another.
        if text.has(next, .actNoun) { return false }
      }
      return false
    }
  }

  /// Whether the word names a deed that is wrong in itself: `نهب`, `جرائم`.
  func isWrong(_ at: Int) -> Bool {
    guard let deed = text.lexicon.stance(of: text.word(at)) else { return false }
    let entry = text.lexicon.stances[Int(deed.entry)]
    return deed.form != .imperfect && entry.conditions.isEmpty && entry.polarity == .against && (entry.act == .accuse || entry.act == .condemn)
  }

  /// Whether the word names what is bad in itself, or calls it so: `كارثة`, `نتائج (سلبية)`.
  private func isHarm(_ at: Int) -> Bool {
    if text.has(at, .harm) { return true }
    guard let harm = text.lexicon.stance(of: text.word(at)), harm.form == .noun else { return false }
    let entry = text.lexicon.stances[Int(harm.entry)]
    return entry.polarity == .against && entry.judgesSubject && entry.conditions.isEmpty
  }

  func matches(_ part: Frame.Part, _ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    return switch part {
    case .word(let form): text.word(at).surface == form
    case .clitic(let raw): text.word(at).clitics.contains(Clitics(rawValue: raw))
    case .courtesy(let one): text.has(at, one)
    case .addressee, .topic, .source, .speech: false
    }
  }
}
