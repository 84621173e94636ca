/// Generates the forms of a verb from its four principal parts, in folded spelling.
///
/// Folding has already made hamza seats one and ى ي, so that weak finals need only what is written: `دعا` → `دعت، دعوا`, `نفي` → `نفت، نفوا`.
enum Inflection {
  static let masculinePlural = Folding.folded("ون")
  static let hers = Folding.folded("ها")
  static let masculineOblique = Folding.folded("ين")
  static let femininePlural = Folding.folded("ات")
  static let feminine = Folding.folded("ة")
  static let accusative = Folding.folded("ا")

  /// Takes the spelling of a form with its reading.
  typealias Emit = (_ form: UInt64, _ reading: CueReading) -> Void

  static func verb(
    perfect: [UInt16]?, imperfect: [UInt16]?, participle: [UInt16]?, verbalNoun: [UInt16]?, endsInAlefMaqsura: Bool, endsInHamza: Bool = false, entry: Int32,
    emit: Emit
  ) {
    if let perfect { self.perfect(perfect, endsInAlefMaqsura, endsInHamza, entry, emit) }
    if let imperfect { self.imperfect(imperfect, entry, emit) }
    if let participle { self.participle(participle, entry, emit) }
    if let verbalNoun {
      emit(form(verbalNoun[...]), CueReading(entry: entry, form: .verbalNoun))
      if verbalNoun.last != teMarbuta { emit(form(verbalNoun[...], "ا"), CueReading(entry: entry, form: .verbalNoun)) }
    }
  }

  private static func perfect(_ stem: [UInt16], _ endsInAlefMaqsura: Bool, _ endsInHamza: Bool, _ entry: Int32, _ emit: Emit) {
    func add(
      _ stem: ArraySlice<UInt16>, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3, maqsura: Bool = false
    ) {
      emit(
        form(stem, suffix),
        CueReading(entry: entry, form: .perfect, agreement: Agreement(gender: gender, number: number, person: person), needsAlefMaqsura: maqsura))
    }
    add(stem[...], "", .masculine, .singular, maqsura: endsInAlefMaqsura)
    let isDefective = stem.count > 2 && (stem.last == alef && !endsInHamza || endsInAlefMaqsura)
    let base = isDefective ? stem.dropLast() : stem[...]
    let long = isDefective ? base + [stem.last == alef ? waw : yeh] : base
    add(base, "ت", .feminine, .singular)
    add(base, "وا", .masculine, .plural)
    add(long, "ا", .masculine, .dual)
    add(base, "تا", .feminine, .dual)
    add(long, "ن", .feminine, .plural)
    let first = isDefective ? long : shortened(stem)[...]
    add(first, "ت", .unknown, .singular, person: 1)
    add(first, "نا", .unknown, .plural, person: 1)
  }

  private static func imperfect(_ whole: [UInt16], _ entry: Int32, _ emit: Emit) {
    func add(
      _ prefix: StaticString, _ base: ArraySlice<UInt16>, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3,
      isJussive: Bool = false
    ) {
      emit(
        form(base, suffix, behind: prefix),
        CueReading(entry: entry, form: .imperfect, agreement: Agreement(gender: gender, number: number, person: person), isJussive: isJussive))
    }
    let tail = whole.dropFirst()
    let isDefective = tail.last == waw || tail.last == yeh
    let base = isDefective ? tail.dropLast() : tail
    add("ي", tail, "", .masculine, .singular)
    add("ت", tail, "", .feminine, .singular)
    add("ي", base, "ون", .masculine, .plural)
    add("ي", base, "وا", .masculine, .plural)
    add("ي", tail, "ان", .masculine, .dual)
    add("ت", tail, "ان", .feminine, .dual)
    add("ا", tail, "", .unknown, .singular, person: 1)
    add("ن", tail, "", .unknown, .plural, person: 1)
    // The hollow jussive: لم يقل
    if tail.count > 2, !isDefective, let vowel = tail.dropLast().last, vowel == waw || vowel == yeh {
      let short = tail.dropLast(2) + tail.suffix(1)
      add("ي", short, "", .masculine, .singular, isJussive: true)
      add("ت", short, "", .feminine, .singular, isJussive: true)
    }
    if isDefective {  // the jussive: لم يدع
      add("ي", base, "", .masculine, .singular, isJussive: true)
      add("ت", base, "", .feminine, .singular, isJussive: true)
    }
  }

  private static func participle(_ whole: [UInt16], _ entry: Int32, _ emit: Emit) {
    func add(_ stem: ArraySlice<UInt16>, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number) {
      emit(form(stem, suffix), CueReading(entry: entry, form: .participle, agreement: Agreement(gender: gender, number: number)))
    }
    let whole = whole[...]
    let base = whole.last == yeh ? whole.dropLast() : whole
    add(whole, "", .masculine, .singular)
    add(whole, "ا", .masculine, .singular)
    add(whole, "ة", .feminine, .singular)
    add(base, "ين", .masculine, .plural)
    add(base, "ون", .masculine, .plural)
    add(whole, "ان", .masculine, .dual)
    add(whole, "تان", .feminine, .dual)
    add(whole, "تين", .feminine, .dual)
    add(whole, "ات", .feminine, .plural)
  }

  /// The stem before a consonantal ending: `اضاف` → `اضف`, `قال` → `قل`.
  private static func shortened(_ stem: [UInt16]) -> [UInt16] {
    guard stem.count >= 3, stem[stem.count - 2] == alef else { return stem }
    // A long vowel before the last letter is a hollow verb's own, except in the reciprocal form (فاعل، تفاعل), where it stands earlier.
    var short = stem
    short.remove(at: stem.count - 2)
    return short
  }

  /// Emits the plural, dual and feminine forms that a noun's dictionary entry implies.
  static func noun(singular: [UInt16], plural: [UInt16]?, emit: (_ form: UInt64, _ agreement: Agreement) -> Void) {
    let gender: Agreement.Gender = singular.last == teMarbuta ? .feminine : .masculine
    emit(form(singular[...]), Agreement(gender: gender, number: .singular))
    let base = gender == .feminine ? singular.dropLast() : singular[...]
    emit(form(base, gender == .feminine ? "تان" : "ان"), Agreement(gender: gender, number: .dual))
    emit(form(base, gender == .feminine ? "تين" : "ين"), Agreement(gender: gender, number: .dual))
    if gender == .masculine {
      emit(form(singular[...], "ا"), Agreement(gender: gender, number: .singular))
    } else {
      // Before a noun of its own: `حكومتا البلدين`.
      emit(form(base, "تا"), Agreement(gender: gender, number: .dual))
      emit(form(base, "تي"), Agreement(gender: gender, number: .dual))
    }
    guard let plural, !plural.isEmpty else { return }
    emit(form(plural[...]), Agreement(gender: gender, number: .plural))
    if plural.suffix(2) == masculinePlural[...] {
      let stem = plural.dropLast(2)
      for ending: StaticString in ["ين", "و", "ي"] { emit(form(stem, ending), Agreement(gender: gender, number: .plural)) }
    }
  }

  /// The spelling of a stem with what stands before and behind it.
  private static func form(_ stem: ArraySlice<UInt16>, _ suffix: StaticString = "", behind prefix: StaticString = "") -> UInt64 {
    var hash = SpellingHash()
    hash.add(prefix)
    for letter in stem { hash.add(letter) }
    hash.add(suffix)
    return hash.value
  }

  private static let alef: UInt16 = 0x0627
  private static let waw: UInt16 = 0x0648
  private static let yeh: UInt16 = 0x064A
  private static let teMarbuta: UInt16 = 0x0629
}

extension SpellingHash {
  /// Adds letters of two bytes each, folded.
  fileprivate mutating func add(_ letters: StaticString) {
    for at in stride(from: 0, to: letters.utf8CodeUnitCount, by: 2) {
      add(Folding.table[UInt16(letters.utf8Start[at] & 0x1F) << 6 | UInt16(letters.utf8Start[at + 1] & 0x3F)])
    }
  }
}
