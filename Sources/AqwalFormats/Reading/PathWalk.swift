#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that paths name, found one after another: a folder gives the files below it that have one of the endings, in the order of their names.
///
/// Hidden files and links to folders are passed over, so that no walk is endless. A path with `*`, `?` or `[` that names no file is a glob.
struct PathWalk: IteratorProtocol {
  private enum Step {
    case given(String)
    case found(String)
    /// The end of a folder that was given by name.
    case leave(String, filesBefore: Int)
  }

  private let endings: [String]
  /// The steps ahead, the next one last.
  private var ahead: [Step]
  private var filesFound = 0

  init(_ paths: [String], endings: [String]) {
    self.endings = endings
    ahead = paths.reversed().map(Step.given)
  }

  mutating func next() -> Result<String, FileFault>? {
    while let step = ahead.popLast() {
      do throws(FileFault) {
        if let path = try advance(step) {
          filesFound += 1
          return .success(path)
        }
      } catch {
        return .failure(error)
      }
    }
    return nil
  }

  private mutating func advance(_ step: Step) throws(FileFault) -> String? {
    switch step {
    case .given("-"): return "-"
    case .given(let path):
      guard let kind = FileKind(path, followingLinks: true) else {
        let fault = FileFault(path: path, errno: errno)
        guard path.contains(where: { "*?[".contains($0) }) else { throw fault }
        let matches = glob(path)
        if matches.isEmpty { throw FileFault(path: path, reason: "no file matches") }
        ahead += matches.reversed().map(Step.given)
        return nil
      }
      guard kind == .folder else { return path }
      let entries = try entries(of: path)
      ahead.append(.leave(path, filesBefore: filesFound))
      ahead += entries
    case .found(let path):
      switch FileKind(path, followingLinks: false) {
      case .folder: ahead += try entries(of: path)
      case .file: return isWanted(path) ? path : nil
      case .link: return isWanted(path) && FileKind(path, followingLinks: true) == .file ? path : nil
      case nil: throw FileFault(path: path, errno: errno)
      }
    case .leave(let folder, let filesBefore):
      if filesFound == filesBefore { throw FileFault(path: folder, reason: "no \(endings.map { "." + $0 }.joined(separator: ", ")) files below this folder") }
    }
    return nil
  }

  private func isWanted(_ path: String) -> Bool {
    let name = path.lowercased()
    return endings.contains { name.hasSuffix(".\($0)") }
  }

  /// What a folder holds, the first name last.
  private func entries(of folder: String) throws(FileFault) -> [Step] {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return try namesIn(folder).sorted(by: >).map { .found(prefix + $0) }
  }
}

private enum FileKind {
  case file, folder, link

  init?(_ path: String, followingLinks: Bool) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .file
    }
  }
}

private func namesIn(_ folder: String) throws(FileFault) -> [String] {
  guard let stream = opendir(folder) else { throw FileFault(path: folder, errno: errno) }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names
}

private func glob(_ pattern: String) -> [String] {
  var found = glob_t()
  defer { globfree(&found) }
  #if canImport(Glibc)
    let status = Glibc.glob(pattern, 0, nil, &found)
  #elseif canImport(Musl)
    let status = Musl.glob(pattern, 0, nil, &found)
  #else
    let status = Darwin.glob(pattern, 0, nil, &found)
  #endif
  guard status == 0, let paths = found.gl_pathv else { return [] }
  return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
}
