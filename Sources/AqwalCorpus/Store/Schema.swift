import GRDB

/// The tables of a store, as a chain of named migrations that only ever grows at its end.
///
/// Offsets count Unicode scalars, as SQLite's own `substr` does, so that `substr(text, start + 1, end - start)` is a quotation's words.
enum Schema {
  /// Marks a file as a store (`PRAGMA application_id`): "Aqwl".
  static let applicationID: Int32 = 0x4171_776C

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("articles, quotations, speakers", migrate: createTables)
    return migrator
  }()

  private static func createTables(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try createArticles(db)
    try createSpeakers(db)
    try createQuotations(db)
  }

  private static func createArticles(_ db: Database) throws {
    try db.create(table: "article") { t in
      t.primaryKey("id", .integer)
      // Empty where the source does not tell: a NULL would make every such article another one.
      t.column("outlet", .text).notNull()
      t.column("name", .text).notNull().check { $0 != "" }
      t.column("title", .text)
      t.column("date", .text)
      t.column("day", .text).check(sql: "day GLOB '[0-9][0-9][0-9][0-9]*'").indexed()
      t.column("url", .text)
      t.column("fingerprint", .integer).notNull()
      t.uniqueKey(["outlet", "name"])
    }
    // Apart from the article's facts, which every query reads: a row with its text fills pages of its own.
    try db.create(table: "articleText") { t in
      t.primaryKey("articleId", .integer).references("article", onDelete: .cascade)
      t.column("text", .text).notNull()
    }
  }

  private static func createSpeakers(_ db: Database) throws {
    try db.create(table: "speaker") { t in
      t.primaryKey("id", .integer)
      t.column("key", .text).notNull().unique()
      t.column("name", .text).notNull()
      t.column("kind", .text).notNull().check { ["person", "organization", "country"].contains($0) }
      // How often he is quoted, as unification, which every change of the articles calls for, has found.
      t.column("quotations", .integer).notNull().defaults(to: 0).indexed()
    }
    try db.create(table: "appearance") { t in
      t.primaryKey("id", .integer)
      t.column("articleId", .integer).notNull().references("article", onDelete: .cascade)
      t.column("number", .integer).notNull().check { $0 > 0 }
      t.column("name", .text).notNull()
      t.column("key", .text).notNull().indexed()
      t.column("kind", .text).notNull().check { ["person", "organization", "country", "group", "unnamed"].contains($0) }
      // Whom unification found him to be; nobody for a group or an unnamed source.
      t.column("speakerId", .integer).references("speaker", onDelete: .setNull).indexed()
      // The form of the name that the decisions speak of.
      t.column("spelling", .text).indexed()
      t.uniqueKey(["articleId", "number"])
    }
    try db.create(table: "appearanceAlias", options: .withoutRowID) { t in
      t.column("appearanceId", .integer).notNull().references("appearance", onDelete: .cascade)
      t.column("name", .text).notNull()
      t.primaryKey(["appearanceId", "name"])
    }
    try db.create(table: "appearanceRole", options: .withoutRowID) { t in
      t.column("appearanceId", .integer).notNull().references("appearance", onDelete: .cascade)
      t.column("position", .integer).notNull().check { $0 > 0 }
      t.column("role", .text).notNull()
      t.column("words", .text).notNull()
      t.primaryKey(["appearanceId", "position"])
    }
    try db.create(table: "decision") { t in
      t.primaryKey("id", .integer)
      t.column("left", .text).notNull()
      t.column("right", .text).notNull()
      t.column("verdict", .text).notNull().check { ["merged", "apart", "doubtful"].contains($0) }
      t.column("rule", .text).notNull()
      t.column("evidence", .text).notNull()
      t.uniqueKey(["left", "right"])
    }
    // One row: the alias file that the speakers were unified with. None while they are out of date.
    try db.create(table: "unification") { t in
      t.primaryKey("id", .integer).check { $0 == 1 }
      t.column("aliases", .text).notNull()
    }
  }

  private static func createQuotations(_ db: Database) throws {
    try db.create(table: "quotation") { t in
      t.primaryKey("id", .integer)
      t.column("articleId", .integer).notNull().references("article", onDelete: .cascade)
      t.column("number", .integer).notNull().check { $0 > 0 }
      t.column("parentId", .integer).references("quotation", onDelete: .cascade).indexed()
      t.column("appearanceId", .integer).references("appearance", onDelete: .cascade).indexed()
      t.column("sentence", .integer).notNull().check { $0 >= 0 }
      t.column("kind", .text).notNull().check { ["direct", "indirect", "mixed"].contains($0) }
      t.column("resolution", .text).notNull().check { ["explicit", "carried", "coreferent", "unresolved"].contains($0) }
      t.column("cue", .text)
      t.column("lemma", .text)
      t.column("mention", .text)
      t.column("addressee", .text)
      t.column("act", .text).notNull().check { $0 != "" }
      t.column("polarity", .text).check { ["for", "against"].contains($0) }
      t.column("target", .text)
      t.column("commitment", .text).notNull().check { $0 != "" }
      t.column("negated", .boolean).notNull()
      t.column("pattern", .text).notNull()
      t.column("confidence", .double).notNull().check { (0.0...1.0).contains($0) }
      t.uniqueKey(["articleId", "number"])
      t.check(sql: "(polarity IS NULL) = (target IS NULL)")
    }
    try db.create(table: "contentSpan", options: .withoutRowID) { t in
      t.column("quotationId", .integer).notNull().references("quotation", onDelete: .cascade)
      t.column("start", .integer).notNull().check { $0 >= 0 }
      t.column("end", .integer).notNull()
      t.primaryKey(["quotationId", "start"])
      t.check(sql: "\"end\" > start")
    }
    try db.create(table: "relay", options: .withoutRowID) { t in
      t.column("quotationId", .integer).notNull().references("quotation", onDelete: .cascade)
      t.column("appearanceId", .integer).notNull().references("appearance", onDelete: .cascade).indexed()
      t.primaryKey(["quotationId", "appearanceId"])
    }
    // The words of a message, its parts joined by an ellipsis, and what they and its target are searched by.
    try db.create(table: "message") { t in
      t.primaryKey("quotationId", .integer).references("quotation", onDelete: .cascade)
      t.column("content", .text).notNull()
      t.column("words", .text).notNull()
      t.column("target", .text).notNull()
    }
    // FTS5's own folding cuts vocalised words in two, so the columns are folded before.
    try db.create(virtualTable: "messageIndex", using: FTS5()) { t in
      t.synchronize(withTable: "message")
      t.tokenizer = .unicode61(diacritics: .keep)
      t.column("words")
      t.column("target")
    }
    // How many messages have a word: a view of the index, without rows of its own.
    try db.execute(sql: "CREATE VIRTUAL TABLE messageVocabulary USING fts5vocab(messageIndex, row)")
  }
}
