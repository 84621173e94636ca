/// The predicates of one message, from its start on and no further than its first sentence.
///
/// Its act and its side are both told by them: each is read once, when it is first asked for. Reused from message to message, and from article to article.
struct MessagePredicates {
  private let reader: MessageReader
  private var found: [MessagePredicate] = []
  private var message = 0..<0
  private var attribution: Attribution?
  private var speaker: Entity?
  /// The words that speak for the whole of it; where it opens with a condition, they follow that: `إذا انسحبوا [فسنرد]`.
  private var speaking = 0..<0
  /// Where those that are not found yet begin.
  private var at = 0
  private var isConditional = false
  private var isHypothetical = false

  /// How far into a message a predicate still speaks for the whole of it, in tokens.
  private static let reach = 20

  init(text: AnnotatedText) { reader = MessageReader(text: text) }

  /// Turns to another message, and to who says it, where he is known.
  mutating func begin(_ message: Range<Int>, of attribution: Attribution, by speaker: Entity?) {
    found.removeAll(keepingCapacity: true)
    self.message = message
    self.attribution = attribution
    self.speaker = speaker
    speaking = message.prefix(Self.reach)
    at = message.lowerBound
    isConditional = false
    isHypothetical = reader.opensHypothetically(message)
  }

  /// The first answer that `body` gives for a predicate of the message; one that a و joins to what came before counts only where no other gives one.
  mutating func first<Answer>(_ body: (MessagePredicate) -> Answer?) -> Answer? {
    var joined: Answer?
    var index = 0
    while index < found.count || findNext() {
      if found[index].isJoined {
        joined = joined ?? body(found[index])
      } else if let answer = body(found[index]) {
        return answer
      }
      index += 1
    }
    return joined
  }

  private mutating func findNext() -> Bool {
    guard let attribution else { return false }
    // Held here, it is not counted anew at each token.
    let reader = reader
    let text = reader.text
    while at < speaking.upperBound {
      if text.mark(at).isTerminal, at > message.lowerBound, text.token(at).gap == .none, !text.word(at - 1).shape.contains(.singleLetter) {
        at = speaking.upperBound
        return false
      }
      let wasConditional = isConditional
      isConditional = isConditional ? !reader.closesCondition(at) : text.signs(at).contains(.condition) && reader.opensCondition(at)
      if isHypothetical, wasConditional, !isConditional {
        isHypothetical = false
        speaking = message.suffix(from: text.token(at).isWord ? at : at + 1).prefix(Self.reach)
      }
      // What holds under a condition is not said to hold.
      if text.token(at).isWord, !isConditional, reader.mayBePredicate(at, speaking.lowerBound),
        let predicate = reader.predicate(at, speaking.lowerBound, attribution, speaker)
      {
        // A phrase is one predicate, if it is no mere signal; of a word that is several, the next may stand inside its frame.
        at = isSignal(predicate) ? at + 1 : max(predicate.tokens.upperBound, at + 1)
        found.append(predicate)
        return true
      }
      at += 1
    }
    return false
  }

  /// Shows an act and takes no side: `يمثل خطوة` before `إيجابية`.
  private func isSignal(_ predicate: MessagePredicate) -> Bool {
    guard case .stance(let index) = predicate.kind else { return false }
    return reader.text.lexicon.stances[Int(index)].polarity == nil
  }
}
