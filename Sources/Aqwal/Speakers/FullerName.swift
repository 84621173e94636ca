/// Finds the name that a family name by itself is short for, where the lists know neither of its words: `وحثت مارلي` of `، تيسا مارلي،`.
struct FullerName {
  let text: AnnotatedText
  let mentions: MentionParser

  /// The tokens before a name in which its title begins.
  private static let titleReach = 12

  /// The tokens round a short name that are looked through: all of an article, and of a book in one line only what is near, so that its length does not tell squared.
  private static let reach = 8192

  /// The fuller name, with the title before it; nil where the article has none, or several.
  func mention(of short: Int) -> Mention? {
    guard text.token(short).isWord, text.word(short).clitics.isSubset(of: .al), !text.has(short, [.title, .place, .country, .nisba]),
      !text.has(short, .given) || text.has(short, [.family, .ambiguousName]) || text.word(short).isDefinite
    else { return nil }
    let key = text.word(short).bare
    var name: Range<Int>?
    let words = text.words
    for at in max(1, short - Self.reach)..<min(words.count, short + Self.reach) where words[at].bare == key && at != short && text.token(at).isWord {
      guard text.word(at).clitics.isSubset(of: .al), let first = first(before: at) else { continue }
      if let name, text.word(name.lowerBound).bare != text.word(first).bare { return nil }
      name = name ?? first..<at + 1
    }
    guard var name else { return text.has(short, .given) ? longer(short, key) : nil }
    // `رجب طيب أردوغان`
    while text.word(name.lowerBound).clitics.isEmpty, let before = first(before: name.lowerBound), text.has(before, .given),
      text.word(before).clitics.isEmpty
    {
      name = before..<name.upperBound
    }
    let start = titleStart(before: name.lowerBound)
    let first = text.word(name.lowerBound)
    return Mention(
      tokens: start..<name.upperBound, name: name, title: start < name.lowerBound ? start..<name.lowerBound : nil, apposition: nil, kind: .person,
      agreement: Agreement(gender: first.has(.given) ? first.agreement.gender : .unknown, number: .singular), isDefinite: true, head: start)
  }

  /// The name that begins with the same given name, if there is but one: `كشفت سهام`, of `سهام زيدان`.
  private func longer(_ short: Int, _ key: UInt64) -> Mention? {
    var found: Mention?
    let words = text.words
    for at in max(0, short - Self.reach)..<min(words.count, short + Self.reach) where words[at].bare == key && at != short && text.token(at).isWord {
      guard text.word(at).clitics.isEmpty, let mention = mentions.parse(at: at, limit: text.sentences[text.sentence(of: at)].tokens.upperBound),
        let name = mention.name, name.lowerBound == at, name.count > 1, !isNarrated(name)
      else { continue }
      if let found, text.word(found.name!.lowerBound + 1).bare != text.word(at + 1).bare { return nil }
      found = found ?? mention
    }
    return found
  }

  /// `كان عباس فجر الجمعة هنا`, `وجد آزاد حريصا`: whether the last word tells when or how, and is nobody's name.
  private func isNarrated(_ name: Range<Int>) -> Bool {
    let last = text.word(name.upperBound - 1)
    return last.has([.time, .ambiguousName]) && !last.has(.family) || last.shape.contains(.accusative) && !last.has(.name)
  }

  /// Where the name begins that ends with the token: with the given name before it, or with an unlisted word where only a name can stand.
  private func first(before at: Int) -> Int? {
    let first = at - 1
    guard first >= 0, text.token(first).isWord, text.token(at).gap <= .space else { return nil }
    let word = text.word(first)
    if word.isDefinite, word.has([.title, .honorific, .nisba, .adjective]) || word.has([.honorific, .place, .country, .function]) { return nil }
    if word.has(.given) { return first }
    guard mentions.isUnknownName(word), !word.shape.contains(.imperfect), first > 0 else { return nil }
    guard text.token(first - 1).isWord else {
      return text.mark(first - 1) == .comma && at + 1 < text.count && (text.mark(at + 1) == .comma || text.has(at + 1, .title)) ? first : nil
    }
    let before = text.word(first - 1)
    return before.has([.title, .honorific, .nisba, .preposition, .complementizer, .verb]) || before.isCue && text.isFinite(before) ? first : nil
  }

  /// Where the title right before the name begins, or the name itself.
  private func titleStart(before name: Int) -> Int {
    var start = name
    var at = name - 1
    if at >= 0, text.mark(at) == .comma { at -= 1 }
    while at >= 0, name - at <= Self.titleReach, text.token(at).isWord {
      let word = text.word(at)
      if word.has([.complementizer, .relative, .conjunction, .time, .verb]) || word.isCue && text.isFinite(word) && !word.has([.title, .bodyHead])
        || word.has(.preposition) && !text.lexicon.symbols[.titlePreposition].contains(word.surface)
      {
        break
      }
      if word.has([.title, .honorific]) {
        start = at
        // `رئيس الحملة للرئيس فلان`: the nearer office is his.
        if !word.clitics.isDisjoint(with: .preposition) { break }
      }
      at -= 1
    }
    return start
  }
}
