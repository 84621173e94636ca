/// Forms that are one speaker so far, with what they have together.
struct Components {
  private var parents: [Int]
  private var offices: [Offices]
  private var members: [[Int]]
  /// Pairs of forms that must not meet.
  private var forbidden: [(Int, Int)] = []

  init(_ forms: [Form]) {
    parents = Array(forms.indices)
    offices = forms.map(\.offices)
    members = forms.indices.map { [$0] }
  }

  func root(_ form: Int) -> Int {
    var form = form
    while parents[form] != form { form = parents[form] }
    return form
  }

  func offices(of form: Int) -> Offices { offices[root(form)] }
  func members(of form: Int) -> [Int] { members[root(form)] }
  func areOne(_ a: Int, _ b: Int) -> Bool { root(a) == root(b) }

  mutating func forbid(_ a: Int, _ b: Int) { forbidden.append((a, b)) }

  func mayMeet(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (root(a), root(b))
    return !forbidden.contains { pair in
      let (x, y) = (root(pair.0), root(pair.1))
      return x == a && y == b || x == b && y == a
    }
  }

  mutating func unite(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    guard a != b else { return }
    let (large, small) = members[a].count >= members[b].count ? (a, b) : (b, a)
    parents[small] = large
    offices[large].formUnion(offices[small])
    members[large] = (members[large] + members[small]).sorted()
    members[small] = []
  }
}
