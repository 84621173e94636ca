import Aqwal
import AqwalTestSupport
import Testing

/// The seed articles' extractions are those of the golden files.
@Suite struct GoldenTests {
  @Test(.enabled(if: Folders.exists(Folders.seeds)), arguments: Seeds.documents.map(\.id))
  func seed(_ id: String) throws {
    let document = try #require(Seeds.documents.first { $0.id == id })
    if let difference = try Golden(id + ".txt").difference(from: Extractor().extract(document).dump) { Issue.record(Comment(rawValue: difference)) }
  }
}
