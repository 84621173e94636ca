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
    for batch in batches(paths) {
      var (inputs, extractions) = read(batch, with: extractor)
      for input in inputs {
        sink.beginEntry()
        try sink.endEntry(write(input, &extractions, to: &sink.buffer))
      }
    }
    return try sink.finish()
  }

  private func runTogether(_ paths: [String], workers: Int) throws(Failure) -> Int {
    let line = AssemblyLine(batches(paths), sink: EntrySink(writer: writer, output: output), window: workers * 4)
    line.run(workers: workers) {
      let extractor = Extractor(lexicon: lexicon, explains: explains)
      var buffer = ByteBuffer()
      return { batch in
        var (inputs, extractions) = read(batch, with: extractor)
        return inputs.map { input in
          buffer.removeAll()
          let note = write(input, &extractions, to: &buffer)
          return (Array(buffer.bytes), note)
        }
      }
    }
    return try line.finish()
  }

  /// The inputs, one by one for a reader who waits for each.
  private func batches(_ paths: [String]) -> InputBatches {
    InputBatches(InputSequence(paths, options: options), limit: output.isTerminal ? 1 : Extractor.batch)
  }

  /// The inputs of a batch with what is extracted from its articles.
  private func read(_ batch: [UnreadInput], with extractor: Extractor) -> (inputs: [Input], extractions: Extractions) {
    let inputs = batch.map { $0.read(options) }
    return (inputs, extractor.extract(inputs.compactMap(\.document)))
  }

  /// Writes the entry of one input; of an article it is the next of the extractions.
  private func write(_ input: Input, _ extractions: inout Extractions, to buffer: inout ByteBuffer) -> EntryNote {
    switch input {
    case .document:
      let extraction = extractions.next()!
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
