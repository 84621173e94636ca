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
    extraction.document.units.withUnsafeBufferPointer { units in
      let spans = SpanWriter(units: units, offsets: OffsetMap(extraction.document, unit: offsets))
      entry(&out) { pen in
        pen.string("schema", "aqwal/1")
        pen.string("id", extraction.document.id)
        pen.string("title", extraction.document.title)
        pen.string("date", extraction.document.date)
        pen.string("outlet", extraction.document.outlet)
        pen.string("url", extraction.document.url)
        pen.name("offsets", offsets)
        list("quotations", extraction.quotations, to: &pen) { write($0, $1, spans, to: &$2) }
        list("speakers", extraction.speakers, to: &pen) { write($0, $1, spans, to: &$2) }
      }
    }
  }

  /// The elements with their indices, each where it lies: a copy would count the references of every field.
  private func list<Element>(
    _ name: StaticString, _ elements: [Element], to pen: inout JSONPen, _ body: (UnsafePointer<Element>, Int, inout JSONPen) -> Void
  ) {
    elements.withUnsafeBufferPointer { elements in
      pen.array(name, elements.indices) { pen, index in
        pen.object { body(elements.baseAddress! + index, index, &$0) }
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

  private func write(_ quotation: UnsafePointer<Quotation>, _ index: Int, _ spans: SpanWriter, to pen: inout JSONPen) {
    pen.id("id", "q", index)
    pen.number("sentence", quotation.pointee.sentence)
    pen.name("kind", quotation.pointee.kind)
    pen.array("content", quotation.pointee.content) { pen, span in spans.write(span, to: &pen) }
    spans.write("cue", quotation.pointee.cue?.span, lemma: quotation.pointee.cue?.lemma, to: &pen)
    spans.write("mention", quotation.pointee.mention, to: &pen)
    pen.id("speaker", "s", quotation.pointee.speaker)
    pen.name("resolution", quotation.pointee.resolution)
    pen.array("relay", quotation.pointee.relay, inline: true) { pen, speaker in pen.id("s", speaker) }
    pen.name("act", quotation.pointee.act)
    write("stance", quotation.pointee.stance, spans, to: &pen)
    pen.name("commitment", quotation.pointee.commitment)
    pen.bool("negated", quotation.pointee.negated)
    spans.write("addressee", quotation.pointee.addressee, to: &pen)
    pen.id("parent", "q", quotation.pointee.parent)
    pen.string("pattern", quotation.pointee.pattern)
    pen.share("confidence", quotation.pointee.confidence)
    if explains, let derivation = quotation.pointee.derivation {
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

  private func write(_ speaker: UnsafePointer<Speaker>, _ index: Int, _ spans: SpanWriter, to pen: inout JSONPen) {
    pen.id("id", "s", index)
    pen.string("name", speaker.pointee.name)
    pen.name("type", speaker.pointee.kind)
    pen.string("role", speaker.pointee.role)
    pen.array("roles", speaker.pointee.roles, inline: true) { $0.string($1) }
    pen.array("aliases", speaker.pointee.aliases, inline: true) { $0.string($1) }
    pen.string("key", speaker.pointee.key)
    pen.array("mentions", speaker.pointee.mentions) { pen, span in spans.write(span, to: &pen) }
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
