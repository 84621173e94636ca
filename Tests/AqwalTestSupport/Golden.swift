import FoundationEssentials

/// A stored expectation: the text of a file in `Tests/AqwalTests/Goldens`.
///
/// With `AQWAL_UPDATE_GOLDENS=1` in the environment a comparison writes the file instead.
public struct Golden {
  private let file: URL

  public init(_ name: String) { file = Folders.goldens.appending(path: name) }

  /// How `actual` differs from the stored text, by its first line that does; nil where it is the same.
  public func difference(from actual: String) throws -> String? {
    if ProcessInfo.processInfo.environment["AQWAL_UPDATE_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(at: Folders.goldens, withIntermediateDirectories: true)
      try actual.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(file.lastPathComponent) does not exist: run with AQWAL_UPDATE_GOLDENS=1"
    }
    // Scalars, not characters: Swift's own comparison takes canonical forms for equal.
    guard !expected.unicodeScalars.elementsEqual(actual.unicodeScalars) else { return nil }
    let (old, new) = (expected.split(separator: "\n", omittingEmptySubsequences: false), actual.split(separator: "\n", omittingEmptySubsequences: false))
    let line = zip(old, new).enumerated().first { !$1.0.unicodeScalars.elementsEqual($1.1.unicodeScalars) }?.offset ?? min(old.count, new.count)
    return """
      \(file.lastPathComponent):\(line + 1) differs; where the new text is right, run with AQWAL_UPDATE_GOLDENS=1
        stored: \(line < old.count ? old[line] : "(end)")
        now:    \(line < new.count ? new[line] : "(end)")
      """
  }
}
