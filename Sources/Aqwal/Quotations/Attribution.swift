/// A match on its way to a quotation: with the tokens of its message and its place among the others.
///
/// A class, since every stage goes through all of them, and a copy is half a kilobyte. One thread has it: its accesses need no check at run time.
final class Attribution {
  @exclusivity(unchecked) var match: Match
  /// The patterns that it defeated.
  let defeated: [Match]
  @exclusivity(unchecked) var content = MessageTokens(nil)
  @exclusivity(unchecked) var kind = Quotation.Kind.indirect
  /// The attribution that this one is nested in.
  @exclusivity(unchecked) var parent: Int?

  init(match: Match, defeated: [Match]) {
    self.match = match
    self.defeated = defeated
  }

  /// The tokens from cue to message, which no other attribution may use.
  var header: Range<Int> {
    let end = match.messageStart ?? match.speaker.map { max($0.tokens.upperBound, match.cueTokens.upperBound) } ?? match.cueTokens.upperBound
    return match.cueTokens.lowerBound..<max(end, match.cueTokens.upperBound)
  }
}

/// The tokens of a message, in order: one range, or two where the cue cuts it in two.
struct MessageTokens: RandomAccessCollection {
  @PackedRange private var head: Range<Int>?
  @PackedRange private var rest: Range<Int>?

  init(_ head: Range<Int>?, _ rest: Range<Int>? = nil) {
    self.head = head
    self.rest = rest
  }

  var startIndex: Int { 0 }
  var endIndex: Int { head == nil ? 0 : rest == nil ? 1 : 2 }

  subscript(index: Int) -> Range<Int> {
    get { (index == 0 ? head : rest)! }
    set { if index == 0 { head = newValue } else { rest = newValue } }
  }

  /// Ends what begins before the token at it.
  mutating func cut(at end: Int) {
    for part in indices where self[part].lowerBound + 2 < end { self[part] = self[part].lowerBound..<Swift.min(self[part].upperBound, end) }
  }
}
