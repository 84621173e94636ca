import Aqwal
import AqwalTestSupport
import Testing

@testable import AqwalFormats

/// Figures against ones worked out by hand.
struct ScoreTests {
  private let text = "قال الوزير إن الحرب انتهت تماما اليوم. وأضاف أن السلام قريب. وقالت رويترز شيئا آخر"

  private let gold = """
    {"id": "a", "attributions": [
      {"content": ["الحرب انتهت تماما اليوم"], "cue": "قال", "kind": "indirect", "mention": "الوزير", "speaker": "الوزير أحمد", "aliases": ["الوزير"],
       "role": "وزير الدفاع", "type": "person", "relay": null, "act": "assert", "stance": {"polarity": "against", "target": "الحرب"}},
      {"content": ["السلام قريب"], "cue": "وأضاف", "kind": "indirect", "mention": null, "speaker": "الوزير أحمد", "role": null, "type": "person",
       "relay": "وكالة رويترز", "act": "announce", "stance": null},
      {"content": ["شيئا آخر"], "cue": "وقالت", "kind": "indirect", "mention": "رويترز", "speaker": "رويترز", "role": null, "type": "organization",
       "relay": null, "act": "assert", "stance": null, "required": false}]}
    """

  private func score(_ quotations: String, speakers: String) throws -> Score {
    let line = "{\"id\": \"a\", \"quotations\": [\(quotations)], \"speakers\": [\(speakers)]}".split(separator: "\n").joined()
    let folder = try TemporaryFolder(["a.txt": text, "a.gold.json": gold, "p.jsonl": line + "\n{\"id\": \"x\", \"error\": \"e\"}\n"])
    return Score(try readGold(folder.path), try readPredictions(folder("p.jsonl")))
  }

  private func slice(_ piece: String) -> String {
    let span = ScoredText(text).find(piece, near: 0)!
    return "{\"start\": \(span.lowerBound), \"end\": \(span.upperBound), \"text\": \"\(piece)\"}"
  }

  @Test func perfectPredictionsScoreOne() throws {
    let score = try score(
      """
      {"content": [\(slice("إن الحرب انتهت تماما اليوم."))], "kind": "indirect", "cue": \(slice("قال")), "mention": \(slice("الوزير")), "speaker": "s1", "relay": [],
       "act": "assert", "stance": {"polarity": "against", "target": \(slice("الحرب"))}},
      {"content": [\(slice("أن السلام قريب"))], "kind": "indirect", "cue": \(slice("وأضاف")), "mention": null, "speaker": "s1", "relay": ["s2"],
       "act": "announce", "stance": null}
      """,
      speakers: #"{"id": "s1", "name": "وزير", "type": "person", "role": "وزير الدفاع"}, {"id": "s2", "name": "رويترز", "type": "organization"}"#)
    #expect(score.errors.isEmpty)
    #expect(
      score.summary == """
        1 articles (0 with no prediction), 2 required attributions, 2 predicted
        found       P 1.000  R 1.000  F1 1.000
        exact       P 1.000  R 1.000  F1 1.000
        attributed  P 1.000  R 1.000  F1 1.000
        strict      P 1.000  R 1.000  F1 1.000
        stance      P 1.000  R 1.000  F1 1.000
        speaker 1.000  role 1.000  type 1.000  relay 1.000  mention 1.000  cue 1.000  kind 1.000  act 1.000
        """)
  }

  @Test func partsAreCounted() throws {
    // Two of four words, so Dice 2·2/(4+2) = 2/3: found, not strict; the second one is spurious; the optional one counts neither way.
    let score = try score(
      """
      {"content": [\(slice("الحرب انتهت"))], "kind": "direct", "cue": null, "mention": null, "speaker": "s1", "relay": ["s1"], "act": "assert",
       "stance": {"polarity": "for", "target": \(slice("الحرب"))}},
      {"content": [\(slice("قال الوزير"))], "cue": \(slice("قال"))},
      {"content": [\(slice("شيئا آخر"))]}
      """, speakers: #"{"id": "s1", "name": "أحمد الوزير", "type": "group", "role": null}"#)
    #expect(score.required == 2)
    #expect(score.predicted == 2)
    #expect(score.found == 1)
    #expect(score.exact == 0)
    #expect(score.attributed == 1)
    #expect(score.strict == 0)
    #expect(score.kind == 0 && score.cue == 0 && score.mention == 0 && score.type == 0 && score.act == 1)
    #expect(score.role.all == 1 && score.role.right == 0)
    #expect(score.relay.all == 1 && score.relay.right == 0)
    #expect(score.stance.predicted == 1 && score.stance.gold == 1 && score.stance.right == 0)
    #expect(
      score.errors == [
        "a\tboundary\tالحرب انتهت تماما اليوم\tالحرب انتهت", "a\tspurious\tقال الوزير\tقال", "a\tmissed\tالسلام قريب\tوأضاف",
      ])
    #expect(
      score.json
        == #"{"found": {"p": 0.5, "r": 0.5, "f1": 0.5}, "exact": {"p": 0.0, "r": 0.0, "f1": 0.0}, "attributed": {"p": 0.5, "r": 0.5, "f1": 0.5}, "#
        + #""strict": {"p": 0.0, "r": 0.0, "f1": 0.0}, "speaker": 1.0, "kind": 0.0, "cue": 0.0, "mention": 0.0, "type": 0.0, "act": 1.0, "role": 0.0, "#
        + #""relay": 0.0, "stance": {"p": 0.0, "r": 0.0, "f1": 0.0}, "articles": 1, "absent": [], "required": 2, "predicted": 2}"#)
  }

  @Test func anArticleWithoutPredictionIsAbsent() throws {
    let folder = try TemporaryFolder(["a.txt": text, "a.gold.json": gold])
    let score = Score(try readGold(folder.path), [:])
    #expect(score.absent == ["a"])
    #expect(score.required == 2 && score.predicted == 0)
    #expect(score.errors.count == 2)
  }

  @Test func aStringThatIsNotInTheTextIsTold() throws {
    let folder = try TemporaryFolder(["a.txt": "نص", "a.gold.json": gold])
    #expect(try readGold(folder.path)[0].missing.first == "a #0 content not in the text: الحرب انتهت تماما اليوم")
  }

  @Test func wordsAreRunsOfLettersAndDigits() {
    let text = ScoredText("قال إنّ الـحَرب_١٢ (2ème) نعم")
    #expect(text.words(in: [0..<100]).count == 6)
    #expect(ScoredText("أنه قال أنه").words(in: [0..<11]) == [1, 2])
    #expect(nameWords("الرَّئيس ال Obama وآل") == ["رييس", "ال", "obama", "وال"])
  }

  @Test func aLineThatStandsTwiceIsFoundTwice() {
    let text = ScoredText("نعم قال نعم ونعم")
    #expect(text.find("نعم", near: 0) == 0..<3)
    #expect(text.find("نعم", near: 0, taken: [0]) == 8..<11)
    #expect(text.find("نعم", near: 16) == 8..<11)
    #expect(text.find("لا", near: 0) == nil)
  }

  @Test func pairsAreOneToOneAndTheBestFirst() {
    let pairing = Pairing(predictions: [[1, 2, 3, 4], [1, 2, 3], [9]], gold: [[[1, 2, 3]], [[1, 2, 3, 4, 5], [8]]])
    #expect(pairing.ofPrediction[1]?.gold == 0)
    #expect(pairing.ofPrediction[0]?.gold == 1)
    #expect(pairing.ofPrediction[2] == nil)
    #expect(pairing.foundGold == [0, 1])
  }
}
