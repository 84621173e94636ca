/// The tokens from which patterns are tried: cues by each of their readings, links, a headline's colon.
extension Matcher {
  /// A reading of the token as an anchor.
  struct Anchor {
    var kind: Pattern.Anchor
    var match: Match
    var limit: Int
    /// Whether its subject may stand behind it.
    var takesSubject = true
  }

  /// The tokens behind a cue in which what its frames must have is looked for.
  private static let reach = 80

  func anchors(at index: Int, sentence: Int) -> [Anchor] {
    var anchors: [Anchor] = []
    forEachAnchor(at: index, sentence: sentence) { anchors.append($0) }
    return anchors
  }

  /// Calls `body` with the readings of the token as an anchor, the likeliest first.
  @inline(__always)
  func forEachAnchor(at index: Int, sentence: Int, _ body: (Anchor) -> Void) {
    let tokens = text.sentences[sentence].tokens
    var base: Match { Match(pattern: 0, sentence: sentence, anchor: index, cueTokens: index..<index + 1) }
    if text.mark(index) == .colon { return body(Anchor(kind: .colon, match: base, limit: tokens.upperBound)) }
    guard text.token(index).isWord else { return }
    if let (phrase, end, _) = text.phrase(at: index) {
      switch phrase.kind {
      // `المال فحسب`: no more than that.
      case .link where index > tokens.lowerBound && text.word(index).clitics.contains(.fa) && text.token(index - 1).isWord: return
      case .link(let link):
        var match = base
        match.link = link
        match.cueTokens = index..<end
        return body(Anchor(kind: text.lexicon.links[Int(link)].target == .verb ? .linkVerb : .link, match: match, limit: tokens.upperBound))
      case .impersonal where hasSubject(base, tokens): break
      case .impersonal, .closing: return
      default: break
      }
    }
    let word = text.word(index)
    // يجب is a verb of duty before it is a form of أجاب.
    // `فتاة تدعى راتانا`, `من أهم كتبه:`: a name, a noun.
    guard word.isCue, !word.has([.auxiliary, .particle]), !text.has(index - 1, .naming), isFree(index, word, tokens) else { return }
    for reading in text.lexicon.readings[doubled(index, word) ?? word.readings] {
      guard
        // اثنين is two before it is two who praised.
        reading.agreement.number == .singular || !word.has(.numeral), let kind = anchor(reading, word, index), hasSign(reading, behind: index, tokens)
      else { continue }
      var match = base
      match.entry = reading.entry
      match.form = reading.form
      match.agreement = reading.agreement
      if kind == .verb, !mayClose(match), isUnsaid(match) { continue }
      body(Anchor(kind: kind, match: match, limit: tokens.upperBound, takesSubject: takesSubject(match, kind)))
    }
  }

  /// `وعدّ` is و and عدّ, `وردّ` و and ردّ: the readings of the rest where the last of three letters is written twice, as the root's is that has but two.
  /// Asked of the text: with its ّ and without, a word is one spelling to the vocabulary.
  private func doubled(_ index: Int, _ word: Word) -> Range<Int32>? {
    guard word.clitics.isEmpty, word.length == 3, text.firstLetter(index) == waw else { return nil }
    let token = text.token(index)
    let units = text.document.units[Int(token.start)..<Int(token.end)]
    var letters = 0
    guard
      units.contains(where: { unit in
        if unit == shadda { return letters == 3 }
        if !Folding.drops(unit) { letters += 1 }
        return false
      })
    else { return nil }
    var (hash, isFirst) = (SpellingHash(), true)
    Folding.fold(units) { if isFirst { isFirst = false } else { hash.add($0) } }
    let form = text.lexicon.forms[hash.value]
    guard form >= 0, !text.lexicon.facts[Int(form)].readings.isEmpty else { return nil }
    return text.lexicon.facts[Int(form)].readings
  }

  /// Whether ``suits(_:_:_:)`` may accept a subject behind the cue; false is sure.
  private func takesSubject(_ match: Match, _ kind: Pattern.Anchor) -> Bool {
    switch kind {
    case .verb: !holdsRather(match) && (!text.has(match.anchor, .preposition) || mayOpenClause(match))
    case .participle: isStyled(match) || isNamed(match)
    default: true
    }
  }

  /// `مشيدا [سموه] ب`: whether right behind a participle he is honoured who speaks, and not, as in `شاكرا سموه على`, who is thanked.
  private func isStyled(_ match: Match) -> Bool {
    let next = match.anchor + 1
    guard text.word(next).pronoun != .none, text.has(next, .honorific), text.word(next).clitics.isEmpty else {
      return false
    }
    let entry = text.lexicon.cues[Int(match.entry)]
    return entry.act != .support || !entry.takesAddressee
  }

  /// `متوقعا [الحربي] نجاح التجربة`: whether right behind a participle a name stands that the article gives in full, and nobody can be its object.
  private func isNamed(_ match: Match) -> Bool {
    let next = match.anchor + 1
    guard text.word(next).clitics.isSubset(of: .al), text.has(next, .family), text.isKnownName(next),
      text.word(match.anchor).shape.contains(.accusative)
    else {
      return false
    }
    return !text.lexicon.cues[Int(match.entry)].takesPerson
  }

  /// Whether anything stands behind the cue that its frames must have, or marks before it, which need no frame: `قدم … [شكره] ل`, `تقرير … [أن]`.
  private func hasSign(_ reading: CueReading, behind cue: Int, _ tokens: Range<Int>) -> Bool {
    let entry = text.lexicon.cues[Int(reading.entry)]
    // `نقلت عنه الصحف قوله`, `…، يختم الوزير.`
    guard entry.needsSign || !entry.needed.isEmpty, !entry.relays, !entry.takesSaying, !(entry.quotes && reading.form == .imperfect) else { return true }
    for at in text.places(in: cue + 1..<max(cue + 1, min(tokens.upperBound, cue + Self.reach)), of: [.frame, .mark]) {
      switch text.mark(at) {
      case .word:
        let word = text.word(at)
        // `عما`: the needed word and its relative in one.
        if word.openings.contains(.word) || (entry.needed.isEmpty ? entry.openings.mayBegin(with: word) : entry.needed.contains(word.surface)) { return true }
      case .colon where entry.needed.isEmpty && entry.openings.kinds.contains(.colon): return true
      case .quote where entry.needed.isEmpty && !entry.openings.kinds.isDisjoint(with: [.quote, .clitic]): return true
      default: continue
      }
    }
    let before = text.mark(cue - 1) == .comma ? cue - 2 : cue - 1
    return text.mark(before) == .quote
  }

  /// `الوزير يعتقد أن`, `وهو يتوقع أن`: an impersonal frame is none behind a subject of its verb.
  func hasSubject(_ match: Match, _ tokens: Range<Int>) -> Bool {
    guard text.word(match.anchor).isCue, match.anchor > tokens.lowerBound, text.token(match.anchor - 1).isWord else { return false }
    if text.has(match.anchor - 1, .personalPronoun) { return true }
    var match = match
    match.agreement = text.lexicon.readings[Int(text.word(match.anchor).readings.lowerBound)].agreement
    return clauses.subject(before: match, in: tokens, mentions: mentions, gap: false)?.isDefinite ?? false
  }

  func anchor(_ reading: CueReading, _ word: Word, _ index: Int) -> Pattern.Anchor? {
    // `في تصريحات نقلتها الوكالة`: what is passed on is the noun before, and no message follows.
    if word.pronoun != .none, reading.form == .perfect || reading.form == .imperfect, text.lexicon.cues[Int(reading.entry)].relays { return nil }
    switch reading.form {
    case .perfect:
      if word.pronoun != .none, text.has(index - 1, .elative), text.word(index - 1).clitics.isSubset(of: .preposition) { return nil }
      if isParticiple(reading, word, index) || isFollowed(index, word) || isGovernedNoun(reading, word, index) { return nil }
      if reading.needsAlefMaqsura, !word.shape.contains(.endsInAlefMaqsura), !isDotted(index) { return nil }
      return reading.agreement.person == 3 && !word.isDefinite && word.clitics.isDisjoint(with: .preposition) ? .verb : nil
    case .imperfect: return reading.agreement.person == 3 && !word.isDefinite && text.allows(reading, at: index) ? .verb : nil
    case .participle:
      // `آملا أن`, but `أملا في`
      if text.lexicon.cues[Int(reading.entry)].initial == 0x0623, writesHamza(index) { return nil }
      // `عادة ما`, but `مقدما شكره`
      guard !word.has(.adverb) || word.shape.contains(.accusative), !word.isDefinite, word.clitics.isDisjoint(with: .preposition), word.pronoun == .none else {
        return nil
      }
      // `عن مواصلة التأكيد`: a verbal noun of that form.
      if !word.shape.contains(.accusative), text.has(index - 1, .preposition) { return nil }
      return word.shape.contains(.accusative) || reading.agreement.gender == .feminine || reading.agreement.number == .plural ? .participle : nil
    // `وكالة الطلبة للأنباء`
    case .verbalNoun, .noun: return word.clitics.contains(.li) && word.isDefinite || !text.allows(reading, at: index) ? nil : .noun
    }
  }

  /// `نفي الوزير سامي حداد وجود`, `وأبدي الوزير استعداده`: at its sentence's beginning, with who does it behind it, a verb that many write without its ى.
  private func isDotted(_ index: Int) -> Bool {
    guard text.token(index + 1).isWord, index == text.sentences[text.sentence(of: index)].tokens.lowerBound else { return false }
    let next = text.word(index + 1)
    return next.isDefinite && next.has([.office, .rank, .honorific])
      || next.has(.given) && next.clitics.isEmpty && text.has(index + 2, .name)
  }

  /// `مع [تعهد] الرئيس ب`: what a preposition governs is no verb, where the verb's noun is written like it.
  private func isGovernedNoun(_ reading: CueReading, _ word: Word, _ index: Int) -> Bool {
    guard word.clitics.isEmpty, text.has(index - 1, .preposition), text.token(index - 1).isWord, text.word(index - 1).pronoun == .none,
      !text.has(index - 1, [.adverb, .conjunction])
    else { return false }
    return text.reads(word, as: .verbalNoun)
      && word.readings.contains { text.lexicon.readings[Int($0)].form == .verbalNoun && text.lexicon.readings[Int($0)].entry == reading.entry }
  }

  /// `في بيان تابعته «الصباح»`: what a medium has followed, which goes on with nothing.
  private func isFollowed(_ index: Int, _ word: Word) -> Bool {
    word.pronoun != .none && text.lexicon.symbols[.addition].contains(word.stem)
      && (text.mark(index + 1) == .quote || text.mark(index + 1) == .slash || text.token(index + 1).isWord && text.isMedium(index + 1))
  }

  /// `آملا أن`, `قلقا من`: one who hopes, and not two who hoped.
  private func isParticiple(_ reading: CueReading, _ word: Word, _ index: Int) -> Bool {
    guard text.reads(word, as: .participle) else { return false }
    return text.firstLetter(index) == 0x0622
      || reading.agreement.number == .dual
        && word.readings.contains { text.lexicon.readings[Int($0)].form == .participle && text.lexicon.readings[Int($0)].entry == reading.entry }
  }

  /// Whether nothing before the word takes its reporting sense away: a phrase that it is inside of, an impersonal frame.
  func isFree(_ index: Int, _ word: Word, _ tokens: Range<Int>) -> Bool {
    for at in text.places(in: max(tokens.lowerBound, index - 4)..<index, of: .fixedPhrase) {
      guard let (phrase, end, _) = text.phrase(at: at), end > index else { continue }
      // `(لا يستبعد) رفع الأسعار`: what a message with the phrase would do leaves its verb free.
      if case .stance = phrase.kind { continue }
      if phrase.kind != .nominal || phrase.words.count > 1 { return false }
    }
    return true
  }
}
