/// Generates the forms of a verb from its four principal parts, in folded spelling.
///
/// Folding has already made hamza seats one and ى ي, so that weak finals need only what is written: `دعا` → `دعت، دعوا`, `نفي` → `نفت، نفوا`.
enum Inflection {
  static let masculinePlural = Folding.folded("ون")
  static let hers = Folding.folded("ها")
  static let masculineOblique = Folding.folded("ين")
  static let femininePlural = Folding.folded("ات")

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
      let stem = SpellingHash(of: verbalNoun[...])
      emit(stem.value, CueReading(entry: entry, form: .verbalNoun))
      if verbalNoun.last != tehMarbuta { emit(stem.followed(by: "ا").value, CueReading(entry: entry, form: .verbalNoun)) }
    }
  }

  private static func perfect(_ letters: [UInt16], _ endsInAlefMaqsura: Bool, _ endsInHamza: Bool, _ entry: Int32, _ emit: Emit) {
    func add(
      _ stem: SpellingHash, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3, maqsura: Bool = false
    ) {
      emit(
        stem.followed(by: suffix).value,
        CueReading(entry: entry, form: .perfect, agreement: Agreement(gender: gender, number: number, person: person), needsAlefMaqsura: maqsura))
    }
    let stem = SpellingHash(of: letters[...])
    add(stem, "", .masculine, .singular, maqsura: endsInAlefMaqsura)
    let isDefective = letters.count > 2 && (letters.last == alef && !endsInHamza || endsInAlefMaqsura)
    let base = isDefective ? SpellingHash(of: letters.dropLast()) : stem
    let long = isDefective ? base.followed(by: letters.last == alef ? "و" : "ي") : base
    add(base, "ت", .feminine, .singular)
    add(base, "وا", .masculine, .plural)
    add(long, "ا", .masculine, .dual)
    add(base, "تا", .feminine, .dual)
    add(long, "ن", .feminine, .plural)
    let first = isDefective ? long : shortened(letters)
    add(first, "ت", .unknown, .singular, person: 1)
    add(first, "نا", .unknown, .plural, person: 1)
  }

  private static func imperfect(_ letters: [UInt16], _ entry: Int32, _ emit: Emit) {
    func add(
      _ stem: SpellingHash, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number, person: UInt8 = 3, isJussive: Bool = false
    ) {
      emit(
        stem.followed(by: suffix).value,
        CueReading(entry: entry, form: .imperfect, agreement: Agreement(gender: gender, number: number, person: person), isJussive: isJussive))
    }
    let tail = letters.dropFirst()
    let isDefective = tail.last == waw || tail.last == yeh
    let base = isDefective ? tail.dropLast() : tail
    let (he, she) = (SpellingHash(of: tail, behind: yeh), SpellingHash(of: tail, behind: teh))
    let they = isDefective ? SpellingHash(of: base, behind: yeh) : he
    add(he, "", .masculine, .singular)
    add(she, "", .feminine, .singular)
    add(they, "ون", .masculine, .plural)
    add(they, "وا", .masculine, .plural)
    add(he, "ان", .masculine, .dual)
    add(she, "ان", .feminine, .dual)
    add(SpellingHash(of: tail, behind: alef), "", .unknown, .singular, person: 1)
    add(SpellingHash(of: tail, behind: noon), "", .unknown, .plural, person: 1)
    // The hollow jussive: لم يقل
    if tail.count > 2, !isDefective, let vowel = tail.dropLast().last, vowel == waw || vowel == yeh, let last = tail.last {
      for (prefix, gender) in [(yeh, Agreement.Gender.masculine), (teh, .feminine)] {
        var short = SpellingHash(of: tail.dropLast(2), behind: prefix)
        short.add(last)
        add(short, "", gender, .singular, isJussive: true)
      }
    }
    if isDefective {  // the jussive: لم يدع
      add(they, "", .masculine, .singular, isJussive: true)
      add(SpellingHash(of: base, behind: teh), "", .feminine, .singular, isJussive: true)
    }
  }

  private static func participle(_ letters: [UInt16], _ entry: Int32, _ emit: Emit) {
    func add(_ stem: SpellingHash, _ suffix: StaticString, _ gender: Agreement.Gender, _ number: Agreement.Number) {
      emit(stem.followed(by: suffix).value, CueReading(entry: entry, form: .participle, agreement: Agreement(gender: gender, number: number)))
    }
    let whole = SpellingHash(of: letters[...])
    let base = letters.last == yeh ? SpellingHash(of: letters.dropLast()) : whole
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
  private static func shortened(_ letters: [UInt16]) -> SpellingHash {
    guard letters.count >= 3, letters[letters.count - 2] == alef else { return SpellingHash(of: letters[...]) }
    // A long vowel before the last letter is a hollow verb's own, except in the reciprocal form (فاعل، تفاعل), where it stands earlier.
    var short = SpellingHash(of: letters.dropLast(2))
    short.add(letters[letters.count - 1])
    return short
  }

  /// Takes the spelling of a noun's form with its gender and number.
  typealias EmitNoun = (_ form: UInt64, _ agreement: Agreement) -> Void

  /// Emits the plural, dual and feminine forms that a noun's dictionary entry implies.
  static func noun(singular: [UInt16], plural: [UInt16]?, emit: EmitNoun) {
    let isFeminine = singular.last == tehMarbuta
    if isFeminine {
      feminine(SpellingHash(of: singular.dropLast()), withPlural: false, emit)
    } else {
      masculine(SpellingHash(of: singular[...]), withPlural: false, emit)
    }
    guard let plural, !plural.isEmpty else { return }
    let agreement = Agreement(gender: isFeminine ? .feminine : .masculine, number: .plural)
    if plural.suffix(2) == masculinePlural[...] {
      soundPlural(SpellingHash(of: plural.dropLast(2)), agreement, emit)
    } else {
      emit(spellingHash(plural), agreement)
    }
  }

  /// Emits the forms of a masculine noun or adjective, with those of the plural in ون if it has that.
  static func masculine(_ stem: SpellingHash, withPlural: Bool, _ emit: EmitNoun) {
    emit(stem.value, Agreement(gender: .masculine, number: .singular))
    emit(stem.followed(by: "ان").value, Agreement(gender: .masculine, number: .dual))
    emit(stem.followed(by: "ين").value, Agreement(gender: .masculine, number: .dual))
    emit(stem.followed(by: "ا").value, Agreement(gender: .masculine, number: .singular))
    if withPlural { soundPlural(stem, Agreement(gender: .masculine, number: .plural), emit) }
  }

  /// Emits the forms of the noun or adjective in ة, with the plural in ات if it has that.
  static func feminine(_ stem: SpellingHash, withPlural: Bool, _ emit: EmitNoun) {
    emit(stem.followed(by: "ة").value, Agreement(gender: .feminine, number: .singular))
    // Before a noun of its own: `حكومتا البلدين`.
    for dual: StaticString in ["تان", "تين", "تا", "تي"] { emit(stem.followed(by: dual).value, Agreement(gender: .feminine, number: .dual)) }
    if withPlural { emit(stem.followed(by: "ات").value, Agreement(gender: .feminine, number: .plural)) }
  }

  private static func soundPlural(_ stem: SpellingHash, _ agreement: Agreement, _ emit: EmitNoun) {
    for ending: StaticString in ["ون", "ين", "و", "ي"] { emit(stem.followed(by: ending).value, agreement) }
  }
}

extension SpellingHash {
  /// The hash so far of letters, and of one before them.
  init(of letters: ArraySlice<UInt16>, behind first: UInt16? = nil) {
    self.init()
    if let first { add(first) }
    for letter in letters { add(letter) }
  }

  /// The hash with letters of two bytes each, which folding leaves as they are.
  func followed(by letters: StaticString) -> SpellingHash {
    var hash = self
    for at in stride(from: 0, to: letters.utf8CodeUnitCount, by: 2) {
      hash.add(UInt16(letters.utf8Start[at] & 0x1F) << 6 | UInt16(letters.utf8Start[at + 1] & 0x3F))
    }
    return hash
  }
}
