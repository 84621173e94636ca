/// What at the ends of a title is none of it.
extension TitleReader {
  /// The range without honorifics, pointing words and marks at its ends; nil where no title stays.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var range = range
    // `صاحب السمو الملكي` is how he is spoken of, not what he is.
    while let first = range.first, let (phrase, end, _) = text.phrase(at: first), phrase.traits.contains(.honorific), phrase.traits.isDisjoint(with: .title),
      end < range.upperBound
    { range = end..<range.upperBound }
    if let (phrase, end, _) = range.first.flatMap({ text.phrase(at: $0) }), phrase.traits.contains(.honorific), phrase.traits.isDisjoint(with: .title),
      end == range.upperBound
    {
      return nil
    }
    // `المحاضرة كل من [المهندس] فلان`
    if let all = range.last(where: { text.word($0).surface == text.lexicon.symbols.kull }), all + 1 < range.upperBound,
      text.word(all + 1).surface == text.lexicon.symbols.min
    {
      range = all + 2..<range.upperBound
    }
    while let first = range.first, !isTitleEdge(first) && !isPost(first) && !opensTitle(first) || isOpener(first) { range = range.dropFirst() }
    while let last = range.last, !isTitleEdge(last) && !closesQuote(last, in: range) && !closesName(last, in: range) && !endsPhrase(last, in: range) {
      range = range.dropLast()
    }
    range = withoutOpenEnd(range)
    guard let first = range.first else { return nil }
    // `ولي العهد`
    if let (phrase, _, _) = text.phrase(at: first), !phrase.traits.isDisjoint(with: .title) { return range }
    if let title = range.first(where: { text.has($0, .title) }) {
      // `إطلالتها بتكريم من الفنان`: what stands before the office and is none itself is no part of the title.
      let opens = text.has(first, [.title, .unnamedHead, .groupHead, .quantifier, .adjective])
      return opens || text.word(first).isDefinite ? range : title..<range.upperBound
    }
    // `التربوية نجوى صالح`: any definite word before a name but his nationality is what he is.
    let word = text.word(first)
    return word.isDefinite && !word.has([.nisba, .bodyHead, .given, .place, .country]) || word.has([.unnamedHead, .groupHead]) ? range : nil
  }

  private func isTitleEdge(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    // `دولة الرئيس` addresses somebody, `وزير الدولة` is an office.
    if text.has(at, .honorific), !text.has(at, .title), !(text.has(at, .bodyHead) && text.word(at).isDefinite) { return false }
    return !text.word(at).shape.contains(.sameness) && !text.has(at, [.demonstrative, .conjunction])
      && !(text.has(at, .preposition)
        && text.word(at).clitics.isEmpty && (!text.has(at, .commonNoun) || text.word(at).surface == text.lexicon.symbols.ila))
  }

  /// `سيدة الأعمال`: what honours somebody elsewhere has a noun of its own behind it.
  private func opensTitle(_ at: Int) -> Bool {
    if let (phrase, _, _) = text.phrase(at: at), phrase.kind == .nominal, !phrase.traits.isDisjoint(with: .title) { return true }
    guard text.has(at, .unnamedHead), !text.word(at).isDefinite, text.token(at + 1).isWord else { return false }
    return text.word(at + 1).clitics == .al && !text.has(at + 1, [.title, .honorific, .name])
  }

  private func isOpener(_ at: Int) -> Bool { text.has(at, [.time, .nisba]) && !text.has(at, .title) }

  /// `مراسل بي بي سي`: the last word of what is called by several.
  private func endsPhrase(_ at: Int, in range: Range<Int>) -> Bool {
    range.suffix(Self.longestName).contains { first in
      text.phrase(at: first).map { $0.phrase.kind == .nominal && !$0.phrase.traits.contains(.honorific) && first < at && $0.end == at + 1 } ?? false
    }
  }

  private static let longestName = 4

  /// `باسم الوزارة [(البنتاغون]`: what only the parenthesis behind the title closes.
  private func withoutOpenEnd(_ range: Range<Int>) -> Range<Int> {
    guard let open = range.last(where: { text.mark($0) == .opensParenthesis }), !range[open...].contains(where: { text.mark($0) == .closesParenthesis })
    else { return range }
    return range.lowerBound..<open
  }

  /// `المتحدث باسم (صمود)`, `رئيس حركة (مسد)`: parentheses round the name of the body.
  private func closesName(_ at: Int, in range: Range<Int>) -> Bool {
    guard text.mark(at) == .closesParenthesis, let open = range.last(where: { text.mark($0) == .opensParenthesis }), open > range.lowerBound,
      text.token(open - 1).isWord
    else { return false }
    let before = text.word(open - 1)
    return before.surface == text.lexicon.symbols.ism || before.has([.bodyHead, .outletHead]) && !before.isDefinite
  }

  private func closesQuote(_ at: Int, in range: Range<Int>) -> Bool {
    text.quotes.closing(at: at).map { range.contains($0.open) } ?? false
  }
}
