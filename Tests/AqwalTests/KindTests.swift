import Aqwal
import Testing

/// How much of a message is the source's own words, by the marks in it.
struct KindTests {
  static let cases: [(text: String, kind: Quotation.Kind)] = [
    // Names and terms.
    ("وقال المخرج إن فيلم «ليل طويل» سيعرض في الخريف.", .indirect),
    ("وقالت الشرطة إن الشاحنة انقلبت قرب بلدة «الزهور».", .indirect),
    ("وقال الخبير إن الاحتفاظ بـ«القيمة العادلة» ممكن.", .indirect),
    ("وقال الخبير إن عطلا في \"هاي غيت\" أوقف الخدمة.", .indirect),
    ("وقال المدير إن الدعوة وصلت إلى «نادي مدريد» أمس.", .indirect),
    // The source's own words.
    ("وقال الخبير إن التقرير «فضيحة».", .mixed),
    ("وقال الناطق إنه فكك «خلية نائمة» في المدينة.", .mixed),
    ("وقال الوزير إن بلاده «ترفض الإملاء» في كل حال.", .mixed),
    ("وقال الوزير إن «بلاده ترفض الإملاء».", .direct),
    ("تعلن الشركة عن «حرب أسعار» في الأسواق كلها.", .mixed),
    // The first person with neither marks nor complementiser.
    ("وقال المدرب نحن نستحق الفوز.", .direct),
    ("مدرب الأهلي: لا أعرف ما الذي يجري", .direct),
  ]

  @Test(arguments: cases.indices) func kind(_ index: Int) {
    let example = Self.cases[index]
    #expect(Extractor().extract(Document(id: "kind", text: example.text)).quotations.map(\.kind) == [example.kind], "\(example.text)")
  }
}
