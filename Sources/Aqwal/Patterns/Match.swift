/// A cue with what a pattern found round it: who, what form of message, and where the message begins.
struct Match: Equatable {
  /// An index of the pattern set.
  var pattern: Int
  var sentence: Int
  /// The cue's own token; of a headline the colon.
  var anchor: Int
  var cueTokens: Range<Int>
  /// An index of `Lexicon.cues`, or -1 for a link without a verb and for a headline.
  var entry: Int32 = -1
  /// An index of `Lexicon.links`, or -1.
  var link: Int32 = -1
  /// Of a cue that says nothing itself, the one whose verbal noun does: an index of `Lexicon.cues`, or -1.
  var saying: Int32 = -1
  var form: CueReading.Form?
  /// The person, gender and number that the cue asks of its subject.
  var agreement = Agreement()
  var speaker: Mention?
  var relay: Mention?
  @PackedRange var addressee: Range<Int>?
  /// The form of the message; nil where the message is the clause at hand.
  var head: Frame.Head?
  /// The first token of a message that follows.
  var messageStart: Int?
  /// The tokens of a message in marks that comes before the cue.
  @PackedRange var quotedBefore: Range<Int>?
  /// The end of a message that comes before the cue without marks.
  var clauseEnd: Int?
  /// Whether nothing marks the beginning of the message.
  var isBare = false
  /// How many tokens of asides were passed over.
  var gap = 0

  /// The number of the pattern with the form of the message among ``PatternSet/names``.
  var number: Int {
    let form =
      switch head {
      case nil: 0
      case .that: 1
      case .noun: 2
      case .colon: 3
      case .quote: 4
      case .question: 5
      case .clause: 6
      }
    return pattern * Self.forms.count + form
  }

  /// What a name says of the form of the message.
  static let forms = ["", "-that", "-noun", "-colon", "-quote", "-question", "-clause"]
}
