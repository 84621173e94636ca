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

  /// A piece of the article or the lexicon as it is printed: isolated and coloured.
  func field(_ text: String, _ weight: Weight = .plain) -> String {
    label(isolates && text.utf8.contains { $0 >= 0x80 } ? "\u{2068}\(text)\u{2069}" : text, weight)
  }

  /// The program's own words and marks as they are printed: coloured.
  func label(_ text: String, _ weight: Weight = .faint) -> String {
    guard colours else { return text }
    switch weight {
    case .plain: return text
    case .strong: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .faint: return "\u{1B}[2m\(text)\u{1B}[0m"
    }
  }
}
