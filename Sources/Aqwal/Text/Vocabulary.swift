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
    var word = Word()
    let last = spelling.last { !Folding.drops($0) } ?? 0
    if last == alefMaqsura { word.shape.insert(.endsInAlefMaqsura) }
    if let first = buffer.first, first < 0x0600 { word.shape.insert(.latin) }
    let reading = CliticReading.best(buffer[...], lexicon)
    word.clitics = reading.clitics
    word.pronoun = reading.pronoun
    word.surface = reading.surface
    word.stem = reading.form
    word.bare = spellingHash(bareName(reading.bare))
    word.length = UInt8(min(reading.bare.count, 255))
    if reading.bare.count == 1 { word.shape.insert(.singleLetter) }
    if reading.form >= 0 {
      let form = Int(reading.form)
      word.traits = lexicon.traits[form]
      word.agreement = lexicon.agreements[form]
      word.readings = lexicon.readingRanges[form]
    }
    if reading.name >= 0 { word.traits.formUnion(lexicon.traits[Int(reading.name)].intersection([.given, .family, .ambiguousName])) }
    if reading.surface >= 0, lexicon.traits[Int(reading.surface)].contains(.opensPhrase) { word.traits.insert(.opensPhrase) }
    if word.shape.contains(.endsInAlefMaqsura) == false, !word.readings.isEmpty {
      // نفي is the noun where the text writes ى: a perfect that ends in ى cannot be spelled with ي.
      let kept = word.readings.filter { !lexicon.readings[Int($0)].needsAlefMaqsura }
      if kept.isEmpty, buffer.last == yeh { word.readings = 0..<0 }
    }
    let isVerb = word.readings.contains { lexicon.readings[Int($0)].form == .perfect }
    if reading.clitics.contains(.al) || !isVerb && reading.bare.starts(with: [alef, lam]) { word.shape.insert(.article) }
    if word.shape.contains(.endsInAlefMaqsura), word.has(.preposition) { word.traits.subtract([.given, .family, .ambiguousName]) }
    inferAgreement(&word, reading.bare)
    if word.traits.subtracting(.opensPhrase).isEmpty, word.readings.isEmpty, !word.isDefinite, beginsAsImperfect(reading.bare) { word.shape.insert(.imperfect) }
    if reading.form < 0, let cut = GluedWords.cut(buffer, lexicon), cut < 256 { word.glueCut = UInt8(cut) }
    // An unknown word's final ا is the accusative's where the rest is a known word; else it is a foreign name's own.
    if buffer.last == alef, buffer.count > 2, word.stem >= 0 || lexicon.forms[spellingHash(buffer.dropLast())] >= 0 { word.shape.insert(.accusative) }
    if buffer.last == 0x0629 { word.shape.insert(.feminine) }
    if buffer.count > 4, buffer.last == yeh || buffer.suffix(2).elementsEqual([yeh, 0x0629]) { word.shape.insert(.relational) }
    if buffer.count > 4, buffer.suffix(2).elementsEqual([yeh, noon]), word.agreement.number == .plural || word.agreement.number == .dual {
      word.shape.insert(.oblique)
    }
    return word
  }

  /// Names are compared without article and with ة, ؤ, ئ levelled.
  private func bareName(_ units: ArraySlice<UInt16>) -> [UInt16] {
    units.map { $0 == 0x0629 ? 0x0647 : $0 == 0x0624 ? waw : $0 == 0x0626 ? yeh : $0 }
  }

  private func inferAgreement(_ word: inout Word, _ bare: ArraySlice<UInt16>) {
    guard word.agreement.gender == .unknown, bare.count > 2, !word.has(.name) || word.has(.commonNoun) else { return }
    let tail = bare.suffix(2)
    if bare.last == 0x0629 {
      word.agreement.gender = .feminine
      if word.agreement.number == .unknown { word.agreement.number = .singular }
    } else if bare.count > 3, tail.elementsEqual([alef, teh]) {
      word.agreement = Agreement(gender: .feminine, number: .plural)
    } else if bare.count > 4, tail.elementsEqual([waw, noon]) {
      word.agreement = Agreement(gender: .masculine, number: .plural)
    }
  }

  private func beginsAsImperfect(_ bare: ArraySlice<UInt16>) -> Bool {
    guard let first = bare.first, bare.count >= 4 else { return false }
    return first == yeh || first == teh || (first == seen && (bare[bare.startIndex + 1] == yeh || bare[bare.startIndex + 1] == teh) && bare.count >= 5)
  }
}

private let alef: UInt16 = 0x0627
private let lam: UInt16 = 0x0644
private let waw: UInt16 = 0x0648
private let yeh: UInt16 = 0x064A
private let teh: UInt16 = 0x062A
private let seen: UInt16 = 0x0633
private let noon: UInt16 = 0x0646
private let alefMaqsura: UInt16 = 0x0649
