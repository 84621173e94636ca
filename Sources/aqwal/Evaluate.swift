import Aqwal
import AqwalFormats
import ArgumentParser

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score extracted quotations against gold annotations.",
    discussion: """
      Gold is a folder with ID.txt beside ID.gold.json for each article. Without predictions the texts are extracted now.

      Spans are compared as sets of words, so that quotation marks, punctuation and a leading complementiser never count. A prediction takes the gold \
      attribution that it overlaps best, one to one, at a Dice of 0.5 or more.
        found       content at Dice >= 0.5
        exact       the very same words
        attributed  found, and the resolved speaker is right
        strict      content at Dice >= 0.8 and the speaker right
      The other figures are shares of the found required ones. An optional gold attribution counts neither way.

      EXAMPLES
        aqwal evaluate gold/
        aqwal evaluate gold/ predictions.jsonl --errors 20
      """)

  @Argument(help: ArgumentHelp("The folder of the gold annotations.", valueName: "gold-dir"))
  var gold: String

  @Argument(help: ArgumentHelp("What aqwal extract --format jsonl wrote for the texts, with offsets in scalars.", valueName: "predictions.jsonl"))
  var predictions: String?

  @Flag(help: "Print the figures as JSON.")
  var json = false

  @Option(help: ArgumentHelp("Print the first N errors.", valueName: "n"))
  var errors = 0

  @OptionGroup var knowledge: LexiconOptions

  func run() throws {
    try reportingFailure {
      let articles = try readGold(gold)
      for article in articles {
        for string in article.missing { Terminal.complain(string) }
      }
      let predicted = try predictions.map(readPredictions) ?? extract(articles)
      let score = Score(articles, predicted)
      var buffer = ByteBuffer()
      buffer.append((json ? score.json : score.summary) + "\n")
      for error in score.errors.prefix(max(errors, 0)) { buffer.append(error + "\n") }
      try OutputFile.standard.take(&buffer)
    }
  }

  private func extract(_ articles: [GoldArticle]) throws -> [String: PredictedArticle] {
    let extractor = Extractor(lexicon: try knowledge.lexicon())
    return Dictionary(uniqueKeysWithValues: articles.map { ($0.id, PredictedArticle(extractor.extract(Document(id: $0.id, text: $0.text)))) })
  }
}
