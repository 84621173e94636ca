/// Who is meant by a style of address with its pronoun: `سموه`, `معاليه`.
extension Roster {
  /// Whether the mention is such a style and nothing more.
  func isStyle(_ mention: Mention) -> Bool {
    mention.tokens.count == 1 && text.has(mention.head, .honorific) && text.word(mention.head).pronoun != .none
  }

  /// Whom the article calls by that style elsewhere: `سموه` is `صاحب السمو الشيخ فلان`, whoever else spoke since.
  func styled(_ mention: Mention) -> Int? {
    let (style, start) = (text.word(mention.head).bare, mention.tokens.lowerBound)
    let isStyled = { (entity: Entity) in
      (entity.kind == .person || entity.kind == .unnamed)
        && entity.mentions.elements.contains { $0.count > 1 && $0.contains { self.text.token($0).isWord && self.text.word($0).bare == style } }
    }
    return latest(before: start) { $0.hasSpoken && isStyled($0) } ?? latest(before: start, where: isStyled)
  }
}
