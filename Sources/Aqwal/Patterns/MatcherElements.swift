/// Reads the elements of a pattern behind the cue: its subject, its message, the clause of a link.
extension Matcher {
  /// Who speaks: the mention behind the cue, if it can be its source.
  func subject(_ match: inout Match, _ at: Int, _ anchor: Anchor) -> Int? {
    // A verb before its subject is singular.
    guard anchor.takesSubject, anchor.kind != .verb || match.agreement.number != .plural else { return nil }
    var start = at
    while anchor.kind != .link, start < anchor.limit, let next = passed(start) { start = next }
    if start == match.cueTokens.upperBound, anchor.kind == .verb, let next = passedAside(start, anchor.limit) { start = next }
    if anchor.kind == .link || anchor.kind == .linkVerb, let (source, end) = linkSource(start, anchor.limit) {
      match.speaker = source
      return end
    }
    if anchor.kind == .noun, match.form == .noun, text.isRecord(match.anchor), let source = issuer(of: match.anchor, anchor.limit),
      // `تصريح جديد لوكالة الأنباء`
      source.tokens.lowerBound > match.anchor + 1, text.word(source.tokens.lowerBound).clitics.isDisjoint(with: .preposition)
    {
      match.speaker = source
      return source.tokens.upperBound
    }
    // `التصريحات الأخيرة`, `تقريره السنوي`: what stands right behind a noun that is whole is not its owner.
    if anchor.kind == .noun, start == match.cueTokens.upperBound, text.word(match.anchor).isDefinite || text.word(match.anchor).pronoun != .none {
      return nil
    }
    // `قال، سامي حداد، مدير الشركة، إن`: some writers set the subject between commas.
    let isSetOff = start == match.cueTokens.upperBound && start + 1 < anchor.limit && text.mark(start) == .comma && match.form == .perfect
    if isSetOff { start += 1 }
    guard let mention = mentions.parse(at: start, limit: anchor.limit, behind: .cue(match.entry)), agrees(mention, match), !isObject(mention, match) else {
      return nil
    }
    if isSetOff {
      let end = mention.tokens.upperBound
      guard mention.name != nil || mention.title != nil && mention.isDefinite, end < anchor.limit, text.mark(end) == .comma else { return nil }
    }
    // Behind a link, or a noun, only someone who can speak is a source: `بحسب المرصد`, not `بحسب الجدول`.
    guard match.link < 0 && anchor.kind != .noun || clauses.canSpeak(mention) else { return nil }
    match.speaker = mention
    let end = mention.tokens.upperBound
    // `أكد الأمير سالم حفظه الله أن`
    if mention.kind == .person, let behind = mentions.behindBlessing(end) { return behind }
    // `أعلن مجلس النادي برئاسة سامي حداد التعاقد مع`
    if mention.kind != .person, end < anchor.limit, let behind = mentions.behindLead(end, anchor.limit, behind: .cue(match.entry)) { return behind }
    // `بحسب المصدر ذاته، …`
    return match.link >= 0 && end < anchor.limit && text.word(end).shape.contains(.sameness) ? end + 1 : end
  }

  /// One of the frames that the cue takes.
  func message(_ match: inout Match, _ at: Int, _ anchor: Anchor, gap: Bool) -> Int? {
    guard match.entry >= 0 else { return nil }
    guard
      let message = frames.message(
        of: match.entry, cue: match.anchor, from: at, limit: anchor.limit, reach: reach(match, anchor), hasSpeaker: match.speaker != nil, gap: gap)
        ?? (gap && (match.form == .perfect || goesOn(match)) ? frames.clause(of: text.lexicon.cues[Int(match.entry)], from: at, limit: anchor.limit) : nil)
    else { return nil }
    match.head = message.head
    match.saying = message.saying
    match.messageStart = message.start
    match.addressee = message.addressee
    match.gap = message.at - at
    match.isBare = message.start == message.at
    // `قال الوزير، وفقا لنسخة من الكلمة، إن`: behind one who speaks for himself what cannot speak is no source.
    if let place = message.source, let source = frames.told(place, match.entry, anchor.limit),
      clauses.canSpeak(source) || text.has(source.head, .setting) || !(match.speaker.map { $0.kind == .person } ?? false)
    {
      // `ذكرت الصحيفة نقلا عن الوزير أن`, but `قال الوزير بحسب الصحيفة إن`, `أكد المحافظ، وفقا للمكتب الإعلامي، أن`
      let passesOn =
        match.speaker.map { speaker in
          !text.has(speaker.head, [.outlet, .outletHead])
            && (text.has(source.head, [.outlet, .outletHead]) || speaker.kind == .person && source.kind == .organization && follows(place, source))
        } ?? false
      (match.speaker, match.relay) = passesOn ? (match.speaker, source) : (source, match.speaker)
    } else if text.lexicon.cues[Int(match.entry)].relays, let source = pronounSource(match.cueTokens.upperBound..<message.at) {
      match.relay = match.speaker
      match.speaker = nil
      match.agreement = source
    }
    return message.start
  }

  /// The clause that a link, or a headline's colon, speaks for.
  func clause(_ match: inout Match, _ at: Int, _ anchor: Anchor) -> Int? {
    if match.link < 0, match.entry < 0 { match.head = .colon }
    // `هكذا تصف المعلمة، وهي شاهدة، لحظة الانهيار`: what points back has its message before it.
    if anchor.kind == .linkVerb,
      text.has(match.cueTokens.lowerBound, .demonstrative) || text.word(match.cueTokens.lowerBound).surface == text.lexicon.symbols.hakadha
    {
      return nil
    }
    // Behind a link's source the clause needs a comma or a complementiser: `في رأي الخبير أن …`.
    var start = at
    if anchor.kind == .link || anchor.kind == .linkVerb, at < anchor.limit, text.mark(at - 1) != .comma, !text.has(at, .complementizer),
      !(match.cueTokens.lowerBound == text.sentences[match.sentence].tokens.lowerBound && opensClause(at, behind: match))
    {
      guard let thus = thus(behind: at, anchor.limit) else { return nil }
      start = thus
    }
    while start < anchor.limit,
      text.mark(start) == .comma || (text.has(start, .complementizer) && text.word(start).pronoun == .none)
    { start += 1 }
    // `وفقا للوكالة، التي زارت الموقع، فإن …`, `بحسب سامي حداد، المتحدث باسم الوزارة، فإن …`, but not `فإن الرئيس …، وأن`
    if match.link >= 0, start < anchor.limit, !text.has(start - 1, .complementizer), text.has(start, [.relative, .office, .occupation]) || text.isHeIs(start) {
      let end = (start..<anchor.limit - 1).first { text.mark($0) == .comma && text.has($0 + 1, .complementizer) }
      if end == nil, text.has(start, .relative) { return nil }
      if let end { start = end + 2 }
    }
    // `وبحسب الوكالة، قال الوزير إن`: what is nearer to the fact is said.
    if match.link >= 0, start < anchor.limit, text.word(start).clitics.isEmpty, text.reads(text.word(start), as: .perfect),
      let inner = self.match(at: start, sentence: match.sentence)?.match, inner.head != .noun, inner.speaker.map(clauses.canSpeak) ?? false
    {
      return nil
    }
    // `ووفقا للمصادر فقد أكدت أن`
    if match.link >= 0, start + 1 < anchor.limit, text.token(start).isWord, isThenAlready(start), text.token(start + 1).isWord,
      let inner = self.match(at: start + 1, sentence: match.sentence)?.match, inner.head == .that, inner.form == .perfect
    {
      return nil
    }
    // `لم يكلفه المال فحسب، بل`
    if match.link >= 0, start < anchor.limit, text.has(start, .conjunction), text.word(start).clitics.isEmpty { return nil }
    // `بحسب الوكالة، مضيفة أن`: a report of its own, but not `الوزير: ملتزمون بالاتفاق`.
    guard start + 1 < anchor.limit,
      !(match.link >= 0 && text.word(start).isCue && !text.word(start).isDefinite
        && text.reads(text.word(start), as: .participle))
    else { return nil }
    match.messageStart = start
    return start
  }

  /// The reporting verb behind a link: `حسبما [أعلنت]`.
  func linkedVerb(_ match: inout Match, _ at: Int, _ anchor: Anchor) -> Int? {
    var at = at
    // `كما كانت قد ذكرت`
    if at + 2 < anchor.limit, text.has(at, .auxiliary), text.word(at + 1).surface == text.lexicon.symbols.qad { at += 2 }
    guard at < anchor.limit, text.token(at).isWord else { return nil }
    for index in text.word(at).readings {
      let reading = text.lexicon.readings[Int(index)]
      guard reading.form == .perfect || reading.form == .imperfect, reading.agreement.person == 3 else { continue }
      // `كما أصدر القصر بيانا جاء فيه أن`, `على ما رفعه الوزير`: what one does besides is no saying of what stands before.
      let link = text.word(match.cueTokens.lowerBound).surface
      if link == text.lexicon.symbols.kama || link == text.lexicon.symbols.ala, !text.lexicon.cues[Int(reading.entry)].tellsClauses { continue }
      match.entry = reading.entry
      match.form = reading.form
      match.agreement = reading.agreement
      match.cueTokens = match.cueTokens.lowerBound..<at + 1
      return at + 1
    }
    return nil
  }

  /// `وحسب ما ذكرته الوزارة [تراجعت] الصادرات`, `ووفقا للوزارة [تتركز] الهجمات`: whether a verb that can be nothing else stands right behind a definite source.
  private func opensClause(_ at: Int, behind match: Match) -> Bool {
    // `ووفقا للخبير توركان أوغلو فإن`: what looks like one may be a name.
    (text.has(at, .verb) || text.word(at).shape.contains(.imperfect) && thus(behind: at, text.sentences[match.sentence].tokens.upperBound) == nil)
      && text.word(at).clitics.isEmpty
      && (match.speaker.map { $0.isDefinite && $0.tokens.upperBound == at } ?? false)
  }

  /// `، مضيفا المصنع سيفتح`: whether a participle of mere saying goes on behind a comma.
  private func goesOn(_ match: Match) -> Bool {
    match.form == .participle && match.anchor > 0 && text.mark(match.anchor - 1) == .comma && text.lexicon.cues[Int(match.entry)].isBare
      && text.word(match.anchor).shape.contains(.accusative)
  }

  /// The tokens that may stand between a verb without a subject and its message: words in marks behind one of saying, a clause where it begins its sentence.
  func farthest(_ match: Match, _ head: Frame.Head? = nil) -> Int {
    let entry = text.lexicon.cues[Int(match.entry)]
    return head != .that && entry.says || head != .quote && entry.quotes && opensSentence(match) ? Self.sayingGap : Self.bareGap
  }

  /// `وأضاف، في رده على الأسئلة …، أن`: whether a verb in the past with an aside right behind it begins its sentence.
  private func opensSentence(_ match: Match) -> Bool {
    match.form == .perfect && text.word(match.anchor).clitics.contains(.wa) && match.anchor == text.sentences[match.sentence].tokens.lowerBound
      && (text.mark(match.anchor + 1) == .comma || text.has(match.anchor + 1, .preposition))
  }

  /// How far a message is looked for: what ``suits(_:_:_:)`` finds too far from a cue that nobody stands beside need not be read.
  private func reach(_ match: Match, _ anchor: Anchor) -> Int {
    guard match.speaker == nil else { return anchor.kind == .noun ? Self.ownedGap + 1 : FrameMatcher.reach }
    switch anchor.kind {
    case .noun: return text.isRecord(match.anchor) ? Self.ownedGap + 1 : Self.nounGap + 1
    case .verb where !anchor.takesSubject: return Self.bareGap + 1
    case .verb: return clauses.mayHaveSubject(before: match, in: text.sentences[match.sentence].tokens) ? FrameMatcher.reach : farthest(match) + 1
    default: return FrameMatcher.reach
    }
  }

  /// `وفقا [للوزارة]`, but `نقلا عن [الوزارة]`, `وفقا [لتقرير الوزارة]`: whether a body's word is what somebody's words are told by.
  private func follows(_ place: Int, _ source: Mention) -> Bool {
    !text.has(source.head, .setting) && text.word(place - 1).surface != text.lexicon.symbols.an
  }

  /// Whose words a relay passes on where only a pronoun names him: `ونقلت [عنه] الصحف قوله`.
  private func pronounSource(_ header: Range<Int>) -> Agreement? {
    for at in header where text.token(at).isWord {
      switch text.lexicon.symbols.sources.firstIndex(of: text.word(at).surface) {
      case 0?: return Pronoun.masculine.agreement
      case 1?: return Pronoun.feminine.agreement
      case 2?: return Pronoun.plural.agreement
      default: continue
      }
    }
    return nil
  }
}
