/// Reads one frame at one place: what stands between the cue and its message, and the message's first word.
extension FrameMatcher {
  /// The kinds of the frames that may begin at the token, for all frames of a cue at once: at most tokens none.
  @inline(__always)
  func kinds(_ openings: FrameOpenings, _ at: Int, _ distance: Int, isPlain: Bool) -> FrameOpenings.Kinds {
    let (word, mark, isBehindMark) = (text.word(at), text.mark(at), text.mark(at - 1) != .word)
    // Put together without a branch: nothing foretells any of them.
    var kinds = word.openings.union(openings.mayHave(word.surface) ? .word : []).union(mark == .colon ? .colon : [])
    if mark == .quote {
      kinds = text.word(at + 1).openings.union(.quote)
      if openings.kinds.contains(.quote) { kinds.remove(.that) }
      if distance > 0, opensMarks(at), openings.mayHave(text.word(at + 1).surface) { kinds.insert(.word) }
    }
    if distance == 0 || isPlain || isBehindMark { kinds.formUnion([.noun, .phrase]) }
    return kinds.intersection(openings.kinds)
  }

  /// A cheap look at the token, which most frames fail.
  func canBegin(_ start: FrameStart, _ at: Int, _ distance: Int, _ aside: inout Aside, hasSpeaker: Bool = false) -> Bool {
    switch start {
    // `رجح الوزير «أن يعود»`
    case .that: return text.mark(at) == .quote ? text.has(at + 1, .complementizer) : text.has(at, .complementizer)
    case .colon: return text.mark(at) == .colon
    case .quote: return text.mark(at) == .quote
    case .question: return opensQuestion(at)
    case .noun:
      return distance == 0 || at == aside.object
        || aside.isPlain && (aside.tokens >= 2 || hasSpeaker && text.mark(at - 1) == .word || text.mark(at) == .word && text.word(at).isDefinite)
        || text.has(at, .actNoun) && isOfNoAside(at)
        // `انتقد بشدة ما اعتبره تدخلا`
        || isCalledSo(at)
        // `أدانت فيه «التصريحات»`, `انتقد فيها خطة الوزارة`
        || distance == 1 && text.token(at - 1).isWord && isReferral(at - 1)
        || hasSpeaker && text.mark(at - 1) == .comma && text.mark(at) == .word
          && (text.word(at).isDefinite || text.has(at, [.title, .country, .demonstrative]) || opensConstruct(at))
    // `حذر من جانبه من أن`
    case .courtesy(let one): return text.token(at).isWord && (text.has(at, one) || text.has(at, .heartfelt)) && text.word(at).clitics.isSubset(of: .al)
    // `أشار في تصريح للصحف «إلى وجود»`
    case .word(let form) where text.mark(at) == .quote: return distance > 0 && opensMarks(at) && text.word(at + 1).surface == form
    case .word(let form): return (text.word(at).surface == form || isFused(at, form) && isOfCue(at, distance)) && !isTurn(at)
    case .clitic(let clitic):
      // `يقرؤون وبسرعة`: what و joins on is governed by no verb before it.
      return text.token(at).isWord && text.word(at).clitics.isDisjoint(with: .conjunction) && !(hasSpeaker && endsApposition(at, distance))
        && (satisfies(at, clitic) || isBareClitic(at, clitic)
          || (distance == 0 || hasSpeaker && distance == 1 && text.mark(at - 1) == .comma) && mayBegin(at, clitic))
        && (text.word(at).surface != text.lexicon.symbols.lima || isOfCue(at, distance)) || opensMarks(at, clitic)
    // An object stands right behind its verb and subject, behind a time, or where an aside has closed.
    // `، بدوره، أن`; `كريم حسن، أستاذ التاريخ، أنه`: an apposition
    case .phrase where isTurn(at) || distance > 0 && text.mark(at - 1) == .comma && text.has(at, .title) && !text.has(at, .bodyHead): return false
    case .phrase: return distance == 0 || aside.isPlain || text.mark(at - 1) == .dash || text.mark(at - 1) == .comma || text.mark(at - 1) == .closesParenthesis
    case .clause: return false
    }
  }

  /// `ما اعتبره تدخلا`, `ما وصفته بالتدخل`
  func isCalledSo(_ at: Int) -> Bool {
    text.lexicon.symbols[.freeRelative].contains(text.word(at).surface) && text.word(at + 1).pronoun != .none && text.word(at + 1).isCue
      && text.isFinite(text.word(at + 1))
  }

  /// `هل`, `لماذا`, `(تساءل) ما إذا`
  private func opensQuestion(_ at: Int) -> Bool {
    text.has(at, .interrogative)
      || text.word(at).surface == text.lexicon.symbols.ma && text.word(at + 1).surface == text.lexicon.symbols.idha
  }

  /// `نصح سامي حداد، عضو اللجنة [بالهيئة]، السكان ب`: where an office is that stands between commas behind its holder's name.
  private func endsApposition(_ at: Int, _ distance: Int) -> Bool {
    guard distance > 1, text.word(at).clitics.contains(.bi), text.has(at, [.bodyHead, .namedBody, .place]) else { return false }
    var end = at + 1
    while end < text.count, end < at + Self.place, text.token(end).isWord, !text.has(end, .function) { end += 1 }
    guard text.mark(end) == .comma else { return false }
    var start = at - 1
    while start > at - min(distance, 8), text.token(start).isWord { start -= 1 }
    return text.mark(start) == .comma && text.has(start + 1, [.office, .occupation])
  }

  /// `بدوره، أن`, `من جانبه، أن`
  func isTurn(_ at: Int) -> Bool {
    text.has(at, .turn) || text.phrase(at: at).map { $0.phrase.traits.contains(.turn) } ?? false
  }

  private func isWord(_ frame: Frame, _ place: Int) -> Bool {
    if frame.parts.indices.contains(place), case .word = frame.parts[place] { true } else { false }
  }

  /// `ب(الإشارة)`: whether that is the form where a phrase of the lexicon has the word with its clitic, `الجدير بالإشارة`.
  private func isForm(_ form: Int32, behindCliticOf at: Int) -> Bool {
    let word = text.word(at)
    guard word.surface >= 0, !word.clitics.isDisjoint(with: .preposition), word.pronoun == .none else { return false }
    var (hash, clitics) = (SpellingHash(), word.clitics.isDisjoint(with: .conjunction) ? 1 : 2)
    let token = text.token(at)
    Folding.fold(text.document.units[Int(token.start)..<Int(token.end)]) { if clitics > 0 { clitics -= 1 } else { hash.add($0) } }
    return text.lexicon.forms[hash.value] == form
  }

  /// `من (أجل)`, `إلى (جانب)`: a preposition of two words is no cue's.
  func isCompound(_ at: Int) -> Bool {
    text.lexicon.symbols[.compoundPreposition].contains(text.word(at + 1).surface)
  }

  /// Not `الذي [نقل] كلمته`, `في [اتصال] هاتفي`, `في وثيقة جرى [تجديدها]`, `في مؤتمر صحفي [عقد] مساء`: a noun behind a preposition or a verb, or without one
  /// of its own, is the aside's; so is one in a construct that a preposition governs, `في ختام [زيارة] قصيرة`.
  func isOfNoAside(_ at: Int) -> Bool {
    !text.has(at - 1, [.preposition, .relative, .verb]) && at + 1 < text.count && !text.signs(at).contains(.publishing)
      && !text.lexicon.symbols[.holding].contains(text.word(at).surface) && !isGovernedOwner(at)
      && (text.word(at).pronoun != .none || !text.has(at + 1, [.time, .preposition]))
  }

  private func isGovernedOwner(_ at: Int) -> Bool {
    guard at > 1, text.token(at - 1).isWord, text.word(at).pronoun == .none else { return false }
    let noun = text.word(at - 1)
    return text.has(at - 2, .preposition) && !text.word(at - 2).isCue && noun.has(.commonNoun) && !noun.isDefinite && noun.pronoun == .none
      && noun.clitics.isEmpty && !noun.has([.setting, .time, .place, .country, .name, .adjective, .nisba, .title, .numeral])
  }

  func match(_ frame: Frame, _ start: Int, _ limit: Int, cue: Int, of entry: Int32) -> Message? {
    var at = start
    var clitic: Clitics = []
    var addressee: Range<Int>?
    var contentStart: Int?
    var source: Int?
    let object = text.word(cue).pronoun != .none
    if case .word = frame.start, opensMarks(at) { at += 1 }
    for place in frame.parts.indices {
      guard at < limit else { return nil }
      switch frame.parts[place] {
      case .word(let form) where text.token(at).isWord && isFused(at, form): clitic = []
      case .word(let form):
        guard text.token(at).isWord, text.word(at).surface == form || !clitic.isEmpty && isForm(form, behindCliticOf: at),
          !isCompound(at) || isWord(frame, place + 1),
          clitic.isEmpty ? text.word(at).clitics.isDisjoint(with: .preposition) : satisfies(at, clitic)
        else { return nil }
        clitic = []
        at += 1
      case .clitic(let raw):
        clitic = Clitics(rawValue: raw)
        if place == 0, mayBegin(at, clitic) { clitic = [] }
        if opensMarks(at, clitic) { at += 1 }
        if isBareClitic(at, clitic) {
          at += 1
          clitic = []
        }
      case .addressee:
        if !object {
          // `اتهم الشهر [الماضي] الشركة`; `وجه أصدق التهاني إلى`: what is brought to somebody is not he.
          guard satisfies(at, clitic), !isWhich(at), !text.word(at).has(.courtesies), !clitic.isEmpty || !text.isNominativePlural(at) else { return nil }
          // `متهما إياها بالانحياز`
          if clitic.isEmpty, text.has(at, .personalPronoun) {
            addressee = at..<at + 1
            at += 1
            break
          }
          // `يتهم الوزير ما أسماه «بعض وسائل الإعلام» بإثارة ضجة`
          if clitic.isEmpty, text.lexicon.symbols[.freeRelative].contains(text.word(at).surface), let pair = text.quotes.opening(at: at + 2), pair.close < limit
          {
            addressee = at..<pair.close + 1
            at = behindAddressee(frame, pair.close + 1, limit)
            break
          }
          if let mention = mentions.parse(at: at, limit: limit, behind: clitic.isEmpty ? .cue(entry) : .nothing) {
            let end = deed(in: mention.tokens, frame) ?? behindPraise(mention.tokens, limit)
            addressee = mention.tokens.lowerBound..<end
            // `اتهم في بيان، الشركة، بالتلاعب`
            at = behindAddressee(frame, text.mark(at - 1) == .comma && text.mark(end) == .comma ? end + 1 : end, limit)
            if frame.parts.last == .addressee, frame.head == .noun { at = behindAdjectives(at, limit) }
          } else if frame.parts.last == .addressee, frame.parts.count > 1, clitic.isEmpty, let deed = deed(behind: at, limit) {
            addressee = at..<deed
            at = deed
          } else {
            // `تتهم أتباع الحزب بأنهم`: people whom no list has, up to the preposition that the frame asks for.
            guard clitic.isEmpty, frame.parts.last != .addressee, isOwned(at, limit) else { return nil }
            let end = behindAddressee(frame, at + 1, limit)
            guard end > at + 1 || text.word(at).pronoun != .none else { return nil }
            addressee = at..<end
            at = end
          }
        }
        clitic = []
      case .source:
        guard let mention = told(at, entry, limit) else { return nil }
        let end = mention.tokens.upperBound
        source = mention.tokens.lowerBound
        // `صدر عن الوزارة (ما يلي)`
        if place + 1 < frame.parts.count {
          at = end
          break
        }
        // `-عن مسؤول-`
        guard let head = behindSource(frame, text.mark(end) == .dash && text.mark(start - 1) == .dash ? end + 1 : end, limit) else { return nil }
        at = head
      case .speech:
        guard isOwnSpeech(at), let end = topic(from: at, limit, frame), (at + 1..<end).allSatisfy({ text.token($0).isWord && !text.word($0).isCue }) else {
          return nil
        }
        at = end
      case .courtesy(let one):
        guard let end = courtesy(at, limit, one, behind: clitic) else { return nil }
        at = end
        clitic = []
      case .topic:
        // `اعتبرت أوساط معارضة أن`
        let isAlone = frame.parts.count == 1 && entry >= 0 && text.lexicon.cues[Int(entry)].frames.contains { $0.parts.isEmpty && $0.head == .that }
        if place > 0 || isAlone, frame.parts.last == .topic, isBeforeClause(at, limit) { return nil }
        if !object {
          guard text.mark(at) == .quote || text.token(at).isWord && !isReferral(at) && (!text.has(at, .demonstrative) || isPointed(at, limit, frame)),
            // `وصف حداد للأحداث بأنها`, but `واعتبر حداد للصحيفة: «…»`
            !opensAdverbial(at), !(text.word(at).clitics.contains(.li) && text.isFinite(text.word(cue))), let end = topic(from: at, limit, frame)
          else { return nil }
          contentStart = at
          at = end
        }
      }
    }
    guard at < limit else { return nil }
    switch frame.head {
    case .that where text.mark(at) == .quote:
      guard text.has(at + 1, .complementizer), clitic.isEmpty, isMessage(at, limit) else { return nil }
      return Message(head: .quote, start: at, addressee: addressee, source: source, at: start)
    case .that:
      guard text.has(at, .complementizer), satisfies(at, clitic) else { return nil }
      // `وأن` goes on with another clause, `فإن` with the narrator's own.
      if !text.word(at).clitics.isDisjoint(with: [.wa, .fa]) || text.word(at).stem == text.lexicon.symbols.fainna
        || clitic.isEmpty && frame.parts.isEmpty && text.word(at).clitics.contains(.li)
      {
        return nil
      }
      let word = text.word(at)
      return Message(head: .that, start: contentStart ?? (word.pronoun != .none ? at : at + 1), addressee: addressee, source: source, at: start)
    case .colon:
      if !frame.parts.isEmpty { at = behindAnnouncement(at) }
      guard text.mark(at) == .colon, at + 1 < limit else { return nil }
      return Message(head: .colon, start: at + 1, addressee: addressee, source: source, at: start)
    case .quote:
      guard text.mark(at) == .quote, isMessage(at, limit) else { return nil }
      return Message(head: .quote, start: at, addressee: addressee, source: source, at: start)
    case .question:
      guard text.token(at).isWord, opensQuestion(at) else { return nil }
      return Message(head: .question, start: at, addressee: addressee, source: source, at: start)
    case .clause: return nil
    case .noun:
      guard
        isNominal(at, limit, behind: clitic, isFirst: frame.parts.isEmpty && contentStart == nil, isGoverned: isWord(frame, frame.parts.count - 1), of: entry)
          || contentStart == at && isPointed(at, limit, frame),
        satisfies(at, clitic),
        // `ما يرونه ويلمسونه`: what و joins to a verb with its object is no predicate of that.
        !(object && text.token(at).isWord && (text.word(at).clitics.contains(.wa) || text.letters(at).starts(with: [waw, yeh]))),
        clitic != .li || addressee.map({ !isOwner(at, of: $0.lowerBound) }) ?? true
      else { return nil }
      return Message(head: .noun, start: contentStart ?? at, addressee: addressee, source: source, at: start)
    }
  }

  /// `جاء فيه (ما يلي):`, `قالت فيه (الآتي):`: where the words end that say no more than that a message comes.
  func behindAnnouncement(_ at: Int) -> Int {
    guard text.token(at).isWord else { return at }
    let next = text.word(at).surface == text.lexicon.symbols.ma ? at + 1 : at
    return text.lexicon.symbols[.following].contains(text.word(next).surface) ? next + 1 : at
  }

  /// Where the head of the frame stands behind a relay's source: `عن مسؤول (قوله) (أمس) إن`.
  func behindSource(_ frame: Frame, _ start: Int, _ limit: Int) -> Int? {
    let bare = Frame(bare: frame.head)
    var at = start
    var aside = Aside()
    while at < min(limit, start + 24) {
      if match(bare, at, limit, cue: at, of: -1) != nil, frame.head != .noun || at == start || text.has(at, .actNoun) { return at }
      let isSaying = text.word(at).pronoun != .none && text.reads(text.word(at), as: .verbalNoun)
      guard let next = isSaying ? at + 1 : pass(at, limit, &aside) else { return nil }
      at = next
    }
    return nil
  }

  func satisfies(_ at: Int, _ clitic: Clitics) -> Bool {
    clitic.isEmpty
      || (text.token(at).isWord
        && (!text.word(at).clitics.isDisjoint(with: clitic)
          || clitic == .li && text.word(at).surface == text.lexicon.symbols.lima
          || clitic == .bi && (text.word(at).stem == text.lexicon.symbols.bian || text.lexicon.symbols[.governedByBi].contains(text.word(at).surface))))
  }

  /// `أشاد بثمار العمل`: whether an unknown word begins with the letter that the cue asks for.
  func mayBegin(_ at: Int, _ clitic: Clitics) -> Bool { clitic == .bi && text.word(at).shape.contains(.beh) }

  /// `بـ"…"`, `ل «…»`: a clitic written by itself.
  func isBareClitic(_ at: Int, _ clitic: Clitics) -> Bool {
    guard text.token(at).isWord else { return false }
    return text.word(at).surface == (clitic == .bi ? text.lexicon.symbols.bi : text.lexicon.symbols.li)
  }

  /// `تعهد «بإعادة الأموال»`: the marks open before the preposition that the cue asks for.
  private func opensMarks(_ at: Int, _ clitic: Clitics) -> Bool { opensMarks(at) && !text.word(at + 1).clitics.isDisjoint(with: clitic) }

  private func opensMarks(_ at: Int) -> Bool { text.mark(at) == .quote && text.quotes.opening(at: at) != nil && text.mark(at + 1) == .word }
}
