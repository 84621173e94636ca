/// One document ready for the patterns: tokens, sentences, marks, and what the lexicon knows of each word and fixed phrase.
///
/// Reused from document to document by one worker; token ranges index into it.
final class AnnotatedText {
  let lexicon: Lexicon
  private let vocabulary: Vocabulary
  private let segmenter = Segmenter()
  // One extractor has one text and one thread: the run-time check of each access would cost a tenth of the whole.
  @exclusivity(unchecked) private var text = SegmentedText()
  /// Per token, the fixed phrase that begins there, as an index of `lexicon.phrases.all`, or -1.
  @exclusivity(unchecked) private var phraseStarts = Column<Int32>()
  /// The end of that phrase, in tokens; nothing where none begins.
  @exclusivity(unchecked) private var phraseEnds = Column<Int32>()
  /// The signs of the tokens side by side, to be looked through many at a time, and behind them none.
  @exclusivity(unchecked) private var allSigns = Column<UInt16>()
  /// The tokens that somebody's name may begin at, or a body's, by what is known of their words.
  @exclusivity(unchecked) private(set) var nameOpenings = Column<Int32>()
  /// The tokens that a report may begin at: a cue, a link where its phrase stands, a headline's colon.
  @exclusivity(unchecked) private(set) var reportOpenings = Column<Int32>()
  /// The words that a fixed phrase may begin with.
  @exclusivity(unchecked) private var phraseWords = Column<Int32>()
  /// Those of the tokens that one may begin at, by the word behind as well.
  @exclusivity(unchecked) private var phraseOpenings = Column<Int>()
  /// Of each, where its candidates are.
  @exclusivity(unchecked) private var phraseCandidates = Column<Range<Int32>>()
  @exclusivity(unchecked) private var knownNames = KnownNames()
  @exclusivity(unchecked) var readMentions = ReadMentions()

  /// A text whose words are kept in `vocabulary`, which other texts may share.
  init(_ vocabulary: Vocabulary) {
    lexicon = vocabulary.lexicon
    self.vocabulary = vocabulary
    text.close()
  }

  convenience init(_ lexicon: Lexicon) { self.init(Vocabulary(lexicon)) }

  var document: Document { _read { yield text.document } }
  /// The units that the tokens were cut from, in place of the document's own.
  var units: [UInt16] { _read { yield text.units } }
  /// Good until the next document is loaded.
  var tokens: UnsafeBufferPointer<Token> { text.tokens.elements }
  /// What is known of each token; good until the next document is loaded.
  var words: UnsafeBufferPointer<Word> { text.words.elements }
  /// Good until the next document is loaded.
  var sentences: UnsafeBufferPointer<Sentence> { text.sentences.elements }
  var quotes: QuoteMarks { _read { yield text.quotes } }
  var count: Int { text.tokens.count }

  func load(_ document: Document) {
    vocabulary.trim()
    segmenter.segment(document, into: &text, analyzing: vocabulary)
    findOpenings()
    findPhrases()
    // `وفق (ما)`: what may be a link is one where its phrase stands.
    reportOpenings.keep { !signs(Int($0)).isDisjoint(with: [.cue, .fixedPhrase, .colon]) }
    knownNames.forget()
    readMentions.forget()
  }

  /// Makes the names known for the rest of the document's reading.
  func learn(_ names: [Mention]) {
    knownNames.learn(names, in: self)
    readMentions.forget()
  }

  /// Whether the word stands for somebody whose full name the document gives.
  func isKnownName(_ index: Int) -> Bool { token(index).isWord && knownNames.contains(word(index)) }

  /// Whether the words are a full name that stands elsewhere in the document with nothing behind it.
  func isWholeName(_ name: Range<Int>) -> Bool { knownNames.contains(whole: name, in: self) }

  /// Whether the word and the one before it stand side by side in some name of the article.
  func joinsName(_ index: Int) -> Bool { knownNames.joins(index, in: self) }

  // Before the first token and behind the last there is nothing, and what is no word has nothing: whoever asks for a trait, a clitic or a form need not ask
  // first whether there is a word.

  @inline(__always)
  func token(_ index: Int) -> Token { text.tokens.element(index) }

  @inline(__always)
  func mark(_ index: Int) -> Mark { token(index).mark }

  @inline(__always)
  func signs(_ index: Int) -> Signs { token(index).signs }

  @inline(__always)
  func word(_ index: Int) -> Word { text.words.element(index) }

  /// Those of the tokens that have some of the signs.
  @inline(__always)
  func places(in tokens: Range<Int>, of signs: Signs) -> FlaggedPlaces { FlaggedPlaces(in: tokens, of: allSigns.elements, mask: signs.rawValue) }

  @inline(__always)
  func has(_ index: Int, _ traits: Traits) -> Bool { word(index).has(traits) }

  @inline(__always)
  func has(_ index: Int, _ one: WordClass) -> Bool { word(index).has(one) }

  /// `برئاسة سامي حداد`: whether the word tells who is at the head of something; `بالرئاسة` tells where.
  func isLead(_ index: Int) -> Bool {
    token(index).isWord && (has(index, .ledBy) || has(index, .leadership) && word(index).clitics.contains(.bi) && !word(index).isDefinite)
  }

  @inline(__always)
  func opensPhrase(_ index: Int) -> Bool { signs(index).contains(.fixedPhrase) }

  /// The phrase that begins at the token, with the end of its tokens.
  @inline(__always)
  func phrase(at index: Int) -> (phrase: FixedPhrase, end: Int, index: Int)? {
    guard opensPhrase(index) else { return nil }
    return (lexicon.phrases.all[Int(phraseStarts[index])], Int(phraseEnds[index]), Int(phraseStarts[index]))
  }

  /// The span from the first token's start to the last one's end.
  func span(_ range: Range<Int>) -> Span {
    Span(Int(text.tokens[range.lowerBound].start), Int(text.tokens[range.upperBound - 1].end))
  }

  /// The letters of the token as they are written, without the marks that folding drops.
  @inline(__always)
  func letters(_ index: Int) -> LazyFilterSequence<ArraySlice<UInt16>> {
    let span = token(index).span
    return text.units[span.start..<span.end].lazy.filter { !Folding.drops($0) }
  }

  /// The first of the ``letters(_:)``, or 0: asked for often, it is read without a hold on the document.
  func firstLetter(_ index: Int) -> UInt16 {
    let span = token(index).span
    for at in span.start..<span.end where !Folding.drops(text.units[at]) { return text.units[at] }
    return 0
  }

  /// The last of the ``letters(_:)``, or 0.
  func lastLetter(_ index: Int) -> UInt16 {
    let span = token(index).span
    for at in (span.start..<span.end).reversed() where !Folding.drops(text.units[at]) { return text.units[at] }
    return 0
  }

  func string(_ range: Range<Int>) -> String { text.document[span(range)] }

  /// The index of the sentence that holds the token.
  func sentence(of token: Int) -> Int {
    Int(text.sentenceNumbers.element(token))
  }

  /// Whether the token is a number in digits or in words, be there an article before it: `23`, `الـ23`, `الأربعين`.
  func isNumber(_ index: Int) -> Bool {
    if !token(index).isWord { return mark(index) == .number }
    return has(index, .numeral) || 0x30...0x39 ~= lastLetter(index) || 0x0660...0x0669 ~= lastLetter(index)
  }

  /// Whether the word can be a cue in the form.
  @inline(__always)
  func reads(_ word: Word, as form: CueReading.Form) -> Bool { word.forms.contains(CueReading.Forms(form)) }

  /// `القول`, `قوله`
  func isSaying(_ word: Word) -> Bool {
    reads(word, as: .verbalNoun)
      && word.readings.contains { lexicon.readings[Int($0)].form == .verbalNoun && lexicon.cues[Int(lexicon.readings[Int($0)].entry)].says }
  }

  /// `لم يقل`, `ليقل`, but `التي تقل`: whether what a form needs before it stands there; and `الأخبار` is no `إخبار`, a verbal noun with إ.
  func allows(_ reading: CueReading, at index: Int) -> Bool {
    let word = word(index)
    if reading.form == .verbalNoun, word.length > 4 {
      let first = word.clitics.contains(.al) ? letters(index).suffix(Int(word.length)).first : firstLetter(index)
      if first == alefHamza { return false }
    }
    return !reading.isJussive || word.clitics.contains(.li) || index > 0 && token(index - 1).isWord && has(index - 1, .negation)
  }

  /// Whether the word can be a cue's verb, in the perfect or the imperfect: with an article or a preposition it is none.
  @inline(__always)
  func isFinite(_ word: Word) -> Bool { !word.forms.isDisjoint(with: .finite) && word.clitics.isDisjoint(with: .nominal) }

  /// Whether the token is a verb in the imperfect by its first letter, which a perfect with ت may share.
  func isImperfect(_ index: Int) -> Bool {
    let word = word(index)
    if word.clitics.contains(.sa) { return true }
    guard !word.isDefinite, word.clitics.isDisjoint(with: .preposition), word.length > 2 else { return false }
    let first = word.clitics.isDisjoint(with: .conjunction) ? firstLetter(index) : letters(index).dropFirst().first
    return first == 0x064A
      || first == 0x062A && (word.has([.verb, .auxiliary]) || word.shape.contains(.imperfect) || reads(word, as: .imperfect))
  }

  /// Whether the word is a sound masculine plural with this ending that no list has, which only people have: `الموقعون على الخطاب`, `نصف المستطلعين`.
  func isPeople(_ index: Int, _ ending: [UInt16]) -> Bool {
    let word = word(index)
    return word.isDefinite && word.length > 5 && word.traits.isSubset(of: .opensPhrase) && letters(index).suffix(2).elementsEqual(ending)
  }

  /// Whether the word is of the form فُعلاء, of which there are hardly but people: `النزلاء`, `الندماء`.
  func isFuala(_ index: Int) -> Bool {
    guard lastLetter(index) == 0x0621, word(index).isDefinite, word(index).traits.isSubset(of: [.commonNoun, .opensPhrase]) else { return false }
    let letters = letters(index)
    return letters.count == 7 && letters.suffix(2).first == 0x0627 && letters.dropFirst(2).first != 0x0627 && letters.dropFirst(2).first != 0x0623
  }

  /// Whether an indefinite word has the form of the plurals that take their verbs in the feminine: `تقارير`, `رسائل`.
  func isBrokenPlural(_ index: Int) -> Bool {
    let letters = letters(index)
    return (letters.count == 5 || letters.count == 6 && letters.dropFirst(4).first == 0x064A) && letters.dropFirst(2).first == 0x0627
  }

  /// `بيان`, `(أصدر) بيانا`: whether a noun cue of what is said or written stands at the token.
  func isRecord(_ index: Int) -> Bool {
    reads(word(index), as: .noun) && (has(index, .setting) || word(index).shape.contains(.accusative))
  }

  /// Whether a medium stands at the token, by its name or by its kind: not `وكالة الفضاء الأميركية`, `وكالة الوزارة`.
  func isMedium(_ index: Int) -> Bool {
    if let phrase = phrase(at: index)?.phrase, !phrase.traits.isDisjoint(with: [.outletHead, .outlet, .namedBody]) {
      return !phrase.traits.isDisjoint(with: [.outletHead, .outlet])
    }
    guard has(index, [.outletHead, .outlet]) else { return false }
    return !(has(index, .bodyHead) && word(index + 1).isDefinite && has(index + 1, .bodyHead) && !has(index + 1, [.outletHead, .outlet]))
  }

  private func findOpenings() {
    let tokens = text.tokens.elements
    allSigns.removeAll()
    allSigns.append(atMost: tokens.count + Lanes.scalarCount) { signs in
      for index in tokens.indices { signs[index] = tokens[index].signs.rawValue }
      (signs + tokens.count).update(repeating: 0, count: Lanes.scalarCount)
      return tokens.count + Lanes.scalarCount
    }
    func fill(_ places: inout Column<Int32>, _ signs: Signs) { places.fill(withPlacesIn: allSigns.elements, of: signs.rawValue) }
    fill(&nameOpenings, .name)
    fill(&reportOpenings, [.cue, .link, .colon])
    fill(&phraseWords, .phrase)
  }

  private func findPhrases() {
    let (tokens, words, phrases) = (text.tokens.elements, text.words.elements, lexicon.phrases)
    phraseStarts.fill(with: -1, count: tokens.count)
    phraseEnds.fill(with: 0, count: tokens.count)
    // What is no form counts as any word, as what is no word does: both are -1.
    func next(_ index: Int) -> Int32 { word(index + 1).surface }
    phraseOpenings.removeAll()
    phraseCandidates.removeAll()
    phraseOpenings.append(atMost: phraseWords.count) { openings in
      var count = 0
      for index in phraseWords.elements.lazy.map(Int.init) {
        openings[count] = index
        let opens =
          !tokens[index].signs.isDisjoint(with: [.freePhrase, .nameOrPreposition]) || phrases.mayBegin(with: words[index].surface, before: next(index))
        count += opens ? 1 : 0
      }
      return count
    }
    for index in phraseOpenings.elements { phrases.expect(with: words[index].surface, before: next(index)) }
    for index in phraseOpenings.elements {
      phraseCandidates.append(
        phrases.candidates(behind: words[index].surface, before: next(index), isFree: tokens[index].signs.contains(.freePhrase)))
    }
    for (index, candidates) in zip(phraseOpenings.elements, phraseCandidates.elements) where tokens[index].signs.contains(.phrase) {
      if tokens[index].signs.contains(.nameOrPreposition), isBeforeName(index) {
        makeName(index, no: .preposition)
        continue
      }
      for (phrase, forms) in phrases[candidates] {
        guard let end = end(of: forms, at: index) else { continue }
        changeSigns(index) { $0.insert(.fixedPhrase) }
        phrases.all.prefetch(Int(phrase))
        phraseStarts[index] = phrase
        phraseEnds[index] = Int32(end)
        // `سي إن إن`: no clause begins inside a name.
        for inside in index + 1..<end
        where words[inside].traits.contains(.complementizer) && phrases.all[Int(phrase)].traits.contains(.outlet) {
          makeName(inside, no: .complementizer)
        }
        break
      }
    }
  }

  /// Leaves a word nothing of what it is outside of a name: neither its class nor the phrases and frames that it opens.
  private func makeName(_ index: Int, no traits: Traits) {
    text.words[index].traits.subtract(traits.union(.opensPhrase))
    text.words[index].surface = -1
    changeSigns(index) { $0.subtract([.phrase, .frame]) }
  }

  private func changeSigns(_ index: Int, _ change: (inout Signs) -> Void) {
    change(&text.tokens[index].signs)
    allSigns[index] = text.tokens[index].signs.rawValue
  }

  /// `أكد علي الزيدي`, `شدد علي كرتي`: whether what stands behind the word is a name and nothing else.
  private func isBeforeName(_ index: Int) -> Bool {
    guard token(index + 1).isWord else { return false }
    let next = word(index + 1)
    if next.surface >= 0, next.shape.isSuperset(of: [.article, .relational]), lexicon.facts[Int(next.surface)].traits.contains(.family) { return true }
    guard next.traits.isSubset(of: [.given, .family, .nameParticle, .opensPhrase]), next.readings.isEmpty, next.pronoun == .none else { return false }
    return next.has(.name) ? next.clitics.isSubset(of: .al) : next.clitics == .al && next.shape.contains(.relational)
  }

  /// The end of the phrase's tokens, if it stands at `index`. A last word ب or ل is a clitic on the word behind the phrase.
  private func end(of words: UnsafeBufferPointer<Int32>, at index: Int) -> Int? {
    for offset in 1..<max(words.count, 1) {
      guard index + offset < text.tokens.count, text.tokens[index + offset].isWord else { return nil }
      let word = text.words[index + offset]
      if word.surface == words[offset], word.clitics.isDisjoint(with: .preposition) || offset < words.count - 1 || isWhole(index + offset, words[offset]) {
        continue
      }
      let clitic: Clitics = words[offset] == lexicon.symbols.li ? .li : words[offset] == lexicon.symbols.bi ? .bi : []
      guard offset == words.count - 1, !clitic.isEmpty, word.clitics.contains(clitic) || clitic == .li && parts(index + offset) else { return nil }
      return index + offset
    }
    return index + words.count
  }

  /// `وفقا لسولهايم`: where ل has to stand, it is the first letter of a word that no list has.
  private func parts(_ index: Int) -> Bool {
    let word = word(index)
    guard word.stem < 0, word.clitics.isEmpty, word.pronoun == .none, word.traits.isSubset(of: .opensPhrase), word.length > 3, firstLetter(index) == lam else {
      return false
    }
    let span = token(index).span
    let rest = FoldedSpellings.with(text.units[span.start..<span.end]) { Vocabulary.levelled($0.dropFirst()) }
    text.words[index].clitics = .li
    text.words[index].bare = rest
    text.words[index].length -= 1
    text.words[index].shape.remove(.imperfect)
    return true
  }

  /// `القائم بالأعمال`: whether the phrase has the word's preposition too.
  private func isWhole(_ index: Int, _ form: Int32) -> Bool {
    var hash = SpellingHash()
    let span = token(index).span
    Folding.fold(text.units[span.start..<span.end]) { hash.add($0) }
    return lexicon.forms[hash.value] == form
  }
}
