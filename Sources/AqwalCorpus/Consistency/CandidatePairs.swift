/// The pairs of positions that share words which few others have: all that is worth a comparison.
///
/// Each position is filed under its keys. A key that many positions have says little of any of them and is passed over, so that the work grows with
/// the number of positions and not with its square.
struct CandidatePairs {
  /// More holders than this make a key too common.
  private static let limit = 60

  /// Pairs of indices with two keys in common or more, the lower index first, in order.
  static func pairs(of keys: [[UInt64]]) -> [(first: Int, second: Int, shared: Int)] {
    var holders: [UInt64: [Int]] = [:]
    for (index, keys) in keys.enumerated() {
      for key in keys { holders[key, default: []].append(index) }
    }
    var shared: [UInt64: Int] = [:]
    for holders in holders.values where holders.count > 1 && holders.count <= limit {
      for (place, one) in holders.enumerated() {
        for other in holders[(place + 1)...] { shared[UInt64(one) << 32 | UInt64(other), default: 0] += 1 }
      }
    }
    return shared.filter { $0.value > 1 }.sorted { $0.key < $1.key }.map { (Int($0.key >> 32), Int($0.key & 0xFFFF_FFFF), $0.value) }
  }
}
