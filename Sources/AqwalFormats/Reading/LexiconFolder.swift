import Aqwal

/// The lexicon files below a folder, named by their paths below it, as `aqwal --lexicons` and `aqwal lint` read them.
public struct LexiconFolder: Sendable {
  public let path: String
  public let files: [LexiconFile]

  public init(_ path: String) throws(FileFault) {
    let prefix = path.hasSuffix("/") ? path : path + "/"
    var walk = PathWalk([path], endings: ["rec", "tsv"])
    var files: [LexiconFile] = []
    while let found = walk.next() {
      let file = try found.get()
      guard file.hasPrefix(prefix) else { throw FileFault(path: path, reason: "no folder of lexicon files") }
      files.append(LexiconFile(name: String(file.dropFirst(prefix.count)), bytes: try ReadableFile(file).readAll()))
    }
    self.path = prefix
    self.files = files
  }

  /// The files of `base` with this folder's in the place of those of the same name, and behind them where they are new.
  public func over(_ base: [LexiconFile]) -> [LexiconFile] {
    let own = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    let names = Set(base.map(\.name))
    return base.map { own[$0.name] ?? $0 } + files.filter { !names.contains($0.name) }
  }

  /// The fault with its file's whole path, where the file is this folder's.
  public func located(_ fault: LexiconFault) -> String {
    files.contains { $0.name == fault.origin.file } ? path + fault.description : fault.description
  }
}
