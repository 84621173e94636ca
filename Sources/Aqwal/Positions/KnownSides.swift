/// The sides that the speakers of an article take, by the words that name what they are about.
///
/// Who is against a thing once is against it where he speaks of it again, though nothing there says so. Reused from article to article.
struct KnownSides {
  private let text: AnnotatedText
  private let targets: TargetPhrase
  private var sides: [Side] = []

  /// How far into a message its subject is sought, in tokens.
  private static let reach = 3

  private struct Side {
    var speaker: Int?
    /// The target's first content words, as `Word.bare`; `second` is 0 where there is but one.
    var first: UInt64
    var second: UInt64
    /// Nil where the speaker has taken both sides.
    var polarity: Polarity?
    var origin: Place?
  }

  init(text: AnnotatedText) {
    self.text = text
    targets = TargetPhrase(text: text)
  }

  var isEmpty: Bool { sides.isEmpty }

  mutating func forget() { sides.removeAll(keepingCapacity: true) }

  mutating func note(_ stance: StanceReading, of speaker: Int?) {
    var words: (UInt64, UInt64) = (0, 0)
    for at in stance.target where isContent(at) {
      if words.0 == 0 {
        words.0 = text.word(at).bare
      } else {
        words.1 = text.word(at).bare
        break
      }
    }
    guard words.0 != 0 else { return }
    if let known = sides.firstIndex(where: { $0.speaker == speaker && $0.first == words.0 && $0.second == words.1 }) {
      if sides[known].polarity != stance.polarity { sides[known].polarity = nil }
    } else {
      sides.append(Side(speaker: speaker, first: words.0, second: words.1, polarity: stance.polarity, origin: stance.origin))
    }
  }

  /// The side of `speaker` on what `message` opens with.
  func stance(in message: Range<Int>, of speaker: Int?) -> StanceReading? {
    for at in message.prefix(Self.reach) where isContent(at) {
      let bare = text.word(at).bare
      for side in sides where side.first == bare && (side.speaker == speaker || isTelling(side, at)) {
        guard let polarity = side.polarity, side.second == 0 || isFollowed(at, by: side.second, limit: message.upperBound) else { continue }
        guard let target = targets.phrase(from: at, limit: message.upperBound) else { continue }
        return StanceReading(polarity: polarity, target: target, origin: side.origin)
      }
    }
    return nil
  }

  /// Whether the words of a target are enough to know it by in another's mouth: two, or a name.
  private func isTelling(_ side: Side, _ at: Int) -> Bool { side.second != 0 || text.has(at, [.name, .place, .country, .namedBody, .nisba]) }

  private func isFollowed(_ at: Int, by bare: UInt64, limit: Int) -> Bool {
    var next = at + 1
    while next < min(limit, at + 4), !isContent(next) { next += 1 }
    return next < limit && text.token(next).isWord && text.word(next).bare == bare
  }

  private func isContent(_ at: Int) -> Bool {
    text.token(at).isWord && !text.has(at, [.function, .demonstrative, .personalPronoun, .quantifier, .numeral, .time])
  }
}
