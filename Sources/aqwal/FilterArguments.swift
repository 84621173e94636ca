import Aqwal
import AqwalCorpus
import ArgumentParser

/// Which quotations of a store are meant.
struct FilterArguments: ParsableArguments {
  enum Side: String, CaseIterable, ExpressibleByArgument {
    case `for`, against
  }

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case direct, indirect, mixed
  }

  @Option(help: ArgumentHelp("By a speaker of this name, in any of its forms.", valueName: "name"))
  var speaker: String?

  @Option(help: ArgumentHelp("By somebody in this role.", valueName: "words"))
  var role: String?

  @Option(help: ArgumentHelp("In this outlet.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("That came through this channel.", valueName: "name"))
  var relay: String?

  @Option(help: ArgumentHelp("From this day, month or year on.", valueName: "date"))
  var from: CalendarDay?

  @Option(help: ArgumentHelp("Up to this day, month or year.", valueName: "date"))
  var to: CalendarDay?

  @Option(help: ArgumentHelp("With this act: \(Act.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "act"))
  var act: Act?

  @Option(help: ArgumentHelp("That take a side: for, against.", valueName: "side"))
  var stance: Side?

  @Option(help: ArgumentHelp("That take a side on something with these words.", valueName: "words"))
  var target: String?

  @Option(help: ArgumentHelp("With these words; those in quotation marks stand together, * ends the beginning of a word.", valueName: "words"))
  var text: String?

  @Option(help: ArgumentHelp("Of this kind: direct, indirect, mixed.", valueName: "kind"))
  var kind: Form?

  @Option(help: ArgumentHelp("In this article.", valueName: "id"))
  var article: String?

  @Option(help: ArgumentHelp("With this confidence or more, from 0 to 1.", valueName: "share"))
  var confidence: Double?

  var filter: QuotationFilter {
    var filter = QuotationFilter()
    filter.speaker = speaker
    filter.role = role
    filter.outlet = outlet
    filter.relay = relay
    filter.from = from
    filter.to = to
    filter.act = act?.rawValue
    filter.kind = kind?.rawValue
    filter.polarity = stance?.rawValue
    filter.target = target
    filter.text = text
    filter.article = article
    filter.minimumConfidence = confidence
    return filter
  }
}

extension Act: ExpressibleByArgument {}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
