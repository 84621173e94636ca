import Testing

@testable import Aqwal

/// Names that are nouns, titles or adjectives too, and what tells them from the nouns around them.
@Suite struct NounNameTests {
  typealias Case = SpeakerTests.Case

  @Test(arguments: [
    // The article has the whole name, and behind the word a noun follows that it has no hold on.
    Case("قال الباحث عماد سلامة إن الأزمة طويلة. وتوقع سلامة ارتفاع الأسعار.", "عماد سلامة", "الباحث"),
    Case("قال النائب سمير الجسر إن الوضع صعب. ورفض الجسر اتهامات الوزير.", "سمير الجسر", "النائب"),
    Case("حذر النائب سمير الجسر من الفوضى.", "سمير الجسر", "النائب"),
    Case("تحدث أستاذ الفقه أحمد كريمة عن الزواج. وأكد كريمة ضرورة الحوار.", "أحمد كريمة", "أستاذ الفقه"),
    Case("قال وزير الإعلام جمال الجراح إن الملف مغلق.", "جمال الجراح", "وزير الإعلام"),
    Case("نفى مصدر عسكري صحة الأنباء عن الانسحاب.", "مصدر عسكري"),
    Case("وقالت موظفة فضلت عدم إعلان هويتها إن الرواتب تأخرت.", "موظفة"),
    // `لاعب وسط` is one title, `أمام` no imam, and whom a source tells is none of it.
    Case("قال لاعب وسط الفريق الكرواتي لوكا حداد إن المباراة صعبة.", "لوكا حداد", "لاعب وسط الفريق الكرواتي"),
    Case("قال القائد مارك ميلر أمام النواب: «الجيش مستعد».", "مارك ميلر", "القائد"),
    Case("أبلغ مصدر مقرب من الوزارة «رويترز» أن القرار صدر.", "مصدر مقرب من الوزارة"),
    Case("كشف مصدر في الوزارة، فضل عدم إعلان هويته، أن الاجتماع تأجل.", "مصدر في الوزارة"),
  ])
  func explicit(_ item: Case) throws { try SpeakerTests().check(item) }

  @Test(arguments: [
    // `التقت` has no article.
    Case("التقت رئيسة البلدية إيمان ربيع سكان الحي. وقالت إن المياه ستعود.", "إيمان ربيع", "رئيسة البلدية"),
    Case("من جانبه، شرح أستاذ القانون أيمن سلامة أبعاد القرار. وقال إن المحكمة مستقلة.", "أيمن سلامة", "أستاذ القانون"),
    // A woman with a man's title.
    Case("وحاولت عضو المجلس رانيا حداد تهدئة الموقف. وقالت إن الحوار مستمر.", "رانيا حداد", "عضو المجلس"),
  ])
  func carried(_ item: Case) throws { try SpeakerTests().check(item) }
}
