/// One way in which a cue, a speaker and a message stand in a sentence: a record of `Lexicons/patterns`.
struct Pattern {
  /// What a match starts from.
  enum Anchor: String, CaseIterable {
    case verb, participle, noun, link
    /// A link that a reporting verb follows: `حسبما أعلنت`.
    case linkVerb = "link-verb"
    /// The colon of a headline: `X: …`.
    case colon

    /// Its place among all cases.
    var number: Int {
      switch self {
      case .verb: 0
      case .participle: 1
      case .noun: 2
      case .link: 3
      case .linkVerb: 4
      case .colon: 5
      }
    }
  }

  enum Element: Hashable {
    case cue
    /// The beginning of a clause.
    case start
    case speaker
    /// Asides: where and when it was said, parentheses, a relative clause.
    case gap
    /// One of the frames that the cue takes, up to the first word of the message.
    case message
    /// A message in marks that ends here.
    case quoted
    /// A message without any sign of its own: the clause on this side.
    case clause
    case comma
    case relative
    /// A reporting verb behind a link.
    case verb
  }

  /// What stands before the cue.
  enum Before {
    /// Nothing that matters; the message follows.
    case anything
    /// The beginning of a clause.
    case start
    /// The subject, with asides behind it or without.
    case subject(gap: Bool)
    /// The noun of a relative clause.
    case antecedent
    /// A message in marks, with or without a comma behind it.
    case quoted(comma: Bool)
    /// The clause before, with or without a comma behind it.
    case clause(comma: Bool)

    init?(_ elements: ArraySlice<Element>) {
      switch Array(elements) {
      case []: self = .anything
      case [.start]: self = .start
      case [.start, .speaker]: self = .subject(gap: false)
      case [.start, .speaker, .gap]: self = .subject(gap: true)
      case [.speaker, .relative]: self = .antecedent
      case [.quoted]: self = .quoted(comma: false)
      case [.quoted, .comma]: self = .quoted(comma: true)
      case [.clause]: self = .clause(comma: false)
      case [.clause, .comma]: self = .clause(comma: true)
      default: return nil
      }
    }
  }

  var name: String
  var anchor: Anchor
  var before: Before
  var after: [Element]
  var origin: Origin

  /// Reads `form: start speaker gap cue gap message` and `cue: verb`.
  init(_ record: LexiconRecord) throws(LexiconFault) {
    name = record.headword
    origin = record.origin
    func fault(_ field: LexiconRecord.Field?, _ code: String, _ message: String) -> LexiconFault {
      LexiconFault(code: code, origin: Origin(file: record.file, line: field?.line ?? record.origin.line), message: message)
    }
    guard record.first("eg") != nil else {
      throw fault(nil, "no-example", "pattern `\(record.headword)` has no `eg`: give it one sentence that shows it at work")
    }
    guard let cue = record.first("cue"), let anchor = Anchor(rawValue: cue.value.string) else {
      throw fault(record.first("cue"), "unknown-cue", "`cue:` is one of \(Anchor.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    guard let form = record.first("form") else { throw fault(nil, "missing-field", "pattern `\(record.headword)` has no `form`") }
    let known: [Substring: Element] = [
      "cue": .cue, "start": .start, "speaker": .speaker, "gap": .gap, "message": .message, "quoted": .quoted, "clause": .clause, "comma": .comma,
      "relative": .relative, "verb": .verb,
    ]
    var elements: [Element] = []
    for word in form.value.string.split(separator: " ") {
      guard let element = known[word] else { throw fault(form, "unknown-element", "`\(word)` is none of \(known.keys.sorted().joined(separator: ", "))") }
      elements.append(element)
    }
    guard let at = elements.firstIndex(of: .cue), elements.lastIndex(of: .cue) == at else { throw fault(form, "no-anchor", "`form:` holds `cue` exactly once") }
    guard let before = Before(elements[..<at]) else { throw fault(form, "unknown-form", "no pattern is read that has `\(form.value)` before its cue") }
    self.anchor = anchor
    self.before = before
    after = Array(elements[(at + 1)...])
  }
}
