import Aqwal
import Foundation
import GRDB

extension Store {
  /// The file that people write their decisions about speakers to, beside the store.
  public var aliasPath: String { path + ".aliases" }

  public func aliases() -> AliasFile {
    AliasFile((try? String(contentsOfFile: aliasPath, encoding: .utf8)) ?? "")
  }

  /// Adds a decision to the alias file and returns the number of its line.
  public func addAlias(_ line: String) throws(StoreFault) -> Int {
    var text = aliases().text
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    text += line + "\n"
    try writeAliases(text)
    return text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
  }

  /// Takes the last decision out of the alias file.
  public func removeLastAlias() throws(StoreFault) {
    var lines = aliases().text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    try writeAliases(lines.dropLast().map { $0 + "\n" }.joined())
    try unify()
  }

  private func writeAliases(_ text: String) throws(StoreFault) {
    do {
      try text.write(toFile: aliasPath, atomically: true, encoding: .utf8)
    } catch {
      throw StoreFault(path: aliasPath, reason: "cannot be written: \(error.localizedDescription)")
    }
  }

  /// Brings the speakers up to date with the articles and the alias file; returns the numbers of the file's lines that mean nobody.
  ///
  /// Everything is decided anew from what the articles say, so that the result depends on neither the order in which they came nor on what was decided before.
  @discardableResult
  public func unify(_ lexicon: @autoclosure () -> Lexicon = .standard) throws(StoreFault) -> [Int] {
    let aliases = aliases()
    if try read({ try String.fetchOne($0, sql: "SELECT aliases FROM unification") }) == aliases.text { return [] }
    let lexicon = lexicon()
    return try write { db in
      let appearances = try Self.appearances(db)
      let unifier = Unifier(appearances, aliases: aliases, reader: NameReader(lexicon: lexicon))
      try Self.write(unifier, appearances, to: db)
      try db.execute(sql: "INSERT OR REPLACE INTO unification (id, aliases) VALUES (1, ?)", arguments: [aliases.text])
      return unifier.idleLines
    }
  }

  private static func appearances(_ db: Database) throws -> [Appearance] {
    var roles: [Int64: [String]] = [:]
    let roleRows = try Row.fetchCursor(db, sql: "SELECT appearanceId, role FROM appearanceRole ORDER BY appearanceId, position")
    while let row = try roleRows.next() { roles[row[0], default: []].append(row[1]) }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT p.id, a.outlet, a.name, p.kind, p.name, p.key FROM appearance p JOIN article a ON a.id = p.articleId
        WHERE p.kind IN ('person', 'organization', 'country') ORDER BY a.outlet, a.name, p.number
        """)
    var appearances: [Appearance] = []
    while let row = try rows.next() {
      let id: Int64 = row[0]
      appearances.append(
        Appearance(
          id: id, article: ArticleIdentity(outlet: row[1], name: row[2]), kind: Appearance.Kind(rawValue: row[3])!, name: row[4], key: row[5],
          roles: roles[id] ?? []))
    }
    return appearances
  }

  private static func write(_ unifier: Unifier, _ appearances: [Appearance], to db: Database) throws {
    let upsert = try db.cachedStatement(
      sql: "INSERT INTO speaker (key, name, kind) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name, kind = excluded.kind RETURNING id")
    let assign = try db.cachedStatement(
      sql: "UPDATE appearance SET speakerId = ?, spelling = ? WHERE id = ? AND (speakerId IS NOT ?1 OR spelling IS NOT ?2)")
    var kept: Set<Int64> = []
    for (forms, name) in speakers(unifier, appearances) {
      let id = try Int64.fetchOne(upsert, arguments: [unifier.forms[forms[0]].label, name, unifier.forms[forms[0]].kind.rawValue])!
      kept.insert(id)
      for form in forms {
        for index in unifier.forms[form].appearances {
          try assign.execute(arguments: [id, unifier.forms[form].label, appearances[index].id])
        }
      }
    }
    for id in try Int64.fetchAll(db, sql: "SELECT id FROM speaker") where !kept.contains(id) {
      try db.execute(sql: "DELETE FROM speaker WHERE id = ?", arguments: [id])
    }
    try db.execute(
      sql: """
        UPDATE speaker SET quotations =
          (SELECT count(*) FROM appearance p CROSS JOIN quotation q ON q.appearanceId = p.id WHERE p.speakerId = speaker.id)
        """)
    try db.execute(sql: "DELETE FROM decision")
    let decide = try db.cachedStatement(sql: "INSERT OR IGNORE INTO decision (left, right, verdict, rule, evidence) VALUES (?, ?, ?, ?, ?)")
    for decision in unifier.decisions {
      try decide.execute(arguments: [decision.left, decision.right, decision.verdict.rawValue, decision.rule.rawValue, decision.evidence])
    }
  }

  /// The forms of each speaker, the one that he is called by first, with his name as articles write it.
  private static func speakers(_ unifier: Unifier, _ appearances: [Appearance]) -> [(forms: [Int], name: String)] {
    let forms = unifier.forms
    return forms.indices.filter { unifier.components.root($0) == $0 }.map { root in
      let members = unifier.components.members(of: root).sorted { a, b in
        // A full name before a short one, a common one before a rare one.
        let (x, y) = (forms[a], forms[b])
        if x.isShort != y.isShort { return !x.isShort }
        return (y.articleCount, x.label) < (x.articleCount, y.label)
      }
      var names: [String: Int] = [:]
      for index in forms[members[0]].appearances { names[appearances[index].name, default: 0] += 1 }
      return (members, names.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key)
    }
  }
}
