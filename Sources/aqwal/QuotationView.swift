import AqwalCorpus
import AqwalFormats

extension StoredQuotation {
  var record: Record {
    Record([
      "article": .text(article.name), "outlet": .text(article.outlet), "date": .text(day), "title": .text(title), "url": .text(url),
      "quotation": .text("q\(number)"), "kind": .text(kind), "content": .text(content),
      "spans": .records(spans.map { Record(["start": .number($0.lowerBound), "end": .number($0.upperBound)]) }), "cue": .text(cue), "lemma": .text(lemma),
      "mention": .text(mention), "speaker": .text(speaker?.name), "key": .text(speaker?.key), "type": .text(speaker?.kind), "role": .text(speaker?.role),
      "relay": .texts(relays), "resolution": .text(resolution), "act": .text(act), "polarity": .text(polarity), "target": .text(target),
      "commitment": .text(commitment), "negated": .flag(negated), "addressee": .text(addressee), "confidence": .share(confidence),
    ])
  }

  /// Where and when it was printed, and its number there.
  var place: [TextPage.Piece] {
    [day.map { .field($0) }, article.outlet.isEmpty ? nil : .field(article.outlet), .field(article.name), .label("q\(number)")].compactMap { $0 }
  }

  /// What is said with it: the cue, the act, the side, the channel.
  var facts: [TextPage.Piece] {
    var facts: [TextPage.Piece] = []
    if let cue { facts.append(.field(cue)) }
    facts.append(.label(negated ? "not said: \(act)" : act))
    if let polarity, let target { facts.append(.labelled("\(polarity):", target)) }
    facts += relays.map { .labelled("via", $0) }
    return facts
  }

  func write(to page: inout TextPage) {
    page.heading(speaker?.name ?? "?", speaker?.role.map { [.field($0)] } ?? [])
    page.line(place, indent: 5)
    page.line(facts, indent: 5)
    page.paragraph(content, indent: 5)
    page.blank()
  }
}
