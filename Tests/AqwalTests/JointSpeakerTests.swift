import Testing

@testable import Aqwal

/// Who speak together: one who is named or whole by himself, and others beside him.
@Suite struct JointSpeakerTests {
  typealias Case = SpeakerTests.Case

  @Test(arguments: [
    Case("قال سامي حداد وعدد من النواب إن الجسر آمن.", "سامي حداد وعدد من النواب"),
    Case("قال الوزير وعدد من النواب إن الجسر آمن.", "الوزير وعدد من النواب"),
    Case("وأكد رئيس البلدية سامي حداد وأعضاء اللجنة أن الجسر آمن.", "سامي حداد وأعضاء اللجنة"),
    Case("دعا النائب سامي حداد ونشطاء من المدينة إلى فتح الجسر.", "سامي حداد ونشطاء من المدينة"),
    Case("طالب المحامي سامي حداد والأهالي بفتح الجسر.", "سامي حداد والأهالي"),
    Case("وكان الجيش السوداني وقادة من الحركة قد أكدوا في وقت سابق فتح الجسر.", "الجيش السوداني وقادة من الحركة"),
    Case("والتقى الوزير سامي حداد ونواب من المعارضة، وقالوا إن الجسر آمن.", "سامي حداد ونواب من المعارضة"),
    // Each is known by himself.
    Case("زار الوزير سامي حداد وأعضاء اللجنة الجسر. وقال حداد إن الجسر آمن.", "سامي حداد", "الوزير"),
    // What an office or a body is of is nobody.
    Case("وقالت لجنة المعلمين والتلاميذ إن الجسر آمن.", "لجنة المعلمين والتلاميذ"),
  ])
  func joint(_ item: Case) throws { try SpeakerTests().check(item) }
}
