/// Which words of two statements say the same: pairs, most similar first, each word in one pair at most.
struct WordAlignment {
  /// Per word of one statement, its partner in the other.
  private(set) var first: [Int?]
  private(set) var second: [Int?]
  /// Per word of the first statement, how like its partner it is.
  private(set) var similarities: [Double]

  init(_ a: [ComparedWord], _ b: [ComparedWord]) {
    first = Array(repeating: nil, count: a.count)
    second = Array(repeating: nil, count: b.count)
    similarities = Array(repeating: 0, count: a.count)
    var pairs: [Pair] = []
    for i in a.indices {
      for j in b.indices {
        let similarity = a[i].similarity(to: b[j])
        guard similarity > 0 else { continue }
        let shift = Double(i) / Double(a.count) - Double(j) / Double(b.count)
        pairs.append(Pair(similarity: similarity, shift: abs(shift), i: i, j: j))
      }
    }
    pairs.sort()
    for pair in pairs where first[pair.i] == nil && second[pair.j] == nil {
      first[pair.i] = pair.j
      second[pair.j] = pair.i
      similarities[pair.i] = pair.similarity
    }
  }

  private struct Pair: Comparable {
    var similarity: Double
    /// How far apart they stand, as a share of the statements.
    var shift: Double
    var i: Int
    var j: Int

    static func < (a: Pair, b: Pair) -> Bool { (-a.similarity, a.shift, a.i, a.j) < (-b.similarity, b.shift, b.i, b.j) }
  }
}
