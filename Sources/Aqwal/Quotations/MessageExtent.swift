/// Decides where a message ends and how much of it is the source's own words.
///
/// A message runs to the end of its sentence unless the narrator takes over before: at a participle or a coordinated cue of the same source, at an
/// attribution behind it, or at a clause that only the narrator can tell.
struct MessageExtent {
  let text: AnnotatedText
  let clauses: ClauseStarts

  /// The length in tokens of marks that hold no more than a term or a part of what is said.
  private static let shortest = 7

  /// What an agency adds to a piece of news.
  private static let addition = spellingHash(Folding.folded("إضافه"))

  /// The furthest that a dateline reaches into a sentence, in tokens.
  static let dateline = 12

  /// Gives each attribution of a sentence its content, or none where it has to go.
  func bound(_ attributions: [Attribution], in sentence: Int) {
    let tokens = text.sentences[sentence].tokens
    for (index, attribution) in attributions.enumerated() {
      let match = attribution.match
      if let quoted = match.quotedBefore {
        attribution.content = MessageTokens(trimmed(quoted) ?? quoted, resumed(behind: attribution.header.upperBound, tokens))
      } else if let end = match.clauseEnd {
        // `«الأخبار باطلة، كما زعمت الصحف»`: the source's own words name another.
        if text.quotes.inside(match.anchor) != nil, attributions[..<index].contains(where: { $0.content.last?.contains(match.anchor) ?? false }) { continue }
        let start = clauseStart(before: end, match, tokens)
        let split = resumption(behind: match, tokens)
        let resumption = split ?? resumption(of: attribution, tokens)
        // `…، بحسب رويترز، نقلا عن مسؤول`: of two links behind one clause one names who said it, and the other who passed it on.
        if match.link >= 0, index > 0, attributions[index - 1].match.link >= 0, attributions[index - 1].match.clauseEnd != nil,
          attributions[index - 1].header.upperBound == end, !attributions[index - 1].content.isEmpty
        {
          vouch(match.speaker, for: attributions[index - 1])
          continue
        }
        // `قال … إن …، بحسب رويترز`: the message has its source already; the link names who passed it on.
        if let earlier = attributions[..<index].lastIndex(where: { $0.content.last.map { reaches(end, $0) } ?? false }) {
          // `أن المدينة تحتاج بحسب الوزارة إلى`: an aside of the message's own.
          if split != nil { continue }
          // `أنه، بحسب اللائحة، تخضع`: where it stands at the message's head, the message goes on behind it.
          attributions[earlier].content.cut(at: end)
          if match.link >= 0 { vouch(match.speaker, for: attributions[earlier]) }
          continue
        }
        attribution.content = MessageTokens(end - start > 3 || resumption != nil ? trimmed(start..<end) : nil)
        if !attribution.content.isEmpty, let resumption {
          // `-حسب الكاتب- يتكرر الأمر، يقول فلان "…"`
          let other = attributions[(index + 1)...].first { $0.match.speaker != nil && $0.match.head == .quote && $0.match.anchor > resumption }
          let end = self.end(of: match, from: resumption, other.map { verbStart($0.match) } ?? tokens.upperBound, attributions[(index + 1)...])
          attribution.content = MessageTokens(attribution.content.first, trimmed(resumption..<end))
        }
      } else if let start = match.messageStart {
        if let parent = attributions[..<index].lastIndex(where: { $0.content.contains { $0.contains(match.anchor) } }) {
          guard isNestable(match) else { continue }
          attribution.parent = parent
        }
        let limit = attribution.parent.flatMap { attributions[$0].content.first { $0.contains(match.anchor) }?.upperBound } ?? tokens.upperBound
        let end = self.end(of: match, from: start, limit > start ? limit : tokens.upperBound, attributions[(index + 1)...])
        attribution.content = MessageTokens(start < end ? trimmed(start..<end) : nil)
      }
      attribution.kind = kind(attribution)
    }
  }

  /// Whether a message goes on up to the token, but for marks that close there.
  private func reaches(_ end: Int, _ message: Range<Int>) -> Bool {
    message.lowerBound < end
      && (message.upperBound >= end || (message.upperBound..<end).allSatisfy { text.mark($0) == .quote || text.mark($0) == .comma || isPointingOn($0) })
  }

  private func isNestable(_ match: Match) -> Bool {
    (match.form == .perfect || match.form == .imperfect) && match.speaker != nil && match.head == .that
  }

  // MARK: Forward

  /// The end of the message that begins at `start`.
  private func end(of match: Match, from start: Int, _ limit: Int, _ later: ArraySlice<Attribution>) -> Int {
    if match.head == .quote || match.head == .colon, text.mark(start) == .quote {
      guard let pair = text.quotes.opening(at: start) else { return limit }
      if let end = beyond(pair, limit) { return end }
    }
    // Where a later match takes over.
    var others: [Int] = []
    for next in later.indices {
      let next = later[next].match
      // `أن الطريق مقطوع، «ولن يفتح»، يضيف الخبير`
      if let quoted = next.quotedBefore, text.quotes.inside(next.anchor) == nil {
        others.append(quoted.lowerBound - 1)
      } else if takesOver(next, from: match) {
        others.append(topic(before: next) ?? verbStart(next))
      }
    }
    var at = start
    while at < limit {
      if text.mark(at) == .quote, let pair = text.quotes.opening(at: at), pair.close < limit {
        if at > start, others.contains(at) { return at }
        if at <= start + 1, isWhole(pair, limit) { return pair.close + 1 }
        at = pair.close + 1
        // `"… الطريق،" وطالب`: some writers set the comma before the mark.
        if text.mark(pair.close - 1) == .comma, at < limit, opensNarration(at, match) || opensMain(at, match) { return at }
        continue
      }
      if at > start, stops(at, match) || others.contains(at) { return at }
      at += 1
    }
    return limit
  }

  /// Where a quoted message ends: at its closing mark, or further where more marks go on with it.
  private func beyond(_ pair: QuoteMarks.Pair, _ limit: Int) -> Int? {
    var close = pair.close
    while close + 1 < limit {
      let next = close + 1
      if text.word(next).surface == text.lexicon.symbols.wa, next + 1 < limit, let more = text.quotes.opening(at: next + 1) {
        close = more.close
      } else {
        break
      }
    }
    // `«…»، وأن الحكومة تأمل …`
    if close + 2 < limit, text.mark(close + 1) == .comma, text.has(close + 2, .complementizer),
      text.word(close + 2).clitics.contains(.wa)
    {
      return nil
    }
    // `"واثقون" من النصر`, but `"لن نعود" وغادر القاعة`
    if pair.close - pair.open < 5, close + 1 < limit, text.token(close + 1).isWord, !isNextDeed(close + 1) { return nil }
    return min(close + 1, limit)
  }

  private func isNextDeed(_ at: Int) -> Bool {
    let word = text.word(at)
    return !word.clitics.isDisjoint(with: .conjunction) && (word.has(.verb) || text.reads(word, as: .perfect))
  }

  /// Whether marks that open the message hold all of it: long, and a comma behind them with nothing that joins on.
  private func isWhole(_ pair: QuoteMarks.Pair, _ limit: Int) -> Bool {
    let next = pair.close + 2
    guard pair.close - pair.open > Self.shortest, next < limit, text.mark(next - 1) == .comma, text.token(next).isWord else { return false }
    let word = text.word(next)
    // `، إضافة إلى "…"`
    return !(word.has(.complementizer) && word.clitics.contains(.wa)) && !(next..<min(limit, next + 4)).contains { text.mark($0) == .quote }
  }

  /// Whether the narrator takes over at the token without a cue.
  @inline(__always)
  private func stops(_ at: Int, _ match: Match) -> Bool {
    let token = text.token(at)
    guard token.isWord, !token.signs.contains(.fixedPhrase) else { return endsSpeech(at, match) }
    // Most tokens are words that end nothing.
    guard token.signs.contains(.boundary) else { return match.head == .noun && tellsDeed(at, match) }
    return text.has(at, .turn)
      ? endsSpeech(at, match)
      : withholds(at) || disputes(at) || text.has(at, .function) && (namesOccasion(at, match) || isContrasted(at, match))
        || match.head == .noun && tellsDeed(at, match)
  }

  private func endsSpeech(_ at: Int, _ match: Match) -> Bool {
    if let (phrase, end, _) = text.phrase(at: at) {
      if phrase.kind == .impersonal, text.mark(at - 1) == .comma ? text.has(at, .narrator) : isFrameBehindNoun(at, match) { return true }
      if phrase.kind == .closing && ends(at, end) || phrase.traits.contains(.turn) && opensTurn(at, match) { return true }
      if case .link(let link) = phrase.kind, text.mark(at - 1) == .comma, vouches(text.lexicon.links[Int(link)], end), !interrupts(at, match),
        !goesOn(at, end, match)
      {
        return true
      }
    }
    if text.has(at, .turn), opensTurn(at, match) { return true }
    if text.mark(at) == .comma || text.mark(at) == .semicolon {
      return (match.form == .verbalNoun || match.form == .noun) && !awaitsVerb(at, match) || opensNarration(at + 1, match) || opensMain(at + 1, match)
        || isParticiple(at + 1, match)
        || closesRelative(at, match)
    }
    if text.mark(at) == .dash || text.mark(at) == .closesParenthesis { return closesAside(at, match) }
    // `/ إضافة أولى`: an agency's note behind a headline.
    if text.mark(at) == .slash, text.token(at + 1).isWord, text.word(at + 1).bare == Self.addition { return true }
    return withholds(at) || text.token(at).isWord && (namesOccasion(at, match) || isContrasted(at, match))
  }

  /// `إعلان الوزارة أن سامي حداد، ومعه ثلاثة، سيحاكمون`: whether a noun's clause has not come to its verb yet.
  func awaitsVerb(_ at: Int, _ match: Match) -> Bool {
    guard match.head == .that, let start = match.messageStart, text.mark(start) != .quote else { return false }
    return !(start..<at).contains {
      text.token($0).isWord && (text.has($0, [.verb, .auxiliary, .complementizer, .negation]) || text.isImperfect($0) || text.isFinite(text.word($0)))
        || text.mark($0) == .quote
    }
  }

  /// `على حد قوله.`: a closing formula ends the message, but not where that goes straight on: `والحل في رأيه إجراء حوار`.
  private func ends(_ closing: Int, _ end: Int) -> Bool {
    guard text.token(end).isWord, text.token(closing - 1).isWord, text.word(end - 1).pronoun != .none else { return true }
    return !text.word(end).clitics.isDisjoint(with: .conjunction) || text.has(end, .function) && !text.has(end, [.negation, .auxiliary])
  }

  /// `، من جهته`, `وبدوره`: a turn hands over where a clause begins; elsewhere it is the message's own (`تخوض بدورها مواجهات`).
  private func opensTurn(_ at: Int, _ match: Match) -> Bool {
    guard at - (match.messageStart ?? 0) > 3 else { return false }
    return !text.token(at - 1).isWord || !text.word(at).clitics.isDisjoint(with: .conjunction)
  }

  /// `، وفق تقرير`, `، على ما نقلت عنه الصحف`: what vouches for the message ends it, also where it is nobody who could be the source.
  private func vouches(_ link: LinkEntry, _ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    return link.target == .verb ? text.isFinite(text.word(at)) : text.reads(text.word(at), as: .noun)
  }

  /// `أن الحفل تأجل، كما وجهت الدعوات`: whether كما tells what is done besides, which goes on with a clause.
  private func goesOn(_ particle: Int, _ verb: Int, _ match: Match) -> Bool {
    match.head != .noun && text.word(particle).surface == text.lexicon.symbols.kama
      && !text.word(verb).readings.contains { text.lexicon.cues[Int(text.lexicon.readings[Int($0)].entry)].tellsClauses }
  }

  // MARK: Trimming

  /// Without outer marks, and without punctuation at either end; nil where nothing is left.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    var changed = true
    while changed, start < end {
      changed = false
      while end > start, isLoose(end - 1, start..<end) || end - start > 2 && isPointingOn(end - 1) {
        end -= 1
        changed = true
      }
      while start < end, isLoose(start, start..<end) || text.mark(start) == .colon || text.mark(start) == .comma {
        start += 1
        changed = true
      }
      if end - start > 1, let pair = text.quotes.opening(at: start), pair.close == end - 1 {
        start += 1
        end -= 1
        changed = true
      }
    }
    return start < end ? start..<end : nil
  }

  /// `…، (وذلك) بحسب الوزارة`: what joins a message to nothing but its source.
  private func isPointingOn(_ at: Int) -> Bool {
    text.word(at).surface == text.lexicon.symbols.dhalika && text.word(at).clitics.contains(.wa) && text.mark(at - 1) == .comma
  }

  /// Punctuation that belongs to no word of the message.
  private func isLoose(_ at: Int, _ range: Range<Int>) -> Bool {
    switch text.mark(at) {
    case .period, .comma, .semicolon, .colon, .dash, .ellipsis, .slash: return true
    case .quote:
      guard let pair = text.quotes.inside(at), pair.open == at || pair.close == at else { return true }
      return pair.open < range.lowerBound || pair.close >= range.upperBound
    case .opensParenthesis: return at == range.upperBound - 1
    default: return false
    }
  }
}
