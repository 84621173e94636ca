/// Small classes of words that one rule or another asks for: the rows of `words/classes.tsv`, which tell what each is for.
struct WordClasses: OptionSet {
  let rawValue: UInt64

  static let ability = WordClasses(rawValue: 1 << 0)
  static let association = WordClasses(rawValue: 1 << 1)
  static let realm = WordClasses(rawValue: 1 << 2)
  static let generalTitle = WordClasses(rawValue: 1 << 3)
  static let source = WordClasses(rawValue: 1 << 4)
  static let side = WordClasses(rawValue: 1 << 5)
  static let bodyKind = WordClasses(rawValue: 1 << 6)
  static let same = WordClasses(rawValue: 1 << 7)
  static let oneself = WordClasses(rawValue: 1 << 8)
  static let generalPerson = WordClasses(rawValue: 1 << 9)
  static let style = WordClasses(rawValue: 1 << 10)
  static let another = WordClasses(rawValue: 1 << 11)
  static let naming = WordClasses(rawValue: 1 << 12)
  static let nameOpener = WordClasses(rawValue: 1 << 13)
  static let counterpart = WordClasses(rawValue: 1 << 14)
  static let behalf = WordClasses(rawValue: 1 << 15)
  static let leadership = WordClasses(rawValue: 1 << 16)
  static let ledBy = WordClasses(rawValue: 1 << 17)
  static let international = WordClasses(rawValue: 1 << 18)
  static let former = WordClasses(rawValue: 1 << 19)
  static let anyPost = WordClasses(rawValue: 1 << 20)
  static let deputising = WordClasses(rawValue: 1 << 21)
  static let blessing = WordClasses(rawValue: 1 << 22)
  static let furtherBlessing = WordClasses(rawValue: 1 << 23)
  static let narrator = WordClasses(rawValue: 1 << 24)
  static let branch = WordClasses(rawValue: 1 << 25)
  static let number = WordClasses(rawValue: 1 << 26)
  static let about = WordClasses(rawValue: 1 << 27)
  static let comparing = WordClasses(rawValue: 1 << 28)
  static let which = WordClasses(rawValue: 1 << 29)
  static let hundred = WordClasses(rawValue: 1 << 30)
  static let topic = WordClasses(rawValue: 1 << 31)
  static let origin = WordClasses(rawValue: 1 << 32)
  static let direction = WordClasses(rawValue: 1 << 33)
  static let ordinal = WordClasses(rawValue: 1 << 34)
  static let ten = WordClasses(rawValue: 1 << 35)
  static let interview = WordClasses(rawValue: 1 << 36)
  static let statement = WordClasses(rawValue: 1 << 37)
  static let press = WordClasses(rawValue: 1 << 38)
  static let governor = WordClasses(rawValue: 1 << 39)
  static let occasion = WordClasses(rawValue: 1 << 40)
  static let reply = WordClasses(rawValue: 1 << 41)
  static let inquiry = WordClasses(rawValue: 1 << 42)
  static let figureVerb = WordClasses(rawValue: 1 << 43)
  static let partitive = WordClasses(rawValue: 1 << 44)
  static let exchange = WordClasses(rawValue: 1 << 45)
  static let elative = WordClasses(rawValue: 1 << 46)
  static let finding = WordClasses(rawValue: 1 << 47)
  static let issued = WordClasses(rawValue: 1 << 48)
  static let group = WordClasses(rawValue: 1 << 49)
  static let company = WordClasses(rawValue: 1 << 50)
  static let finalYeh = WordClasses(rawValue: 1 << 51)
  static let executive = WordClasses(rawValue: 1 << 52)
  static let meeting = WordClasses(rawValue: 1 << 53)
  static let years = WordClasses(rawValue: 1 << 54)
  static let filiation = WordClasses(rawValue: 1 << 55)
  static let interlocutor = WordClasses(rawValue: 1 << 56)
  static let greeting = WordClasses(rawValue: 1 << 57)
  static let condolence = WordClasses(rawValue: 1 << 58)
  static let heartfelt = WordClasses(rawValue: 1 << 59)
  static let firm = WordClasses(rawValue: 1 << 60)
  static let manner = WordClasses(rawValue: 1 << 61)
  static let feat = WordClasses(rawValue: 1 << 62)
  static let play = WordClasses(rawValue: 1 << 63)

  static let named: [String: WordClasses] = [
    "ability": .ability, "association": .association, "realm": .realm, "generalTitle": .generalTitle, "source": .source, "side": .side,
    "bodyKind": .bodyKind, "same": .same, "oneself": .oneself, "generalPerson": .generalPerson, "style": .style, "another": .another, "naming": .naming,
    "nameOpener": .nameOpener, "counterpart": .counterpart, "behalf": .behalf, "leadership": .leadership, "ledBy": .ledBy,
    "international": .international, "former": .former, "anyPost": .anyPost, "deputising": .deputising, "blessing": .blessing,
    "furtherBlessing": .furtherBlessing, "narrator": .narrator, "branch": .branch, "number": .number, "about": .about, "comparing": .comparing,
    "which": .which, "hundred": .hundred, "topic": .topic, "origin": .origin, "direction": .direction, "ordinal": .ordinal, "ten": .ten,
    "interview": .interview, "statement": .statement, "press": .press, "governor": .governor, "occasion": .occasion, "reply": .reply, "inquiry": .inquiry,
    "figureVerb": .figureVerb, "partitive": .partitive, "exchange": .exchange, "elative": .elative, "finding": .finding, "issued": .issued,
    "group": .group, "company": .company, "finalYeh": .finalYeh, "executive": .executive, "meeting": .meeting, "years": .years, "filiation": .filiation,
    "interlocutor": .interlocutor, "greeting": .greeting, "condolence": .condolence, "heartfelt": .heartfelt, "firm": .firm, "manner": .manner,
    "feat": .feat, "play": .play,
  ]
}
