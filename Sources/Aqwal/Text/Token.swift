/// A word, a number or a punctuation mark. White space is not a token: it is what lies between two.
struct Token {
  var start: Int32
  var end: Int32
  var mark: Mark
  /// What stands before it: nothing, a space, a line break or a blank line.
  var gap: Gap
  /// What may begin with it, and whether it is no word.
  var signs: Signs

  /// A token of a text whose units can be counted in 32 bits, as ICU counts them.
  init(_ start: Int, _ end: Int, mark: Mark, gap: Gap) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.mark = mark
    self.gap = gap
    signs = mark == .word ? [] : mark == .colon ? [.mark, .colon] : .mark
  }

  var span: Span { Span(Int(start), Int(end)) }
  var isWord: Bool { mark == .word }
}

enum Gap: UInt8, Comparable {
  case none, space, line, paragraph
  static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
}

/// What a token is to the patterns.
enum Mark: UInt8 {
  case word, number
  case period, comma, semicolon, colon, question, exclamation, ellipsis
  case dash, slash, opensParenthesis, closesParenthesis
  /// A mark of quotation of any style; its pairing is ``QuoteMarks``' business.
  case quote
  case other

  init(_ unit: UInt16) {
    switch unit {
    case 0x2E, 0x06D4: self = .period
    case 0x2C, 0x060C: self = .comma
    case 0x3B, 0x061B: self = .semicolon
    case 0x3A: self = .colon
    case 0x3F, 0x061F: self = .question
    case 0x21: self = .exclamation
    case 0x2026: self = .ellipsis
    case 0x2D, 0x2010...0x2015: self = .dash
    case 0x2F: self = .slash
    case 0x28, 0x5B, 0xFD3F: self = .opensParenthesis
    case 0x29, 0x5D, 0xFD3E: self = .closesParenthesis
    case 0x22, 0x27, 0xAB, 0xBB, 0x201C...0x201F, 0x2018...0x201B, 0x2033, 0x2039, 0x203A: self = .quote
    default: self = .other
    }
  }

  /// Ends a sentence when nothing pairs it up.
  var isTerminal: Bool {
    switch self {
    case .period, .question, .exclamation, .ellipsis: true
    default: false
    }
  }
}

/// A run of tokens that ICU's sentence rules, as repaired, hold together.
struct Sentence {
  var tokens: Range<Int>
  /// The number of its paragraph in the document, from 0.
  var paragraph: Int
}
