/// The compiled lexicons: every form with what it can be, the entries behind the forms, and the fixed phrases.
///
/// A form is a folded spelling with an index; everything after the vocabulary compares indices. Immutable once built, so that extractors share one.
public final class Lexicon: Sendable {
  /// The lexicons that travel inside the program.
  public static let standard: Lexicon = {
    let (lexicon, faults) = build(LexiconFile.builtIn)
    precondition(faults.isEmpty, "the built-in lexicons are broken: \(faults[0])")
    return lexicon
  }()

  let forms: FormTable
  /// What is known of each form.
  let facts: FrozenTable<FormFacts>
  let readings: FrozenTable<CueReading>
  let cues: [CueEntry]
  let links: [LinkEntry]
  let stances: [StanceEntry]
  let phrases: PhraseTable
  /// The country of a form that is its name, its adjective or a place that speaks for it.
  let regions: [Int32: Region]
  /// The act that a noun decides (`قلق` → concern), per form.
  let nounActs: [Int32: Act]
  /// Words that scraping glues to the end of another, and to the front of one with ال.
  let gluedTails: [[UInt16]]
  let gluedHeads: [[UInt16]]
  let patterns: PatternSet
  let confidence: ConfidenceModel
  let comparison: ComparisonModel
  let comparisonWords: ComparisonWords
  let symbols: Symbols
  private let formOrigins: [FormOrigin]
  private let files: [String]

  init(_ parts: LexiconBuilder.Parts) {
    forms = parts.forms
    facts = parts.facts
    readings = FrozenTable(parts.readings)
    cues = parts.cues
    links = parts.links
    stances = parts.stances
    phrases = parts.phrases
    regions = parts.regions
    nounActs = parts.nounActs
    gluedTails = parts.gluedTails
    gluedHeads = parts.gluedHeads
    patterns = parts.patterns
    confidence = parts.confidence
    comparison = parts.comparison
    comparisonWords = parts.comparisonWords
    symbols = parts.symbols
    formOrigins = parts.formOrigins
    files = parts.files
  }

  deinit {
    facts.free()
    readings.free()
    forms.free()
    phrases.free()
    patterns.free()
  }

  /// Compiles `files`; what is wrong with them comes back beside what could be built.
  public static func build(_ files: [LexiconFile]) -> (lexicon: Lexicon, faults: [LexiconFault]) {
    var builder = LexiconBuilder()
    for file in files { builder.add(file) }
    let parts = builder.finish()
    return (Lexicon(parts), builder.faults)
  }

  /// The lexicon lines that a form comes from, for explanations.
  func origins(of form: Int32) -> [Origin] { formOrigins.filter { $0.form == form }.map { origin(at: $0.place) } }

  func origin(at place: Place) -> Origin { Origin(file: files[Int(place.file)], line: Int(place.line)) }
}

/// What the lexicon knows of one form, together: the form of a new word is in no cache, and each table of its own would have to be waited for.
struct FormFacts {
  var traits: Traits = []
  /// Its readings as a cue: a range of `Lexicon.readings`.
  var readings: Range<Int32> = 0..<0
  /// Its reading as an entry of `Lexicon.stances`.
  var stance: CueReading?
  var agreement = Agreement()
  /// The form of the headword that it is a variant of, or -1.
  var headword: Int32 = -1
}

/// An ``Origin`` whose file is a number, for what there is much of.
struct Place: Hashable {
  var file: Int32
  var line: Int32
}

/// A form with a line that it comes from.
struct FormOrigin {
  var form: Int32
  var place: Place
}

/// The spellings of the lexicon: an open-addressed table from spelling hash to form index.
struct FormTable: Sendable {
  private let slots: FrozenTable<FormSlot>
  /// One bit per hash. Most hashes that are asked for are no form's, and this much stays in the processor's cache where the slots do not.
  private let filter: FrozenTable<UInt64>
  let count: Int32

  init(_ numbers: inout FormNumbers) {
    count = numbers.count
    slots = numbers.freeze()
    var filter = [UInt64](repeating: 0, count: slots.count / 16)
    for slot in slots where !slot.isEmpty {
      let (word, bit) = Self.place(of: slot.key, in: filter.count)
      filter[word] |= bit
    }
    self.filter = FrozenTable(filter)
  }

  func free() {
    slots.free()
    filter.free()
  }

  @inline(__always)
  private static func place(of hash: UInt64, in count: Int) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash >> 40) & (count - 1), 1 << (hash >> 34 & 63))
  }

  /// Has the processor fetch the slot of the hash, if a form may have it.
  @inline(__always)
  func prefetch(_ hash: UInt64) {
    let (word, bit) = Self.place(of: hash, in: filter.count)
    if filter[word] & bit != 0 { slots.prefetch(FormSlot.place(of: hash, in: slots.count)) }
  }

  /// The index of the form with this hash, or -1.
  subscript(hash: UInt64) -> Int32 {
    @inline(__always) get {
      let (word, bit) = Self.place(of: hash, in: filter.count)
      if filter[word] & bit == 0 { return -1 }
      let key = FormSlot.key(of: hash)
      var place = FormSlot.place(of: hash, in: slots.count)
      while true {
        let slot = slots[place]
        if slot.key == key { return slot.form }
        if slot.isEmpty { return -1 }
        place = (place + 1) & (slots.count - 1)
      }
    }
  }
}

/// A form beside the upper bits of its hash, which are as good as the whole: half the memory to wait for.
struct FormSlot {
  private var bits: UInt64 = 0

  /// The bits that hold the form, counted from 1.
  private static let forms: UInt64 = 1 << 20 - 1

  init() {}

  init(_ hash: UInt64, form: Int32) {
    precondition(form < Self.forms)
    bits = hash & ~Self.forms | UInt64(form + 1)
  }

  var isEmpty: Bool { bits == 0 }
  /// The upper bits of the hash.
  var key: UInt64 { bits & ~Self.forms }
  /// The form, or -1.
  var form: Int32 { Int32(bits & Self.forms) - 1 }

  static func key(of hash: UInt64) -> UInt64 { hash & ~forms }

  /// The first place for the hash, of which only the upper bits tell.
  static func place(of hash: UInt64, in count: Int) -> Int { Int(truncatingIfNeeded: hash >> 20) & (count - 1) }
}

/// Numbers the spellings while a lexicon is built.
struct FormNumbers: ~Copyable {
  private var slots = Column<FormSlot>()
  private(set) var count: Int32 = 0

  init() { slots.fill(with: FormSlot(), count: 1 << 17) }

  /// The number of the spelling with this hash.
  mutating func number(_ hash: UInt64) -> Int32 {
    if Int(count) * 2 >= slots.count { grow() }
    let place = place(of: hash)
    if slots[place].isEmpty {
      slots[place] = FormSlot(hash, form: count)
      count += 1
    }
    return slots[place].form
  }

  /// The table as it is; what is left is empty.
  mutating func freeze() -> FrozenTable<FormSlot> { slots.freeze() }

  private func place(of hash: UInt64) -> Int {
    let key = FormSlot.key(of: hash)
    var place = FormSlot.place(of: hash, in: slots.count)
    while slots[place].key != key, !slots[place].isEmpty { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    var old = Column<FormSlot>()
    swap(&old, &slots)
    slots.fill(with: FormSlot(), count: old.count * 2)
    for index in 0..<old.count where !old[index].isEmpty { slots[place(of: old[index].key)] = old[index] }
  }
}

/// A fixed phrase of one or more words.
struct FixedPhrase {
  enum Kind: Hashable {
    /// A noun phrase with the traits of a table: an organisation, an outlet, a time, a title …
    case nominal
    /// An index of `Lexicon.links`.
    case link(Int32)
    /// `على حد قوله`: ends a message.
    case closing
    /// `يشار إلى أن`: reports with no source.
    case impersonal
    /// An index of `Lexicon.stances`.
    case stance(Int32)
  }

  /// A range of `PhraseTable.words`.
  var words: Range<Int32>
  var kind: Kind
  /// What a message with this phrase does: `من المتوقع أن` → opine.
  var act: Act?
  var traits: Traits
  var agreement: Agreement
  var place: Place
  /// The country that it names.
  var region: Region?
}

/// The fixed phrases by their first word, longest first.
struct PhraseTable: Sendable {
  let all: FrozenTable<FixedPhrase>
  private let words: FrozenTable<Int32>
  /// Indices of `all`, those with one first word together.
  private let order: FrozenTable<Int32>
  /// Beside `order`, the second word of each phrase, or -1 for a phrase of one word: most candidates fail at it.
  private let seconds: FrozenTable<Int32>
  /// Per form, its phrases in `order`.
  private let ranges: FrozenTable<Range<Int32>>
  /// One bit for the first two words of each phrase, and for the first alone where the phrase does not ask for the next word's form.
  private let openings: FrozenTable<UInt64>

  /// The table of `phrases`; a second word among `clitics` may be written on the word behind it.
  init(_ phrases: [FixedPhrase], words: [Int32], clitics: [Int32], formCount: Int) {
    let order = phrases.indices.map { (first: words[Int(phrases[$0].words.lowerBound)], length: phrases[$0].words.count, phrase: Int32($0)) }
      .sorted { ($0.first, -$0.length, $0.phrase) < ($1.first, -$1.length, $1.phrase) }
    var ranges = [Range<Int32>](repeating: 0..<0, count: formCount)
    for (place, entry) in order.enumerated() {
      let first = Int(entry.first)
      ranges[first] = (ranges[first].isEmpty ? Int32(place) : ranges[first].lowerBound)..<Int32(place + 1)
    }
    all = FrozenTable(phrases)
    self.words = FrozenTable(words)
    self.order = FrozenTable(order.map(\.phrase))
    let seconds = order.map { $0.length > 1 ? words[Int(phrases[Int($0.phrase)].words.lowerBound) + 1] : -1 }
    self.seconds = FrozenTable(seconds)
    self.ranges = FrozenTable(ranges)
    var openings = [UInt64](repeating: 0, count: 1 << 10)
    for (entry, second) in zip(order, seconds) {
      let (word, bit) = Self.opening(entry.first, clitics.contains(second) ? -1 : second)
      openings[word] |= bit
    }
    self.openings = FrozenTable(openings)
  }

  func free() {
    all.free()
    words.free()
    order.free()
    seconds.free()
    ranges.free()
    openings.free()
  }

  /// Whether a phrase may begin with the form before the form `next`; false is sure.
  @inline(__always)
  func mayBegin(with form: Int32, before next: Int32) -> Bool {
    let (alone, any) = Self.opening(form, -1)
    let (pair, both) = Self.opening(form, next)
    return openings[alone] & any | openings[pair] & both != 0
  }

  @inline(__always)
  private static func opening(_ first: Int32, _ second: Int32) -> (word: Int, bit: UInt64) {
    let mixed = (UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))) &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: mixed >> 54), 1 << (mixed >> 48 & 63))
  }

  /// The phrases that begin with the form, longest first, as indices of `all` with their second words.
  @inline(__always)
  func starting(with form: Int32) -> (phrases: UnsafeBufferPointer<Int32>, seconds: UnsafeBufferPointer<Int32>) {
    let range = ranges[Int(form)]
    return (order[range], seconds[range])
  }

  /// The forms that the phrase is made of.
  @inline(__always)
  func words(of phrase: Int32) -> UnsafeBufferPointer<Int32> { words[all[Int(phrase)].words] }
}

/// The forms that the program itself asks for by name.
///
/// A class, since there are many of them, and one or two are asked for at a time.
final class Symbols: Sendable {
  let bian, ghayr, jaa, wa, fihi, fiha, amma, an, ila, `in`, min, ala, li, ma, bi, dun, fima, baynama, hin, wahuwa, ism, sawfa, against, between, bilad, idha,
    law, hal, lam, qad, rubbama: Int32

  /// The prepositions that build titles: `المفوض لدى`, `المشرف على`.
  let titlePrepositions: [Int32]
  /// ما by itself and behind a preposition: `بما`, `مما`.
  let freeRelatives: [Int32]
  /// What the title of something stands behind: `ندوة بعنوان «…»`.
  let titles: [Int32]
  /// I and we.
  let firstPersons: [Int32]
  /// كان in the perfect.
  let past: [Int32]

  init(_ form: (String) -> Int32) {
    freeRelatives = ["ما", "بما", "مما", "عما", "لما"].map(form)
    titles = ["عنوان", "شعار", "موسوم", "موسومة", "معنون", "معنونة", "مسمى"].map(form)
    firstPersons = ["أنا", "نحن", "إننا", "إنني"].map(form)
    past = ["كان", "كانت", "كانوا", "كنت", "كنا"].map(form)
    titlePrepositions = ["في", "من", "إلى", "عن", "على", "لدى", "بين", "ب", "ل"].map(form)
    bian = form("بأن")
    ghayr = form("غير")
    jaa = form("جاء")
    wa = form("و")
    fihi = form("فيه")
    fiha = form("فيها")
    amma = form("أما")
    an = form("عن")
    ila = form("إلى")
    `in` = form("في")
    min = form("من")
    ala = form("على")
    li = form("ل")
    bi = form("ب")
    ma = form("ما")
    dun = form("دون")
    fima = form("فيما")
    baynama = form("بينما")
    hin = form("حين")
    wahuwa = form("هو")
    ism = form("باسم")
    sawfa = form("سوف")
    against = form("ضد")
    between = form("بين")
    bilad = form("بلاد")
    idha = form("إذا")
    law = form("لو")
    hal = form("حال")
    lam = form("لم")
    qad = form("قد")
    rubbama = form("ربما")
  }
}
