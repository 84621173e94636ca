import AqwalCorpus
import AqwalFormats
import ArgumentParser
import Foundation

struct Speakers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speakers",
    abstract: "Rank the speakers of a store, and decide who is who.",
    discussion: """
      Names in several articles are one speaker where the name and the offices go together; aqwal profile tells why. What the rules get wrong is set right \
      in the store's alias file, a text file beside it, by these commands or in an editor; it takes effect with the next command.

      EXAMPLES
        aqwal speakers --outlet bbc --limit 20
        aqwal speakers review
        aqwal speakers merge ايرولت "جان مارك ايرولت"
        aqwal speakers split "سامي حداد" --article harbour-17
      """, subcommands: [List.self, Review.self, Merge.self, Split.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    enum Kind: String, CaseIterable, ExpressibleByArgument {
      case person, organization, country
    }

    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Rank the speakers by how often they are quoted, in all or in some quotations.")

    @OptionGroup var place: StoreOptions

    @Option(help: ArgumentHelp("Speakers of this type: person, organization, country.", valueName: "type"))
    var type: Kind?

    @OptionGroup var conditions: FilterArguments

    @Option(help: ArgumentHelp("At most this many (default: all; in a table on a terminal 50).", valueName: "n"))
    var limit: Int?

    @OptionGroup var results: ResultArguments

    func run() throws {
      try reportingFailure {
        let speakers = try place.query().speakers(conditions.filter, kind: type?.rawValue, limit: limit ?? (results.isScreen ? 50 : nil))
        try results.write(records: speakers.map(\.record)) { page in
          page.rows(speakers.map(\.cells), indent: 0)
        }
        if speakers.isEmpty { Terminal.complain("no such speakers") }
      }
    }
  }

  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review",
      abstract: "List the pairs of names that might be one speaker's, with the evidence.",
      discussion: "They are two speakers until aqwal speakers merge says otherwise; aqwal speakers split takes them off the list.")

    @OptionGroup var place: StoreOptions
    @OptionGroup var results: ResultArguments

    func run() throws {
      try reportingFailure {
        try results.write(try place.query().doubtfulDecisions(), record: \.record) { page, decision in
          page.heading(decision.left, [.field(decision.right), .label(decision.rule.rawValue)])
          for side in decision.evidence.components(separatedBy: " | ") { page.paragraph(side, indent: 5) }
        }
      }
    }
  }

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: "Make two names one speaker's.")

    @Argument(help: ArgumentHelp("A name, with (ROLE) behind it for one of several who bear it.", valueName: "name"))
    var left: String

    @Argument(help: ArgumentHelp("Another.", valueName: "name"))
    var right: String

    @OptionGroup var place: StoreOptions

    func run() throws {
      try reportingFailure { try place.query().decide("\(left) = \(right)") }
    }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "split",
      abstract: "Keep two names apart, or take a name in some articles for another's.")

    @Argument(help: ArgumentHelp("A name, with (ROLE) behind it for one of several who bear it.", valueName: "name"))
    var left: String

    @Argument(help: ArgumentHelp("Another.", valueName: "name"))
    var right: String?

    @Option(help: ArgumentHelp("An article in which NAME is somebody else; may be repeated.", valueName: "id"))
    var article: [String] = []

    @OptionGroup var place: StoreOptions

    func validate() throws {
      if (right == nil) == article.isEmpty { throw ValidationError("name either a second speaker or, with --article, the articles that are another's") }
    }

    func run() throws {
      try reportingFailure {
        let store = try place.query()
        try store.decide(right.map { "\(left) != \($0)" } ?? "\(left)\(article.map { " @\($0)" }.joined()) != \(left)")
      }
    }
  }
}

extension RankedSpeaker {
  fileprivate var record: Record {
    Record([
      "key": .text(key), "name": .text(name), "type": .text(kind), "role": .text(role), "quotations": .number(quotations), "articles": .number(articles),
      "first": .text(firstDay), "last": .text(lastDay),
      "outlets": .records(outlets.map { Record(["outlet": .text($0.outlet), "quotations": .number($0.quotations)]) }),
    ])
  }

  fileprivate var cells: [TextPage.Cell] {
    let outlets = outlets.prefix(3).map { "\($0.outlet.isEmpty ? "?" : $0.outlet) \($0.quotations)" }.joined(separator: ", ")
    return [.number(quotations), .number(articles), .text(name), .text([role, outlets].compactMap { $0 }.joined(separator: " · "))]
  }
}

extension Store {
  /// Adds a line to the alias file and brings the speakers up to date.
  fileprivate func decide(_ line: String) throws {
    let number = try addAlias(line)
    let idle = try unify()
    if idle.contains(number) {
      try removeLastAlias()
      throw Failure("\(line): nobody in this store is called so, or both sides are the same. Nothing was changed")
    }
    Terminal.complain("\(aliasPath): \(line)")
  }
}
