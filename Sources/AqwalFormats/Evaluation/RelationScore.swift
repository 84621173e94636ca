import Aqwal

/// How well the relations found between statements agree with the right ones: macro-F1, and precision and recall of each relation.
public struct RelationScore: Sendable {
  private var counts: [Comparison.Relation: [Comparison.Relation: Int]] = [:]

  public init() {}

  public mutating func add(found: Comparison.Relation, right: Comparison.Relation) {
    counts[right, default: [:]][found, default: 0] += 1
  }

  private func measure(_ relation: Comparison.Relation) -> PrecisionRecall {
    let predicted = Comparison.Relation.allCases.reduce(0) { $0 + (counts[$1]?[relation] ?? 0) }
    let gold = counts[relation]?.values.reduce(0, +) ?? 0
    return PrecisionRecall(right: counts[relation]?[relation] ?? 0, predicted: predicted, gold: gold)
  }

  /// The figures for people: a line of the whole, then one of each relation.
  public var summary: String {
    let relations = Comparison.Relation.allCases
    let macro = relations.reduce(0) { $0 + measure($1).f1 } / Double(relations.count)
    let pairs = counts.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    let right = relations.reduce(0) { $0 + (counts[$1]?[$1] ?? 0) }
    var lines = ["\(pairs) pairs, \(right) right, macro-F1 \(threePlaces(macro))"]
    for relation in relations {
      let value = measure(relation)
      let label = relation.rawValue + String(repeating: " ", count: 9 - relation.rawValue.count)
      lines.append("\(label) P \(threePlaces(value.precision))  R \(threePlaces(value.recall))  F1 \(threePlaces(value.f1))")
    }
    return lines.joined(separator: "\n")
  }
}
