import AqwalTestSupport
import GRDB
import Testing

@testable import AqwalCorpus

@Suite struct StoreTests {
  @Test func missing() throws {
    let folder = try TemporaryFolder(["empty": ""])
    for file in ["none", "empty"] {
      let fault = #expect(throws: StoreFault.self) { try Store(folder(file)) }
      #expect(fault?.reason.contains("no store here yet") == true)
    }
    _ = try Store(folder("empty"), .creating)
  }

  /// What a program leaves that was killed while it made a store.
  @Test(arguments: ["PRAGMA journal_mode = WAL", "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"])
  func halfMade(sql: String) throws {
    let folder = try TemporaryFolder()
    try DatabaseQueue(path: folder("store")).writeWithoutTransaction { try $0.execute(sql: sql) }
    let fault = #expect(throws: StoreFault.self) { try Store(folder("store")) }
    #expect(fault?.reason.contains("no store here yet") == true)
    _ = try Store(folder("store"), .creating)
    _ = try Store(folder("store"))
  }

  @Test func otherFiles() throws {
    let folder = try TemporaryFolder(["text": "قال الوزير إن الميناء سيفتح غدا، وأضاف أن السفن ستعود إليه كلها في الأسبوع المقبل."])
    try DatabaseQueue(path: folder("other")).write { try $0.execute(sql: "CREATE TABLE a (b)") }
    for file in ["text", "other"] {
      let fault = #expect(throws: StoreFault.self) { try Store(folder(file), .creating) }
      #expect(fault?.reason == "not an Aqwal store")
    }
  }

  @Test func newer() throws {
    let folder = try TemporaryFolder()
    _ = try Store(folder("store"), .creating)
    try DatabaseQueue(path: folder("store")).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('of tomorrow')") }
    let fault = #expect(throws: StoreFault.self) { try Store(folder("store")) }
    #expect(fault?.reason.contains("newer") == true)
  }
}
