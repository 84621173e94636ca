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
  let cues: FrozenTable<CueEntry>
  let cueLemmas: [String]
  let links: FrozenTable<LinkEntry>
  let linkLemmas: [String]
  let stances: FrozenTable<StanceEntry>
  /// What else a form is as an entry of `stances`: where it is negated (`غير (مقبول)`), or another verb's form (`تنكر`: she denies; he forsook).
  let otherStances: [Int32: [CueReading]]
  let phrases: PhraseTable
  /// The country of a form that is its name, its adjective or a place that speaks for it.
  let regions: [Int32: Region]
  /// The act that a noun decides (`قلق` → concern), per form.
  let nounActs: [Int32: Act]
  /// What the words of titles take, per bare spelling.
  let complements: [UInt64: TitleComplements]
  /// The small classes of words, per bare spelling.
  let wordClasses: [UInt64: WordClasses]
  let titleSynonyms: TitleSynonyms
  /// Words that scraping glues to the end of another, and to the front of one with ال.
  let gluedTails: [[UInt16]]
  let gluedHeads: [[UInt16]]
  let patterns: PatternSet
  let confidence: ConfidenceModel
  let comparison: ComparisonModel
  let comparisonWords: ComparisonWords
  let symbols: Symbols
  private let files: [String]

  init(_ parts: LexiconBuilder.Parts) {
    forms = parts.forms
    facts = parts.facts
    readings = FrozenTable(parts.readings)
    cues = FrozenTable(parts.cues)
    cueLemmas = parts.cueLemmas
    links = FrozenTable(parts.links)
    linkLemmas = parts.linkLemmas
    stances = FrozenTable(parts.stances)
    otherStances = parts.otherStances
    phrases = parts.phrases
    regions = parts.regions
    nounActs = parts.nounActs
    complements = parts.complements
    wordClasses = parts.wordClasses
    titleSynonyms = parts.titleSynonyms
    gluedTails = parts.gluedTails
    gluedHeads = parts.gluedHeads
    patterns = parts.patterns
    confidence = parts.confidence
    comparison = parts.comparison
    comparisonWords = parts.comparisonWords
    symbols = parts.symbols
    files = parts.files
  }

  deinit {
    facts.free()
    readings.free()
    for cue in cues { cue.free() }
    cues.free()
    links.free()
    for stance in stances { stance.free() }
    stances.free()
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

  /// Whether the word with this bare spelling is in the class.
  func has(_ bare: UInt64, _ one: WordClass) -> Bool { wordClasses[bare]?.contains(WordClasses(one)) ?? false }

  func origin(at place: Place) -> Origin { Origin(file: files[Int(place.file)], line: Int(place.line)) }
}

/// What the lexicon knows of one form, together: the form of a new word is in no cache, and each table of its own would have to be waited for.
struct FormFacts {
  var traits: Traits = []
  /// Its readings as a cue: a range of `Lexicon.readings`.
  var readings: Range<Int32> = 0..<0
  /// Its reading as an entry of `Lexicon.stances`.
  var stance: CueReading?
  /// Whether `Lexicon.otherStances` has more.
  var hasOtherStances = false
  var agreement = Agreement()
  /// The form of the headword that it is a variant of, or -1.
  var headword: Int32 = -1
  /// A name that begins with أل or إل: what looks like its article is none where the hamza is left out.
  var beginsWithHamza = false
  /// What may begin with it as a word's surface, for those who look through a text.
  var signs: Signs = []
}

/// An ``Origin`` whose file is a number, for what there is much of.
struct Place: Hashable {
  var file: Int32
  var line: Int32
}
