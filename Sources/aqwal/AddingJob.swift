import Aqwal
import AqwalCorpus
import AqwalFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The extraction of a sequence of inputs into a store: many workers, one writer.
struct AddingJob: Sendable {
  let store: Store
  let lexicon: Lexicon
  let options: InputOptions
  /// The outlet of articles that tell none.
  let outlet: String?
  /// What the store held before.
  let known: [ArticleIdentity: Fingerprint]
  let refreshes: Bool
  let lists: Bool

  /// Runs to the end of the inputs that `paths` name and returns how many of them failed.
  func run(_ paths: [String], workers: Int) throws(Failure) -> Int {
    let sink = StoreSink(store: store, known: known, lists: lists, progress: Progress(isShown: Terminal.isError, total: Terminal.isError ? count(paths) : nil))
    let line = AssemblyLine(InputBatches(InputSequence(paths, options: options), limit: Extractor.batch), sink: sink, window: workers * 4)
    line.run(workers: workers) {
      let extractor = Extractor(lexicon: lexicon)
      return { entries(of: $0, with: extractor) }
    }
    return try line.finish()
  }

  /// How many inputs there will be; unknown of standard input, which can be read but once.
  private func count(_ paths: [String]) -> Int? {
    paths.contains("-") ? nil : InputSequence(paths, options: options).reduce(0) { count, _ in count + 1 }
  }

  private enum Reading {
    case settled(StoreSink.Entry)
    case article(Document, Fingerprint)
  }

  private func entries(of batch: [UnreadInput], with extractor: Extractor) -> [StoreSink.Entry] {
    let readings = batch.map(reading)
    let documents = readings.compactMap { if case .article(let document, _) = $0 { document } else { nil } }
    var extractions = extractor.extract(documents)
    return readings.map { reading in
      switch reading {
      case .settled(let entry): entry
      case .article(_, let fingerprint): .extracted(Intake(extractions.next()!, fingerprint: fingerprint))
      }
    }
  }

  private func reading(of unread: UnreadInput) -> Reading {
    switch unread.read(options) {
    case .failure(_, let message): return .settled(.failed(message))
    case .document(var document):
      if document.outlet == nil { document.outlet = outlet }
      let identity = ArticleIdentity(document)
      // Before a file's own date comes in: a copied file is no changed article.
      let fingerprint = Fingerprint(document)
      if !refreshes, known[identity] == fingerprint { return .settled(.unchanged(identity, fingerprint)) }
      if document.date == nil { document.date = day(of: unread) }
      return .article(document, fingerprint)
    }
  }

  /// The day on which a text file was last changed.
  private func day(of unread: UnreadInput) -> String? {
    let path: String
    switch unread {
    case .file(let file), .text(_, let file): path = file
    case .record, .failure: return nil
    }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      return CalendarDay(secondsSince1970: status.st_mtimespec.tv_sec).description
    #else
      return CalendarDay(secondsSince1970: status.st_mtim.tv_sec).description
    #endif
  }
}
