import AqwalTestSupport
import Foundation
import Testing

@testable import AqwalFormats

/// The order and choice of files.
struct PathWalkTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "b.txt": "b", "a.txt": "a", "c.JSONL": "", "sub/d.ndjson": "", "sub/deep/e.txt": "e", ".hidden.txt": "", "note.md": "", "x[1].txt": "x",
    ])
  }

  private func walk(_ paths: String..., endings: [String] = ["txt", "jsonl", "ndjson"]) -> [String] {
    var walk = PathWalk(paths, endings: endings)
    var names: [String] = []
    while let found = walk.next() {
      switch found {
      case .success(let path): names.append(String(path.dropFirst(folder.path.count + 1)))
      case .failure(let fault): names.append("! " + fault.reason)
      }
    }
    return names
  }

  @Test func aFolderGivesItsFilesInOrder() {
    #expect(walk(folder.path) == ["a.txt", "b.txt", "c.JSONL", "sub/d.ndjson", "sub/deep/e.txt", "x[1].txt"])
    #expect(walk(folder.path + "/").map { $0.drop { $0 == "/" } }.first == "a.txt")
  }

  @Test func pathsKeepTheirOrder() {
    #expect(walk(folder("b.txt"), folder("sub"), folder("a.txt")) == ["b.txt", "sub/d.ndjson", "sub/deep/e.txt", "a.txt"])
  }

  @Test func globsAreExpandedAndRealNamesComeFirst() {
    #expect(walk(folder("?.txt")) == ["a.txt", "b.txt"])
    #expect(walk(folder("x[1].txt")) == ["x[1].txt"])
    #expect(walk(folder("*.csv")) == ["! no file matches"])
  }

  @Test func aFolderWithoutFilesIsAFault() throws {
    let empty = try TemporaryFolder(["x.md": ""])
    #expect(walk(empty.path) == ["! no .txt, .jsonl, .ndjson files below this folder"])
  }

  @Test func aLinkToAFolderAboveEndsNoWalk() throws {
    try FileManager.default.createSymbolicLink(atPath: folder("sub/up"), withDestinationPath: folder.path)
    #expect(walk(folder("sub")) == ["sub/d.ndjson", "sub/deep/e.txt"])
  }

  @Test func lexiconFilesReplaceThoseOfTheSamePath() throws {
    let own = try TemporaryFolder(["cues/a.rec": "cue: جديد\n", "roles/new.tsv": "x\n", "readme.md": ""])
    let lexicons = try LexiconFolder(own.path)
    let merged = lexicons.over([.init(name: "cues/a.rec", bytes: [1]), .init(name: "cues/b.rec", bytes: [2])])
    #expect(merged.map(\.name) == ["cues/a.rec", "cues/b.rec", "roles/new.tsv"])
    #expect(merged[0].bytes == Array("cue: جديد\n".utf8))
    #expect(merged[1].bytes == [2])
  }
}
