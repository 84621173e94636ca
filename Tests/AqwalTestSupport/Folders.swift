import FoundationEssentials

/// Folders of the package, found from this file's own path; a moved test binary may not find them.
public enum Folders {
  public static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  public static let lexicons = package.appending(path: "Lexicons")
  public static let seeds = package.appending(path: "seeds")
  public static let articles = package.appending(path: "Tests/AqwalCorpusTests/Articles")
  public static let goldens = package.appending(path: "Tests/AqwalTests/Goldens")

  public static func exists(_ folder: URL) -> Bool { FileManager.default.fileExists(atPath: folder.path) }
}
