import AqwalTestSupport
import Foundation
import Testing

@Suite struct StoreCommandTests {
  private let folder: TemporaryFolder
  private let store: [String]

  init() throws {
    folder = try TemporaryFolder()
    store = ["--store", folder("s")]
    _ = try aqwal(["add", Folders.articles.appending(path: "harbour.jsonl").path] + store)
  }

  @Test func everyQueryInEveryForm() throws {
    for query in [
      ["quotes"], ["speakers"], ["profile", "هدى نصار"], ["who", "port-07"], ["verify", "كلفة التوسعة تبلغ 90 مليون دولار"], ["speakers", "review"],
    ] {
      for form in ["table", "jsonl", "csv"] {
        let run = try aqwal(query + ["--format", form] + store)
        #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(query) \(form)")
        #expect(!run.text.contains("\u{2068}") && !run.text.contains("\u{1B}"), "\(query) \(form)")
        if form == "jsonl" { #expect(try !run.entries.isEmpty) }
      }
    }
  }

  @Test func piped() throws {
    let quotation = try #require(try aqwal(["quotes", "--speaker", "فولكوف", "--act", "deny"] + store).entries.first)
    #expect(quotation["article"] as? String == "port-06")
    #expect(quotation["speaker"] as? String == "سيرجي فولكوف")
    #expect(quotation["date"] as? String == "2019-04-02")
    #expect((quotation["spans"] as? [[String: Int]])?.first?["start"] != nil)
  }

  @Test func toAFile() throws {
    let run = try aqwal(["quotes", "--format", "csv", "-o", folder("out.csv")] + store)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try String(contentsOfFile: folder("out.csv"), encoding: .utf8).hasPrefix("article,outlet,date,title,url,quotation,kind,content,spans"))
  }

  @Test func mergingAndSplitting() throws {
    let merged = try aqwal(["speakers", "merge", "هدى نصار", "ليلى الشامي"] + store)
    #expect(merged.status == 0 && merged.errors.contains("هدى نصار = ليلى الشامي"))
    #expect(try aqwal(["profile", "ليلى الشامي"] + store).entries[0]["key"] as? String == "هدي نصار")
    #expect(try String(contentsOfFile: folder("s.aliases"), encoding: .utf8) == "هدى نصار = ليلى الشامي\n")
    // An edited file takes effect with the next command.
    try "# nothing\n".write(toFile: folder("s.aliases"), atomically: true, encoding: .utf8)
    #expect(try aqwal(["profile", "ليلى الشامي"] + store).entries[0]["key"] as? String == "ليلي شامي")
    #expect(try aqwal(["speakers", "split", "هدى نصار", "--article", "port-19"] + store).status == 0)
    #expect(try aqwal(["speakers", "--speaker", "هدى نصار"] + store).entries.count == 2)
    try "هراء\n".write(toFile: folder("s.aliases"), atomically: true, encoding: .utf8)
    #expect(try aqwal(["speakers"] + store).errors.contains("s.aliases:1: a line is NAME = NAME"))
  }

  @Test func whatIsNotThere() throws {
    for arguments in [["profile", "زيد"], ["who", "none"], ["speakers", "merge", "زيد", "عمرو"]] {
      let run = try aqwal(arguments + store)
      #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty, "\(arguments)")
    }
    #expect(try aqwal(["verify", "البحر هادئ"] + store).text == "{\"verdict\":\"unknown\"}\n")
    #expect(try aqwal(["quotes", "--text", "لاشيء"] + store).status == 0)
  }

  @Test(arguments: [["quotes", "--act", "sing"], ["quotes", "--from", "أمس"], ["quotes", "--kind", "x"], ["speakers", "split", "هدى نصار"], ["add"]])
  func usage(_ arguments: [String]) throws {
    #expect(try aqwal(arguments + store).status == 64)
  }
}
