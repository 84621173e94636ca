/// A title behind somebody's name: right behind it, in apposition, or told in a clause.
extension TitleReader {
  /// The furthest that a title in apposition reaches, in tokens.
  private static let reach = 24

  func behind(_ name: Range<Int>, _ mention: Mention) -> Range<Int>? {
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
      let isClause = text.isHeIs(at)
      if isClause { at += 1 }
      if at < limit, !opens(at), let other = otherTitle(at, limit, isClause: isClause) { at = other } else if at < limit, !opens(at) { return nil }
      guard at < limit, suits(at, mention) else { return nil }
      let end = end(from: at, limit, isApposition: true)
      return belongsToAnother(at..<end) ? nil : at..<end
    default: return nil
    }
  }

  /// `وهو أغنى رجل في المدينة [ورئيس] الغرفة`, `، الحاصلة على جائزة [ومديرة] المعهد`: the office beside something else that is told of somebody.
  private func otherTitle(_ start: Int, _ limit: Int, isClause: Bool) -> Int? {
    guard text.token(start).isWord,
      isClause || text.word(start).clitics == .al && mentions.isParticiple(text.word(start))
        || text.word(start).clitics == .al && text.has(start + 1, .preposition)
    else { return nil }
    for at in start + 1..<min(limit, start + Self.otherReach) {
      guard text.token(at).isWord, !text.has(at, [.complementizer, .relative, .verb]) else { return nil }
      let word = text.word(at)
      if word.clitics.contains(.wa), word.clitics.isSubset(of: [.wa, .al]), word.has(.office), !word.isCue, word.agreement.number == .singular { return at }
    }
    return nil
  }

  /// The furthest that the other thing reaches, in tokens.
  private static let otherReach = 10

  /// Where the next message begins, or the one that the name stands in ends; a message that would begin inside the title is read amiss, and bounds nothing.
  private func edge(behind name: Range<Int>) -> Int {
    let edge = messages.edge(behind: name.upperBound - 1)
    guard edge < text.count, edge - name.upperBound < Self.reach else { return edge }
    // `قال حداد، [مدير المدرسة]`
    if edge <= name.upperBound + 1, text.has(edge, .title) { return .max }
    let last = text.mark(edge - 1) == .quote ? edge - 2 : edge - 1
    guard text.token(last).isWord else { return edge }
    let (word, before) = (text.word(edge), text.word(last))
    // `عضو مجلس [إدارة البنك]`, `الأمين العام [لجمعية المكفوفين]`, `المشرف على [المهرجان]`
    let goesOn =
      before.has(.preposition)
      ? text.has(last - 1, .title)
      : before.has([.bodyHead, .title]) && !before.isDefinite && before.pronoun == .none
        || !word.clitics.isDisjoint(with: .preposition) && word.has([.bodyHead, .place, .country, .namedBody])
        || word.surface == text.lexicon.symbols.in && text.has(edge + 1, .bodyHead)
    return goesOn ? .max : edge
  }

  /// `حداد، الذي يشغل منصب [نائب المدير]`
  private func office(inClause at: Int, _ limit: Int) -> Int? {
    let relative = text.mark(at) == .comma ? at + 1 : at
    guard relative + 3 < limit, text.has(relative, .relative),
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
    let inner = range.dropFirst().first { text.word($0).clitics == .al && text.has($0, .office) && !text.has($0, .given) }
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
    guard at < limit, text.has(at, .given) || text.isKnownName(at),
      title.dropFirst().allSatisfy({
        text.token($0).isWord && !(text.word($0).isDefinite && text.has($0, [.title, .honorific])) && text.word($0).clitics.isDisjoint(with: [.li, .wa])
      }), let name = mentions.parse(at: title.lowerBound, limit: limit)?.name
    else { return false }
    return name.lowerBound == at && name.count > 1
  }
}
