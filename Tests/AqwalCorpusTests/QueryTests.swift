import Aqwal
import AqwalTestSupport
import Testing

@testable import AqwalCorpus

@Suite struct QueryTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Harbour.store(in: folder)
  }

  @Test func profile() throws {
    let profile = try store.profile(of: #require(store.find("سامي معلوف").first))
    #expect(profile.speaker.name == "سامي معلوف")
    #expect(profile.roles.first == Profile.Role(role: "وزير النقل اللبناني", articles: 4, firstDay: "2019-02-03", lastDay: "2019-12-01"))
    #expect(profile.roles.map(\.role) == ["وزير النقل اللبناني", "الوزير"])
    #expect(profile.months.map(\.name) == ["2019-02", "2019-09", "2019-12"])
    #expect(profile.months.map(\.count) == [5, 2, 1])
    #expect(profile.outlets == [.init(name: "صدى الساحل", count: 5), .init(name: "جريدة الميزان", count: 3)])
    let onTheHarbour = profile.targets.filter { $0.target.contains("توسعة الميناء") }
    #expect(onTheHarbour.reduce(0) { $0 + $1.favourable } == 4)
    #expect(onTheHarbour.reduce(0) { $0 + $1.against } == 1)
    #expect(profile.decisions.isEmpty)
  }

  @Test func relays() throws {
    #expect(try store.profile(of: store.find("فولكوف")[0]).relays == [.init(name: "رويترز", count: 1)])
  }

  @Test func ranking() throws {
    let ranked = try store.speakers(kind: "person")
    #expect(ranked.map(\.name).prefix(3) == ["سامي معلوف", "سيرجي فولكوف", "هدى نصار"])
    #expect(ranked[0].outlets.map(\.quotations) == [5, 3])
    #expect(try store.speakers(filter { $0.outlet = "وكالة المرفأ" }, limit: 2).map(\.quotations) == [2, 2])
  }

  /// Each condition holds of what is found, and of nothing that is not.
  @Test func conditions() throws {
    let all = try store.quotations(QuotationFilter())
    func check(_ change: (inout QuotationFilter) -> Void, _ holds: (StoredQuotation) -> Bool, line: Int = #line) throws {
      let found = Set(try store.quotations(filter(change)).map(\.id))
      #expect(found == Set(all.filter(holds).map(\.id)) && !found.isEmpty, "line \(line)")
    }
    try check({ $0.speaker = "هدى نصار" }, { $0.speaker?.name == "هدى نصار" })
    try check({ $0.role = "وزير الطاقة" }, { $0.speaker?.role == "وزير الطاقة البلغاري" })
    try check({ $0.outlet = "المرفأ" }, { $0.article.outlet == "وكالة المرفأ" })
    try check({ $0.relay = "رويترز" }, { !$0.relays.isEmpty })
    try check({ $0.from = CalendarDay("2019-10") }, { $0.day! >= "2019-10" })
    try check({ $0.to = CalendarDay("2019-04") }, { $0.day! < "2019-05" })
    try check({ $0.act = "deny" }, { $0.act == "deny" })
    try check({ $0.kind = "direct" }, { $0.kind == "direct" })
    try check({ $0.polarity = "against" }, { $0.polarity == "against" })
    try check({ $0.target = "سوق السمك" }, { $0.target == "إغلاق سوق السمك" })
    try check({ $0.target = "توسعة" }, { $0.target?.contains("توسعة") ?? false })
    try check({ $0.text = "كلفة التوسعة" }, { $0.content.hasPrefix("كلفة التوسعة") })
    try check({ $0.minimumConfidence = 0.9 }, { $0.confidence >= 0.9 })
    try check({ ($0.speaker, $0.act) = ("معلوف", "reject") }, { $0.speaker?.name.hasSuffix("معلوف") ?? false && $0.act == "reject" })
    #expect(try store.quotations(filter { $0.text = "؟" }).isEmpty)
  }

  @Test func spellingDoesNotMatter() throws {
    try store.add([intake("x", "قال الخبير محمَّد العلي إن «أيرولت والحكومة الجديدة» وقّعا لاتفاق.")])
    for text in ["ايرولت", "أيرولت", "حكومة", "الحكومة", "وقعا", "\"حكومة جديدة\"", "ايرو*", "اتفاق"] {
      #expect(try store.quotations(filter { $0.text = text }).count == 1, "\(text)")
    }
    #expect(try store.quotations(filter { $0.text = "\"جديدة حكومة\"" }).isEmpty)
    #expect(try store.quotations(filter { $0.speaker = "محمد العلي" }).count == 1)
  }

  @Test func everyWordIsFound() throws {
    for quotation in try store.quotations(QuotationFilter()) {
      for word in quotation.content.split(separator: " ") {
        #expect(try store.quotations(filter { ($0.text, $0.article) = (String(word), quotation.article.name) }).contains { $0.id == quotation.id }, "\(word)")
      }
    }
  }

  @Test func whoSpeaks() throws {
    let article = try #require(store.articles("port-07").first)
    #expect(article.speakers.map(\.name).sorted() == ["رويترز", "سيرجي فولكوف"])
    #expect(article.speakers.first { $0.name == "رويترز" }?.relays == 1)
    #expect(try store.articles("none").isEmpty)
  }
}
