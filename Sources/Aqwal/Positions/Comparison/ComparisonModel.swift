/// Two logistic models over the evidence: whether two statements are on different matters, and if not, whether they disagree.
///
/// The weights stand in `Lexicons/comparison/weights.tsv`, fitted on pairs of headlines.
struct ComparisonModel: Sendable {
  var other = Weights()
  var disagree = Weights()

  struct Weights: Sendable {
    var bias = 0.0
    /// In the order of the cases of ``Evidence``.
    var evidence = [Double](repeating: 0, count: Evidence.allCases.count)
    /// What a content word without partner adds, per root.
    var words: [UInt64: Double] = [:]

    func probability(_ values: EvidenceValues) -> Double {
      logistic(bias + values.sum(evidence) + values.unmatched.reduce(0) { $0 + (words[$1] ?? 0) })
    }

    func weight(_ values: EvidenceValues, of kinds: [Evidence]) -> Double {
      zip(Evidence.allCases, evidence).reduce(0) { $0 + (kinds.contains($1.0) ? values[$1.0] * $1.1 : 0) }
    }
  }

  func compare(_ a: ComparedStatement, _ b: ComparedStatement) -> Comparison {
    let finder = EvidenceFinder(a, b)
    let values = finder.found
    // The weights come from pairs that mostly are on one matter; statements that share no word at all are not.
    let unrelated = max(other.probability(values), values[.noCommonWord] * 0.9)
    let opposed = disagree.probability(values)
    let relation: Comparison.Relation = unrelated > 0.5 ? .other : opposed > 0.5 ? .disagree : .agree
    let probability = relation == .other ? unrelated : (1 - unrelated) * (relation == .disagree ? opposed : 1 - opposed)
    return Comparison(
      relation: relation, probability: probability, reasons: reasons(values, relation), evidence: values.reasons.map(\.reason),
      commonWords: finder.commonWords, coverage: finder.coverage)
  }

  /// The reasons for the relation, strongest first: of a disagreement what sets the two apart, else what they have in common.
  private func reasons(_ values: EvidenceValues, _ relation: Comparison.Relation) -> [ComparisonReason] {
    let common = values.reasons.filter { $0.reason.kind == .common }
    guard relation == .disagree else { return common.map(\.reason) }
    let weighed = values.reasons.filter { ![.common, .otherWords].contains($0.reason.kind) }
      .map { (reason: $0.reason, weight: disagree.weight(values, of: $0.evidence)) }
      .filter { $0.weight > 0 }
      .sorted { $0.weight > $1.weight }
    var distinct: [ComparisonReason] = []
    for (reason, _) in weighed where !distinct.contains(where: { $0.description == reason.description }) { distinct.append(reason) }
    if !distinct.isEmpty { return Array(distinct.prefix(3)) }
    return (values.reasons.filter { $0.reason.kind == .otherWords } + common).prefix(1).map(\.reason)
  }
}
