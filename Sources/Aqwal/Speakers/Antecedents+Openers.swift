/// A sentence that opens with what is a noun by the lists and a verb by what stands behind it.
extension Antecedents {
  /// `نشر اللاعب صورة`, `روت الفتاة قصتها`: whether what opens the sentence can be the verb of the one person behind it, with whom it agrees.
  func isSubject(_ mention: Mention, behind verb: Int, _ limit: Int) -> Bool {
    let (word, end) = (text.word(verb), mention.tokens.upperBound)
    guard mention.name == nil, mention.kind == .person || mention.kind == .unnamed, mention.isDefinite, mention.agreement.number == .singular,
      !text.has(mention.head, .setting),
      (mention.agreement.gender == .feminine) == endsInTeh(verb), end < limit, text.token(end).isWord, !isVerb(end) || text.has(end, .commonNoun),
      !text.has(end, .relative) || text.word(end).length == 2
    else { return false }
    if text.reads(word, as: .perfect) { return true }
    // `حرص`, `أثار`: by the letters, where no ت shows it.
    return word.clitics.isSubset(of: .conjunction)
      && (endsInTeh(verb) ? !word.has([.commonNoun, .actNoun, .title]) : word.length == 3 || word.length == 4 && text.letters(verb).contains(0x0623))
  }
}
