import Aqwal
import AqwalCorpus
import AqwalFormats
import ArgumentParser

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add articles to a store, with their quotations.",
    discussion: """
      An article is known by its outlet and id. One that the store has already is left alone; one that has changed replaces the old one and its \
      quotations. Articles are written in batches, each wholly or not at all: after an interruption the same command goes on where it stopped. \
      Text files have their name for an id and the day of their last change for a date.

      EXAMPLES
        aqwal add articles.jsonl
        aqwal add news/ --outlet "صدى الساحل" --store coast.sqlite
      """)

  @Argument(help: ArgumentHelp("Files, folders (their .txt, .jsonl and .ndjson files), globs, or - for standard input.", valueName: "paths"))
  var paths: [String]

  @OptionGroup var place: StoreOptions
  @OptionGroup var inputs: InputArguments

  @Option(help: ArgumentHelp("The outlet of articles that tell none.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("How many articles are worked on at once (default: one per processor).", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Extract again what the store has already, as after an update of the lexicons.")
  var refresh = false

  @Flag(help: "Print a line for each article once it is in the store: what became of it, and its name.")
  var list = false

  @OptionGroup var knowledge: LexiconOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is a number from 1") }
  }

  func run() throws {
    try reportingFailure {
      let lexicon = try knowledge.lexicon()
      let store = try place.create()
      let job = AddingJob(
        store: store, lexicon: lexicon, options: inputs.options, outlet: outlet, known: try store.fingerprints(), refreshes: refresh, lists: list)
      let failures = try job.run(paths, workers: jobs ?? processorCount())
      if failures > 0 { throw ExitCode(2) }
    }
  }
}
