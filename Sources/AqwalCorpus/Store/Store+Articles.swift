import Aqwal
import GRDB

extension Store {
  /// What the articles of the store were when they were added.
  public func fingerprints() throws(StoreFault) -> [ArticleIdentity: Fingerprint] {
    try read { db in
      var fingerprints: [ArticleIdentity: Fingerprint] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT outlet, name, fingerprint FROM article")
      while let row = try rows.next() { fingerprints[ArticleIdentity(outlet: row[0], name: row[1])] = Fingerprint(value: row[2]) }
      return fingerprints
    }
  }

  /// Adds articles, all of them or none; one that is there already is replaced with its quotations.
  ///
  /// The speakers are out of date from now on, until ``unify(_:)``.
  public func add(_ intakes: [Intake]) throws(StoreFault) {
    try write { db in
      let writer = try ArticleWriter(db)
      for intake in intakes { try writer.write(intake) }
      try db.execute(sql: "DELETE FROM unification")
    }
  }
}

/// Writes articles into the tables of one transaction.
private struct ArticleWriter {
  private let db: Database
  private let delete, article, text, appearance, alias, role, quotation, span, relay, message: Statement

  init(_ db: Database) throws {
    self.db = db
    func insert(_ table: String, _ columns: String) throws -> Statement {
      let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
      return try db.cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
    }
    delete = try db.cachedStatement(sql: "DELETE FROM article WHERE outlet = ? AND name = ?")
    article = try insert("article", "outlet, name, title, date, day, url, fingerprint")
    text = try insert("articleText", "articleId, text")
    appearance = try insert("appearance", "articleId, number, name, key, kind")
    alias = try insert("appearanceAlias", "appearanceId, name")
    role = try insert("appearanceRole", "appearanceId, position, role, words")
    quotation = try insert(
      "quotation",
      """
      articleId, number, parentId, appearanceId, sentence, kind, resolution, cue, lemma, mention, addressee, act, polarity, target, commitment, negated, \
      pattern, confidence
      """)
    span = try insert("contentSpan", "quotationId, start, \"end\"")
    relay = try insert("relay", "quotationId, appearanceId")
    message = try insert("message", "quotationId, content, words, target")
  }

  func write(_ intake: Intake) throws {
    let extraction = intake.extraction
    let document = extraction.document
    try delete.execute(arguments: [intake.identity.outlet, intake.identity.name])
    try article.execute(arguments: [
      intake.identity.outlet, intake.identity.name, document.title, document.date, document.date.flatMap(CalendarDay.init)?.description, document.url,
      intake.fingerprint.value,
    ])
    let id = db.lastInsertedRowID
    try text.execute(arguments: [id, document[Span(0, document.units.count)]])
    let appearances = try extraction.speakers.enumerated().map { try write($1, number: $0 + 1, article: id) }
    let offsets = OffsetMap(document, unit: .scalars)
    // A nested quotation can stand before the one that it is nested in, and is written after it.
    let order = extraction.quotations.indices.sorted { (depth($0, extraction), $0) < (depth($1, extraction), $1) }
    var ids = [Int64](repeating: 0, count: order.count)
    for index in order {
      let quotation = extraction.quotations[index]
      ids[index] = try write(
        quotation, number: index + 1, of: document, article: id, parent: quotation.parent.map { ids[$0] },
        appearance: quotation.speaker.map { appearances[$0] }, offsets)
      for speaker in Set(quotation.relay) { try relay.execute(arguments: [ids[index], appearances[speaker]]) }
    }
  }

  private func depth(_ index: Int, _ extraction: Extraction) -> Int {
    extraction.quotations[index].parent.map { 1 + depth($0, extraction) } ?? 0
  }

  private func write(_ speaker: Speaker, number: Int, article: Int64) throws -> Int64 {
    try appearance.execute(arguments: [article, number, speaker.name, speaker.key, speaker.kind.rawValue])
    let id = db.lastInsertedRowID
    for name in Set(speaker.aliases) { try alias.execute(arguments: [id, name]) }
    for (index, name) in speaker.roles.enumerated() { try role.execute(arguments: [id, index + 1, name, spaced(searchWords(of: name))]) }
    return id
  }

  private func write(
    _ quotation: Quotation, number: Int, of document: Document, article: Int64, parent: Int64?, appearance: Int64?, _ offsets: OffsetMap
  ) throws -> Int64 {
    let target = quotation.stance.map { document[$0.target] }
    try self.quotation.execute(arguments: [
      article, number, parent, appearance, quotation.sentence, quotation.kind.rawValue, quotation.resolution.rawValue,
      quotation.cue.map { document[$0.span] }, quotation.cue?.lemma, quotation.mention.map { document[$0] }, quotation.addressee.map { document[$0] },
      quotation.act.rawValue, quotation.stance?.polarity.rawValue, target, quotation.commitment.rawValue, quotation.negated,
      quotation.pattern, quotation.confidence,
    ])
    let id = db.lastInsertedRowID
    for part in quotation.content { try span.execute(arguments: [id, offsets[part.start], offsets[part.end]]) }
    let content = quotation.content.map { document[$0] }.joined(separator: " … ")
    try message.execute(arguments: [
      id, content, spaced(searchWords(of: content)), spaced(searchWords(of: target ?? "")),
    ])
    return id
  }
}

/// Words with a blank before and behind each, so that `LIKE '% word %'` finds whole ones.
func spaced(_ words: [String]) -> String { words.isEmpty ? "" : " \(words.joined(separator: " ")) " }
