/// A rank between somebody's office and his name, which is a title of its own.
extension TitleReader {
  /// The title without the rank behind it: `قائد خفر السواحل [العميد]`.
  func withoutRank(_ title: Range<Int>) -> Range<Int> {
    var last = title.upperBound - 1
    // `قائد المنطقة [العقيد ركن]`
    while last > title.lowerBound, text.token(last).isWord, !text.word(last).isDefinite, mentions.isBranch(last) { last -= 1 }
    // `رئيس النادي [الطبيب] فلان`
    let isCalling =
      text.has(last, .occupation) && !text.has(last, .adjective) && text.word(last).shape.isDisjoint(with: [.relational, .feminine]) && !text.has(last, .office)
      && title.dropLast().contains { text.has($0, .office) }
    guard last - title.lowerBound > 1, isRank(last) || isCalling, text.token(last - 1).isWord, text.word(last).clitics == .al else { return title }
    let before = text.word(last - 1)
    return (before.isDefinite || before.has([.place, .country, .nisba])) && !before.has([.preposition, .conjunction]) ? title.lowerBound..<last : title
  }

  /// Whether the word is what one is called before his name, whatever else he is.
  func isRank(_ at: Int) -> Bool { text.token(at).isWord && (text.has(at, [.rank, .honorific]) || text.has(at, .style)) }
}
