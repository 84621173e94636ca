/// Cuts a document into tokens and sentences: ICU's boundaries first, then the ``Repairs`` that news text needs.
struct Segmenter {
  private let words = BreakIterator(.word)
  private let sentences = BreakIterator(.sentence)

  /// The longest sentence, in tokens: nobody writes one, but a list without any stop can be an article long, and patterns look over whole sentences.
  static let longestSentence = 2048

  /// The tokens whose words are fetched at once, while those before them are read.
  private static let batch = 16

  /// Fills `text` with the tokens, quotation marks and sentences of `document`.
  func segment(_ document: Document, into text: inout SegmentedText, analyzing vocabulary: Vocabulary) {
    text.reset(to: document)
    let blanks = text.units.withUnsafeBufferPointer { tokenize($0, into: &text, expecting: vocabulary) }
    if !blanks.isEmpty {
      text.join(at: blanks)
      _ = text.units.withUnsafeBufferPointer { tokenize($0, into: &text, expecting: vocabulary) }
    }
    text.units.withUnsafeBufferPointer { units in
      findWords(&text, units, in: vocabulary)
      text.quotes.pair(text.tokens.elements, text.others.elements, of: units)
      cutSentences(units, into: &text)
    }
    text.close()
  }

  /// Cuts the tokens, the words with their spellings' hashes; the blanks that part a و from its word.
  private func tokenize(_ units: UnsafeBufferPointer<UInt16>, into text: inout SegmentedText, expecting vocabulary: Vocabulary) -> [Int] {
    let boundaries = WordBoundaries(of: units, by: words)
    var end = 0
    var gap = Gap.paragraph
    var blanks: [Int] = []
    var doubled = DoubledMarks()
    while end < units.count {
      // Most words have one blank before them, which is passed over with them.
      if units[end] == 0x20, boundaries.opensWord(at: end + 1) {
        end += 1
        gap = max(gap, .space)
      }
      let start = end
      if let plain = boundaries.plainWord(at: start) {
        end = plain.end
        vocabulary.expect(plain.hash)
        text.append(word: Token(start, end, mark: .word, gap: gap), plain.hash)
        gap = .none
        if end - start == 1, units[start] == waw, end < units.count, units[end] == 0x20, boundaries.opensWord(at: end + 1) { blanks.append(end) }
        continue
      }
      let first = units[start]
      end = boundaries.end(after: start)
      let white = Gap(whiteSpace: first)
      // ICU joins a blank with a joiner and an emoji behind it: only the blank is passed over.
      if white != nil, let visible = (start + 1..<end).first(where: { Gap(whiteSpace: units[$0]) == nil && !Folding.drops(units[$0]) }) { end = visible }
      for at in start..<end where SentenceBoundaries.mayEnd(units[at]) { text.stops.append(Int32(at)) }
      if let white {
        gap = gap == .none ? white : white >= .line && gap >= .line ? .paragraph : max(gap, white)
        continue
      }
      if end - start == 1, !Letters.isWordLike(first) {
        if Folding.drops(first) { continue }  // a stray mark or control: its word went without it
        if end < units.count, units[end] == first, doubled.isOne(first, opens: gap != .none || boundaries.opensWord(at: end + 1)) {
          end += 1
          text.append(Token(start, end, mark: .quote, gap: gap))
          gap = .none
          continue
        }
        text.append(Token(start, end, mark: Mark(first), gap: gap))
        gap = .none
        continue
      }
      Repairs.forEachPiece(of: units, start, end) { from, to in
        let unit = units[from]
        let mark: Mark = Letters.isDigit(unit) ? .number : Letters.isWordLike(unit) ? .word : Mark(unit)
        let token = Token(from, to, mark: mark, gap: gap)
        if mark == .word { text.append(word: token, SpellingIdentity.hash(units, from, to)) } else { text.append(token) }
        gap = .none
      }
    }
    return blanks
  }

  /// Gives the tokens their words, and parts those that are two words glued together.
  private func findWords(_ text: inout SegmentedText, _ units: UnsafeBufferPointer<UInt16>, in vocabulary: Vocabulary) {
    var cuts: [(token: Int, at: Int)] = []
    let (tokens, spelled, hashes) = (text.tokens.elements, text.spelled.elements, text.hashes.elements)
    text.words.fill(with: Word(), count: tokens.count)
    func locate(from start: Int) {
      let batch = (start..<start + Self.batch).clamped(to: hashes.indices)
      vocabulary.locate(.init(rebasing: hashes[batch]), of: .init(rebasing: spelled[batch]), in: tokens, units, into: &text.places)
    }
    locate(from: 0)
    for at in hashes.indices {
      if at % Self.batch == 0 { locate(from: at + Self.batch) }
      let index = Int(spelled[at])
      let token = tokens[index]
      let place = vocabulary.place(hashes[at], units, Int(token.start), Int(token.end), expected: text.places[at])
      text.words[index] = vocabulary[place]
      text.tokens[index].signs = text.words[index].signs
      let cut = text.words[index].glueCut
      if cut > 0 { cuts.append((index, Letters.offset(of: Int(cut), in: units, Int(token.start)))) }
    }
    if !cuts.isEmpty { part(cuts, &text, units, in: vocabulary) }
  }

  private func part(_ cuts: [(token: Int, at: Int)], _ text: inout SegmentedText, _ units: UnsafeBufferPointer<UInt16>, in vocabulary: Vocabulary) {
    let tokens = Array(text.tokens.elements)
    let words = Array(text.words.elements)
    text.tokens.removeAll()
    text.words.removeAll()
    text.others.removeAll()
    var next = 0
    func keep(upTo end: Int) {
      for index in next..<end {
        text.append(tokens[index])
        text.words.append(words[index])
      }
      next = end + 1
    }
    for (token, at) in cuts {
      keep(upTo: token)
      var (first, second) = (tokens[token], tokens[token])
      first.end = Int32(at)
      second.start = Int32(at)
      (first.mark, second.mark, second.gap) = (.word, .word, .none)
      for var part in [first, second] {
        let (from, to) = (Int(part.start), Int(part.end))
        let word = vocabulary[vocabulary.place(SpellingIdentity.hash(units, from, to), units, from, to)]
        part.signs = word.signs
        text.append(part)
        text.words.append(word)
      }
    }
    keep(upTo: tokens.count)
  }

  private func cutSentences(_ units: UnsafeBufferPointer<UInt16>, into text: inout SegmentedText) {
    let tokens = text.tokens.elements
    var first = 0
    var paragraph = 0
    func close(at end: Int) {
      while first < end {
        let next = min(end, first + Self.longestSentence)
        text.sentenceNumbers.append(repeating: Int32(text.sentences.count), count: next - first)
        text.sentences.append(Sentence(tokens: first..<next, paragraph: paragraph))
        first = next
      }
    }
    var missed = missedBoundaries(tokens, units, text)[...]
    var boundaries = SentenceBoundaries(of: units, by: sentences, at: text.stops.elements)
    var boundary = 0
    var next = 0
    while boundary < units.count {
      boundary = boundaries.end(after: boundary)
      while next < tokens.count, tokens[next].start < boundary { next += 1 }
      while let earlier = missed.first, earlier < next {
        close(at: earlier)
        missed.removeFirst()
      }
      // A boundary inside a token (`أ.ف.ب`) ends no sentence.
      guard next > first, tokens[next - 1].end <= boundary, next == tokens.count || !Repairs.holdsTogether(tokens, of: units, at: next, text.quotes) else {
        continue
      }
      close(at: next)
      if next < tokens.count, tokens[next].gap >= .line { paragraph += 1 }
    }
    close(at: tokens.count)
  }

  /// The tokens that begin a sentence where ICU sees none; between two words nothing is amiss.
  private func missedBoundaries(_ tokens: UnsafeBufferPointer<Token>, _ units: UnsafeBufferPointer<UInt16>, _ text: borrowing SegmentedText) -> [Int] {
    var missed: [Int] = []
    for other in text.others.elements {
      let index = Int(other)
      if Repairs.opensEmbeddedID(tokens, index) { missed.append(index) }
      if Repairs.isGluedStop(tokens, index, text.quotes) || Repairs.isBar(tokens[index], units) { missed.append(index + 1) }
    }
    return missed
  }
}

/// A document's tokens with their marks and sentences; reused from document to document.
struct SegmentedText: ~Copyable {
  var document = Document(id: "", text: "")
  /// The document's units as the segmenter sees them: as many, with line breaks and blanks inside of what belongs together taken out.
  fileprivate(set) var units: [UInt16] = []
  var tokens = Column<Token>()
  /// What is known of each token; of what is no word nothing.
  var words = Column<Word>()
  /// Those of the tokens that are no words.
  fileprivate var others = Column<Int32>()
  /// Where a sentence may end: the units that its boundaries are looked for at.
  fileprivate var stops = Column<Int32>()
  /// Those that are, before glued ones are parted.
  fileprivate var spelled = Column<Int32>()
  /// The hash of the spelling of each of these.
  fileprivate var hashes = Column<UInt64>()
  /// The place of each of these words in the vocabulary, as far as it was there beforehand.
  fileprivate var places = Column<Int32>()
  var quotes = QuoteMarks()
  var sentences = Column<Sentence>()
  /// The index of each token's sentence.
  var sentenceNumbers = Column<Int32>()

  mutating func reset(to document: Document) {
    self.document = document
    units = LineWrapping.unwrapped(document.units)
    clear()
  }

  /// Joins what the blanks part (`و قال`), by a letter that folding drops; the tokens are to be cut anew.
  fileprivate mutating func join(at blanks: [Int]) {
    for blank in blanks { units[blank] = tatweel }
    clear()
  }

  /// What stands before the first token and behind the last.
  mutating func close() {
    tokens.close(with: Token(0, 0, mark: .other, gap: .none))
    words.close(with: Word())
    sentenceNumbers.close(with: Int32(sentences.count))
  }

  private mutating func clear() {
    tokens.removeAll()
    words.removeAll()
    others.removeAll()
    stops.removeAll()
    spelled.removeAll()
    hashes.removeAll()
    places.removeAll()
    sentences.removeAll()
    sentenceNumbers.removeAll()
  }

  @inline(__always)
  fileprivate mutating func append(word token: Token, _ hash: UInt64) {
    spelled.append(Int32(tokens.count))
    hashes.append(hash)
    tokens.append(token)
  }

  @inline(__always)
  fileprivate mutating func append(_ token: Token) {
    if !token.isWord { others.append(Int32(tokens.count)) }
    tokens.append(token)
  }
}

extension Gap {
  /// The gap that a white-space unit makes; nil for anything else.
  init?(whiteSpace unit: UInt16) {
    switch unit {
    case 0x20, 0x09, 0xA0, 0x202F, 0x2000...0x200A, 0x3000: self = .space
    case 0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .line
    case 0x0D: self = .space  // the line break is the LF beside it; a lone CR is rare enough to be a space
    default: return nil
    }
  }
}

/// Letter classes of UTF-16 units, by range: ICU's own properties cost a call each.
enum Letters {
  /// The offset behind the first `count` letters from `start` on, marks that folding drops not counted.
  static func offset(of count: Int, in units: UnsafeBufferPointer<UInt16>, _ start: Int) -> Int {
    var at = start
    var left = count
    while left > 0 || Folding.drops(units[at]) {
      if !Folding.drops(units[at]) { left -= 1 }
      at += 1
    }
    return at
  }

  static func isArabic(_ unit: UInt16) -> Bool {
    (unit >= 0x0620 && unit <= 0x065F) || (unit >= 0x066E && unit <= 0x06D3) || (unit >= 0xFB50 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFC)
  }

  static func isDigit(_ unit: UInt16) -> Bool {
    (unit >= 0x30 && unit <= 0x39) || (unit >= 0x0660 && unit <= 0x0669) || (unit >= 0x06F0 && unit <= 0x06F9)
  }

  /// Letters and digits of any script; false for ASCII and general punctuation.
  static func isWordLike(_ unit: UInt16) -> Bool {
    if unit < 0x80 { return isDigit(unit) || (unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A) }
    if unit < 0xC0 { return false }
    if unit >= 0x0600 && unit < 0x0700 { return isArabic(unit) || isDigit(unit) }
    return !(unit >= 0x2000 && unit <= 0x2BFF) && !(unit >= 0x3000 && unit <= 0x303F) && unit != 0xFD3E && unit != 0xFD3F && unit < 0xFFF0 && unit != 0xFEFF
      && unit != 0xD7 && unit != 0xF7
  }
}
