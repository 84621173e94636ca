/// Levels the spans of an example's marks and of an extraction, so that only a difference in words tells them apart.
///
/// A mark stands on the bare word and an extracted span on the whole one (`و[قال]cue` against `وقال`); quotation marks, punctuation and the
/// complementiser may stand inside or outside.
struct SpanLevelling {
  private let units: [UInt16]

  init(_ document: Document) { units = document.units }

  /// The span of a cue, a speaker or a target.
  func words(_ span: Span) -> Span {
    var level = trimmed(span)
    // `[وفقا ل]cue[وزارة العمل]`: the clitic belongs to the token behind.
    if level.end < units.count, isLetter(level.end) {
      while level.end > level.start, isLetter(level.end - 1) { level.end -= 1 }
      level = trimmed(level)
    }
    level.start = wholeWord(level.start)
    return level
  }

  /// The span of a message, without its complementiser.
  func message(_ span: Span) -> Span {
    let level = trimmed(span)
    var end = level.start
    while end < level.end, isLetter(end) { end += 1 }
    return words(Self.complementizers.contains(Folding.folded(String(decoding: units[level.start..<end], as: UTF16.self))) ? Span(end, level.end) : level)
  }

  private static let complementizers: Set<[UInt16]> = Set(
    ["", "ه", "ها", "هم", "هما", "هن", "ي", "ني", "نا", "ا", "ك", "كم"].flatMap { ["ان" + $0, "بان" + $0] }.filter { $0 != "انا" }.map(Folding.folded))

  private func trimmed(_ span: Span) -> Span {
    var span = span
    while span.start < span.end, !isLetter(span.start) { span.start += 1 }
    while span.end > span.start, !isLetter(span.end - 1) { span.end -= 1 }
    return span
  }

  /// The beginning of the word round `start`, where nothing but clitics (و ف ب ل ك س ال) stands between.
  private func wholeWord(_ start: Int) -> Int {
    var first = start
    while first > 0, isLetter(first - 1) { first -= 1 }
    return units[first..<start].allSatisfy(Self.clitics.contains) ? first : start
  }

  private static let clitics = Set("وفبلكسا\u{0640}".utf16)

  private func isLetter(_ at: Int) -> Bool { Letters.isWordLike(units[at]) || Folding.drops(units[at]) }
}
