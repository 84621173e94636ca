/// The pairs of quotation marks of a document, in every style that Arabic news uses: « » “ ” " ' ‘ ’ „ << >> '' and their reversals.
///
/// 13% of the articles that use marks have them unbalanced and some have them reversed, so an outlet's habit is read off the spacing first, and a
/// mark without a partner is left unpaired.
struct QuoteMarks: ~Copyable {
  /// The token indices of an opening and a closing mark.
  struct Pair {
    var open: Int
    var close: Int
    var tokens: Range<Int> { open + 1..<close }
  }

  /// The tokens that are marks.
  private var marks = Column<Int32>(capacity: 16)
  private var found = Column<Pair>(capacity: 16)
  /// For each token the index of the innermost pair that holds it (a mark holds itself), or -1; empty where there are no marks.
  private var innermost = Column<Int32>()
  private var parents = Column<Int32>(capacity: 16)

  /// The pairs in the order of their opening marks.
  var pairs: UnsafeBufferPointer<Pair> { found.elements }

  /// Pairs the marks of a text anew, which are among those of its tokens that are no words.
  mutating func pair(_ tokens: UnsafeBufferPointer<Token>, _ others: UnsafeBufferPointer<Int32>, of units: UnsafeBufferPointer<UInt16>) {
    found.removeAll()
    innermost.removeAll()
    marks.removeAll()
    for index in others where tokens[Int(index)].mark == .quote { marks.append(index) }
    if marks.count == 0 { return }
    findPairs(tokens, units)
    found.sort { $0.open < $1.open }
    nest(count: tokens.count)
  }

  /// The innermost pair round the token at `index`; a mark is inside its own pair.
  func inside(_ index: Int) -> Pair? {
    guard index < innermost.count, innermost[index] >= 0 else { return nil }
    return pairs[Int(innermost[index])]
  }

  /// The outermost pair round the token at `index`.
  func outermost(_ index: Int) -> Pair? {
    guard innermost.count > 0, innermost[index] >= 0 else { return nil }
    var pair = Int(innermost[index])
    while parents[pair] >= 0 { pair = Int(parents[pair]) }
    return pairs[pair]
  }

  /// The pair that opens at `index`.
  func opening(at index: Int) -> Pair? {
    guard let pair = inside(index), pair.open == index else { return nil }
    return pair
  }

  /// The pair that closes at `index`.
  func closing(at index: Int) -> Pair? {
    guard let pair = inside(index), pair.close == index else { return nil }
    return pair
  }

  /// Whether a pair opens at one of the tokens.
  func open(in tokens: Range<Int>) -> Bool {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].open < tokens.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low].open < tokens.upperBound
  }

  // MARK: Pairing

  /// The longest way from an opening mark to its closing one, in tokens.
  private static let reach = 4096

  private enum Family: Int { case guillemet, double, single }

  private struct Open {
    var token: Int
    var family: Family
  }

  private mutating func findPairs(_ tokens: UnsafeBufferPointer<Token>, _ units: UnsafeBufferPointer<UInt16>) {
    let (habit, onlyMark) = habit(tokens, units)
    var stack: [Open] = []
    var next = 0
    for at in 0..<marks.count {
      let index = Int(marks[at])
      // What stands between two marks may tell that those before will not be closed.
      while !stack.isEmpty, next <= index {
        dropUnclosed(at: next, from: &stack, tokens, units)
        next += 1
      }
      next = index + 1
      let token = tokens[index]
      // A mark that nothing has closed for so long never will be; a text without line breaks would heap them up.
      if let oldest = stack.first, index - oldest.token > Self.reach { stack.removeAll { index - $0.token > Self.reach } }
      let unit = units[Int(token.start)]
      let family = Self.family(unit)
      // `بـ"العار"`: behind a letter that is drawn out nothing closes.
      let opensBySpace =
        token.gap != .none || index == 0 || tokens[index - 1].mark == .opensParenthesis || tokens[index - 1].mark == .colon
        || units[Int(token.start) - 1] == tatweel
      let closesBySpace = index + 1 == tokens.count || tokens[index + 1].gap != .none || (!tokens[index + 1].isWord && tokens[index + 1].mark != .number)
      let standing = stack.lastIndex { $0.family == family }
      let opens: Bool
      switch unit == onlyMark ? .either : Self.direction(unit) {
      // “ closes what „ opened.
      case .left: opens = habit[family.rawValue] >= 0 && !(unit == 0x201C && standing.map { units[Int(tokens[stack[$0].token].start)] == 0x201E } ?? false)
      case .right: opens = habit[family.rawValue] < 0 || standing == nil && opensBySpace && isClosedByItsLike(mark: at, tokens, units)
      case .either:
        // `على الإنترنت"، وإنها`: what nothing opened closes nothing, and opens nothing before a comma.
        let isBeforeStop = index + 1 < tokens.count && tokens[index + 1].gap == .none && [.comma, .period].contains(tokens[index + 1].mark)
        opens =
          standing == nil ? !(closesBySpace && !opensBySpace && (family == .single || isBeforeStop)) : opensBySpace && !closesBySpace
      }
      if opens {
        if let standing, token.gap >= .line, stack[standing].family == family { continue }
        stack.append(Open(token: index, family: family))
      } else if let standing {
        found.append(Pair(open: stack[standing].token, close: index))
        stack.removeSubrange(standing...)
      }
    }
  }

  /// Takes the marks from `stack` that nothing will close, by what stands at the token.
  private func dropUnclosed(
    at index: Int, from stack: inout [Open], _ tokens: UnsafeBufferPointer<Token>, _ units: UnsafeBufferPointer<UInt16>
  ) {
    let token = tokens[index]
    if token.gap >= .line {
      // Speech over several paragraphs opens each of them anew: the new mark goes on with the open one. Plain marks (") do not run on.
      stack.removeAll { units[Int(tokens[$0.token].start)] == 0x22 || $0.family == .single || index - $0.token > 400 }
      if let family = stack.last?.family, isBalanced(lineAt: index, family, tokens, units) { stack.removeAll { $0.family == family } }
    }
    if token.mark.isTerminal, index > 0, !stack.isEmpty, found.count > 0, found[found.count - 1].close == index - 1 {
      // `… “…”.`: the sentence ends behind an inner pair; what is still open round it was never closed.
      let family = Self.family(units[Int(tokens[index - 1].start)])
      if index + 1 == tokens.count || tokens[index + 1].mark != .quote { stack.removeAll { $0.family == family } }
    }
  }

  /// `… الأسعار.⏎وقال لـ“الشرق” “لن نقبل”`: whether the line has marks of the family that need none of the lines before it.
  private func isBalanced(lineAt start: Int, _ family: Family, _ tokens: UnsafeBufferPointer<Token>, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    guard tokens[start].mark != .quote else { return false }
    var (open, hasAny) = (0, false)
    for token in tokens[start...].prefix(while: { $0.start == tokens[start].start || $0.gap < .line }) where token.mark == .quote {
      let unit = units[Int(token.start)]
      guard Self.family(unit) == family else { continue }
      hasAny = true
      open += Self.direction(unit) == .left ? 1 : -1
      if open < 0 { return false }
    }
    return hasAny && open == 0
  }

  /// `” … ”` among marks that are set right: whether the next mark on the line closes like the one that stands where one opens.
  private func isClosedByItsLike(mark at: Int, _ tokens: UnsafeBufferPointer<Token>, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    guard at + 1 < marks.count else { return false }
    let (mark, next) = (Int(marks[at]), Int(marks[at + 1]))
    return units[Int(tokens[mark].start)] == units[Int(tokens[next].start)] && !tokens[mark + 1...next].contains { $0.gap >= .line }
  }

  private enum Direction { case left, right, either }

  private static func family(_ unit: UInt16) -> Family {
    switch unit {
    case 0xAB, 0xBB, 0x2039, 0x203A, 0x3C, 0x3E: .guillemet
    case 0x27, 0x2018...0x201B: .single
    default: .double
    }
  }

  private static func direction(_ unit: UInt16) -> Direction {
    switch unit {
    case 0xAB, 0x201C, 0x201E, 0x2018, 0x201A, 0x2039, 0x3C: .left
    case 0xBB, 0x201D, 0x2019, 0x203A, 0x3E: .right
    default: .either
    }
  }

  /// By how many a family's marks open and close as they are made to rather than the other way round, as their spacing tells; and the double mark that
  /// both opens and closes: `” … ”`.
  private func habit(_ tokens: UnsafeBufferPointer<Token>, _ units: UnsafeBufferPointer<UInt16>) -> (votes: SIMD4<Int>, onlyMark: UInt16?) {
    var votes = SIMD4<Int>()
    var (lefts, rights) = (0, 0)
    for mark in marks.elements {
      let index = Int(mark)
      let unit = units[Int(tokens[index].start)]
      let direction = Self.direction(unit)
      guard direction != .either else { continue }
      if unit == 0x201C || unit == 0x201E { lefts += 1 } else if unit == 0x201D { rights += 1 }
      // `:“`, `” .`: what only opens or closes stands for a space.
      let spaceBefore = tokens[index].gap != .none || index > 0 && [.colon, .opensParenthesis].contains(tokens[index - 1].mark)
      let spaceAfter = index + 1 == tokens.count || tokens[index + 1].gap != .none || [.comma, .period].contains(tokens[index + 1].mark)
      guard spaceBefore != spaceAfter else { continue }
      votes[Self.family(unit).rawValue] += spaceBefore == (direction == .left) ? 1 : -1
    }
    return (votes, lefts == 0 && rights > 0 && rights.isMultiple(of: 2) ? 0x201D : nil)
  }

  private mutating func nest(count: Int) {
    innermost.fill(with: -1, count: count)
    parents.removeAll()
    // A pair comes behind those round it.
    for (index, pair) in pairs.enumerated() {
      parents.append(innermost[pair.open])
      innermost.fill(pair.open...pair.close, with: Int32(index))
    }
  }
}
