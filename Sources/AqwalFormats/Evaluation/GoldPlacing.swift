/// Finds the strings of one article's attributions in its text, in their order.
struct GoldPlacing {
  let text: ScoredText
  /// The strings that are not in the text: the attribution's index, the field, the string.
  private(set) var missing: [(index: Int, field: String, piece: String)] = []
  /// Where the last required message began.
  private var near = 0
  /// The places of messages by their string: a line that stands twice is annotated twice.
  private var taken: [String: Set<Int>] = [:]

  init(_ text: ScoredText) {
    self.text = text
  }

  mutating func place(_ attribution: GoldAttribution, index: Int) -> PlacedAttribution {
    if let places = attribution.at { return PlacedAttribution(attribution, at: places, in: text) }
    var places = GoldAttribution.Places()
    for piece in attribution.content {
      let last = places.content.last?[1]
      let found = last.map { text.find(piece, near: $0, after: $0) } ?? text.find(piece, near: near, taken: taken[piece] ?? [])
      guard let found else {
        missing.append((index, "content", piece))
        continue
      }
      taken[piece, default: []].insert(found.lowerBound)
      places.content.append([found.lowerBound, found.upperBound])
    }
    let first = places.content.first?[0] ?? near
    for alternative in attribution.alternatives ?? [] {
      var spans: [[Int]] = []
      for piece in alternative {
        if let span = find(piece, "alternative", near: spans.last?[1] ?? first, index: index) { spans.append(span) }
      }
      places.alternatives.append(spans)
    }
    // The cue stands nearest to the message, the mention nearest to the cue.
    places.cue = attribution.cue.flatMap { find($0, "cue", near: first, index: index) }
    places.mention = attribution.mention.flatMap { find($0, "mention", near: places.cue?[0] ?? first, index: index) }
    places.target = attribution.stance?.target.flatMap { find($0, "stance.target", near: first, index: index) }
    if attribution.isRequired { near = first }
    return PlacedAttribution(attribution, at: places, in: text)
  }

  private mutating func find(_ piece: String, _ field: String, near: Int, index: Int) -> [Int]? {
    if piece.isEmpty { return nil }
    guard let found = text.find(piece, near: near) else {
      missing.append((index, field, piece))
      return nil
    }
    return [found.lowerBound, found.upperBound]
  }
}
