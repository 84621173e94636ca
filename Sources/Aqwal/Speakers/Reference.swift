/// A mention as the roster reads it: what kind of source it is, with the words and titles that it can be known by.
///
/// A class, because the questions that the roster asks of its entities all hold on to it.
final class Reference {
  let mention: Mention
  let kind: Speaker.Kind
  /// The tokens of the name, or of the whole description.
  let name: Range<Int>
  let isNamed: Bool
  let words: Keys
  let titles: [Title]
  let head: UInt64
  let region: Region?
  /// `نفس المسؤول`, `المتحدث ذاته`
  let isSame: Bool

  var start: Int { mention.tokens.lowerBound }
  /// One definite word: `الوزير`, `الصحيفة`.
  var isBare: Bool { words.count == 1 && mention.isDefinite }

  init(_ mention: Mention, _ reader: borrowing TitleReader) {
    let (text, keys) = (reader.text, reader.keys)
    var mention = Self.readingName(mention, text)
    // `المواطن`, `البابا`: what honours a name stands by itself as well.
    if text.word(mention.head).isDefinite { mention.isDefinite = true }
    if !mention.isJoint, mention.kind == .organization, mention.tokens.count > 1, Self.joinsBodies(mention, text) { mention.isJoint = true }
    self.mention = mention
    kind = Self.kind(mention, text)
    isNamed = kind == .person && mention.name != nil
    name = isNamed ? Self.wholeName(mention.name!, text) : Self.joint(mention, text) ?? Self.withoutClause(mention, text)
    words = isNamed ? keys.name(name) : keys.description(mention.isJoint ? name : mention.tokens)
    let first = mention.head
    let noun =
      first + 1 < mention.tokens.upperBound && text.has(first, [.demonstrative, .quantifier])
        && !text.has(first, .unnamedHead) ? first + 1 : first
    let isOffice = text.has(noun, [.title, .unnamedHead])
    head = isOffice ? text.lexicon.titleSynonyms.meaning(of: keys.plain(noun)) : keys.plain(noun)
    region = kind == .country && !text.has(mention.head, .namedBody) ? keys.region(mention.head) : nil
    // `الهيئة ذاتها`: the word may stand behind what the parser takes.
    isSame = (mention.tokens.lowerBound..<min(mention.tokens.upperBound + 1, text.count)).contains {
      text.token($0).isWord
        && (text.word($0).shape.contains(.sameness) && Self.agrees(text.word($0), mention) || $0 == mention.tokens.lowerBound && text.has($0, .demonstrative))
    }
    titles = isNamed ? reader.titles(of: mention, name: name) : kind == .person ? reader.title(of: mention.tokens).map { [$0] } ?? [] : []
  }

  /// `القوات الحكومية وقوات حفظ السلام`: a definite body, and another behind و.
  private static func joinsBodies(_ mention: Mention, _ text: AnnotatedText) -> Bool {
    guard text.word(mention.head).clitics == .al, mention.head == mention.tokens.lowerBound else { return false }
    for at in mention.tokens.dropFirst() where text.token(at).isWord {
      let word = text.word(at)
      if word.has(.preposition) || !word.clitics.isDisjoint(with: .preposition) { return false }
      if word.clitics.contains(.wa), word.has([.bodyHead, .namedBody, .country]), !word.has([.actNoun, .nisba]) { return true }
    }
    return false
  }

  /// `المصدر نفسه`, not `مصدر في القيادة المذكورة`: whether what says that it is the same one is said of the mention.
  private static func agrees(_ word: Word, _ mention: Mention) -> Bool {
    let gender = word.pronoun == .none ? word.agreement.gender : word.pronoun.agreement.gender
    return gender == .unknown || mention.agreement.gender == .unknown || mention.agreement.number != .singular || gender == mention.agreement.gender
  }

  /// `سعيد الفرواح`: a given name that is a common word too heads no body, so that the phrase is a name.
  private static func readingName(_ mention: Mention, _ text: AnnotatedText) -> Mention {
    let first = mention.tokens.lowerBound
    guard mention.name == nil, mention.title == nil, 2...4 ~= mention.tokens.count, mention.head == first, text.phrase(at: first) == nil,
      !text.has(first, .firm),
      mention.tokens.allSatisfy({ text.token($0).isWord })
    else {
      return mention
    }
    let word = text.word(first)
    guard word.has(.given), !word.isDefinite, word.agreement.number != .plural, !word.has([.title, .bodyHead, .unnamedHead, .groupHead]),
      // `أكبر مسؤول حكومي`
      !text.has(first + 1, [.unnamedHead, .title]) || text.word(first + 1).isDefinite || text.has(first + 1, .name)
    else { return mention }
    var result = mention
    result.name = mention.tokens
    result.kind = .person
    return result
  }

  /// The name with an adjective that is a family name (`محمد شرقاوي أستاذ`), without an office that begins his title (`طارق الخنين مشرف مركز`).
  private static func wholeName(_ name: Range<Int>, _ text: AnnotatedText) -> Range<Int> {
    let next = name.upperBound
    guard text.token(next).isWord else { return name }
    let word = text.word(next)
    // `روبرت مالي إن`, but `اتهم نتنياهو إيران ب`: what follows a family's name is another.
    if name.count == 1, word.has([.nisba, .country]), !word.isDefinite, word.clitics.isEmpty, !word.has(.title),
      text.has(name.lowerBound, .given) || !text.has(name.lowerBound, .family), !word.has(.country) || isEnd(next + 1, text)
    {
      return name.lowerBound..<next + 1
    }
    let last = text.word(next - 1)
    if name.count >= 3, last.has([.office, .occupation]), !last.isDefinite, !last.has(.given), !word.has(.complementizer),
      word.clitics.isDisjoint(with: .conjunction)
    {
      return name.dropLast()
    }
    return name
  }

  /// Whether a name must end before the token: at a mark, or at the message.
  private static func isEnd(_ at: Int, _ text: AnnotatedText) -> Bool {
    !text.token(at).isWord || text.has(at, .complementizer) && text.word(at).clitics.isEmpty
  }

  /// `[صحيفة «الأفق»] المقربة من الحزب`: behind a name in marks a participle with a preposition tells what a relative clause would.
  private static func withoutClause(_ mention: Mention, _ text: AnnotatedText) -> Range<Int> {
    let first = mention.tokens.lowerBound + 1
    guard text.mark(first) == .quote, let close = text.quotes.opening(at: first)?.close, close + 1 < mention.tokens.upperBound,
      text.token(close + 1).isWord, text.token(close + 2).isWord
    else { return mention.tokens }
    let (participle, preposition) = (text.word(close + 1), text.word(close + 2))
    guard participle.isDefinite, !participle.has(.nisba), !participle.shape.contains(.relational),
      preposition.has(.preposition) || !preposition.clitics.isDisjoint(with: .preposition)
    else { return mention.tokens }
    return mention.tokens.lowerBound..<close + 1
  }

  /// `[كل من] حداد ونجار`, `[الوزيران] حداد ونجار`: the sources that are joined, from the first name on; nil where the و joins titles of one.
  private static func joint(_ mention: Mention, _ text: AnnotatedText) -> Range<Int>? {
    guard mention.isJoint else { return nil }
    guard let name = mention.name, mention.kind == .person else {
      return text.word(mention.tokens.lowerBound).surface == text.lexicon.symbols.kull ? mention.tokens.dropFirst(2) : mention.tokens
    }
    let next = name.upperBound
    let isJoined = mention.tokens.contains(next) && text.word(next).clitics.contains(.wa)
    return isJoined || name.contains { $0 > name.lowerBound && text.word($0).clitics.contains(.wa) }
      ? name.lowerBound..<mention.tokens.upperBound : nil
  }

  /// The kind of source, from the word that heads the phrase: an owner's name makes no person of a body, a plural makes a group.
  private static func kind(_ mention: Mention, _ text: AnnotatedText) -> Speaker.Kind {
    var at = mention.head
    if text.mark(at) == .quote, text.has(at + 1, .firm) { return .organization }
    guard text.token(at).isWord else { return mention.kind }
    // `«فلاي دبي»`: what looks like a clitic between marks is the name's.
    if text.mark(mention.tokens.lowerBound) == .quote, !text.word(at).clitics.isSubset(of: .al) { return mention.kind }
    if mention.kind == .person, mention.name?.lowerBound == mention.tokens.lowerBound, !mention.isJoint { return .person }
    if let (phrase, end, _) = text.phrase(at: at), phrase.region != nil, phrase.traits.contains(.country), end == mention.tokens.upperBound { return .country }
    // `موانئ دبي العالمية`: a body, whatever its name means.
    if let (phrase, end, _) = text.phrase(at: at), end > at + 1, phrase.traits.contains(.namedBody) || text.has(at, .firm), mention.kind != .person {
      return .organization
    }
    if text.has(at, .firm), mention.kind == .organization { return .organization }
    // `وسائل الإعلام`
    if let (phrase, _, _) = text.phrase(at: at), phrase.traits.isSuperset(of: [.bodyHead, .groupHead]), mention.name == nil { return .group }
    var isOneOfMany = false
    if text.has(at, .demonstrative), at + 1 < mention.tokens.upperBound, text.token(at + 1).isWord { at += 1 }
    if text.has(at, .quantifier) || text.word(at).shape.contains(.sameness), at + 1 < mention.tokens.upperBound, text.token(at + 1).isWord {
      isOneOfMany = !text.word(at).shape.contains(.sameness)
      let isOne = text.has(at, .unnamedHead)
      // `مجموعة زيتون`, `المجموعة المالية`: what is called so is a body, and no number of people.
      if text.has(at, .bodyHead), mention.isDefinite, mention.name == nil, text.word(at + 1).surface != text.lexicon.symbols.min { return .organization }
      at += 1
      // `عدد من المسؤولين`
      if isOneOfMany, text.word(at).surface == text.lexicon.symbols.min, at + 1 < mention.tokens.upperBound, text.token(at + 1).isWord { at += 1 }
      if isOneOfMany, isOne { return namesOne(mention, text) ? .person : .unnamed }
    }
    let word = text.word(at)
    // `حداد ونجار`: the two have no name in common.
    if mention.isJoint { return mention.kind == .person && mention.name.map { joint(mention, text) ?? $0 } != mention.name ? .group : mention.kind }
    if isOneOfMany, mention.name == nil { return word.has(.unnamedHead) && !word.has(.groupHead) ? .unnamed : .group }
    // `فريق الدفاع` is no general.
    let isTeam = word.has(.rank) && word.has(.bodyKind) && mention.name == nil
    if word.has([.bodyHead, .outletHead]), isTeam || !word.has([.title, .given, .honorific]) {
      if word.agreement.number == .plural, mention.name == nil { return word.has(.unnamedHead) ? .unnamed : .group }
      return word.has(.unnamedHead) ? .unnamed : word.has(.groupHead) && !mention.isDefinite ? .group : .organization
    }
    if mention.name != nil { return mention.kind }
    // `أظهر استطلاع`: a document that nobody is said to have issued.
    if word.has(.setting), !word.isDefinite, !word.has([.title, .namedBody, .groupHead]), text.phrase(at: at) == nil { return .unnamed }
    if word.has(.namedBody) { return .organization }
    if word.has(.country), mention.tokens.count == 1 { return .country }
    if word.has(.title), mention.isDefinite, word.agreement.number != .plural, mention.agreement.number != .plural { return .person }
    // `المراسلون`: the many of a trade are a group, and one of them is nobody known.
    if word.has(.unnamedHead),
      !word.has([.title, .groupHead]) || !mention.isDefinite || word.agreement.number == .plural && !word.has([.groupHead, .occupation])
    {
      return .unnamed
    }
    if word.has(.groupHead) { return .group }
    if word.has(.title), word.agreement.number == .plural { return .group }
    if word.has(.title), !mention.isDefinite { return .unnamed }
    return mention.kind
  }

  /// `أحد المسافرين فلان`, `أحد سكان الحي، فلان`, but `أحد مساعدي فلان`: whether the name is his who is one of many.
  private static func namesOne(_ mention: Mention, _ text: AnnotatedText) -> Bool {
    guard let name = mention.name else { return false }
    let before = name.lowerBound - 1
    guard text.token(before).isWord else { return text.mark(before) == .comma }
    let word = text.word(before)
    return word.isDefinite && (word.agreement.number == .plural || word.has(.groupHead) || word.shape.contains(.oblique))
  }
}
