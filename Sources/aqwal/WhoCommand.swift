import AqwalCorpus
import AqwalFormats
import ArgumentParser

struct Who: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Say who speaks in an article of a store.",
    discussion: """
      EXAMPLES
        aqwal who harbour-17
        aqwal who "صدى الساحل/harbour-17"
      """)

  @Argument(help: ArgumentHelp("The article's id, with its outlet and a slash in front where several have the id.", valueName: "article"))
  var article: String

  @OptionGroup var place: StoreOptions
  @OptionGroup var results: ResultArguments

  func run() throws {
    try reportingFailure {
      let articles = try place.query().articles(article)
      if articles.isEmpty { throw Failure("\(article): no such article in this store") }
      if articles.count > 1 { Terminal.complain("\(articles.count) outlets have this id: OUTLET/ID names one") }
      let records = articles.flatMap { article in article.speakers.map { $0.record(in: article) } }
      try results.write(records: records) { page in
        for article in articles { article.write(to: &page) }
      }
    }
  }
}

extension StoredArticle.Speaker {
  fileprivate func record(in article: StoredArticle) -> Record {
    Record([
      "article": .text(article.article.name), "outlet": .text(article.article.outlet), "date": .text(article.day), "speaker": .text(name), "key": .text(key),
      "type": .text(kind), "roles": .texts(roles), "quotations": .number(quotations), "acts": .texts(acts), "relays": .number(relays),
    ])
  }
}

extension StoredArticle {
  fileprivate func write(to page: inout TextPage) {
    page.heading(article.name, [day, article.outlet.isEmpty ? nil : article.outlet].compactMap { $0 }.map { .field($0) })
    if let title { page.paragraph(title) }
    page.line([.label(quotations == 1 ? "1 quotation" : "\(quotations) quotations")])
    page.blank()
    for speaker in speakers {
      page.heading(speaker.name, speaker.roles.first.map { [.field($0)] } ?? [])
      var facts: [TextPage.Piece] = [.label(speaker.kind), .label(speaker.quotations == 1 ? "1 quotation" : "\(speaker.quotations) quotations")]
      if !speaker.acts.isEmpty { facts.append(.label(speaker.acts.joined(separator: ", "))) }
      if speaker.relays > 0 { facts.append(.label("channel of \(speaker.relays)")) }
      page.line(facts, indent: 5)
    }
  }
}
