import Aqwal
import GRDB

/// A speaker with how often he is quoted.
public struct RankedSpeaker: Sendable {
  public var key: String
  public var name: String
  public var kind: String
  /// The office that most of his articles give.
  public var role: String?
  public var quotations: Int
  public var articles: Int
  public var firstDay: String?
  public var lastDay: String?
  /// The quotations of each outlet, the most first.
  public var outlets: [(outlet: String, quotations: Int)]
}

extension Store {
  /// The speakers by how often they are quoted, the most first; with a filter, in the quotations that meet it.
  public func speakers(_ filter: QuotationFilter = QuotationFilter(), kind: String? = nil, limit: Int? = nil) throws(StoreFault) -> [RankedSpeaker] {
    try read { db in
      var conditions = try filter.conditions(db)
      if let kind { conditions.append(("p.speakerId IN (SELECT id FROM speaker WHERE kind = ?)", [kind])) }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT p.speakerId, a.outlet, count(*), count(DISTINCT q.articleId), min(a.day), max(a.day)
          FROM quotation q JOIN appearance p ON p.id = q.appearanceId JOIN article a ON a.id = q.articleId
          WHERE p.speakerId IS NOT NULL\(conditions.map { " AND \($0.sql)" }.joined())
          GROUP BY p.speakerId, a.outlet
          """, arguments: conditions.reduce(into: StatementArguments()) { $0 += $1.arguments })
      var counts: [Int64: Counts] = [:]
      while let row = try rows.next() { counts[row[0], default: Counts()].add(row) }
      let order = counts.sorted { ($1.value.quotations, $1.value.articles, $0.key) < ($0.value.quotations, $0.value.articles, $1.key) }
      return try order.prefix(limit ?? .max).map { id, counts in
        let speaker = try Row.fetchOne(db.cachedStatement(sql: "SELECT key, name, kind FROM speaker WHERE id = ?"), arguments: [id])!
        return RankedSpeaker(
          key: speaker[0], name: speaker[1], kind: speaker[2], role: try Self.mainRole(of: id, db), quotations: counts.quotations, articles: counts.articles,
          firstDay: counts.firstDay, lastDay: counts.lastDay, outlets: counts.outlets.sorted { ($1.quotations, $0.outlet) < ($0.quotations, $1.outlet) })
      }
    }
  }

  private static func mainRole(of speaker: Int64, _ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT r.role FROM appearanceRole r JOIN appearance p ON p.id = r.appearanceId WHERE p.speakerId = ?
          GROUP BY r.words ORDER BY count(*) DESC, length(r.role) DESC, r.role LIMIT 1
          """), arguments: [speaker])
  }

  private struct Counts {
    var quotations = 0
    var articles = 0
    var firstDay: String?
    var lastDay: String?
    var outlets: [(outlet: String, quotations: Int)] = []

    mutating func add(_ row: Row) {
      quotations += row[2] as Int
      articles += row[3] as Int
      if let day = row[4] as String? { firstDay = min(firstDay ?? day, day) }
      if let day = row[5] as String? { lastDay = max(lastDay ?? day, day) }
      outlets.append((row[1], row[2]))
    }
  }
}
