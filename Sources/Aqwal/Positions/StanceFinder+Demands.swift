/// How a noun hangs on what is demanded or promised.
extension StanceFinder {
  /// `بعد [الانتخابات]`: what only tells when something is asked for.
  func isOfAdjunct(_ at: Int) -> Bool {
    guard text.has(at - 1, .preposition) else { return false }
    let form = text.word(at - 1).surface
    let symbols = text.lexicon.symbols
    return form != symbols.ila && form != symbols.ala && form != symbols.an && form != symbols.min && form != symbols.in
  }

  /// `إلى وقف`, `بوقف`, `لوقف`.
  func hangsOnPreposition(_ at: Int) -> Bool {
    !text.word(at).clitics.isDisjoint(with: [.bi, .li]) || text.word(at - 1).surface == text.lexicon.symbols.ila
  }

  /// `بدعم`, `في دعم`, `بمواصلة دعم`, `دعم` behind its verb.
  func isPromised(_ at: Int) -> Bool {
    guard text.token(at - 1).isWord else { return false }
    return hangsOnPreposition(at) || text.has(at - 1, [.preposition, .actNoun]) || reader.isVerb(at - 1)
  }
}
