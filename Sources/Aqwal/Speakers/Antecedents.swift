/// Finds who a cue without a source can go back to: the subjects of sentences that do not report, and of clauses before a participle.
struct Antecedents {
  let text: AnnotatedText
  let mentions: MentionParser

  /// The longest name in marks, in tokens.
  private static let longestName = 4

  /// A subject, and whether its verb hangs on another: `القرار الذي اتخذه [المجلس]`, `بعد أن وصل [الوزير]`.
  struct Subject {
    var mention: Mention
    var isSubordinate: Bool
  }

  /// The subjects that the sentence names before `end`, nearest to it first; of a verb that looks like a noun also the many, where they are asked for.
  func subjects(of sentence: Int, before end: Int, ofMany: Bool = false) -> [Subject] {
    let tokens = text.sentences[sentence].tokens
    let limit = min(tokens.upperBound, end)
    var found: [Subject] = []
    let lastRelative = (tokens.lowerBound..<max(limit, tokens.lowerBound)).last { text.has($0, .relative) } ?? -1
    // The subjects that stand before no verb of theirs, so far.
    var ahead = 0
    var at = tokens.lowerBound
    while at < limit {
      // `مقالا بعنوان «الوزير يرحل» يقول فيه`: who is told of inside marks says nothing outside of them.
      if let pair = text.quotes.opening(at: at), pair.close < limit, pair.close - at > Self.longestName {
        at = pair.close + 1
        continue
      }
      // `الوزير كان قد زار الميناء`: a verb behind its subject has none to come.
      if let last = found.last?.mention.tokens, last.upperBound <= at, found.count > ahead, text.token(at).isWord, !isPast(at),
        text.word(at).clitics.isDisjoint(with: .conjunction),
        (last.upperBound..<at).allSatisfy({ text.has($0, [.particle, .auxiliary, .negation]) }), isVerb(at)
      {
        ahead = found.count
        at += 1
        continue
      }
      // `زار الوزير الميناء، والتقى الفريق الطبي`: whom he met.
      if !found.isEmpty, text.word(at).has(.meeting), text.word(at).clitics.contains(.wa) {
        at += 1
        continue
      }
      if let subject = subject(at, tokens.lowerBound, limit, lastRelative, ofMany) {
        ahead = subject.tokens.lowerBound == at ? found.count : found.count + 1
        // `زار الوزير العامل الذي أصيب`: whom only a relative clause makes a subject stands behind those who have a verb.
        let isOnlyAntecedent = subject.tokens.lowerBound == at && at > tokens.lowerBound && isAntecedent(before: subject.tokens.upperBound, limit)
        found.append(Subject(mention: subject, isSubordinate: isOnlyAntecedent || isSubordinate(at, tokens.lowerBound)))
        at = max(at + 1, subject.tokens.upperBound)
      } else {
        at += 1
      }
    }
    found.reverse()
    return found
  }

  /// Who stands right before the relative pronoun.
  func antecedent(of relative: Int, in sentence: Int) -> Mention? {
    let end = text.mark(relative - 1) == .comma ? relative - 1 : relative
    return subjects(of: sentence, before: relative + 1).first { $0.mention.tokens.upperBound == end }?.mention
  }

  /// Whether a relative pronoun, a conjunction of time or أن makes the clause one of another's, and not `إلا أن`.
  private func isSubordinate(_ verb: Int, _ start: Int) -> Bool {
    var at = verb - 1
    // `ردت الوزارة على ما أوردته الصحف`
    if at > start, text.word(at).surface == text.lexicon.symbols.ma, text.has(at - 1, .preposition) {
      return true
    }
    while at > start, text.has(at, [.particle, .auxiliary, .negation]) { at -= 1 }
    guard at >= start, text.token(at).isWord else { return false }
    // `يذكر أن الوزير زار`
    if let frame = text.phrase(at: start), case .impersonal = frame.phrase.kind, frame.end == at + 1 { return false }
    if text.has(at, .complementizer) { return !text.lexicon.symbols[.opposition].contains(text.word(at - 1).surface) }
    // `في الوقت الذي كشف`
    if text.has(at, .relative), text.lexicon.symbols[.meanwhile].contains(text.word(at - 1).surface) { return false }
    return text.has(at, .relative) || text.lexicon.symbols[.temporal].contains(text.word(at).surface)
  }

  /// A noun phrase that is a subject by its place: at the sentence's beginning, behind a verb, or before a relative clause.
  private func subject(_ at: Int, _ start: Int, _ limit: Int, _ lastRelative: Int, _ ofMany: Bool) -> Mention? {
    guard text.token(at).isWord else { return nil }
    if isPast(at) { return behindPast(at, limit) }
    // `لا تزال الحركة تنتظر`
    if text.has(at, .auxiliary), text.lexicon.symbols[.remaining].contains(text.word(at).surface) {
      return parse(at + 1, limit).flatMap { isVerb($0.tokens.upperBound) ? $0 : nil }
    }
    if at == start, let source = linked(at, limit) { return source }
    if let issuer = issuer(behind: at, limit) { return issuer }
    let isFirst = at == start || isBehindSection(at, start)
    let opens =
      isFirst || !text.word(at).clitics.isDisjoint(with: .conjunction) || text.mark(max(at - 1, 0)) == .dash || text.has(at - 1, .time)
      || text.phrase(at: start).map { $0.end == at && $0.phrase.traits.contains(.turn) } ?? false
      || text.token(at - 1).isWord
        && (text.lexicon.symbols[.temporal].contains(text.word(at - 1).surface)
          // `بموازاة ذلك احتج`
          || at - start <= 4 && text.word(at - 1).surface == text.lexicon.symbols.dhalika)
    let isBehindComma = text.mark(at - 1) == .comma
    let verb = verb(at, opens: opens || isBehindComma)
    if verb == .none || verb == .opener && !hasSubject(at, limit) && mentions.parse(at: at, limit: limit)?.name?.lowerBound == at {
      let isTopic = at > start && text.word(at - 1).surface == text.lexicon.symbols.amma
      let isAhead = isFirst || isTopic || text.has(at - 1, .complementizer)
      // Elsewhere a relative clause has to follow.
      guard text.has(at, [.place, .country, .title, .bodyHead, .namedBody, .given, .honorific]) || isFirst,
        isAhead || at < lastRelative, let mention = parse(at, limit)
      else { return nil }
      let behind = mention.tokens.upperBound
      if isAhead {
        if behind >= limit { return isFirst ? mention : nil }
        return isVerb(behind) || text.mark(behind) == .comma || text.token(behind).isWord && isPast(behind)
          || isTopic && text.word(behind).clitics.contains(.fa) ? mention : nil
      }
      return isAntecedent(before: behind, limit) ? mention : nil
    }
    // `فيما يخص اللاعب`, `ما يقلق الوزير`: behind ما stands the verb's object.
    let before = text.word(at - 1).surface
    if at > start, text.token(at - 1).isWord, before == text.lexicon.symbols.fima || before == text.lexicon.symbols.ma, verb != .opener,
      text.isImperfect(at)
    {
      return nil
    }
    // `احتجزوا رهائن`: a verb in the plural has its subject before it.
    if text.lastLetter(at) == alef, text.letters(at).suffix(2).elementsEqual(Self.many) { return nil }
    guard let mention = parse(behindVerb(at, limit), limit, behind: at, isVerb: verb == .opener && isFirst) else { return nil }
    // `زار رام الله، حيث أكد`: where somebody went.
    let place = mention.tokens.lowerBound
    if text.word(at).has(.meeting), text.phrase(at: place).map({ $0.phrase.traits.contains(.place) }) ?? (mention.name == nil && text.has(place, .place)) {
      return nil
    }
    // `أصدرت محكمة تركية قرارا`: a body that is brought in, where its gender shows that it is no object.
    if !mention.isDefinite, mention.kind == .organization { return opens && isFeminine(mention) == endsInTeh(at) ? withoutObject(mention) : nil }
    // `رفعت إدارة النادي`, not `تولى قيادة الفريق`
    if text.has(mention.head, .actNoun), text.has(mention.head, .bodyHead), isFeminine(mention) != endsInTeh(at) { return nil }
    // `تظاهر مئات العمال`: verb or verbal noun, they are its subject.
    if verb == .opener {
      if hasSubject(at, limit) || isFirst && isSubject(mention, behind: at, limit) { return mention }
      // `رد الوزير على ما أوردته الصحف`
      if at == start, text.reads(text.word(at), as: .perfect), mention.isDefinite, mention.kind == .organization || mention.title != nil,
        mention.tokens.upperBound < limit, text.word(mention.tokens.upperBound).surface == text.lexicon.symbols.ala
      {
        return mention
      }
      // `وقاطعه أحد الحضور`: behind a pronoun no noun goes on.
      if text.word(at).pronoun != .none, mention.kind == .person || mention.kind == .unnamed,
        mention.agreement.gender != .feminine
      {
        return mention
      }
      if hasObject(mention, isFirst: isFirst, limit) { return mention }
      return mention.name?.count ?? 0 > (isBehindComma ? 1 : 0) && mention.title != nil || ofMany && text.has(mention.head, [.quantifier, .groupHead])
        ? mention : nil
    }
    // Behind a word that is only perhaps a verb, only a person's name or office is surely its subject.
    if verb == .certain || mention.kind == .person { return mention }
    // `ووصلت البعثة`, `نفذ الجيش`: what agrees with it and stands where a clause begins.
    return isFeminine(mention) == endsInTeh(at) && (endsInTeh(at) || opens) ? mention : nil
  }

  /// `[محكمة تركية] قرارا`: an indefinite body ends where what its verb does begins.
  private func withoutObject(_ mention: Mention) -> Mention {
    var mention = mention
    let object = mention.tokens.dropFirst().first { text.word($0).shape.contains(.accusative) && !text.has($0, .nisba) }
    if let object { mention.tokens = mention.tokens.lowerBound..<object }
    return mention
  }

  private static let many = Folding.folded("وا")

  /// Whether the verb before it is feminine: before a plural of things it is.
  private func isFeminine(_ mention: Mention) -> Bool {
    mention.agreement.gender == .feminine || mention.agreement.number == .plural && !text.arePeople(mention)
  }

  /// `ووفقا [لمصادر] زارت الموقع، فقد أكدت أن`
  private func linked(_ at: Int, _ limit: Int) -> Mention? {
    guard let (phrase, end, _) = text.phrase(at: at), case .link(let link) = phrase.kind, text.lexicon.links[Int(link)].target == .source else { return nil }
    return mentions.parse(at: end, limit: limit).flatMap { canSpeak($0) ? $0 : nil }
  }

  /// `صدر عن [الوزارة] بيان`, `وردنا اليوم من [النائب] ما يلي`: whose word it is that comes before the public.
  private func issuer(behind verb: Int, _ limit: Int) -> Mention? {
    var at = verb + 1
    while at < limit, text.has(at, .time) { at += 1 }
    let preposition = text.word(at).surface
    guard at + 1 < limit, text.token(at).isWord, preposition == text.lexicon.symbols.an || preposition == text.lexicon.symbols.min,
      text.lexicon.symbols[.issuing].contains(text.word(verb).surface)
    else { return nil }
    return mentions.parse(at: at + 1, limit: limit).flatMap { canSpeak($0) ? $0 : nil }
  }

  /// `رياضي / الوزير يستقبل البطل ويؤكد`: behind the section of the paper that a headline begins with.
  private func isBehindSection(_ at: Int, _ start: Int) -> Bool { at > start && at - start <= 3 && text.mark(at - 1) == .slash && text.token(start).isWord }

  /// `وكان`, `سبق`: what tells only when something was.
  private func isPast(_ at: Int) -> Bool {
    let surface = text.word(at).surface
    return surface == text.lexicon.symbols.sabaq || text.has(at, .auxiliary) && text.lexicon.symbols[.past].contains(surface)
  }

  /// `وكان النائب واضحا حين قال`, `وسبق للرئيس أن قال`
  private func behindPast(_ at: Int, _ limit: Int) -> Mention? {
    if text.word(at).surface == text.lexicon.symbols.sabaq {
      guard at + 1 < limit, text.word(at + 1).clitics.contains(.li) else { return nil }
      return mentions.parse(at: at + 1, limit: limit).flatMap { canSpeak($0) ? $0 : nil }
    }
    // `كانت تعرف`, `كانت ابنة المدير`: what she was.
    guard at + 1 < limit, text.token(at + 1).isWord, verb(at + 1, opens: false) == .none else { return nil }
    return parse(at + 1, limit).flatMap { mention in
      let isPerson = mention.kind == .person && (mention.name != nil || text.word(mention.head).isDefinite)
      // `وكانت جماهير النادي احتفلت`, `وكان البنك قد نشر`
      let end = mention.tokens.upperBound
      return isPerson || mention.kind != .person && mention.isDefinite && end < limit && (text.word(end).surface == text.lexicon.symbols.qad || isVerb(end))
        ? mention : nil
    }
  }

  /// Where the subject of the verb begins: behind what is brought before it, `صرح بذلك المدير`, `ما أدلى به الشاهد`.
  private func behindVerb(_ at: Int, _ limit: Int) -> Int {
    let next = at + 1
    guard next < limit, text.token(next).isWord else { return next }
    let word = text.word(next)
    // `أكدت ذلك والدتها`
    if word.has(.demonstrative), word.clitics.isEmpty, next + 1 < limit, text.has(next + 1, .relation),
      text.word(next + 1).pronoun != .none
    {
      return next + 1
    }
    return word.has(.personalPronoun) || word.has(.preposition) && word.pronoun != .none || word.clitics.contains(.bi) && word.has(.demonstrative)
      ? next + 1 : next
  }

  /// Whether the word ends as a verb of a feminine subject does.
  func endsInTeh(_ at: Int) -> Bool { text.lastLetter(at) == 0x062A }

  /// A mention that can speak and can be a subject: no preposition before it, no accusative.
  func parse(_ at: Int, _ limit: Int, behind verb: Int? = nil, isVerb: Bool = false) -> Mention? {
    guard at < limit else { return nil }
    if text.mark(at) == .number, verb != nil { return counted(at, limit) }
    guard text.token(at).isWord else { return nil }
    let first = text.word(at)
    guard first.clitics.isDisjoint(with: [.bi, .li, .ka, .wa, .fa]), !first.shape.contains(.accusative) || first.has([.name, .place, .country]),
      !first.shape.contains(.oblique)
    else {
      return nil
    }
    // `ودعا الله أن يوفقهم`: whom they pray to.
    guard first.surface != text.lexicon.symbols.allah else { return nil }
    // `اتهم المتحدث المسؤولين`
    var reader = verb.map(mentions.behind) ?? mentions
    if isVerb, reader.governor == mentions.governor { reader.governor = .verb }
    return reader.parse(at: at, limit: limit).flatMap { canSpeak($0) ? $0 : nil }
  }

  /// `باريس، التي أدانت`
  private func isAntecedent(before at: Int, _ limit: Int) -> Bool {
    var at = at
    if at < limit, text.mark(at) == .comma { at += 1 }
    return at < limit && text.has(at, .relative) && text.word(at).length > 2
      && (text.word(at).clitics.isDisjoint(with: .conjunction) || text.mark(at - 1) == .comma)
  }

  private enum Verb { case none, opener, perhaps, certain }

  func isVerb(_ at: Int) -> Bool { text.token(at).isWord && verb(at, opens: false) != .none }

  /// A finite cue or an unknown imperfect is a verb; a word that no table knows as a noun and that has no noun's clitic may be one.
  /// So may any word that opens a clause before a titled name: `قدر رئيس المنظمة علي حسن`.
  private func verb(_ at: Int, opens: Bool) -> Verb {
    let word = text.word(at)
    // `بكت الأم`, `لبست`: what is no word without its first letter has no preposition.
    guard !word.isDefinite, word.clitics.isDisjoint(with: .preposition) || word.stem < 0 && endsInTeh(at) else { return .none }
    let least: Verb = opens && !word.has([.title, .honorific, .bodyHead, .function]) ? .opener : .none
    // `في تبني المبادرات`
    if word.has([.actNoun, .commonNoun]), text.has(at - 1, .preposition), word.clitics.isEmpty { return .none }
    // `الطريق الرابطة بين الولاية والمدينة`
    if word.has(.preposition), !opens { return .none }
    // `عاد`, `وقد فجر الرئيس`
    if text.isFinite(word), !word.has(.verb) {
      return !word.has([.title, .bodyHead, .given, .commonNoun, .actNoun]) || behindVerb(at, text.count) > at + 1 ? .certain : least
    }
    if word.has(.verb) || text.word(at - 1).surface == text.lexicon.symbols.qad { return .certain }
    // `عاد الوزير`: what is a participle too that has no letter of one to show for it.
    if word.isCue { return least == .opener && word.traits.isEmpty && word.length == 3 ? .perhaps : least }
    guard word.traits.subtracting(.opensPhrase).isEmpty, word.agreement.gender != .feminine, !word.shape.contains(.latin), word.length >= 2 else {
      return least
    }
    return word.shape.contains(.imperfect) ? .certain : .perhaps
  }
}
