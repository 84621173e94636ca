import Aqwal

/// Quotations as rows of comma- or tab-separated values, quoted as RFC 4180 has it, below a header.
///
/// A message in several parts stands in one field, its parts joined by ` … `, with the start of the first part and the end of the last.
public struct SeparatedValuesWriter: ExtractionWriter {
  public static let columns = [
    "id", "quotation", "sentence", "kind", "start", "end", "content", "cue", "lemma", "mention", "speaker", "key", "type", "role", "relay", "act", "polarity",
    "target", "confidence", "pattern",
  ]

  private let separator: UInt8
  private let offsets: OffsetUnit

  private init(separator: Unicode.Scalar, offsets: OffsetUnit) {
    self.separator = UInt8(ascii: separator)
    self.offsets = offsets
  }

  public static func commas(offsets: OffsetUnit = .scalars) -> Self { Self(separator: ",", offsets: offsets) }
  public static func tabs(offsets: OffsetUnit = .scalars) -> Self { Self(separator: "\t", offsets: offsets) }

  public func begin(_ out: inout ByteBuffer) {
    row(Self.columns, to: &out)
  }

  public func write(_ extraction: Extraction, to out: inout ByteBuffer) {
    let document = extraction.document
    let offsets = OffsetMap(document, unit: offsets)
    for (index, quotation) in extraction.quotations.enumerated() {
      let speaker = quotation.speaker.map { extraction.speakers[$0] }
      row(
        [
          document.id,
          "q\(index + 1)",
          String(quotation.sentence),
          quotation.kind.rawValue,
          quotation.content.first.map { String(offsets[$0.start]) } ?? "",
          quotation.content.last.map { String(offsets[$0.end]) } ?? "",
          quotation.content.map { document[$0] }.joined(separator: " … "),
          quotation.cue.map { document[$0.span] } ?? "",
          quotation.cue?.lemma ?? "",
          quotation.mention.map { document[$0] } ?? "",
          speaker?.name ?? "",
          speaker?.key ?? "",
          speaker?.kind.rawValue ?? "",
          speaker?.role ?? "",
          quotation.relay.map { extraction.speakers[$0].name }.joined(separator: "; "),
          quotation.act.rawValue,
          quotation.stance?.polarity.rawValue ?? "",
          quotation.stance.map { document[$0.target] } ?? "",
          String(share: quotation.confidence),
          quotation.pattern,
        ], to: &out)
    }
  }

  private func row(_ fields: [String], to out: inout ByteBuffer) { out.appendRow(fields, separator: separator) }
}

extension ByteBuffer {
  /// A line of separated values.
  public mutating func appendRow(_ fields: [String], separator: UInt8 = UInt8(ascii: ",")) {
    for (index, field) in fields.enumerated() {
      if index > 0 { append(separator) }
      append(field, separator: separator)
    }
    append("\n")
  }

  private mutating func append(_ field: String, separator: UInt8) {
    let mark = UInt8(ascii: "\"")
    guard field.utf8.contains(where: { $0 == separator || $0 == mark || $0 == 0x0A || $0 == 0x0D }) else { return append(field) }
    append(mark)
    for byte in field.utf8 {
      if byte == mark { append(mark) }
      append(byte)
    }
    append(mark)
  }
}
