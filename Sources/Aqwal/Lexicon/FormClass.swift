/// A small list of written forms that one rule or another asks for: a row of `words/forms.tsv`, which tells what it is for.
enum FormClass: Int, CaseIterable {
  case titlePreposition, freeRelative, labelling, publishing, contribution, addition, issuing, producing, following, question, copula, mannerHead,
    subordination,
    governedByBi, compoundPreposition, heading, opposition, meanwhile, temporal, however, pointer, referral, strongest, firstPerson, condition, between,
    pointing, past, aim, remaining, comment, contrast, concession, reason, consulted, measure, circumstance, charge, origin, stirring, everyone, holding,
    answering

  static let named = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
