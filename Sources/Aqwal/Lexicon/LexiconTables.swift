/// Reads the rows of the tables: titles, names, places, bodies, outlets, words.
extension LexiconBuilder {
  mutating func table(_ file: LexiconFile, _ add: (inout LexiconBuilder, LexiconRow) -> Void) {
    var damaged: [LexiconFault] = []
    file.forEachRow(faults: &damaged) { add(&self, $0) }
    faults += damaged
  }

  mutating func nominal(_ row: LexiconRow, columns: ClosedRange<Int>, _ trait: Traits) {
    for column in columns where !row[column].isEmpty { addNominal(row[column], trait, Agreement(), place(row.line)) }
  }

  /// A head noun with its plural and, where the table has it, its feminine.
  mutating func headForms(_ singular: LexiconCell, feminine: LexiconCell?, plural: LexiconCell, _ trait: Traits, _ place: Place) {
    guard singular.isWord else {
      addNominal(singular, trait, Agreement(gender: .masculine, number: .singular), place)
      if let feminine, !feminine.isEmpty { addNominal(feminine, trait, Agreement(gender: .feminine, number: .singular), place) }
      if !plural.isEmpty { addNominal(plural, trait, Agreement(number: .plural), place) }
      return
    }
    let (one, woman, many) = (singular.folded, feminine?.folded, plural.folded)
    addHead(one, woman, many, trait)
    // `مسئول`: the hamza of ؤو stands on a ي as well, as in Egypt.
    if let seat = one.firstIndex(of: wawHamza), one[seat...].dropFirst().first == waw {
      let moved = { (word: [UInt16]) in word.map { $0 == wawHamza ? yehHamza : $0 } }
      addHead(moved(one), woman.map(moved), moved(many), trait)
    }
  }

  private mutating func addHead(_ singular: [UInt16], _ feminine: [UInt16]?, _ plural: [UInt16], _ trait: Traits) {
    Inflection.noun(singular: singular, plural: plural) { form, agreement in
      // Groups stand in the table by their plural.
      if singular == plural, agreement.number != .plural { return }
      // A title is a man's unless the table gives it as a woman's: داعية, علامة.
      let gender: Agreement.Gender = feminine == nil ? agreement.gender : .masculine
      addForm(form, trait, Agreement(gender: gender, number: agreement.number))
    }
    guard let feminine, !feminine.isEmpty else { return }
    func add(_ form: UInt64, _ agreement: Agreement) { addForm(form, trait, Agreement(gender: .feminine, number: agreement.number)) }
    if feminine.last == tehMarbuta {
      Inflection.feminine(SpellingHash(of: feminine.dropLast()), withPlural: true, add)
    } else {
      Inflection.noun(singular: feminine, plural: nil, emit: add)
    }
  }

  static let titles: [String: Traits] = ["office": .office, "rank": .rank, "occupation": .occupation, "relation": .relation]

  mutating func office(_ row: LexiconRow) {
    guard let kind = Self.titles[row[3].string] else { return fault("unknown-kind", row, "`\(row[3])` is none of office, rank, occupation, relation") }
    headForms(row[0], feminine: row[1], plural: row[2], kind, place(row.line))
  }

  mutating func unnamed(_ row: LexiconRow) {
    guard row[3] == "unnamed" || row[3] == "group" else { return fault("unknown-kind", row, "`\(row[3])` is neither unnamed nor group") }
    // `امرأة`, `سيدة`: no title that a man may have.
    let feminine = row[3] == "unnamed" && row[1].isEmpty && row[0].folded.last == 0x0629 ? nil : row[1]
    headForms(row[0], feminine: feminine, plural: row[2], row[3] == "group" ? .groupHead : .unnamedHead, place(row.line))
  }

  mutating func given(_ row: LexiconRow) {
    guard row[1].isEmpty || row[1] == "m" || row[1] == "f" else { return fault("unknown-gender", row, "`\(row[1])` is neither m nor f") }
    let gender: Agreement.Gender = row[1].isEmpty ? .unknown : row[1] == "m" ? .masculine : .feminine
    let agreement = Agreement(gender: gender, number: .singular)
    func add(_ name: LexiconCell) -> Int32 {
      let form = addForm(name.spelling, .given, agreement)
      if name.begins(with: "أل") || name.begins(with: "إل") { facts[Int(form)].beginsWithHamza = true }
      return form
    }
    let name = add(row[0])
    if row[0].ends(in: "ى") { maqsuraNames.insert(name) }
    for variant in row[2].words { canonical.append((add(variant), name)) }
  }

  mutating func head(_ row: LexiconRow, _ trait: Traits) {
    let phrase = phrases.count
    headForms(row[0], feminine: nil, plural: row[1], trait, place(row.line))
    guard row[2] == "f" else { return }
    if row[0].isWord { facts[Int(form(row[0].spelling))].agreement.gender = .feminine } else { phrases[phrase].agreement.gender = .feminine }
  }

  mutating func named(_ row: LexiconRow, _ trait: Traits) {
    var agreement = Agreement()
    if trait == .namedBody {
      if row[1] == "m" || row[1] == "f" { agreement = Agreement(gender: row[1] == "m" ? .masculine : .feminine, number: .singular) }
      if row[1] == "p" { agreement = Agreement(gender: .masculine, number: .plural) }
    }
    addNominal(row[0], trait, agreement, place(row.line))
    for name in row[2].alternatives {
      addNominal(name, trait, (trait == .namedBody ? self.agreement(ofHead: name) : nil) ?? agreement, place(row.line))
    }
  }

  /// `اللجنة الدولية للصليب الأحمر`, `الاتحاد الروسي`: what the kind of body that a name of several words begins with tells a verb.
  private mutating func agreement(ofHead name: LexiconCell) -> Agreement? {
    guard !name.isWord, let head = name.words.first(where: { _ in true })?.folded else { return nil }
    let facts = facts[Int(form(spellingHash(head.starts(with: [alef, lam]) ? head.dropFirst(2) : head[...])))]
    return facts.traits.contains(.bodyHead) && facts.agreement.gender != .unknown && facts.agreement.number == .singular ? facts.agreement : nil
  }

  mutating func place(_ row: LexiconRow) {
    let agreement = agreement(ofHead: row[0]) ?? Agreement(gender: .feminine, number: .singular)
    addNominal(row[0], row[2].isEmpty ? .place : [.place, .country], agreement, place(row.line))
    let region = Region(code: row[2].string)
    setRegion(region, of: row[0])
    if row[1] == "-" { withoutNisba.insert(form(row[0].spelling)) } else if !row[1].isEmpty { nisba(row[1].stem, region) }
  }

  /// Notes the country that a place's name stands for; a name of several words has it on its phrase.
  mutating func setRegion(_ region: Region?, of name: LexiconCell) {
    guard let region else { return }
    if !name.isWord { phrases[phrases.count - 1].region = region } else { facts[Int(form(name.spelling))].region = region }
  }

  mutating func nisba(_ stem: SpellingHash, _ region: Region?) {
    let name = form(stem.value)
    Inflection.masculine(stem, withPlural: true) { form, agreement in
      let index = addForm(form, .nisba, agreement)
      if region != nil { facts[Int(index)].region = region }
    }
    Inflection.feminine(stem, withPlural: true) { form, agreement in
      let index = addForm(form, .nisba, agreement)
      if region != nil { facts[Int(index)].region = region }
      // The same adjective in the other gender.
      canonical.append((index, name))
    }
  }

  mutating func actNoun(_ row: LexiconRow) {
    let stem = row[0].stem
    let index = addForm(stem.value, .actNoun)
    if !row[0].ends(in: "ة") { addForm(stem.followed(by: "ا").value, .actNoun) }
    guard !row[1].isEmpty else { return }
    guard let act = Act(rawValue: row[1].string) else { return fault("unknown-act", row, "`\(row[1])` is no act; the acts stand in Lexicons/README.md") }
    nounActs[index] = act
  }

  mutating func conduct(_ row: LexiconRow) {
    guard let side = Polarity(rawValue: row[1].string) else { return fault("unknown-polarity", row, "`\(row[1])` is neither for nor against") }
    nominal(row, columns: 0...0, side == .for ? .merit : .misconduct)
  }

  mutating func party(_ row: LexiconRow) {
    guard row[1] == "adversary" || row[1] == "state" else { return fault("unknown-kind", row, "`\(row[1])` is neither adversary nor state") }
    nominal(row, columns: 0...0, row[1] == "adversary" ? .adversary : .stateOrgan)
  }

  mutating func adjective(_ row: LexiconRow) {
    let stem = row[0].stem
    Inflection.masculine(stem, withPlural: true) { addForm($0, .adjective, $1) }
    addForm(row[1].isEmpty ? stem.followed(by: "ة").value : row[1].spelling, .adjective, Agreement(gender: .feminine))
  }

  /// A verb by its perfect and imperfect, in the third person.
  mutating func verb(_ row: LexiconRow) {
    inflectVerb(
      perfect: row[0].folded, imperfect: row[1].isEmpty ? nil : row[1].folded, participle: nil, verbalNoun: nil,
      endsInAlefMaqsura: row[0].ends(in: "ى"), endsInHamza: row[0].ends(in: "أ")
    ) { if $2.agreement.person == 3 { $0.addForm($1, .verb) } }
  }

  mutating func weight(_ row: LexiconRow) {
    guard let weight = Double(row[1].string) else { return fault("no-number", row, "`\(row[1])` is no number") }
    weights[row[0].string] = weight
  }

  mutating func complement(_ row: LexiconRow) {
    var takes: TitleComplements = []
    for name in row[1].words {
      guard let one = TitleComplements.named[name.string] else {
        return fault("unknown-complement", row, "`\(row[1])` is none of \(TitleComplements.named.keys.sorted())")
      }
      takes.formUnion(one)
    }
    for key in Keys(bare: [row[0].string, row[0].string + "ة"]) { complements[key, default: []].formUnion(takes) }
  }

  mutating func wordClass(_ row: LexiconRow) {
    guard let one = WordClass.named[row[0].string] else {
      return fault("unknown-class", row, "`\(row[0])` is none of \(WordClass.named.keys.sorted().joined(separator: ", "))")
    }
    for key in Keys(bare: row[1].words.map(\.string)) { wordClasses[key, default: []].insert(WordClasses(one)) }
  }

  mutating func formClass(_ row: LexiconRow) {
    guard let one = FormClass.named[row[0].string] else {
      return fault("unknown-class", row, "`\(row[0])` is none of \(FormClass.named.keys.sorted().joined(separator: ", "))")
    }
    let endings = row[2].isEmpty ? [""] : row[2].words.map(\.string)
    listedForms[one, default: []] += row[1].words.flatMap { form in endings.map { form.string + $0 } }
  }

  mutating func titleSynonym(_ row: LexiconRow) {
    let (title, meaning) = (Keys(bare: row[0].words.map(\.string)), Keys(bare: row[1].words.map(\.string)))
    if !titleSynonyms.add(title, meaning, isLike: row[2] == "like") {
      fault("no-synonym", row, "`\(row[0])` cannot be read as `\(row[1])`: a word is read as one word, two words as one or two")
    }
  }

  mutating func glued(_ row: LexiconRow) {
    switch row[1].string {
    case "after": gluedWords.addTail(row[0].folded)
    case "before": gluedWords.addHead(row[0].folded)
    default: fault("unknown-side", row, "`\(row[1])` is neither before nor after")
    }
  }

  static let classes: [String: Traits] = [
    "preposition": .preposition, "conjunction": .conjunction, "relative": .relative, "pronoun": .personalPronoun, "demonstrative": .demonstrative,
    "particle": .particle, "auxiliary": .auxiliary, "adverb": .adverb, "quantifier": .quantifier, "number": .numeral, "complementizer": .complementizer,
    "interrogative": .interrogative, "negation": .negation,
  ]

  mutating func function(_ row: LexiconRow) {
    guard let trait = Self.classes[row[1].string] else {
      return fault("unknown-class", row, "`\(row[1])` is none of \(Self.classes.keys.sorted().joined(separator: ", "))")
    }
    addForm(row[0].spelling, trait)
  }

  /// Countries and their adjectives from ICU's CLDR names.
  mutating func addCountries() {
    for (code, name) in Countries.names {
      files.append("ICU region \(code)")
      let region = Region(code: code)
      var name = name
      name.withUTF8 { bytes in
        let name = LexiconCell(bytes)
        addNominal(name, [.place, .country], Agreement(gender: .feminine, number: .singular), place(0))
        setRegion(region, of: name)
        if name.isWord, !withoutNisba.contains(form(name.spelling)) { nisba(SpellingHash(of: Countries.nisba(of: name.folded)[...]), region) }
      }
    }
  }
}
