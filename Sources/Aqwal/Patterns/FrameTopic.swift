/// Reads what a message is about, where its frame asks for that: `وصف [القرار] بالخطأ`.
extension FrameMatcher {
  /// `ترى الجمعية في [المنطقة] أن`: where a clause follows at once, it is the message, and not what is seen in something.
  func isBeforeClause(_ at: Int, _ limit: Int) -> Bool {
    for next in at..<min(limit, at + Self.place) where text.mark(next) != .quote {
      guard text.token(next).isWord else { return false }
      if text.has(next, .complementizer) { return text.word(next).clitics.isEmpty && text.word(next).stem != text.lexicon.symbols.bian }
      // `يعد القصر الأجمل وهو أن`, `يعد العقد صحيحا ويمكن أن`: a clause of its own stands before it.
      if text.has(next, [.verb, .auxiliary, .personalPronoun]) || text.isImperfect(next) { return false }
    }
    return false
  }

  /// The most words that tell where somebody is, or says what he sees.
  static let place = 7

  /// `خطاب وصف (فيه) خصومه بأنهم`
  func isReferral(_ at: Int) -> Bool {
    text.lexicon.symbols[.referral].contains(text.word(at).surface)
  }

  /// `وصفت الإذاعة التقرير، (الذي) نشر أمس، بأنه`, `صنفته (بشكل) خاص بأنه`: what no topic begins with.
  func opensAdverbial(_ at: Int) -> Bool {
    text.token(at).isWord
      && (text.has(at, .relative) && !text.lexicon.symbols[.freeRelative].contains(text.word(at).surface) || text.has(at, .adverb)
        || text.word(at).surface == text.lexicon.symbols.in || text.word(at).clitics.contains(.wa)
        || text.has(at, .conjunction) && !text.isKnownName(at)
        || text.has(at + 1, .complementizer) && text.word(at + 1).stem != text.lexicon.symbols.bian
        || text.lexicon.symbols[.mannerHead].contains(text.word(at).surface))
  }

  /// `حديثه`, `كلمتها`: what somebody says, with the pronoun of who does.
  func isOwnSpeech(_ at: Int) -> Bool {
    text.word(at).pronoun != .none && text.word(at).clitics.isEmpty && text.reads(text.word(at), as: .noun)
  }

  /// Where the words of a topic end and the rest of its frame begins: `وصف [القرار] بالخطأ`.
  func topic(from at: Int, _ limit: Int, _ frame: Frame) -> Int? {
    guard frame.parts.last != .topic else { return at }
    var next = at + 1
    while next < min(limit, at + Self.topic), text.token(next).isWord || [.quote, .number, .slash].contains(text.mark(next)) {
      for part in frame.parts {
        if case .clitic(let raw) = part, text.token(next).isWord, satisfies(next, Clitics(rawValue: raw)) || isBareClitic(next, Clitics(rawValue: raw)) {
          return next
        }
        if case .word(let form) = part, text.token(next).isWord, text.word(next).surface == form { return next }
      }
      next += 1
    }
    // `وصف القرار، الذي صدر أمس، بأنه خطأ`
    if next + 1 < limit, text.mark(next) == .comma, text.has(next + 1, .relative) {
      next = (next + 2..<min(limit, next + Self.relative)).first { text.mark($0) == .comma } ?? next
    }
    // `وصف القرار بشأن الميناء، بأنه خطأ`
    let behind = next + 1
    if frame.head == .that, frame.parts.last == .clitic(Clitics.bi.rawValue), behind < limit, text.mark(next) == .comma, text.has(behind, .complementizer),
      text.word(behind).pronoun != .none, satisfies(behind, .bi)
    {
      return behind
    }
    return nil
  }

  /// The most tokens of a topic.
  private static let topic = 18

  /// The most tokens of a relative clause that tells of a topic.
  static let relative = 20
}
