import Aqwal
import AqwalTestSupport
import Foundation
import Testing

@Suite struct CommandTests {
  @Test(arguments: [[], ["extract"], ["explain"], ["compare"], ["consistency"], ["evaluate"], ["lint"]]) func help(command: [String]) throws {
    let run = try aqwal(command + ["--help"])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("OVERVIEW: "))
    #expect(run.text.contains("EXAMPLES\n"))
    #expect(run.errors == "")
  }

  /// Nothing but the one file is needed: the lexicons are inside.
  @Test func runsFromAnotherFolder() throws {
    let folder = try TemporaryFolder([String: String]())
    let copy = URL(fileURLWithPath: folder("elsewhere"))
    try FileManager.default.copyItem(at: AqwalProcess.executable, to: copy)
    let run = try aqwal("extract", "-", input: "وقال الوزير سامي حداد إن الميناء سيفتح غدا.", executable: copy)
    #expect(run.status == 0)
    #expect(run.text.contains("سامي حداد"))
  }
}

@Suite struct LintCommandTests {
  private static let cue = """
    cue: صرح
    verb: صرح يصرح مصرح تصريح
    takes: أن
    act: says
    eg: و[صرح]cue [الوزير]speaker بأن [الأعمال تنتهي في الربيع]content.
    """

  @Test func brokenCopyTellsFileAndLine() throws {
    let words = LexiconFile.builtIn.filter { $0.name.hasPrefix("words/") }
    let folder = try TemporaryFolder(Dictionary(words.map { ($0.name, $0.bytes) }) { $1 }.merging(["cues/own.rec": Array(("# own\n" + Self.cue).utf8)]) { $1 })
    let run = try aqwal("lint", folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("\(folder.path)/cues/own.rec:5: unknown-act: "))
  }

  @Test func faultsInAddedLexiconsStopTheRun() throws {
    let folder = try TemporaryFolder(["cues/own.rec": Self.cue])
    let run = try aqwal("extract", "-", "--lexicons", folder.path, input: "نص")
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.errors.contains("\(folder.path)/cues/own.rec:4: unknown-act: "))
  }

  @Test func missingFolder() throws {
    let run = try aqwal("lint", "no/such")
    #expect(run.status == 2)
    #expect(run.errors.contains("no/such: No such file"))
  }
}

@Suite struct ExplainCommandTests {
  private static let text = "أهلا. وقال الوزير سامي حداد إن الميناء سيفتح غدا."

  @Test func tellsPatternAndLines() throws {
    let run = try aqwal("explain", "-", input: Self.text)
    #expect(run.status == 0)
    #expect(run.text.contains("verb-speaker-that"))
    #expect(run.text.contains("cue: قال"))
  }

  @Test func offsetChooses() throws {
    let folder = try TemporaryFolder(["a.txt": Self.text])
    #expect(try aqwal("explain", folder("a.txt") + ":7").text.contains("q1"))
    let beside = try aqwal("explain", folder("a.txt") + ":0")
    #expect(beside.errors.contains("no quotation of a covers offset 0"))
    #expect(!beside.text.contains("q1"))
  }
}

@Suite struct EvaluateCommandTests {
  private static let gold = """
    {"id": "a", "attributions": [{"content": ["الميناء سيفتح غدا"], "cue": "وقال", "kind": "indirect", "mention": "الوزير سامي حداد", "speaker": "سامي حداد",
     "role": "الوزير", "type": "person", "relay": null, "act": "announce", "stance": null, "required": true}]}
    """

  @Test func scoresAgainstGold() throws {
    let folder = try TemporaryFolder(["a.txt": "وقال الوزير سامي حداد إن الميناء سيفتح غدا.", "a.gold.json": Self.gold])
    let run = try aqwal("evaluate", folder.path)
    #expect(run.status == 0)
    #expect(run.text.contains("found       P 1.000  R 1.000  F1 1.000"))
    #expect(run.text.contains("attributed  P 1.000  R 1.000  F1 1.000"))
  }

  @Test func missingFolder() throws {
    let run = try aqwal("evaluate", "no/such")
    #expect(run.status == 2)
    #expect(run.errors.contains("no/such"))
  }
}
