import Aqwal
import AqwalFormats
import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say how quotations were found.",
    discussion: """
      For each quotation, or for those that cover an offset: the pattern, the cue, the speaker, the act and the stance, each with the lexicon lines that \
      it came from, and the patterns that lost to it. Offsets count Unicode scalars from 0.

      EXAMPLES
        aqwal explain article.txt
        aqwal explain article.txt:120
      """)

  @Argument(help: ArgumentHelp("A file, or - for standard input, with an offset behind a colon.", valueName: "file[:offset]"))
  var place: String

  @OptionGroup var inputs: InputArguments
  @OptionGroup var knowledge: LexiconOptions

  func run() throws {
    try reportingFailure {
      let (path, offset) = parted(place)
      let extractor = Extractor(lexicon: try knowledge.lexicon(), explains: true)
      let writer = TableWriter(style: Terminal.style, explanation: Explanation(try knowledge.files()))
      var hasFailed = false
      var buffer = ByteBuffer()
      for unread in InputSequence([path], options: inputs.options) {
        switch unread.read(inputs.options) {
        case .failure(_, let message):
          Terminal.complain("aqwal: \(message)")
          hasFailed = true
        case .document(let document):
          let extraction = extractor.extract(document)
          let indices = offset.map(extraction.quotations(over:)) ?? Array(extraction.quotations.indices)
          if let offset, indices.isEmpty { Terminal.complain("aqwal: no quotation of \(document.id) covers offset \(offset)") }
          writer.write(extraction, quotations: indices, to: &buffer)
          try OutputFile.standard.take(&buffer)
        }
      }
      if hasFailed { throw ExitCode(2) }
    }
  }

  /// The path and the offset of `path:offset`; a file whose name ends so is taken as it is.
  private func parted(_ place: String) -> (path: String, offset: Int?) {
    guard let colon = place.lastIndex(of: ":"), let offset = Int(place[place.index(after: colon)...]), offset >= 0, access(place, F_OK) != 0 else {
      return (place, nil)
    }
    return (String(place[..<colon]), offset)
  }
}

extension Extraction {
  /// The quotations with a message, a cue or a mention over an offset in scalars.
  fileprivate func quotations(over offset: Int) -> [Int] {
    let offsets = OffsetMap(document, unit: .scalars)
    return quotations.indices.filter { index in
      let quotation = quotations[index]
      let spans = quotation.content + [quotation.cue?.span, quotation.mention].compactMap { $0 }
      return spans.contains { offsets[$0.start] <= offset && offset < offsets[$0.end] }
    }
  }
}
