/// Reads the titles of a named person: before the name, after it, and in apposition behind a comma.
struct TitleReader {
  let mentions: MentionParser
  /// No title reaches into what its holder says.
  let messages = Messages()

  var text: AnnotatedText { mentions.text }
  var keys: WordKeys { WordKeys(text: text) }

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
    guard let first = title.first, text.word(first).agreement.number == .plural else { return title }
    guard let office = title.last(where: { text.has($0, .title) && text.word($0).isDefinite }),
      text.word(office).agreement.number != .plural
    else { return nil }
    return office..<title.upperBound
  }

  /// The title of a phrase without a name.
  func title(of range: Range<Int>) -> Title? { mentions.behindAge(of: range.lowerBound) == nil ? trimmed(range).map(keys.title) : nil }

  /// Where the title ends: at a mark, at a word that no noun phrase holds, without commas round it also where an indefinite noun follows its definite end.
  func end(from start: Int, _ limit: Int, isApposition: Bool) -> Int {
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
      // `محررة في قناة (SBC)`: what stands behind the kind of body is its name.
      case .opensParenthesis:
        guard at > start, text.has(at - 1, [.bodyHead, .outletHead]), !text.word(at - 1).isDefinite,
          let close = (at..<min(limit, at + 5)).first(where: { text.mark($0) == .closesParenthesis })
        else { return at }
        at = close + 1
        isClosed = true
        continue
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
      if !isApposition, isClosed, !goesOn(at, word), !isCharge(word, of: start) { return at }
      // `، وزير الداخلية [برقية] إلى`: behind its definite end what the verb brought.
      if isClosed, isApposition, isObject(at, word) { return at }
      // `وزير الخارجية [اتهاماته]`
      if isClosed, word.pronoun != .none, word.clitics.isEmpty, !word.has([.title, .preposition]) { return at }
      isClosed =
        !isName(of: word) && !mentions.isGoverning(at, word)
        && (word.isDefinite || word.has([.place, .country, .namedBody]) || at > start && word.has(.given) || word.pronoun != .none)
      at += 1
    }
    return at
  }

  /// Whether an indefinite noun stands behind a definite one, and goes on with nothing.
  private func isObject(_ at: Int, _ word: Word) -> Bool {
    word.clitics.isEmpty && !word.isDefinite && word.pronoun == .none && text.word(at - 1).isDefinite
      && word.has([.commonNoun, .actNoun, .setting])
      && !word.has([.title, .bodyHead, .adjective, .nisba, .function, .name, .place, .country, .numeral, .honorific])
      && word.bare != Self.other
  }

  /// `مدير مشروع المسبار «أمل» في الوكالة`: marks round what something is called, for the title goes on behind them.
  private func isLabel(_ open: Int, _ close: Int, _ limit: Int) -> Bool {
    close - open <= 3 && text.word(open - 1).isDefinite && close + 1 < limit && text.word(close + 1).surface == text.lexicon.symbols.in
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
    if word.surface == text.lexicon.symbols.ma, text.has(at + 1, .preposition) { return false }
    if word.has([.complementizer, .relative, .personalPronoun, .interrogative, .negation, .particle, .auxiliary]) { return true }
    // `رئيس البلدية ومصدران بالشرطة`: another source.
    if word.clitics == .wa, word.has([.unnamedHead, .groupHead]), !word.has([.office, .occupation, .bodyHead, .commonNoun]) { return true }
    if word.has([.conjunction, .adverb]), !word.has([.commonNoun, .title, .name, .adjective]) { return true }
    // `الأمين العام` is no date.
    if word.has(.time), !(word.isDefinite && at > start && text.has(at - 1, [.title, .bodyHead])), !word.has(.nisba) { return true }
    if word.has(.preposition) || !word.clitics.isDisjoint(with: .preposition) {
      if mentions.isCharge(word, at) || isCharge(word, of: start), text.word(at + 1).isDefinite || text.word(at + 2).isDefinite { return false }
      let noun = word.has(.preposition) && word.clitics.isEmpty ? at + 1 : at
      if word.clitics.contains(.li), text.isMedium(at), hasComplement(start..<at) { return true }
      // `مدير المكتب للصحافيين`, `رئيس الفرقة لمراسلة الإذاعة`: whom he told; `رئيس اللجنة المنظمة لمسيرة الفرسان` is what it is for.
      let told: Traits = word.clitics.contains(.li) && !word.has(.occupation) ? [.addressee, .outletHead] : [.addressee, .outletHead, .setting]
      return noun >= text.count
        || text.has(noun, told.union([.time, .outlet, .complementizer, .personalPronoun, .demonstrative]))
          && !text.has(noun, [.bodyHead, .namedBody])
        || text.word(noun).pronoun != .none || text.phrase(at: noun).map { !$0.phrase.traits.isDisjoint(with: [.time, .setting, .addressee]) } ?? false
    }
    return text.isFinite(word) && !word.isDefinite && !word.has([.title, .commonNoun, .bodyHead, .given, .nisba, .actNoun, .place])
      || word.shape.contains(.imperfect) && !word.isDefinite
  }

  /// `المسؤول في الوزارة [عن] ملف الغاز`, `المشرف في الجمعية [على] البرامج`: what the office takes, though it is said before at what place.
  private func isCharge(_ preposition: Word, of head: Int) -> Bool {
    (preposition.surface == text.lexicon.symbols.an || preposition.surface == text.lexicon.symbols.ala) && text.token(head).isWord
      && text.lexicon.complements[text.word(head).bare].map { !$0.isDisjoint(with: [.own, .over]) } ?? false
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

  private static let other = spellingHash(Folding.folded("غير"))

  /// `جامعة الملك سعود`, `مستشفى الملك فهد بن سامي`: the name of the one after whom a body is called.
  private func namesBody(_ at: Int, _ word: Word) -> Bool {
    guard word.has([.given, .nameParticle]), word.clitics.isEmpty else { return false }
    return isEponym(at - 1) || text.has(at - 1, .nameParticle) || word.has(.nameParticle) && text.has(at - 1, .given)
  }

  /// Whether somebody's rank stands behind what kind of body is called after him.
  private func isEponym(_ at: Int) -> Bool {
    text.word(at).isDefinite && text.has(at, [.rank, .honorific, .office]) && text.has(at - 1, .bodyHead) && !text.word(at - 1).isDefinite
      && text.word(at - 1).pronoun == .none
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
    if word.clitics.contains(.wa), text.word(at + 1).isDefinite, !word.isCue || word.has(.actNoun) {
      return true
    }
    guard !word.clitics.contains(.wa) else { return false }
    if word.clitics.contains(.li) { return true }
    // `المنظمة غير الحكومية`
    if word.bare == Self.other { return text.word(at + 1).isDefinite }
    if word.clitics.contains(.bi), word.has(.deputising) { return true }
    if word.clitics.contains(.bi) {
      return word.has([.bodyHead, .namedBody, .place, .country]) || text.has(at - 1, [.title, .adjective])
        || text.has(at - 1, .honorific) && text.has(at - 2, .title)
    }
    guard word.has(.preposition), text.token(at + 1).isWord else { return false }
    // `من استياء`, `على الاتفاق`: only what an office is in or of goes on with it.
    return word.surface == text.lexicon.symbols.in || text.has(at + 1, [.place, .country, .bodyHead, .namedBody]) || text.has(at - 1, .title)
      || mentions.isCharge(word, at)
      || text.phrase(at: at + 1).map { !$0.phrase.traits.isDisjoint(with: [.place, .country, .namedBody]) } ?? false
  }

  /// `باسم`, a given name too
  private func isName(of word: Word) -> Bool { word.surface == text.lexicon.symbols.ism }
}
