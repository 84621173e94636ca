import AqwalCorpus
import ArgumentParser

struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List the quotations of a store.",
    discussion: """
      Those that meet every condition, the latest article first. Words are found however they are spelled: with and without hamza, vowel signs, the \
      article and a و or ف in front.

      EXAMPLES
        aqwal quotes --speaker لافروف --stance against
        aqwal quotes --text '"وقف إطلاق النار"' --from 2016 --format csv
        aqwal quotes --act deny --outlet bbc --limit 10
      """)

  @OptionGroup var place: StoreOptions
  @OptionGroup var conditions: FilterArguments

  @Option(help: ArgumentHelp("At most this many (default: all; in a table on a terminal 50).", valueName: "n"))
  var limit: Int?

  @OptionGroup var results: ResultArguments

  func run() throws {
    try reportingFailure {
      let store = try place.query()
      let bound = limit ?? (results.isScreen ? 50 : nil)
      let quotations = try store.quotations(conditions.filter, limit: bound)
      try results.write(quotations, record: \.record) { $1.write(to: &$0) }
      if limit == nil, let bound, quotations.count == bound { Terminal.complain("the latest \(bound) only: --limit gives more") }
      if quotations.isEmpty { Terminal.complain("no such quotations") }
    }
  }
}
