/// Tells hard-wrapped text, whose line breaks are layout, from text whose line breaks end paragraphs.
enum LineWrapping {
  /// The text that ICU is to see: `units` itself, or, where the lines are wrapped, a copy with spaces for the line breaks inside paragraphs.
  static func unwrapped(_ units: [UInt16]) -> [UInt16] {
    let lines = units.split(separator: newline, omittingEmptySubsequences: false)
    guard isWrapped(lines) else { return units }
    var copy = units
    for (line, next) in zip(lines, lines.dropFirst()) where !line.allSatisfy(isBlank) && !next.allSatisfy(isBlank) {
      copy[line.endIndex] = 0x20
    }
    return copy
  }

  /// Wrapped lines are of a like length and mostly end in the middle of a sentence.
  private static func isWrapped(_ lines: [ArraySlice<UInt16>]) -> Bool {
    let filled = lines.filter { !$0.allSatisfy(isBlank) }
    guard filled.count >= 5, filled.allSatisfy({ $0.count <= 120 }) else { return false }
    let long = filled.filter { $0.count >= 50 }
    let unfinished = long.filter { !Mark($0.last { !isBlank($0) } ?? 0).isTerminal }
    return long.count * 2 >= filled.count && unfinished.count * 10 >= long.count * 7
  }

  private static let newline: UInt16 = 0x0A
  private static func isBlank(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x09 || unit == 0x0D || unit == 0xA0 }
}
