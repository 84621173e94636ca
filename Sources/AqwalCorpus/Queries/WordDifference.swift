import Aqwal

/// How the words of a text differ from the part of another that they come nearest to.
public struct WordDifference: Sendable, Equatable {
  public enum Step: Sendable, Equatable {
    case same(String)
    /// Only in the other text.
    case missing(String)
    /// Only in the text that is compared.
    case added(String)
  }

  /// Runs of words that are alike in kind, in order.
  public var steps: [Step]
  /// Twice the words in common through the words of both, from 0 to 1.
  public var similarity: Double
  public var isExact: Bool { steps.allSatisfy { if case .same = $0 { true } else { false } } }

  /// Compares `text` with the part of `original` that it comes nearest to; words in front of and behind that part do not count.
  init(of text: ComparableWords, to original: ComparableWords) {
    let (rows, columns) = (text.keys.count, original.keys.count)
    // The least cost of aligning the text's first words with a part of the original that ends at a word; it may begin anywhere. Of equal ones the one with
    // more words in common is better, so what is added costs a little more than what is missing.
    let (missing, added): (Int32, Int32) = (1000, 1001)
    var cost = [[Int32]](repeating: [Int32](repeating: 0, count: columns + 1), count: rows + 1)
    for row in 0..<rows {
      cost[row + 1][0] = Int32(row + 1) * added
      for column in 0..<columns {
        let replaced = text.keys[row] == original.keys[column] ? cost[row][column] : Int32.max
        cost[row + 1][column + 1] = min(replaced, cost[row][column + 1] + added, cost[row + 1][column] + missing)
      }
    }
    var column = cost[rows].indices.min { (cost[rows][$0], $0) < (cost[rows][$1], $1) }!
    var row = rows
    var reversed: [Step] = []
    var (common, other) = (0, 0)
    while row > 0 {
      if column > 0, text.keys[row - 1] == original.keys[column - 1], cost[row][column] == cost[row - 1][column - 1] {
        reversed.append(.same(text.written[row - 1]))
        (row, column) = (row - 1, column - 1)
        common += 1
      } else if cost[row][column] == cost[row - 1][column] + added {
        reversed.append(.added(text.written[row - 1]))
        row -= 1
        other += 1
      } else {
        reversed.append(.missing(original.written[column - 1]))
        column -= 1
        other += 1
      }
    }
    similarity = common + other == 0 ? 0 : Double(2 * common) / Double(2 * common + other)
    steps = Self.joined(reversed.reversed())
  }

  /// Neighbours of one kind as one; of a changed place what is missing comes before what is added.
  private static func joined(_ steps: [Step]) -> [Step] {
    var joined: [Step] = []
    var (missing, added): ([String], [String]) = ([], [])
    func close() {
      if !missing.isEmpty { joined.append(.missing(missing.joined(separator: " "))) }
      if !added.isEmpty { joined.append(.added(added.joined(separator: " "))) }
      (missing, added) = ([], [])
    }
    for step in steps {
      switch step {
      case .missing(let word): missing.append(word)
      case .added(let word): added.append(word)
      case .same(let word):
        close()
        if case .same(let words)? = joined.last {
          joined[joined.count - 1] = .same("\(words) \(word)")
        } else {
          joined.append(.same(word))
        }
      }
    }
    close()
    return joined
  }
}

/// The words of a text for comparison, beside how they are written.
struct ComparableWords {
  var keys: [String] = []
  var written: [String] = []

  init(_ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      let key = foldedWords(of: String(word)).joined()
      // A mark between blanks is no word.
      if key.isEmpty { continue }
      keys.append(key)
      written.append(String(word))
    }
  }
}
