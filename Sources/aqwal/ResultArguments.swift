import AqwalFormats
import ArgumentParser

/// How the answers of a query are written.
struct ResultArguments: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, jsonl, csv
  }

  @Option(help: ArgumentHelp("The form of the results (default: table on a terminal, else jsonl).", valueName: "form"))
  var format: Format?

  @Option(name: [.short, .long], help: ArgumentHelp("Write the results to FILE.", valueName: "file"))
  var output: String?

  /// Whether people read the results on a screen.
  var isScreen: Bool { chosenFormat == .table && output == nil && Terminal.isOutput }

  private var chosenFormat: Format { format ?? (Terminal.isOutput && output == nil ? .table : .jsonl) }

  /// Writes each item as a record for programs, or as its part of a page for people.
  func write<Item>(_ items: some Sequence<Item>, record: (Item) -> Record, page: (inout TextPage, Item) -> Void) throws(Failure) {
    try write(records: items.lazy.map(record)) { for item in items { page(&$0, item) } }
  }

  /// Writes records for programs, or a page for people.
  func write(records: some Sequence<Record>, page layOut: (inout TextPage) -> Void) throws(Failure) {
    let file = try output.map { path throws(Failure) in try OutputFile(path) } ?? .standard
    switch chosenFormat {
    case .table:
      var page = TextPage(style: output == nil ? Terminal.style : TerminalStyle())
      layOut(&page)
      try file.take(&page.out)
    case .jsonl: try write(records, RecordWriter(.jsonl), to: file)
    case .csv: try write(records, RecordWriter(.csv), to: file)
    }
  }

  private func write(_ records: some Sequence<Record>, _ writer: consuming RecordWriter, to file: OutputFile) throws(Failure) {
    for record in records {
      writer.write(record)
      if writer.out.count >= 1 << 16 { try file.take(&writer.out) }
    }
    try file.take(&writer.out)
  }
}
