/// A match on its way to a quotation: with the tokens of its message and its place among the others.
struct Attribution {
  var match: Match
  /// The patterns that it defeated.
  var defeated: [Match]
  /// The tokens of the message, in order; more than one range where the cue cuts it in two.
  var content: [Range<Int>] = []
  var kind = Quotation.Kind.indirect
  /// The attribution that this one is nested in.
  var parent: Int?

  /// The tokens from cue to message, which no other attribution may use.
  var header: Range<Int> {
    let end = match.messageStart ?? match.speaker.map { max($0.tokens.upperBound, match.cueTokens.upperBound) } ?? match.cueTokens.upperBound
    return match.cueTokens.lowerBound..<max(end, match.cueTokens.upperBound)
  }
}
