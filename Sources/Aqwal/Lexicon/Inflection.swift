/// Generates the forms of a verb from its four principal parts, in folded spelling.
///
/// Folding has already made hamza seats one and ى ي, so that weak finals need only what is written: `دعا` → `دعت، دعوا`, `نفي` → `نفت، نفوا`.
enum Inflection {
  static let masculinePlural = Folding.folded("ون")
  static let femininePlural = Folding.folded("ات")
  static let feminine = Folding.folded("ة")
  static let accusative = Folding.folded("ا")

  typealias Emit = (_ form: [UInt16], _ reading: CueReading) -> Void

  /// Writes forms one after another to the same memory, unless somebody keeps them.
  private struct Pen {
    private var form: [UInt16] = []

    /// The stem before a suffix and behind a prefix.
    mutating func write(_ stem: ArraySlice<UInt16>, _ suffix: StaticString, behind prefix: StaticString = "") -> [UInt16] {
      form.removeAll(keepingCapacity: true)
      append(prefix, to: &form)
      form += stem
      append(suffix, to: &form)
      return form
    }
  }

  static func verb(
    perfect: [UInt16]?, imperfect: [UInt16]?, participle: [UInt16]?, verbalNoun: [UInt16]?, endsInAlefMaqsura: Bool, endsInHamza: Bool = false, entry: Int32,
    emit: Emit
  ) {
    if let perfect { self.perfect(perfect, endsInAlefMaqsura, endsInHamza, entry, emit) }
    if let imperfect { self.imperfect(imperfect, entry, emit) }
    if let participle { self.participle(participle, entry, emit) }
    if let verbalNoun {
      emit(verbalNoun, CueReading(entry: entry, form: .verbalNoun))
      if verbalNoun.last != teMarbuta { emit(verbalNoun + accusative, CueReading(entry: entry, form: .verbalNoun)) }
    }
  }

  private static func perfect(_ stem: [UInt16], _ endsInAlefMaqsura: Bool, _ endsInHamza: Bool, _ entry: Int32, _ emit: Emit) {
    var pen = Pen()
    func add(
      _ stem: ArraySlice<UInt16>, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3, maqsura: Bool = false
    ) {
      emit(
        pen.write(stem, suffix),
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

  private static func imperfect(_ form: [UInt16], _ entry: Int32, _ emit: Emit) {
    var pen = Pen()
    func add(
      _ prefix: StaticString, _ base: ArraySlice<UInt16>, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3
    ) {
      emit(
        pen.write(base, suffix, behind: prefix),
        CueReading(entry: entry, form: .imperfect, agreement: Agreement(gender: gender, number: number, person: person)))
    }
    let tail = form.dropFirst()
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
      add("ي", short, "", .masculine, .singular)
      add("ت", short, "", .feminine, .singular)
    }
    if isDefective {  // the jussive: لم يدع
      add("ي", base, "", .masculine, .singular)
      add("ت", base, "", .feminine, .singular)
    }
  }

  private static func participle(_ form: [UInt16], _ entry: Int32, _ emit: Emit) {
    var pen = Pen()
    func add(_ stem: ArraySlice<UInt16>, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number) {
      emit(pen.write(stem, suffix), CueReading(entry: entry, form: .participle, agreement: Agreement(gender: gender, number: number)))
    }
    let form = form[...]
    let base = form.last == yeh ? form.dropLast() : form
    add(form, "", .masculine, .singular)
    add(form, "ا", .masculine, .singular)
    add(form, "ة", .feminine, .singular)
    add(base, "ين", .masculine, .plural)
    add(base, "ون", .masculine, .plural)
    add(form, "ان", .masculine, .dual)
    add(form, "تان", .feminine, .dual)
    add(form, "تين", .feminine, .dual)
    add(form, "ات", .feminine, .plural)
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
  static func noun(singular: [UInt16], plural: [UInt16]?, emit: (_ form: [UInt16], _ agreement: Agreement) -> Void) {
    var pen = Pen()
    let gender: Agreement.Gender = singular.last == teMarbuta ? .feminine : .masculine
    emit(singular, Agreement(gender: gender, number: .singular))
    let base = gender == .feminine ? singular.dropLast() : singular[...]
    emit(pen.write(base, gender == .feminine ? "تان" : "ان"), Agreement(gender: gender, number: .dual))
    emit(pen.write(base, gender == .feminine ? "تين" : "ين"), Agreement(gender: gender, number: .dual))
    if gender == .masculine {
      emit(pen.write(singular[...], "ا"), Agreement(gender: gender, number: .singular))
    } else {
      // Before a noun of its own: `حكومتا البلدين`.
      emit(pen.write(base, "تا"), Agreement(gender: gender, number: .dual))
      emit(pen.write(base, "تي"), Agreement(gender: gender, number: .dual))
    }
    guard let plural, !plural.isEmpty else { return }
    emit(plural, Agreement(gender: gender, number: .plural))
    if plural.suffix(2) == masculinePlural[...] {
      let stem = plural.dropLast(2)
      for ending: StaticString in ["ين", "و", "ي"] { emit(pen.write(stem, ending), Agreement(gender: gender, number: .plural)) }
    }
  }

  private static let alef: UInt16 = 0x0627
  private static let waw: UInt16 = 0x0648
  private static let yeh: UInt16 = 0x064A
  private static let teMarbuta: UInt16 = 0x0629
}

/// Appends letters of two bytes each, folded.
private func append(_ letters: StaticString, to form: inout [UInt16]) {
  for at in stride(from: 0, to: letters.utf8CodeUnitCount, by: 2) {
    form.append(Folding.table[UInt16(letters.utf8Start[at] & 0x1F) << 6 | UInt16(letters.utf8Start[at + 1] & 0x3F)])
  }
}
