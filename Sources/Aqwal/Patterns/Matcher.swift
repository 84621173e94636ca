/// Runs the compiled patterns outward from each anchor of a sentence.
///
/// Anchors are cues, links and a headline's colon. From an anchor the pattern tree is walked once; an element reads forward and never twice at one place, and
/// none reads further than ``FrameMatcher/reach`` tokens, so the work per anchor is bounded.
struct Matcher {
  let text: AnnotatedText
  let mentions: MentionParser
  let frames: FrameMatcher
  let clauses: ClauseStarts

  init(_ text: AnnotatedText) {
    self.text = text
    mentions = MentionParser(text: text)
    frames = FrameMatcher(text: text, mentions: mentions)
    clauses = ClauseStarts(text: text)
  }

  /// The best match at the token, with those that it defeated.
  func match(at index: Int, sentence: Int) -> (match: Match, defeated: [Match])? {
    var found: [Match] = []
    guard let best = match(at: index, sentence: sentence, into: &found) else { return nil }
    return (found.remove(at: best), found)
  }

  /// Leaves the matches at the token in `found`, whatever was there, and returns the place of the best.
  func match(at index: Int, sentence: Int, into found: inout [Match]) -> Int? {
    found.removeAll(keepingCapacity: true)
    forEachAnchor(at: index, sentence: sentence) { anchor in
      walk(text.lexicon.patterns.root(anchor.kind), anchor.match, anchor.match.cueTokens.upperBound, anchor, &found)
    }
    return choose(from: &found)
  }

  /// The place of the best of the matches at one token, those that it rules out altogether dropped.
  func choose(from found: inout [Match]) -> Int? {
    if found.isEmpty { return nil }
    // A form that is verb and noun is the verb if anything proves it.
    if found.contains(where: { $0.form == .perfect || $0.form == .imperfect }) { found.removeAll { $0.form == .noun || $0.form == .verbalNoun } }
    // A subject right before its verb is the speaker, whoever stands behind it; then any match that names its speaker beats one that leaves him to be carried.
    let adjacent = found.firstIndex { match in
      guard let end = match.speaker?.tokens.upperBound, end <= match.anchor else { return false }
      return end == clauses.verbStart(match.anchor, text.sentences[match.sentence].tokens)
    }
    return adjacent ?? found.firstIndex { $0.speaker != nil && $0.messageStart != nil } ?? found.firstIndex { $0.speaker != nil } ?? found.indices.first
  }

  /// A reading of the token as an anchor.
  struct Anchor {
    var kind: Pattern.Anchor
    var match: Match
    var limit: Int
  }

  func anchors(at index: Int, sentence: Int) -> [Anchor] {
    var anchors: [Anchor] = []
    forEachAnchor(at: index, sentence: sentence) { anchors.append($0) }
    return anchors
  }

  /// Calls `body` with the readings of the token as an anchor, the likeliest first.
  @inline(__always)
  private func forEachAnchor(at index: Int, sentence: Int, _ body: (Anchor) -> Void) {
    let tokens = text.sentences[sentence].tokens
    var base: Match { Match(pattern: 0, sentence: sentence, anchor: index, cueTokens: index..<index + 1) }
    if text.mark(index) == .colon { return body(Anchor(kind: .colon, match: base, limit: tokens.upperBound)) }
    guard text.token(index).isWord else { return }
    if let (phrase, end, _) = text.phrase(at: index) {
      switch phrase.kind {
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
    guard word.isCue, !word.has([.auxiliary, .particle]), isFree(index, word, tokens) else { return }
    // A finite verb is the likeliest reading of a form that can be several.
    for rank in word.readings.count > 1 ? 0...3 : 0...0 {
      for at in word.readings {
        let reading = text.lexicon.readings[Int(at)]
        guard word.readings.count == 1 || rank == order(reading.form), let kind = anchor(reading, word, index) else { continue }
        var match = base
        match.entry = reading.entry
        match.form = reading.form
        match.agreement = reading.agreement
        body(Anchor(kind: kind, match: match, limit: tokens.upperBound))
      }
    }
  }

  /// `الوزير يعتقد أن`, `وهو يتوقع أن`: an impersonal frame is none behind a subject of its verb.
  private func hasSubject(_ match: Match, _ tokens: Range<Int>) -> Bool {
    guard text.word(match.anchor).isCue, match.anchor > tokens.lowerBound, text.token(match.anchor - 1).isWord else { return false }
    if text.has(match.anchor - 1, .personalPronoun) { return true }
    var match = match
    match.agreement = text.lexicon.readings[Int(text.word(match.anchor).readings.lowerBound)].agreement
    return clauses.subject(before: match, in: tokens, mentions: mentions, gap: false)?.isDefinite ?? false
  }

  private func order(_ form: CueReading.Form) -> Int {
    switch form {
    case .perfect: 0
    case .imperfect: 1
    case .participle: 2
    default: 3
    }
  }

  private func anchor(_ reading: CueReading, _ word: Word, _ index: Int) -> Pattern.Anchor? {
    // `في تصريحات نقلتها الوكالة`: what is passed on is the noun before, and no message follows.
    if word.pronoun != .none, reading.form == .perfect || reading.form == .imperfect, text.lexicon.cues[Int(reading.entry)].relays { return nil }
    switch reading.form {
    case .perfect:
      if reading.needsAlefMaqsura, !word.shape.contains(.endsInAlefMaqsura) { return nil }
      return reading.agreement.person == 3 && !word.isDefinite && word.clitics.isDisjoint(with: .preposition) ? .verb : nil
    case .imperfect: return reading.agreement.person == 3 && !word.isDefinite ? .verb : nil
    case .participle:
      guard !word.isDefinite, word.clitics.isDisjoint(with: .preposition), word.pronoun == .none else { return nil }
      return word.shape.contains(.accusative) || reading.agreement.gender == .feminine || reading.agreement.number == .plural ? .participle : nil
    // `وكالة الطلبة للأنباء`
    case .verbalNoun, .noun: return word.clitics.contains(.li) && word.isDefinite ? nil : .noun
    }
  }

  /// Whether nothing before the word takes its reporting sense away: a phrase that it is inside of, an impersonal frame.
  private func isFree(_ index: Int, _ word: Word, _ tokens: Range<Int>) -> Bool {
    for back in 1...4 where index - back >= tokens.lowerBound {
      guard let (phrase, end, _) = text.phrase(at: index - back), end > index else { continue }
      if phrase.kind != .nominal || phrase.words.count > 1 { return false }
    }
    return true
  }

  // MARK: The tree

  private func walk(_ node: PatternSet.Node, _ match: Match, _ at: Int, _ anchor: Anchor, _ found: inout [Match]) {
    let lexicon = text.lexicon
    for pattern in lexicon.patterns.completed[node.complete] {
      var complete = match
      complete.pattern = Int(pattern)
      if before(lexicon.patterns.patterns[complete.pattern].before, &complete), complete.head.map({ suits(complete, $0, anchor.kind) }) ?? true {
        found.append(complete)
      }
    }
    for child in lexicon.patterns.nodes[node.children] {
      guard child.element == .gap else {
        take(child, match, at, anchor, gap: false, &found)
        continue
      }
      // A verb that a conjunction opens has its subject behind it: once one is found there, nothing else need be tried.
      if match.speaker == nil, !found.isEmpty, anchor.kind == .verb, !text.word(match.anchor).clitics.isDisjoint(with: .conjunction) { continue }
      // A gap is no element of its own: it frees the next one to look further.
      for grandchild in lexicon.patterns.nodes[child.children] { take(grandchild, match, at, anchor, gap: true, &found) }
    }
  }

  /// Goes on behind the node's element, if that stands at `at`.
  @inline(__always)
  private func take(_ node: PatternSet.Node, _ match: Match, _ at: Int, _ anchor: Anchor, gap: Bool, _ found: inout [Match]) {
    var next = match
    if let position = step(node.element, &next, at, anchor, gap: gap) { walk(node, next, position, anchor, &found) }
  }

  /// Reads one element at `at` into the match and returns where it ends; nil where it does not stand there.
  func step(_ element: Pattern.Element, _ match: inout Match, _ at: Int, _ anchor: Anchor, gap: Bool) -> Int? {
    switch element {
    case .speaker:
      var reader = mentions
      reader.cue = match.entry
      var start = at
      while start < anchor.limit, let next = passed(start) { start = next }
      guard let mention = reader.parse(at: start, limit: anchor.limit), agrees(mention, match) else { return nil }
      // Behind a link only someone who can speak is a source: `بحسب المرصد`, not `بحسب الجدول`.
      guard match.link < 0 || clauses.canSpeak(mention) else { return nil }
      match.speaker = mention
      return mention.tokens.upperBound
    case .message:
      guard match.entry >= 0 else { return nil }
      guard
        let message = frames.message(of: match.entry, cue: match.anchor, from: at, limit: anchor.limit, hasSpeaker: match.speaker != nil, gap: gap)
          ?? (match.form == .perfect && gap ? frames.clause(of: text.lexicon.cues[Int(match.entry)], from: at, limit: anchor.limit) : nil)
      else { return nil }
      match.head = message.head
      match.messageStart = message.start
      match.addressee = message.addressee
      match.gap = message.at - at
      match.isBare = message.start == message.at
      if let place = message.source, let source = mentions.parse(at: place, limit: anchor.limit) {
        match.relay = match.speaker
        match.speaker = source
      }
      return message.start
    case .comma:
      return at < anchor.limit && text.mark(at) == .comma ? at + 1 : nil
    case .clause:
      if match.link < 0, match.entry < 0 { match.head = .colon }
      // Behind a link's source the clause needs a comma or a complementiser: `في رأي الخبير أن …`.
      if anchor.kind == .link || anchor.kind == .linkVerb, at < anchor.limit, text.mark(at - 1) != .comma, !text.has(at, .complementizer) { return nil }
      var start = at
      while start < anchor.limit,
        text.mark(start) == .comma || (text.token(start).isWord && text.has(start, .complementizer) && text.word(start).pronoun == .none)
      { start += 1 }
      guard start + 1 < anchor.limit else { return nil }
      match.messageStart = start
      return start
    case .verb:
      guard at < anchor.limit, text.token(at).isWord else { return nil }
      for index in text.word(at).readings {
        let reading = text.lexicon.readings[Int(index)]
        guard reading.form == .perfect || reading.form == .imperfect, reading.agreement.person == 3 else { continue }
        match.entry = reading.entry
        match.form = reading.form
        match.agreement = reading.agreement
        match.cueTokens = match.cueTokens.lowerBound..<at + 1
        return at + 1
      }
      return nil
    case .cue, .start, .gap, .relative, .quoted: return nil
    }
  }

  /// The end of the outlet that something is told to, between verb and subject: `وقال لـ«الصباح» الوزير`, `قال للجزيرة نت الوزير`.
  private func addressed(_ at: Int) -> Int? {
    guard at + 1 < text.count else { return nil }
    let word = text.word(at)
    if word.surface == text.lexicon.symbols.li { return text.quotes.opening(at: at + 1).flatMap { $0.close - at <= 6 ? $0.close + 1 : nil } }
    guard word.clitics.contains(.li) else { return nil }
    if let (phrase, end, _) = text.phrase(at: at), phrase.traits.contains(.outlet) { return end }
    guard word.has([.outlet, .outletHead]) else { return nil }
    return text.quotes.opening(at: at + 1).map { $0.close + 1 } ?? (word.isDefinite || word.has(.outlet) ? at + 1 : nil)
  }

  /// The end of a time or a turn that stands between a verb and its subject: `استنكرت أمس أحزاب`, `شدد في هذا الصدد الوزير`.
  private func passed(_ at: Int) -> Int? {
    guard text.token(at).isWord else { return nil }
    if let (phrase, end, _) = text.phrase(at: at), !phrase.traits.isDisjoint(with: [.time, .turn]) { return end }
    // `قال لي أحد الأصدقاء`, `نقلت عنه الصحف`
    if text.has(at, .personalPronoun), text.phrase(at: at) == nil { return at + 1 }
    if let end = addressed(at) { return end }
    return text.has(at, .time) && !text.has(at, [.given, .family, .nameParticle, .honorific]) ? at + 1 : nil
  }

  /// A noun, or a participle that could be one, needs more than a noun phrase to be a cue.
  func suits(_ match: Match, _ head: Frame.Head, _ kind: Pattern.Anchor) -> Bool {
    if isFalseReport(match, head, kind) { return false }
    let word = text.word(match.anchor)
    if kind == .verb, word.has(.preposition) || word.has(.commonNoun) && match.form == .perfect && word.clitics.isEmpty {
      // `بين` is a preposition and `ذكر` a noun unless a source or the message follows at once.
      guard opensClause(match) || match.speaker.map({ $0.tokens.upperBound <= match.anchor }) ?? false,
        match.speaker.map(clauses.canSpeak) ?? (match.gap == 0 && (head != .noun || !match.isBare))
      else { return false }
    }
    if kind == .verb, match.gap > 3 && match.form == .imperfect || match.speaker == nil, !opensClause(match),
      match.speaker.map({ $0.tokens.upperBound > match.anchor }) ?? true
    {
      return false
    }
    if kind == .verb, let speaker = match.speaker, speaker.tokens.lowerBound > match.anchor {
      // What cannot speak, or stands in the accusative, is the verb's object: `ووصف الأمر بأنه`, `وذكر عددا`.
      let first = text.word(speaker.tokens.lowerBound)
      if first.shape.contains(.accusative), speaker.name?.lowerBound != speaker.tokens.lowerBound,
        !first.has([.place, .country, .namedBody, .outlet, .title, .groupHead, .unnamedHead])
      {
        return false
      }
      if text.lexicon.cues[Int(match.entry)].frames.contains(where: { $0.parts.contains(.topic) }), !clauses.canSpeak(speaker) { return false }
    }
    // `أعتقد` without a subject is the writer's `I think`, or a quoted one's.
    if kind == .verb, match.speaker == nil, match.form == .perfect, text.lexicon.cues[Int(match.entry)].lemma.utf16.first == 0x0627, writesHamza(match.anchor) {
      return false
    }
    if kind == .verb, match.speaker == nil, match.gap > 14 { return false }
    let sentence = text.sentences[match.sentence].tokens
    // `عرضا`: a dual of two who are named before stands where a clause begins; elsewhere it is a noun in the accusative.
    if kind == .verb, match.speaker == nil, match.agreement.number == .dual, word.shape.contains(.accusative), !clauses.isStart(match.anchor, in: sentence) {
      return false
    }
    // `مقرا` is a seat before it is somebody who admits.
    if kind == .participle, word.has(.commonNoun), match.gap > 0 { return false }
    // `إعلاميا وكاتبا، «…»`
    if kind == .participle, word.has(.title), !word.clitics.isDisjoint(with: .conjunction) { return false }
    // `أن الحركة ملتزمة بأن`: what is said of a subject reports nothing.
    if kind == .participle, !word.shape.contains(.accusative), match.anchor - sentence.lowerBound > 1, text.token(match.anchor - 2).isWord,
      text.has(match.anchor - 2, .complementizer)
    {
      return false
    }
    if head == .clause { return clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens) && (match.speaker.map(clauses.canSpeak) ?? true) }
    if kind == .noun, match.speaker == nil, match.gap > 3 { return false }
    if kind == .noun, head == .quote, let start = match.messageStart, let pair = text.quotes.opening(at: start),
      match.speaker == nil || pair.close - pair.open < 6
    {
      return false
    }
    guard head == .noun else { return true }
    if kind == .verb, !match.isBare, let speaker = match.speaker, let start = match.messageStart, !frames.isEvent(start), !clauses.canSpeak(speaker) {
      return false
    }
    if kind == .verb, match.isBare, let speaker = match.speaker, !clauses.canSpeak(speaker),
      !(speaker.isDefinite && speaker.tokens.upperBound <= match.anchor && frames.takesAnyNoun(text.lexicon.cues[Int(match.entry)]))
    {
      return false
    }
    // In the present tense `تعد`, `يعتبر` behind a noun are passive.
    if kind == .verb, match.form == .imperfect, match.isBare, text.lexicon.cues[Int(match.entry)].act == .opine { return match.speaker?.name != nil }
    switch kind {
    case .noun:
      let entry = text.lexicon.cues[Int(match.entry)]
      return entry.act != .assert && !match.isBare && !word.isDefinite && (match.speaker.map(clauses.canSpeak) ?? false)
    case .participle
    where isPredicate(match.anchor) || word.has(.commonNoun) && !clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens)
      || match.agreement.number == .plural && word.has([.commonNoun, .title, .groupHead]):
      return false
    case .participle:
      return word.shape.contains(.accusative) || match.agreement.number == .plural && match.agreement.gender == .masculine && word.clitics.isEmpty
        || clauses.isStart(match.anchor, in: text.sentences[match.sentence].tokens)
    default: return true
    }
  }

  /// `كان سلوكه محرضا`: a participle that كان asks for tells what something is like.
  private func isPredicate(_ anchor: Int) -> Bool {
    var at = anchor - 1
    while at >= 0, at > anchor - 7, text.token(at).isWord {
      if text.has(at, [.auxiliary, .negation]) { return true }
      at -= 1
    }
    return false
  }

  /// Whether the word is written with أ, which tells أعتقد (I think) from اعتقد (he thought). Asked of the text: both are one spelling to the vocabulary.
  private func writesHamza(_ at: Int) -> Bool {
    let token = text.token(at)
    let letters = text.document.units[Int(token.start)..<Int(token.end)].lazy.filter { !Folding.drops($0) }
    return letters.dropFirst(text.word(at).clitics.isDisjoint(with: .conjunction) ? 0 : 1).first == 0x0623
  }

  /// Whether a verb with its subject left out can begin a clause here: behind a conjunction, or first in its clause.
  private func opensClause(_ match: Match) -> Bool {
    let start = clauses.verbStart(match.anchor, text.sentences[match.sentence].tokens)
    return !text.word(start).clitics.isDisjoint(with: .conjunction) || clauses.isStart(start, in: text.sentences[match.sentence].tokens)
      || match.form == .perfect
        && (match.agreement.number != .singular || match.head == .that && clauses.isBehindAdverbial(start, text.sentences[match.sentence].tokens))
  }

  private func agrees(_ mention: Mention, _ match: Match) -> Bool {
    if match.link < 0, text.token(mention.head).isWord, text.word(mention.head).shape.contains(.oblique), match.form == .perfect || match.form == .imperfect {
      return false
    }
    guard match.form == .perfect || match.form == .imperfect, match.link < 0 else { return true }
    // A verb before its subject is singular; gender shows, but not for a plural of things or a name that the lists do not know.
    guard match.agreement.gender != .unknown, mention.agreement.gender != .unknown else { return true }
    if match.agreement.number == .plural || match.agreement.number == .dual { return false }
    if mention.agreement.number == .plural || mention.isJoint || mention.kind == .group || mention.kind == .organization { return true }
    return match.agreement.gender == mention.agreement.gender || mention.name != nil && (mention.title == nil || match.agreement.gender == .feminine)
  }

  /// `X: …`, where X is all that stands before the colon and can speak.
  private func headline(_ match: inout Match, _ tokens: Range<Int>) -> Bool {
    guard let mention = mentions.parse(at: tokens.lowerBound, limit: match.anchor), mention.tokens.upperBound == match.anchor, clauses.canSpeak(mention) else {
      return false
    }
    let isNamed = mention.name != nil || mention.kind == .country || text.has(mention.head, [.namedBody, .outlet]) || text.opensPhrase(mention.head)
    let isSource = mention.title != nil || text.has(mention.head, [.groupHead, .unnamedHead])
    // `جدة: إغلاق مصنعين`
    if mention.kind != .country, mention.name == nil, text.has(mention.head, .place) { return false }
    guard isNamed || isSource || text.document.title != nil && match.sentence == 0 else { return false }
    // `القاهرة: أعلن الوزير`, `رويترز: قال`: a dateline.
    guard let start = match.messageStart, !(text.token(start).isWord && text.word(start).isCue && mention.kind != .person),
      !isPlaceLine(mention, messageAt: start)
    else { return false }
    match.speaker = mention
    return true
  }

  /// Reads what stands before the cue into the match; whether it is there.
  func before(_ elements: [Pattern.Element], _ match: inout Match) -> Bool {
    let tokens = text.sentences[match.sentence].tokens
    if text.mark(match.anchor) == .colon { return headline(&match, tokens) }
    guard !elements.isEmpty else {
      // A message to come: the pattern wants something on the right at least.
      return match.messageStart != nil
    }
    // Without array literals, each of which would be made anew for every comparison.
    guard elements.count <= 3 else { return false }
    switch (elements[0], elements.count > 1 ? elements[1] : nil, elements.count > 2 ? elements[2] : nil) {
    case (.start, .speaker?, nil), (.start, .speaker?, .gap?):
      guard let mention = clauses.subject(before: match, in: tokens, mentions: mentions, gap: elements.last == .gap) else { return false }
      match.speaker = mention
      return true
    case (.speaker, .relative?, nil):
      guard let mention = clauses.antecedent(before: match, in: tokens, mentions: mentions) else { return false }
      if match.relay == nil, match.speaker != nil { match.relay = mention } else { match.speaker = mention }
      return true
    case (.quoted, nil, nil), (.quoted, .comma?, nil):
      var at = match.anchor - 1
      if elements.last == .comma {
        guard at >= tokens.lowerBound, text.mark(at) == .comma else { return false }
        at -= 1
      }
      // A verb that a conjunction opens begins a report of its own.
      guard text.word(clauses.verbStart(match.anchor, tokens)).clitics.isDisjoint(with: .conjunction) else { return false }
      guard at >= tokens.lowerBound, let pair = text.quotes.closing(at: at), pair.close - pair.open > 3 else { return false }
      // Marks round a name inside the clause are no message: `ظل «مركز الملك سلمان» يواصل`.
      guard pair.open == tokens.lowerBound || !text.token(pair.open - 1).isWord else { return false }
      match.quotedBefore = pair.tokens
      match.head = .quote
      return true
    case (.clause, nil, nil), (.clause, .comma?, nil):
      var end = match.anchor
      if end > tokens.lowerBound, text.mark(end - 1) == .comma { end -= 1 } else if elements.last == .comma { return false }
      guard end > tokens.lowerBound + 1 else { return false }
      match.clauseEnd = end
      return true
    case (.start, nil, nil):
      return match.anchor == tokens.lowerBound || clauses.isStart(match.anchor, in: tokens) && (match.link < 0 || !clauses.interrupts(match.anchor, tokens))
    default: return false
    }
  }
}
