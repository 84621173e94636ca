import Aqwal
import GRDB

/// Whether a text is a quotation of the store.
public struct Verification: Sendable {
  public enum Verdict: String, Sendable {
    /// Word for word, but for vowel signs and punctuation.
    case verbatim
    /// Near a quotation, with other words.
    case altered
    /// Near none.
    case unknown
  }

  public struct Finding: Sendable {
    public var quotation: StoredQuotation
    public var difference: WordDifference
  }

  public var verdict: Verdict
  /// The quotations that the text is or comes near to, the best first, of equals the earliest.
  public var findings: [Finding]
}

extension Store {
  /// Looks for the quotations that `text` is, or comes near to.
  public func verify(_ text: String, limit: Int = 5) throws(StoreFault) -> Verification {
    try read { db in
      let wanted = ComparableWords(text)
      let reader = try QuotationReader(db)
      var findings: [Verification.Finding] = []
      for (id, content) in try Self.candidates(for: text, db) {
        let difference = WordDifference(of: wanted, to: ComparableWords(content))
        if difference.similarity < Self.nearness { continue }
        findings.append(Verification.Finding(quotation: try reader.quotation(id), difference: difference))
      }
      // Undated articles come last.
      func rank(_ finding: Verification.Finding) -> (Double, String, Int64) {
        (-finding.difference.similarity, finding.quotation.day ?? "~", finding.quotation.id)
      }
      findings.sort { rank($0) < rank($1) }
      if findings.contains(where: \.difference.isExact) { findings.removeAll { !$0.difference.isExact } }
      return Verification(
        verdict: findings.isEmpty ? .unknown : findings[0].difference.isExact ? .verbatim : .altered, findings: Array(findings.prefix(limit)))
    }
  }

  /// How near an altered quotation must be: two words of three.
  private static let nearness = 0.6
  /// How many messages are looked at, and how many may hold the words that they are found by.
  private static let candidateCount = 100
  private static let postingCount = 2000

  /// Messages that share the text's rarest words, those that share most first.
  private static func candidates(for text: String, _ db: Database) throws -> [(id: Int64, content: String)] {
    let frequency = try db.cachedStatement(sql: "SELECT doc FROM messageVocabulary WHERE term = ?")
    var words: [(word: String, count: Int)] = []
    for word in Set(searchWords(of: text)) {
      if let count = try Int.fetchOne(frequency, arguments: [word]) { words.append((word, count)) }
    }
    words.sort { ($0.count, $0.word) < ($1.count, $1.word) }
    var chosen: [String] = []
    var postings = 0
    for (word, count) in words where chosen.isEmpty || postings + count <= postingCount {
      chosen.append("\"\(word)\"")
      postings += count
    }
    if chosen.isEmpty { return [] }
    return try Row.fetchAll(
      db,
      sql: """
        SELECT m.quotationId, m.content FROM messageIndex i JOIN message m ON m.quotationId = i.rowid
        WHERE messageIndex MATCH ? ORDER BY i.rank, i.rowid LIMIT \(candidateCount)
        """, arguments: ["words : (\(chosen.joined(separator: " OR ")))"]
    ).map { ($0[0], $0[1]) }
  }
}
