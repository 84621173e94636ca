import Aqwal
import AqwalTestSupport
import GRDB
import Testing

@testable import AqwalCorpus

@Suite struct AddingTests {
  @Test func sameArticleAgain() throws {
    let folder = try TemporaryFolder()
    let store = try Harbour.store(in: folder)
    let known = try store.fingerprints()
    #expect(Harbour.intakes.allSatisfy { known[$0.identity] == $0.fingerprint })
  }

  @Test func changedArticleReplacesItsQuotations() throws {
    let folder = try TemporaryFolder()
    let store = try Harbour.store(in: folder)
    let before = try counts(store)
    let old = Harbour.intakes[0]
    try store.add([intake(old.identity.name, outlet: old.identity.outlet, "قال زيد إن الباب مفتوح.")])
    try store.unify()
    #expect(try store.quotations(filter { $0.article = "port-01" }).map(\.content) == ["الباب مفتوح"])
    try store.add([old])
    try store.unify()
    #expect(try counts(store) == before)
  }

  @Test func idsAreTheirOutlets() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder("store"), .creating)
    try store.add(["أ", "ب"].map { intake("1", outlet: $0, "قال زيد إن الباب مفتوح.") })
    #expect(try store.articles("1").map(\.article.outlet) == ["أ", "ب"])
    #expect(try store.articles("ب/1").count == 1)
  }

  @Test func spansAreTheWords() throws {
    let folder = try TemporaryFolder()
    let store = try Harbour.store(in: folder)
    let wrong = try store.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM message m WHERE content != (
            SELECT group_concat(part, ' … ') FROM (
              SELECT substr(t.text, s.start + 1, s."end" - s.start) AS part FROM contentSpan s JOIN quotation q ON q.id = s.quotationId
                JOIN articleText t ON t.articleId = q.articleId WHERE s.quotationId = m.quotationId ORDER BY s.start))
          """)
    }
    #expect(wrong == 0)
  }

  @Test func nestedQuotationsKnowTheirParents() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder("store"), .creating)
    let nested = intake("1", "قال الوزير سامي حداد إن المدير أكد أن \"العمل انتهى\".")
    let parents = nested.extraction.quotations.map(\.parent)
    try store.add([nested])
    let stored = try store.read { db in
      try Int?.fetchAll(db, sql: "SELECT p.number - 1 FROM quotation q LEFT JOIN quotation p ON p.id = q.parentId ORDER BY q.number")
    }
    #expect(stored == parents)
  }

  @Test func anOpenTransactionLocks() throws {
    let folder = try TemporaryFolder()
    let store = try Harbour.store(in: folder, [])
    let other = try DatabaseQueue(path: folder("store"))
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      defer { try? db.execute(sql: "ROLLBACK") }
      let fault = #expect(throws: StoreFault.self) { try store.add([Harbour.intakes[0]]) }
      #expect(fault?.reason.hasPrefix("locked") == true)
      // Readers do not wait.
      #expect(try store.quotations(QuotationFilter()).isEmpty)
    }
  }

  /// How many rows each table has.
  private func counts(_ store: Store) throws -> [String: Int] {
    try store.read { db in
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'messageIndex%'")
      return try Dictionary(uniqueKeysWithValues: tables.map { ($0, try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")!) })
    }
  }
}

func filter(_ change: (inout QuotationFilter) -> Void) -> QuotationFilter {
  var filter = QuotationFilter()
  change(&filter)
  return filter
}
