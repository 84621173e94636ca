import Testing

@testable import Aqwal

@Suite struct ComparisonTests {
  private let comparer = StatementComparer()

  private func compare(_ first: String, _ second: String) -> Comparison { comparer.compare(first, second) }

  @Test(arguments: [
    ("ارتفاع أسعار القمح في تونس", "انخفاض أسعار القمح في تونس", "antonym: ارتفاع / انخفاض"),
    ("مقتل 5 جنود في هجوم على حاجز", "مقتل 7 جنود في هجوم على حاجز", "number: 5 / 7"),
    ("سوريا توقع اتفاقا مع الصين", "العراق يوقع اتفاقا مع الصين", "named entity replaced: سوريا / العراق"),
    ("الوزير يرفع الضرائب هذا العام", "الوزير لن يرفع الضرائب هذا العام", "negation: لن"),
    ("البلدية تنجح في إصلاح الجسر", "البلدية تفشل في إصلاح الجسر", "antonym: تنجح / تفشل"),
  ])
  func disagreementNamesItsWords(first: String, second: String, reason: String) {
    let comparison = compare(first, second)
    #expect(comparison.relation == .disagree)
    #expect(comparison.reason.contains(reason))
  }

  @Test func sameStatementAgrees() {
    let comparison = compare("تونس تسجل رقما قياسيا في إنتاج الزيتون", "رقم قياسي لإنتاج الزيتون في تونس")
    #expect(comparison.relation == .agree)
    #expect(comparison.reason.hasPrefix("in common: "))
  }

  @Test func nothingInCommonIsOther() {
    #expect(compare("افتتاح معرض الكتاب في الدوحة", "الأرصاد تتوقع أمطارا غزيرة").relation == .other)
  }

  @Test(arguments: [("", ""), ("", "خبر"), ("؟!", "…"), ("خبر", "خبر"), ("5", "7")])
  func everyPairHasAReason(first: String, second: String) {
    let comparison = compare(first, second)
    #expect(!comparison.reason.isEmpty)
    #expect((0...1).contains(comparison.probability))
  }

  @Test(arguments: [("ثلاثة آلاف", 3000), ("3 ملايين", 3_000_000), ("مئة وثلاثين ألف", 130_000), ("خمسة وعشرين", 25), ("١٢٫٥", 12.5), ("1,250", 1250)])
  func numbersInWordsAndDigits(text: String, value: Double) {
    let words = comparer.read(text).words
    #expect(words.map(\.number) == [value])
  }

  @Test func percentIsNoNumber() {
    #expect(comparer.read("بنسبة عشرين في المئة").words.compactMap(\.number) == [20])
  }

  @Test(arguments: [("ارتفعت", "يرتفع"), ("انخفاضا", "انخفضت"), ("يرفض", "رفضت")])
  func inflectedFormsFindTheirScale(one: String, other: String) {
    let (one, other) = (comparer.read(one).words[0], comparer.read(other).words[0])
    #expect(!one.poles.isEmpty)
    #expect(one.sharesPole(with: other))
  }

  @Test func senseIsNotReadFromTheRoot() {
    #expect(comparer.read("المعسكر").words[0].poles.isEmpty)
    #expect(comparer.read("الإسلامية").words[0].poles.isEmpty)
  }

  @Test func reasonKnowsWhetherItIsOfTheSameThing() {
    let near = compare("كلفة التوسعة تبلغ 40 مليون دولار", "كلفة التوسعة تبلغ 60 مليون دولار")
    #expect(near.evidence.contains { $0.kind == .number && $0.isAnchored && $0.context > 0.9 })
    let far = compare("قال إن 40 عاملا حضروا", "الكلفة 60 مليون دولار")
    #expect(!far.evidence.contains { $0.isAnchored })
  }

  /// A fit separates what its pairs show, and its table can be read.
  @Test func fitGivesATable() {
    let towns = ["الميناء", "السوق", "الجسر", "المصنع", "المعرض", "المتحف"]
    let examples = towns.flatMap { town in
      [
        ComparisonExample(first: "افتتاح \(town) الجديد غدا", second: "إغلاق \(town) الجديد غدا", relation: .disagree),
        ComparisonExample(first: "افتتاح \(town) الجديد غدا", second: "غدا افتتاح \(town) الجديد", relation: .agree),
        ComparisonExample(first: "افتتاح \(town) الجديد غدا", second: "فريق الكرة يسافر إلى روما", relation: .other),
      ]
    }
    let table = LexiconFile(name: "comparison/weights.tsv", bytes: Array(fitComparison(examples).utf8))
    let (lexicon, faults) = Lexicon.build(LexiconFile.builtIn.filter { $0.name != table.name } + [table])
    #expect(faults.isEmpty)
    let comparer = StatementComparer(lexicon: lexicon)
    #expect(examples.allSatisfy { comparer.compare($0.first, $0.second).relation == $0.relation })
  }
}
