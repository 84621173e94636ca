/// Tells hard-wrapped text, whose line breaks are layout, from text whose line breaks end paragraphs.
enum LineWrapping {
  /// The text that ICU is to see: `units` itself, or, where the lines are wrapped, a copy with spaces for the line breaks inside paragraphs.
  static func unwrapped(_ units: [UInt16]) -> [UInt16] {
    guard units.withUnsafeBufferPointer(isWrapped) else { return units }
    let lines = units.split(separator: newline, omittingEmptySubsequences: false)
    var copy = units
    for (line, next) in zip(lines, lines.dropFirst()) where !line.allSatisfy(isBlank) && !next.allSatisfy(isBlank) {
      copy[line.endIndex] = 0x20
    }
    return copy
  }

  /// Wrapped lines are of a like length and mostly end in the middle of a sentence. The first long line tells that a text is not wrapped.
  private static func isWrapped(_ units: UnsafeBufferPointer<UInt16>) -> Bool {
    var (filled, long, unfinished) = (0, 0, 0)
    var start = 0
    while start <= units.count {
      var end = start
      while end < units.count, units[end] != newline {
        end += 1
        // Nearly every text is told here, by its first line.
        if end - start > longest, (end - start == longest + 1 ? units[start..<end] : units[end - 1..<end]).contains(where: { !isBlank($0) }) { return false }
      }
      if let last = units[start..<end].last(where: { !isBlank($0) }) {
        filled += 1
        if end - start >= 50 {
          long += 1
          if !Mark(last).isTerminal { unfinished += 1 }
        }
      }
      start = end + 1
    }
    return filled >= 5 && long * 2 >= filled && unfinished * 10 >= long * 7
  }

  /// The longest line of a wrapped text.
  private static var longest: Int { 120 }
  private static var newline: UInt16 { 0x0A }
  private static func isBlank(_ unit: UInt16) -> Bool { unit == 0x20 || unit == 0x09 || unit == 0x0D || unit == 0xA0 }
}
