/// Reads statements into what is compared: segments them, takes clitics off and looks the words up.
final class StatementReader {
  private let text: AnnotatedText
  private let known: ComparisonWords
  /// The words met so far by their folded spelling; where they stand is filled in.
  private var words: [UInt64: ComparedWord] = [:]
  private static let capacity = 1 << 17

  init(_ lexicon: Lexicon) {
    text = AnnotatedText(lexicon)
    known = lexicon.comparison.words
  }

  func read(_ statement: String) -> ComparedStatement {
    let document = Document(id: "", text: statement)
    if words.count > Self.capacity { words.removeAll() }
    text.load(document)
    var found: [ComparedWord] = []
    for index in 0..<text.count where text.mark(index) == .word || text.mark(index) == .number {
      let word = word(at: index)
      if let value = word.number, let joined = found.last?.number.flatMap({ joined($0, value, isAdded: text.word(index).clitics.contains(.wa)) }) {
        found[found.count - 1].number = joined
        found[found.count - 1].span.end = word.span.end
      } else {
        found.append(word)
      }
    }
    return ComparedStatement(document: document, words: found)
  }

  /// One number of two words: `ثلاثة آلاف`, `3 ملايين`, `مئة وثلاثين`.
  private func joined(_ first: Double, _ second: Double, isAdded: Bool) -> Double? {
    if isAdded { return first > 0 && second > 0 && first < 1000 && second < 100 ? first + second : nil }
    return first > 0 && first < second && Self.units.contains(second) ? first * second : nil
  }

  private static let units: [Double] = [100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000]

  private func word(at index: Int) -> ComparedWord {
    let span = text.span(index..<index + 1)
    let folded = Folding.folded(text.string(index..<index + 1))
    let spelling = spellingHash(folded)
    var word =
      words[spelling]
      ?? {
        let word = analyzed(folded, spelling, at: index)
        words[spelling] = word
        return word
      }()
    word.span = span
    if let region = text.phrase(at: index)?.phrase.region, word.kind == .content { word.region = region }
    return word
  }

  private func analyzed(_ folded: [UInt16], _ spelling: UInt64, at index: Int) -> ComparedWord {
    let lexicon = text.lexicon
    let word = text.word(index)
    let bare = FoldedSpellings.with(folded) { stem in
      let bare = CliticReading.best(stem, lexicon).bare
      return (0..<bare.count).map { bare[$0] }
    }
    let root = WordRoot(bare)
    let levelled = WordRoot.levelled(folded)
    let spellings = [spellingHash(levelled), spellingHash(WordRoot.levelled(bare))]
    // في المئة, الثلاثة: with the article it counts nothing.
    let number = text.mark(index) == .number ? written(folded) : word.clitics.contains(.al) ? nil : known.number(spellings[1])
    let kind: ComparedWord.Kind =
      if text.mark(index) == .number || number != nil {
        .number
      } else if spellings.contains(where: known.negates) {
        .negation
      } else if word.has(Self.functions), !word.has(.actNoun) {
        .function
      } else {
        .content
      }
    let isContent = kind == .content
    let trigrams = trigrams(of: levelled)
    return ComparedWord(
      span: Span(0, 0), kind: kind, spelling: spelling, stem: spellingHash(root.stem), root: spellingHash(root.root), rootLength: root.root.count,
      opening: root.stem.prefix(2).reduce(0) { $0 << 16 | UInt32($1) }, trigrams: trigrams,
      trigramBits: trigrams.reduce(0) { $0 | 1 << (($1 &* 0x9E37_79B9_7F4A_7C15) >> 58) }, number: number,
      region: isContent ? lexicon.region(of: word.stem) : nil,
      isName: isContent && word.has([.given, .family, .namedBody, .outlet, .place]) && !word.has(.commonNoun), isTime: word.has(.time),
      reverses: isContent && known.reverses(root), tellsEvent: isContent && known.tellsEvent(root),
      poles: isContent ? known.poles(of: root) : [], senses: isContent ? known.senses(of: root) : [])
  }

  private static let functions: Traits = [
    .preposition, .conjunction, .relative, .complementizer, .personalPronoun, .demonstrative, .particle, .auxiliary, .adverb, .quantifier, .interrogative,
  ]

  /// The value of `1,250`, `3٫5` or `0,8`; nil for a number of another kind, such as 1.2.3.
  private func written(_ folded: [UInt16]) -> Double? {
    let comma: UInt16 = 0x2C
    // Before three digits a comma parts thousands, before others the fraction.
    let parts = folded.split(separator: comma, omittingEmptySubsequences: false)
    let isFraction = parts.count == 2 && parts[1].count != 3
    let decimal = folded.compactMap { unit -> UInt16? in
      switch unit {
      case comma: isFraction ? 0x2E : nil
      case 0x066C: nil
      case 0x066B: 0x2E
      default: unit
      }
    }
    return Double(String(decoding: decimal, as: UTF16.self))
  }

  private func trigrams(of letters: [UInt16]) -> [UInt64] {
    func packed(_ units: ArraySlice<UInt16>) -> UInt64 { units.reduce(0) { $0 << 16 | UInt64($1) } }
    guard letters.count > 3 else { return [packed(letters[...])] }
    return Set(letters.indices.dropLast(2).map { packed(letters[$0..<$0 + 3]) }).sorted()
  }
}
