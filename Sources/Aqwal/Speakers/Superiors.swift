/// Tells whose a name is that stands behind two offices: in `مستشار الرئيس الشيلي، سامي حداد` his of whom the article says `الرئيس الشيلي سامي حداد`.
struct Superiors {
  let text: AnnotatedText

  /// The one who is known by his post alone; nil where the name is his own, by the full names of the article.
  func withoutName(_ mention: Mention, _ names: [Mention]) -> Mention? {
    guard let name = mention.name, let title = mention.title, mention.kind == .person, !mention.isJoint, title.count > 1,
      title.lowerBound == mention.tokens.lowerBound, title.upperBound <= name.lowerBound, let office = office(in: title),
      names.contains(where: { holds($0, title: office, name) })
    else { return nil }
    var deputy = mention
    deputy.tokens = title
    deputy.name = nil
    return deputy
  }

  /// The office behind the first one, with all that belongs to it: `مستشار [الرئيس الشيلي]`, `المتحدث باسم [رئيس الوزراء]`.
  private func office(in title: Range<Int>) -> Range<Int>? {
    let office = title.dropFirst().first {
      text.has($0, .office) && text.word($0).clitics.isSubset(of: .al)
        && text.token($0 - 1).isWord && (text.word($0).isDefinite ? !text.word($0 - 1).isDefinite : text.has($0 - 1, .behalf))
    }
    return office.map { $0..<(text.mark(title.upperBound - 1) == .comma ? title.upperBound - 1 : title.upperBound) }
  }

  /// Whether the mention is of the name with just that office.
  private func holds(_ other: Mention, title: Range<Int>, _ name: Range<Int>) -> Bool {
    guard let otherName = other.name, let otherTitle = other.title, other.tokens.lowerBound != title.lowerBound,
      otherTitle.lowerBound == other.tokens.lowerBound
    else { return false }
    return isSame(otherName, name) && isSame(otherTitle, title)
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { text.token($0).isWord && text.token($1).isWord && text.word($0).bare == text.word($1).bare }
  }
}
