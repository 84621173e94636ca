import Aqwal
import AqwalCorpus

/// Adds made-up articles until the store has so many quotations.
func fill(_ store: Store, upTo wanted: Int) throws {
  let extractor = Extractor()
  var made = MadeUpArticles()
  var count = try store.quotations(QuotationFilter()).count
  if count >= wanted { return }
  let time = try ContinuousClock().measure {
    var batch: [Intake] = []
    while count < wanted {
      let document = made.next()
      let extraction = extractor.extract(document)
      count += extraction.quotations.count
      batch.append(Intake(extraction, fingerprint: Fingerprint(document)))
      if batch.count == 64 || count >= wanted {
        try store.add(batch)
        batch.removeAll()
      }
    }
  }
  print("\(time.formatted) to add \(made.count) articles with \(count) quotations")
  print("\(try ContinuousClock().measure { try store.unify() }.formatted) to unify the speakers")
}

/// Articles whose names and words are as unevenly distributed as those of news: few are frequent, many rare.
struct MadeUpArticles {
  private(set) var count = 0
  private var state: UInt64 = 20_250_101

  mutating func next() -> Document {
    count += 1
    let (year, month, day) = (2008 + below(16), 1 + below(12), 1 + below(28))
    var text = "\(phrase(6))\n\n"
    for _ in 0..<(2 + below(3)) {
      let (name, role) = speaker()
      text += "قال \(role) \(name) إن \(phrase(8 + below(14))).\n"
      let last = name.split(separator: " ").last!
      switch below(6) {
      case 0: text += "وأضاف \(last): \"\(phrase(6 + below(10)))\".\n"
      case 1: text += "ورفض \(last) \(phrase(3))، وأكد أن \(phrase(10)).\n"
      case 2: text += "ونقلت وكالة رويترز عن \(role) \(name) قوله إن \(phrase(9)).\n"
      case 3: text += "ونفى \(last) أن تكون \(phrase(8)).\n"
      default: text += "وأوضح أن \(phrase(7 + below(12))).\n"
      }
    }
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Document(id: "a\(count)", text: text, date: "\(year)-\(twoDigits(month))-\(twoDigits(day))", outlet: "صحيفة \(1 + skewed(12, 2))")
  }

  private mutating func speaker() -> (name: String, role: String) {
    let person = skewed(20_000, 2)
    let given = Self.given[person % Self.given.count]
    let family = Self.family[person / Self.given.count % Self.family.count]
    let middle = person >= Self.given.count * Self.family.count ? " \(Self.given[person / 7 % Self.given.count])" : ""
    return ("\(given)\(middle) \(family)", Self.roles[person % Self.roles.count])
  }

  private mutating func phrase(_ length: Int) -> String {
    (0..<length).map { _ in Self.words[skewed(Self.words.count, 4)] }.joined(separator: " ")
  }

  /// A number below `limit`, the more often a low one the higher the power: of 20,000 at 2 the first one in 140, as is the most quoted person of a year's news.
  private mutating func skewed(_ limit: Int, _ power: Int) -> Int {
    let share = Double(below(1 << 20)) / Double(1 << 20)
    return Int((0..<power).reduce(Double(limit)) { number, _ in number * share })
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private static let given = [
    "سامي", "نبيل", "ليلى", "كريم", "هدى", "يوسف", "طارق", "سلمى", "فادي", "رامي", "نادية", "عمر", "هاني", "منى", "بسام", "زياد", "رشا", "مازن", "لبنى", "وائل",
    "عبد الرحمن", "عبد الله", "سيرغي", "روبرت", "جون", "ماري", "بيتر", "دانيال", "إلياس", "جمال",
  ]
  private static let family = [
    "حداد", "الغضبان", "الحريري", "نصار", "الكردي", "الطويل", "الشامي", "البغدادي", "المصري", "الخطيب", "الحلبي", "القاسمي", "الزهراني", "العتيبي", "الشمري",
    "بنسعيد", "العلوي", "المرزوقي", "التونسي", "الهاشمي", "السعدي", "الراوي", "العبيدي", "الدليمي", "النعيمي", "البرغوثي", "الأشقر", "قباني", "جبران", "خوري",
    "منصور", "سلامة", "عطية", "رزق", "غانم", "شحادة", "صقر", "عساف", "ضاهر", "معلوف",
  ]
  private static let roles = [
    "وزير الصحة", "وزير النقل", "رئيس البلدية", "المتحدث باسم وزارة الدفاع", "الخبير الاقتصادي", "مدير المستشفى", "النائب", "السفير الفرنسي", "رئيس الاتحاد",
    "الأمين العام للنقابة", "وزير المالية", "مدرب المنتخب", "رئيس اللجنة", "المحامي",
  ]
  private static let words: [String] = {
    let stems = [
      "من", "في", "على", "إلى", "الحكومة", "القرار", "المدينة", "هذا", "الجديدة", "العام", "المشروع", "الشركة", "السوق", "البرنامج", "الاتفاق", "الميناء",
      "الطريق",
      "المدرسة", "المستشفى", "الميزانية", "العمال", "الأسعار", "القانون", "المجلس", "اللجنة", "الخطة", "النتائج", "المرحلة", "التعليم", "الصحة", "الزراعة",
      "المياه", "الكهرباء", "السكان", "الحدود", "الأزمة", "الحوار", "الانتخابات", "التقرير", "الاستثمار", "التجارة", "السياحة", "البيئة", "الطاقة", "النقل",
    ]
    // Rare words that the frequent ones are made of.
    let endings = ["", "ين", "ات", "ية", "ها", "هم", "نا", "ان", "ون", "تين", "يات", "كم"]
    return endings.flatMap { ending in stems.map { $0 + ending } }
  }()
}
