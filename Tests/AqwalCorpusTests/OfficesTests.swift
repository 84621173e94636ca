import Aqwal
import Testing

@testable import AqwalCorpus

@Suite struct OfficesTests {
  @Test(arguments: [
    ("وزير الخارجية الفرنسي", "وزير خارجية فرنسا", Offices.Fit.sameOffice),
    ("وزير الخارجية الفرنسي", "الوزير الفرنسي", .sameOffice),
    ("وزير الخارجية الفرنسي", "الوزير", .sameTitle),
    ("وزير الدفاع", "المتحدث باسم وزارة الدفاع", .sameField),
    ("وزير الخارجية الفرنسي", "وزير الخارجية الروسي", .clash),
    ("المحامي", "لاعب المنتخب", .none),
    ("المدير السابق", "الوزير السابق", .none),
  ])
  func fit(_ a: String, _ b: String, _ expected: Offices.Fit) throws {
    let reader = NameReader()
    let (a, b) = (Offices([try #require(reader.role(a))]), Offices([try #require(reader.role(b))]))
    #expect(a.fit(b) == expected)
    #expect(b.fit(a) == expected)
  }

  @Test(arguments: [("سيرغي", "سيرجي"), ("نتنياهو", "نتانياهو"), ("غوردون", "جوردون"), ("فولكوف", "فولكف")])
  func transcriptions(_ a: String, _ b: String) {
    #expect(SpellingSkeleton(a) == SpellingSkeleton(b))
  }

  @Test(arguments: [("حداد", "نصار"), ("علي", "عمر")])
  func otherNames(_ a: String, _ b: String) {
    #expect(SpellingSkeleton(a) != SpellingSkeleton(b))
  }
}
