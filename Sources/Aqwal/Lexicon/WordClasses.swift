/// A small class of words that one rule or another asks for: a row of `words/classes.tsv`, which tells what it is for.
enum WordClass: UInt8, CaseIterable {
  case ability, association, realm, generalTitle, source, side, bodyKind, same, oneself, generalPerson, style, another, naming, nameOpener, counterpart,
    behalf, leadership, ledBy, international, former, anyPost, deputising, blessing, furtherBlessing, narrator, branch, number, about, comparing, which,
    hundred, topic, origin, direction, ordinal, ten, interview, statement, press, governor, occasion, reply, inquiry, figureVerb, partitive, exchange,
    elative, finding, issued, group, company, finalYeh, executive, meeting, years, filiation, interlocutor, greeting, condolence, heartfelt, firm, manner,
    feat, play

  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

/// Some of them, one bit each.
struct WordClasses: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ one: WordClass) { self.init(rawValue: 1 << one.rawValue) }

  /// What is brought to somebody in thanks, congratulation or sorrow, and what is said before it.
  static let courtesies: WordClasses = [WordClasses(.greeting), WordClasses(.condolence), WordClasses(.heartfelt)]
}
