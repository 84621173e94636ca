/// The words met so far, each analysed once against the lexicon: clitics off, form looked up, traits and cue readings noted.
///
/// One per worker. The memory is bounded: past a quarter of a million spellings it starts anew with the next document.
final class Vocabulary {
  let lexicon: Lexicon
  @exclusivity(unchecked) private var words = Column<Word>()
  @exclusivity(unchecked) private var slots = Column<Slot>()
  @exclusivity(unchecked) private var buffer: [UInt16] = []

  private struct Slot {
    var key: UInt64 = 0
    var word: Int32 = 0
  }

  private static let capacity = 1 << 19
  private static let smallest = 1 << 12

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    forget()
  }

  /// Forgets everything when there is too much of it; call between documents only.
  func trim() {
    if words.count > Self.capacity / 2 { forget() }
  }

  private func forget() {
    words.removeAll()
    slots.fill(with: Slot(), count: Self.smallest)
  }

  /// The word spelled `units[from..<to]`, which has this hash.
  @inline(__always)
  func word(_ hash: UInt64, _ units: UnsafeBufferPointer<UInt16>, _ from: Int, _ to: Int) -> Word {
    let slot = slots[place(of: hash)]
    return slot.key == hash ? words[Int(slot.word)] : add(hash, units[from..<to])
  }

  @inline(never)
  private func add(_ hash: UInt64, _ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Word {
    let word = analyze(spelling)
    slots[place(of: hash)] = Slot(key: hash, word: Int32(words.count))
    words.append(word)
    if words.count * 2 > slots.count { grow() }
    return word
  }

  /// Where in the table the spelling with this hash stands, or is to stand.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[place].key != hash, slots[place].key != 0 { place = (place + 1) & mask }
    return place
  }

  private func grow() {
    let old = Array(slots.elements)
    slots.fill(with: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }

  // MARK: Analysis

  private func analyze(_ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Word {
    buffer.removeAll(keepingCapacity: true)
    Folding.fold(spelling, into: &buffer)
    return buffer.withUnsafeBufferPointer { word(Stem($0), spelling) }
  }

  /// What is known of a word, from its folded spelling and the one in the text.
  private func word(_ folded: Stem, _ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Word {
    var word = Word()
    if spelling.last(where: { !Folding.drops($0) }) == alefMaqsura { word.shape.insert(.endsInAlefMaqsura) }
    if folded.count > 0, folded.first < 0x0600 { word.shape.insert(.latin) }
    let reading = CliticReading.best(folded, lexicon)
    let bare = reading.bare
    word.clitics = reading.clitics
    word.pronoun = reading.pronoun
    word.surface = reading.surface
    word.stem = reading.form
    // Names are compared with ة, ؤ, ئ levelled.
    word.bare = bare.hash { $0 == tehMarbuta ? heh : $0 == wawHamza ? waw : $0 == yehHamza ? yeh : $0 }
    word.length = UInt8(min(bare.count, 255))
    if bare.count == 1 { word.shape.insert(.singleLetter) }
    if reading.form >= 0 {
      let form = Int(reading.form)
      word.traits = lexicon.traits[form]
      word.agreement = lexicon.agreements[form]
      word.readings = lexicon.readingRanges[form]
    }
    if reading.name >= 0 { word.traits.formUnion(lexicon.traits[Int(reading.name)].intersection([.given, .family, .ambiguousName])) }
    if reading.surface >= 0, lexicon.traits[Int(reading.surface)].contains(.opensPhrase) { word.traits.insert(.opensPhrase) }
    // نفي is the noun where the text writes ى: a perfect that ends in ى cannot be spelled with ي.
    if !word.shape.contains(.endsInAlefMaqsura), folded.last == yeh, word.readings.allSatisfy({ lexicon.readings[Int($0)].needsAlefMaqsura }) {
      word.readings = 0..<0
    }
    let isVerb = word.readings.contains { lexicon.readings[Int($0)].form == .perfect }
    if reading.clitics.contains(.al) || !isVerb && bare.count > 1 && bare.first == alef && bare[1] == lam { word.shape.insert(.article) }
    if word.shape.contains(.endsInAlefMaqsura), word.has(.preposition) { word.traits.subtract([.given, .family, .ambiguousName]) }
    inferAgreement(&word, bare)
    if word.traits.subtracting(.opensPhrase).isEmpty, word.readings.isEmpty, !word.isDefinite, beginsAsImperfect(bare) { word.shape.insert(.imperfect) }
    if reading.form < 0, let cut = GluedWords.cut(folded, lexicon), cut < 256 { word.glueCut = UInt8(cut) }
    // An unknown word's final ا is the accusative's where the rest is a known word; else it is a foreign name's own.
    if folded.last == alef, folded.count > 2, word.stem >= 0 || lexicon.forms[folded.dropLast(1).hash] >= 0 { word.shape.insert(.accusative) }
    if folded.last == tehMarbuta { word.shape.insert(.feminine) }
    if folded.count > 4 {
      let second = folded[folded.count - 2]
      if folded.last == yeh || second == yeh && folded.last == tehMarbuta { word.shape.insert(.relational) }
      if second == yeh, folded.last == noon, word.agreement.number == .plural || word.agreement.number == .dual { word.shape.insert(.oblique) }
    }
    return word
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
    }
  }

  private func beginsAsImperfect(_ bare: Stem) -> Bool {
    guard bare.count >= 4 else { return false }
    let first = bare.first == seen && bare.count >= 5 ? bare[1] : bare.first
    return first == yeh || first == teh
  }
}

private let wawHamza: UInt16 = 0x0624
private let yehHamza: UInt16 = 0x0626
private let alef: UInt16 = 0x0627
private let tehMarbuta: UInt16 = 0x0629
private let teh: UInt16 = 0x062A
private let seen: UInt16 = 0x0633
private let lam: UInt16 = 0x0644
private let noon: UInt16 = 0x0646
private let heh: UInt16 = 0x0647
private let waw: UInt16 = 0x0648
private let alefMaqsura: UInt16 = 0x0649
private let yeh: UInt16 = 0x064A
