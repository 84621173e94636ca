/// Generates the forms of a verb from its four principal parts, in folded spelling.
///
/// Folding has already made hamza seats one and ى ي, so that weak finals need only what is written: `دعا` → `دعت، دعوا`, `نفي` → `نفت، نفوا`.
enum Inflection {
  static let masculinePlural = Folding.folded("ون")
  static let femininePlural = Folding.folded("ات")
  static let feminine = Folding.folded("ة")
  static let accusative = Folding.folded("ا")

  typealias Emit = (_ form: [UInt16], _ reading: CueReading) -> Void

  static func verb(
    perfect: [UInt16]?, imperfect: [UInt16]?, participle: [UInt16]?, verbalNoun: [UInt16]?, endsInAlefMaqsura: Bool, endsInHamza: Bool = false, entry: Int32,
    emit: Emit
  ) {
    if let perfect { self.perfect(perfect, endsInAlefMaqsura, endsInHamza, entry, emit) }
    if let imperfect { self.imperfect(imperfect, entry, emit) }
    if let participle { self.participle(participle, entry, emit) }
    if let verbalNoun {
      emit(verbalNoun, CueReading(entry: entry, form: .verbalNoun))
      if verbalNoun.last != teMarbuta { emit(verbalNoun + "ا", CueReading(entry: entry, form: .verbalNoun)) }
    }
  }

  private static func perfect(_ stem: [UInt16], _ endsInAlefMaqsura: Bool, _ endsInHamza: Bool, _ entry: Int32, _ emit: Emit) {
    func add(_ form: [UInt16], _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3, maqsura: Bool = false) {
      emit(form, CueReading(entry: entry, form: .perfect, agreement: Agreement(gender: gender, number: number, person: person), needsAlefMaqsura: maqsura))
    }
    add(stem, .masculine, .singular, maqsura: endsInAlefMaqsura)
    let isDefective = stem.count > 2 && (stem.last == alef && !endsInHamza || endsInAlefMaqsura)
    let base = isDefective ? Array(stem.dropLast()) : stem
    let long = isDefective ? base + (stem.last == alef ? "و" : "ي") : base
    add(base + "ت", .feminine, .singular)
    add(base + "وا", .masculine, .plural)
    add(long + "ا", .masculine, .dual)
    add(base + "تا", .feminine, .dual)
    add(long + "ن", .feminine, .plural)
    let first = isDefective ? long : shortened(stem)
    add(first + "ت", .unknown, .singular, person: 1)
    add(first + "نا", .unknown, .plural, person: 1)
  }

  private static func imperfect(_ form: [UInt16], _ entry: Int32, _ emit: Emit) {
    func add(_ prefix: StaticString, _ base: [UInt16], _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3) {
      emit(
        prefix + base + suffix,
        CueReading(entry: entry, form: .imperfect, agreement: Agreement(gender: gender, number: number, person: person)))
    }
    let tail = Array(form.dropFirst())
    let isDefective = tail.last == waw || tail.last == yeh
    let base = isDefective ? Array(tail.dropLast()) : tail
    add("ي", tail, "", .masculine, .singular)
    add("ت", tail, "", .feminine, .singular)
    add("ي", base, "ون", .masculine, .plural)
    add("ي", base, "وا", .masculine, .plural)
    add("ي", tail, "ان", .masculine, .dual)
    add("ت", tail, "ان", .feminine, .dual)
    add("ا", tail, "", .unknown, .singular, person: 1)
    add("ن", tail, "", .unknown, .plural, person: 1)
    if tail.count > 2, !isDefective, tail[tail.count - 2] == waw || tail[tail.count - 2] == yeh {  // the hollow jussive: لم يقل
      let short = tail.dropLast(2) + tail.suffix(1)
      add("ي", Array(short), "", .masculine, .singular)
      add("ت", Array(short), "", .feminine, .singular)
    }
    if isDefective {  // the jussive: لم يدع
      add("ي", base, "", .masculine, .singular)
      add("ت", base, "", .feminine, .singular)
    }
  }

  private static func participle(_ form: [UInt16], _ entry: Int32, _ emit: Emit) {
    func add(_ form: [UInt16], _ gender: Agreement.Gender, _ number: Agreement.Number) {
      emit(form, CueReading(entry: entry, form: .participle, agreement: Agreement(gender: gender, number: number)))
    }
    let isDefective = form.last == yeh
    let base = isDefective ? Array(form.dropLast()) : form
    add(form, .masculine, .singular)
    add(form + "ا", .masculine, .singular)
    add(form + "ة", .feminine, .singular)
    add(base + "ين", .masculine, .plural)
    add(base + "ون", .masculine, .plural)
    add(form + "ان", .masculine, .dual)
    add(form + "تان", .feminine, .dual)
    add(form + "تين", .feminine, .dual)
    add(form + "ات", .feminine, .plural)
  }

  /// The stem before a consonantal ending: `اضاف` → `اضف`, `قال` → `قل`.
  private static func shortened(_ stem: [UInt16]) -> [UInt16] {
    guard stem.count >= 3, stem[stem.count - 2] == alef else { return stem }
    // A long vowel before the last letter is a hollow verb's own, except in the reciprocal form (فاعل، تفاعل), where it stands earlier.
    var short = stem
    short.remove(at: stem.count - 2)
    return short
  }

  /// The plural, dual and feminine forms that a noun's dictionary entry implies.
  static func nounForms(singular: [UInt16], plural: [UInt16]?) -> [(form: [UInt16], agreement: Agreement)] {
    let gender: Agreement.Gender = singular.last == teMarbuta ? .feminine : .masculine
    let base = gender == .feminine ? Array(singular.dropLast()) + "ت" : singular
    var forms: [([UInt16], Agreement)] = [
      (singular, Agreement(gender: gender, number: .singular)),
      (base + "ان", Agreement(gender: gender, number: .dual)),
      (base + "ين", Agreement(gender: gender, number: .dual)),
    ]
    if gender == .masculine { forms.append((singular + "ا", Agreement(gender: gender, number: .singular))) }
    guard let plural, !plural.isEmpty else { return forms }
    forms.append((plural, Agreement(gender: gender, number: .plural)))
    if plural.suffix(2) == masculinePlural[...] {
      let stem = plural.dropLast(2)
      forms.append((stem + "ين", Agreement(gender: gender, number: .plural)))
      forms.append((stem + "و", Agreement(gender: gender, number: .plural)))
      forms.append((stem + "ي", Agreement(gender: gender, number: .plural)))
    }
    return forms
  }

  private static let alef: UInt16 = 0x0627
  private static let waw: UInt16 = 0x0648
  private static let yeh: UInt16 = 0x064A
  private static let teMarbuta: UInt16 = 0x0629
}

/// The stem with an ending behind it.
private func + (stem: some Collection<UInt16>, ending: StaticString) -> [UInt16] {
  var form: [UInt16] = []
  form.reserveCapacity(stem.count + ending.utf8CodeUnitCount)
  form += stem
  append(ending, to: &form)
  return form
}

/// The stem with a prefix before it.
private func + (prefix: StaticString, stem: some Collection<UInt16>) -> [UInt16] {
  var form: [UInt16] = []
  // With room for an ending.
  form.reserveCapacity(prefix.utf8CodeUnitCount + stem.count + 4)
  append(prefix, to: &form)
  form += stem
  return form
}

/// Appends letters of two bytes each, folded.
private func append(_ letters: StaticString, to form: inout [UInt16]) {
  for at in stride(from: 0, to: letters.utf8CodeUnitCount, by: 2) {
    form.append(Folding.table[Int(letters.utf8Start[at] & 0x1F) << 6 | Int(letters.utf8Start[at + 1] & 0x3F)])
  }
}
