import Aqwal
import AqwalCorpus
import AqwalTestSupport
import Testing

/// The oppositions of the harbour town: three changes of position and one changed figure, and nothing else.
@Suite struct ConsistencyTests {
  @Test func wholeTown() throws {
    let folder = try TemporaryFolder([String: String]())
    let consistencies = try Harbour.store(in: folder).consistencies()
    var pairs: [String] = []
    for opposition in consistencies.flatMap(\.oppositions) {
      pairs.append("\(opposition.kind.rawValue) \(opposition.first.article.name) \(opposition.second.article.name)")
    }
    #expect(pairs.sorted() == ["denial port-06 port-14", "number port-04 port-12", "sides port-01 port-11", "sides port-03 port-13"])
    let strengths = consistencies.map { $0.oppositions[0].strength }
    #expect(strengths == strengths.sorted(by: >))
  }

  @Test func oneSpeakerAndOneTarget() throws {
    let folder = try TemporaryFolder([String: String]())
    let store = try Harbour.store(in: folder)
    let minister = try #require(try store.find("سامي معلوف").first)
    let found = try store.consistency(of: minister)
    #expect(found.oppositions.map(\.reason) == ["for / against: توسعة الميناء القديم"])
    #expect(found.oppositions[0].first.day == "2019-02-03")
    #expect(found.oppositions[0].second.day == "2019-09-01")
    #expect(try store.consistency(of: minister, target: "الميناء").oppositions.count == 1)
    #expect(try store.consistency(of: minister, target: "الطريق").oppositions.isEmpty)
  }

  private func oppositions(_ texts: [(outlet: String, day: String, text: String)]) throws -> [Opposition] {
    let folder = try TemporaryFolder([String: String]())
    let articles = texts.enumerated().map { intake("a\($0)", outlet: $1.outlet, date: $1.day, $1.text) }
    return try Harbour.store(in: folder, articles).consistencies().flatMap(\.oppositions)
  }

  @Test func wireCopyIsNoOpposition() throws {
    let text = "قال وزير النقل سامي حداد إن الجسر الجديد سيفتح أمام السيارات في الخريف."
    #expect(try oppositions([("الساحل", "2020-01-01", text), ("الميزان", "2020-01-01", text), ("المرفأ", "2020-01-02", text)]).isEmpty)
  }

  @Test func oneAccountIsNoOpposition() throws {
    let text = "أيد وزير النقل سامي حداد توسعة الميناء القديم. ورفض وزير النقل سامي حداد توسعة الميناء القديم."
    #expect(try oppositions([("الساحل", "2020-01-01", text)]).isEmpty)
    #expect(try oppositions([("الساحل", "2020-01-01", text), ("الميزان", "2020-01-02", text + " وحضر عدد من البحارة.")]).isEmpty)
  }

  @Test func theDeadOfAnotherDayAreOthers() throws {
    let first = "أعلنت وزارة الداخلية العراقية مقتل خمسة أشخاص في انفجار سيارة مفخخة وسط السوق."
    let second = "أعلنت وزارة الداخلية العراقية مقتل تسعة أشخاص في انفجار سيارة مفخخة وسط السوق."
    #expect(try oppositions([("الساحل", "2020-01-01", first), ("الميزان", "2020-05-09", second)]).isEmpty)
    #expect(try oppositions([("الساحل", "2020-01-01", first), ("الميزان", "2020-01-02", second)]).map(\.reason) == ["number: خمسة / تسعة"])
  }

  /// Several outlets carry both statements: the pair is told once.
  @Test func copiesOfAPairAreToldOnce() throws {
    let before = "أيد وزير النقل سامي حداد توسعة الميناء القديم."
    let after = "رفض وزير النقل سامي حداد توسعة الميناء القديم."
    let found = try oppositions([
      ("الساحل", "2020-01-01", before), ("الميزان", "2020-01-01", before), ("الساحل", "2020-06-01", after), ("الميزان", "2020-06-02", after),
    ])
    #expect(found.map(\.kind) == [.sides])
    #expect(found.map(\.first.day) == ["2020-01-01"])
  }
}
