/// The messages of an article in text order: what stands in them no narrator says.
///
/// A class, since all who ask about an article ask the same one. Reused from article to article.
final class Messages {
  @exclusivity(unchecked) private var ranges = Column<Range<Int>>()

  /// Turns to another article, with what its attributions say that are nested in no other.
  func begin(_ attributions: [Attribution]) {
    ranges.removeAll()
    for index in attributions.indices where attributions[index].parent == nil {
      for part in attributions[index].content { ranges.append(part) }
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
  }

  /// Whether the token stands inside somebody's message.
  func contains(_ token: Int) -> Bool {
    let index = first(endingBehind: token)
    return index < ranges.count && ranges[index].contains(token)
  }

  /// The next token behind this one at which a message begins, or the one that it stands in ends.
  func edge(behind token: Int) -> Int {
    let index = first(endingBehind: token)
    guard index < ranges.count else { return .max }
    return ranges[index].lowerBound > token ? ranges[index].lowerBound : ranges[index].upperBound
  }

  private func first(endingBehind token: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
