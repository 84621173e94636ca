/// Reads the titles of a named person: before the name, after it, and in apposition behind a comma.
struct TitleReader {
  let mentions: MentionParser
  /// No title reaches into what its holder says.
  var messages = Messages()

  var text: AnnotatedText { mentions.text }
  var keys: WordKeys { WordKeys(text: text) }

  /// The furthest that a title in apposition reaches, in tokens.
  private static let reach = 24

  func titles(of mention: Mention, name: Range<Int>) -> [Title] {
    var found: [Title] = []
    // `المتحدث باسم الجيش، الجنرال` are two titles.
    let end = min(mention.title?.upperBound ?? name.lowerBound, name.lowerBound)
    var start = mention.tokens.lowerBound
    while start < end {
      let comma = (start..<end).first { text.mark($0) == .comma } ?? end
      if let title = trimmed(start..<comma).flatMap(withoutOther).flatMap(ofOne) {
        let office = withoutRank(title)
        found.append(keys.title(office))
        if office.count < title.count { found.append(keys.title(office.upperBound..<title.upperBound)) }
      }
      start = comma + 1
    }
    if let behind = behind(name, mention), let range = trimmed(behind) { found.append(keys.title(range)) }
    return found
  }

  /// `مسؤولون في إدارة [الرئيس] فلان`: who is many is not the one named, but his may be the title nearest to the name.
  private func ofOne(_ title: Range<Int>) -> Range<Int>? {
    guard let first = title.first, text.token(first).isWord, text.word(first).agreement.number == .plural else { return title }
    guard let office = title.last(where: { text.token($0).isWord && text.has($0, .title) && text.word($0).isDefinite }),
      text.word(office).agreement.number != .plural
    else { return nil }
    return office..<title.upperBound
  }

  /// The title of a phrase without a name.
  func title(of range: Range<Int>) -> Title? { trimmed(range).map(keys.title) }

  // MARK: Behind the name

  private func behind(_ name: Range<Int>, _ mention: Mention) -> Range<Int>? {
    var at = name.upperBound
    if at < text.count, text.quotes.closing(at: at) != nil { at += 1 }
    let limit = min(at + Self.reach, text.sentences[text.sentence(of: name.lowerBound)].tokens.upperBound, edge(behind: name))
    // `ريبيرا (Ribera)، مدير المعهد`
    if at + 1 < limit, text.mark(at) == .opensParenthesis, !opens(at + 1),
      let close = (at..<min(limit, at + 8)).first(where: { text.mark($0) == .closesParenthesis })
    {
      at = close + 1
    }
    // `، 45 عاما، سائق حافلة`
    if at + 3 < limit, text.mark(at) == .comma, text.mark(at + 1) == .number, text.token(at + 2).isWord, text.mark(at + 3) == .comma { at += 3 }
    guard at + 1 < limit else { return nil }
    if let office = office(inClause: at, limit) { return opens(office) ? office..<end(from: office, limit, isApposition: true) : nil }
    switch text.mark(at) {
    case .word:
      // `كابيل وهو سائق حافلة`
      if text.isHeIs(at) {
        at += 1
        return at < limit && opens(at) && suits(at, mention) ? at..<end(from: at, limit, isApposition: true) : nil
      }
      // `دعا هولاند الرئيس إلى`: whom the mention leaves to its verb.
      if at == name.upperBound, mention.tokens.upperBound == at,
        text.word(at).isDefinite ? text.has(at, .title) : (mention.title != nil || name.count == 1) && text.has(at, [.office, .occupation])
      {
        return nil
      }
      guard opens(at), suits(at, mention) else { return nil }
      let end = end(from: at, limit, isApposition: false)
      return isBeforeName(at..<end, limit) ? nil : at..<end
    case .comma, .semicolon, .dash, .opensParenthesis:
      at += 1
      // `، وهو المنصب`
      if text.isHeIs(at) { at += 1 }
      guard at < limit, opens(at), suits(at, mention) else { return nil }
      let end = end(from: at, limit, isApposition: true)
      return belongsToAnother(at..<end) ? nil : at..<end
    default: return nil
    }
  }

  /// Where the next message begins, or the one that the name stands in ends; a message that would begin inside the title is read amiss, and bounds nothing.
  private func edge(behind name: Range<Int>) -> Int {
    let edge = messages.edge(behind: name.upperBound - 1)
    guard edge < text.count, edge - name.upperBound < Self.reach else { return edge }
    // `قال حداد، [مدير المدرسة]`
    if edge <= name.upperBound + 1, text.token(edge).isWord, text.has(edge, .title) { return .max }
    let last = text.mark(edge - 1) == .quote ? edge - 2 : edge - 1
    guard text.token(last).isWord else { return edge }
    let (word, before) = (text.word(edge), text.word(last))
    // `عضو مجلس [إدارة البنك]`, `الأمين العام [لجمعية المكفوفين]`, `المشرف على [المهرجان]`
    let goesOn =
      before.has(.preposition)
      ? text.has(last - 1, .title)
      : before.has([.bodyHead, .title]) && !before.isDefinite && before.pronoun == .none
        || !word.clitics.isDisjoint(with: .preposition) && word.has([.bodyHead, .place, .country, .namedBody])
        || word.surface == text.lexicon.symbols.in && edge + 1 < text.count && text.has(edge + 1, .bodyHead)
    return goesOn ? .max : edge
  }

  /// `حداد، الذي يشغل منصب [نائب المدير]`
  private func office(inClause at: Int, _ limit: Int) -> Int? {
    let relative = text.mark(at) == .comma ? at + 1 : at
    guard relative + 3 < limit, text.token(relative).isWord, text.has(relative, .relative),
      let post = (relative + 2..<min(limit, relative + 5)).first(where: { text.word($0).bare == Self.post && text.token($0).isWord }), post + 1 < limit
    else { return nil }
    return post + 1
  }

  private static let post = spellingHash(Folding.folded("منصب"))

  /// A woman's title is no man's; a man's may be a woman's: `سوسن الماضي، الأمين العام`.
  private func suits(_ at: Int, _ mention: Mention) -> Bool {
    let (title, name) = (text.word(at).agreement, text.word(mention.name?.lowerBound ?? at).agreement)
    return title.number != .plural && !(title.gender == .feminine && name.gender == .masculine)
  }

  /// `قال علي، ووزير الدفاع خالد`: a name of its own behind the title.
  private func belongsToAnother(_ range: Range<Int>) -> Bool {
    guard let other = mentions.parse(at: range.lowerBound, limit: range.upperBound), let name = other.name else { return false }
    guard name.upperBound == range.upperBound, name.count >= 2, text.token(name.lowerBound - 1).isWord else { return false }
    // `مستشار [الرئيس الباكستاني] فلان`: his whose office is named inside the title.
    let inner = range.dropFirst().first { text.token($0).isWord && text.word($0).clitics == .al && text.has($0, .office) && !text.has($0, .given) }
    if let inner, inner < name.lowerBound, !text.word(range.lowerBound).isDefinite, text.token(inner - 1).isWord, !text.word(inner - 1).isDefinite {
      return false
    }
    // `مدير مجموعة إميل فراي`: the name of a body.
    let before = text.word(name.lowerBound - 1)
    return before.isDefinite || before.has([.title, .honorific, .nisba, .place, .country])
  }

  /// `انتقد حداد [حاكم المصرف] رياض نجار`: the title of whose name stands right behind it, and is no part of it as in `مستشار الرئيس فلان`.
  private func isBeforeName(_ title: Range<Int>, _ limit: Int) -> Bool {
    let at = title.upperBound
    guard at < limit, text.token(at).isWord, text.has(at, .given) || text.isKnownName(at),
      title.dropFirst().allSatisfy({
        text.token($0).isWord && !(text.word($0).isDefinite && text.has($0, [.title, .honorific])) && text.word($0).clitics.isDisjoint(with: [.li, .wa])
      }), let name = mentions.parse(at: title.lowerBound, limit: limit)?.name
    else { return false }
    return name.lowerBound == at && name.count > 1
  }

  /// Where the title ends: at a mark, at a word that no noun phrase holds, without commas round it also where an indefinite noun follows its definite end.
  private func end(from start: Int, _ limit: Int, isApposition: Bool) -> Int {
    var at = start
    var isClosed = false
    while at < limit {
      switch text.mark(at) {
      case .quote:
        guard let pair = text.quotes.opening(at: at), pair.close < limit, pair.close - at < 8,
          isApposition || !isClosed || isLabel(pair.open, pair.close, limit)
        else { return at }
        at = pair.close + 1
        isClosed = true
        continue
      // `وزير الخارجية لـ«الشرق الأوسط»`
      case .word where text.word(at).surface == text.lexicon.symbols.li && at + 2 < limit && text.mark(at + 1) == .quote && text.isMedium(at + 2): return at
      case .word: break
      default: return at
      }
      if at > start, text.token(at).gap >= .line { return at }
      if let (phrase, end, _) = text.phrase(at: at), phrase.kind == .nominal, end - at > 1, end <= limit,
        !phrase.traits.isDisjoint(with: [.namedBody, .place, .country, .outlet]),
        isApposition || !isClosed || !text.word(at).clitics.isDisjoint(with: [.wa, .li])
      {
        // `لبي بي سي`: whom he told.
        if isClosed, phrase.traits.contains(.outlet), text.word(at).clitics.contains(.li) { return at }
        at = end
        isClosed = true
        continue
      }
      let word = text.word(at)
      if stops(at, word, start) { return at }
      if !isApposition, isClosed, !goesOn(at, word) { return at }
      // `وزير الخارجية [اتهاماته]`
      if isClosed, word.pronoun != .none, word.clitics.isEmpty, !word.has([.title, .preposition]) { return at }
      isClosed =
        !isName(of: word) && !mentions.isGoverning(at, word)
        && (word.isDefinite || word.has([.place, .country, .namedBody]) || at > start && word.has(.given) || word.pronoun != .none)
      at += 1
    }
    return at
  }

  /// `مدير مشروع المسبار «أمل» في الوكالة`: marks round what something is called, for the title goes on behind them.
  private func isLabel(_ open: Int, _ close: Int, _ limit: Int) -> Bool {
    close - open <= 3 && text.token(open - 1).isWord && text.word(open - 1).isDefinite && close + 1 < limit && text.token(close + 1).isWord
      && text.word(close + 1).surface == text.lexicon.symbols.in
  }

  private func stops(_ at: Int, _ word: Word, _ start: Int) -> Bool {
    if let (phrase, _, _) = text.phrase(at: at) {
      switch phrase.kind {
      case .nominal: if !phrase.traits.isDisjoint(with: [.time, .addressee, .turn]) { return true }
      // `المسؤولة عن الرحلة` takes a side elsewhere.
      case .stance where word.has(.title): break
      default: return true
      }
    }
    // `قسم ما قبل التاريخ`
    if word.surface == text.lexicon.symbols.ma, at + 1 < text.count, text.token(at + 1).isWord, text.has(at + 1, .preposition) { return false }
    if word.has([.complementizer, .relative, .personalPronoun, .interrogative, .negation, .particle, .auxiliary]) { return true }
    // `رئيس البلدية ومصدران بالشرطة`: another source.
    if word.clitics == .wa, word.has([.unnamedHead, .groupHead]), !word.has([.office, .occupation, .bodyHead, .commonNoun]) { return true }
    if word.has([.conjunction, .adverb]), !word.has([.commonNoun, .title, .name, .adjective]) { return true }
    // `الأمين العام` is no date.
    if word.has(.time), !(word.isDefinite && at > start && text.has(at - 1, [.title, .bodyHead])), !word.has(.nisba) { return true }
    if word.has(.preposition) || !word.clitics.isDisjoint(with: .preposition) {
      if mentions.isCharge(word, at), text.word(at + 1).isDefinite { return false }
      let noun = word.has(.preposition) && word.clitics.isEmpty ? at + 1 : at
      if word.clitics.contains(.li), text.isMedium(at), hasComplement(start..<at) { return true }
      // `مدير المكتب للصحافيين`, `رئيس الفرقة لمراسلة الإذاعة`: whom he told; `رئيس اللجنة المنظمة لمسيرة الفرسان` is what it is for.
      let told: Traits = word.clitics.contains(.li) && !word.has(.occupation) ? [.addressee, .outletHead] : [.addressee, .outletHead, .setting]
      return noun >= text.count
        || text.has(noun, told.union([.time, .outlet, .complementizer, .personalPronoun, .demonstrative]))
          && !text.has(noun, [.bodyHead, .namedBody])
        || text.word(noun).pronoun != .none || text.phrase(at: noun).map { !$0.phrase.traits.isDisjoint(with: [.time, .setting, .addressee]) } ?? false
    }
    return text.isFinite(word) && !word.isDefinite && !word.has([.title, .commonNoun, .bodyHead, .given, .nisba, .actNoun])
      || word.shape.contains(.imperfect) && !word.isDefinite
  }

  /// `مدير الإسعاف لشبكة فلان`: once it is said what he heads, a medium is whom he told; `المدير السابق لقناة`, `رئيس التحرير لصحيفة` are what they are of.
  private func hasComplement(_ title: Range<Int>) -> Bool {
    title.dropFirst().contains { at in
      guard text.token(at).isWord, text.word(at).bare != Self.editing else { return false }
      // `مدرب سوريا السابق`
      return !mentions.isAdjective(at, text.word(at)) || text.has(at, .country) && !text.word(at).isDefinite
    }
  }

  private static let editing = spellingHash(Folding.folded("تحرير"))

  /// `بالإنابة`: for whom he holds his office.
  private static let deputies = Keys(bare: ["إنابة", "نيابة", "وكالة"])
  private static let other = spellingHash(Folding.folded("غير"))

  /// `جامعة الملك سعود`, `مستشفى الملك فهد بن سامي`: the name of the one after whom a body is called.
  private func namesBody(_ at: Int, _ word: Word) -> Bool {
    guard word.has([.given, .nameParticle]), word.clitics.isEmpty else { return false }
    return isEponym(at - 1) || text.has(at - 1, .nameParticle) || word.has(.nameParticle) && text.has(at - 1, .given)
  }

  /// Whether somebody's rank stands behind what kind of body is called after him.
  private func isEponym(_ at: Int) -> Bool {
    text.token(at).isWord && text.word(at).isDefinite && text.has(at, [.rank, .honorific, .office]) && text.token(at - 1).isWord
      && text.has(at - 1, .bodyHead) && !text.word(at - 1).isDefinite && text.word(at - 1).pronoun == .none
  }

  private func goesOn(_ at: Int, _ word: Word) -> Bool {
    // `مدرب تشيلسي الاحتفال`: behind the definite end of a title only an adjective is definite too.
    if word.isDefinite, word.has([.commonNoun, .actNoun]), !mentions.isAdjective(at, word), !word.has([.title, .bodyHead]),
      word.clitics.isDisjoint(with: [.wa, .bi, .li, .ka]),
      // `الاتحاد السعودي للكرة الطائرة`
      !(word.shape.contains(.feminine) && text.word(at - 1).shape.contains(.feminine) && text.word(at - 1).clitics.contains(.li))
    {
      return false
    }
    // `عضو اللجنة الرئيس فلان`: the office right before another's name is his.
    if word.clitics == .al, word.has([.office, .honorific]), at + 1 < text.count, text.isKnownName(at + 1), !isEponym(at) { return false }
    if namesBody(at, word) { return true }
    if isName(of: word) || word.isDefinite && word.clitics.isSubset(of: [.al, .wa])
      || word.has([.title, .place, .country]) && !word.has(.actNoun) && word.clitics.isEmpty
    {
      return true
    }
    // `عضو المجلس ورئيس لجنة الصحة`
    if word.clitics.contains(.wa), word.has(.title), !word.isCue { return true }
    // `وزارة الصحة ووقاية المجتمع`
    if word.clitics.contains(.wa), at + 1 < text.count, text.token(at + 1).isWord, text.word(at + 1).isDefinite, !word.isCue || word.has(.actNoun) {
      return true
    }
    guard !word.clitics.contains(.wa) else { return false }
    if word.clitics.contains(.li) { return true }
    // `المنظمة غير الحكومية`
    if word.bare == Self.other { return at + 1 < text.count && text.token(at + 1).isWord && text.word(at + 1).isDefinite }
    if word.clitics.contains(.bi), Self.deputies.contains(word.bare) { return true }
    if word.clitics.contains(.bi) {
      return word.has([.bodyHead, .namedBody, .place, .country]) || text.has(at - 1, [.title, .adjective])
        || text.has(at - 1, .honorific) && text.has(at - 2, .title)
    }
    guard word.has(.preposition), at + 1 < text.count, text.token(at + 1).isWord else { return false }
    // `من استياء`, `على الاتفاق`: only what an office is in or of goes on with it.
    return word.surface == text.lexicon.symbols.in || text.has(at + 1, [.place, .country, .bodyHead, .namedBody]) || text.has(at - 1, .title)
      || mentions.isCharge(word, at)
      || text.phrase(at: at + 1).map { !$0.phrase.traits.isDisjoint(with: [.place, .country, .namedBody]) } ?? false
  }

  /// `باسم`, a given name too
  private func isName(of word: Word) -> Bool { word.surface == text.lexicon.symbols.ism }
}
