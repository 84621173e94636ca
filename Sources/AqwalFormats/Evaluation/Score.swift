/// How well predictions agree with gold: counts, and the errors behind them.
public struct Score {
  var articles = 0
  /// The ids of the articles that have no prediction.
  var absent: [String] = []
  /// Required gold attributions.
  var required = 0
  /// Predictions, without those that only an optional attribution covers.
  var predicted = 0
  var found = 0
  var exact = 0
  var attributed = 0
  var strict = 0
  var kind = 0
  var cue = 0
  var mention = 0
  var type = 0
  var act = 0
  var role = Share()
  var relay = Share()
  var stance = StanceCount()
  /// One line each, in text order by article: the article, the kind of error, and what went wrong.
  public private(set) var errors: [String] = []

  /// Right ones among those that there are.
  struct Share {
    var right = 0
    var all = 0
    var value: Double { Double(right) / Double(max(all, 1)) }
  }

  struct StanceCount {
    var right = 0
    var predicted = 0
    var gold = 0
  }

  public init(_ articles: [GoldArticle], _ predictions: [String: PredictedArticle]) {
    for article in articles {
      let prediction = predictions[article.id]
      if prediction == nil { absent.append(article.id) }
      add(article, prediction ?? PredictedArticle(id: article.id, quotations: [], speakers: []))
    }
    self.articles = articles.count
  }

  private mutating func add(_ article: GoldArticle, _ prediction: PredictedArticle) {
    let speakers = Dictionary((prediction.speakers ?? []).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let words = prediction.quotations.map { article.scored.words(in: $0.content.map(\.range)) }
    let pairing = Pairing(predictions: words, gold: article.attributions.map(\.readings))
    required += article.attributions.count { $0.gold.isRequired }
    for (index, quotation) in prediction.quotations.enumerated() {
      guard let match = pairing.ofPrediction[index] else {
        let isOptional = article.attributions.contains { !$0.gold.isRequired && dice(words[index], $0.content) >= 0.3 }
        if !isOptional {
          predicted += 1
          fail(article, "spurious", clipped(quotation.message, 110), quotation.cue?.text)
        }
        continue
      }
      let attribution = article.attributions[match.gold]
      if attribution.gold.isRequired { judge(quotation, words[index], attribution, match.dice, speakers, article) }
    }
    for (index, attribution) in article.attributions.enumerated() where attribution.gold.isRequired && !pairing.foundGold.contains(index) {
      fail(article, "missed", clipped(attribution.message, 110), attribution.gold.cue)
    }
  }

  private mutating func judge(
    _ quotation: PredictedArticle.Quotation, _ words: Set<Int>, _ attribution: PlacedAttribution, _ agreement: Double,
    _ speakers: [String: PredictedArticle.Speaker], _ article: GoldArticle
  ) {
    let gold = attribution.gold
    let speaker = quotation.speaker.flatMap { speakers[$0] }
    let isSpeakerRight = gold.isSpeaker(speaker?.name)
    predicted += 1
    found += 1
    exact += attribution.readings.contains(words) ? 1 : 0
    attributed += isSpeakerRight ? 1 : 0
    strict += isSpeakerRight && agreement >= 0.8 ? 1 : 0
    kind += quotation.kind == gold.kind ? 1 : 0
    type += speaker?.type == gold.type ? 1 : 0
    act += quotation.act == gold.act ? 1 : 0
    // A colon is a cue with no word in it.
    let cueWords = article.scored.words(in: quotation.cue.map { [$0.range] } ?? [])
    cue += (attribution.cue.isEmpty ? cueWords.isEmpty : !cueWords.isDisjoint(with: attribution.cue)) ? 1 : 0
    let mentionWords = article.scored.words(in: quotation.mention.map { [$0.range] } ?? [])
    let hasNoMention = quotation.mention == nil && (gold.mention ?? "").isEmpty
    mention += hasNoMention || dice(mentionWords, attribution.mention) >= 0.6 ? 1 : 0
    if let goldRole = gold.role, !goldRole.isEmpty {
      role.all += 1
      role.right += dice(nameWords(speaker?.role), nameWords(goldRole)) >= 0.6 ? 1 : 0
    }
    judgeRelay((quotation.relay ?? []).map { speakers[$0]?.name }, gold.relay ?? "")
    judgeStance(quotation.stance, attribution, article.scored)
    if !isSpeakerRight { fail(article, "speaker", "\(gold.speaker) ≠ \(speaker?.name ?? "None")", clipped(attribution.message, 80)) }
    if agreement < 0.8 { fail(article, "boundary", clipped(attribution.message, 90), clipped(quotation.message, 90)) }
  }

  private mutating func judgeRelay(_ names: [String?], _ gold: String) {
    if gold.isEmpty && names.isEmpty { return }
    relay.all += 1
    relay.right += !gold.isEmpty && names.contains { dice(nameWords($0), nameWords(gold)) >= 0.5 } ? 1 : 0
  }

  private mutating func judgeStance(_ predicted: PredictedArticle.Stance?, _ attribution: PlacedAttribution, _ text: ScoredText) {
    stance.predicted += predicted == nil ? 0 : 1
    stance.gold += attribution.gold.stance == nil ? 0 : 1
    guard let predicted, let gold = attribution.gold.stance, predicted.polarity == gold.polarity, let target = predicted.target else { return }
    stance.right += text.words(in: [target.range]).isDisjoint(with: attribution.target) ? 0 : 1
  }

  private mutating func fail(_ article: GoldArticle, _ kind: String, _ first: String, _ second: String?) {
    errors.append([article.id, kind, first, second ?? "None"].joined(separator: "\t"))
  }
}

extension PredictedArticle.Quotation {
  fileprivate var message: String { content.map { $0.text ?? "" }.joined(separator: " … ") }
}

extension PlacedAttribution {
  fileprivate var message: String { gold.content.joined(separator: " … ") }
}

private func clipped(_ text: String, _ count: Int) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
}
