import AqwalTestSupport
import Foundation
import Testing

@Suite struct AddTests {
  private static let harbour = Folders.articles.appending(path: "harbour.jsonl").path

  @Test func onceAndAgain() throws {
    let folder = try TemporaryFolder()
    let first = try aqwal("add", Self.harbour, "--store", folder("s"), "--list")
    #expect(first.status == 0)
    #expect(first.text.split(separator: "\n").count == 20 && first.text.hasPrefix("added\t"))
    #expect(first.errors.hasPrefix("20 articles: 20 added, 0 changed, 0 unchanged; "))
    let before = try aqwal("quotes", "--store", folder("s")).output
    let second = try aqwal("add", Self.harbour, "--store", folder("s"))
    #expect(second.errors.hasPrefix("20 articles: 0 added, 0 changed, 20 unchanged; 0 quotations added"))
    #expect(try aqwal("quotes", "--store", folder("s")).output == before)
    #expect(try aqwal("add", Self.harbour, "--store", folder("s"), "--refresh").errors.contains("20 changed"))
    #expect(try aqwal("quotes", "--store", folder("s")).output == before)
  }

  @Test func textFilesHaveTheDayOfTheirLastChange() throws {
    let folder = try TemporaryFolder(["a.txt": "قال زيد إن الباب مفتوح."])
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_259_539_200)], ofItemAtPath: folder("a.txt"))
    #expect(try aqwal("add", folder("a.txt"), "--outlet", "دفتر", "--store", folder("s")).status == 0)
    let quotation = try #require(try aqwal("quotes", "--store", folder("s")).entries.first)
    #expect(quotation["date"] as? String == "2009-11-30")
    #expect(quotation["outlet"] as? String == "دفتر")
    // A copy is no changed article.
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: folder("a.txt"))
    #expect(try aqwal("add", folder("a.txt"), "--outlet", "دفتر", "--store", folder("s")).errors.contains("1 unchanged"))
  }

  @Test func oneIdForTwoTexts() throws {
    let lines = ["الباب مفتوح", "الباب مغلق"].map { "{\"id\": \"1\", \"text\": \"قال زيد إن \($0).\"}\n" }.joined()
    let folder = try TemporaryFolder(["a.jsonl": lines])
    for _ in 0..<2 {
      let run = try aqwal("add", folder("a.jsonl"), "--store", folder("s"))
      #expect(run.status == 2)
      #expect(run.errors.contains("1: a second article with this id"))
      #expect(try aqwal("quotes", "--store", folder("s")).entries.map { $0["content"] as? String } == ["الباب مفتوح"])
    }
  }

  @Test func whatFailsDoesNotStopTheRest() throws {
    let folder = try TemporaryFolder(["a.jsonl": "no JSON\n{\"id\": \"2\", \"text\": \"قال زيد إن الباب مفتوح.\"}\n"])
    let run = try aqwal("add", folder("a.jsonl"), "no/such.txt", "--store", folder("s"))
    #expect(run.status == 2)
    #expect(run.errors.contains("a.jsonl:1:1: not a JSON object") && run.errors.contains("no/such.txt: No such file"))
    #expect(try aqwal("quotes", "--store", folder("s")).entries.count == 1)
  }

  @Test func storesThatAreNone() throws {
    let folder = try TemporaryFolder(["text": "قال زيد."])
    for (arguments, message) in [
      (["quotes", "--store", folder("none")], "no store here yet"), (["add", Self.harbour, "--store", folder("text")], "not an Aqwal store"),
      (["add", Self.harbour, "--store", folder("no/folder")], "cannot be opened"),
    ] {
      let run = try aqwal(arguments)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  /// Killed at ten moments, the store opens, has everything that was reported, and goes on to what an undisturbed run gives.
  @Test func killedAtAnyMoment() throws {
    let articles = (0..<600).map { "{\"id\": \"\($0)\", \"text\": \"قال الوزير سامي معلوف إن الباب رقم \($0) مفتوح. وأضاف أن المفتاح ضاع.\"}\n" }.joined()
    let folder = try TemporaryFolder(["a.jsonl": articles])
    let time = try ContinuousClock().measure { _ = try aqwal("add", folder("a.jsonl"), "--store", folder("whole")) }
    let whole = try contents(folder("whole"))
    var generator = SeededGenerator(seed: 9)
    var reported: Set<String> = []
    for round in 0..<10 {
      // Every second store is a new one: most moments come before the first is full.
      let store = folder("s\(round / 2)")
      if round % 2 == 0 { reported = [] }
      let delay = time / .seconds(1) * Double.random(in: 0.05...0.9, using: &generator)
      reported.formUnion(try killed(after: delay, ["add", folder("a.jsonl"), "--store", store, "--list"], folder))
      let stored = FileManager.default.fileExists(atPath: store) ? try aqwal("quotes", "--store", store) : nil
      if let stored, stored.status == 0 {
        let ids = Set(try stored.entries.compactMap { $0["article"] as? String })
        #expect(reported.isSubset(of: ids), "round \(round)")
      } else {
        // Killed before there was a store.
        #expect(reported.isEmpty, "round \(round): \(stored?.errors ?? "")")
      }
      if round % 2 == 1 {
        #expect(try aqwal("add", folder("a.jsonl"), "--store", store).status == 0)
        #expect(try contents(store) == whole)
      }
    }
  }

  private func contents(_ store: String) throws -> Set<String> {
    Set(try aqwal("quotes", "--store", store).text.split(separator: "\n").map(String.init))
  }

  /// Runs `aqwal`, kills it, and returns the articles that it reported.
  private func killed(after delay: Double, _ arguments: [String], _ folder: TemporaryFolder) throws -> Set<String> {
    _ = FileManager.default.createFile(atPath: folder("out"), contents: nil)
    let process = Process()
    process.executableURL = AqwalProcess.executable
    process.arguments = arguments
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: folder("out")))
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: delay)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let lines = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder("out"))), as: UTF8.self).split(separator: "\n")
    return Set(lines.filter { !$0.hasPrefix("unchanged") }.compactMap { $0.split(separator: "\t").last.map(String.init) })
  }
}
