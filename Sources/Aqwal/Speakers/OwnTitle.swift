/// What of the words before a name is its own title, and not another's whom it only stands in a phrase with.
extension TitleReader {
  /// `فريق بقيادة [المدرب] فلان`, `الوزير عن لقائه [بوكيل الوزارة] فلان`: the title behind what parts the two; nil where there is none.
  func withoutOther(_ title: Range<Int>) -> Range<Int>? {
    guard let cut = title.dropFirst().last(where: { parts($0, in: title) }) else { return title }
    if cut + 1 == title.upperBound || text.word(cut).clitics.isSuperset(of: [.li, .al]), text.has(cut, .office) { return cut..<title.upperBound }
    let own = title[(cut + 1)...].first { text.has($0, .title) }.map { $0..<title.upperBound }
    return own ?? (text.isLead(cut) || text.word(cut).pronoun != .none ? nil : title)
  }

  /// Whether who stands before the word is another than who stands behind it.
  private func parts(_ at: Int, in title: Range<Int>) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    // `عن لقائه`, not `الناطق باسمه`
    if word.pronoun != .none {
      return (!word.clitics.isDisjoint(with: .preposition) || text.has(at - 1, .preposition)) && !word.has(.behalf)
    }
    if text.isLead(at) { return at + 1 >= title.upperBound || text.has(at + 1, .title) }
    // `المرشح المنافس للرئيس [فلان]`: the office right before the name is his.
    // `حملة للرئيس المنتهية ولايته [فلان]`: so is one whose own noun stands before the name.
    if word.clitics.isSuperset(of: [.li, .al]), word.has(.office), at + 1 == title.upperBound || text.word(title.upperBound - 1).pronoun != .none,
      text.has(title.upperBound, .given)
    {
      return true
    }
    // `إطلالتها بتكريم`, not `المتهم باختلاس`
    guard word.clitics.contains(.bi), word.has(.actNoun), !word.has(.bodyHead) else { return false }
    let before = text.word(at - 1)
    return !before.has([.title, .adjective]) || before.has(.nisba)
  }
}
