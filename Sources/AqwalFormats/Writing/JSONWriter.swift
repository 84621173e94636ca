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
      pen.key("id")
      pen.string(id)
      pen.key("error")
      pen.string(message)
    }
  }

  public func write(_ extraction: Extraction, to out: inout ByteBuffer) {
    let document = extraction.document
    let spans = SpanWriter(document: document, offsets: OffsetMap(document, unit: offsets))
    entry(&out) { pen in
      pen.key("schema")
      pen.string("aqwal/1")
      pen.key("id")
      pen.string(document.id)
      pen.key("title")
      pen.string(document.title)
      pen.key("date")
      pen.string(document.date)
      pen.key("outlet")
      pen.string(document.outlet)
      pen.key("url")
      pen.string(document.url)
      pen.key("offsets")
      pen.name(offsets)
      pen.key("quotations")
      pen.array(extraction.quotations.indices) { pen, index in
        pen.object { write(extraction.quotations[index], index, spans, to: &$0) }
      }
      pen.key("speakers")
      pen.array(extraction.speakers.indices) { pen, index in
        pen.object { write(extraction.speakers[index], index, spans, to: &$0) }
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
    pen.key("id")
    pen.id("q", index)
    pen.key("sentence")
    pen.number(quotation.sentence)
    pen.key("kind")
    pen.name(quotation.kind)
    pen.key("content")
    pen.array(quotation.content) { pen, span in spans.write(span, to: &pen) }
    pen.key("cue")
    spans.write(quotation.cue?.span, lemma: quotation.cue?.lemma, to: &pen)
    pen.key("mention")
    spans.write(quotation.mention, to: &pen)
    pen.key("speaker")
    pen.id("s", quotation.speaker)
    pen.key("resolution")
    pen.name(quotation.resolution)
    pen.key("relay")
    pen.array(quotation.relay, inline: true) { pen, speaker in pen.id("s", speaker) }
    pen.key("act")
    pen.name(quotation.act)
    pen.key("stance")
    write(quotation.stance, spans, to: &pen)
    pen.key("commitment")
    pen.name(quotation.commitment)
    pen.key("negated")
    pen.bool(quotation.negated)
    pen.key("addressee")
    spans.write(quotation.addressee, to: &pen)
    pen.key("parent")
    pen.id("q", quotation.parent)
    pen.key("pattern")
    pen.string(quotation.pattern)
    pen.key("confidence")
    pen.share(quotation.confidence)
    if explains, let derivation = quotation.derivation {
      pen.key("derivation")
      pen.object { write(derivation, to: &$0) }
    }
  }

  private func write(_ stance: Stance?, _ spans: SpanWriter, to pen: inout JSONPen) {
    guard let stance else { return pen.null() }
    pen.object(inline: true) { pen in
      pen.key("polarity")
      pen.name(stance.polarity)
      pen.key("target")
      spans.write(stance.target, to: &pen)
    }
  }

  private func write(_ derivation: Derivation, to pen: inout JSONPen) {
    pen.key("pattern")
    pen.string(derivation.patternOrigin?.description)
    pen.key("cue")
    pen.array(derivation.cueOrigins, inline: true) { $0.string($1.description) }
    pen.key("act")
    pen.string(derivation.actOrigin?.description)
    pen.key("stance")
    pen.string(derivation.stanceOrigin?.description)
    pen.key("defeated")
    pen.array(derivation.defeated, inline: true) { $0.string($1) }
  }

  private func write(_ speaker: Speaker, _ index: Int, _ spans: SpanWriter, to pen: inout JSONPen) {
    pen.key("id")
    pen.id("s", index)
    pen.key("name")
    pen.string(speaker.name)
    pen.key("type")
    pen.name(speaker.kind)
    pen.key("role")
    pen.string(speaker.role)
    pen.key("roles")
    pen.array(speaker.roles, inline: true) { $0.string($1) }
    pen.key("aliases")
    pen.array(speaker.aliases, inline: true) { $0.string($1) }
    pen.key("key")
    pen.string(speaker.key)
    pen.key("mentions")
    pen.array(speaker.mentions) { pen, span in spans.write(span, to: &pen) }
  }
}

/// Writes spans of one document with their text.
private struct SpanWriter {
  let document: Document
  let offsets: OffsetMap

  func write(_ span: Span?, lemma: String? = nil, to pen: inout JSONPen) {
    guard let span else { return pen.null() }
    pen.object(inline: true) { pen in
      pen.key("start")
      pen.number(offsets[span.start])
      pen.key("end")
      pen.number(offsets[span.end])
      pen.key("text")
      pen.string(document.units[span.start..<span.end])
      if let lemma {
        pen.key("lemma")
        pen.string(lemma)
      }
    }
  }
}
