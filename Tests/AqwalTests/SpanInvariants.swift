import Testing

@testable import Aqwal

/// What holds for every text whatever: tokens tile it, spans are in bounds, and a written span is the exact slice.
enum SpanInvariants {
  /// Tokens follow each other, and nothing stands between two but white space, what folding drops, and accents that a space carries.
  static func tile(_ text: AnnotatedText, at location: SourceLocation = #_sourceLocation) {
    let units = text.document.units
    var end = 0
    for token in text.tokens + [Token(units.count, units.count, mark: .other, gap: .none)] {
      #expect(Int(token.start) >= end && token.end >= token.start, "tokens overlap at \(token.start) in \(text.document.id)", sourceLocation: location)
      let between = units[min(end, Int(token.start))..<Int(token.start)]
      let lost = between.filter { Gap(whiteSpace: $0) == nil && !Folding.drops($0) && !isAccent($0) }
      #expect(lost.isEmpty, "lost at \(end)..<\(token.start) in \(text.document.id): \(lost.map { String($0, radix: 16) })", sourceLocation: location)
      end = Int(token.end)
    }
    #expect(text.tokens.allSatisfy { $0.start < $0.end }, "an empty token in \(text.document.id)", sourceLocation: location)
    // Sentences in their turn tile the tokens.
    #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices), "sentences of \(text.document.id)", sourceLocation: location)
    let numbers = text.sentences.indices.flatMap { Array(repeating: $0, count: text.sentences[$0].tokens.count) }
    #expect(text.tokens.indices.map(text.sentence(of:)) == numbers, "sentences of the tokens of \(text.document.id)", sourceLocation: location)
  }

  /// Whoever asks for a trait need not ask whether there is a word, nor for an article both as a clitic and as a shape.
  static func words(_ text: AnnotatedText, at location: SourceLocation = #_sourceLocation) {
    // The last of them stand outside of the text.
    for index in Array(text.tokens.indices) + [text.count, -1] {
      let (token, word) = (text.token(index), text.word(index))
      #expect(token.isWord != token.signs.contains(.mark), "token \(index) of \(text.document.id)", sourceLocation: location)
      if token.isWord {
        #expect(word.isDefinite || !word.clitics.contains(.al), "token \(index) of \(text.document.id)", sourceLocation: location)
      } else {
        let hasNothing =
          word.traits.isEmpty && word.classes.isEmpty && word.clitics.isEmpty && word.pronoun == .none && word.shape.isEmpty && word.readings.isEmpty
          && word.surface < 0 && word.stem < 0
        #expect(hasNothing, "token \(index) of \(text.document.id)", sourceLocation: location)
      }
    }
  }

  private static func isAccent(_ unit: UInt16) -> Bool { unit >= 0x0300 && unit <= 0x036F }

  /// Every span lies in the text, is not empty, and its offsets in scalars give the written words.
  static func spans(_ extraction: Extraction, at location: SourceLocation = #_sourceLocation) {
    let document = extraction.document
    let scalars = Array(String(decoding: document.units, as: UTF16.self).unicodeScalars)
    let map = OffsetMap(document, unit: .scalars)
    for span in extraction.spans {
      guard span.start >= 0, span.start < span.end, span.end <= document.units.count else {
        Issue.record("\(span) is out of bounds in \(document.id)", sourceLocation: location)
        continue
      }
      let slice = scalars[map[span.start]..<map[span.end]]
      #expect(slice.elementsEqual(document[span].unicodeScalars), "\(span) in \(document.id)", sourceLocation: location)
    }
    for quotation in extraction.quotations {
      #expect(!quotation.content.isEmpty, "a quotation without content in \(document.id)", sourceLocation: location)
      let isOrdered = zip(quotation.content, quotation.content.dropFirst()).allSatisfy { $0.end <= $1.start }
      #expect(isOrdered, "content out of order in \(document.id)", sourceLocation: location)
      let speakers = quotation.relay + [quotation.speaker].compactMap { $0 }
      #expect(speakers.allSatisfy(extraction.speakers.indices.contains), "an unknown speaker in \(document.id)", sourceLocation: location)
      #expect(quotation.parent.map(extraction.quotations.indices.contains) ?? true, "an unknown parent in \(document.id)", sourceLocation: location)
    }
  }
}
