import Aqwal
import Testing

/// How much of a message is the source's own words, by the marks in it.
struct KindTests {
  static let cases: [(text: String, kind: Quotation.Kind)] = [
    // Names and terms.
    ("وقال المخرج إن فيلم «ليل طويل» سيعرض في الخريف.", .indirect),
    ("وقالت الشرطة إن الشاحنة انقلبت قرب بلدة «الزهور».", .indirect),
    ("وقال الخبير إن الاحتفاظ بـ«القيمة العادلة» ممكن.", .indirect),
    // The source's own words.
    ("وقال الخبير إن التقرير «فضيحة».", .mixed),
    ("وقال الناطق إنه فكك «خلية نائمة» في المدينة.", .mixed),
    ("وقال الوزير إن بلاده «ترفض الإملاء» في كل حال.", .mixed),
    ("وقال الوزير إن «بلاده ترفض الإملاء».", .direct),
    // The first person with neither marks nor complementiser.
    ("وقال المدرب نحن نستحق الفوز.", .direct),
  ]

  @Test(arguments: cases.indices) func kind(_ index: Int) {
    let example = Self.cases[index]
    #expect(Extractor().extract(Document(id: "kind", text: example.text)).quotations.map(\.kind) == [example.kind], "\(example.text)")
  }
}
