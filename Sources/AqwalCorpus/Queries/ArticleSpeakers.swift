import GRDB

/// An article of the store, with who speaks in it.
public struct StoredArticle: Sendable {
  public struct Speaker: Sendable {
    /// Across articles; nil for an unnamed source and a group.
    public var key: String?
    public var name: String
    public var kind: String
    public var roles: [String]
    public var quotations: Int
    /// The acts of his quotations, the most frequent first.
    public var acts: [String]
    /// Of how many quotations he is the channel.
    public var relays: Int
  }

  public var article: ArticleIdentity
  public var title: String?
  public var day: String?
  public var url: String?
  public var quotations: Int
  /// In the order of their first words, quotations without a speaker not counted.
  public var speakers: [Speaker]
}

extension Store {
  /// The articles of this id, of one outlet where the id is `OUTLET/ID`.
  public func articles(_ name: String) throws(StoreFault) -> [StoredArticle] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT *, (SELECT count(*) FROM quotation WHERE articleId = article.id) AS quotations FROM article
          WHERE name = ?1 OR outlet || '/' || name = ?1 ORDER BY outlet
          """, arguments: [name])
      return try rows.map { row in
        StoredArticle(
          article: ArticleIdentity(outlet: row["outlet"], name: row["name"]), title: row["title"], day: row["day"], url: row["url"],
          quotations: row["quotations"], speakers: try Self.speakers(in: row["id"], db))
      }
    }
  }

  private static func speakers(in article: Int64, _ db: Database) throws -> [StoredArticle.Speaker] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT p.id, s.key, p.name, p.kind, (SELECT count(*) FROM quotation WHERE appearanceId = p.id), (SELECT count(*) FROM relay WHERE appearanceId = p.id)
        FROM appearance p LEFT JOIN speaker s ON s.id = p.speakerId WHERE p.articleId = ? ORDER BY p.number
        """, arguments: [article])
    return try rows.map { row in
      let id: Int64 = row[0]
      return StoredArticle.Speaker(
        key: row[1], name: row[2], kind: row[3],
        roles: try String.fetchAll(db.cachedStatement(sql: "SELECT role FROM appearanceRole WHERE appearanceId = ? ORDER BY position"), arguments: [id]),
        quotations: row[4],
        acts: try String.fetchAll(
          db.cachedStatement(sql: "SELECT act FROM quotation WHERE appearanceId = ? GROUP BY act ORDER BY count(*) DESC, act"), arguments: [id]),
        relays: row[5])
    }
  }
}
