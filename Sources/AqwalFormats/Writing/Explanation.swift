import Aqwal

/// Tells how a quotation came about: the patterns and lexicon lines that gave each of its fields.
public struct Explanation: Sendable {
  private let lines: [String: [Substring]]

  /// An explanation that shows the lines of `files` which entries come from.
  public init(_ files: [LexiconFile]) {
    lines = Dictionary(
      files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)) },
      uniquingKeysWith: { $1 })
  }

  func write(_ index: Int, of extraction: Extraction, style: TerminalStyle, to out: inout ByteBuffer) {
    let quotation = extraction.quotations[index]
    let derivation = quotation.derivation
    let document = extraction.document
    var rows: [(name: String, value: String, origins: [Origin])] = []
    rows.append(("pattern", quotation.pattern, derivation?.patternOrigin.map { [$0] } ?? []))
    rows.append(("cue", quotation.cue.map { "\(document[$0.span].displayed) (\($0.lemma))" } ?? "none", derivation?.cueOrigins ?? []))
    let mention = quotation.mention.map { ": " + document[$0].displayed } ?? ""
    rows.append(("speaker", quotation.resolution.rawValue + mention, []))
    if let parent = quotation.parent { rows.append(("nested in", "q\(parent + 1)", [])) }
    rows.append(("act", quotation.act.rawValue, derivation?.actOrigin.map { [$0] } ?? []))
    if let stance = quotation.stance { rows.append(("stance", stance.polarity.rawValue, derivation?.stanceOrigin.map { [$0] } ?? [])) }
    if let defeated = derivation?.defeated, !defeated.isEmpty { rows.append(("defeated", defeated.joined(separator: ", "), [])) }
    for row in rows {
      indent(TableWriter.indent, &out)
      out.append(style.label(row.name))
      indent(Self.column - row.name.count, &out)
      out.append(style.field(row.value))
      out.append("\n")
      for origin in row.origins {
        indent(TableWriter.indent + Self.column, &out)
        out.append(style.label(origin.description))
        if let line = line(at: origin) {
          out.append("  ")
          out.append(style.field(line))
        }
        out.append("\n")
      }
    }
  }

  private func line(at origin: Origin) -> String? {
    guard let lines = lines[origin.file], lines.indices.contains(origin.line - 1) else { return nil }
    return String(lines[origin.line - 1]).displayed
  }

  private func indent(_ columns: Int, _ out: inout ByteBuffer) {
    for _ in 0..<max(columns, 1) { out.append(" ") }
  }

  private static let column = 11
}
