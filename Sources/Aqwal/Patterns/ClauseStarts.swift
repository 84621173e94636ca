/// Looks left of a cue for where its clause begins and who stands there.
struct ClauseStarts {
  let text: AnnotatedText

  /// The tokens between أما and its verb.
  private static let topicReach = 24

  /// The tokens from لكنه to its verb.
  private static let adverbialReach = 6

  /// Whether a clause begins with the token: at the sentence's beginning, or behind a comma or an opening particle.
  func isStart(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound else { return true }
    let previous = text.token(index - 1)
    switch previous.mark {
    case .comma, .semicolon, .dash, .slash, .closesParenthesis, .colon, .ellipsis, .quote, .period: return true
    case .word:
      // `بيانا قالت فيه إن`: a relative clause without its pronoun.
      if isReferredBack(index, tokens) { return true }
      if text.has(index - 1, [.conjunction, .relative, .turn, .time]) || endsTurn(index) || !text.word(index).clitics.isDisjoint(with: .conjunction) {
        return true
      }
      // `كذلك تعهدت ب`
      if index - 1 == tokens.lowerBound, text.has(index - 1, .adverb), !text.has(index - 1, .name), text.reads(text.word(index), as: .perfect) { return true }
      // `إلا أنه قال`, `فإنه دعا`
      return text.has(index - 1, .complementizer)
    // `• طالب بفتح تحقيق`
    case .other: return index - 1 == tokens.lowerBound
    default: return false
    }
  }

  /// `ويشكل القطاع، [بحسب الوزارة]، نصف الصادرات`: whether a link behind a comma has a clause before it, and no mere adverbial.
  func interrupts(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound, text.mark(index - 1) == .comma, text.word(index).clitics.isDisjoint(with: .conjunction) else { return false }
    let first = tokens.lowerBound
    guard index - first > 2, text.token(first).isWord else { return false }
    return !(text.has(first, [.preposition, .time, .adverb]) || !text.word(first).clitics.isDisjoint(with: .preposition)) || index - first > 10
  }

  /// `وعن الأسعار [أوضحت]`: whether nothing but a prepositional phrase stands before the verb in its sentence.
  func isBehindAdverbial(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard 2...10 ~= index - first, text.has(first, .preposition), text.phrase(at: first) == nil else { return false }
    return (first + 1..<index).allSatisfy {
      guard text.token($0).isWord else { return false }
      let word = text.word($0)
      return word.has(.preposition) || !word.has([.function, .verb]) && !(word.isCue && text.isFinite(word) && !text.reads(word, as: .verbalNoun))
    }
  }

  private func endsTurn(_ index: Int) -> Bool {
    (2...4).contains { back in
      index - back >= 0 && text.phrase(at: index - back).map { $0.end == index && !$0.phrase.traits.isDisjoint(with: [.turn, .time]) } ?? false
    }
  }

  /// Whether ``subject(before:in:mentions:gap:)`` or ``antecedent(before:in:mentions:)`` may find somebody; false is sure.
  func mayHaveSubject(before match: Match, in tokens: Range<Int>) -> Bool {
    !text.word(match.anchor).clitics.contains(.wa) || text.has(verbStart(match.anchor, tokens) - 1, .relative)
  }

  /// The subject that stands before its verb: `أما الكرملين فأكد`, `وكان الوزير قال`, `رئيس البنك يتوقع`.
  func subject(before match: Match, in tokens: Range<Int>, mentions: MentionParser, gap: Bool) -> Mention? {
    let verb = verbStart(match.anchor, tokens)
    let conjunction = text.word(match.anchor).clitics
    guard !conjunction.contains(.wa) else { return nil }
    if let owner = owner(before: match, verb, tokens, mentions) { return owner }
    if gap, conjunction.contains(.fa), let topic = topic(before: match, verb, tokens, mentions) { return topic }
    // Of the phrases that reach up to the verb the longest is whole: `الأمين العام للأمم المتحدة بان كي مون`, not its last word.
    var adjacent: Mention?
    var distant: Mention?
    for start in (max(tokens.lowerBound, verb - 39)..<max(tokens.lowerBound, verb)).reversed() where start == tokens.lowerBound || opens(start) {
      let first = skipOpeners(start, verb)
      if match.form != .imperfect, isByline(first, tokens) { continue }
      // `لكن سينراي قال`: between an opening particle and the verb an unlisted word is a name, as it is behind the verb.
      let isBehindParticle =
        (first > start || text.has(first - 1, .complementizer) && text.lexicon.symbols[.opposition].contains(text.word(first - 2).surface)) && first < verb
        && (first == verb - 1 || text.token(first).isWord && mentions.isUnknownName(text.word(first)))
      guard first < verb,
        first == tokens.lowerBound || text.word(first).clitics.isDisjoint(with: .conjunction) || text.word(first).has([.auxiliary, .conjunction])
          // `وكان فيشر قد أعلن`
          || text.word(first).clitics == .fa && text.has(first - 1, .auxiliary)
          || match.form == .imperfect && isHeadline(match.sentence),
        let mention = mentions.parse(at: first, limit: verb, behind: isBehindParticle ? .cue(match.entry) : mentions.governor),
        canSpeak(mention) || isNameInMarks(mention, before: verb, in: tokens), agrees(mention, match),
        !describesSetting(mention)
      else { continue }
      let end = mention.tokens.upperBound
      // `سامي حداد، وزير النقل، قال`: of a name and the title behind its comma the name is the subject.
      if mention.name != nil, let title = adjacent ?? distant, title.name == nil, title.title != nil, title.tokens.lowerBound == end + 1,
        text.mark(end) == .comma
      {
        (adjacent, distant) = adjacent == nil ? (nil, mention) : (mention, distant)
      }
      if end == verb {
        adjacent = mention
      } else if gap, end < verb,
        distant.map({ $0.tokens.upperBound == end })
          ?? (isAside(end..<verb) || isTopic(first) && (isModifier(end..<verb) || isOpposed(first) && isTold(of: mention, end..<verb))
            || isBracketed(first, verb))
      {
        distant = mention
      }
    }
    return adjacent ?? distant
  }

  /// `تسجيلا (مصورا) قال فيه`: an indefinite noun for somebody is an adjective behind one for what is said.
  func describesSetting(_ mention: Mention) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return mention.name == nil && !mention.isDefinite && text.has(mention.tokens.lowerBound, .occupation) && text.token(before).isWord
      && (text.has(before, .setting) || text.word(before).shape.contains(.accusative) && text.word(before + 1).shape.contains(.accusative))
      && !text.word(before).isDefinite
  }

  /// Whether the sentence stands in the title, be it behind two dots.
  private func isHeadline(_ sentence: Int) -> Bool {
    text.document.title != nil && text.sentences[sentence].paragraph == text.sentences[0].paragraph
  }

  /// `أبوظبي: سامي حداد كشف الوزير`: who wrote the article, behind its place.
  private func isByline(_ first: Int, _ tokens: Range<Int>) -> Bool {
    tokens.lowerBound == 0 && 1...4 ~= first && text.mark(first - 1) == .colon && text.has(0, .place)
  }

  /// `أما [المقررة] الخاصة بحماية الرأي فقالت`: who stands behind أما is the subject of the verb with ف, whatever stands between.
  private func topic(before match: Match, _ verb: Int, _ tokens: Range<Int>, _ mentions: MentionParser) -> Mention? {
    for at in (tokens.lowerBound..<verb).suffix(Self.topicReach).dropLast().reversed() where text.token(at).isWord {
      if text.word(at).isCue, text.word(at).clitics.contains(.fa), text.isFinite(text.word(at)) { return nil }
      guard text.word(at).surface == text.lexicon.symbols.amma else { continue }
      guard let mention = mentions.parse(at: at + 1, limit: verb), canSpeak(mention), agrees(mention, match) else { return nil }
      return mention
    }
    return nil
  }

  /// Whether the verb has فيه or فيها behind it.
  func isReferredBack(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index + 1 < tokens.upperBound, text.token(index + 1).isWord else { return false }
    let form = text.word(index + 1).surface
    return text.lexicon.symbols[.referral].contains(form)
  }

  /// The end of `لكنه`, `إلا أنه` at the token.
  func however(_ at: Int) -> Int? {
    guard text.has(at, .conjunction) || text.word(at).surface == text.lexicon.symbols.ghayr else { return nil }
    if text.lexicon.symbols[.however].contains(text.word(at).surface) { return at + 1 }
    guard text.lexicon.symbols[.opposition].contains(text.word(at).surface), text.word(at).surface != text.lexicon.symbols.hin else { return nil }
    return text.has(at + 1, .complementizer) && text.word(at + 1).pronoun != .none ? at + 2 : nil
  }

  /// Where `لكنه` or `إلا أنه` stands whose verb is at the token: next to it, or with an adverbial between (`لكنه في المقابل [أكد]`).
  func however(before verb: Int) -> Int? {
    for at in (max(0, verb - Self.adverbialReach)..<verb).reversed() {
      guard text.token(at).isWord else { return nil }
      if let end = however(at) { return end == verb || end < verb && text.has(end, [.preposition, .adverb, .turn, .time]) ? at : nil }
    }
    return nil
  }

  /// `لكنه [رفض]`, `قد [رفض]`, `كما [وصف]`: whether nothing but a verb can stand at the token.
  func awaitsVerb(_ index: Int) -> Bool {
    guard index > 0, text.token(index - 1).isWord else { return false }
    let before = text.word(index - 1)
    return before.surface == text.lexicon.symbols.qad || before.surface == text.lexicon.symbols.kama || before.has(.complementizer) && before.pronoun != .none
      || text.lexicon.symbols[.however].contains(before.surface)
  }

  /// The noun phrase that a relative clause hangs on: `فيون الذي تحدث عن`.
  func antecedent(before match: Match, in tokens: Range<Int>, mentions: MentionParser) -> Mention? {
    var relative = verbStart(match.anchor, tokens) - 1
    guard relative > tokens.lowerBound, text.has(relative, .relative),
      text.word(relative).clitics.isSubset(of: .al) || text.mark(relative - 1) == .comma && text.word(relative).clitics.isSubset(of: [.al, .wa])
    else { return indefinite(before: relative + 1, match, in: tokens, mentions: mentions) }
    let pronoun = text.word(relative).surface
    if pronoun == text.lexicon.symbols.ma || pronoun == text.lexicon.symbols.min || text.lexicon.symbols.fused.contains(where: { $0.form == pronoun }) {
      return nil
    }
    // `القضايا التي قال إن`: whose pronoun does not agree with the verb is not its subject.
    if match.agreement.number == .singular, !isReferredBack(match.anchor, tokens),
      pronoun == text.lexicon.symbols.allati && match.agreement.gender == .masculine
        || pronoun == text.lexicon.symbols.alladhi && match.agreement.gender == .feminine
    {
      return nil
    }
    let isMany = pronoun == text.lexicon.symbols.alladhina
    // `الوزير -الذي دعا إلى الجلسة-`
    if [.comma, .dash, .opensParenthesis].contains(text.mark(relative - 1)) { relative -= 1 }
    var best: Mention?
    var at = relative - 1
    while at >= tokens.lowerBound, relative - at < 14 {
      // `من هؤلاء [النائب فلان] الذي قال`
      if text.token(at).isWord, !text.isLead(at), !(text.has(at, .demonstrative) && best?.name != nil),
        // `إلى جانب اللغة، التي قال إن`
        !(text.has(at - 1, .preposition) && text.lexicon.symbols[.compoundPreposition].contains(text.word(at).surface)),
        let mention = mentions.parse(at: at, limit: relative),
        mention.tokens.upperBound == relative || isMany && isPlaced(mention, relative),
        canSpeak(mention), isWhole(mention),
        // `وفدا برئاسة [السفير فلان] الذي قال`
        !(mention.name == nil && best.map { $0.name != nil && text.isLead($0.tokens.lowerBound - 1) } ?? false)
      {
        best = mention
      }
      if text.mark(at).isTerminal { break }
      if text.has(at, [.complementizer, .relative]), best != nil { break }
      at -= 1
    }
    // `الشائعات التي تظهر في الصحف، والتي تفيد`: behind و the pronoun may go on with another one, and surely a person's.
    if let best, text.word(verbStart(match.anchor, tokens) - 1).clitics.contains(.wa), best.name == nil { return nil }
    return best.flatMap { agrees($0, match) && !text.has($0.tokens.lowerBound, .demonstrative) ? $0 : nil }
  }

  /// `[المواطنون] في العاصمة، الذين`: whether nothing but where many are stands between them and what is told of them.
  private func isPlaced(_ mention: Mention, _ relative: Int) -> Bool {
    let end = mention.tokens.upperBound
    guard mention.kind == .group || mention.agreement.number == .plural, 2...4 ~= relative - end, text.word(end).surface == text.lexicon.symbols.in
    else { return false }
    return (end + 1..<relative).allSatisfy { text.has($0, [.place, .country, .commonNoun]) }
  }

  /// Whether a mention begins where a noun phrase does: with a head of its own or a name, not with an adjective in its middle.
  private func isWhole(_ mention: Mention) -> Bool {
    mention.name?.lowerBound == mention.tokens.lowerBound
      || text.word(mention.head).has([.title, .honorific, .bodyHead, .namedBody, .groupHead, .unnamedHead, .country, .outlet, .outletHead])
      || isNamedByPhrase(mention.head)
  }

  /// Where the verb's group begins: before قد, لم, كان, a pronoun that is its subject …
  func verbStart(_ anchor: Int, _ tokens: Range<Int>) -> Int {
    var start = anchor
    // `تحدث عنها وأكد`: nothing before its و is the verb's.
    while start > tokens.lowerBound, text.token(start).isWord, text.word(start).clitics.isDisjoint(with: .conjunction),
      text.has(start - 1, [.particle, .auxiliary, .negation, .personalPronoun])
    { start -= 1 }
    return start
  }

  private func opens(_ at: Int) -> Bool {
    guard at > 0 else { return true }
    let previous = text.token(at - 1)
    switch previous.mark {
    case .comma, .semicolon, .colon, .ellipsis, .dash, .slash: return true
    case .word:
      if text.has(at - 1, [.conjunction, .complementizer]) || text.word(at - 1).surface == text.lexicon.symbols.amma { return true }
      return text.word(at).clitics.contains(.wa) || text.has(at - 1, .auxiliary)
    default: return false
    }
  }

  private func skipOpeners(_ start: Int, _ end: Int) -> Int {
    var at = start
    // `من جهته المدرب سامي حداد قال`
    if let (phrase, behind, _) = text.phrase(at: at), phrase.traits.contains(.turn), behind < end {
      at = behind
    } else if text.has(at, .turn), at + 1 < end {
      at += 1
    }
    while at < end, text.has(at, [.conjunction, .particle, .auxiliary, .adverb, .complementizer]) || text.word(at).surface == text.lexicon.symbols.amma,
      !text.has(at, [.title, .given, .bodyHead])
    { at += 1 }
    if at < end, text.mark(at) == .quote, text.quotes.inside(at)?.close ?? 0 >= end { at += 1 }
    return at
  }

  func agrees(_ mention: Mention, _ match: Match) -> Bool {
    guard match.agreement.gender != .unknown, mention.agreement.gender != .unknown else { return true }
    if match.agreement.number == .plural { return mention.agreement.number != .singular || mention.isJoint || mention.kind == .group }
    if mention.agreement.number == .plural { return match.agreement.gender == .feminine }
    if match.agreement.gender == mention.agreement.gender { return true }
    // A family's name has no gender, and a verb is masculine before a woman's at times; it is never feminine before a man's.
    guard let name = mention.name, mention.title == nil else { return false }
    return match.agreement.gender == .masculine || !text.has(name.lowerBound, .given) || text.has(name.lowerBound, [.ambiguousName, .family])
  }

  /// `لكن الأزمة، يقول الخبير، لم تنته`, `ويشكل القطاع، بحسب الوزارة، نصف الصادرات`: whether the clause goes on behind the mark that closes what cuts it.
  func goesOn(behind mark: Int, _ match: Match) -> Bool {
    let at = mark + 1
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    if match.link < 0, text.mark(mark) == .comma {
      if word.clitics.contains(.fa) { return true }
      // `، مدير المركز`, `، قال`, `، قبل أن يغادر`
      if word.has([.title, .complementizer]) || word.isCue || word.shape.contains(.accusative) || text.has(at + 1, .complementizer) { return false }
    }
    // `بحسب سامي حداد، مدير المركز`: who he is.
    if word.has(.title), word.pronoun == .none, match.speaker?.name != nil { return false }
    return word.clitics.isDisjoint(with: .conjunction) && !word.has([.conjunction, .relative, .turn]) && !(word.isCue && word.shape.contains(.accusative))
  }
}
