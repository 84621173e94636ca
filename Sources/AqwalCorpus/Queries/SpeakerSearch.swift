import Aqwal
import GRDB

/// A speaker that a name can mean.
public struct FoundSpeaker: Sendable, Equatable {
  public var id: Int64
  public var key: String
  public var name: String
  public var quotations: Int
}

extension Store {
  /// Those whom a name can mean: who has it for a key, else who bears it whole, else all who bear its words; the most quoted first.
  public func find(_ name: String) throws(StoreFault) -> [FoundSpeaker] {
    try read { db in try Self.find(name, db) }
  }

  static func find(_ name: String, _ db: Database) throws -> [FoundSpeaker] {
    let words = nameWords(name)
    let (hasWords, arguments) = keyCondition(name)
    let searches: [(String, StatementArguments)] = [
      ("SELECT id FROM speaker WHERE key = ?", [name]),
      ("SELECT speakerId FROM appearance WHERE key = ?", [words.joined(separator: " ")]),
      ("SELECT speakerId FROM appearance WHERE \(hasWords)", arguments),
    ]
    for (sql, arguments) in searches {
      let found = try Row.fetchAll(
        db,
        sql: """
          SELECT id, key, name, quotations FROM speaker WHERE id IN (\(sql)) ORDER BY quotations DESC, key
          """, arguments: arguments)
      if !found.isEmpty { return found.map { FoundSpeaker(id: $0[0], key: $0[1], name: $0[2], quotations: $0[3]) } }
    }
    return []
  }
}
