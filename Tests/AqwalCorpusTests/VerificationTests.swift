import AqwalTestSupport
import Testing

@testable import AqwalCorpus

@Suite struct VerificationTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Harbour.store(in: folder)
  }

  @Test func verbatimButForSigns() throws {
    let verification = try store.verify("«توسعةُ الميناءِ القديمِ ستجلب عملاً لابناء المدينة كلها»!")
    #expect(verification.verdict == .verbatim)
    #expect(verification.findings.map(\.quotation.article.name) == ["port-01"])
  }

  @Test func aPartIsVerbatim() throws {
    #expect(try store.verify("ستجلب عملا لأبناء المدينة").verdict == .verbatim)
  }

  @Test func theEarliestOfEquals() throws {
    try store.add([intake("early", date: "2001-01-01", "قالت مديرة الميناء ليلى الشامي إن كلفة التوسعة تبلغ 60 مليون دولار.")])
    #expect(try store.verify("كلفة التوسعة تبلغ 60 مليون دولار").findings.map(\.quotation.article.name) == ["early", "port-12"])
  }

  @Test func alteredNumber() throws {
    let verification = try store.verify("كلفة التوسعة تبلغ 90 مليون دولار")
    #expect(verification.verdict == .altered)
    #expect(verification.findings[0].difference.steps == [.same("كلفة التوسعة تبلغ"), .missing("40"), .added("90"), .same("مليون دولار")])
  }

  @Test func unknown() throws {
    #expect(try store.verify("البحر هادئ والسماء صافية هذا الصباح").verdict == .unknown)
    #expect(try store.verify("").verdict == .unknown)
    #expect(try store.verify("؟!").verdict == .unknown)
  }

  @Test(arguments: [
    ("أ ب ج", "أ ب ج", "=أ ب ج"), ("ب", "أ ب ج", "=ب"), ("أ ج", "أ ب ج", "=أ -ب =ج"), ("أ ب ج د", "أ ب ج", "=أ ب ج +د"), ("أ س ج", "أ ب ج", "=أ -ب +س =ج"),
    ("س ص", "أ ب", "+س ص"), ("أ ب", "", "+أ ب"),
  ])
  func differences(_ text: String, _ original: String, _ expected: String) {
    let steps = WordDifference(of: ComparableWords(text), to: ComparableWords(original)).steps.map { step in
      switch step {
      case .same(let words): "=\(words)"
      case .missing(let words): "-\(words)"
      case .added(let words): "+\(words)"
      }
    }
    #expect(steps.joined(separator: " ") == expected)
  }
}
