/// The forms that the program itself asks for by name.
///
/// A class, since there are many of them, and one or two are asked for at a time.
final class Symbols: Sendable {
  let bian, kama, ghayr, adam, jaa, maa, wa, fainna, lima, amma, an, ila, `in`, min, ala, li, ma, bi, dun, fima, baynama, hin, wahuwa, ism, sawfa, allah,
    against,
    between, bilad, idha, ayy, law, hal, lam, lan, qad, rubbama, mimma, alamr, amr, dhalika, qabl,
    mawqif, sabaq, hakadha, alqawl, kull, lakin, la, laysa, alladhi, allati, alladhina, haula: Int32

  /// The prepositions that build titles: `المفوض لدى`, `المشرف على`.
  let titlePrepositions: [Int32]
  /// ما by itself and behind a preposition: `بما`, `مما`.
  let freeRelatives: [Int32]
  /// Verbs by which a label is another's: `ما (وصفه) ب`, `ما (أسمته)`.
  let namings: [Int32]
  /// Verbs by which a medium brings before the public what was said: `تصريحات (نشرتها) الصحيفة`.
  let publishings: [Int32]
  /// What is said to a medium or written for it.
  let interviews: [Int32]
  /// Cues by which one who has spoken speaks on: `(أضاف) الوزير`.
  let additions: [Int32]
  /// Verbs by which somebody's word comes before the public, with عن or من before him: `(صدر) عن الوزارة`.
  let issuings: [Int32]
  /// What says that the words come next: `ما (يلي):`, `البيان (الآتي):`.
  let followings: [Int32]
  /// The words that a question opens with.
  let questions: [Int32]
  /// The pronouns that part a subject from its predicate: `ما حدث (هو) خطأ`.
  let copulas: [Int32]
  /// What an adjective of manner stands behind: `بشكل (غير منصف)`.
  let manners: [Int32]
  /// Conjunctions behind which a verb comes before a subject of its own: `حيث (تحتكر الشركة)`; behind بل or ثم it keeps the one before.
  let subordinations: [Int32]
  /// A preposition and ما or من in one word: `بما`, `عمن`.
  let fused: [(preposition: Int32, form: Int32)]
  /// `بعيد`, which is ب and عيد before a feast of its name.
  let biId: Int32
  /// Words of one form with the ب that governs them: `أشاد بما`, `قدر العدد بنحو`.
  let behindBi: [Int32]
  /// The second words of prepositions of two: `من أجل`, `إلى جانب`.
  let compounds: [Int32]
  /// What the title of something stands behind: `ندوة بعنوان «…»`.
  let titles: [Int32]
  /// The particles that set one clause against another: `لكن`, `إلا (أن)`, `(في) حين`.
  let oppositions: [Int32]
  /// عن with the pronoun of him, her or them whose words are passed on: `نقلت عنه الصحف قوله`.
  let sources: [Int32]
  /// `في (الوقت الذي)`, `في (وقت)`
  let whiles: [Int32]
  /// The conjunctions of time, which tie a clause to the one before them.
  let temporals: [Int32]
  /// لكن with a pronoun.
  let howevers: [Int32]
  /// `وهو`, `وهي`, `وهذا`: what points back to all that was said.
  let pointers: [Int32]
  /// `بيانا قالت (فيه)`, `اتصالا أعرب (خلاله)`: what points back to the noun before its verb.
  let referrals: [Int32]
  /// `بأشد (العبارات)`
  let strongest: [Int32]
  /// I and we.
  let firstPersons: [Int32]
  /// `إذا`, `لو`, `(في) حال`
  let conditions: [Int32]
  /// بين, alone and with a pronoun.
  let betweens: [Int32]
  /// What a hand does as well: `وهو (يشير) إلى المبنى`.
  let pointing: [Int32]
  /// كان in the perfect.
  let past: [Int32]
  /// What somebody is out for: `(هدفنا) دحر التنظيم`.
  let aims: [Int32]
  /// زال, whose negation says that something goes on.
  let remaining: [Int32]

  init(_ form: (String) -> Int32) {
    freeRelatives = ["ما", "بما", "مما", "عما", "عمن", "لما"].map(form)
    namings = ["وصف", "وصفت", "وصفو", "سما", "سمت", "سمو", "أسما", "أسمت", "أسمو", "اعتبر", "اعتبرت", "اعتبرو", "عد", "عدت", "دعا", "دعت"].flatMap { verb in
      ["ه", "ها", "هم"].map { form(verb + $0) }
    }
    publishings = ["نشر", "نشرت", "بث", "بثت", "أذاع", "أذاعت", "أورد", "أوردت", "تناقل", "تناقلت", "تداول", "تداولت", "عرض", "عرضت"].flatMap { verb in
      ["ه", "ها"].map { form(verb + $0) }
    }
    interviews = ["مقابلة", "لقاء", "لقاءا", "حوار", "حوارا", "حديث", "حديثا", "مقال", "مقالا", "مقالة", "تقرير", "تقريرا", "تحقيق", "تحقيقا", "دراسة"].map(
      form)
    additions = [
      "أضاف", "أضافت", "أضافوا", "تابع", "تابعت", "تابعوا", "أردف", "أردفت", "زاد", "زادت", "استطرد", "استطردت", "واصل", "واصلت", "ختم", "ختمت", "مضى", "مضت",
    ].map(
      form)
    issuings = ["صدر", "صدرت", "يصدر", "تصدر", "ورد", "وردت", "وردنا", "وردتنا", "وصل", "وصلت", "وصلنا", "وصلتنا", "جاءنا", "جاءتنا"].map(form)
    followings = ["يلي", "الآتي", "الآتية", "التالي", "التالية"].map(form)
    questions = ["هل", "لماذا", "متى", "أين", "ماذا", "أليس", "أليست"].map(form)
    copulas = ["هو", "هي", "هم"].map(form)
    manners = ["بشكل", "بصورة", "بطريقة", "بأسلوب", "بنحو"].map(form)
    subordinations = ["حيث", "إذ", "كما", "عندما", "حينما", "بعدما", "كلما"].map(form)
    fused = [("ب", "بما"), ("ل", "لما"), ("عن", "عما"), ("عن", "عمن"), ("من", "مما"), ("من", "ممن")].map { (form($0.0), form($0.1)) }
    compounds = ["أجل", "خلال", "دون", "قبل", "جانب", "حين", "ثم", "هامش", "خلفية", "الرغم", "رغم", "غرار", "طريق"].map(form)
    titles = ["عنوان", "شعار", "موسوم", "موسومة", "معنون", "معنونة", "مسمى"].map(form)
    sources = ["عنه", "عنها", "عنهم"].map(form)
    whiles = ["الوقت", "وقت"].map(form)
    temporals = ["بعدما", "عندما", "حينما", "حين", "لما"].map(form)
    howevers = ["لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم"].map(form)
    oppositions = ["لكن", "ولكن", "إلا", "غير", "بيد", "فيما", "بينما", "حين"].map(form)
    referrals = ["فيه", "فيها", "خلاله", "خلالها"].map(form)
    pointers = ["هو", "هي", "هذا"].map(form)
    strongest = ["بأشد", "بأقوى", "بأقسى", "بكل", "بمنتهى"].map(form)
    firstPersons = ["أنا", "نحن", "إننا", "إنني", "إني", "أننا", "أنني", "لي", "لنا", "لدي", "لدينا", "عندي", "عندنا", "علينا", "معي", "معنا"].map(form)
    conditions = ["إذا", "لو", "حال"].map(form)
    betweens = ["بين", "بينه", "بينها", "بينهم", "بيننا"].map(form)
    pointing = ["يشير", "تشير"].map(form)
    past = ["كان", "كانت", "كانوا", "كنت", "كنا"].map(form)
    aims = ["هدف", "أهداف", "غاية", "غايات", "مسعى"].map(form)
    remaining = ["زال", "زالت", "زالوا", "زلنا", "يزال", "تزال", "يزالون", "نزال", "أزال"].map(form)
    titlePrepositions = ["في", "من", "إلى", "عن", "على", "لدى", "داخل", "بين", "ب", "ل"].map(form)
    bian = form("بأن")
    kama = form("كما")
    behindBi = ["بما", "بنحو", "بحوالي", "بالتعاون", "برد", "باستمرار", "بعيد"].map(form)
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
    kull = form("كل")
    lakin = form("لكن")
    la = form("لا")
    laysa = form("ليس")
    alladhi = form("الذي")
    allati = form("التي")
    alladhina = form("الذين")
    haula = form("هؤلاء")
  }
}
