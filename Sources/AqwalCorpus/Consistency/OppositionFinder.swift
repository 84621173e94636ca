import Aqwal

/// Finds among the positions of one speaker the pairs that oppose each other.
struct OppositionFinder {
  struct Finding {
    var first: Int
    var second: Int
    var kind: OppositionKind
    var reason: String
    /// What both are on.
    var matter: String
    /// From 0 to 1.
    var strength: Double
  }

  let comparer: StatementComparer
  let positions: [Position]

  /// The findings, the strongest first; of several between the same words, as wire copy gives them, the first.
  func findings() -> [Finding] {
    let pairs = CandidatePairs.pairs(of: positions.map(\.keys))
    let all = pairs.compactMap(opposition).sorted { ($1.strength, $0.first, $0.second) < ($0.strength, $1.first, $1.second) }
    var kept: [Finding] = []
    for finding in all where !isOneAccount(finding) && !kept.contains(where: { isRepeat(finding, of: $0) }) { kept.append(finding) }
    return kept
  }

  private func isRepeat(_ finding: Finding, of other: Finding) -> Bool {
    (isCopy(finding.first, other.first) && isCopy(finding.second, other.second)) || (isCopy(finding.first, other.second) && isCopy(finding.second, other.first))
  }

  /// Whether both articles carry both statements: the same account, edited by two outlets.
  private func isOneAccount(_ finding: Finding) -> Bool {
    hasCopy(of: finding.second, besides: finding.first) && hasCopy(of: finding.first, besides: finding.second)
  }

  /// Whether the article of one position has a copy of another position as well.
  private func hasCopy(of wanted: Int, besides one: Int) -> Bool {
    positions.indices.contains { index in
      let position = positions[index]
      return index != one && position.article == positions[one].article && position.act == positions[wanted].act
        && position.polarity == positions[wanted].polarity && isCopy(index, wanted)
    }
  }

  /// Whether two positions have nearly the same words.
  private func isCopy(_ one: Int, _ other: Int) -> Bool {
    if one == other { return true }
    let (a, b) = (Set(positions[one].keys), Set(positions[other].keys))
    return 10 * a.intersection(b).count >= 6 * min(a.count, b.count)
  }

  private func opposition(_ first: Int, _ second: Int, shared: Int) -> Finding? {
    let (a, b) = (positions[first], positions[second])
    // Two words can be a target; a message takes three to be known again.
    guard shared > 2 || a.polarity != nil && b.polarity != nil && a.polarity != b.polarity else { return nil }
    // What one article quotes is one account: it weighs pros and cons, and takes up its own words again.
    guard a.article != b.article else { return nil }
    let comparison = comparer.compare(a.statement, b.statement)
    guard let (kind, reason, strength) = sides(a, b, comparison) ?? acts(a, b, comparison) ?? wording(a, b, comparison) else { return nil }
    let words = comparison.commonWords.prefix(4).joined(separator: " ")
    return Finding(first: first, second: second, kind: kind, reason: reason, matter: words, strength: strength * min(a.confidence, b.confidence))
  }

  private typealias Verdict = (kind: OppositionKind, reason: String, strength: Double)

  /// One is for what the other is against.
  private func sides(_ a: Position, _ b: Position, _ comparison: Comparison) -> Verdict? {
    guard let one = a.polarity, let other = b.polarity, one != other, let target = a.target, let otherTarget = b.target else { return nil }
    let targets = comparer.compare(target, otherTarget)
    let common = targets.commonWords.count + comparison.commonWords.count
    guard targets.coverage >= 0.6, common >= 4, !isSetApart(targets) else { return nil }
    return (.sides, "\(one) / \(other): \(targets.commonWords.joined(separator: " "))", strength(targets.coverage, common))
  }

  private static let opposites: [(OppositionKind, [Act], [Act])] = [
    (.denial, [.assert, .announce, .admit, .accuse, .opine], [.deny]),
    (.refusal, [.demand, .commit, .support, .announce], [.reject]),
    (.condemnation, [.support], [.condemn]),
  ]

  /// What one asserts, demands or backs, the other denies, rejects or condemns.
  private func acts(_ a: Position, _ b: Position, _ comparison: Comparison) -> Verdict? {
    for (kind, ones, others) in Self.opposites {
      guard ones.contains(a.act) && others.contains(b.act) || ones.contains(b.act) && others.contains(a.act) else { continue }
      let common = comparison.commonWords.count
      guard comparison.coverage >= 0.7, common >= 3, !isSetApart(comparison), !comparison.evidence.contains(where: \.isContrary) else { return nil }
      return (kind, "\(a.act.rawValue) / \(b.act.rawValue): \(comparison.commonWords.joined(separator: " "))", strength(comparison.coverage, common))
    }
    return nil
  }

  /// They say the same with an opposite word, a negation or another number.
  private func wording(_ a: Position, _ b: Position, _ comparison: Comparison) -> Verdict? {
    let contrary = comparison.evidence.filter { $0.isContrary || $0.kind == .number && $0.isAnchored }.max { $0.context < $1.context }
    guard let contrary, contrary.context >= 0.4, !isSetApart(comparison), !contrary.isToll || a.day.prefix(7) == b.day.prefix(7) else { return nil }
    return (contrary.kind == .number ? .number : .wording, contrary.description, contrary.context)
  }

  /// Much in common is much to oppose each other on.
  private func strength(_ coverage: Double, _ common: Int) -> Double { 0.5 * coverage + 0.5 * min(1, Double(common) / 8) }

  /// Whether they are on different matters: another country, name or time.
  private func isSetApart(_ comparison: Comparison) -> Bool { comparison.evidence.contains { $0.kind == .entityReplaced || $0.kind == .timeReplaced } }
}

extension ComparisonReason {
  /// Turns what it stands beside round.
  fileprivate var isContrary: Bool { isAnchored && (kind == .antonym || kind == .negation) }
}
