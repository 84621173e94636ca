import AqwalFormats

/// Takes the entries of a job in their order, with what stands between them, and tells of failures and progress.
struct EntrySink: OrderedSink, ~Copyable {
  /// The bytes that have not been written to the output.
  var buffer = ByteBuffer()
  private let writer: any ExtractionWriter
  private let output: OutputFile
  private var progress: Progress
  private var entries = 0
  private var failures = 0

  init(writer: any ExtractionWriter, output: OutputFile) {
    self.writer = writer
    self.output = output
    progress = Progress(isShown: Terminal.isError && !output.isTerminal)
    writer.begin(&buffer)
  }

  mutating func take(_ entry: (bytes: [UInt8], note: EntryNote)) throws(Failure) {
    beginEntry()
    entry.bytes.withUnsafeBufferPointer { buffer.append($0) }
    try endEntry(entry.note)
  }

  /// Writes what stands before the next entry.
  mutating func beginEntry() {
    if entries > 0 { writer.separate(&buffer) }
    entries += 1
  }

  /// Accounts for the entry that was written to the buffer since ``beginEntry()``.
  mutating func endEntry(_ note: EntryNote) throws(Failure) {
    switch note {
    case .written(let quotations): progress.add(quotations: quotations)
    case .failed(let message):
      failures += 1
      progress.clear()
      Terminal.complain("aqwal: \(message)")
    }
    if buffer.count >= 1 << 16 || output.isTerminal { try output.take(&buffer) }
  }

  /// Writes what is left and returns how many inputs failed.
  mutating func finish() throws(Failure) -> Int {
    writer.end(&buffer)
    try output.take(&buffer)
    progress.clear()
    return failures
  }
}
