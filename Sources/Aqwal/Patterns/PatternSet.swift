/// The patterns compiled for matching: per anchor one tree over what follows the cue, so that a shared beginning is matched once.
struct PatternSet: Sendable {
  /// An element of the tree, whose parts are ranges of the tables beside it.
  struct Node: Sendable {
    var element: Pattern.Element
    /// Nodes of `nodes`, in file order.
    var children: Range<Int32> = 0..<0
    /// Patterns of `completed` whose right side ends here, in file order.
    var complete: Range<Int32> = 0..<0
  }

  let patterns: [Pattern]
  /// The names for readers: each pattern's with each form of the message, by ``Match/number``.
  let names: [String]
  /// What stands before the cue of each.
  let before: FrozenTable<Pattern.Before>
  let nodes: FrozenTable<Node>
  let completed: FrozenTable<Int32>
  /// Per anchor the node of its root.
  private let roots: FrozenTable<Int32>

  init(_ patterns: [Pattern]) {
    self.patterns = patterns
    before = FrozenTable(patterns.map(\.before))
    names = patterns.flatMap { pattern in Match.forms.map { pattern.name + $0 } }
    var tables = Tables()
    let roots = Pattern.Anchor.allCases.map { anchor in
      let rights = patterns.enumerated().filter { $1.anchor == anchor }.map { (Int32($0), $1.after[...]) }
      return tables.add(rights, to: tables.reserve([.cue]).lowerBound)
    }
    self.roots = FrozenTable(roots)
    nodes = FrozenTable(tables.nodes)
    completed = FrozenTable(tables.completed)
  }

  func free() {
    before.free()
    roots.free()
    nodes.free()
    completed.free()
  }

  func root(_ anchor: Pattern.Anchor) -> Node { nodes[Int(roots[anchor.number])] }

  /// The tables as they grow.
  private struct Tables {
    var nodes: [Node] = []
    var completed: [Int32] = []

    /// Nodes for the elements, one behind the other.
    mutating func reserve(_ elements: [Pattern.Element]) -> Range<Int32> {
      let start = Int32(nodes.count)
      nodes += elements.map { Node(element: $0) }
      return start..<Int32(nodes.count)
    }

    /// Makes the tree of what the patterns have left under the node.
    mutating func add(_ rights: [(pattern: Int32, elements: ArraySlice<Pattern.Element>)], to node: Int32) -> Int32 {
      let start = Int32(completed.count)
      completed += rights.filter(\.elements.isEmpty).map(\.pattern)
      nodes[Int(node)].complete = start..<Int32(completed.count)
      let goOn = rights.filter { !$0.elements.isEmpty }
      var firsts: [Pattern.Element] = []
      for right in goOn where !firsts.contains(right.elements.first!) { firsts.append(right.elements.first!) }
      let children = reserve(firsts)
      nodes[Int(node)].children = children
      for (child, first) in zip(children, firsts) {
        _ = add(goOn.filter { $0.elements.first == first }.map { ($0.pattern, $0.elements.dropFirst()) }, to: child)
      }
      return node
    }
  }
}
