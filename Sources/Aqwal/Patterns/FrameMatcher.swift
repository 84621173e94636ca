/// Finds where a cue's message begins: the nearest place at which one of the frames of its entry stands.
struct FrameMatcher {
  let text: AnnotatedText
  let mentions: MentionParser

  struct Message: Equatable {
    var head: Frame.Head
    var start: Int
    var addressee: Range<Int>?
    /// The one whose words a relay passes on: `نقلت رويترز عن [مسؤول] أن`: where the mention begins.
    var source: Int?
    /// Where the first word of the frame stands.
    var at: Int
  }

  /// The longest way from a cue to its message, in tokens.
  static let reach = 48

  /// The message of a cue that takes a clause without any sign, where none of its other frames stands: what follows the source.
  func clause(of entry: CueEntry, from start: Int, limit: Int) -> Message? {
    guard entry.frames.contains(where: { $0.head == .clause }), start < limit else { return nil }
    var at = start
    if text.token(at).isWord, text.word(at).clitics.contains(.li) || text.word(at).surface == text.lexicon.symbols.li {
      // `لـ«الاقتصادية»، …`: whom it was told.
      while at < limit, at < start + 8, text.mark(at) != .comma { at += 1 }
      guard at < limit, text.mark(at) == .comma else { return nil }
    }
    if text.mark(at) == .comma { at += 1 }
    guard at + 3 < limit, text.token(at).isWord, text.word(at).clitics.isDisjoint(with: .conjunction), opensClause(at) else { return nil }
    return Message(head: .clause, start: at, at: start)
  }

  /// Whether a clause can begin with the word: no adverbial, no object in the accusative.
  private func opensClause(_ at: Int) -> Bool {
    let word = text.word(at)
    if word.has(.relative) || word.shape.contains(.accusative) && word.has([.commonNoun, .actNoun]) { return false }
    if word.has(.preposition) { return word.surface == text.lexicon.symbols.min && text.word(at + 1).isDefinite }
    return true
  }

  /// The message of `entry`, looked for from `start` on; with a gap, asides are passed over.
  func message(of index: Int32, cue: Int, from start: Int, limit: Int, hasSpeaker: Bool, gap: Bool) -> Message? {
    let end = min(limit, start + Self.reach)
    let entry = text.lexicon.cues[Int(index)]
    let (openings, starts) = (entry.openings, entry.starts)
    var at = start
    var aside = Aside()
    // A noun phrase behind an aside may be the aside's own: a clause further on, if one stands there, is the likelier message.
    var nominal: Message?
    while at < end {
      let places = mayBegin(openings, at, at - start, aside) ? starts.indices : 0..<0
      for place in places where canBegin(starts[place], at, at - start, aside) {
        guard var message = message(of: entry, index, frame: place, at, limit, cue, at - start, aside, hasSpeaker) else { continue }
        message.source = message.source ?? aside.source
        if message.head != .noun || at == start || text.has(message.start, .actNoun) { return message }
        nominal = nominal ?? message
      }
      guard gap, nominal == nil || text.mark(at) != .comma, let next = pass(at, end, &aside) else { return nominal }
      if let saying = aside.saying { return nominal ?? self.message(of: saying, cue: at, from: next, limit: limit, hasSpeaker: true, gap: false) }
      at = next
    }
    return nominal
  }

  /// The message of one frame at `at`, if it stands there and suits the cue.
  private func message(
    of entry: CueEntry, _ index: Int32, frame place: Int, _ at: Int, _ limit: Int, _ cue: Int, _ distance: Int, _ aside: Aside, _ hasSpeaker: Bool
  ) -> Message? {
    let frame = entry.frames[place]
    guard let message = match(frame, at, limit, cue: cue, of: index), takesObject(frame, message, cue),
      suits(frame, message, distance, aside, hasSpeaker, entry)
    else { return nil }
    return message
  }

  /// What the tokens between cue and message are like.
  private struct Aside {
    /// Begins as an adverbial does, with a preposition, a time or a mark.
    var isAdverbial = false
    /// Begins with a relative pronoun, whose clause may join another to itself.
    var isRelative = false
    /// Holds nothing but times and commas.
    var isTime = true
    var tokens = 0
    /// `نقلا عن مصدر`: whose words the subject of the cue passes on.
    var source: Int?
    /// `قائلا`, `بالقول`: a second cue word for the same message.
    var saying: Int32?
  }

  /// Passes over one unit of an aside; nil where no aside goes on.
  @inline(__always)
  private func pass(_ at: Int, _ end: Int, _ aside: inout Aside) -> Int? {
    let isFirst = aside.tokens == 0
    aside.tokens += 1
    if text.mark(at) != .comma, !text.has(at, .time) { aside.isTime = false }
    // Most words are of no account.
    if !isFirst, text.mark(at) == .word, !text.word(at).isCue, !text.opensPhrase(at) { return at + 1 }
    return pass(at, end, &aside, isFirst: isFirst)
  }

  private func pass(_ at: Int, _ end: Int, _ aside: inout Aside, isFirst: Bool) -> Int? {
    switch text.mark(at) {
    case .comma:
      aside.isAdverbial = true
      return at + 1
    // `عصام أبو عيسى؛ نائب الرئيس، أن`: before an apposition.
    case .semicolon where isFirst:
      aside.isAdverbial = true
      return at + 1
    case .dash, .slash:
      aside.isAdverbial = true
      var close = at + 1
      while close < end, close < at + 40, text.mark(close) != .dash { close += 1 }
      return close < end && text.mark(close) == .dash ? close + 1 : at + 1
    case .opensParenthesis:
      aside.isAdverbial = true
      var close = at + 1
      while close < end, text.mark(close) != .closesParenthesis { close += 1 }
      return close < end ? close + 1 : nil
    case .closesParenthesis, .number, .other: return at + 1
    case .quote:
      guard let pair = text.quotes.opening(at: at) else { return at + 1 }
      return pair.close - at <= (isTitled(at) ? 20 : 8) ? pair.close + 1 : nil
    case .period:
      return text.token(at).gap == .none && at > 0 && text.word(at - 1).shape.contains(.singleLetter) ? at + 1 : nil
    case .word: break
    default: return nil
    }
    let word = text.word(at)
    if let (phrase, behind, _) = text.phrase(at: at), case .link(let link) = phrase.kind, text.lexicon.links[Int(link)].target == .source,
      let source = mentions.parse(at: behind, limit: end)
    {
      aside.source = behind
      return source.tokens.upperBound
    }
    if isFirst {
      let symbols = text.lexicon.symbols
      aside.isAdverbial =
        word.has([.preposition, .time, .adverb, .relative]) || !word.clitics.isDisjoint(with: .preposition) || word.surface == symbols.fihi
        || word.surface == symbols.fiha
      aside.isRelative = word.has(.relative)
    }
    for index in word.readings {
      let reading = text.lexicon.readings[Int(index)]
      var isSaying: Bool { text.lexicon.cues[Int(reading.entry)].lemma == "قال" }
      switch reading.form {
      // `وأضاف مؤكدا أن`
      case .participle where word.shape.contains(.accusative) && (isSaying || isFirst && !word.has([.title, .commonNoun])),
        .verbalNoun where (word.isDefinite && word.clitics.contains(.bi) || word.pronoun != .none) && isSaying:
        aside.saying = reading.entry
        return at + 1
      // `بثت القناة كلمة الرئيس التي قال فيها`: the message is the nearer verb's.
      case .perfect where isSaying && !word.has(.commonNoun), .imperfect where isSaying: return nil
      case .participle
      where (word.shape.contains(.accusative) || reading.agreement.gender == .feminine && !word.isDefinite && text.mark(at - 1) == .comma)
        && !word.has([.title, .commonNoun]):
        return nil
      case .perfect
      where !word.has([.commonNoun, .preposition, .name, .title, .actNoun, .setting]) && !word.isDefinite && !aside.isRelative && !isInRelativeClause(at)
        && (!word.clitics.isDisjoint(with: .conjunction) || text.mark(at - 1) == .comma):
        return nil
      default: break
      }
    }
    return at + 1
  }

  private func isInRelativeClause(_ at: Int) -> Bool {
    for back in 1...3 where at - back >= 0 {
      if text.has(at - back, .relative) { return true }
    }
    return false
  }

  // MARK: One frame

  /// Whether some frame may begin at the token, for all frames of a cue at once: most tokens begin none.
  @inline(__always)
  private func mayBegin(_ openings: FrameOpenings, _ at: Int, _ distance: Int, _ aside: Aside) -> Bool {
    var kinds: FrameOpenings.Kinds = []
    switch text.mark(at) {
    case .word:
      if openings.mayHave(text.word(at).surface) { return true }
      kinds = text.word(at).openings
    case .colon: kinds.insert(.colon)
    case .quote: kinds.insert(.quote)
    default: break
    }
    if distance == 0 || aside.isTime || text.mark(at - 1) != .word { kinds.formUnion([.noun, .phrase]) }
    return !openings.kinds.isDisjoint(with: kinds)
  }

  /// A cheap look at the token, which most frames fail.
  private func canBegin(_ start: FrameStart, _ at: Int, _ distance: Int, _ aside: Aside) -> Bool {
    switch start {
    case .that: return text.has(at, .complementizer)
    case .colon: return text.mark(at) == .colon
    case .quote: return text.mark(at) == .quote
    case .question: return text.has(at, .interrogative)
    case .noun: return distance == 0 || aside.isTime && aside.tokens >= 2 || text.has(at, .actNoun) && isOfNoAside(at)
    case .word(let form): return text.word(at).surface == form
    case .clitic(let clitic): return text.token(at).isWord && (satisfies(at, clitic) || isBareClitic(at, clitic))
    // An object stands right behind its verb and subject, behind a time, or where an aside has closed.
    // `، بدوره، أن`; `محمد بن طلحة، أستاذ التاريخ، أنه`: an apposition
    case .phrase where isTurn(at) || distance > 0 && text.mark(at - 1) == .comma && text.has(at, .title): return false
    case .phrase: return distance == 0 || aside.isTime || text.mark(at - 1) == .dash || text.mark(at - 1) == .comma || text.mark(at - 1) == .closesParenthesis
    case .clause: return false
    }
  }

  /// `بدوره، أن`, `من جانبه، أن`
  private func isTurn(_ at: Int) -> Bool {
    text.token(at).isWord && text.has(at, .turn) || text.phrase(at: at).map { $0.phrase.traits.contains(.turn) } ?? false
  }

  /// Not `في [اتصال] هاتفي`, `في مؤتمر صحفي [عقد] مساء`: a noun behind a preposition, or without one of its own, is the aside's.
  private func isOfNoAside(_ at: Int) -> Bool {
    !text.has(at - 1, .preposition) && at + 1 < text.count && !(text.token(at + 1).isWord && text.has(at + 1, [.time, .preposition]))
  }

  private func match(_ frame: Frame, _ start: Int, _ limit: Int, cue: Int, of entry: Int32) -> Message? {
    var at = start
    var clitic: Clitics = []
    var addressee: Range<Int>?
    var contentStart: Int?
    var source: Int?
    let object = text.word(cue).pronoun != .none
    for part in frame.parts {
      guard at < limit else { return nil }
      switch part {
      case .word(let form):
        guard text.token(at).isWord, text.word(at).surface == form,
          clitic.isEmpty ? text.word(at).clitics.isDisjoint(with: .preposition) : satisfies(at, clitic)
        else { return nil }
        clitic = []
        at += 1
      case .clitic(let raw):
        clitic = Clitics(rawValue: raw)
        if isBareClitic(at, clitic) {
          at += 1
          clitic = []
        }
      case .addressee:
        if !object {
          var reader = mentions
          if clitic.isEmpty { reader.cue = entry }
          guard satisfies(at, clitic), let mention = reader.parse(at: at, limit: limit) else { return nil }
          addressee = mention.tokens
          at = behindAddressee(frame, mention.tokens.upperBound, limit)
        }
        clitic = []
      case .source:
        guard let mention = mentions.parse(at: at, limit: limit), let head = behindSource(frame, mention.tokens.upperBound, limit) else { return nil }
        source = mention.tokens.lowerBound
        at = head
      case .topic:
        if !object {
          guard text.mark(at) == .quote || text.token(at).isWord && !text.has(at, .demonstrative), let end = topic(from: at, limit, frame) else { return nil }
          contentStart = at
          at = end
        }
      }
    }
    guard at < limit else { return nil }
    switch frame.head {
    case .that:
      guard text.token(at).isWord, text.has(at, .complementizer), satisfies(at, clitic) else { return nil }
      // `وأن` goes on with another clause.
      if text.word(at).clitics.contains(.wa) || clitic.isEmpty && frame.parts.isEmpty && text.word(at).clitics.contains(.li) { return nil }
      let word = text.word(at)
      return Message(head: .that, start: contentStart ?? (word.pronoun != .none ? at : at + 1), addressee: addressee, source: source, at: start)
    case .colon:
      guard text.mark(at) == .colon, at + 1 < limit else { return nil }
      return Message(head: .colon, start: at + 1, addressee: addressee, source: source, at: start)
    case .quote:
      guard text.mark(at) == .quote, isMessage(at, limit) else { return nil }
      return Message(head: .quote, start: at, addressee: addressee, source: source, at: start)
    case .question:
      guard text.token(at).isWord, text.has(at, .interrogative) else { return nil }
      return Message(head: .question, start: at, addressee: addressee, source: source, at: start)
    case .clause: return nil
    case .noun:
      guard isNominal(at, limit, behind: clitic, isFirst: frame.parts.isEmpty && contentStart == nil, of: entry), satisfies(at, clitic) else { return nil }
      return Message(head: .noun, start: contentStart ?? at, addressee: addressee, source: source, at: start)
    }
  }

  /// Where the frame goes on behind its addressee, over a prepositional phrase that hangs on him: `دعوا السوريين في إسطنبول للتجمع`.
  private func behindAddressee(_ frame: Frame, _ end: Int, _ limit: Int) -> Int {
    guard let place = frame.parts.firstIndex(of: .addressee), place + 1 < frame.parts.count else { return end }
    var at = end
    while at < min(limit, end + 8), text.token(at).isWord {
      switch frame.parts[place + 1] {
      case .clitic(let raw) where satisfies(at, Clitics(rawValue: raw)) || isBareClitic(at, Clitics(rawValue: raw)): return at
      case .word(let form) where text.word(at).surface == form: return at
      default: at += 1
      }
    }
    return end
  }

  /// Where the head of the frame stands behind a relay's source: `عن مسؤول (قوله) (أمس) إن`.
  private func behindSource(_ frame: Frame, _ start: Int, _ limit: Int) -> Int? {
    let bare = Frame(parts: [], head: frame.head)
    var at = start
    var aside = Aside()
    while at < min(limit, start + 24) {
      if match(bare, at, limit, cue: at, of: -1) != nil, frame.head != .noun || at == start || text.has(at, .actNoun) { return at }
      let isSaying = text.word(at).pronoun != .none && text.word(at).readings.contains { text.lexicon.readings[Int($0)].form == .verbalNoun }
      guard let next = isSaying ? at + 1 : pass(at, limit, &aside) else { return nil }
      at = next
    }
    return nil
  }

  /// Where the words of a topic end and the rest of its frame begins: `وصف [القرار] بالخطأ`.
  private func topic(from at: Int, _ limit: Int, _ frame: Frame) -> Int? {
    guard frame.parts.last != .topic else { return at }
    var next = at + 1
    while next < min(limit, at + 14), text.token(next).isWord || text.mark(next) == .quote {
      for part in frame.parts {
        if case .clitic(let raw) = part, text.token(next).isWord, satisfies(next, Clitics(rawValue: raw)) || isBareClitic(next, Clitics(rawValue: raw)) {
          return next
        }
        if case .word(let form) = part, text.token(next).isWord, text.word(next).surface == form { return next }
      }
      next += 1
    }
    return nil
  }

  /// A verb that carries its object as a pronoun (`وصفه`, `تكفلها`) has no other object for a message.
  private func takesObject(_ frame: Frame, _ message: Message, _ cue: Int) -> Bool {
    guard message.head == .noun, !frame.parts.contains(.topic), !frame.parts.contains(.addressee), text.word(cue).pronoun != .none else { return true }
    return !text.word(cue).readings.contains { text.lexicon.readings[Int($0)].form == .perfect || text.lexicon.readings[Int($0)].form == .imperfect }
  }

  private func satisfies(_ at: Int, _ clitic: Clitics) -> Bool {
    clitic.isEmpty
      || (text.token(at).isWord && (!text.word(at).clitics.isDisjoint(with: clitic) || clitic == .bi && text.word(at).stem == text.lexicon.symbols.bian))
  }

  /// `بـ"…"`, `ل «…»`: a clitic written by itself.
  private func isBareClitic(_ at: Int, _ clitic: Clitics) -> Bool {
    guard text.token(at).isWord else { return false }
    return text.word(at).surface == (clitic == .bi ? text.lexicon.symbols.bi : text.lexicon.symbols.li)
  }

  /// `ندوة بعنوان «…»`, `الموسوم بـ«…»`: the marks hold the title of something.
  private func isTitled(_ at: Int) -> Bool {
    guard at > 0, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    let symbols = text.lexicon.symbols
    let noun = before.surface == symbols.bi && at > 1 && text.token(at - 2).isWord ? text.word(at - 2) : before
    return symbols.titles.contains(noun.stem)
  }

  /// Whether the marks hold a message, and no name: long enough, or the end of what is said.
  func isMessage(_ at: Int, _ limit: Int) -> Bool {
    guard let pair = text.quotes.opening(at: at) else {
      // A mark that nothing closes still opens speech, if enough of the sentence follows.
      return text.quotes.inside(at) == nil && at + 4 < limit && at + 1 < text.count && text.token(at + 1).gap == .none
    }
    let length = pair.close - at - 1
    if isTitled(at) { return false }
    // `قناة «كي تي إن»: «…»`, `شركة "يو إس"، فلان`: a name, with the message still to come.
    if pair.close + 1 < limit, text.mark(pair.close + 1) == .colon { return false }
    if length < 4, at > 0, text.token(at - 1).isWord, text.has(at - 1, [.bodyHead, .outletHead, .nisba, .setting]) { return false }
    if length >= 4 { return true }
    return length >= 1 && (pair.close + 1 >= limit || !text.token(pair.close + 1).isWord)
  }

  private func isNominal(_ at: Int, _ limit: Int, behind clitic: Clitics, isFirst: Bool, of entry: Int32) -> Bool {
    if text.mark(at) == .quote || text.mark(at) == .number { return text.mark(at) == .quote || !isFirst }
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    // `رفض ما وصفه بالتدخل`, but `قال ما قاله`
    if text.lexicon.symbols.freeRelatives.contains(word.surface) { return !isFirst || !clitic.isEmpty || entry >= 0 && judges(text.lexicon.cues[Int(entry)]) }
    // `طالب بذلك` points back to a message told before.
    if word.has(.demonstrative), at + 1 >= limit || !text.token(at + 1).isWord || !text.word(at + 1).isDefinite { return false }
    if word.has([.complementizer, .relative, .conjunction, .interrogative, .time])
      || word.has([.preposition, .adverb, .auxiliary, .particle, .personalPronoun]) && !word.has([.commonNoun, .actNoun, .name, .quantifier])
    {
      return false
    }
    // `وأكد قائلا`
    if isFirst, mentions.isAccusativeParticiple(word), !word.has([.commonNoun, .actNoun]) { return false }
    if isFirst, !word.clitics.isDisjoint(with: [.bi, .li, .ka, .wa, .fa]) { return false }
    return !word.shape.contains(.imperfect) || word.isDefinite
  }

  /// Whether a frame found behind a gap, or behind a speaker, is really the cue's.
  private func suits(_ frame: Frame, _ message: Message, _ distance: Int, _ aside: Aside, _ hasSpeaker: Bool, _ entry: CueEntry) -> Bool {
    switch message.head {
    case .that: return distance == 0 || !frame.parts.isEmpty || !hangsOnParticle(message.at)
    case .question, .clause: return true
    case .colon: return distance <= 18
    case .quote: return distance == 0 || (text.quotes.opening(at: message.start).map { $0.close - $0.open > 4 } ?? true)
    case .noun:
      let first = text.mark(message.start) == .quote ? message.start + 1 : message.start
      guard first < text.count else { return false }
      let word = text.word(first)
      let isBare = frame.parts.isEmpty
      if isBare {
        if distance > 0, !aside.isTime || aside.tokens < 2 {
          return aside.isAdverbial && word.has(.actNoun) && (!word.isDefinite || text.mark(first - 1) == .comma)
        }
        if word.has(.actNoun) { return true }
        return hasSpeaker
          ? judges(entry) && (!word.has([.title, .name]) || word.has(.actNoun))
          : !word.has([.title, .name, .bodyHead, .unnamedHead, .groupHead]) && (judges(entry) || !word.has(.setting))
      }
      if distance == 0 { return !word.has(.setting) || takesAnyNoun(entry) || text.has(first, .actNoun) || frame.parts.contains(.topic) }
      // `في مقر الأمم المتحدة بنيويورك`
      return (aside.isAdverbial || hasSpeaker && word.has(.actNoun)) && (!word.has([.place, .country]) || word.has(.actNoun))
    }
  }

  /// `بعد أن`, `خاصة أن`, `لا سيما أن`, `غير أن`: the clause is the particle's, not the cue's.
  private func hangsOnParticle(_ at: Int) -> Bool {
    guard at > 0, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    // `لا يريد أن`, `يمكن أن`: another verb's clause.
    if before.has(.auxiliary) || before.shape.contains(.imperfect) { return true }
    for back in 1...3 where at - back >= 0 {
      if let (phrase, end, _) = text.phrase(at: at - back), phrase.kind == .impersonal, end > at { return true }
    }
    if before.surface == text.lexicon.symbols.ghayr { return true }
    return before.has([.preposition, .conjunction]) && !before.has([.time, .adverb]) && before.pronoun == .none
  }

  /// Whether a nominal message tells of something said or done: an act noun, the source's own words, `ما …`.
  func isEvent(_ at: Int) -> Bool {
    text.mark(at) == .quote || text.has(at, .actNoun) || text.lexicon.symbols.freeRelatives.contains(text.word(at).surface)
  }

  /// Cues that pass judgement take a bare noun of any kind: `انتقد القرار`; `طلب` and the like only one that tells of an act.
  private func judges(_ entry: CueEntry) -> Bool {
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
}
