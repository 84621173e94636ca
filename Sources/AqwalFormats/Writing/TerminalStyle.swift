/// How text is laid out for people: the width of a line in columns, and what a terminal adds.
public struct TerminalStyle: Sendable {
  public var width: Int
  /// Whether each field stands between bidi isolates, so that an Arabic field does not reorder its neighbours.
  public var isolates: Bool
  public var colours: Bool

  public init(width: Int = 100, isolates: Bool = false, colours: Bool = false) {
    self.width = max(width, 20)
    self.isolates = isolates
    self.colours = colours
  }

  enum Weight {
    case plain, strong, faint
  }

  /// A field as it is printed: isolated and coloured.
  func field(_ text: String, _ weight: Weight = .plain) -> String {
    let isolated = isolates ? "\u{2068}\(text)\u{2069}" : text
    guard colours else { return isolated }
    switch weight {
    case .plain: return isolated
    case .strong: return "\u{1B}[1m\(isolated)\u{1B}[0m"
    case .faint: return "\u{1B}[2m\(isolated)\u{1B}[0m"
    }
  }
}
