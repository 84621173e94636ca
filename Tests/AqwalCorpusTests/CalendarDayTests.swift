import Testing

@testable import AqwalCorpus

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("2009-11-30", "2009-11-30"), ("30/11/2009", "2009-11-30"), ("04/09/09", "2009-09-04"), ("2009/11/30", "2009-11-30"), ("20091130", "2009-11-30"),
    ("2009-11-30T08:15:00Z", "2009-11-30"), ("2009-11-30 08:15", "2009-11-30"), ("30 تشرين الثاني/نوفمبر 2009", "2009-11-30"),
    ("٣٠ نوفمبر ٢٠٠٩", "2009-11-30"), ("2009-أكتوبر", "2009-10"), ("2024", "2024"), ("1259539200", "2009-11-30"), ("1259539200000", "2009-11-30"),
    ("الاثنين 30 نوفمبر 2009", "2009-11-30"), ("1 كانون الثاني 2010", "2010-01-01"), ("20 كانون الأول 2010", "2010-12-20"),
    ("5 تشرين الأول 2010", "2010-10-05"),
    ("November 30, 2009", "2009-11-30"), ("12 أوت 2017", "2017-08-12"),
  ])
  func reads(_ written: String, _ expected: String) {
    #expect(CalendarDay(written)?.description == expected)
  }

  @Test(arguments: ["", "أمس", "30/30/30/30", "12", "2009-13-01", "2009-12-41"])
  func leaves(_ written: String) {
    #expect(CalendarDay(written) == nil)
  }

  @Test func daysOfSeconds() {
    #expect(CalendarDay(secondsSince1970: 0).description == "1970-01-01")
    #expect(CalendarDay(secondsSince1970: 951_782_400).description == "2000-02-29")
    #expect(CalendarDay(secondsSince1970: -1).description == "1969-12-31")
  }
}
