import Aqwal
import AqwalFormats
import ArgumentParser

struct Compare: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, jsonl, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say whether two statements agree.",
    discussion: """
      The relation is agree, disagree or other (on different matters), with its probability and the reason: the words that show it. With --pairs the \
      statements stand in a CSV file with the columns s1 and s2; each row is written back with relation, probability and reason. Where the file has the \
      right relations in a column `stance`, the score is told on standard error.

      EXAMPLES
        aqwal compare "ارتفاع أسعار القمح" "انخفاض أسعار القمح"
        aqwal compare --pairs pairs.csv > compared.csv
      """)

  @Argument(help: ArgumentHelp("Two statements.", valueName: "statement"))
  var statements: [String] = []

  @Option(help: ArgumentHelp("Compare the columns s1 and s2 of the rows of FILE, or of standard input for -.", valueName: "file"))
  var pairs: String?

  @Option(help: ArgumentHelp("The form of the results (default: csv with --pairs; else table on a terminal, jsonl elsewhere).", valueName: "form"))
  var format: Format?

  @Flag(help: ArgumentHelp("Fit the weights to the pairs and print them as Lexicons/comparison/weights.tsv.", visibility: .hidden))
  var fit = false

  @OptionGroup var knowledge: LexiconOptions

  func validate() throws {
    if pairs == nil, statements.count != 2 { throw ValidationError("two statements are compared, or those of --pairs; there are \(statements.count)") }
    if pairs != nil, !statements.isEmpty { throw ValidationError("--pairs goes without statements") }
    if fit, pairs == nil { throw ValidationError("--fit wants --pairs with a column stance") }
  }

  func run() throws {
    try reportingFailure {
      let lexicon = try knowledge.lexicon()
      var buffer = ByteBuffer()
      if let pairs {
        let table = try PairTable(pairs)
        if fit { buffer.append(fitComparison(try table.examples(), lexicon: lexicon)) } else { try table.compare(lexicon, format ?? .csv, to: &buffer) }
      } else {
        let comparison = StatementComparer(lexicon: lexicon).compare(statements[0], statements[1])
        write(comparison, to: &buffer)
      }
      try OutputFile.standard.take(&buffer)
    }
  }

  private func write(_ comparison: Comparison, to buffer: inout ByteBuffer) {
    switch format ?? (Terminal.isOutput ? .table : .jsonl) {
    case .table: buffer.append("\(comparison.relation.rawValue)  \(String(share: comparison.probability))\n\(comparison.reason)\n")
    case .jsonl: buffer.append(record(of: statements, comparison), .jsonl)
    case .csv: buffer.append(record(of: statements, comparison), .csv)
    }
  }
}

/// The rows of a file whose columns s1 and s2 are compared.
private struct PairTable {
  let table: SeparatedValues
  let first: Int
  let second: Int

  init(_ path: String) throws(FileFault) {
    table = try SeparatedValues(path)
    first = try table.column("s1")
    second = try table.column("s2")
  }

  func compare(_ lexicon: Lexicon, _ format: Compare.Format, to buffer: inout ByteBuffer) throws(FileFault) {
    let comparer = StatementComparer(lexicon: lexicon)
    let right = table.header.contains("stance") ? try relations() : nil
    var score = RelationScore()
    if format != .jsonl { buffer.appendRow(table.header + ["relation", "probability", "reason"]) }
    for (index, row) in table.rows.enumerated() {
      let comparison = comparer.compare(row.fields[first], row.fields[second])
      if let right { score.add(found: comparison.relation, right: right[index]) }
      if format == .jsonl {
        buffer.append(record(of: [row.fields[first], row.fields[second]], comparison), .jsonl)
      } else {
        buffer.appendRow(row.fields + [comparison.relation.rawValue, String(share: comparison.probability), comparison.reason])
      }
    }
    if right != nil { Terminal.complain(score.summary) }
  }

  func examples() throws(FileFault) -> [ComparisonExample] {
    zip(table.rows, try relations()).map { ComparisonExample(first: $0.fields[first], second: $0.fields[second], relation: $1) }
  }

  private func relations() throws(FileFault) -> [Comparison.Relation] {
    let column = try table.column("stance")
    var relations: [Comparison.Relation] = []
    for row in table.rows {
      guard let relation = Comparison.Relation(rawValue: row.fields[column]) else {
        throw FileFault(path: "\(table.path):\(row.line)", reason: "`\(row.fields[column])` is none of agree, disagree, other")
      }
      relations.append(relation)
    }
    return relations
  }
}

private func record(of statements: [String], _ comparison: Comparison) -> Record {
  Record([
    "s1": .text(statements[0]), "s2": .text(statements[1]), "relation": .text(comparison.relation.rawValue), "probability": .share(comparison.probability),
    "reason": .text(comparison.reason),
  ])
}

extension ByteBuffer {
  fileprivate mutating func append(_ record: Record, _ form: RecordForm) {
    var writer = RecordWriter(form)
    swap(&writer.out, &self)
    writer.write(record)
    swap(&writer.out, &self)
  }
}
