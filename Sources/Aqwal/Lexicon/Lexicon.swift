/// The compiled lexicons: every form with what it can be, the entries behind the forms, and the fixed phrases.
///
/// A form is a folded spelling with an index; everything after the vocabulary compares indices. Immutable once built, so that extractors share one.
public final class Lexicon: Sendable {
  /// The lexicons that travel inside the program.
  public static let standard: Lexicon = {
    let (parts, faults) = compile(LexiconFile.builtIn)
    precondition(faults.isEmpty, "the built-in lexicons are broken: \(faults[0])")
    return Lexicon(parts, comparison: nil)
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
  /// All that a form with several readings is as an entry of `stances`: where it is negated (`غير (مقبول)`), or another verb's form (`تنكر`: she denies; he
  /// forsook).
  let ambiguousStances: [Int32: [CueReading]]
  let phrases: PhraseTable
  /// The act that a noun decides (`قلق` → concern), per form.
  let nounActs: [Int32: Act]
  /// What the words of titles take, per bare spelling.
  let complements: SpellingTable<TitleComplements>
  /// The small classes of words, per bare spelling.
  let wordClasses: SpellingTable<WordClasses>
  let titleSynonyms: TitleSynonyms
  let gluedWords: GluedWords
  let patterns: PatternSet
  let confidence: ConfidenceModel
  let symbols: Symbols
  private let files: [String]
  /// What comparisons ask for; nil for the program's own.
  private let ownComparison: ComparisonTables?

  private init(_ parts: LexiconBuilder.Parts, comparison: ComparisonTables?) {
    forms = parts.forms
    facts = parts.facts
    readings = FrozenTable(parts.readings)
    cues = FrozenTable(parts.cues)
    cueLemmas = parts.cueLemmas
    links = FrozenTable(parts.links)
    linkLemmas = parts.linkLemmas
    stances = FrozenTable(parts.stances)
    ambiguousStances = parts.ambiguousStances
    phrases = parts.phrases
    nounActs = parts.nounActs
    complements = parts.complements
    wordClasses = parts.wordClasses
    titleSynonyms = parts.titleSynonyms
    gluedWords = parts.gluedWords
    patterns = parts.patterns
    confidence = parts.confidence
    symbols = parts.symbols
    files = parts.files
    ownComparison = comparison
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
    complements.free()
    wordClasses.free()
    phrases.free()
    patterns.free()
  }

  /// Compiles `files`; what is wrong with them comes back beside what could be built.
  public static func build(_ files: [LexiconFile]) -> (lexicon: Lexicon, faults: [LexiconFault]) {
    let (parts, faults) = compile(files)
    let comparison = ComparisonTables.read(files)
    return (Lexicon(parts, comparison: comparison.tables), files.flatMap { LexiconSchema.faults(in: $0) } + faults + comparison.faults)
  }

  private static func compile(_ files: [LexiconFile]) -> (LexiconBuilder.Parts, [LexiconFault]) {
    var builder = LexiconBuilder()
    for file in files { builder.add(file) }
    return (builder.finish(), builder.faults)
  }

  var comparison: ComparisonTables { ownComparison ?? .standard }

  /// Whether the word with this bare spelling is in the class.
  func has(_ bare: UInt64, _ one: WordClass) -> Bool { wordClasses[bare]?.contains(WordClasses(one)) ?? false }

  /// The country of a form, or of -1 none.
  func region(of form: Int32) -> Region? { form < 0 ? nil : facts[Int(form)].region }

  /// The word's reading as an entry of `stances`, which most have not: that the word itself tells.
  func stance(of word: Word) -> CueReading? { word.shape.contains(.stance) ? facts[Int(word.stem)].stance : nil }

  func origin(at place: Place) -> Origin { Origin(file: files[Int(place.file)], line: Int(place.line)) }
}

/// What the lexicon knows of one form, together: the form of a new word is in no cache, and each table of its own would have to be waited for.
struct FormFacts {
  var traits: Traits = []
  /// Its readings as a cue: a range of `Lexicon.readings`.
  var readings: Range<Int32> = 0..<0
  /// Its reading as an entry of `Lexicon.stances`.
  var stance: CueReading?
  /// Whether it has more, which are in `Lexicon.ambiguousStances` with it.
  var hasOtherStances = false
  var agreement = Agreement()
  /// The form of the headword that it is a variant of, or -1.
  var headword: Int32 = -1
  /// A name that begins with أل or إل: what looks like its article is none where the hamza is left out.
  var beginsWithHamza = false
  /// The country that it is the name or the adjective of, or a place that speaks for.
  var region: Region?
  /// What may begin with it as a word's surface, for those who look through a text.
  var signs: Signs = []
  /// What frames of a cue may begin with it as a word's surface, besides those that ask for its form.
  var openings: FrameOpenings.Kinds = []
}

/// An ``Origin`` whose file is a number, for what there is much of.
struct Place: Hashable {
  var file: Int32
  var line: Int32
}
