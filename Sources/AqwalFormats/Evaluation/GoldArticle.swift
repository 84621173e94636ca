import Aqwal
import FoundationEssentials

/// An annotated article: `ID.txt` with the attributions of the `ID.gold.json` beside it.
public struct GoldArticle {
  public let id: String
  public let text: String
  /// The strings of the annotation that are not in the text, as messages.
  public let missing: [String]
  let scored: ScoredText
  let attributions: [PlacedAttribution]

  init(_ file: GoldFile, text: String) {
    let scored = ScoredText(text)
    var placing = GoldPlacing(scored)
    attributions = file.attributions.enumerated().map { placing.place($1, index: $0) }
    id = file.id
    missing = placing.missing.map { "\(file.id) #\($0.index) \($0.field) not in the text: \($0.piece)" }
    self.scored = scored
    self.text = text
  }
}

/// What an annotation file holds.
struct GoldFile: Decodable {
  var id: String
  var attributions: [GoldAttribution]
}

/// Reads all annotations below a folder, in the order of their names.
public func readGold(_ folder: String) throws(FileFault) -> [GoldArticle] {
  let ending = "gold.json"
  var walk = PathWalk([folder], endings: [ending])
  var articles: [GoldArticle] = []
  while let found = walk.next() {
    let path = try found.get()
    let file: GoldFile
    do {
      file = try JSONDecoder().decode(GoldFile.self, from: Data(try ReadableFile(path).readAll()))
    } catch {
      throw FileFault(path: path, reason: "no annotation: \(error)")
    }
    let beside = String(path.dropLast(ending.count)) + "txt"
    switch UnreadInput.file(beside).read() {
    case .document(let document): articles.append(GoldArticle(file, text: document[Span(0, document.units.count)]))
    case .failure(_, let message): throw FileFault(path: path, reason: "its text: \(message)")
    }
  }
  return articles
}
