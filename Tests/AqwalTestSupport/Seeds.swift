import Aqwal
import FoundationEssentials

/// The seed articles of `seeds/`, by id.
public enum Seeds {
  public static let documents: [Document] = {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: Folders.seeds.path)) ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    return names.compactMap { name in
      (try? String(contentsOf: Folders.seeds.appending(path: name), encoding: .utf8)).map { Document(id: String(name.dropLast(4)), text: $0) }
    }
  }()
}
