import Aqwal

/// Quotations laid out for people: per article a header, then for each quotation its speaker, what was said with it, and the message.
public struct TableWriter: ExtractionWriter {
  let style: TerminalStyle
  private let explanation: Explanation?

  /// With an `explanation`, each quotation is followed by how it came about.
  public init(style: TerminalStyle = TerminalStyle(), explanation: Explanation? = nil) {
    self.style = style
    self.explanation = explanation
  }

  public func separate(_ out: inout ByteBuffer) { out.append("\n") }

  public func write(_ extraction: Extraction, to out: inout ByteBuffer) {
    write(extraction, quotations: Array(extraction.quotations.indices), to: &out)
  }

  /// Writes the header of an article and those of its quotations that `indices` names.
  public func write(_ extraction: Extraction, quotations indices: [Int], to out: inout ByteBuffer) {
    header(extraction, to: &out)
    for index in indices {
      out.append("\n")
      quotation(index, of: extraction, to: &out)
      explanation?.write(index, of: extraction, style: style, to: &out)
    }
  }

  public func fail(id: String, message: String, to out: inout ByteBuffer) {
    out.append(style.field(id.displayed, .strong))
    out.append("\n")
    out.append(style.label("could not be read"))
    out.append("\n")
  }

  private func header(_ extraction: Extraction, to out: inout ByteBuffer) {
    let document = extraction.document
    out.append(style.field(document.id.displayed, .strong))
    for fact in [document.outlet, document.date].compactMap({ $0 }) {
      out.append(" · ")
      out.append(style.field(fact.displayed, .faint))
    }
    out.append("\n")
    if let title = document.title {
      out.append(style.field(title.displayed.cut(style.width)))
      out.append("\n")
    }
    let count = extraction.quotations.count
    let line = count == 0 ? "no quotations" : count == 1 ? "1 quotation" : "\(count) quotations"
    out.append(style.label(line))
    out.append("\n")
  }

  private func quotation(_ index: Int, of extraction: Extraction, to out: inout ByteBuffer) {
    let quotation = extraction.quotations[index]
    let document = extraction.document
    let label = "q\(index + 1)"
    let room = style.width - Self.indent
    out.append(style.label(label))
    for _ in 0..<max(Self.indent - label.count, 1) { out.append(" ") }
    let speaker = quotation.speaker.map { extraction.speakers[$0] }
    let name = (speaker?.name.displayed ?? "?").cut(room)
    out.append(style.field(name, .strong))
    if let role = speaker?.role?.displayed {
      let left = room - name.count - 3
      if role.count <= left {
        out.append(" — ")
      } else {
        newLine(&out)
      }
      out.append(style.field(role.cut(room)))
    }
    newLine(&out)
    out.append(facts(of: quotation, in: extraction).joined(separator: style.label(" · ")))
    for line in quotation.content.map({ document[$0].displayed }).joined(separator: " … ").wrapped(room) {
      newLine(&out)
      out.append(style.field(line))
    }
    out.append("\n")
  }

  /// The cue, the act, the stance, the channel: each as a field.
  private func facts(of quotation: Quotation, in extraction: Extraction) -> [String] {
    let document = extraction.document
    let target = (style.width - Self.indent) / 2
    var facts: [String] = []
    if let cue = quotation.cue { facts.append(style.field(document[cue.span].displayed)) }
    facts.append(style.label(quotation.negated ? "not said: \(quotation.act.rawValue)" : quotation.act.rawValue))
    if let stance = quotation.stance {
      facts.append(style.label("\(stance.polarity.rawValue):") + " " + style.field(document[stance.target].displayed.cut(target)))
    }
    for relay in quotation.relay { facts.append(style.label("via") + " " + style.field(extraction.speakers[relay].name.displayed.cut(target))) }
    facts.append(style.label(String(share: quotation.confidence)))
    return facts
  }

  private func newLine(_ out: inout ByteBuffer) {
    out.append("\n")
    for _ in 0..<Self.indent { out.append(" ") }
  }

  static let indent = 5
}
