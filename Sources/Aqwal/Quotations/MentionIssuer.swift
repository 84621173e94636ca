/// Reads whose word a document is from what stands behind it.
extension MentionParser {
  /// `تقرير [الوزارة]`, `بيان لل[ديوان]`, `دراسة أعدتها [الجامعة]`, `التقرير الذي كتبته [ليلى حداد]`: who issued the document; nil where that is not told.
  func issuer(of document: Int, _ limit: Int) -> Mention? {
    guard text.word(document).pronoun == .none else { return nil }
    var at = document + 1
    let isDefinite = text.word(document).clitics.contains(.al)
    if isDefinite {
      guard at < limit, text.has(at, .relative) || text.has(at, .issued) else { return nil }
      if text.has(at, .relative) { at += 1 }
    }
    // `تقرير حديث لوزارة الصحة`, `تقرير بالصحيفة كتبته ليلى حداد`
    while at < limit, at <= document + 2, text.token(at).isWord, isDescribing(at), text.word(at).pronoun == .none { at += 1 }
    // `تقرير منفصل من وكالة الأنباء`
    if !isFrom(at), isFrom(at + 1), text.token(at).isWord, text.word(at).clitics.isEmpty, text.word(at).pronoun == .none { at += 1 }
    guard at + 1 < limit, text.token(at).isWord else { return nil }
    let word = text.word(at)
    if word.has(.issued) || text.lexicon.symbols[.issuing].contains(word.surface) {
      at += 1
      while at < limit, text.has(at, .time) { at += 1 }
      guard at + 1 < limit, text.word(at).surface == text.lexicon.symbols.an else { return nil }
      at += 1
    } else if word.surface == text.lexicon.symbols.an && isIssued(document) || isFrom(at) {
      at += 1
    } else if isDefinite ? isProducing(word) : word.pronoun != .none || isProducing(word), !word.isDefinite, word.clitics.isEmpty,
      !word.has([.title, .bodyHead]),
      // `رسالة وجهها الوزير`: behind a pronoun no noun has an owner.
      !word.has([.commonNoun, .actNoun]) || text.has(at + 1, .office) && text.word(at + 1).isDefinite
        || text.lexicon.symbols[.publishing].contains(word.surface)
    {
      at += 1
    } else if isDefinite || at > document + 1, !word.clitics.contains(.li) {
      return nil
    }
    guard let mention = parse(at: at, limit: limit),
      // `قرار الإفراج عن حداد`
      mention.name.map({ $0.lowerBound == at || text.has(mention.head, [.title, .honorific]) }) ?? false
        || text.has(mention.head, [.bodyHead, .namedBody, .outletHead, .outlet, .country, .office])
        // `بيان صادر عن عدد من النواب`, but `تقارير صحافية`
        || text.has(mention.head, [.unnamedHead, .groupHead]) && (text.word(at - 1).surface == text.lexicon.symbols.an || text.word(at - 1).pronoun != .none)
        || text.phrase(at: mention.head).map({ !$0.phrase.traits.isDisjoint(with: [.bodyHead, .namedBody, .outlet]) }) ?? false
    else { return nil }
    return mention
  }

  /// `من وكالة الأنباء`
  private func isFrom(_ at: Int) -> Bool {
    text.word(at).surface == text.lexicon.symbols.min && text.has(at + 1, [.outletHead, .outlet])
  }

  /// `أصدرته`, `كتبها`
  private func isProducing(_ word: Word) -> Bool { text.lexicon.symbols[.producing].contains(word.stem) }

  /// `صدر أمس [تقرير] عن`
  private func isIssued(_ document: Int) -> Bool {
    !text.word(document).shape.contains(.accusative)
      && (max(0, document - 3)..<document).contains { text.lexicon.symbols[.issuing].contains(text.word($0).surface) }
  }

  /// Whether the word tells of what sort a document is, or in what it stands.
  private func isDescribing(_ at: Int) -> Bool {
    let word = text.word(at)
    if word.clitics.contains(.bi), word.has(.outletHead) { return true }
    return !word.isDefinite && word.clitics.isEmpty && word.has([.adjective, .nisba]) && !word.has(.issued)
  }
}
