import Aqwal
import Testing

/// Whether who speaks is a person, a body, a country, many people or somebody without a name.
struct SpeakerKindTests {
  static let cases: [(text: String, kind: Speaker.Kind)] = [
    ("وقالت الباحثة سلمى حداد إن الأرقام دقيقة.", .person),
    ("وقال وزير إن القرار صدر.", .unnamed),
    ("وقالت مصادر في الوزارة إن القرار صدر.", .unnamed),
    ("وقال شهود عيان إن الحريق بدأ فجرا.", .unnamed),
    ("وقال المتظاهرون إن المطالب لم تلب.", .group),
    ("وقالت وزارة النقل إن الجسر سيفتح.", .organization),
    ("وقالت شركة «الأفق» إن الأرباح ارتفعت.", .organization),
    ("وقالت تونس إنها ترفض القرار.", .country),
    // By its full name, too.
    ("وقالت دولة قطر إنها ترفض القرار.", .country),
    ("وقالت جمهورية مصر العربية إنها ترفض القرار.", .country),
    // A company's name may be a word.
    ("أعلنت إعمار عن خطة جديدة.", .organization),
    ("أعلنت دو إطلاق خدمة جديدة.", .organization),
    ("وقالت موانئ دبي العالمية إن الأرباح ارتفعت.", .organization),
    ("وقالت زين السعودية إن الأرباح ارتفعت.", .organization),
    ("وقالت حكومة قطر إنها ترفض القرار.", .organization),
    // The many of a trade, of a people or of a conviction are a group, those in office nobody known, and so are some of them.
    ("وقال المراسلون إن الطريق مغلق.", .group),
    ("ودعا المهندسون والعلماء إلى الحذر.", .group),
    ("وقال التونسيون إن الطريق مغلق.", .group),
    ("وحذر جمهوريون بارزون من القرار.", .group),
    ("وقال المسؤولون إن الطريق مغلق.", .unnamed),
    ("وقال عدد من المسؤولين إن الطريق مغلق.", .unnamed),
    ("وأكد العديد من المصادر أن الطريق مغلق.", .unnamed),
    ("وقال مسئولون بوزارة النقل إن الطريق مغلق.", .unnamed),
    // A plural of bodies is a group, and what has one name one body.
    ("وقالت وسائل الإعلام المحلية إن الطريق مغلق.", .group),
    ("وقالت أجهزة الأمن التونسية إن الطريق مغلق.", .organization),
    ("وقالت مجموعة زيتون إن الأرباح ارتفعت.", .organization),
    ("وقالت مجموعة من العمال إن الطريق مغلق.", .group),
    ("وقال فريق الدفاع إن الحكم باطل.", .organization),
    // A noun that only a name can be.
    ("وقال الدكتور البحر إن الحكم باطل.", .person),
    ("وقال النبي صلى الله عليه وسلم: «الدين يسر».", .person),
  ]

  @Test(arguments: cases.indices) func kind(_ index: Int) {
    let example = Self.cases[index]
    #expect(Extractor().extract(Document(id: "kind", text: example.text)).speakers.map(\.kind) == [example.kind], "\(example.text)")
  }
}
