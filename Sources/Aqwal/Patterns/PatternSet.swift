/// The patterns compiled for matching: per anchor one tree over what follows the cue, so that a shared beginning is matched once.
struct PatternSet: Sendable {
  struct Node: Sendable {
    var element: Pattern.Element
    var children: [Node] = []
    /// Patterns whose right side ends here, in file order.
    var complete: [Int] = []
  }

  let patterns: [Pattern]
  /// The names for readers: each pattern's with each form of the message, by ``Match/number``.
  let names: [String]
  private let roots: [Pattern.Anchor: Node]

  init(_ patterns: [Pattern]) {
    self.patterns = patterns
    names = patterns.flatMap { pattern in Match.forms.map { pattern.name + $0 } }
    var roots: [Pattern.Anchor: Node] = [:]
    for (index, pattern) in patterns.enumerated() {
      Self.insert(index, pattern.after[...], into: &roots[pattern.anchor, default: Node(element: .cue)])
    }
    self.roots = roots
  }

  func root(_ anchor: Pattern.Anchor) -> Node? { roots[anchor] }

  private static func insert(_ index: Int, _ elements: ArraySlice<Pattern.Element>, into node: inout Node) {
    guard let first = elements.first else { return node.complete.append(index) }
    if let child = node.children.firstIndex(where: { $0.element == first }) {
      insert(index, elements.dropFirst(), into: &node.children[child])
    } else {
      node.children.append(Node(element: first))
      insert(index, elements.dropFirst(), into: &node.children[node.children.count - 1])
    }
  }
}
