/// Reads lexicon files and generates the forms of their entries.
struct LexiconBuilder {
  struct Parts {
    var forms: FormNumbers
    var traits: [Traits]
    var agreements: [Agreement]
    var readingRanges: [Range<Int32>]
    var readings: [CueReading]
    var cues: [CueEntry]
    var links: [LinkEntry]
    var stances: [StanceEntry]
    var stanceReadings: [CueReading?]
    var phrases: PhraseTable
    var canonicalNames: [Int32]
    var regions: [Int32: Region]
    var nounActs: [Int32: Act]
    var gluedTails: [[UInt16]]
    var gluedHeads: [[UInt16]]
    var patterns: PatternSet
    var confidence: ConfidenceModel
    var symbols: Symbols
    var formOrigins: [FormOrigin]
    var files: [String]
  }

  private(set) var faults: [LexiconFault] = []
  private var forms = FormNumbers()
  private var traits: [Traits] = []
  private var agreements: [Agreement] = []
  private var formReadings: [(form: Int32, reading: CueReading)] = []
  private var cues: [CueEntry] = []
  private var links: [LinkEntry] = []
  private var stances: [StanceEntry] = []
  private var stanceReadings: [(form: Int32, reading: CueReading)] = []
  private var phrases: [FixedPhrase] = []
  private var phraseWords: [Int32] = []
  private var canonical: [(variant: Int32, name: Int32)] = []
  private var regions: [Int32: Region] = [:]
  private var nounActs: [Int32: Act] = [:]
  private var gluedTails: [[UInt16]] = []
  private var gluedHeads: [[UInt16]] = []
  private var patterns: [Pattern] = []
  private var weights: [String: Double] = [:]
  private var origins: [FormOrigin] = []
  /// The files so far, the one that is being read last.
  private var files: [String] = []
  private var headwords: [String: Origin] = [:]

  mutating func add(_ file: LexiconFile) {
    files.append(file.name)
    switch file.name {
    case "roles/offices.tsv": table(file) { $0.office($1) }
    case "roles/honorifics.tsv": table(file) { $0.nominal($1, columns: 0...1, .honorific) }
    case "roles/unnamed.tsv": table(file) { $0.unnamed($1) }
    case "names/given.tsv": table(file) { $0.given($1) }
    case "names/ambiguous.tsv": table(file) { $0.nominal($1, columns: 0...0, .ambiguousName) }
    case "names/family.tsv": table(file) { $0.nominal($1, columns: 0...0, .family) }
    case "names/full.tsv": table(file) { $0.nominal($1, columns: 0...0, .given) }
    case "names/particles.tsv": table(file) { $0.nominal($1, columns: 0...0, .nameParticle) }
    case "places/nisba.tsv": table(file) { $0.place($1) }
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
    case "words/actnouns.tsv": table(file) { $0.actNoun($1) }
    case "words/glued.tsv": table(file) { $0.glued($1) }
    case "words/functions.tsv": table(file) { $0.function($1) }
    case let name where name.hasSuffix(".tsv"):
      fault("unknown-table", Origin(file: name, line: 1), "no table of this name is read; the names stand in Lexicons/README.md")
    default:
      for record in file.records(faults: &faults) { add(record) }
    }
  }

  mutating func finish() -> Parts {
    addCountries()
    let symbols = Symbols { form(Folding.folded($0)) }
    let compiled = PatternSet(patterns)
    formReadings.sort { $0.form < $1.form }
    var ranges = [Range<Int32>](repeating: 0..<0, count: Int(forms.count))
    var start = 0
    while start < formReadings.count {
      var end = start
      while end < formReadings.count, formReadings[end].form == formReadings[start].form { end += 1 }
      ranges[Int(formReadings[start].form)] = Int32(start)..<Int32(end)
      start = end
    }
    var stanceOf = [CueReading?](repeating: nil, count: Int(forms.count))
    for (form, reading) in stanceReadings where stanceOf[Int(form)] == nil { stanceOf[Int(form)] = reading }
    var canonicalNames = [Int32](repeating: -1, count: Int(forms.count))
    for (variant, name) in canonical { canonicalNames[Int(variant)] = name }
    // A function word that is spelled like some name (آن, أن) is the function word; على and علي are told apart by their spelling in the text.
    for form in traits.indices
    where !traits[form].isDisjoint(with: [
      .complementizer, .conjunction, .relative, .negation, .auxiliary, .particle, .interrogative, .personalPronoun, .demonstrative,
    ]) {
      traits[form].subtract([
        .given, .family, .ambiguousName, .nameParticle, .office, .rank, .occupation, .relation, .bodyHead, .unnamedHead, .groupHead, .nisba,
      ])
    }
    for phrase in phrases { traits[Int(phraseWords[Int(phrase.words.lowerBound)])].insert(.opensPhrase) }
    return Parts(
      forms: forms, traits: traits, agreements: agreements, readingRanges: ranges, readings: formReadings.map(\.reading), cues: cues, links: links,
      stances: stances,
      stanceReadings: stanceOf, phrases: PhraseTable(phrases, words: phraseWords, formCount: Int(forms.count)), canonicalNames: canonicalNames,
      regions: regions, nounActs: nounActs, gluedTails: gluedTails, gluedHeads: gluedHeads, patterns: compiled,
      confidence: ConfidenceModel(weights, patterns: compiled), symbols: symbols,
      formOrigins: origins, files: files)
  }

  private mutating func fault(_ code: String, _ origin: Origin, _ message: String) {
    faults.append(LexiconFault(code: code, origin: origin, message: message))
  }

  private mutating func fault(_ code: String, _ row: LexiconRow, _ message: String) { fault(code, Origin(file: files.last!, line: row.line), message) }

  /// A line of the file that is being read.
  private func place(_ line: Int) -> Place { Place(file: Int32(files.count - 1), line: Int32(line)) }

  /// The line of a record's field, or of its headword where it has none.
  private func origin(of field: String, in record: LexiconRecord) -> Origin {
    Origin(file: record.file, line: record.first(field)?.line ?? record.origin.line)
  }

  // MARK: Forms

  private mutating func form(_ units: [UInt16]) -> Int32 {
    let index = forms.number(spellingHash(units))
    if Int(index) == traits.count {
      traits.append([])
      agreements.append(Agreement())
    }
    return index
  }

  @discardableResult
  private mutating func addForm(_ units: [UInt16], _ trait: Traits, _ agreement: Agreement = Agreement(), _ place: Place) -> Int32 {
    let index = form(units)
    traits[Int(index)].insert(trait)
    // The dictionary form of one word beats the dual or plural of another (أمين and two of أم); between two of a kind the first file wins.
    let known = agreements[Int(index)]
    if known.number != .singular || known.gender == .unknown {
      if agreement.gender != .unknown { agreements[Int(index)].gender = agreement.gender }
      if agreement.number != .unknown { agreements[Int(index)].number = agreement.number }
    }
    origins.append(FormOrigin(form: index, place: place))
    return index
  }

  private mutating func addNominal(_ text: LexiconCell, _ trait: Traits, _ agreement: Agreement = Agreement(), _ place: Place) {
    let words = text.words
    if words.count == 1 {
      addForm(text.folded, trait, agreement, place)
    } else if !words.isEmpty {
      addPhrase(words.map(\.folded), .nominal, trait, agreement, place)
    }
  }

  private mutating func addPhrase(_ words: [[UInt16]], _ kind: FixedPhrase.Kind, _ trait: Traits = [], _ agreement: Agreement = Agreement(), _ place: Place) {
    let start = Int32(phraseWords.count)
    for word in words { phraseWords.append(form(word)) }
    phrases.append(FixedPhrase(words: start..<Int32(phraseWords.count), kind: kind, traits: trait, agreement: agreement, place: place))
  }

  // MARK: Tables

  private mutating func table(_ file: LexiconFile, _ add: (inout LexiconBuilder, LexiconRow) -> Void) {
    var damaged: [LexiconFault] = []
    file.forEachRow(faults: &damaged) { row in
      if row[0].isEmpty {
        fault("empty-entry", row, "the first column is empty: fill it in or delete the row")
      } else {
        add(&self, row)
      }
    }
    faults += damaged
  }

  private mutating func nominal(_ row: LexiconRow, columns: ClosedRange<Int>, _ trait: Traits) {
    for column in columns where !row[column].isEmpty { addNominal(row[column], trait, Agreement(), place(row.line)) }
  }

  /// A head noun with its plural and, where the table has it, its feminine.
  private mutating func headForms(_ singular: LexiconCell, feminine: LexiconCell?, plural: LexiconCell, _ trait: Traits, _ place: Place) {
    guard singular.words.count == 1 else {
      addNominal(singular, trait, Agreement(gender: .masculine, number: .singular), place)
      if let feminine, !feminine.isEmpty { addNominal(feminine, trait, Agreement(gender: .feminine, number: .singular), place) }
      if !plural.isEmpty { addNominal(plural, trait, Agreement(number: .plural), place) }
      return
    }
    let forms = Inflection.nounForms(singular: singular.folded, plural: plural.folded)
    // Groups stand in the table by their plural.
    for (form, agreement) in singular == plural ? forms.filter({ $0.agreement.number == .plural }) : forms {
      // A title is a man's unless the table gives it as a woman's: داعية, علامة.
      let gender: Agreement.Gender = feminine == nil ? agreement.gender : .masculine
      addForm(form, trait, Agreement(gender: gender, number: agreement.number), place)
    }
    guard let feminine, !feminine.isEmpty else { return }
    let stem = feminine.folded
    for (form, agreement) in Inflection.nounForms(singular: stem, plural: stem.last == 0x0629 ? stem.dropLast() + Folding.folded("ات") : nil) {
      addForm(form, trait, Agreement(gender: .feminine, number: agreement.number), place)
    }
  }

  private static let titles: [String: Traits] = ["office": .office, "rank": .rank, "occupation": .occupation, "relation": .relation]

  private mutating func office(_ row: LexiconRow) {
    guard let kind = Self.titles[row[3].string] else { return fault("unknown-kind", row, "`\(row[3])` is none of office, rank, occupation, relation") }
    headForms(row[0], feminine: row[1], plural: row[2], kind, place(row.line))
  }

  private mutating func unnamed(_ row: LexiconRow) {
    guard row[3] == "unnamed" || row[3] == "group" else { return fault("unknown-kind", row, "`\(row[3])` is neither unnamed nor group") }
    headForms(row[0], feminine: row[1], plural: row[2], row[3] == "group" ? .groupHead : .unnamedHead, place(row.line))
  }

  private mutating func given(_ row: LexiconRow) {
    guard row[1].isEmpty || row[1] == "m" || row[1] == "f" else { return fault("unknown-gender", row, "`\(row[1])` is neither m nor f") }
    let gender: Agreement.Gender = row[1].isEmpty ? .unknown : row[1] == "m" ? .masculine : .feminine
    let agreement = Agreement(gender: gender, number: .singular)
    let name = addForm(row[0].folded, .given, agreement, place(row.line))
    for variant in row[2].words { canonical.append((addForm(variant.folded, .given, agreement, place(row.line)), name)) }
  }

  private mutating func head(_ row: LexiconRow, _ trait: Traits) {
    headForms(row[0], feminine: nil, plural: row[1], trait, place(row.line))
    if row[2] == "f" { agreements[Int(form(row[0].folded))].gender = .feminine }
  }

  private mutating func named(_ row: LexiconRow, _ trait: Traits) {
    var agreement = Agreement()
    if trait == .namedBody {
      if row[1] == "m" || row[1] == "f" { agreement = Agreement(gender: row[1] == "m" ? .masculine : .feminine, number: .singular) }
      if row[1] == "p" { agreement = Agreement(gender: .masculine, number: .plural) }
    }
    for name in [row[0]] + row[2].alternatives where !name.isEmpty { addNominal(name, trait, agreement, place(row.line)) }
  }

  private mutating func place(_ row: LexiconRow) {
    addNominal(row[0], row[2].isEmpty ? .place : [.place, .country], Agreement(gender: .feminine, number: .singular), place(row.line))
    let region = Region(code: row[2].string)
    setRegion(region, of: row[0])
    if !row[1].isEmpty { nisba(row[1].folded, region, place(row.line)) }
  }

  /// Notes the country that a place's name stands for; a name of several words has it on its phrase.
  private mutating func setRegion(_ region: Region?, of name: LexiconCell) {
    guard let region else { return }
    if name.words.count > 1 { phrases[phrases.count - 1].region = region } else { regions[form(name.folded)] = region }
  }

  private mutating func nisba(_ masculine: [UInt16], _ region: Region?, _ place: Place) {
    let name = form(masculine)
    for (form, agreement) in Inflection.nounForms(singular: masculine, plural: masculine + Folding.folded("ون")) {
      let index = addForm(form, .nisba, agreement, place)
      if let region { regions[index] = region }
    }
    let feminine = masculine + Folding.folded("ة")
    for (form, agreement) in Inflection.nounForms(singular: feminine, plural: masculine + Folding.folded("ات")) {
      let index = addForm(form, .nisba, agreement, place)
      if let region { regions[index] = region }
      // The same adjective in the other gender.
      canonical.append((index, name))
    }
  }

  private mutating func actNoun(_ row: LexiconRow) {
    let index = addForm(row[0].folded, .actNoun, Agreement(), place(row.line))
    if row[0].folded.last != 0x0629 { addForm(row[0].folded + [0x0627], .actNoun, Agreement(), place(row.line)) }
    guard !row[1].isEmpty else { return }
    guard let act = Act(rawValue: row[1].string) else { return fault("unknown-act", row, "`\(row[1])` is no act; the acts stand in Lexicons/README.md") }
    nounActs[index] = act
  }

  private mutating func adjective(_ row: LexiconRow) {
    let masculine = row[0].folded
    for (form, agreement) in Inflection.nounForms(singular: masculine, plural: masculine + Folding.folded("ون")) {
      addForm(form, .adjective, agreement, place(row.line))
    }
    let feminine = row[1].isEmpty ? masculine + Folding.folded("ة") : row[1].folded
    addForm(feminine, .adjective, Agreement(gender: .feminine), place(row.line))
  }

  private mutating func weight(_ row: LexiconRow) {
    guard let weight = Double(row[1].string) else { return fault("no-number", row, "`\(row[1])` is no number") }
    weights[row[0].string] = weight
  }

  private mutating func glued(_ row: LexiconRow) {
    switch row[1].string {
    case "after": gluedTails.append(row[0].folded)
    case "before": gluedHeads.append(row[0].folded)
    default: fault("unknown-side", row, "`\(row[1])` is neither before nor after")
    }
  }

  private static let classes: [String: Traits] = [
    "preposition": .preposition, "conjunction": .conjunction, "relative": .relative, "pronoun": .personalPronoun, "demonstrative": .demonstrative,
    "particle": .particle, "auxiliary": .auxiliary, "adverb": .adverb, "quantifier": .quantifier, "number": .numeral, "complementizer": .complementizer,
    "interrogative": .interrogative, "negation": .negation,
  ]

  private mutating func function(_ row: LexiconRow) {
    guard let trait = Self.classes[row[1].string] else {
      return fault("unknown-class", row, "`\(row[1])` is none of \(Self.classes.keys.sorted().joined(separator: ", "))")
    }
    addForm(row[0].folded, trait, Agreement(), place(row.line))
  }

  /// Countries and their adjectives from ICU's CLDR names.
  private mutating func addCountries() {
    for (code, name) in Countries.names {
      files.append("ICU region \(code)")
      let region = Region(code: code)
      var name = name
      name.withUTF8 { bytes in
        let name = LexiconCell(bytes)
        addNominal(name, [.place, .country], Agreement(gender: .feminine, number: .singular), place(0))
        setRegion(region, of: name)
        if name.words.count == 1 { nisba(Countries.nisba(of: name.folded), region, place(0)) }
      }
    }
  }

  // MARK: Records

  private mutating func add(_ record: LexiconRecord) {
    if record.kind == "pattern" { return add(pattern: record) }
    let key = record.kind + " " + record.headword
    if let earlier = headwords.updateValue(record.origin, forKey: key), record.kind != "stance" {
      fault("duplicate", record.origin, "`\(record.headword)` stands at \(earlier) already: put the two together")
    }
    guard record.first("eg") != nil else {
      return fault("no-example", record.origin, "`\(record.headword)` has no `eg`: give it one sentence that shows it at work")
    }
    switch record.kind {
    case "cue": addCue(record)
    case "stance", "signal": addStance(record)
    case "closing": addPhrases(record, .closing)
    case "impersonal": addPhrases(record, .impersonal)
    default: fault("unknown-record", record.origin, "`\(record.kind):` begins no kind of record; the kinds stand in Lexicons/README.md")
    }
  }

  private mutating func add(pattern record: LexiconRecord) {
    do {
      patterns.append(try Pattern(record))
    } catch {
      faults.append(error)
    }
  }

  private mutating func addPhrases(_ record: LexiconRecord, _ kind: FixedPhrase.Kind) {
    let alternatives = record.first("words")?.value ?? record.headword
    let act = record.first("act").flatMap { Act(rawValue: $0.value) }
    for phrase in alternatives.alternatives {
      let words = phrase.words
      guard !words.isEmpty else { continue }
      addPhrase(words.map(Folding.folded), kind, [], Agreement(), place(record.line))
      phrases[phrases.count - 1].act = act
      guard kind == .closing, let last = words.last, last.hasSuffix("ه") else { continue }
      for pronoun in ["ها", "هم", "هما"] {
        addPhrase((words.dropLast() + [last.dropLast() + pronoun]).map(Folding.folded), kind, [], Agreement(), place(record.line))
      }
    }
  }

  private mutating func addCue(_ record: LexiconRecord) {
    let isBare = record.first("act")?.value == "message"
    guard let act = isBare ? .assert : record.first("act").flatMap({ Act(rawValue: $0.value) }) else {
      return fault(
        "unknown-act", origin(of: "act", in: record),
        "`\(record.headword)` needs `act:` with message or one of \(Act.allCases.map(\.rawValue).joined(separator: " "))")
    }
    let commitment = record.first("commitment")
    guard commitment == nil || Commitment(rawValue: commitment!.value) != nil else {
      return fault("unknown-commitment", Origin(file: record.file, line: commitment!.line), "`\(commitment!.value)` is none of neutral, endorsing, distancing")
    }
    let stance = commitment.flatMap { Commitment(rawValue: $0.value) } ?? .neutral
    if let phrase = record.first("phrase") {
      let target: LinkEntry.Target = record.first("links")?.value == "verb" ? .verb : .source
      links.append(LinkEntry(lemma: record.headword, target: target, act: act, isBare: isBare, commitment: stance, origin: record.origin))
      for alternative in phrase.value.alternatives {
        addPhrase(alternative.words.map(Folding.folded), .link(Int32(links.count - 1)), [], Agreement(), place(record.line))
      }
      return
    }
    guard let takes = record.first("takes") else {
      return fault("missing-field", record.origin, "`\(record.headword)` has no `takes`: list the frames in which it introduces a message")
    }
    var frames: [Frame] = []
    for text in takes.value.alternatives {
      guard let frame = frame(text.words) else {
        fault("bad-frame", Origin(file: record.file, line: takes.line), "`\(text)` does not end in أن, اسم, :, «», سؤال or جملة")
        continue
      }
      frames.append(frame)
    }
    cues.append(
      CueEntry(
        lemma: record.headword, kind: record.first("verb") != nil ? .verb : .noun, act: act, isBare: isBare, commitment: stance, frames: frames,
        origin: record.origin))
    let entry = Int32(cues.count - 1)
    inflect(record) { builder, form, reading in
      var reading = reading
      reading.entry = entry
      let index = builder.form(form)
      builder.formReadings.append((index, reading))
      builder.origins.append(FormOrigin(form: index, place: builder.place(record.line)))
    }
  }

  private mutating func addStance(_ record: LexiconRecord) {
    let polarity = record.first("polarity").flatMap { Polarity(rawValue: $0.value) }
    guard polarity != nil || record.kind == "signal" else {
      return fault("unknown-polarity", record.origin, "`\(record.headword)` needs `polarity:` with for or against")
    }
    let act = record.first("act").flatMap { Act(rawValue: $0.value) }
    guard act != nil || record.kind == "stance" && record.first("act") == nil else {
      return fault(
        "unknown-act", origin(of: "act", in: record), "`\(record.headword)` needs `act:` with one of \(Act.allCases.map(\.rawValue).joined(separator: " "))")
    }
    var frames: [Frame] = []
    var judgesSubject = false
    for text in (record.first("takes")?.value ?? "اسم").alternatives {
      if text == "موضوع" {
        judgesSubject = true
      } else if let frame = frame(text.words) {
        frames.append(frame)
      }
    }
    stances.append(StanceEntry(lemma: record.headword, polarity: polarity, act: act, frames: frames, judgesSubject: judgesSubject, origin: record.origin))
    let entry = Int32(stances.count - 1)
    if let phrase = record.first("phrase") {
      for alternative in phrase.value.alternatives { addPhrase(alternative.words.map(Folding.folded), .stance(entry), [], Agreement(), place(record.line)) }
      return
    }
    inflect(record) { builder, form, reading in
      var reading = reading
      reading.entry = entry
      builder.stanceReadings.append((builder.form(form), reading))
    }
  }

  /// Emits the forms of a record's `verb` or `noun`.
  private mutating func inflect(_ record: LexiconRecord, _ emit: (inout LexiconBuilder, [UInt16], CueReading) -> Void) {
    if let verb = record.first("verb") {
      let parts = verb.value.words
      guard parts.count == 4 else {
        return fault(
          "principal-parts", Origin(file: record.file, line: verb.line),
          "`verb:` takes perfect, imperfect, participle and verbal noun, with - for one that is no cue")
      }
      let folded = parts.map { $0 == "-" ? nil : Folding.folded($0) }
      var pending: [([UInt16], CueReading)] = []
      Inflection.verb(
        perfect: folded[0], imperfect: folded[1], participle: folded[2], verbalNoun: folded[3], endsInAlefMaqsura: parts[0].hasSuffix("ى"),
        endsInHamza: parts[0].hasSuffix("أ"), entry: 0
      ) { pending.append(($0, $1)) }
      for (form, reading) in pending { emit(&self, form, reading) }
    } else if let noun = record.first("noun") {
      for word in noun.value.words {
        let folded = Folding.folded(word)
        let gender: Agreement.Gender = folded.last == 0x0629 ? .feminine : .masculine
        let reading = CueReading(entry: 0, form: .noun, agreement: Agreement(gender: gender))
        emit(&self, folded, reading)
        if gender == .masculine { emit(&self, folded + Folding.folded("ا"), reading) }
      }
    } else if let adjectives = record.first("adjective") {
      for adjective in adjectives.value.split(separator: " ") {
        let masculine = Folding.folded(String(adjective))
        let feminine = masculine + Folding.folded("ة")
        for (form, agreement) in Inflection.nounForms(singular: masculine, plural: masculine + Folding.folded("ون"))
          + Inflection.nounForms(singular: feminine, plural: nil)
        {
          emit(&self, form, CueReading(entry: 0, form: .noun, agreement: agreement))
        }
      }
    } else {
      fault("missing-field", record.origin, "`\(record.headword)` has none of `verb`, `noun`, `adjective`, `phrase`")
    }
  }

  private static let heads: [String: Frame.Head] = ["أن": .that, "اسم": .noun, ":": .colon, "«»": .quote, "سؤال": .question, "جملة": .clause]

  private mutating func frame(_ words: [String]) -> Frame? {
    var words = words
    guard let last = words.popLast() else { return nil }
    guard let head = Self.heads[last] else { return nil }
    let parts = words.map { word -> Frame.Part in
      switch word {
      case "مخاطب": .addressee
      case "موضوع": .topic
      case "مصدر": .source
      case "ب": .clitic(Clitics.bi.rawValue)
      case "ل": .clitic(Clitics.li.rawValue)
      default: .word(form(Folding.folded(word)))
      }
    }
    return Frame(parts: parts, head: head)
  }
}
