import Aqwal
import AqwalCorpus
import AqwalFormats
import ArgumentParser

struct ConsistencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consistency",
    abstract: "Show where speakers of a store take opposite positions.",
    discussion: """
      For one speaker or for all: pairs of quotations from different articles that oppose each other, the strongest first, each with its reason. They are \
      for and against one target, assert and deny, demand and reject, give the same quantity with another number, or say the same with an opposite word. \
      A pair of different days shows a change over time; what to make of it is the reader's part, and both quotations stand there to be read.

      EXAMPLES
        aqwal consistency لافروف
        aqwal consistency "سيرغي لافروف" --target الهدنة
        aqwal consistency --limit 30 --format csv
      """)

  @Argument(help: ArgumentHelp("The speaker's name, in any of its forms (default: all speakers).", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("Only where both quotations have these words.", valueName: "words"))
  var target: String?

  @Option(help: ArgumentHelp("At most this many pairs (default: all; in a table on a terminal 30).", valueName: "n"))
  var limit: Int?

  @OptionGroup var place: StoreOptions
  @OptionGroup var results: ResultArguments
  @OptionGroup var knowledge: LexiconOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is a number from 1") }
  }

  func run() throws {
    try reportingFailure {
      let store = try place.query()
      let comparer = StatementComparer(lexicon: try knowledge.lexicon())
      let found =
        if let name {
          [try store.consistency(of: try store.speaker(name), target: target, comparer: comparer)]
        } else {
          try store.consistencies(target: target, comparer: comparer)
        }
      let pairs = found.flatMap { consistency in consistency.oppositions.map { (consistency.speaker, $0) } }
        .enumerated().sorted { ($1.element.1.strength, $0.offset) < ($0.element.1.strength, $1.offset) }.map(\.element)
      let shown = pairs.prefix(limit ?? (results.isScreen ? 30 : .max))
      try results.write(shown, record: { record(of: $1, by: $0) }) { write($1.1, by: $1.0, to: &$0) }
      if limit == nil, shown.count < pairs.count { Terminal.complain("the strongest \(shown.count) of \(pairs.count) only: --limit gives more") }
      if pairs.isEmpty { Terminal.complain("no opposite positions") }
    }
  }
}

private func record(of opposition: Opposition, by speaker: FoundSpeaker) -> Record {
  let (first, second) = (opposition.first, opposition.second)
  return Record([
    "speaker": .text(speaker.name), "key": .text(speaker.key), "kind": .text(opposition.kind.rawValue), "reason": .text(opposition.reason),
    "matter": .text(opposition.matter), "strength": .share(opposition.strength), "firstDate": .text(first.day), "firstOutlet": .text(first.article.outlet),
    "firstArticle": .text(first.article.name), "firstQuotation": .text("q\(first.number)"), "firstAct": .text(first.act), "first": .text(first.content),
    "secondDate": .text(second.day), "secondOutlet": .text(second.article.outlet), "secondArticle": .text(second.article.name),
    "secondQuotation": .text("q\(second.number)"), "secondAct": .text(second.act), "second": .text(second.content),
  ])
}

private func write(_ opposition: Opposition, by speaker: FoundSpeaker, to page: inout TextPage) {
  page.heading(speaker.name, [.field(opposition.matter)])
  page.line([.label(opposition.span), .label(opposition.kind.rawValue), .field(opposition.reason), .label(String(share: opposition.strength))], indent: 2)
  for quotation in [opposition.first, opposition.second] {
    page.line(quotation.place + quotation.facts, indent: 2)
    page.paragraph(quotation.content, indent: 5)
  }
  page.blank()
}

extension Opposition {
  /// The two days, or that there is no telling.
  fileprivate var span: String {
    guard let one = first.day, let other = second.day else { return "undated" }
    return one == other ? "on one day" : "change from \(one) to \(other)"
  }
}
