import AqwalTestSupport
import Foundation
import Testing

@Suite struct ExtractTests {
  private static let seed = Folders.seeds.appending(path: "004_c76dc57e29640070.txt").path
  private static let sentence = "وقال الوزير سامي حداد إن الميناء سيفتح غدا."

  @Test func oneArticleIsOneLine() throws {
    let run = try aqwal("extract", Self.seed)
    let entries = try run.entries
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(entries.count == 1)
    #expect(entries.first?["schema"] as? String == "aqwal/1")
    #expect(entries.first?["id"] as? String == "004_c76dc57e29640070")
    #expect((entries.first?["quotations"] as? [Any])?.isEmpty == false)
  }

  @Test func missingFile() throws {
    let run = try aqwal("extract", "no/such.txt", Self.seed)
    #expect(run.status == 2)
    #expect(run.errors.contains("no/such.txt: No such file"))
    let entries = try run.entries
    #expect(entries.map { $0["error"] != nil } == [true, false])
    #expect(entries.first?["id"] as? String == "such")
  }

  @Test func bytesThatAreNoText() throws {
    let folder = try TemporaryFolder(["a.txt": Array("قال ".utf8) + [0xC8, 0xE1], "b.txt": [0x7F, 0x45, 0x00, 0x01], "c.txt": Array(Self.sentence.utf8)])
    let run = try aqwal("extract", folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("\(folder("a.txt")): not UTF-8 at byte 7"))
    #expect(run.errors.contains("\(folder("b.txt")): a binary file"))
    let entries = try run.entries
    #expect(entries.map { $0["id"] as? String } == ["a", "b", "c"])
    #expect(entries.map { $0["error"] != nil } == [true, true, false])
    #expect((entries.last?["quotations"] as? [Any])?.count == 1)
  }

  @Test func emptyFile() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    let run = try aqwal("extract", folder("a.txt"))
    #expect(run.status == 0)
    #expect(try run.entries.map { ($0["quotations"] as? [Any])?.count } == [0])
  }

  @Test func brokenLineKeepsItsPlace() throws {
    let folder = try TemporaryFolder(["a.jsonl": "{\"id\": \"1\", \"text\": \"\(Self.sentence)\"}\nno JSON\n{\"id\": \"3\", \"text\": \"\"}\n"])
    let run = try aqwal("extract", folder("a.jsonl"))
    #expect(run.status == 2)
    #expect(run.errors.contains("\(folder("a.jsonl")):2:1: not a JSON object"))
    let entries = try run.entries
    #expect(entries.map { $0["id"] as? String } == ["1", "\(folder("a.jsonl")):2", "3"])
    #expect(entries.map { $0["error"] != nil } == [false, true, false])
  }

  @Test func emptyFolder() throws {
    let folder = try TemporaryFolder(["a.pdf": ""])
    let run = try aqwal("extract", folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("no .txt, .jsonl, .ndjson files below this folder"))
  }

  @Test func jobsKeepTheOrder() throws {
    let texts = LexiconSentences.documents.prefix(300).map { $0[.init(0, $0.units.count)] }
    let lines = try texts.enumerated().map { String(decoding: try JSONEncoder().encode(["id": "\($0)", "text": $1]), as: UTF8.self) }
    let folder = try TemporaryFolder(["a.jsonl": lines.joined(separator: "\n")])
    let alone = try aqwal("extract", folder("a.jsonl"), "--jobs", "1")
    let together = try aqwal("extract", folder("a.jsonl"), "--jobs", "4")
    #expect(alone.status == 0)
    #expect(try alone.entries.count == 300)
    #expect(alone.output == together.output)
  }

  @Test(arguments: ["scalars", "utf16", "utf8"]) func offsetsCutTheText(unit: String) throws {
    let text = "𐤀 ﷺ — " + Self.sentence
    let run = try aqwal("extract", "-", "--offsets", unit, input: text)
    let quotation = try #require((run.entries.first?["quotations"] as? [[String: Any]])?.first)
    let span = try #require((quotation["content"] as? [[String: Any]])?.first)
    let (start, end) = (try #require(span["start"] as? Int), try #require(span["end"] as? Int))
    let slice =
      switch unit {
      case "scalars": String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
      case "utf16": String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
      default: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
      }
    #expect(slice == "الميناء سيفتح غدا")
    #expect(slice == span["text"] as? String)
  }

  @Test func standardInputAndOutputFile() throws {
    let folder = try TemporaryFolder(["out.csv": "old"])
    let run = try aqwal("extract", "-", "--format", "csv", "--output", folder("out.csv"), input: Self.sentence)
    #expect(run.status == 0)
    #expect(run.text == "")
    let rows = try String(contentsOfFile: folder("out.csv"), encoding: .utf8).split(whereSeparator: \.isNewline)
    #expect(rows.count == 2)
    #expect(rows.first?.hasPrefix("id,quotation,sentence,") == true)
    #expect(rows.last?.hasPrefix("stdin,q1,0,indirect,") == true)
  }

  @Test func machineOutputHasNoControls() throws {
    let run = try aqwal("extract", Self.seed, "--format", "table")
    #expect(!run.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{2068}" || $0 == "\u{2069}" })
  }

  @Test func addedLexicons() throws {
    let folder = try TemporaryFolder([
      "cues/own.rec": """
      cue: غمغم
      verb: غمغم يغمغم مغمغم غمغمة
      takes: أن
      act: assert
      eg: و[غمغم]cue [الوزير]speaker أن [الأمر انتهى]content.
      """
    ])
    let text = "وغمغم المدير سامي حداد أن المصنع لن يفتح أبوابه."
    #expect(try aqwal("extract", "-", "--format", "csv", input: text).text.contains("غمغم") == false)
    #expect(try aqwal("extract", "-", "--format", "csv", "--lexicons", folder.path, input: text).text.contains(",غمغم,المدير سامي حداد,"))
  }

  @Test(arguments: [["--unknown"], ["--jobs", "0"], ["--format", "pdf"], ["--format", "csv", "--explain"], []])
  func wrongCommandLine(arguments: [String]) throws {
    var all = ["extract"] + arguments
    if !arguments.isEmpty { all.append(Self.seed) }
    let run = try aqwal(all)
    #expect(run.status == 64)
    #expect(run.text == "")
    #expect(run.errors.contains("Usage: aqwal extract"))
  }
}
