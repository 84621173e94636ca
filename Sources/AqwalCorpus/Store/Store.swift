import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A store of articles with their quotations and speakers: one SQLite file.
///
/// Every change is one transaction, so that a store is whole however a program ends. Readers do not wait for the one who writes.
public struct Store: Sendable {
  /// How a store is opened.
  public enum Access: Sendable {
    /// A store that is there.
    case existing
    /// A store that is there, or a new one.
    case creating
  }

  public let path: String
  private let database: DatabaseQueue

  public init(_ path: String, _ access: Access = .existing) throws(StoreFault) {
    self.path = path
    database = try faultsOfStore(at: path) {
      if access == .existing, isMissing(path) { throw StoreFault(path: path, reason: StoreFault.missing) }
      var configuration = Configuration()
      configuration.busyMode = .timeout(5)
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      let database = try DatabaseQueue(path: path, configuration: configuration)
      let isEmpty = try database.read { db in
        if try Int32.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID { return false }
        // The list of migrations is written before the first of them, which makes the mark and the tables in one.
        if try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") == 0 { return true }
        throw StoreFault(path: path, reason: StoreFault.foreign)
      }
      if isEmpty {
        // Made, and then killed before anything was in it.
        if access == .existing { throw StoreFault(path: path, reason: StoreFault.missing) }
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      }
      if try database.read(Schema.migrator.hasBeenSuperseded) { throw StoreFault(path: path, reason: StoreFault.newer) }
      if try !database.read(Schema.migrator.hasCompletedMigrations) { try Schema.migrator.migrate(database) }
      return database
    }
  }

  /// Reads one state of the store.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    try faultsOfStore(at: path) { try database.read(body) }
  }

  /// Makes one change, wholly or not at all.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreFault) -> Value {
    try faultsOfStore(at: path) { try database.write(body) }
  }
}

private func isMissing(_ path: String) -> Bool { access(path, F_OK) != 0 }
