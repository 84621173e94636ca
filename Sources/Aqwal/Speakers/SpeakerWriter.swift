/// Turns the entities that speak into the speakers of the result.
struct SpeakerWriter {
  let text: AnnotatedText
  private let keys: WordKeys
  private let titles: TitleReader

  init(text: AnnotatedText) {
    self.text = text
    keys = WordKeys(text: text)
    titles = TitleReader(mentions: MentionParser(text: text))
  }

  func speaker(_ entity: Entity) -> Speaker {
    // A person known by post only has no name to speak under.
    let kind: Speaker.Kind = areNamed(entity) ? .person : entity.kind == .person && !entity.isNamed ? .unnamed : entity.kind
    let roles = kind == .person ? roles(of: entity) : []
    var seen = Keys()
    let name = string(entity.name, unlessIn: &seen)!
    let aliases = entity.aliases.elements.compactMap { string($0, unlessIn: &seen) }
    let mentions = entity.mentions.elements.map { text.span($0) }
    return Speaker(name: name, kind: kind, role: roles.first, roles: roles, aliases: aliases, key: key(entity), mentions: mentions)
  }

  /// A person's titles, the fullest first; of one without any the counterpart's.
  private func roles(of entity: Entity) -> [String] {
    var seen = Keys()
    var titles = entity.titles
    if titles.contains(where: { isOfName($0, entity) }) { titles = titles.filter { !isOfName($0, entity) } }
    if titles.isEmpty, let counterpart = counterpartTitle(entity) { return [string(counterpart, unlessIn: &seen)!] }
    return byFullness(titles).compactMap { string($0, unlessIn: &seen) }
  }

  /// `حداد ونجار`: two persons by their names, and no body with one of its own.
  private func areNamed(_ entity: Entity) -> Bool {
    entity.isJoint && entity.kind == .group && entity.name.contains { text.has($0, .name) }
      && entity.name.allSatisfy { !text.has($0, [.groupHead, .unnamedHead, .bodyHead, .namedBody, .outletHead]) }
  }

  private func counterpartTitle(_ entity: Entity) -> Range<Int>? {
    let reader = CounterpartTitle(text: text, mentions: titles.mentions)
    return entity.mentions.elements.lazy.compactMap { reader.title(ofName: $0.lowerBound) }.first
  }

  /// `وليد المعلم`: a name that reads like a title.
  private func isOfName(_ title: Title, _ entity: Entity) -> Bool {
    title.tokens.count == 1 && text.word(title.tokens.lowerBound).isDefinite
      && entity.words.count > 1 && entity.words.contains(keys.name(of: title.tokens))
  }

  /// The fullest title first; `المدرب` says less than `مدرب الفريق`, however little that says.
  private func byFullness(_ titles: [Title]) -> [Range<Int>] {
    guard titles.count > 1 else { return titles.map(\.tokens) }
    func isShort(_ title: Title) -> Bool { titles.contains { $0.words.count > title.words.count && title.isWithin($0) } }
    let ranked = titles.map { (tokens: $0.tokens, isShort: isShort($0), fullness: fullness($0)) }
    return ranked.sorted { $0.isShort == $1.isShort ? $0.fullness > $1.fullness : $1.isShort }.map(\.tokens)
  }

  /// How much a title says: by its words, less where it ends in a body that only the article around it tells (`رئيس النادي`), and where it is a rank alone.
  private func fullness(_ title: Title) -> Int {
    guard let last = title.tokens.last, text.token(last).isWord else { return title.words.count * 2 }
    let isElliptic = title.words.count > 1 && text.has(last, .bodyHead) && text.word(last).isDefinite && !text.has(last, .realm)
    let isRank = title.words.count == 1 && titles.isRank(last)
    // `ضيف البرنامج`, `شقيق الرئيس`
    let isRelation = text.has(title.tokens.lowerBound, .relation) && !text.has(title.tokens.lowerBound, [.office, .occupation])
    // `أحد المصابين في الحادث`, `أول عضو من أصول أجنبية` where there is an office as well
    let first = title.tokens.lowerBound
    let isFirst = text.has(first, .ordinal) && !text.word(first).isDefinite && text.token(first + 1).isWord && !text.word(first + 1).isDefinite
    let isOneOfMany = text.has(first, .quantifier) || isFirst
    // `المفتي الحالي` where he is the `مفتي الجمهورية`
    let isPassing = title.words.count == 2 && text.has(last, .which)
    return title.words.count * (isOneOfMany ? 0 : 2) - (isElliptic ? 3 : 0) - (isRank ? 2 : 0) - (isRelation ? 4 : 0) - (isPassing ? 1 : 0)
  }

  /// The words of the range, unless their spelling was met before: diacritics and tatweel make no other name.
  private func string(_ range: Range<Int>, unlessIn seen: inout Keys) -> String? {
    let (span, lacksAlef) = spelled(range)
    return text.document.units.withUnsafeBufferPointer { all in
      let units = UnsafeBufferPointer(rebasing: all[span.start..<span.end])
      var hash = SpellingHash()
      if lacksAlef { hash.add(alef) }
      Folding.fold(units) { hash.add($0) }
      guard seen.insert(hash.value) else { return nil }
      let string = String(utf16: units)
      return lacksAlef ? "ا" + string : string
    }
  }

  /// The words without a clitic preposition or conjunction before them and without marks round them; of `للوزير` the article has lost its alef.
  private func spelled(_ range: Range<Int>) -> (span: Span, lacksAlef: Bool) {
    var range = range
    while range.count > 1, text.mark(range.upperBound - 1) == .comma { range = range.dropLast() }
    while range.count > 1, text.has(range.lowerBound, .honorific), !text.has(range.lowerBound, .title), !isPlace(range.lowerBound + 1), !describes(range),
      // `سي إن إن` is no سيدي.
      !(text.phrase(at: range.lowerBound).map { $0.phrase.traits.contains(.outlet) } ?? false),
      !opensTitle(range.lowerBound), !isSomeone(range.lowerBound)
    {
      range = range.dropFirst()
    }
    if range.count > 2, let pair = text.quotes.opening(at: range.lowerBound), pair.close == range.upperBound - 1 {
      range = range.dropFirst().dropLast()
      // `وفق "سانا."`
      while range.count > 1, text.mark(range.upperBound - 1).isTerminal { range = range.dropLast() }
    }
    // `«فلاي دبي»`: whatever stands between marks is all name.
    let isMarked = range.lowerBound > 0 && text.mark(range.lowerBound - 1) == .quote && text.quotes.opening(at: range.lowerBound - 1) != nil
    let isWhole = isMarked || !text.token(range.lowerBound).isWord || isOfName(range.lowerBound)
    let clitics = isWhole ? [] : text.word(range.lowerBound).clitics
    var span = text.span(range)
    if !clitics.isDisjoint(with: .conjunction) {
      span.start += 1
      while span.start < span.end, Folding.drops(text.units[span.start]) { span.start += 1 }
    }
    if clitics.contains(.li), clitics.contains(.al), span.end - span.start > 2 {
      return (Span(span.start + 1, span.end), true)
    } else if !clitics.isDisjoint(with: .preposition) {
      span.start += 1
    }
    return (span, false)
  }

  /// `اللورد بويس`, `وقال فيشر`: behind a title or a verb stand neither preposition nor ف, and what looks like one is all name.
  private func isOfName(_ at: Int) -> Bool {
    let before = text.word(at - 1)
    let clitics = text.word(at).clitics
    if !clitics.isDisjoint(with: .preposition), before.has([.honorific, .rank]) { return true }
    return (clitics == .fa || clitics.contains(.wa) || clitics == .ka || clitics == .bi && text.has(at, [.given, .family, .place]))
      && (text.isFinite(before) || before.has(.auxiliary))
  }

  /// `سيدة الأعمال`
  private func opensTitle(_ at: Int) -> Bool {
    text.opensPhrase(at) && text.phrase(at: at).map { $0.phrase.kind == .nominal && !$0.phrase.traits.isDisjoint(with: .title) } ?? false
  }

  /// `سيدة عراقية`: what honours a name is a noun like another where it is indefinite and no name follows.
  private func isSomeone(_ at: Int) -> Bool {
    !text.word(at).isDefinite && text.has(at, .unnamedHead) && text.token(at + 1).isWord && !text.has(at + 1, .name)
      && !titles.mentions.isUnknownName(text.word(at + 1))
  }

  /// `السيدة الأولى`: what stands by itself behind an honorific is no name.
  private func describes(_ range: Range<Int>) -> Bool {
    let word = text.word(range.upperBound - 1)
    return range.count == 2 && text.token(range.upperBound - 1).isWord && word.clitics == .al && word.has([.adjective, .numeral]) && !word.has([.name, .title])
  }

  /// Whether the token begins the place that an honorific is a post at: `الأستاذ في جامعة لندن`.
  private func isPlace(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    return text.word(at).surface == text.lexicon.symbols.in || text.word(at).clitics.contains(.bi)
  }

  /// The folded words of the name, spelling variants unified.
  private func key(_ entity: Entity) -> String {
    let name = text.span(entity.name)
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 3 * (name.end - name.start) + 1) { key in
      var count = 0
      func append(_ unit: UInt16) {
        key[count] = unit
        count += 1
      }
      text.units.withUnsafeBufferPointer { units in
        for at in entity.name where text.token(at).isWord && !text.has(at, .honorific) {
          if count > 0 { append(0x20) }
          let start = count
          let span = text.token(at).span
          Folding.fold(UnsafeBufferPointer(rebasing: units[span.start..<span.end])) { append($0) }
          if text.word(at).isDefinite, count > start + 2, key[start] == alef, key[start + 1] == lam {
            for index in start..<count - 2 { key[index] = key[index + 2] }
            count -= 2
          }
        }
      }
      return String(utf16: UnsafeBufferPointer(rebasing: key[..<count]))
    }
  }
}
