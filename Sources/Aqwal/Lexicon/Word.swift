/// What the lexicon knows of one spelling: patterns compare these, never strings.
struct Word {
  var traits: Traits = []
  var classes: WordClasses = []
  var clitics: Clitics = []
  /// A pronoun at the end: of a noun its owner (`وزيرها`), of a verb its object (`اعتبره`).
  var pronoun = Pronoun.none
  var agreement = Agreement()
  /// The forms of its readings as a cue: what is asked of those most.
  var forms: CueReading.Forms = []
  /// The form with its article, less conjunction and preposition: what fixed phrases compare. -1 where the lexicon has none.
  var surface: Int32 = -1
  /// The lexicon's form that the traits come from, or -1.
  var stem: Int32 = -1
  /// The readings as a cue, in `Lexicon.readings`.
  var readings: Range<Int32> = 0..<0
  /// Identity of the spelling less conjunction, preposition and article.
  var bare: UInt64 = 0
  var shape: Shape = []
  /// The length of the bare spelling in letters.
  var length: UInt16 = 0
  /// Where a spelling that is two words glued together parts, in letters; 0 in a sound one.
  var glueCut: UInt8 = 0
  /// What frames of a cue may begin with it.
  var openings: FrameOpenings.Kinds = []
  /// What may begin with it, for those who look through a text.
  var signs: Signs = []

  var isDefinite: Bool { shape.contains(.article) }
  var isCue: Bool { !readings.isEmpty }
  @inline(__always)
  func has(_ traits: Traits) -> Bool { !self.traits.isDisjoint(with: traits) }
  @inline(__always)
  func has(_ one: WordClass) -> Bool { has(WordClasses(one)) }
  @inline(__always)
  func has(_ classes: WordClasses) -> Bool { !self.classes.isDisjoint(with: classes) }
}

/// The classes of words that lexicon tables give.
struct Traits: OptionSet {
  let rawValue: UInt64

  static let preposition = Traits(rawValue: 1 << 0)
  static let conjunction = Traits(rawValue: 1 << 1)
  static let relative = Traits(rawValue: 1 << 2)
  static let complementizer = Traits(rawValue: 1 << 3)
  static let personalPronoun = Traits(rawValue: 1 << 4)
  static let demonstrative = Traits(rawValue: 1 << 5)
  static let particle = Traits(rawValue: 1 << 6)
  static let auxiliary = Traits(rawValue: 1 << 7)
  static let adverb = Traits(rawValue: 1 << 8)
  static let quantifier = Traits(rawValue: 1 << 9)
  static let numeral = Traits(rawValue: 1 << 10)
  static let office = Traits(rawValue: 1 << 11)
  static let rank = Traits(rawValue: 1 << 12)
  static let occupation = Traits(rawValue: 1 << 13)
  static let relation = Traits(rawValue: 1 << 14)
  static let honorific = Traits(rawValue: 1 << 15)
  static let unnamedHead = Traits(rawValue: 1 << 16)
  static let groupHead = Traits(rawValue: 1 << 17)
  static let given = Traits(rawValue: 1 << 18)
  static let ambiguousName = Traits(rawValue: 1 << 19)
  static let family = Traits(rawValue: 1 << 20)
  static let nameParticle = Traits(rawValue: 1 << 21)
  static let bodyHead = Traits(rawValue: 1 << 22)
  static let namedBody = Traits(rawValue: 1 << 23)
  static let outletHead = Traits(rawValue: 1 << 24)
  static let outlet = Traits(rawValue: 1 << 25)
  static let place = Traits(rawValue: 1 << 26)
  static let country = Traits(rawValue: 1 << 27)
  static let nisba = Traits(rawValue: 1 << 28)
  static let time = Traits(rawValue: 1 << 29)
  static let setting = Traits(rawValue: 1 << 30)
  static let addressee = Traits(rawValue: 1 << 31)
  static let actNoun = Traits(rawValue: 1 << 32)
  static let commonNoun = Traits(rawValue: 1 << 33)
  /// Some fixed phrase of the lexicon begins with this word.
  static let opensPhrase = Traits(rawValue: 1 << 34)
  static let interrogative = Traits(rawValue: 1 << 35)
  static let negation = Traits(rawValue: 1 << 36)

  /// Adjectives of titles and bodies that are no نسبة: السابق، العام.
  static let adjective = Traits(rawValue: 1 << 38)
  /// `من جهته`, `بدوره`: hands over to another speaker.
  static let turn = Traits(rawValue: 1 << 37)

  /// A verb that reports nothing, and is spelled like nothing else.
  static let verb = Traits(rawValue: 1 << 39)

  /// A noun for what is bad in itself: `انهيار`.
  static let harm = Traits(rawValue: 1 << 40)

  /// What somebody does or is that speaks against him: `أكاذيب`, `تعنت`.
  static let misconduct = Traits(rawValue: 1 << 41)
  /// What speaks for him: `حكمة`, `تضحيات`.
  static let merit = Traits(rawValue: 1 << 42)

  /// Who is blamed for what he does: `الاحتلال`, `المسلحون`.
  static let adversary = Traits(rawValue: 1 << 43)
  /// An organ of a state, whose doing is news: `الشرطة`.
  static let stateOrgan = Traits(rawValue: 1 << 44)

  static let title: Traits = [.office, .rank, .occupation, .relation]
  static let conduct: Traits = [.misconduct, .merit]
  static let name: Traits = [.given, .family, .nameParticle]
  static let function: Traits = [.preposition, .conjunction, .relative, .complementizer, .particle, .auxiliary, .adverb, .interrogative, .negation]
}

/// Clitics written on the front of a word.
struct Clitics: OptionSet {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  static let wa = Clitics(rawValue: 1)
  static let fa = Clitics(rawValue: 2)
  static let bi = Clitics(rawValue: 4)
  static let li = Clitics(rawValue: 8)
  static let ka = Clitics(rawValue: 16)
  static let al = Clitics(rawValue: 32)
  static let sa = Clitics(rawValue: 64)

  /// The clitic that the letter is, if it is one.
  init(letter: UInt16) {
    switch letter {
    case 0x0628: self = .bi
    case 0x0641: self = .fa
    case 0x0643: self = .ka
    case 0x0644: self = .li
    case 0x0648: self = .wa
    default: self = []
    }
  }

  static let conjunction: Clitics = [.wa, .fa]
  static let preposition: Clitics = [.bi, .li, .ka]
  /// What only a noun or a name can have.
  static let nominal: Clitics = [.al, .bi, .li, .ka]
}

/// What may begin at a word: asked of every token, where most have nothing to say.
struct Signs: OptionSet {
  let rawValue: UInt16
  /// A report: some reading of it is a cue's.
  static let cue = Signs(rawValue: 1)
  /// A frame of some cue.
  static let frame = Signs(rawValue: 2)
  /// A name with its title, or a body's.
  static let name = Signs(rawValue: 4)
  /// A fixed phrase, if the words behind it are right.
  static let phrase = Signs(rawValue: 8)
  /// A fixed phrase, whatever the next word's form is.
  static let freePhrase = Signs(rawValue: 16)
  /// A fixed phrase: it begins here, which no word tells by itself.
  static let fixedPhrase = Signs(rawValue: 32)
  /// A position: some reading of it is a predicate's.
  static let predicate = Signs(rawValue: 64)
  /// A condition: `إذا`, `لو`, `(في) حال`.
  static let condition = Signs(rawValue: 128)
  /// Who published what was said: `(تصريحات) نشرتها`.
  static let publishing = Signs(rawValue: 256)
  /// What stands behind a mention and is outside of it.
  static let ending = Signs(rawValue: 512)
  /// How many there are: `كل (من)`, `نحو`.
  static let measure = Signs(rawValue: 1024)
  /// A preposition, or the name that is written with a ي: `علي`.
  static let nameOrPreposition = Signs(rawValue: 2048)
  /// A fixed phrase that attributes, if the words behind it are right: `وفق (ما)`.
  static let link = Signs(rawValue: 4096)
  /// What may end a message that it stands in: a turn, a contrast, an occasion.
  static let boundary = Signs(rawValue: 8192)
  /// No word, but a colon: behind a headline's source.
  static let colon = Signs(rawValue: 16384)
  /// No word.
  static let mark = Signs(rawValue: 32768)
}

/// What a spelling shows beyond its classes.
struct Shape: OptionSet {
  let rawValue: UInt16
  /// Unknown, and begins as an imperfect verb does (يـ تـ سيـ …).
  static let imperfect = Shape(rawValue: 1)
  static let latin = Shape(rawValue: 2)
  /// Ends in a written ى, which tells على from علي and نفى from نفي.
  static let endsInAlefMaqsura = Shape(rawValue: 4)
  static let accusative = Shape(rawValue: 8)
  static let singleLetter = Shape(rawValue: 16)
  /// Begins with ال, be it the article or a name's own.
  static let article = Shape(rawValue: 32)
  /// A dual or sound plural in ـين, which no subject is.
  static let oblique = Shape(rawValue: 64)
  /// Ends as a نسبة does, in ـي or ـية.
  static let relational = Shape(rawValue: 128)
  /// Ends in ة, which no foreign name does.
  static let feminine = Shape(rawValue: 256)
  /// Has a reading among the lexicon's stances.
  static let stance = Shape(rawValue: 512)
  /// Says that it is the one before: `نفس`, `ذاته`.
  static let sameness = Shape(rawValue: 1024)
  /// Unknown, and begins with a ب that may be the preposition: `بثمار`.
  static let beh = Shape(rawValue: 2048)
  /// Unknown, and ends as a noun with a pronoun does: `مشوارهم`.
  static let pronominal = Shape(rawValue: 4096)
}

/// A pronoun's or a verb's person, gender and number.
struct Agreement: Hashable {
  enum Gender: UInt8 { case unknown, masculine, feminine }
  enum Number: UInt8 { case unknown, singular, dual, plural }
  var gender = Gender.unknown
  var number = Number.unknown
  var person: UInt8 = 3

  /// Whether a source with `self` can be the subject of a verb with `other`; what is unknown agrees with anything.
  func agrees(with other: Agreement) -> Bool {
    (gender == .unknown || other.gender == .unknown || gender == other.gender) && (number == .unknown || other.number == .unknown || number == other.number)
  }
}

enum Pronoun: UInt8 {
  case none, masculine, feminine, plural, dual, first

  var agreement: Agreement {
    switch self {
    case .none: Agreement()
    case .masculine: Agreement(gender: .masculine, number: .singular)
    case .feminine: Agreement(gender: .feminine, number: .singular)
    case .plural: Agreement(gender: .unknown, number: .plural)
    case .dual: Agreement(gender: .unknown, number: .dual)
    case .first: Agreement(gender: .unknown, number: .unknown, person: 1)
    }
  }
}

/// One way in which a form is a cue: which entry, in which inflection.
struct CueReading {
  /// The likeliest first: a finite verb, where a form can be several.
  enum Form: UInt8 {
    case perfect, imperfect, participle, verbalNoun, noun

    var isNominal: Bool { self != .perfect && self != .imperfect }
  }

  struct Forms: OptionSet {
    let rawValue: UInt8
    init(rawValue: UInt8) { self.rawValue = rawValue }
    init(_ form: Form) { self.init(rawValue: 1 << form.rawValue) }
    /// Those of a finite verb.
    static let finite: Forms = [Forms(.perfect), Forms(.imperfect)]
  }

  var entry: Int32
  var form: Form
  var agreement = Agreement()
  /// Whether the entry writes this form with a final ى.
  var needsAlefMaqsura = false
  /// Whether a weak letter is dropped, as it is behind لم and لا alone: `يقل` of يقول.
  var isJussive = false
}
