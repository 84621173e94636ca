/// Reads the records: cues, stances, patterns, and the frames and forms that they stand for.
extension LexiconBuilder {
  mutating func add(_ record: LexiconRecord) {
    if record.kind == "pattern" { return add(pattern: record) }
    if let earlier = headwords.updateValue(place(record.line), forKey: record.identity), !(record.kind == "stance") {
      fault("duplicate", record.origin, "`\(record.headword)` stands at \(files[Int(earlier.file)]):\(earlier.line) already: put the two together")
    }
    guard record.first("eg") != nil else {
      return fault("no-example", record.origin, "`\(record.headword)` has no `eg`: give it one sentence that shows it at work")
    }
    switch record.kind {
    case "cue": addCue(record)
    case "stance", "signal": addStance(record)
    case "closing": addPhrases(record, .closing)
    case "impersonal": addPhrases(record, .impersonal)
    default: break
    }
  }

  mutating func add(pattern record: LexiconRecord) {
    do {
      patterns.append(try Pattern(record))
    } catch {
      faults.append(error)
    }
  }

  mutating func addPhrases(_ record: LexiconRecord, _ kind: FixedPhrase.Kind) {
    let alternatives = record.first("words")?.value ?? record.fields[0].value
    let act = record.first("act").flatMap { Act(rawValue: $0.value.string) }
    if act == nil, record.first("act") != nil { return unknownAct(in: record) }
    for phrase in alternatives.alternatives {
      addPhrase(phrase.words.lazy.map(\.spelling), kind, [], Agreement(), place(record.line))
      phrases[phrases.count - 1].act = act
      guard kind == .closing, phrase.ends(in: "ه") else { continue }
      let stem = phrase.folded.dropLast()
      for pronoun: StaticString in ["ها", "هم", "هما"] {
        let words = (stem + Folding.folded("\(pronoun)")).split(separator: 0x20).map { spellingHash($0) }
        addPhrase(words, kind, [], Agreement(), place(record.line))
      }
    }
  }

  mutating func addCue(_ record: LexiconRecord) {
    let isBare = record.first("act").map { $0.value == "message" } ?? false
    guard let act = isBare ? .assert : record.first("act").flatMap({ Act(rawValue: $0.value.string) }) else {
      return unknownAct(in: record, "message or ")
    }
    let commitment = record.first("commitment").flatMap { Commitment(rawValue: $0.value.string) } ?? .neutral
    if let phrase = record.first("phrase") {
      let target: LinkEntry.Target = record.first("links").map { $0.value == "verb" } ?? false ? .verb : .source
      links.append(LinkEntry(target: target, act: act, isBare: isBare, commitment: commitment, origin: place(record.line)))
      linkLemmas.append(record.headword)
      for alternative in phrase.value.alternatives {
        addPhrase(alternative.words.lazy.map(\.spelling), .link(Int32(links.count - 1)), [], Agreement(), place(record.line))
      }
      return
    }
    guard let takes = record.first("takes") else {
      return fault("missing-field", record.origin, "`\(record.headword)` has no `takes`: list the frames in which it introduces a message")
    }
    var frames: [Frame] = []
    for text in takes.value.alternatives {
      guard let frame = frame(Array(text.words)) else {
        badFrame(text, in: record)
        continue
      }
      frames.append(frame)
      // `عبر عن قلقه`, `عبر عن أن …`: where a preposition has a noun, a clause can stand in its place.
      let clause = Frame(parts: FrozenTable(Array(frame.parts)), head: .that, isAdjacent: frame.isAdjacent)
      if frame.head == .noun, frame.parts.last.map({ $0 != .topic && $0 != .addressee }) ?? false, !frames.contains(clause) { frames.append(clause) }
    }
    let saying = [Frame.Part.clitic(Clitics.bi.rawValue), .word(form(spellingHash(Folding.folded("القول"))))]
    cues.append(
      CueEntry(
        lemma: record.headword, kind: record.first("verb") != nil ? .verb : .noun, act: act, isBare: isBare, commitment: commitment, frames: frames,
        isNegative: record.first("negative").map { $0.value == "yes" } ?? false, takesSaying: frames.contains { $0.parts.starts(with: saying) },
        origin: place(record.line)))
    cueLemmas.append(record.headword)
    let entry = Int32(cues.count - 1)
    inflect(record) { builder, form, reading in
      var reading = reading
      reading.entry = entry
      builder.formReadings.append((builder.form(form), reading))
    }
  }

  mutating func addStance(_ record: LexiconRecord) {
    let polarity = record.first("polarity").flatMap { Polarity(rawValue: $0.value.string) }
    guard polarity != nil || record.kind == "signal" else {
      return fault("unknown-polarity", record.origin, "`\(record.headword)` needs `polarity:` with for or against")
    }
    let act = record.first("act").flatMap { Act(rawValue: $0.value.string) }
    guard act != nil || record.kind == "stance" && record.first("act") == nil else {
      return unknownAct(in: record)
    }
    var frames: [Frame] = []
    var judgesSubject = false
    var isTarget = false
    var isNegative = false
    var conditions: [StanceEntry.Condition] = []
    let takes = record.first("takes")?.value
    if takes == nil { frames.append(Frame(parts: FrozenTable([]), head: .noun, isAdjacent: false)) }
    for text in (takes ?? .empty).alternatives {
      let words = Array(text.words)
      switch words[0] {
      case "منفي": isNegative = true
      case "موضوع", "نفسه":
        if words[0] == "موضوع" { judgesSubject = true } else { isTarget = true }
        let behind = words.dropFirst()
        guard let first = behind.first else { continue }
        if first == "منفي" {
          isNegative = true
          continue
        }
        let condition: StanceEntry.Condition? = behind.count > 1 ? nil : condition(first)
        conditions.append(condition ?? .words(FrozenTable(behind.map { part($0) })))
      default:
        guard let frame = frame(words) else {
          badFrame(text, in: record)
          continue
        }
        frames.append(frame)
      }
    }
    stances.append(
      StanceEntry(
        polarity: polarity, act: act, judgesSubject: judgesSubject, isNegative: isNegative, isTarget: isTarget,
        needsObject: !judgesSubject && !frames.isEmpty && frames.allSatisfy { $0.parts.count > 1 }, frames: FrozenTable(frames),
        conditions: FrozenTable(conditions), origin: place(record.line)))
    let entry = Int32(stances.count - 1)
    if let phrase = record.first("phrase") {
      for alternative in phrase.value.alternatives { addPhrase(alternative.words.lazy.map(\.spelling), .stance(entry), [], Agreement(), place(record.line)) }
      return
    }
    inflect(record) { builder, form, reading in
      var reading = reading
      reading.entry = entry
      builder.stanceReadings.append((builder.form(form), reading))
    }
  }

  /// Emits the spellings of the forms of a record's `verb` or `noun`.
  mutating func inflect(_ record: LexiconRecord, _ emit: (inout LexiconBuilder, UInt64, CueReading) -> Void) {
    if let verbs = record.first("verb") {
      for verb in verbs.value.alternatives { inflect(verb: Array(verb.words), Origin(file: record.file, line: verbs.line), emit) }
    } else if let noun = record.first("noun") {
      for word in noun.value.words {
        let stem = word.stem
        let gender: Agreement.Gender = word.ends(in: "ة") ? .feminine : .masculine
        let reading = CueReading(entry: 0, form: .noun, agreement: Agreement(gender: gender))
        emit(&self, stem.value, reading)
        if gender == .masculine { emit(&self, stem.followed(by: "ا").value, reading) }
      }
    } else if let adjectives = record.first("adjective") {
      for adjective in adjectives.value.words {
        let stem = adjective.stem
        Inflection.masculine(stem, withPlural: true) { emit(&self, $0, CueReading(entry: 0, form: .noun, agreement: $1)) }
        Inflection.feminine(stem, withPlural: false) { emit(&self, $0, CueReading(entry: 0, form: .noun, agreement: $1)) }
      }
    } else {
      fault("missing-field", record.origin, "`\(record.headword)` has none of `verb`, `noun`, `adjective`, `phrase`")
    }
  }

  private mutating func inflect(verb parts: [LexiconCell], _ origin: Origin, _ emit: (inout LexiconBuilder, UInt64, CueReading) -> Void) {
    guard parts.count == 4 else {
      return fault("principal-parts", origin, "`verb:` takes perfect, imperfect, participle and verbal noun, with - for one that is no cue")
    }
    let folded = parts.map { $0 == "-" ? nil : $0.folded }
    inflectVerb(
      perfect: folded[0], imperfect: folded[1], participle: folded[2], verbalNoun: folded[3], endsInAlefMaqsura: parts[0].ends(in: "ى"),
      endsInHamza: parts[0].ends(in: "أ"), emit)
  }

  /// Emits the spellings of a verb's forms, once the processor has been told of all of them: one at a time, each would wait for memory.
  mutating func inflectVerb(
    perfect: [UInt16]?, imperfect: [UInt16]?, participle: [UInt16]?, verbalNoun: [UInt16]?, endsInAlefMaqsura: Bool, endsInHamza: Bool,
    _ emit: (inout LexiconBuilder, UInt64, CueReading) -> Void
  ) {
    verbForms.removeAll(keepingCapacity: true)
    Inflection.verb(
      perfect: perfect, imperfect: imperfect, participle: participle, verbalNoun: verbalNoun, endsInAlefMaqsura: endsInAlefMaqsura,
      endsInHamza: endsInHamza, entry: 0
    ) {
      forms.prefetch($0)
      verbForms.append(($0, $1))
    }
    for (form, reading) in verbForms { emit(&self, form, reading) }
  }

  private mutating func unknownAct(in record: LexiconRecord, _ others: String = "") {
    let acts = Act.allCases.map(\.rawValue).joined(separator: " ")
    fault("unknown-act", origin(of: "act", in: record), "`\(record.headword)` needs `act:` with \(others)one of \(acts)")
  }

  private mutating func badFrame(_ text: LexiconCell, in record: LexiconRecord) {
    fault("bad-frame", origin(of: "takes", in: record), "`\(text)` does not end in أن, اسم, :, «», سؤال or جملة")
  }

  mutating func frame(_ words: [LexiconCell]) -> Frame? {
    guard let last = words.last, let head = head(last) else { return nil }
    let isAdjacent = words[0] == "ملاصق"
    return Frame(parts: FrozenTable(words.dropLast().dropFirst(isAdjacent ? 1 : 0).map { part($0) }), head: head, isAdjacent: isAdjacent)
  }

  private func head(_ word: LexiconCell) -> Frame.Head? {
    switch word {
    case "أن": .that
    case "اسم": .noun
    case ":": .colon
    case "«»": .quote
    case "سؤال": .question
    case "جملة": .clause
    default: nil
    }
  }

  private func condition(_ word: LexiconCell) -> StanceEntry.Condition? {
    switch word {
    case "منكر": .wrong
    case "ضرر": .harm
    case "خصم": .adversary
    case "متكلم": .us
    case "تدبير": .measure
    default: nil
    }
  }

  private mutating func part(_ word: LexiconCell) -> Frame.Part {
    switch word {
    case "مخاطب": .addressee
    case "موضوع": .topic
    case "مصدر": .source
    case "كلامه": .speech
    case "تحيته": .courtesy(.greeting)
    case "تعزيته": .courtesy(.condolence)
    case "ب": .clitic(Clitics.bi.rawValue)
    case "ل": .clitic(Clitics.li.rawValue)
    default: .word(form(word.spelling))
    }
  }
}
