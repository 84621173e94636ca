/// The forms that the program itself asks for by name, and those of the lists in `words/forms.tsv`.
///
/// A class, since there are many of them, and one or two are asked for at a time.
final class Symbols: Sendable {
  let bian, kama, ghayr, adam, jaa, maa, wa, fainna, lima, amma, an, ila, `in`, min, ala, li, ma, bi, dun, fima, baynama, hin, wahuwa, ism, sawfa, allah,
    against,
    between, bilad, idha, ayy, law, hal, lam, lan, qad, rubbama, mimma, alamr, amr, dhalika, qabl,
    mawqif, that, allaNot, unless, mithl, sabaq, hakadha, alqawl, kull, lakin, la, laysa, alladhi, allati, alladhina, haula, wasat, abd: Int32

  /// A preposition and ما or من in one word: `بما`, `عمن`.
  let fused: [(preposition: Int32, form: Int32)]
  /// `بعيد`, which is ب and عيد before a feast of its name.
  let biId: Int32
  /// عن with the pronoun of him, her or them whose words are passed on: `نقلت عنه الصحف قوله`.
  let sources: [Int32]

  private let lists: [FormSet]

  init(_ listed: [FormClass: [String]], _ form: (String) -> Int32) {
    lists = FormClass.allCases.map { FormSet((listed[$0] ?? []).map(form)) }
    fused = [("ب", "بما"), ("ل", "لما"), ("عن", "عما"), ("عن", "عمن"), ("من", "مما"), ("من", "ممن")].map { (form($0.0), form($0.1)) }
    sources = ["عنه", "عنها", "عنهم"].map(form)
    bian = form("بأن")
    kama = form("كما")
    biId = form("بعيد")
    lima = form("لما")
    ghayr = form("غير")
    adam = form("عدم")
    jaa = form("جاء")
    maa = form("مع")
    wa = form("و")
    fainna = form("فإن")
    amma = form("أما")
    an = form("عن")
    ila = form("إلى")
    `in` = form("في")
    min = form("من")
    ala = form("على")
    li = form("ل")
    bi = form("ب")
    ma = form("ما")
    mimma = form("مما")
    alamr = form("الأمر")
    amr = form("أمر")
    dun = form("دون")
    fima = form("فيما")
    baynama = form("بينما")
    hin = form("حين")
    wahuwa = form("هو")
    ism = form("باسم")
    sawfa = form("سوف")
    against = form("ضد")
    between = form("بين")
    allah = form("الله")
    bilad = form("بلاد")
    mawqif = form("موقف")
    that = form("أن")
    allaNot = form("ألا")
    unless = form("إلا")
    mithl = form("مثل")
    ayy = form("أي")
    idha = form("إذا")
    law = form("لو")
    hal = form("حال")
    lam = form("لم")
    lan = form("لن")
    qad = form("قد")
    rubbama = form("ربما")
    dhalika = form("ذلك")
    qabl = form("قبل")
    sabaq = form("سبق")
    hakadha = form("هكذا")
    alqawl = form("القول")
    abd = form("عبد")
    kull = form("كل")
    lakin = form("لكن")
    la = form("لا")
    laysa = form("ليس")
    alladhi = form("الذي")
    allati = form("التي")
    alladhina = form("الذين")
    haula = form("هؤلاء")
    wasat = form("وسط")
  }

  deinit { for list in lists { list.free() } }

  subscript(_ one: FormClass) -> FormSet { lists[one.rawValue] }
}
