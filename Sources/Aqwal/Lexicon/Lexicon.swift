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
  let traits: [Traits]
  let agreements: [Agreement]
  /// Per form, its readings as a cue: a range of `readings`.
  let readingRanges: [Range<Int32>]
  let readings: [CueReading]
  let cues: [CueEntry]
  let links: [LinkEntry]
  let stances: [StanceEntry]
  /// Per form, its reading as an entry of `stances`.
  let stanceReadings: [CueReading?]
  let phrases: PhraseTable
  /// Per form of a name variant, the form of its headword; -1 elsewhere.
  let canonicalNames: [Int32]
  /// The country of a form that is its name, its adjective or a place that speaks for it.
  let regions: [Int32: Region]
  /// The act that a noun decides (`قلق` → concern), per form.
  let nounActs: [Int32: Act]
  /// Words that scraping glues to the end of another, and to the front of one with ال.
  let gluedTails: [[UInt16]]
  let gluedHeads: [[UInt16]]
  let patterns: PatternSet
  let symbols: Symbols
  private let formOrigins: [FormOrigin]

  init(_ parts: LexiconBuilder.Parts) {
    forms = parts.forms
    traits = parts.traits
    agreements = parts.agreements
    readingRanges = parts.readingRanges
    readings = parts.readings
    cues = parts.cues
    links = parts.links
    stances = parts.stances
    stanceReadings = parts.stanceReadings
    phrases = parts.phrases
    canonicalNames = parts.canonicalNames
    regions = parts.regions
    nounActs = parts.nounActs
    gluedTails = parts.gluedTails
    gluedHeads = parts.gluedHeads
    patterns = parts.patterns
    symbols = parts.symbols
    formOrigins = parts.formOrigins
  }

  /// Compiles `files`; what is wrong with them comes back beside what could be built.
  public static func build(_ files: [LexiconFile]) -> (lexicon: Lexicon, faults: [LexiconFault]) {
    var builder = LexiconBuilder()
    for file in files { builder.add(file) }
    let parts = builder.finish()
    return (Lexicon(parts), builder.faults)
  }

  /// The lexicon lines that a form comes from, for explanations.
  func origins(of form: Int32) -> [Origin] { formOrigins.filter { $0.form == form }.map(\.origin) }
}

/// A form with a line that it comes from.
struct FormOrigin {
  var form: Int32
  var origin: Origin
}

/// The spellings of the lexicon: an open-addressed table from spelling hash to form index.
struct FormTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count: Int32 = 0

  init(capacity: Int = 1 << 17) {
    keys = [UInt64](repeating: 0, count: capacity)
    values = [Int32](repeating: -1, count: capacity)
  }

  /// The index of the form with this hash, or -1.
  subscript(hash: UInt64) -> Int32 {
    keys.withUnsafeBufferPointer { keys in
      let mask = keys.count - 1
      var slot = Int(truncatingIfNeeded: hash >> 20) & mask
      while true {
        let key = keys[slot]
        if key == hash { return values[slot] }
        if key == 0 { return -1 }
        slot = (slot + 1) & mask
      }
    }
  }

  mutating func insert(_ hash: UInt64) -> Int32 {
    if Int(count) * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    keys[slot] = hash
    values[slot] = count
    count += 1
    return count - 1
  }

  private mutating func grow() {
    var bigger = FormTable(capacity: keys.count * 2)
    let mask = bigger.keys.count - 1
    for (key, value) in zip(keys, values) where key != 0 {
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while bigger.keys[slot] != 0 { slot = (slot + 1) & mask }
      bigger.keys[slot] = key
      bigger.values[slot] = value
    }
    bigger.count = count
    self = bigger
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

  var words: [Int32]
  var kind: Kind
  /// What a message with this phrase does: `من المتوقع أن` → opine.
  var act: Act?
  var traits: Traits
  var agreement: Agreement
  var origin: Origin
  /// The country that it names.
  var region: Region?
}

/// The fixed phrases by their first word, longest first.
struct PhraseTable: Sendable {
  let all: [FixedPhrase]
  /// Indices of `all`, those with one first word together.
  private let order: [Int32]
  /// Per form, its phrases in `order`.
  private let ranges: [Range<Int32>]

  init(_ phrases: [FixedPhrase], formCount: Int) {
    all = phrases
    let order = phrases.indices.sorted { (phrases[$0].words[0], -phrases[$0].words.count, $0) < (phrases[$1].words[0], -phrases[$1].words.count, $1) }
    var ranges = [Range<Int32>](repeating: 0..<0, count: formCount)
    for (place, index) in order.enumerated() {
      let first = Int(phrases[index].words[0])
      ranges[first] = (ranges[first].isEmpty ? Int32(place) : ranges[first].lowerBound)..<Int32(place + 1)
    }
    self.order = order.map(Int32.init)
    self.ranges = ranges
  }

  /// The phrases that begin with the form, longest first, as indices of `all`.
  func starting(with form: Int32) -> ArraySlice<Int32> {
    let range = ranges[Int(form)]
    return order[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}

/// The forms that the program itself asks for by name.
struct Symbols: Sendable {
  let bian, ghayr, waqt, jaa, wa, fihi, fiha, qad, kana, amma, alladhi, an, ila, `in`, min, ala, li, ma, bi, bin, baad, dun, khilal, haithu, fima, baynama, hin, wahuwa, qawl, kull, ism, sawfa, against, between: Int32

  /// ما by itself and behind a preposition: `بما`, `مما`.
  let freeRelatives: Set<Int32>

  init(_ form: (String) -> Int32) {
    freeRelatives = Set(["ما", "بما", "مما", "عما", "لما"].map(form))
    bian = form("بأن")
    ghayr = form("غير")
    waqt = form("الوقت")
    jaa = form("جاء")
    wa = form("و")
    fihi = form("فيه")
    fiha = form("فيها")
    qad = form("قد")
    kana = form("كان")
    amma = form("أما")
    alladhi = form("الذي")
    an = form("عن")
    ila = form("إلى")
    `in` = form("في")
    min = form("من")
    ala = form("على")
    li = form("ل")
    bi = form("ب")
    ma = form("ما")
    bin = form("بن")
    baad = form("بعد")
    dun = form("دون")
    khilal = form("خلال")
    haithu = form("حيث")
    fima = form("فيما")
    baynama = form("بينما")
    hin = form("حين")
    wahuwa = form("هو")
    qawl = form("قول")
    kull = form("كل")
    ism = form("باسم")
    sawfa = form("سوف")
    against = form("ضد")
    between = form("بين")
  }
}
