/// The inputs that paths name, in order: files, folders, globs and `-` for standard input.
///
/// One input is held at a time, so that memory does not grow with their number.
public struct InputSequence: Sequence, IteratorProtocol {
  private let options: InputOptions
  private var walk: PathWalk
  private var lines: LineReader?

  public init(_ paths: [String], options: InputOptions = InputOptions()) {
    self.options = options
    walk = PathWalk(paths, endings: options.format.endings)
  }

  public mutating func next() -> UnreadInput? {
    while true {
      if let line = nextLine() { return line }
      switch walk.next() {
      case nil: return nil
      case .failure(let fault): return .failure(id: articleID(ofFile: fault.path), message: fault.description)
      case .success(let path):
        do {
          if let whole = try open(path) { return whole }
        } catch {
          return .failure(id: articleID(ofFile: path), message: error.description)
        }
      }
    }
  }

  /// The next line of the JSON Lines file that is open.
  private mutating func nextLine() -> UnreadInput? {
    guard let reader = lines else { return nil }
    do {
      if let line = try reader.next() { return .record(line, file: reader.name, number: reader.number) }
      lines = nil
      return nil
    } catch {
      lines = nil
      return .failure(id: reader.name, message: error.description)
    }
  }

  /// The file as one input, or nil where its lines are inputs from now on.
  private mutating func open(_ path: String) throws(FileFault) -> UnreadInput? {
    let ending = path.split(separator: "/").last.map(fileEnding) ?? ""
    let byName: InputFormat = options.format != .auto ? options.format : ["jsonl", "ndjson"].contains(ending) ? .jsonl : ending == "txt" ? .text : .auto
    if byName == .text { return .file(path) }
    let reader = LineReader(try ReadableFile(path))
    let isRecords = byName == .jsonl ? true : try reader.looksLikeRecords()
    if isRecords {
      if try reader.isBinary() { throw FileFault(path: reader.name, reason: "a binary file (it has NUL bytes), where JSON Lines were expected") }
      lines = reader
      return nil
    }
    return .text(try reader.remainder(), file: reader.name)
  }
}

/// The part of a file name behind its last dot, lower-cased; empty where there is none.
func fileEnding(_ name: some StringProtocol) -> String {
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
  return name[name.index(after: dot)...].lowercased()
}

/// The id of the article that a file holds: the file's name without its ending.
func articleID(ofFile path: String) -> String {
  let name = path.split(separator: "/").last ?? path[...]
  guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return String(name) }
  return String(name[..<dot])
}
