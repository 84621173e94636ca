/// Turns the evidence of an attribution into the probability that its message and its speaker are right.
///
/// A logistic model whose weights stand in `Lexicons/patterns/confidence.tsv`, one line for each piece of evidence; they were fitted on annotated articles.
struct ConfidenceModel: Sendable {
  private var weights: [String: Double] = [:]

  mutating func set(_ evidence: String, _ weight: Double) { weights[evidence] = weight }

  /// The probability, to two places, between 0.02 and 0.98: nothing read by rules is certain.
  func confidence(pattern: String, resolution: Quotation.Resolution, speaker: Speaker.Kind?, act: Act, isNested: Bool, hasGap: Bool) -> Double {
    var sum = weights["base"] ?? 0
    sum += weights["pattern \(pattern)"] ?? weights["pattern other"] ?? 0
    sum += weights["resolution \(resolution.rawValue)"] ?? 0
    if let speaker { sum += weights["speaker \(speaker.rawValue)"] ?? 0 }
    sum += weights["act \(act.rawValue)"] ?? 0
    if isNested { sum += weights["nested"] ?? 0 }
    if hasGap { sum += weights["gap"] ?? 0 }
    let probability = 1 / (1 + exponential(-sum))
    return (min(max(probability, 0.02), 0.98) * 100).rounded() / 100
  }

  /// eˣ by its series on x/64, raised to the 64th power, close to five places for |x| < 10: the library does without Foundation.
  private func exponential(_ x: Double) -> Double {
    let small = x / 64
    var power = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<6 { power *= power }
    return power
  }
}
