import Aqwal
import AqwalTestSupport
import FoundationEssentials
import Testing

/// The files that travel inside the program are those of the folder.
@Suite struct EmbeddedFilesTests {
  @Test(.enabled(if: Folders.exists(Folders.lexicons)))
  func listIsTheFolders() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: Folders.lexicons.path)
    let files = found.filter { $0.hasSuffix(".rec") || $0.hasSuffix(".tsv") }
    #expect(Set(files) == Set(LexiconFile.builtIn.map(\.name)))
    #expect(LexiconFile.builtIn.count == files.count)
  }

  @Test(.enabled(if: Folders.exists(Folders.lexicons)))
  func bytesAreTheFiles() throws {
    for file in LexiconFile.builtIn {
      let stored = try Data(contentsOf: Folders.lexicons.appending(path: file.name))
      #expect(Array(stored) == file.bytes, "\(file.name)")
    }
  }
}
