import Aqwal
import FoundationEssentials

/// What was extracted from one article, as scores look at it: offsets in scalars.
public struct PredictedArticle: Decodable {
  struct Slice: Decodable {
    var start: Int
    var end: Int
    var text: String?
    var range: Range<Int> { start..<max(start, end) }
  }

  struct Stance: Decodable {
    var polarity: String?
    var target: Slice?
  }

  struct Quotation: Decodable {
    var content: [Slice]
    var kind: String?
    var cue: Slice?
    var mention: Slice?
    var speaker: String?
    var relay: [String]?
    var act: String?
    var stance: Stance?
  }

  struct Speaker: Decodable {
    var id: String
    var name: String?
    var type: String?
    var role: String?
  }

  var id: String
  var quotations: [Quotation]
  var speakers: [Speaker]?
}

extension PredictedArticle {
  public init(_ extraction: Extraction) {
    let document = extraction.document
    let offsets = OffsetMap(document, unit: .scalars)
    func slice(_ span: Span) -> Slice { Slice(start: offsets[span.start], end: offsets[span.end], text: document[span]) }
    id = document.id
    quotations = extraction.quotations.map { quotation in
      Quotation(
        content: quotation.content.map(slice), kind: quotation.kind.rawValue, cue: quotation.cue.map { slice($0.span) }, mention: quotation.mention.map(slice),
        speaker: quotation.speaker.map(String.init), relay: quotation.relay.map(String.init), act: quotation.act.rawValue,
        stance: quotation.stance.map { Stance(polarity: $0.polarity.rawValue, target: slice($0.target)) })
    }
    speakers = extraction.speakers.enumerated().map { index, speaker in
      Speaker(id: String(index), name: speaker.name, type: speaker.kind.rawValue, role: speaker.role)
    }
  }
}

/// Reads the articles of a JSON Lines file that `aqwal extract` wrote, by id; entries of failed inputs are passed over.
public func readPredictions(_ path: String) throws(FileFault) -> [String: PredictedArticle] {
  struct Failed: Decodable {
    var error: String
  }
  let reader = LineReader(try ReadableFile(path))
  let decoder = JSONDecoder()
  var articles: [String: PredictedArticle] = [:]
  while let line = try reader.next() {
    do {
      let article = try decoder.decode(PredictedArticle.self, from: Data(line))
      articles[article.id] = article
    } catch {
      if (try? decoder.decode(Failed.self, from: Data(line))) != nil { continue }
      throw FileFault(path: "\(path):\(reader.number)", reason: "no extraction: \(error)")
    }
  }
  return articles
}
