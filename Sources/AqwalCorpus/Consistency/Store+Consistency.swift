import Aqwal
import GRDB

/// Two quotations of one speaker that oppose each other: a change over time, or two voices at one time.
public struct Opposition: Sendable {
  /// The earlier one, where both have dates.
  public var first: StoredQuotation
  public var second: StoredQuotation
  public var kind: OppositionKind
  /// In one line, with the words that show it.
  public var reason: String
  /// What both are on: the target that a side is taken on, or words that both have.
  public var matter: String
  /// From 0 to 1.
  public var strength: Double
}

/// The oppositions of one speaker, the strongest first.
public struct Consistency: Sendable {
  public var speaker: FoundSpeaker
  /// How many of his quotations were compared.
  public var positions: Int
  public var oppositions: [Opposition]
}

extension Store {
  /// The oppositions among the quotations of one speaker.
  public func consistency(of speaker: FoundSpeaker, target: String? = nil, comparer: StatementComparer = StatementComparer()) throws(StoreFault) -> Consistency
  {
    try read { db in try Self.consistency(of: speaker, target: target, comparer, db) }
  }

  /// The oppositions among the quotations of each speaker who has some; he with the strongest first.
  public func consistencies(target: String? = nil, comparer: StatementComparer = StatementComparer()) throws(StoreFault) -> [Consistency] {
    try read { db in
      let speakers = try Row.fetchAll(
        db,
        sql: """
          SELECT s.id, s.key, s.name, count(*) FROM speaker s JOIN appearance p ON p.speakerId = s.id JOIN quotation q ON q.appearanceId = p.id
          GROUP BY s.id HAVING count(DISTINCT q.articleId) > 1 ORDER BY s.id
          """
      ).map { FoundSpeaker(id: $0[0], key: $0[1], name: $0[2], quotations: $0[3]) }
      let found = try speakers.map { try Self.consistency(of: $0, target: target, comparer, db) }.filter { !$0.oppositions.isEmpty }
      return found.sorted { ($1.oppositions[0].strength, $0.speaker.key) < ($0.oppositions[0].strength, $1.speaker.key) }
    }
  }

  private static func consistency(of speaker: FoundSpeaker, target: String?, _ comparer: StatementComparer, _ db: Database) throws -> Consistency {
    let positions = try positions(of: speaker.id, target: target, comparer, db)
    let finder = OppositionFinder(comparer: comparer, positions: positions)
    let reader = try QuotationReader(db)
    let oppositions = try finder.findings().map { finding in
      Opposition(
        first: try reader.quotation(positions[finding.first].quotation), second: try reader.quotation(positions[finding.second].quotation),
        kind: finding.kind, reason: finding.reason, matter: finding.matter, strength: finding.strength)
    }
    return Consistency(speaker: speaker, positions: positions.count, oppositions: oppositions)
  }

  /// The positions of a speaker by day; those that are not reported for certain (`لم يؤكد أن`) are none.
  private static func positions(of speaker: Int64, target: String?, _ comparer: StatementComparer, _ db: Database) throws -> [Position] {
    var conditions = ""
    var arguments: StatementArguments = [speaker]
    if let target {
      conditions = " AND q.id IN (SELECT rowid FROM messageIndex WHERE messageIndex MATCH ?)"
      arguments += [SearchQuery(target).expression(in: "{words target}")]
    }
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT q.id, q.articleId, coalesce(a.day, '') AS day, q.act, q.polarity, q.target, q.confidence, m.content
          FROM quotation q JOIN appearance p ON p.id = q.appearanceId JOIN article a ON a.id = q.articleId JOIN message m ON m.quotationId = q.id
          WHERE p.speakerId = ? AND NOT q.negated\(conditions) ORDER BY a.day, a.id, q.number
          """), arguments: arguments)
    var positions: [Position] = []
    // Wire copy: the first outlet speaks for all that print the same words.
    var seen: Set<[String]> = []
    while let row = try rows.next() {
      guard seen.insert([row["act"], row["polarity"] ?? "", row["content"]]).inserted else { continue }
      let statement = comparer.read(row["content"])
      let target = (row["target"] as String?).map(comparer.read)
      positions.append(
        Position(
          quotation: row["id"], article: row["articleId"], day: row["day"], act: Act(rawValue: row["act"])!, polarity: row["polarity"],
          confidence: row["confidence"], statement: statement, target: target, keys: statement.keys.union(target?.keys ?? []).sorted()))
    }
    return positions
  }
}
