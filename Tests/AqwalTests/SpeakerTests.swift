import Testing

@testable import Aqwal

/// Who speaks, by which title, and through which channel.
@Suite struct SpeakerTests {
  struct Case: CustomTestStringConvertible {
    var sentence: String
    var name: String
    var role: String?
    var relay: String?
    var testDescription: String { sentence }

    init(_ sentence: String, _ name: String, _ role: String? = nil, relay: String? = nil) {
      (self.sentence, self.name, self.role, self.relay) = (sentence, name, role, relay)
    }
  }

  /// The speaker of the last quotation.
  private func check(_ item: Case) throws {
    let extraction = Extractor().extract(Document(id: "", text: item.sentence))
    let quotation = try #require(extraction.quotations.last)
    let speaker = try #require(quotation.speaker.map { extraction.speakers[$0] })
    #expect(speaker.name == item.name)
    #expect(speaker.role == item.role)
    #expect(quotation.relay.map { extraction.speakers[$0].name } == (item.relay.map { [$0] } ?? []))
  }

  @Test(arguments: [
    Case("أوضح المارشال سير هنري بروكس أن قادة الجيش غابوا.", "سير هنري بروكس", "المارشال"),
    Case("قال مارك توريسون، كبير مديري التقنية في الشركة: العمل جار.", "مارك توريسون", "كبير مديري التقنية في الشركة"),
    Case("قال المتحدث باسم الخارجية البريطانية، بي جي هاردن، إن لندن لا تفرض شرطا.", "بي جي هاردن", "المتحدث باسم الخارجية البريطانية"),
    Case("أكد المندوب الجهوي للتعليم، المنصفي العيفاوي، أن الامتحانات قائمة.", "المنصفي العيفاوي", "المندوب الجهوي للتعليم"),
    Case("قالت أم فيصل «المرأة تفخر بما تنجزه».", "أم فيصل"),
    Case("قال ناجي الحمروني رئيس النقابة إن البث عاد.", "ناجي الحمروني", "رئيس النقابة"),
    Case("قال عادل شاكري مدير إدارة النقل إن العمل جار.", "عادل شاكري", "مدير إدارة النقل"),
  ])
  func nameByItsPlace(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("دعا منسق الجبهة أحمد نجيب السالمي إلى الحوار. ورأى السالمي أن البلاد معزولة.", "أحمد نجيب السالمي", "منسق الجبهة"),
    Case("قال الرئيس محمود نجاد إن بلاده قوية. ووصف نجاد المحادثات بأنها فرصة.", "محمود نجاد", "الرئيس"),
    Case("رحب عضو اللجنة التنفيذية حسين الشيخ بالدعوة. وقال الشيخ إن التحقيق ضروري.", "حسين الشيخ", "عضو اللجنة التنفيذية"),
  ])
  func shortName(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("قال محامي موراي إن موكله بريء.", "محامي موراي"),
    Case("قالت محامية الرئيس السابق محمد سالم إن موكلها بريء.", "محامية الرئيس السابق محمد سالم"),
  ])
  func possessor(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("قال صاحب السمو الملكي الأمير سعود بن فهد أمير منطقة الرياض إن العمل جار.", "سعود بن فهد", "أمير منطقة الرياض"),
    Case("قال خالد العلي عضو مجلس الشورى ورئيس لجنة الصحة إن القانون جاهز.", "خالد العلي", "عضو مجلس الشورى ورئيس لجنة الصحة"),
    Case("قال مندوب روسيا الدائم لدى حلف شمال الأطلسي، فيكتور روغوف، إن الحديث صعب.", "فيكتور روغوف", "مندوب روسيا الدائم لدى حلف شمال الأطلسي"),
    Case("قالت سوسن الماضي، الأمين العام لجمعية المرضى، إن العدد كبير.", "سوسن الماضي", "الأمين العام لجمعية المرضى"),
    Case("قال هارون كابيل وهو سائق حافلة، إن العدد كبير.", "هارون كابيل", "سائق حافلة"),
    Case("أوضح توماس كرامر، من معهد الأبحاث، أن الوضع صعب. وقال الخبير الألماني إن الأمر سهل.", "توماس كرامر", "الخبير الألماني"),
    Case("قال رئيس مجلس إدارة الهيئة السعودية للمهندسين جميل سعد إن العدد كبير. وأكدت الهيئة أن العدد صحيح.", "الهيئة السعودية للمهندسين"),
  ])
  func title(_ item: Case) throws { try check(item) }

  @Test(arguments: [
    Case("قالت شركة النور إن الخلل زال، وفقا لتقرير من موقع زد نت.", "شركة النور", relay: "موقع زد نت"),
    Case("صرح الوزير سعد الفهد بأن العمل جار، في أقوال نقلتها الصحف التركية أمس.", "سعد الفهد", "الوزير", relay: "الصحف التركية"),
    Case("أعلن المتحدث سعيد القحطاني، بحسب ما أوردت قناة العربية، أن العملية انتهت.", "سعيد القحطاني", "المتحدث", relay: "قناة العربية"),
    Case("قال التقرير نقلا عن المنظمة المصرية لحقوق الإنسان إن مئات الحالات وقعت.", "المنظمة المصرية لحقوق الإنسان", relay: "التقرير"),
    Case("نقلت وكالة رويترز عن مصدر أمني قوله إن الهجوم وقع. وأضاف المصدر أن التحقيق جار.", "مصدر أمني", relay: "وكالة رويترز"),
    Case("كشفت مصادر غربية لصحيفة التايمز أن البرنامج توقف.", "مصادر غربية"),
  ])
  func relay(_ item: Case) throws { try check(item) }
}
