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
      let whereClause = conditions.map { " AND \($0.sql)" }.joined()
      let arguments = conditions.reduce(into: StatementArguments()) { $0 += $1.arguments }
      // The plus signs keep SQLite from starting with the speakers, which are all of them, where the conditions are about few articles.
      // Who first, and the rest for them alone: most of the speakers of a store are quoted once.
      let bound = limit.map { " LIMIT \($0)" } ?? ""
      let ids = try Int64.fetchAll(
        db,
        sql: conditions.isEmpty
          ? "SELECT id FROM speaker WHERE quotations > 0 ORDER BY quotations DESC, key\(bound)"
          : """
          SELECT s.id FROM (SELECT p.speakerId, count(*) AS quotations \(Self.quoted) WHERE +p.speakerId IS NOT NULL\(whereClause) GROUP BY +p.speakerId) c
          JOIN speaker s ON s.id = c.speakerId ORDER BY c.quotations DESC, s.key\(bound)
          """, arguments: arguments)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT p.speakerId, a.outlet, count(*), count(DISTINCT p.articleId), min(a.day), max(a.day) \(Self.quoted)
          WHERE p.speakerId IN (\(limit == nil ? "SELECT id FROM speaker" : ids.map(String.init).joined(separator: ", ")))\(whereClause)
          GROUP BY p.speakerId, a.outlet
          """, arguments: arguments)
      var counts: [Int64: Counts] = [:]
      while let row = try rows.next() { counts[row[0], default: Counts()].add(row) }
      return try ids.map { id in
        let counts = counts[id]!
        let speaker = try Row.fetchOne(db.cachedStatement(sql: "SELECT key, name, kind FROM speaker WHERE id = ?"), arguments: [id])!
        return RankedSpeaker(
          key: speaker[0], name: speaker[1], kind: speaker[2], role: try Self.mainRole(of: id, db), quotations: counts.quotations, articles: counts.articles,
          firstDay: counts.firstDay, lastDay: counts.lastDay, outlets: counts.outlets.sorted { ($1.quotations, $0.outlet) < ($0.quotations, $1.outlet) })
      }
    }
  }

  private static let quoted = "FROM appearance p JOIN quotation q ON q.appearanceId = p.id JOIN article a ON a.id = p.articleId"

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
