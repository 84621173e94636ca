import AqwalTestSupport
import Foundation
import Testing

@Suite struct CompareTests {
  @Test func twoStatements() throws {
    let run = try aqwal("compare", "ارتفاع أسعار القمح في تونس", "انخفاض أسعار القمح في تونس")
    #expect(run.status == 0)
    let entry = try #require(try run.entries.first)
    #expect(entry["relation"] as? String == "disagree")
    #expect(entry["reason"] as? String == "antonym: ارتفاع / انخفاض")
  }

  @Test func pairsAreWrittenBack() throws {
    let pairs = "id,s1,s2,stance\n7,\"فتح الميناء, أخيرا\",\"إغلاق الميناء, أخيرا\",disagree\n8,فتح السوق غدا,غدا فتح السوق,agree\n"
    let run = try aqwal("compare", "--pairs", "-", input: pairs)
    #expect(run.status == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines[0] == "id,s1,s2,stance,relation,probability,reason")
    #expect(lines[1].hasPrefix("7,\"فتح الميناء, أخيرا\",\"إغلاق الميناء, أخيرا\",disagree,disagree,"))
    #expect(lines[2].hasPrefix("8,فتح السوق غدا,غدا فتح السوق,agree,agree,"))
    #expect(run.errors.hasPrefix("2 pairs, 2 right, macro-F1 "))
  }

  @Test func faultsNameFileAndLine() throws {
    let folder = try TemporaryFolder(["pairs.csv": "s1,text\nأ,ب\n", "labels.csv": "s1,s2,stance\nأ,ب,maybe\n"])
    let missing = try aqwal("compare", "--pairs", folder("pairs.csv"))
    #expect(missing.status == 2)
    #expect(missing.errors.contains("pairs.csv:1: no column `s2`"))
    let unknown = try aqwal("compare", "--pairs", folder("labels.csv"))
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("labels.csv:2: `maybe` is none of agree, disagree, other"))
  }

  @Test(arguments: [["compare"], ["compare", "واحدة"], ["compare", "أ", "ب", "--pairs", "x.csv"], ["compare", "أ", "ب", "--fit"]])
  func wrongUse(arguments: [String]) throws {
    #expect(try aqwal(arguments).status == 64)
  }
}
