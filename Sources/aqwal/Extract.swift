import Aqwal
import AqwalFormats
import ArgumentParser

extension OffsetUnit: ExpressibleByArgument {}

struct Extract: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, json, jsonl, csv, tsv
  }

  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Extract the attributed quotations of articles.",
    discussion: """
      Reads plain text (one article a file) and JSON Lines (one article a line, with the fields text, id, title, date, outlet and url). Text is UTF-8, or \
      UTF-16 with a byte order mark. Results stand in the order of the input. An input that fails is told on standard error and, in JSON, has its \
      entry {"id": …, "error": …}; the others go on.

      EXAMPLES
        aqwal extract article.txt
        aqwal extract news/ --format csv --output quotations.csv
        aqwal extract articles.jsonl --text-field body | jq '.speakers[].name'
        curl -s https://example.org/article.txt | aqwal extract -
      """)

  @Argument(help: ArgumentHelp("Files, folders (their .txt, .jsonl and .ndjson files), globs, or - for standard input.", valueName: "paths"))
  var paths: [String]

  @Option(help: ArgumentHelp("The form of the results (default: table on a terminal, else jsonl).", valueName: "form"))
  var format: Format?

  @OptionGroup var inputs: InputArguments

  @Option(help: ArgumentHelp("How many articles are worked on at once (default: one per processor).", valueName: "n"))
  var jobs: Int?

  @Option(help: ArgumentHelp("The unit of offsets.", valueName: "unit"))
  var offsets = OffsetUnit.scalars

  @Option(name: [.short, .long], help: ArgumentHelp("Write the results to FILE.", valueName: "file"))
  var output: String?

  @OptionGroup var knowledge: LexiconOptions

  @Flag(help: "Say with each quotation which pattern and lexicon lines it came from (table, json, jsonl).")
  var explain = false

  private var chosenFormat: Format { format ?? (Terminal.isOutput && output == nil ? .table : .jsonl) }

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1") }
    if explain, [.csv, .tsv].contains(chosenFormat) { throw ValidationError("--explain goes with table, json and jsonl") }
  }

  func run() throws {
    try reportingFailure {
      let lexicon = try knowledge.lexicon()
      let outlet = try output.map { path throws(Failure) in try OutputFile(path) } ?? .standard
      let job = ExtractionJob(lexicon: lexicon, explains: explain, options: inputs.options, writer: try writer(), output: outlet)
      let failures = try job.run(paths, workers: jobs ?? processorCount())
      if failures > 0 { throw ExitCode(2) }
    }
  }

  private func writer() throws -> any ExtractionWriter {
    switch chosenFormat {
    case .table:
      TableWriter(style: output == nil ? Terminal.style : TerminalStyle(), explanation: explain ? Explanation(try knowledge.files()) : nil)
    case .json: JSONWriter(.array, offsets: offsets, explains: explain)
    case .jsonl: JSONWriter(.lines, offsets: offsets, explains: explain)
    case .csv: SeparatedValuesWriter.commas(offsets: offsets)
    case .tsv: SeparatedValuesWriter.tabs(offsets: offsets)
    }
  }
}
