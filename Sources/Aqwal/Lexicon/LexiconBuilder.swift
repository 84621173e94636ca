/// Reads lexicon files and generates the forms of their entries.
struct LexiconBuilder: ~Copyable {
  struct Parts {
    var forms: FormTable
    var facts: FrozenTable<FormFacts>
    var readings: [CueReading]
    var cues: [CueEntry]
    var cueLemmas: [String]
    var links: [LinkEntry]
    var linkLemmas: [String]
    var stances: [StanceEntry]
    var ambiguousStances: [Int32: [CueReading]]
    var phrases: PhraseTable
    var nounActs: [Int32: Act]
    var complements: SpellingTable<TitleComplements>
    var wordClasses: SpellingTable<WordClasses>
    var titleSynonyms: TitleSynonyms
    var gluedWords: GluedWords
    var patterns: PatternSet
    var confidence: ConfidenceModel
    var symbols: Symbols
    var files: [String]
  }

  var faults: [LexiconFault] = []
  var forms = FormNumbers()
  var facts = Column<FormFacts>(capacity: 1 << 17)
  /// The forms of the verb that is being inflected.
  var verbForms: [(form: UInt64, reading: CueReading)] = []
  var formReadings: [(form: Int32, reading: CueReading)] = []
  /// The spellings of the places that a verb takes for masculine as well as for feminine: `أكد العراق`.
  var masculinePlaces: [UInt64] = []
  var cues: [CueEntry] = []
  var cueLemmas: [String] = []
  var links: [LinkEntry] = []
  var linkLemmas: [String] = []
  var stances: [StanceEntry] = []
  var stanceReadings: [(form: Int32, reading: CueReading)] = []
  var phrases: [FixedPhrase] = []
  var phraseWords: [Int32] = []
  var canonical: [(variant: Int32, name: Int32)] = []
  /// Given names that are written with a final ى, which the text tells from the same letters with ي: `منى`, not `مني`.
  var maqsuraNames: Set<Int32> = []
  /// Countries whose adjective is mostly another word: `المالية`.
  var withoutNisba: Set<Int32> = []
  var nounActs: [Int32: Act] = [:]
  var complements: [UInt64: TitleComplements] = [:]
  var wordClasses: [UInt64: WordClasses] = [:]
  var listedForms: [FormClass: [String]] = [:]
  var titleSynonyms = TitleSynonyms()
  var gluedWords = GluedWords()
  var patterns: [Pattern] = []
  var weights: [String: Double] = [:]
  /// The files so far, the one that is being read last.
  var files: [String] = []
  /// The places of the records by their identity.
  var headwords: [UInt64: Place] = [:]

  mutating func add(_ file: LexiconFile) {
    files.append(file.name)
    switch file.name {
    case "roles/offices.tsv": table(file) { $0.office($1) }
    case "roles/honorifics.tsv": table(file) { $0.nominal($1, columns: 0...1, .honorific) }
    case "roles/synonyms.tsv": table(file) { $0.titleSynonym($1) }
    case "roles/unnamed.tsv": table(file) { $0.unnamed($1) }
    case "names/given.tsv": table(file) { $0.given($1) }
    case "names/ambiguous.tsv": table(file) { $0.nominal($1, columns: 0...0, .ambiguousName) }
    case "names/family.tsv": table(file) { $0.nominal($1, columns: 0...0, .family) }
    case "names/full.tsv": table(file) { $0.nominal($1, columns: 0...0, .given) }
    case "names/particles.tsv": table(file) { $0.nominal($1, columns: 0...0, .nameParticle) }
    case "places/nisba.tsv": table(file) { $0.place($1) }
    case "places/masculine.tsv": table(file) { $0.masculinePlaces.append($1[0].spelling) }
    case "bodies/heads.tsv": table(file) { $0.head($1, .bodyHead) }
    case "bodies/named.tsv": table(file) { $0.named($1, .namedBody) }
    case "outlets/heads.tsv": table(file) { $0.head($1, .outletHead) }
    case "outlets/outlets.tsv": table(file) { $0.named($1, .outlet) }
    case "words/times.tsv": table(file) { $0.nominal($1, columns: 0...0, .time) }
    case "words/adjectives.tsv": table(file) { $0.adjective($1) }
    case "words/turns.tsv": table(file) { $0.nominal($1, columns: 0...0, .turn) }
    case "patterns/confidence.tsv": table(file) { $0.weight($1) }
    case "words/settings.tsv": table(file) { $0.nominal($1, columns: 0...0, .setting) }
    case "words/addressees.tsv": table(file) { $0.nominal($1, columns: 0...0, .addressee) }
    case "words/commonnouns.tsv": table(file) { $0.nominal($1, columns: 0...0, .commonNoun) }
    case "words/harms.tsv": table(file) { $0.nominal($1, columns: 0...0, .harm) }
    case "words/conduct.tsv": table(file) { $0.conduct($1) }
    case "words/parties.tsv": table(file) { $0.party($1) }
    case "words/actnouns.tsv": table(file) { $0.actNoun($1) }
    case "words/verbs.tsv": table(file) { $0.verb($1) }
    case "words/complements.tsv": table(file) { $0.complement($1) }
    case "words/classes.tsv": table(file) { $0.wordClass($1) }
    case "words/forms.tsv": table(file) { $0.formClass($1) }
    case "words/glued.tsv": table(file) { $0.glued($1) }
    case "words/functions.tsv": table(file) { $0.function($1) }
    // Those of `ComparisonTables`, and what ``LexiconSchema`` does not know.
    case let name where name.hasSuffix(".tsv"): break
    default:
      var damaged: [LexiconFault] = []
      file.forEachRecord(faults: &damaged) { add($0) }
      faults += damaged
    }
  }

  mutating func finish() -> Parts {
    addCountries()
    for place in masculinePlaces { facts[Int(form(place))].agreement.gender = .unknown }
    let symbols = Symbols(listedForms) { form(spellingHash(Folding.folded($0))) }
    let compiled = PatternSet(patterns)
    formReadings.sort { ($0.form, $0.reading.form.rawValue) < ($1.form, $1.reading.form.rawValue) }
    var start = 0
    while start < formReadings.count {
      var end = start
      while end < formReadings.count, formReadings[end].form == formReadings[start].form { end += 1 }
      facts[Int(formReadings[start].form)].readings = Int32(start)..<Int32(end)
      start = end
    }
    var ambiguousStances: [Int32: [CueReading]] = [:]
    for (form, reading) in stanceReadings {
      if !stances[Int(reading.entry)].isNegative, facts[Int(form)].stance == nil {
        facts[Int(form)].stance = reading
      } else if facts[Int(form)].stance?.entry != reading.entry {
        facts[Int(form)].hasOtherStances = true
        ambiguousStances[form, default: []].append(reading)
      }
    }
    for form in ambiguousStances.keys {
      if let first = facts[Int(form)].stance { ambiguousStances[form]!.insert(first, at: 0) }
    }
    for (variant, name) in canonical { facts[Int(variant)].headword = name }
    for form in 0..<facts.count { settle(Int32(form)) }
    let clitics = [symbols.li, symbols.bi]
    for phrase in phrases {
      let words = phraseWords[Int(phrase.words.lowerBound)..<Int(phrase.words.upperBound)]
      let first = Int(words[words.startIndex])
      facts[first].traits.insert(.opensPhrase)
      facts[first].signs.insert(.phrase)
      if case .link = phrase.kind { facts[first].signs.insert(.link) }
      if PhraseTable.isFree(words, clitics) { facts[first].signs.insert(.freePhrase) }
    }
    for cue in cues {
      for case .word(let form) in cue.frames.lazy.map(\.start) { facts[Int(form)].signs.insert(.frame) }
      for form in cue.needed { facts[Int(form)].signs.insert(.frame) }
    }
    for form in [symbols.kull, symbols.ma] { facts[Int(form)].signs.insert(.measure) }
    for (_, form) in symbols.fused { facts[Int(form)].openings.insert(.word) }
    for form in [symbols.bi, symbols.li, symbols.lima] + symbols[.governedByBi].forms { facts[Int(form)].openings.insert(.clitic) }
    for form in [symbols.in, symbols.min, symbols.dun, symbols.ghayr] + symbols[.opposition].forms + symbols[.pointer].forms {
      facts[Int(form)].signs.insert(.boundary)
    }
    for form in symbols[.condition].forms { facts[Int(form)].signs.insert(.condition) }
    for form in symbols[.publishing].forms { facts[Int(form)].signs.insert(.publishing) }
    return Parts(
      forms: FormTable(&forms), facts: facts.freeze(), readings: formReadings.map(\.reading), cues: cues, cueLemmas: cueLemmas,
      links: links, linkLemmas: linkLemmas,
      stances: stances, ambiguousStances: ambiguousStances, phrases: PhraseTable(phrases, words: phraseWords, clitics: clitics),
      nounActs: nounActs, complements: SpellingTable(complements), wordClasses: SpellingTable(wordClasses), titleSynonyms: titleSynonyms,
      gluedWords: gluedWords, patterns: compiled,
      confidence: ConfidenceModel(weights, patterns: compiled), symbols: symbols, files: files)
  }

  /// Takes from a form of several tables what it is in none of its uses.
  private mutating func settle(_ form: Int32) {
    var traits = facts[Int(form)].traits
    // A function word that is spelled like some name (آن, أن) is the function word; على and علي are told apart by their spelling in the text.
    if !traits.isDisjoint(with: [
      .complementizer, .conjunction, .relative, .negation, .auxiliary, .particle, .interrogative, .personalPronoun, .demonstrative,
    ]), !maqsuraNames.contains(form) {
      traits.subtract([.given, .family, .ambiguousName, .office, .rank, .occupation, .bodyHead, .unnamedHead, .groupHead, .nisba])
      // With an article or an owner أم is the mother.
      if !traits.contains(.nameParticle) { traits.subtract(.relation) }
      // أم is `or` and a mother's name, بي `by me` and a letter; لا and إن before a name are never its beginning.
      if traits.isDisjoint(with: [.conjunction, .personalPronoun]) { traits.subtract(.nameParticle) }
    }
    // A form that is anything else as well is no sure sign of a verb: فاز, but not عمل.
    if traits.contains(.verb), traits != .verb || !facts[Int(form)].readings.isEmpty { traits.remove(.verb) }
    facts[Int(form)].traits = traits
  }

  mutating func fault(_ code: String, _ origin: Origin, _ message: String) {
    faults.append(LexiconFault(code: code, origin: origin, message: message))
  }

  mutating func fault(_ code: String, _ row: LexiconRow, _ message: String) { fault(code, Origin(file: files.last!, line: row.line), message) }

  /// A line of the file that is being read.
  func place(_ line: Int) -> Place { Place(file: Int32(files.count - 1), line: Int32(line)) }

  /// The line of a record's field, or of its headword where it has none.
  func origin(of field: StaticString, in record: LexiconRecord) -> Origin {
    Origin(file: record.file, line: record.first(field)?.line ?? record.origin.line)
  }

  // MARK: Forms

  /// The number of the form with this hash of its folded spelling.
  mutating func form(_ spelling: UInt64) -> Int32 {
    let index = forms.number(spelling)
    if Int(index) == facts.count { facts.append(FormFacts()) }
    return index
  }

  @discardableResult
  mutating func addForm(_ spelling: UInt64, _ trait: Traits, _ agreement: Agreement = Agreement()) -> Int32 {
    let index = form(spelling)
    facts[Int(index)].traits.insert(trait)
    // The dictionary form of one word beats the dual or plural of another (أمين and two of أم); between two of a kind the first file wins.
    let known = facts[Int(index)].agreement
    if known.number != .singular || known.gender == .unknown {
      if agreement.gender != .unknown { facts[Int(index)].agreement.gender = agreement.gender }
      if agreement.number != .unknown { facts[Int(index)].agreement.number = agreement.number }
    }
    return index
  }

  mutating func addNominal(_ text: LexiconCell, _ trait: Traits, _ agreement: Agreement = Agreement(), _ place: Place) {
    if text.isWord {
      addForm(text.spelling, trait, agreement)
    } else {
      addPhrase(text.words.lazy.map(\.spelling), .nominal, trait, agreement, place)
    }
  }

  mutating func addPhrase(_ words: some Sequence<UInt64>, _ kind: FixedPhrase.Kind, _ trait: Traits = [], _ agreement: Agreement = Agreement(), _ place: Place)
  {
    let start = Int32(phraseWords.count)
    for word in words { phraseWords.append(form(word)) }
    phrases.append(FixedPhrase(words: start..<Int32(phraseWords.count), kind: kind, traits: trait, agreement: agreement, place: place))
  }
}
