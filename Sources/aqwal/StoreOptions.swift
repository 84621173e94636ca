import AqwalCorpus
import ArgumentParser
import Foundation

/// The choice of store.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store's file (default: aqwal/store.sqlite in the XDG data folder).", valueName: "file"))
  var store: String?

  /// Opens the store, which must be there, with its speakers up to date.
  func query() throws -> Store {
    let store = try Store(path)
    let aliases = store.aliases()
    for (line, message) in aliases.faults { Terminal.complain("aqwal: \(store.aliasPath):\(line): \(message)") }
    for line in try store.unify() { Terminal.complain("aqwal: \(store.aliasPath):\(line): nobody in this store is called so") }
    return store
  }

  /// Opens the store, or makes it.
  func create() throws -> Store {
    if store == nil { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    return try Store(path, .creating)
  }

  private var path: String { store ?? folder.appendingPathComponent("store.sqlite").path }

  private var folder: URL {
    let variable = ProcessInfo.processInfo.environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let data = variable.map { URL(fileURLWithPath: $0) } ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share")
    return data.appendingPathComponent("aqwal")
  }
}
