import Aqwal
import GRDB

/// What the store knows of one speaker.
public struct Profile: Sendable {
  public struct Count: Sendable, Equatable {
    public var name: String
    public var count: Int
  }

  public struct Role: Sendable, Equatable {
    public var role: String
    public var articles: Int
    public var firstDay: String?
    public var lastDay: String?
  }

  /// Something that he took a side on.
  public struct Target: Sendable, Equatable {
    public var target: String
    public var favourable: Int
    public var against: Int
  }

  public var speaker: FoundSpeaker
  public var kind: String
  public var articles: Int
  /// The names and descriptions that articles give him, by articles.
  public var names: [Count]
  public var roles: [Role]
  /// The quotations of each month, in order; of a year where the date tells no more. Undated ones are not counted.
  public var months: [Count]
  public var acts: [Count]
  public var targets: [Target]
  public var outlets: [Count]
  public var relays: [Count]
  /// Why his names are one speaker's.
  public var decisions: [Decision]
  public var examples: [StoredQuotation]
}

extension Store {
  public func profile(of speaker: FoundSpeaker, examples: Int = 3) throws(StoreFault) -> Profile {
    try read { db in
      let id = speaker.id
      func rows(_ sql: String) throws -> [Row] { try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [id]) }
      func counts(_ sql: String) throws -> [Profile.Count] { try rows(sql).map { Profile.Count(name: $0[0], count: $0[1]) } }
      let his = "FROM appearance p JOIN quotation q ON q.appearanceId = p.id JOIN article a ON a.id = p.articleId"
      let reader = try QuotationReader(db)
      return Profile(
        speaker: speaker,
        kind: try rows("SELECT kind FROM speaker WHERE id = ?")[0][0],
        articles: try rows("SELECT count(DISTINCT articleId) FROM appearance WHERE speakerId = ?")[0][0],
        names: try counts(
          """
          SELECT name, count(*) FROM (
            SELECT p.id, p.name FROM appearance p WHERE p.speakerId = ?1
            UNION SELECT p.id, n.name FROM appearance p JOIN appearanceAlias n ON n.appearanceId = p.id WHERE p.speakerId = ?1)
          GROUP BY name ORDER BY count(*) DESC, name
          """),
        roles: try rows(
          """
          SELECT r.role, count(*), min(a.day), max(a.day) FROM appearance p JOIN appearanceRole r ON r.appearanceId = p.id JOIN article a ON a.id = p.articleId
          WHERE p.speakerId = ? GROUP BY r.words ORDER BY count(*) DESC, r.role
          """
        ).map { Profile.Role(role: $0[0], articles: $0[1], firstDay: $0[2], lastDay: $0[3]) },
        months: try counts("SELECT substr(a.day, 1, 7), count(*) \(his) WHERE p.speakerId = ? AND a.day IS NOT NULL GROUP BY 1 ORDER BY 1"),
        acts: try counts("SELECT q.act, count(*) \(his) WHERE p.speakerId = ? GROUP BY 1 ORDER BY 2 DESC, 1"),
        targets: try rows(
          """
          SELECT min(q.target), sum(q.polarity = 'for'), sum(q.polarity = 'against') \(his) JOIN message m ON m.quotationId = q.id
          WHERE p.speakerId = ? AND q.polarity IS NOT NULL GROUP BY m.target ORDER BY count(*) DESC, 1
          """
        ).map { Profile.Target(target: $0[0], favourable: $0[1], against: $0[2]) },
        outlets: try counts("SELECT a.outlet, count(*) \(his) WHERE p.speakerId = ? GROUP BY 1 ORDER BY 2 DESC, 1"),
        relays: try counts(
          """
          SELECT coalesce(s.name, c.name), count(*) \(his) JOIN relay r ON r.quotationId = q.id JOIN appearance c ON c.id = r.appearanceId
            LEFT JOIN speaker s ON s.id = c.speakerId
          WHERE p.speakerId = ? GROUP BY coalesce(s.key, c.key) ORDER BY 2 DESC, 1
          """),
        decisions: try Decision.merged(into: id, db),
        examples: try Int64.fetchAll(
          db.cachedStatement(
            sql: "SELECT q.id \(his) WHERE p.speakerId = ? ORDER BY q.kind = 'direct' DESC, q.confidence DESC, a.day DESC, q.id LIMIT \(examples)"),
          arguments: [id]
        ).map(reader.quotation))
    }
  }
}

extension Decision {
  init(_ row: Row) {
    self.init(
      left: row["left"], right: row["right"], verdict: Verdict(rawValue: row["verdict"])!, rule: Rule(rawValue: row["rule"])!, evidence: row["evidence"])
  }

  /// Why the speaker's names are one speaker's.
  static func merged(into speaker: Int64, _ db: Database) throws -> [Decision] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM decision WHERE verdict = 'merged'
            AND left IN (SELECT spelling FROM appearance WHERE speakerId = ?1) AND right IN (SELECT spelling FROM appearance WHERE speakerId = ?1)
          ORDER BY id
          """), arguments: [speaker]
    ).map(Decision.init)
  }
}

extension Store {
  /// The pairs of names that might be one speaker's, those of most articles first.
  public func doubtfulDecisions() throws(StoreFault) -> [Decision] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT d.* FROM decision d WHERE verdict = 'doubtful'
          ORDER BY (SELECT count(*) FROM appearance WHERE spelling = d.left) + (SELECT count(*) FROM appearance WHERE spelling = d.right) DESC, d.left, d.right
          """
      ).map(Decision.init)
    }
  }
}
