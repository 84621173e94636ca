/// An attribution as an annotator wrote it: strings of the text, and judgements.
struct GoldAttribution: Decodable {
  struct Stance: Decodable {
    var polarity: String
    var target: String?
  }

  /// Where the strings stand, in scalars.
  struct Places: Decodable {
    var content: [[Int]] = []
    var alternatives: [[[Int]]] = []
    var cue: [Int]?
    var mention: [Int]?
    var target: [Int]?
  }

  var content: [String]
  /// Other messages that are as right.
  var alternatives: [[String]]?
  var cue: String?
  var kind: String
  var mention: String?
  var speaker: String
  var aliases: [String]?
  var role: String?
  var type: String
  var relay: String?
  var act: String
  var stance: Stance?
  /// Whether a prediction must find it; one that is not required counts neither way.
  var required: Bool?
  /// The places, where the gold gives them itself.
  var at: Places?

  var isRequired: Bool { required ?? true }

  /// Whether `name` names this attribution's speaker.
  func isSpeaker(_ name: String?) -> Bool {
    let words = nameWords(name)
    return ([speaker] + (aliases ?? [])).contains { dice(words, nameWords($0)) >= 0.6 }
  }
}

/// An attribution with the words of the text that its strings are.
struct PlacedAttribution {
  let gold: GoldAttribution
  /// The words of the message, and those of its alternatives.
  let readings: [Set<Int>]
  let cue: Set<Int>
  let mention: Set<Int>
  let target: Set<Int>

  var content: Set<Int> { readings[0] }

  init(_ gold: GoldAttribution, at places: GoldAttribution.Places, in text: ScoredText) {
    func words(_ spans: [[Int]]) -> Set<Int> { text.words(in: spans.map { $0[0]..<$0[1] }) }
    self.gold = gold
    readings = [words(places.content)] + places.alternatives.map(words)
    cue = words(places.cue.map { [$0] } ?? [])
    mention = words(places.mention.map { [$0] } ?? [])
    target = words(places.target.map { [$0] } ?? [])
  }
}
