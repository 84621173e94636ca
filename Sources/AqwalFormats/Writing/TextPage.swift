/// Results laid out for people, line by line.
public struct TextPage: ~Copyable {
  /// A piece of a line.
  public enum Piece {
    /// From an article, a store or a lexicon.
    case field(String)
    /// The program's own word.
    case label(String)
    /// A label with what it is of.
    case labelled(String, String)
  }

  public var out = ByteBuffer()
  private let style: TerminalStyle

  public init(style: TerminalStyle = TerminalStyle()) {
    self.style = style
  }

  /// The main line of an entry: a name, with pieces behind it.
  public mutating func heading(_ name: String, _ pieces: [Piece] = []) {
    line([style.field(name.displayed, .strong)] + pieces.map { rendered($0) }, indent: 0)
  }

  /// A line of pieces with dots between them; none where there are none.
  public mutating func line(_ pieces: [Piece], indent: Int = 0) {
    if !pieces.isEmpty { line(pieces.map { rendered($0) }, indent: indent) }
  }

  /// Wrapped text.
  public mutating func paragraph(_ text: String, indent: Int = 0) {
    for line in text.displayed.wrapped(style.width - indent) { self.line([style.field(line)], indent: indent) }
  }

  /// Text whose pieces are told apart by marks, and by colours where there are any.
  public mutating func difference(_ pieces: [(text: String, mark: DifferenceMark)], indent: Int = 0) {
    line([pieces.map { piece in style.difference(piece.text.displayed, piece.mark) }.joined(separator: " ")], indent: indent)
  }

  public mutating func section(_ label: String) {
    blank()
    line([style.label(label)], indent: 0)
  }

  public mutating func blank() { out.append("\n") }

  /// Lines of cells in columns: numbers stand to the right of theirs, and the last cell is cut where the line ends.
  public mutating func rows(_ rows: [[Cell]], indent: Int = 2) {
    let widths = (rows.first ?? []).indices.map { column in rows.reduce(0) { max($0, $1[column].text.columns) } }
    for row in rows {
      var cells: [String] = []
      var used = indent
      for (column, cell) in row.enumerated() {
        let isLast = column == row.count - 1
        let text = isLast ? cell.text.cut(max(style.width - used, 10)) : cell.text
        let pad = isLast ? "" : String(repeating: " ", count: widths[column] - text.columns)
        cells.append(cell.isNumber ? pad + style.label(text, .plain) : style.field(text) + pad)
        used += widths[column] + 2
      }
      out.append(String(repeating: " ", count: indent) + cells.joined(separator: "  ") + "\n")
    }
  }

  public struct Cell {
    fileprivate var text: String
    fileprivate var isNumber = false

    public static func text(_ text: String) -> Cell { Cell(text: text.displayed) }
    public static func number(_ number: Int) -> Cell { Cell(text: String(number), isNumber: true) }
  }

  private mutating func line(_ pieces: [String], indent: Int) {
    out.append(String(repeating: " ", count: indent) + pieces.joined(separator: style.label(" · ")) + "\n")
  }

  private func rendered(_ piece: Piece) -> String {
    switch piece {
    case .field(let text): style.field(text.displayed.cut(style.width))
    case .label(let text): style.label(text)
    case .labelled(let label, let text): style.label(label) + " " + style.field(text.displayed.cut(style.width / 2))
    }
  }
}

/// What became of a stretch of words.
public enum DifferenceMark: Sendable {
  case same, missing, added
}

extension TerminalStyle {
  /// `[-…-]` for words that are missing and `{+…+}` for added ones, as `git diff --word-diff` has it.
  fileprivate func difference(_ text: String, _ mark: DifferenceMark) -> String {
    switch mark {
    case .same: field(text)
    case .missing: coloured(field("[-\(text)-]"), 31)
    case .added: coloured(field("{+\(text)+}"), 32)
    }
  }

  private func coloured(_ text: String, _ colour: Int) -> String { colours ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text }
}
