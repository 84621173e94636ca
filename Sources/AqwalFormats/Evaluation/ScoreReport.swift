/// Precision, recall and their harmonic mean.
struct PrecisionRecall {
  let precision: Double
  let recall: Double
  let f1: Double

  init(right: Int, predicted: Int, gold: Int) {
    precision = predicted == 0 ? 0 : Double(right) / Double(predicted)
    recall = gold == 0 ? 0 : Double(right) / Double(gold)
    f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }
}

extension Score {
  private var measures: [(name: String, value: PrecisionRecall)] {
    [("found", found), ("exact", exact), ("attributed", attributed), ("strict", strict)].map { name, right in
      (name, PrecisionRecall(right: right, predicted: predicted, gold: required))
    }
  }

  private var stanceMeasure: PrecisionRecall { PrecisionRecall(right: stance.right, predicted: stance.predicted, gold: stance.gold) }

  private func share(_ count: Int) -> Double { Double(count) / Double(max(found, 1)) }

  /// The figures for people, in three paragraphs of lines.
  public var summary: String {
    var lines = ["\(articles) articles (\(absent.count) with no prediction), \(required) required attributions, \(predicted) predicted"]
    for (name, value) in measures + [("stance", stanceMeasure)] {
      let label = name + String(repeating: " ", count: 11 - name.count)
      lines.append("\(label) P \(threePlaces(value.precision))  R \(threePlaces(value.recall))  F1 \(threePlaces(value.f1))")
    }
    let shares: [(String, Double)] = [
      ("speaker", share(attributed)), ("role", role.value), ("type", share(type)), ("relay", relay.value), ("mention", share(mention)), ("cue", share(cue)),
      ("kind", share(kind)), ("act", share(act)),
    ]
    lines.append(shares.map { "\($0) \(threePlaces($1))" }.joined(separator: "  "))
    return lines.joined(separator: "\n")
  }

  /// The figures as one JSON object.
  public var json: String {
    func object(_ value: PrecisionRecall) -> String { "{\"p\": \(value.precision), \"r\": \(value.recall), \"f1\": \(value.f1)}" }
    var fields = measures.map { ($0.name, object($0.value)) }
    fields += [
      ("speaker", share(attributed)), ("kind", share(kind)), ("cue", share(cue)), ("mention", share(mention)), ("type", share(type)), ("act", share(act)),
      ("role", role.value), ("relay", relay.value),
    ].map { ($0, "\($1)") }
    fields.append(("stance", object(stanceMeasure)))
    fields += [("articles", "\(articles)"), ("absent", list(absent)), ("required", "\(required)"), ("predicted", "\(predicted)")]
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}

private func list(_ names: [String]) -> String {
  var buffer = ByteBuffer()
  for (index, name) in names.enumerated() {
    if index > 0 { buffer.append(", ") }
    buffer.appendJSON(name)
  }
  return "[" + String(decoding: buffer.bytes, as: UTF8.self) + "]"
}

func threePlaces(_ value: Double) -> String {
  let thousandths = Int((value * 1000).rounded(.toNearestOrEven))
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
}
