import Aqwal
import GRDB

/// Which quotations are asked for: those that meet every condition.
public struct QuotationFilter: Sendable {
  /// Words of the speaker's name in any of its forms.
  public var speaker: String?
  /// Words of an office that the article gives him.
  public var role: String?
  /// Words of the outlet's name.
  public var outlet: String?
  /// Words of the channel's name.
  public var relay: String?
  /// The first and the last day, as exact as `2009`, `2009-11` or `2009-11-30`.
  public var from: CalendarDay?
  public var to: CalendarDay?
  public var act: String?
  public var kind: String?
  public var polarity: String?
  /// Words of what a side is taken for or against.
  public var target: String?
  /// Words of the message: all of them, those in quotation marks together, one that ends in `*` as the beginning of a word.
  public var text: String?
  public var article: String?
  public var minimumConfidence: Double?

  public init() {}

  /// The conditions over `quotation q` and `article a`, each with its arguments.
  func conditions(_ db: Database) throws -> [(sql: String, arguments: StatementArguments)] {
    var conditions: [(sql: String, arguments: StatementArguments)] = []
    func add(_ sql: String, _ arguments: StatementArguments) { conditions.append((sql, arguments)) }
    if let speaker {
      let (sql, arguments) = appearances(named: speaker)
      add("q.appearanceId IN (\(sql))", arguments)
    }
    if let relay {
      let (sql, arguments) = appearances(named: relay)
      add("q.id IN (SELECT quotationId FROM relay WHERE appearanceId IN (\(sql)))", arguments)
    }
    if let role {
      let words = searchWords(of: role)
      add(
        "q.appearanceId IN (SELECT appearanceId FROM appearanceRole WHERE \(Array(repeating: "words LIKE ?", count: words.count).joined(separator: " AND ")))",
        StatementArguments(words.map { "% \($0) %" }))
    }
    if let outlet {
      let wanted = spaced(foldedWords(of: outlet))
      let outlets = try String.fetchAll(db, sql: "SELECT DISTINCT outlet FROM article").filter { spaced(foldedWords(of: $0)).contains(wanted) }
      add("a.outlet IN (\(marks(outlets.count)))", StatementArguments(outlets))
    }
    if let from { add("a.day >= ?", [from.description]) }
    // A tilde sorts behind every month and day.
    if let to { add("a.day <= ?", [to.description + "~"]) }
    if let act { add("q.act = ?", [act]) }
    if let kind { add("q.kind = ?", [kind]) }
    if let polarity { add("q.polarity = ?", [polarity]) }
    if let minimumConfidence { add("q.confidence >= ?", [minimumConfidence]) }
    if let article { add("(a.name = ? OR a.outlet || '/' || a.name = ?)", [article, article]) }
    let matches = [text.map { SearchQuery($0).expression(in: "words") }, target.map { SearchQuery($0).expression(in: "target") }].compactMap { $0 }
    if !matches.isEmpty { add("q.id IN (SELECT rowid FROM messageIndex WHERE messageIndex MATCH ?)", [matches.joined(separator: " AND ")]) }
    return conditions
  }
}

/// The appearances of all who bear the name in any form, and of unnamed sources that are described so.
private func appearances(named name: String) -> (sql: String, arguments: StatementArguments) {
  let (hasWords, arguments) = keyCondition(name)
  return (
    """
    WITH named AS MATERIALIZED (SELECT id, speakerId FROM appearance WHERE \(hasWords))
    SELECT id FROM appearance WHERE speakerId IN (SELECT speakerId FROM named UNION SELECT id FROM speaker WHERE key = ?)
    UNION ALL SELECT id FROM named WHERE speakerId IS NULL
    """, arguments + [name]
  )
}

/// The condition that a key has all words of the name.
func keyCondition(_ name: String) -> (sql: String, arguments: StatementArguments) {
  let words = nameWords(name)
  if words.isEmpty { return ("0", []) }
  return (
    Array(repeating: "instr(' ' || key || ' ', ?)", count: words.count).joined(separator: " AND "), StatementArguments(words.map { " \($0) " })
  )
}

/// The words of a name as keys have them: folded, and without the article.
func nameWords(_ name: String) -> [String] {
  foldedWords(of: name).map { word in
    let scalars = word.unicodeScalars
    return scalars.count > 2 && scalars.starts(with: "ال".unicodeScalars) ? String(String.UnicodeScalarView(scalars.dropFirst(2))) : word
  }
}

func marks(_ count: Int) -> String { Array(repeating: "?", count: count).joined(separator: ", ") }

/// A search as people type it, in the terms of the index.
struct SearchQuery {
  private var phrases: [(words: [String], isPrefix: Bool)] = []

  init(_ text: String) {
    // Every second piece is between quotation marks.
    let pieces = text.split(omittingEmptySubsequences: false) { ["\"", "«", "»", "“", "”"].contains($0) }
    for (index, piece) in pieces.enumerated() {
      if index % 2 == 1 {
        phrases.append((searchWords(of: String(piece)), false))
      } else {
        for word in piece.split(separator: " ") { phrases.append((searchWords(of: String(word)), word.hasSuffix("*"))) }
      }
    }
    phrases.removeAll { $0.words.isEmpty }
  }

  func expression(in column: String) -> String {
    // A preposition may be written on the first word: `لتوسعة الميناء`. Only the query can try, for a text's ل may be the word's own.
    let terms = phrases.map { phrase in
      let words = phrase.words.joined(separator: " ")
      return "(\(["", "ب", "ل", "ك"].map { "\"\($0)\(words)\"\(phrase.isPrefix ? " *" : "")" }.joined(separator: " OR ")))"
    }
    // No words are in no message.
    return terms.isEmpty ? "\(column) : \"\"" : "\(column) : (\(terms.joined(separator: " AND ")))"
  }
}
