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
    /// The cue whose verbal noun says what is done by it: `ختم (بالدعوة) إلى`.
    var saying: Int32 = -1
  }

  /// The longest name in marks, in tokens.
  static let longestName = 9

  /// The longest way from a cue to its message, in tokens.
  static let reach = 48

  /// The message of the entry, looked for from `start` on; with a gap, asides are passed over, as far as `reach`.
  func message(of index: Int32, cue: Int, from start: Int, limit: Int, reach: Int = reach, hasSpeaker: Bool, gap: Bool) -> Message? {
    let end = min(limit, start + reach)
    let entry = text.lexicon.cues[Int(index)]
    let (openings, frames) = (entry.openings, entry.frames)
    var at = start
    var aside = Aside(takesSaying: entry.takesSaying, relays: entry.relays)
    // A noun phrase behind an aside may be the aside's own: a clause further on, if one stands there, is the likelier message.
    var nominal: Message?
    if gap, hasSpeaker { aside.object = object(of: entry, behindAdverbialAt: start, end) }
    while at < end {
      if gap, aside.tokens > 0, !aside.isPlain, text.mark(at - 1) == .word, at != aside.object {
        let next = behindPlain(at, aside.object.map { max(at, $0) } ?? end, openings)
        aside.tokens += next - at
        at = next
        if at == end { break }
      }
      // `دان الوزير (أول من أمس) الهجوم`, `مستغربا (على حد قوله) كيف`: no frame begins inside a fixed phrase of that kind.
      if gap, text.opensPhrase(at), let next = behindFormula(at) {
        if next >= end { break }
        if aside.tokens == 0 { aside.isAdverbial = true }
        aside.tokens += next - at
        at = next
        continue
      }
      let here = kinds(openings, at, at - start, isPlain: aside.isPlain || at == aside.object)
      for place in entry.frameKinds.places(of: here) where canBegin(frames[place].start, at, at - start, &aside, hasSpeaker: hasSpeaker) {
        guard var message = message(of: entry, index, frame: place, at, limit, cue, at - start, &aside, hasSpeaker) else { continue }
        // `كشف المدير، عن موعد افتتاح الجسر`: of a noun phrase that has begun.
        if message.head == .noun, let nominal, nominal.start + 1 == message.start || isBehindAside(nominal, &aside) && message.start == message.at { continue }
        if message.head == .noun, aside.isAdverbial, !aside.isPlain, text.mark(at - 1) == .word,
          let own = behindAside(at, end, of: entry, index, frame: place, limit, cue, &aside, hasSpeaker)
        {
          message = own
        }
        message.source = message.source ?? aside.source
        if message.head != .noun || at == start || message.at == aside.object
          || text.has(message.start, .actNoun) && !aside.isRelative && !isInAside(message, of: entry, from: start, end, &aside)
        {
          return message
        }
        nominal = nominal ?? message
      }
      if gap, let nominal, text.mark(at) == .comma, !opensThat(at + 1, end) {
        return own(behind: at, end, of: entry, index, limit, cue, at + 1 - start, &aside, hasSpeaker) ?? nominal
      }
      // `طالب الوزير، الذي فاز بدعم حركته، الحكومة ب`
      if gap, hasSpeaker, at == start, let close = relativeClose(at, end) {
        (aside.isAdverbial, aside.isRelative) = (true, true)
        if let own = own(behind: close, end, of: entry, index, limit, cue, close + 1 - start, &aside, hasSpeaker, isBehindRelative: true) { return own }
      }
      guard gap, let next = pass(at, end, &aside) else { return nominal }
      // `أضاف مؤكدا أن`, but `تظهر الصور الشعب مرحبا ب`
      if let saying = aside.saying {
        guard entry.quotes || text.lexicon.cues[Int(saying)].says || entry.takesSaying else { return nominal }
        if let nominal { return nominal }
        // `وشدد بالقول، في كلمة أمام الحضور، إن`
        let isNoun = text.word(at).clitics.contains(.bi)
        let isAside = text.mark(next) == .comma ? isNoun || text.isImperfect(at) : isNoun && text.has(next, .preposition)
        var message = self.message(of: saying, cue: at, from: next, limit: limit, hasSpeaker: true, gap: isAside)
        // `ذكرت الوكالة، نقلا عن مسؤول قوله إن`
        if let source = aside.source { message?.source = source }
        if isNoun { message?.saying = saying }
        // `قال سامي حداد معلقا على القرار إن`: what has no message of its own tells how the other was said.
        guard message == nil, text.word(at).shape.contains(.accusative), text.mark(at - 1) != .comma else { return message }
        aside.saying = nil
      }
      at = next
    }
    return nominal
  }

  /// `كشفت ليلى حداد، وزيرة النقل، عن التدابير`, `انتقد حداد، رئيس المجلس، القرار`: whether the message begins where an aside has closed.
  private func isBehindAside(_ message: Message, _ aside: inout Aside) -> Bool { text.mark(message.at - 1) == .comma || message.at == aside.object }

  /// Where the words of an aside from `at` on end that are of no account for the frames: most are.
  @inline(__always)
  private func behindPlain(_ start: Int, _ end: Int, _ openings: FrameOpenings) -> Int {
    for at in text.places(in: start..<end, of: [.mark, .cue, .fixedPhrase, .frame]) {
      let (signs, word) = (text.signs(at), text.word(at))
      if !signs.isDisjoint(with: [.mark, .cue, .fixedPhrase]) || openings.mayBegin(with: word) { return at }
    }
    return end
  }

  /// `، أن`: behind an aside.
  private func opensThat(_ at: Int, _ end: Int) -> Bool { at < end && text.has(at, .complementizer) }

  /// The message of one frame at `at`, if it stands there and suits the cue.
  func message(
    of entry: CueEntry, _ index: Int32, frame place: Int, _ at: Int, _ limit: Int, _ cue: Int, _ distance: Int, _ aside: inout Aside, _ hasSpeaker: Bool
  ) -> Message? {
    let frame = entry.frames[place]
    guard let message = match(frame, at, limit, cue: cue, of: index), takesObject(frame, message, cue), !isOfAnother(message, cue),
      suits(frame, message, distance, &aside, hasSpeaker, entry, cue)
    else { return nil }
    return message
  }

  /// What the tokens between cue and message are like.
  ///
  /// It goes `inout` to those too who only look at it: each copy would wait for what was just written.
  struct Aside {
    /// Whether the verbal noun of another cue may stand for the message's own: `ختم (بالتأكيد) على أن`.
    var takesSaying = false
    /// Whether the cue passes another's words on.
    var relays = false
    /// Begins as an adverbial does, with a preposition, a time or a mark.
    var isAdverbial = false
    /// Begins with a relative pronoun, whose clause may join another to itself.
    var isRelative = false
    /// Holds nothing but times, adverbs (`بشدة`), prepositions with a pronoun (`فيه`) and commas.
    var isPlain = true
    var tokens = 0
    /// `نقلا عن مصدر`: whose words the subject of the cue passes on.
    var source: Int?
    /// `قائلا`, `بالقول`: a second cue word for the same message.
    var saying: Int32?
    /// Where an adverbial has ended and what is judged begins.
    var object: Int?
  }

  /// Passes over one unit of an aside; nil where no aside goes on.
  @inline(__always)
  func pass(_ at: Int, _ end: Int, _ aside: inout Aside) -> Int? {
    let isFirst = aside.tokens == 0
    aside.tokens += 1
    // `نفت في الوقت ذاته الأنباء`
    if aside.isPlain, text.opensPhrase(at), let (phrase, behind, _) = text.phrase(at: at), phrase.traits.contains(.turn), behind < end,
      text.token(behind).isWord || text.mark(behind) == .quote
    {
      aside.tokens += behind - at - 1
      if isFirst { aside.isAdverbial = true }
      return behind
    }
    // `دان الوزير (بأشد العبارات) الهجوم`
    if aside.isPlain, at + 1 < end, text.word(at + 1).isDefinite, text.lexicon.symbols[.strongest].contains(text.word(at).surface) {
      aside.tokens += 1
      if isFirst { aside.isAdverbial = true }
      return at + 2
    }
    if aside.isPlain, text.mark(at) != .comma, !isPlain(at) { aside.isPlain = false }
    if !isFirst, text.signs(at).isDisjoint(with: [.mark, .cue, .fixedPhrase]) { return at + 1 }
    return pass(at, end, &aside, isFirst: isFirst)
  }

  /// `الشهر [الماضي]`: which of several times.
  func isWhich(_ at: Int) -> Bool { text.has(at, .which) && text.has(at - 1, .time) }

  /// Whether the word tells when, how or to whom and no more: what stands behind it may still be the cue's object.
  private func isPlain(_ at: Int) -> Bool {
    text.token(at).isWord
      && (text.has(at, [.time, .adverb, .personalPronoun, .turn]) || isWhich(at)
        // `بشكل قاطع`
        || text.lexicon.symbols[.mannerHead].contains(text.word(at - 1).surface) && !text.word(at).isDefinite)
  }

  /// The same of what is no word.
  private func passMark(_ at: Int, _ end: Int, _ aside: inout Aside, isFirst: Bool) -> Int? {
    switch text.mark(at) {
    case .comma:
      // `أعلن الناطق …، غير أن الوزير نفى أن`: what sets another against the speaker ends his clause.
      if text.has(at + 2, .complementizer), text.lexicon.symbols[.opposition].contains(text.word(at + 1).surface) { return nil }
      aside.isAdverbial = true
      if at + 1 < end, text.has(at + 1, .relative) { aside.isRelative = true }
      return remark(at, end) ?? at + 1
    // `عصام أبو عيسى؛ نائب الرئيس، أن`: before an apposition.
    case .semicolon where isFirst:
      aside.isAdverbial = true
      return at + 1
    // `ونقلت الوكالة -عن مسؤول- قوله`
    case .dash where aside.relays && text.word(at + 1).surface == text.lexicon.symbols.an: return at + 1
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
      // Marks that close here were open before the cue: what it reports stands inside them.
      guard let pair = text.quotes.opening(at: at) else { return text.quotes.closing(at: at) == nil || isFirst ? at + 1 : nil }
      return pair.close - at <= (isTitled(at) ? 20 : 8) ? pair.close + 1 : nil
    case .period:
      return text.word(at - 1).shape.contains(.singleLetter) ? at + 1 : nil
    default: return nil
    }
  }

  func pass(_ at: Int, _ end: Int, _ aside: inout Aside, isFirst: Bool) -> Int? {
    guard text.token(at).isWord else { return passMark(at, end, &aside, isFirst: isFirst) }
    let word = text.word(at)
    // `، فيما تبقت أربعة أندية: …`
    if text.mark(at - 1) == .comma, text.has(at + 1, .verb), !text.isImperfect(at + 1), text.lexicon.symbols[.opposition].contains(word.surface) { return nil }
    if let (phrase, behind, _) = text.phrase(at: at), case .link(let link) = phrase.kind, text.lexicon.links[Int(link)].target == .source,
      let source = mentions.parse(at: behind, limit: end)
    {
      aside.source = behind
      return source.tokens.upperBound
    }
    if isFirst {
      aside.isAdverbial =
        word.has([.preposition, .time, .adverb, .relative]) || !word.clitics.isDisjoint(with: .preposition)
        || text.lexicon.symbols[.referral].contains(word.surface) || word.surface == text.lexicon.symbols.li
      aside.isRelative = word.has(.relative)
    }
    for index in word.readings {
      let reading = text.lexicon.readings[Int(index)]
      var isSaying: Bool { text.lexicon.cues[Int(reading.entry)].says }
      // Not `التي تتخذ من باريس مقرا`.
      var bringsMessage: Bool { isSaying && (!word.has(.commonNoun) || text.mark(at + 1) == .word && governs(at, reading.entry)) }
      switch reading.form {
      // `وأضاف مؤكدا أن`
      case .participle where word.shape.contains(.accusative) && (bringsMessage || isFirst && !word.has([.title, .commonNoun, .adverb])),
        .verbalNoun where (word.isDefinite && word.clitics.contains(.bi) || word.pronoun != .none) && isSaying,
        .verbalNoun where aside.takesSaying && isSayingNoun(at),
        // `وتابع يقول، إن`
        .imperfect where isFirst && isSaying && word.clitics.isEmpty && word.pronoun == .none:
        // `سجل المدير …، وتابع قائلا`
        if !isFirst, text.mark(at - 2) == .comma, text.reads(text.word(at - 1), as: .perfect) { return nil }
        aside.saying = reading.entry
        return at + 1
      // `بثت القناة كلمة الرئيس التي قال فيها`: the message is the nearer verb's.
      case .perfect where isSaying && !word.has(.commonNoun), .imperfect where isSaying: return nil
      case .perfect where tellsOfNoun(at) || isSubordinate(at), .imperfect where tellsOfNoun(at) || isSubordinate(at): return nil
      // `تنقل القوات السلاح إلى الحكومة، ويعتبر خبراء أن`
      case .imperfect where word.clitics.contains(.wa) && text.mark(at - 1) == .comma && !word.has([.commonNoun, .name]) && !text.isNaming(at): return nil
      case .participle
      where (word.shape.contains(.accusative) || reading.agreement.gender == .feminine && !word.isDefinite && text.mark(at - 1) == .comma)
        && (!word.has([.title, .commonNoun, .adverb]) || !isFirst && word.clitics.isEmpty && governs(at, reading.entry)):
        return nil
      case .perfect
      where (!word.has([.commonNoun, .preposition, .name, .title, .actNoun, .setting]) || word.clitics.contains(.wa) && governs(at, reading.entry))
        && !word.isDefinite && !aside.isRelative
        && !isInRelativeClause(at)
        && (!word.clitics.isDisjoint(with: .conjunction) || text.mark(at - 1) == .comma):
        return nil
      default: break
      }
    }
    return at + 1
  }

  /// `نقلت الصحيفة تصريحات أكد (فيها أن)`: whether the clause behind a verb is what the noun before it holds.
  private func tellsOfNoun(_ verb: Int) -> Bool {
    verb + 2 < text.count && text.lexicon.symbols[.referral].contains(text.word(verb + 1).surface)
      && text.has(verb + 2, .complementizer)
  }

  /// `…، حيث (أكد) الوزير أن`, `…، إذ (ترى) اللجنة أن`: whether a particle behind a comma sets a clause of its own before the message.
  private func isSubordinate(_ verb: Int) -> Bool {
    guard verb > 1, text.mark(verb - 2) == .comma, text.token(verb - 1).isWord, !text.has(verb, [.commonNoun, .name, .preposition]) else { return false }
    let (symbols, particle) = (text.lexicon.symbols, text.word(verb - 1))
    return symbols[.subordination].contains(particle.surface) || symbols[.opposition].contains(particle.surface)
      // `…، فقد (أعلنت) الوزارة أن`
      || particle.stem == symbols.qad && !particle.clitics.isDisjoint(with: .conjunction)
  }

  /// `وطالب ب…`, `مشيرا إلى …`: whether what the cue asks for stands right behind a word that is spelled like a noun.
  private func governs(_ verb: Int, _ entry: Int32) -> Bool {
    var aside = Aside()
    return verb + 1 < text.count
      && text.lexicon.cues[Int(entry)].frames.contains { frame in
        switch frame.start {
        case .that, .colon, .word, .clitic, .courtesy: canBegin(frame.start, verb + 1, 0, &aside)
        default: false
        }
      }
  }

  func isInRelativeClause(_ at: Int) -> Bool {
    for back in 1...3 where at - back >= 0 {
      if text.has(at - back, .relative) { return true }
    }
    return false
  }
}
