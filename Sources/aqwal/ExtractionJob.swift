import Aqwal
import AqwalFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The extraction of a sequence of inputs into one output.
struct ExtractionJob: Sendable {
  let lexicon: Lexicon
  let explains: Bool
  let options: InputOptions
  let writer: any ExtractionWriter
  let output: OutputFile

  /// Runs to the end of the inputs that `paths` name and returns how many of them failed.
  func run(_ paths: [String], workers: Int) throws(Failure) -> Int {
    if workers == 1 { return try runAlone(paths) }
    return try runTogether(paths, workers: workers)
  }

  private func runAlone(_ paths: [String]) throws(Failure) -> Int {
    let extractor = Extractor(lexicon: lexicon, explains: explains)
    var sink = EntrySink(writer: writer, output: output)
    for unread in InputSequence(paths, options: options) {
      sink.beginEntry()
      let note = render(unread.read(options), with: extractor, to: &sink.buffer)
      try sink.endEntry(note)
    }
    return try sink.finish()
  }

  private func runTogether(_ paths: [String], workers: Int) throws(Failure) -> Int {
    let line = AssemblyLine(InputSequence(paths, options: options), sink: EntrySink(writer: writer, output: output), window: workers * 16)
    line.run(workers: workers) {
      let extractor = Extractor(lexicon: lexicon, explains: explains)
      var buffer = ByteBuffer()
      return { unread in
        buffer.removeAll()
        let note = render(unread.read(options), with: extractor, to: &buffer)
        return (Array(buffer.bytes), note)
      }
    }
    return try line.finish()
  }

  /// Writes the entry of one input.
  private func render(_ input: Input, with extractor: Extractor, to buffer: inout ByteBuffer) -> EntryNote {
    switch input {
    case .document(let document):
      let extraction = extractor.extract(document)
      writer.write(extraction, to: &buffer)
      return .written(quotations: extraction.quotations.count)
    case .failure(let id, let message):
      writer.fail(id: id, message: message, to: &buffer)
      return .failed(message)
    }
  }
}

/// What is to be told of an entry besides its bytes.
enum EntryNote: Sendable {
  case written(quotations: Int)
  case failed(String)
}

func processorCount() -> Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }
