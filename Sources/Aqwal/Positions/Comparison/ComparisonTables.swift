/// What the tables of `Lexicons/comparison` say: what is known of words, and the weights of what they show.
///
/// Only comparisons ask for them, so that an extraction from the program's own lexicons does without.
struct ComparisonTables: Sendable {
  private(set) var words = ComparisonWords()
  private(set) var model = ComparisonModel()

  /// The tables that travel inside the program.
  static let standard: ComparisonTables = {
    let (tables, faults) = read(LexiconFile.builtIn)
    precondition(faults.isEmpty, "the built-in lexicons are broken: \(faults[0])")
    return tables
  }()

  /// Reads those of `files` that are tables of comparison; what is wrong with them comes back beside what could be read.
  static func read(_ files: [LexiconFile]) -> (tables: ComparisonTables, faults: [LexiconFault]) {
    var tables = ComparisonTables()
    var faults: [LexiconFault] = []
    for file in files where reads(file) { tables.add(file, &faults) }
    return (tables, faults)
  }

  static func reads(_ file: LexiconFile) -> Bool {
    switch file.name {
    case "comparison/antonyms.tsv", "comparison/synonyms.tsv", "comparison/reversals.tsv", "comparison/events.tsv", "comparison/numbers.tsv",
      "comparison/weights.tsv":
      true
    default: false
    }
  }

  private mutating func add(_ file: LexiconFile, _ faults: inout [LexiconFault]) {
    file.forEachRow(faults: &faults) { row throws(LexiconFault) in
      switch file.name {
      case "comparison/antonyms.tsv": words.addScale(row[0], row[1])
      case "comparison/synonyms.tsv": words.addSense(row[0])
      case "comparison/reversals.tsv": try addReversal(row, file)
      case "comparison/events.tsv": words.addEvent(row[0])
      case "comparison/numbers.tsv":
        guard let value = Double(row[1].string) else { throw file.fault("no-number", row, "`\(row[1])` is no number") }
        words.addNumber(row[0], value)
      default: try addWeight(row, file)
      }
    }
  }

  private mutating func addReversal(_ row: LexiconRow, _ file: LexiconFile) throws(LexiconFault) {
    switch row[1].string {
    case "negation": words.addNegation(row[0])
    case "reversal": words.addReversal(row[0])
    default: throw file.fault("unknown-kind", row, "`\(row[1])` is neither negation nor reversal")
    }
  }

  private mutating func addWeight(_ row: LexiconRow, _ file: LexiconFile) throws(LexiconFault) {
    let name = row[0].string
    let weights = [row[1], row[2]].map { $0.isEmpty ? 0 : Double($0.string) }
    guard let other = weights[0], let disagree = weights[1] else { throw file.fault("no-number", row, "`\(row[1])` or `\(row[2])` is no number") }
    if name == "bias" {
      model.other.bias = other
      model.disagree.bias = disagree
    } else if let index = Evidence.allCases.firstIndex(where: { $0.rawValue == name }) {
      model.other.evidence[index] = other
      model.disagree.evidence[index] = disagree
    } else if name.hasPrefix("word ") {
      model.disagree.words[spellingHash(WordRoot(Folding.folded(String(name.dropFirst(5)))).root)] = disagree
    } else {
      throw file.fault("unknown-evidence", row, "`\(name)` is no evidence; the names stand in Evidence.swift")
    }
  }
}
