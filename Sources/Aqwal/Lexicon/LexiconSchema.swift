/// What the files of `Lexicons/` hold: the fields of each kind of record, the columns of each table.
///
/// An entry is asked for what it may hold, so a field of another name would never be read, nor would the second of two.
enum LexiconSchema {
  /// `name`, `name*` for one that may be repeated, `name=one|other` for one with these values or none.
  private static let records: [String: [Field]] = [
    "cue": ["cue", "verb", "noun", "phrase", "takes", "act", "commitment=neutral|endorsing|distancing", "negative=yes", "links=source|verb", "eg*", "not*"],
    "impersonal": ["impersonal", "words", "act", "eg*"],
    "closing": ["closing", "words", "eg*"],
    "stance": ["stance", "polarity", "verb", "noun", "adjective", "phrase", "takes", "act", "eg*", "not*"],
    "signal": ["signal", "verb", "noun", "adjective", "phrase", "takes", "act", "eg*", "not*"],
    "pattern": ["pattern", "cue", "form", "eg*", "not*"],
  ]

  private static let tables: [String: [Field]] = [
    "bodies/heads.tsv": ["head", "plural", "gender=m|f"],
    "bodies/named.tsv": ["name", "gender=m|f|p", "aliases"],
    "comparison/antonyms.tsv": ["one", "other"],
    "comparison/events.tsv": ["word"],
    "comparison/numbers.tsv": ["word", "value"],
    "comparison/reversals.tsv": ["word", "kind"],
    "comparison/synonyms.tsv": ["words"],
    "comparison/weights.tsv": ["evidence", "other", "disagree"],
    "names/ambiguous.tsv": ["name"],
    "names/family.tsv": ["name"],
    "names/full.tsv": ["name"],
    "names/given.tsv": ["name", "gender", "variants"],
    "names/particles.tsv": ["particle"],
    "outlets/heads.tsv": ["head", "plural", "gender=m|f", "kind=agency|channel|magazine|newspaper|radio|site"],
    "outlets/outlets.tsv": ["name", "kind=agency|channel|magazine|newspaper|radio|site", "aliases"],
    "patterns/confidence.tsv": ["evidence", "weight"],
    "places/masculine.tsv": ["place"],
    "places/nisba.tsv": ["place", "nisba", "country"],
    "roles/honorifics.tsv": ["honorific", "feminine"],
    "roles/offices.tsv": ["title", "feminine", "plural", "kind"],
    "roles/synonyms.tsv": ["title", "meaning", "kind=like"],
    "roles/unnamed.tsv": ["head", "feminine", "plural", "type"],
    "words/actnouns.tsv": ["noun", "act"],
    "words/addressees.tsv": ["addressee"],
    "words/adjectives.tsv": ["adjective", "feminine"],
    "words/classes.tsv": ["class", "words", "tells"],
    "words/commonnouns.tsv": ["noun"],
    "words/complements.tsv": ["word", "takes"],
    "words/conduct.tsv": ["noun", "polarity"],
    "words/forms.tsv": ["class", "forms", "endings", "tells"],
    "words/functions.tsv": ["word", "class"],
    "words/glued.tsv": ["word", "side"],
    "words/harms.tsv": ["noun"],
    "words/parties.tsv": ["noun", "kind"],
    "words/settings.tsv": ["setting"],
    "words/times.tsv": ["time"],
    "words/turns.tsv": ["turn"],
    "words/verbs.tsv": ["perfect", "imperfect"],
  ]

  /// What in the file is not as the schema has it.
  static func faults(in file: LexiconFile) -> [LexiconFault] {
    if let line = file.firstUndecodableLine {
      return [LexiconFault(code: "encoding", origin: Origin(file: file.name, line: line), message: "this line is not UTF-8: save the file as UTF-8")]
    }
    var faults: [LexiconFault] = []
    // Lines that are no row or field are told by whoever builds from them.
    var damaged: [LexiconFault] = []
    if let columns = tables[file.name] {
      var earlier: [String: Int] = [:]
      func check(header: LexiconRow) { faults += headerFaults(header, columns, file) }
      file.forEachRow(faults: &damaged, header: check) { row in
        faults += zip(columns, row.cells).compactMap { column, cell in column.fault(cell, Origin(file: file.name, line: row.line)) }
        if let line = earlier.updateValue(row.line, forKey: row.cells.map(\.string).joined(separator: "\t")) {
          faults.append(file.fault("duplicate", row, "this row stands in line \(line) already: delete one of them"))
        }
      }
    } else if file.name.hasSuffix(".tsv") {
      faults.append(
        LexiconFault(
          code: "unknown-table", origin: Origin(file: file.name, line: 1), message: "no table of this name is read; the names stand in Lexicons/README.md"))
    } else {
      file.forEachRecord(faults: &damaged) { faults += self.faults(in: $0) }
    }
    return faults
  }

  private static func headerFaults(_ row: LexiconRow, _ columns: [Field], _ file: LexiconFile) -> [LexiconFault] {
    let names = columns.map(\.name)
    if row.cells.map(\.string) == names { return [] }
    return [file.fault("header", row, "the first line names the columns: \(names.joined(separator: ", ")), parted by tabs")]
  }

  private static func faults(in record: LexiconRecord) -> [LexiconFault] {
    guard let fields = records[record.kind.string] else {
      let message = "`\(record.kind):` begins no kind of record; the kinds stand in Lexicons/README.md"
      return [LexiconFault(code: "unknown-record", origin: record.origin, message: message)]
    }
    var seen: Set<String> = []
    return record.fields.compactMap { one in
      let name = one.name.string
      let origin = Origin(file: record.file, line: one.line)
      guard let field = fields.first(where: { $0.name == name }) else {
        let known = fields.map(\.name).joined(separator: ", ")
        return LexiconFault(code: "unknown-field", origin: origin, message: "`\(name):` is no field of a `\(record.kind)`, which has \(known)")
      }
      if !seen.insert(name).inserted, !field.isRepeated {
        return LexiconFault(code: "repeated-field", origin: origin, message: "`\(name):` stands in this record already: put the two together")
      }
      if one.value.isEmpty {
        return LexiconFault(code: "empty-field", origin: origin, message: "`\(name):` holds nothing: fill it in or delete the line")
      }
      return field.fault(one.value, origin)
    }
  }

  private struct Field: ExpressibleByStringLiteral {
    let name: String
    let values: [Substring]
    let isRepeated: Bool

    init(stringLiteral text: String) {
      let parts = text.split(separator: "=")
      isRepeated = text.hasSuffix("*")
      name = isRepeated ? String(text.dropLast()) : String(parts[0])
      values = parts.count > 1 ? parts[1].split(separator: "|") : []
    }

    /// What is wrong with a value that is none of those.
    func fault(_ value: LexiconCell, _ origin: Origin) -> LexiconFault? {
      guard !values.isEmpty, !value.isEmpty, !values.contains(where: { $0 == value.string }) else { return nil }
      return LexiconFault(code: "unknown-value", origin: origin, message: "`\(value)` is no `\(name)`, which is one of \(values.joined(separator: ", "))")
    }
  }
}
