import AqwalTestSupport
import Foundation
import Testing

@Suite struct ConsistencyCommandTests {
  private static let articles = """
    {"id": "a", "outlet": "الساحل", "date": "2020-01-01", "text": "أيد وزير النقل سامي حداد توسعة الميناء القديم."}
    {"id": "b", "outlet": "الميزان", "date": "2020-06-01", "text": "رفض وزير النقل سامي حداد توسعة الميناء القديم."}

    """

  private func store() throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder(["articles.jsonl": Self.articles])
    #expect(try aqwal("add", folder("articles.jsonl"), "--store", folder("store")).status == 0)
    return (folder, folder("store"))
  }

  @Test func linesAndTable() throws {
    let (folder, path) = try store()
    defer { withExtendedLifetime(folder) {} }
    let entry = try #require(try aqwal("consistency", "--store", path).entries.first)
    #expect(entry["speaker"] as? String == "سامي حداد")
    #expect(entry["kind"] as? String == "sides")
    #expect(entry["firstDate"] as? String == "2020-01-01")
    #expect(entry["secondArticle"] as? String == "b")
    let table = try aqwal("consistency", "سامي حداد", "--store", path, "--format", "table")
    #expect(table.text.contains("change from 2020-01-01 to 2020-06-01"))
    #expect(table.text.contains("for / against: توسعة الميناء القديم"))
  }

  @Test func nothingToShow() throws {
    let (folder, path) = try store()
    defer { withExtendedLifetime(folder) {} }
    let run = try aqwal("consistency", "سامي حداد", "--target", "الطريق", "--store", path)
    #expect(run.status == 0)
    #expect(run.text == "")
    #expect(run.errors == "no opposite positions\n")
    #expect(try aqwal("consistency", "مجهول", "--store", path).status == 2)
    #expect(try aqwal("consistency", "--limit", "0", "--store", path).status == 64)
  }
}
