/// Turns the evidence of an attribution into the probability that its message and its speaker are right.
///
/// A logistic model whose weights stand in `Lexicons/patterns/confidence.tsv`, one line for each piece of evidence; they were fitted on annotated articles.
struct ConfidenceModel: Sendable {
  private let base: Double
  private let nested: Double
  private let gap: Double
  /// Per number of a pattern with its message.
  private let patterns: [Double]
  private let resolutions: CaseWeights<Quotation.Resolution>
  private let speakers: CaseWeights<Speaker.Kind>
  private let acts: CaseWeights<Act>

  /// The model of the weights per name of an evidence.
  init(_ weights: [String: Double], patterns: PatternSet) {
    base = weights["base"] ?? 0
    nested = weights["nested"] ?? 0
    gap = weights["gap"] ?? 0
    self.patterns = patterns.names.map { weights["pattern \($0)"] ?? weights["pattern other"] ?? 0 }
    resolutions = CaseWeights("resolution", weights)
    speakers = CaseWeights("speaker", weights)
    acts = CaseWeights("act", weights)
  }

  /// The probability, to two places, between 0.02 and 0.98: nothing read by rules is certain.
  func confidence(of match: Match, resolution: Quotation.Resolution, speaker: Speaker.Kind?, act: Act, isNested: Bool) -> Double {
    var sum = base
    sum += patterns[match.number]
    sum += resolutions[resolution]
    if let speaker { sum += speakers[speaker] }
    sum += acts[act]
    if isNested { sum += nested }
    if match.gap > 0 { sum += gap }
    let probability = logistic(sum)
    return (min(max(probability, 0.02), 0.98) * 100).rounded() / 100
  }
}

/// The weights of the cases of one kind of evidence; few enough to look through.
private struct CaseWeights<Case: CaseIterable & RawRepresentable<String> & Equatable & Sendable>: Sendable {
  private let weights: [(evidence: Case, weight: Double)]

  init(_ name: String, _ weights: [String: Double]) {
    self.weights = Case.allCases.map { ($0, weights["\(name) \($0.rawValue)"] ?? 0) }
  }

  subscript(evidence: Case) -> Double { weights.first { $0.evidence == evidence }!.weight }
}

/// The probability whose log-odds are `x`.
func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }

/// eˣ by its series on x/64, raised to the 64th power, close to five places for |x| < 10: the library does without Foundation.
private func exponential(_ x: Double) -> Double {
  let small = x / 64
  var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
  for _ in 0..<6 { power *= power }
  return power
}
