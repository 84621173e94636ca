import GRDB

/// A store that cannot be used, and why.
public struct StoreFault: Error, CustomStringConvertible {
  public var path: String
  public var reason: String
  public var description: String { "\(path): \(reason)" }

  init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  init(path: String, _ error: DatabaseError) {
    let reason =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: "locked: another program is writing to this store; try again when it has ended"
      case .SQLITE_NOTADB: Self.foreign
      case .SQLITE_CORRUPT: "damaged: \(error.message ?? "the file is no whole database")"
      case .SQLITE_CANTOPEN: "cannot be opened: is the folder there, and may it be written to?"
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: "may not be written to"
      case .SQLITE_FULL: "the disk is full"
      default: error.message ?? "error \(error.resultCode.rawValue) of SQLite"
      }
    self.init(path: path, reason: reason)
  }

  static let missing = "no store here yet: aqwal add makes one"
  static let foreign = "not an Aqwal store"
  static let newer = "made by a newer Aqwal: update this program"
}

/// Runs `body`; what SQLite says is told as a fault of the store.
func faultsOfStore<Value>(at path: String, _ body: () throws -> Value) throws(StoreFault) -> Value {
  do {
    return try body()
  } catch let fault as StoreFault {
    throw fault
  } catch let error as DatabaseError {
    throw StoreFault(path: path, error)
  } catch {
    throw StoreFault(path: path, reason: "\(error)")
  }
}
