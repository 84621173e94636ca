import Aqwal
import GRDB

/// A quotation of the store, with what its article says of it.
public struct StoredQuotation: Sendable {
  public struct Speaker: Sendable {
    /// Across articles; nil for an unnamed source and a group.
    public var key: String?
    /// As the store calls him; for nobody in particular as the article does.
    public var name: String
    /// As the article calls him.
    public var nameInArticle: String
    public var kind: String
    /// The fullest office that the article gives.
    public var role: String?
  }

  public var id: Int64
  public var article: ArticleIdentity
  public var day: String?
  public var title: String?
  public var url: String?
  /// From 1, in text order.
  public var number: Int
  public var kind: String
  /// The message, its parts joined by an ellipsis.
  public var content: String
  /// Where the parts stand in the article, in scalars.
  public var spans: [Range<Int>]
  public var cue: String?
  public var lemma: String?
  public var mention: String?
  public var speaker: Speaker?
  public var relays: [String]
  public var resolution: String
  public var act: String
  public var polarity: String?
  public var target: String?
  public var commitment: String
  public var negated: Bool
  public var addressee: String?
  public var confidence: Double
}

extension Store {
  /// The quotations that meet the filter, the latest article first, undated ones last.
  public func quotations(_ filter: QuotationFilter, limit: Int? = nil) throws(StoreFault) -> [StoredQuotation] {
    try read { db in
      let conditions = try filter.conditions(db)
      let sql = """
        SELECT q.id FROM quotation q JOIN article a ON a.id = q.articleId\(conditions.isEmpty ? "" : " WHERE ")\
        \(conditions.map(\.sql).joined(separator: " AND ")) ORDER BY a.day DESC, a.id DESC, q.number\(limit.map { " LIMIT \($0)" } ?? "")
        """
      let arguments = conditions.reduce(into: StatementArguments()) { $0 += $1.arguments }
      let reader = try QuotationReader(db)
      return try Int64.fetchAll(db, sql: sql, arguments: arguments).map(reader.quotation)
    }
  }
}

/// Reads quotations by their ids.
struct QuotationReader {
  private let quotation, spans, relays: Statement

  init(_ db: Database) throws {
    quotation = try db.cachedStatement(
      sql: """
        SELECT a.outlet, a.name AS article, a.day, a.title, a.url, q.*, m.content, p.name AS nameInArticle, p.kind AS speakerKind, s.key, s.name AS speaker,
          (SELECT role FROM appearanceRole WHERE appearanceId = p.id AND position = 1) AS role
        FROM quotation q JOIN article a ON a.id = q.articleId JOIN message m ON m.quotationId = q.id
          LEFT JOIN appearance p ON p.id = q.appearanceId LEFT JOIN speaker s ON s.id = p.speakerId
        WHERE q.id = ?
        """)
    spans = try db.cachedStatement(sql: "SELECT start, \"end\" FROM contentSpan WHERE quotationId = ? ORDER BY start")
    relays = try db.cachedStatement(
      sql: """
        SELECT coalesce(s.name, p.name) FROM relay r JOIN appearance p ON p.id = r.appearanceId LEFT JOIN speaker s ON s.id = p.speakerId
        WHERE r.quotationId = ? ORDER BY p.number
        """)
  }

  func quotation(_ id: Int64) throws -> StoredQuotation {
    let row = try Row.fetchOne(quotation, arguments: [id])!
    let nameInArticle: String? = row["nameInArticle"]
    let speaker = nameInArticle.map {
      StoredQuotation.Speaker(key: row["key"], name: row["speaker"] ?? $0, nameInArticle: $0, kind: row["speakerKind"], role: row["role"])
    }
    return StoredQuotation(
      id: id, article: ArticleIdentity(outlet: row["outlet"], name: row["article"]), day: row["day"], title: row["title"], url: row["url"],
      number: row["number"], kind: row["kind"], content: row["content"],
      spans: try Row.fetchAll(spans, arguments: [id]).map { $0[0]..<$0[1] }, cue: row["cue"], lemma: row["lemma"], mention: row["mention"], speaker: speaker,
      relays: try String.fetchAll(relays, arguments: [id]), resolution: row["resolution"], act: row["act"], polarity: row["polarity"],
      target: row["target"], commitment: row["commitment"], negated: row["negated"], addressee: row["addressee"], confidence: row["confidence"])
  }
}
