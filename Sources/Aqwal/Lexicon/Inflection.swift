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
      if verbalNoun.last != teMarbuta { emit(verbalNoun + letters("ا"), CueReading(entry: entry, form: .verbalNoun)) }
    }
  }

  private static func perfect(_ stem: [UInt16], _ endsInAlefMaqsura: Bool, _ endsInHamza: Bool, _ entry: Int32, _ emit: Emit) {
    func add(_ form: [UInt16], _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3, maqsura: Bool = false) {
      emit(form, CueReading(entry: entry, form: .perfect, agreement: Agreement(gender: gender, number: number, person: person), needsAlefMaqsura: maqsura))
    }
    add(stem, .masculine, .singular, maqsura: endsInAlefMaqsura)
    let isDefective = stem.count > 2 && (stem.last == alef && !endsInHamza || endsInAlefMaqsura)
    let base = isDefective ? Array(stem.dropLast()) : stem
    let long = isDefective ? base + (stem.last == alef ? letters("و") : letters("ي")) : base
    add(base + letters("ت"), .feminine, .singular)
    add(base + letters("وا"), .masculine, .plural)
    add(long + letters("ا"), .masculine, .dual)
    add(base + letters("تا"), .feminine, .dual)
    add(long + letters("ن"), .feminine, .plural)
    let first = isDefective ? long : shortened(stem)
    add(first + letters("ت"), .unknown, .singular, person: 1)
    add(first + letters("نا"), .unknown, .plural, person: 1)
  }

  private static func imperfect(_ form: [UInt16], _ entry: Int32, _ emit: Emit) {
    func add(_ prefix: StaticString, _ base: [UInt16], _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3) {
      emit(
        letters(prefix) + base + letters(suffix),
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
    add(form + letters("ا"), .masculine, .singular)
    add(form + letters("ة"), .feminine, .singular)
    add(base + letters("ين"), .masculine, .plural)
    add(base + letters("ون"), .masculine, .plural)
    add(form + letters("ان"), .masculine, .dual)
    add(form + letters("تان"), .feminine, .dual)
    add(form + letters("تين"), .feminine, .dual)
    add(form + letters("ات"), .feminine, .plural)
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
    let base = gender == .feminine ? Array(singular.dropLast()) + letters("ت") : singular
    var forms: [([UInt16], Agreement)] = [
      (singular, Agreement(gender: gender, number: .singular)),
      (base + letters("ان"), Agreement(gender: gender, number: .dual)),
      (base + letters("ين"), Agreement(gender: gender, number: .dual)),
    ]
    if gender == .masculine { forms.append((singular + letters("ا"), Agreement(gender: gender, number: .singular))) }
    guard let plural, !plural.isEmpty else { return forms }
    forms.append((plural, Agreement(gender: gender, number: .plural)))
    if plural.suffix(2) == letters("ون")[...] {
      let stem = plural.dropLast(2)
      forms.append((stem + letters("ين"), Agreement(gender: gender, number: .plural)))
      forms.append((stem + letters("و"), Agreement(gender: gender, number: .plural)))
      forms.append((stem + letters("ي"), Agreement(gender: gender, number: .plural)))
    }
    return forms
  }

  private static let alef: UInt16 = 0x0627
  private static let waw: UInt16 = 0x0648
  private static let yeh: UInt16 = 0x064A
  private static let teMarbuta: UInt16 = 0x0629
  private static func letters(_ text: StaticString) -> [UInt16] {
    Folding.folded(utf8: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
