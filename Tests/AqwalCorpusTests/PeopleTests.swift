import Aqwal
import AqwalTestSupport
import Testing

@testable import AqwalCorpus

@Suite struct PeopleTests {
  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Harbour.store(in: folder)
  }

  @Test func fourSpellingsAreOne() throws {
    let found = Set(try ["سيرغي فولكوف", "سيرجي فولكوف", "سيرغي فولكف", "فولكوف"].map { try #require(store.find($0).first).key })
    #expect(found.count == 1)
    let profile = try store.profile(of: store.find("فولكوف")[0])
    #expect(Set(profile.decisions.map(\.rule)) == [.transcription, .office])
    #expect(profile.articles == 4)
  }

  @Test func nameWrittenApart() throws {
    #expect(try store.find("عبدالرحمن قباني").map(\.key) == store.find("عبد الرحمن قباني").map(\.key))
  }

  @Test func sharedShortName() throws {
    let commander = try #require(store.find("رامي معلوف").first)
    #expect(try store.find("سامي معلوف") != [commander])
    // The office tells which of the two is meant.
    #expect(try store.articles("port-08")[0].speakers.map(\.key) == [commander.key])
    // Without one it is nobody's, and for a person to decide.
    let alone = try store.articles("port-17")[0].speakers.map(\.key)
    #expect(try alone != [commander.key] && alone != [store.find("سامي معلوف").first?.key])
    #expect(try store.doubtfulDecisions().allSatisfy { $0.left == alone[0] || $0.right == alone[0] })
    #expect(try store.doubtfulDecisions().count >= 2)
  }

  @Test func unnamedSourcesStayInTheirArticles() throws {
    let extra = ["a", "b"].map { intake($0, "قال مصدر أمني إن الطريق مغلق.") }
    try store.add(extra)
    try store.unify()
    #expect(try store.find("مصدر امني").isEmpty)
    #expect(try store.articles("a")[0].speakers.map(\.kind) == ["unnamed"])
  }

  /// What short articles by two spellings of a name say of whether they are one speaker's.
  @Test(arguments: [
    ("وزير الصحة الأردني سالم خوري", "وزير الصحة الأردني سليم خوري", true), ("المحامي سالم خوري", "لاعب المنتخب سليم خوري", false),
    ("وزير الخارجية الفرنسي جان مارك ايرولت", "الوزير الفرنسي أيرولت", true), ("وزير الخارجية الفرنسي جان مارك ايرولت", "وزير المالية البلجيكي ايرولت", false),
    ("الرئيس علي عبد الله صالح", "الرئيس علي عبدالله صالح", true), ("وزير النقل روبرت غيتس", "وزير النقل روبرت جيتس", true),
    ("وزير النقل الفرنسي سامي معلوف", "وزير النقل الروسي رامي معلوف", false), ("حركة حماس", "حماس", true), ("وزارة الداخلية", "وزارة الخارجية", false),
  ])
  func pairs(_ a: String, _ b: String, _ areOne: Bool) throws {
    let pair = try Store(folder("pair"), .creating)
    // Outlets of their own: what one outlet calls `الوزارة` is no other's.
    try pair.add([a, b].enumerated().map { intake("\($0)", outlet: "\($0)", "قالت صحف كثيرة ذلك.\nوقال \($1) إن الباب مفتوح.") })
    try pair.unify()
    let keys = try ["0", "1"].map { try pair.articles($0)[0].speakers.last?.key }
    #expect((keys[0] == keys[1]) == areOne, "\(keys)")
  }

  @Test func theOrderOfArticlesDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 7)
    let expected = try people(store)
    for round in 0..<3 {
      let other = try Harbour.store(in: folder, Harbour.intakes.shuffled(using: &generator), named: "shuffled\(round)")
      #expect(try people(other) == expected)
    }
  }

  @Test func personsOverrule() throws {
    let before = try people(store)
    try decide("معلوف = سامي معلوف")
    #expect(try store.articles("port-17")[0].speakers.map(\.key) == ["سامي معلوف"])
    #expect(try store.articles("port-08")[0].speakers.map(\.key) == ["رامي معلوف"])
    try decide("سامي معلوف @port-18 != سامي معلوف")
    #expect(try store.articles("port-18")[0].speakers.map(\.key) != ["سامي معلوف"])
    try decide("فولكوف != سيرغي فولكوف")
    #expect(try store.articles("port-15")[0].speakers.map(\.key) == ["فولكوف"])
    // What a person decided, he can take back.
    for _ in 0..<3 { try store.removeLastAlias() }
    #expect(try people(store) == before)
  }

  @Test func officeInBrackets() throws {
    try store.add([intake("x", "قال معلوف وزير الزراعة إن القمح كثير.")])
    try decide("معلوف (وزير الزراعة) = ليلى الشامي")
    #expect(try store.articles("x")[0].speakers.map(\.key) == ["ليلي شامي"])
    #expect(try store.articles("port-17")[0].speakers.map(\.key) != ["ليلي شامي"])
  }

  @Test func linesThatMeanNobody() throws {
    _ = try store.addAlias("# who is who")
    let line = try store.addAlias("زيد = عمرو")
    #expect(try store.unify() == [line])
    #expect(AliasFile("# remark\n\nزيد عمرو\n").faults.map(\.line) == [3])
  }

  private func decide(_ line: String) throws {
    let number = try store.addAlias(line)
    #expect(try !store.unify().contains(number), "\(line)")
  }

  /// The articles and numbers of each speaker's appearances.
  private func people(_ store: Store) throws -> [String: [String]] {
    let all = try Harbour.intakes.flatMap { intake in
      try store.articles(intake.identity.name).flatMap { article in article.speakers.map { ($0.key ?? "", "\(article.article.name) \($0.name)") } }
    }
    return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1).sorted() }
  }
}
