import Aqwal

/// Extractions as JSON Lines, one article a line, or as one indented array of the same objects.
///
/// Keys always stand in the same order and are always there, null where there is nothing.
public struct JSONWriter: ExtractionWriter {
  public enum Layout: Sendable {
    case lines, array
  }

  private let layout: Layout
  private let offsets: OffsetUnit
  private let explains: Bool

  /// With `explains`, every quotation has a `derivation`: the places in the lexicons that it came from.
  public init(_ layout: Layout, offsets: OffsetUnit = .scalars, explains: Bool = false) {
    self.layout = layout
    self.offsets = offsets
    self.explains = explains
  }

  public func begin(_ out: inout ByteBuffer) {
    if layout == .array { out.append("[\n  ") }
  }

  public func separate(_ out: inout ByteBuffer) {
    if layout == .array { out.append(",\n  ") }
  }

  public func end(_ out: inout ByteBuffer) {
    if layout == .array { out.append("\n]\n") }
  }

  public func fail(id: String, message: String, to out: inout ByteBuffer) {
    entry(&out) { pen in
      pen.string("id", id)
      pen.string("error", message)
    }
  }

  public func write(_ extraction: Extraction, to out: inout ByteBuffer) {
    let document = extraction.document
    document.units.withUnsafeBufferPointer { units in
      let spans = SpanWriter(units: units, offsets: OffsetMap(document, unit: offsets))
      entry(&out) { pen in
        pen.string("schema", "aqwal/1")
        pen.string("id", document.id)
        pen.string("title", document.title)
        pen.string("date", document.date)
        pen.string("outlet", document.outlet)
        pen.string("url", document.url)
        pen.name("offsets", offsets)
        pen.array("quotations", extraction.quotations.indices) { pen, index in
          pen.object { write(extraction.quotations[index], index, spans, to: &$0) }
        }
        pen.array("speakers", extraction.speakers.indices) { pen, index in
          pen.object { write(extraction.speakers[index], index, spans, to: &$0) }
        }
      }
    }
  }

  private func entry(_ out: inout ByteBuffer, _ body: (inout JSONPen) -> Void) {
    var pen = JSONPen(ByteBuffer(), isIndented: layout == .array, depth: layout == .array ? 1 : 0)
    swap(&pen.out, &out)
    pen.object(body)
    swap(&pen.out, &out)
    if layout == .lines { out.append("\n") }
  }

  private func write(_ quotation: Quotation, _ index: Int, _ spans: SpanWriter, to pen: inout JSONPen) {
    pen.id("id", "q", index)
    pen.number("sentence", quotation.sentence)
    pen.name("kind", quotation.kind)
    pen.array("content", quotation.content) { pen, span in spans.write(span, to: &pen) }
    spans.write("cue", quotation.cue?.span, lemma: quotation.cue?.lemma, to: &pen)
    spans.write("mention", quotation.mention, to: &pen)
    pen.id("speaker", "s", quotation.speaker)
    pen.name("resolution", quotation.resolution)
    pen.array("relay", quotation.relay, inline: true) { pen, speaker in pen.id("s", speaker) }
    pen.name("act", quotation.act)
    write("stance", quotation.stance, spans, to: &pen)
    pen.name("commitment", quotation.commitment)
    pen.bool("negated", quotation.negated)
    spans.write("addressee", quotation.addressee, to: &pen)
    pen.id("parent", "q", quotation.parent)
    pen.string("pattern", quotation.pattern)
    pen.share("confidence", quotation.confidence)
    if explains, let derivation = quotation.derivation {
      pen.object("derivation") { write(derivation, to: &$0) }
    }
  }

  private func write(_ name: StaticString, _ stance: Stance?, _ spans: SpanWriter, to pen: inout JSONPen) {
    guard let stance else { return pen.null(name) }
    pen.object(name, inline: true) { pen in
      pen.name("polarity", stance.polarity)
      spans.write("target", stance.target, to: &pen)
    }
  }

  private func write(_ derivation: Derivation, to pen: inout JSONPen) {
    pen.string("pattern", derivation.patternOrigin?.description)
    pen.array("cue", derivation.cueOrigins, inline: true) { $0.string($1.description) }
    pen.string("act", derivation.actOrigin?.description)
    pen.string("stance", derivation.stanceOrigin?.description)
    pen.array("defeated", derivation.defeated, inline: true) { $0.string($1) }
  }

  private func write(_ speaker: Speaker, _ index: Int, _ spans: SpanWriter, to pen: inout JSONPen) {
    pen.id("id", "s", index)
    pen.string("name", speaker.name)
    pen.name("type", speaker.kind)
    pen.string("role", speaker.role)
    pen.array("roles", speaker.roles, inline: true) { $0.string($1) }
    pen.array("aliases", speaker.aliases, inline: true) { $0.string($1) }
    pen.string("key", speaker.key)
    pen.array("mentions", speaker.mentions) { pen, span in spans.write(span, to: &pen) }
  }
}

/// Writes spans of one document with their text.
private struct SpanWriter {
  let units: UnsafeBufferPointer<UInt16>
  let offsets: OffsetMap

  @inline(__always)
  func write(_ name: StaticString, _ span: Span?, lemma: String? = nil, to pen: inout JSONPen) {
    guard let span else { return pen.null(name) }
    pen.object(name, inline: true) { fields(span, lemma: lemma, to: &$0) }
  }

  /// A span in an array.
  func write(_ span: Span, to pen: inout JSONPen) { pen.object(inline: true) { fields(span, to: &$0) } }

  private func fields(_ span: Span, lemma: String? = nil, to pen: inout JSONPen) {
    pen.number("start", offsets[span.start])
    pen.number("end", offsets[span.end])
    pen.string("text", UnsafeBufferPointer(rebasing: units[span.start..<span.end]))
    if let lemma { pen.string("lemma", lemma) }
  }
}
