/// The words met so far, each analysed once against the lexicon: clitics off, form looked up, traits and cue readings noted.
///
/// One per worker. The memory is bounded: past a quarter of a million spellings it starts anew with the next document.
final class Vocabulary {
  let lexicon: Lexicon
  @exclusivity(unchecked) private var entries = Column<Entry>(capacity: capacity)
  /// An open-addressed table over the entries.
  @exclusivity(unchecked) private var slots = Column<Slot>()
  /// What may be new in the batch that is read, and in the one behind it.
  @exclusivity(unchecked) private var new = NewWords()
  @exclusivity(unchecked) private var newer = NewWords()

  /// It fills a line of the processor's cache, so that each is fetched at once.
  private struct Entry {
    var hash: UInt64
    var word: Word
  }

  /// The place of an entry, beside as much of its hash as tells where it sits and nearly all others apart: the table stays small.
  private struct Slot {
    var tag: UInt32 = 0
    /// Its index, or -1.
    var entry: Int32 = -1

    init() {}

    init(_ hash: UInt64, entry: Int32) { (tag, self.entry) = (Self.tag(of: hash), entry) }

    static func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }
  }

  private static let capacity = 1 << 18
  private static let smallest = 1 << 12

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    forget()
  }

  /// Forgets everything when there is too much of it; call between documents only.
  func trim() {
    if entries.count > Self.capacity * 7 / 8 { forget() }
  }

  private func forget() {
    entries.removeAll()
    slots.fill(with: Slot(), count: Self.smallest)
  }

  // The tables are larger than the processor's cache: asked for one at a time, each word would wait for memory, which is most of what a look-up costs.

  /// Has the processor fetch the slot of a spelling that will be asked for.
  @inline(__always)
  func expect(_ hash: UInt64) { slots.prefetch(Int(Slot.tag(of: hash)) & (slots.count &- 1)) }

  /// Appends the places of those of the tokens of `units` that are `words`, with these hashes, or -1 for what is new, and has the processor fetch what is known of them, to be asked for
  /// once the batch before them has been.
  func locate(
    _ hashes: UnsafeBufferPointer<UInt64>, of words: UnsafeBufferPointer<Int32>, in tokens: UnsafeBufferPointer<Token>,
    _ units: UnsafeBufferPointer<UInt16>, into places: inout Column<Int32>
  ) {
    swap(&new, &newer)
    newer.removeAll()
    for index in 0..<new.stems.count {
      let form = lexicon.forms[new.stems[index]]
      if form >= 0 { lexicon.facts.prefetch(Int(form)) }
    }
    let slots = slots.elements
    let mask = slots.count - 1
    for (hash, word) in zip(hashes, words) {
      let tag = Slot.tag(of: hash)
      var slot = Int(tag) & mask
      while slots[slot].entry >= 0, slots[slot].tag != tag { slot = (slot &+ 1) & mask }
      places.append(slots[slot].entry)
      if slots[slot].entry >= 0 {
        entries.prefetch(Int(slots[slot].entry))
      } else {
        let token = tokens[Int(word)]
        newer.append(hash, units[Int(token.start)..<Int(token.end)], lexicon)
      }
    }
  }

  /// The place of the word spelled `units[from..<to]`, which has this hash and was `expected` at some place.
  @inline(__always)
  func place(_ hash: UInt64, _ units: UnsafeBufferPointer<UInt16>, _ from: Int, _ to: Int, expected: Int32 = -1) -> Int32 {
    if expected >= 0, entries[Int(expected)].hash == hash { return expected }
    return find(hash, units[from..<to])
  }

  /// The word at the place.
  subscript(place: Int32) -> Word {
    @inline(__always) get { entries[Int(place)].word }
  }

  @inline(never)
  private func find(_ hash: UInt64, _ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Int32 {
    let mask = slots.count - 1
    let tag = Slot.tag(of: hash)
    var slot = Int(tag) & mask
    while slots[slot].entry >= 0 {
      let entry = slots[slot].entry
      if slots[slot].tag == tag, entries[Int(entry)].hash == hash { return entry }
      slot = (slot + 1) & mask
    }
    return add(hash, spelling)
  }

  private func add(_ hash: UInt64, _ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Int32 {
    let entry = Int32(entries.count)
    entries.append(Entry(hash: hash, word: analyze(hash, spelling)))
    seat(Slot(hash, entry: entry))
    if entries.count * 3 > slots.count * 2 { grow() }
    return entry
  }

  private func seat(_ new: Slot) {
    let mask = slots.count - 1
    var slot = Int(new.tag) & mask
    while slots[slot].entry >= 0 { slot = (slot + 1) & mask }
    slots[slot] = new
  }

  private func grow() {
    var old = Column<Slot>(capacity: 1)
    swap(&old, &slots)
    slots.fill(with: Slot(), count: old.count * 4)
    for index in 0..<old.count where old[index].entry >= 0 { seat(old[index]) }
  }

  // MARK: Analysis

  private func analyze(_ hash: UInt64, _ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Word {
    let folded = new.folded(hash, spelling)
    return word(CliticReading.dotted(folded, lexicon) ?? folded, spelling)
  }

  /// The identity of a word as names are compared: with ة, ؤ and ئ levelled.
  static func levelled(_ bare: Stem) -> UInt64 { bare.hash { $0 == tehMarbuta ? heh : $0 == wawHamza ? waw : $0 == yehHamza ? yeh : $0 } }

  /// What is known of a word, from its folded spelling and the one in the text.
  private func word(_ folded: Stem, _ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Word {
    var word = Word()
    let last = spelling.last { !Folding.drops($0) }
    if last == alefMaqsura { word.shape.insert(.endsInAlefMaqsura) }
    if folded.count > 0, folded.first < 0x0600 { word.shape.insert(.latin) }
    var reading = CliticReading.best(folded, lexicon)
    // Only a name begins with أل: `أليخاندرو`.
    let hasHamza = spelling.first { !Folding.drops($0) }.map { $0 == 0x0623 || $0 == 0x0625 } ?? false
    if hasHamza, reading.clitics == .al, reading.form < 0 || reading.name >= 0 { reading = CliticReading(form: reading.name, bare: folded) }
    // Nor does an article begin with آ: `آلام`, whose bare spelling is that of `الأم`.
    if reading.clitics == .al, spelling.first == maddaAlef { reading = CliticReading(form: reading.surface, surface: reading.surface, bare: folded) }
    // `لإرساء`: an unknown word with its first hamza behind a clitic is no name.
    if reading.form < 0, reading.clitics.isEmpty, spelling.dropFirst().first == hamzaBelow { reading.clitics = Clitics(letter: folded.first) }
    if reading.form < 0, let noun = VerbalNoun(folded, hamza: spelling.prefix(4).contains(hamzaBelow)) {
      (reading.clitics, reading.pronoun, reading.bare) = (noun.clitics, noun.pronoun, noun.bare)
      word.traits.insert(.actNoun)
    }
    let bare = reading.bare
    word.clitics = reading.clitics
    word.pronoun = reading.pronoun
    word.surface = reading.surface
    word.stem = reading.form
    word.bare = Self.levelled(bare)
    word.classes = lexicon.wordClasses[word.bare] ?? []
    word.length = UInt16(clamping: bare.count)
    if bare.count == 1 { word.shape.insert(.singleLetter) }
    if reading.form >= 0 {
      let facts = lexicon.facts[Int(reading.form)]
      word.traits = facts.traits
      word.agreement = facts.agreement
      word.readings = facts.readings
      if facts.stance != nil || facts.hasOtherStances { word.shape.insert(.stance) }
    }
    if reading.name >= 0 { word.traits.formUnion(lexicon.facts[Int(reading.name)].traits.intersection([.given, .family, .ambiguousName])) }
    if reading.surface >= 0, lexicon.facts[Int(reading.surface)].traits.contains(.opensPhrase) { word.traits.insert(.opensPhrase) }
    // `سيادة الوزير` honours him, `السيادة` nobody.
    if reading.clitics.contains(.al), bare.last == tehMarbuta, word.has([.actNoun, .commonNoun]), !word.has(.bodyHead) { word.traits.remove(.honorific) }
    Homographs(lexicon: lexicon, folded: folded, first: spelling.first, last: last, hasHamza: hasHamza).settle(&word)
    // `الى` begins with no article, nor do `التقت`, `التزم`.
    if reading.clitics.contains(.al)
      || bare.count > 2 && bare.first == alef && bare[1] == lam && !hasHamza && !isHamzaName(word.stem)
        && !word.has([.verb, .preposition, .conjunction, .particle, .complementizer, .negation])
        && !word.readings.contains(where: { lexicon.readings[Int($0)].form == .perfect })
    {
      word.shape.insert(.article)
    }
    inferAgreement(&word, bare)
    if word.traits.isSubset(of: [.opensPhrase, .verb]), word.readings.isEmpty, !word.isDefinite, beginsAsImperfect(bare) { word.shape.insert(.imperfect) }
    if reading.form < 0, word.clitics.isEmpty, word.traits.isEmpty, bare.first == beh, bare.count > 3, bare[1] != alef { word.shape.insert(.beh) }
    if reading.form < 0, word.traits.isEmpty, endsInPronoun(bare) { word.shape.insert(.pronominal) }
    if reading.form < 0, lexicon.gluedWords.mayCut(folded), let cut = lexicon.gluedWords.cut(folded, lexicon), cut < 256 { word.glueCut = UInt8(cut) }
    // An unknown word's final ا is the accusative's where the rest is a known word; else it is a foreign name's own.
    // `حكومتا` is a dual.
    if folded.last == alef, folded.count > 2, word.pronoun == .none, word.agreement.number != .dual {
      let rest = lexicon.forms[folded.dropLast(1).hash]
      // `ميليشيا`: nor is it where the word is no word without it.
      if word.stem >= 0 && !(word.has(.bodyHead) && rest < 0) || rest >= 0 && !isOnlyName(rest) { word.shape.insert(.accusative) }
    }
    if folded.last == tehMarbuta { word.shape.insert(.feminine) }
    if folded.count > 4 {
      let second = folded[folded.count - 2]
      if folded.last == yeh || second == yeh && folded.last == tehMarbuta { word.shape.insert(.relational) }
      if second == yeh, folded.last == noon, word.agreement.number == .plural || word.agreement.number == .dual { word.shape.insert(.oblique) }
    }
    // `الجمركيين`, but `الملايين`
    if folded.count > 6, folded.last == noon, folded[folded.count - 3] == yeh, word.isDefinite, !word.has([.commonNoun, .actNoun, .numeral]) {
      word.shape.insert(.relational)
    }
    if word.has(.same) || word.pronoun != .none && word.has(.oneself) { word.shape.insert(.sameness) }
    word.openings = FrameOpenings.Kinds(of: word, lexicon)
    for reading in word.readings { word.forms.insert(CueReading.Forms(lexicon.readings[Int(reading)].form)) }
    word.signs = signs(of: word)
    return word
  }

  private func signs(of word: Word) -> Signs {
    var signs = word.surface >= 0 ? lexicon.facts[Int(word.surface)].signs : []
    if word.isCue { signs.insert([.cue, .predicate]) }
    if word.shape.contains(.stance) || word.has(.conduct) { signs.insert(.predicate) }
    if !word.openings.isEmpty { signs.insert(.frame) }
    if MentionParser.mayEnd(word) { signs.insert(.ending) }
    if word.has([.turn, .conjunction]) || word.stem == lexicon.symbols.fainna { signs.insert(.boundary) }
    if word.has(.given), word.has(.preposition), word.clitics.isSubset(of: .conjunction) { signs.insert(.nameOrPreposition) }
    if word.has(.about) || word.has(.comparing) && word.has(.elative) { signs.insert(.measure) }
    if FullNames.mayBegin(word) { signs.insert(.name) }
    return signs
  }

  /// `اليزابيث`: whether the form is a name that has a hamza, and no article.
  private func isHamzaName(_ form: Int32) -> Bool { form >= 0 && lexicon.facts[Int(form)].beginsWithHamza && isOnlyName(form) }

  /// Whether the lexicon knows the form for a name and nothing else: `بيترا` is no accusative of بيتر.
  private func isOnlyName(_ form: Int32) -> Bool {
    let traits = lexicon.facts[Int(form)].traits
    return traits.contains(.given) && traits.isSubset(of: [.given, .family, .opensPhrase]) && lexicon.facts[Int(form)].readings.isEmpty
  }

  private func inferAgreement(_ word: inout Word, _ bare: Stem) {
    guard word.agreement.gender == .unknown, bare.count > 2, !word.has(.name) || word.has(.commonNoun) else { return }
    let second = bare[bare.count - 2]
    if bare.last == tehMarbuta {
      word.agreement.gender = .feminine
      if word.agreement.number == .unknown { word.agreement.number = .singular }
    } else if bare.count > 3, second == alef, bare.last == teh {
      word.agreement = Agreement(gender: .feminine, number: .plural)
    } else if bare.count > 4, second == waw, bare.last == noon {
      word.agreement = Agreement(gender: .masculine, number: .plural)
    } else if bare.count > 4, second == yeh, bare.last == noon, word.stem < 0, isNoun(lexicon.forms[bare.dropLast(2).hash]) {
      // `البلدين`
      word.agreement.number = .dual
    }
  }

  /// Whether the lexicon knows the form for a common noun, and for no name.
  private func isNoun(_ form: Int32) -> Bool {
    form >= 0 && lexicon.facts[Int(form)].traits.contains(.commonNoun) && lexicon.facts[Int(form)].traits.isDisjoint(with: .name)
  }

  /// `مشوارهم`, `تصرفاتها`
  private func endsInPronoun(_ bare: Stem) -> Bool {
    guard bare.count > 4 else { return false }
    switch (bare[bare.count - 2], bare.last) {
    case (heh, meem): return true
    case (meem, alef): return bare[bare.count - 3] == heh
    case (heh, alef): return bare.count > 5
    default: return false
    }
  }

  /// `تشيرنيكوف`: no verb of the language has as many letters with nothing at its end.
  private func isTooLong(_ bare: Stem) -> Bool {
    bare.count > (bare.first == seen || bare.first == lam || bare.first == waw ? 7 : 6) && !endsLongWord(bare.last)
  }

  /// Whether the letter stands at the end of long verbs or nouns: a pronoun's, the plural's, the accusative's.
  private func endsLongWord(_ letter: UInt16) -> Bool {
    switch letter {
    case noon, alef, heh, meem, kaf, yeh, teh, waw: true
    default: false
    }
  }

  private func beginsAsImperfect(_ bare: Stem) -> Bool {
    guard bare.count >= 4, bare.last != tehMarbuta, !isTooLong(bare) else { return false }
    if bare.count >= 5 {
      if bare.first == seen { return bare[1] == yeh || bare[1] == teh }
      // `لتباشر`, `وتخلط`
      if bare.first == lam || bare.first == waw, bare[1] == teh { return true }
    }
    return bare.first == yeh || bare.first == teh
  }
}
