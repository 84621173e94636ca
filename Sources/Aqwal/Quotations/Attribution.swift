/// A match on its way to a quotation: with the tokens of its message and its place among the others.
///
/// A class, since every stage goes through all of them, and a copy is half a kilobyte. One thread has it: its accesses need no check at run time.
final class Attribution {
  @exclusivity(unchecked) var match: Match
  /// The patterns that it defeated.
  let defeated: [Match]
  /// The tokens of the message, in order; more than one range where the cue cuts it in two.
  @exclusivity(unchecked) var content: [Range<Int>] = []
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
