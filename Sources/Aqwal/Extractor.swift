/// Finds the attributed quotations of documents.
///
/// All documents pass the same stages, whose code together is more than a processor's cache holds beside the data. Documents that are extracted together pass
/// each stage one after another, so that its code is fetched once for all of them.
///
/// An extractor reuses its buffers and is not `Sendable`: give each thread its own; they share the lexicon.
public final class Extractor {
  /// How many documents pass a stage together at most: with more, what is known of them takes the cache from the code.
  public static let batch = 8
  /// The units that they have together; a document with more passes the stages alone, and always in the same buffers.
  private static let room = 1 << 16

  private let vocabulary: Vocabulary
  private let explains: Bool
  @exclusivity(unchecked) private var readers: [DocumentReader] = []

  /// An extractor that, with `explains`, tells of each quotation how it came about.
  public init(lexicon: Lexicon = .standard, explains: Bool = false) {
    vocabulary = Vocabulary(lexicon)
    self.explains = explains
  }

  /// The quotations of `document`, in text order, with their speakers.
  public func extract(_ document: Document) -> Extraction {
    var extractions = extract([document])
    return extractions.next()!
  }

  /// The quotations of each of the documents, which are the same as if it were extracted alone. Take them all before the extractor is asked again.
  public func extract(_ documents: [Document]) -> Extractions { Extractions(documents, with: self) }

  /// Takes the first of `documents` through the stages and returns how many they were.
  fileprivate func read(_ documents: ArraySlice<Document>) -> Int {
    let documents = documents.prefix(together(documents))
    while readers.count < documents.count { readers.append(DocumentReader(vocabulary, explains: explains)) }
    let readers = readers[..<documents.count]
    // To and fro: each stage begins with the document that the one before it ended with, which the cache has most of.
    for (reader, document) in zip(readers, documents).reversed() { reader.load(document) }
    for reader in readers { reader.findNames() }
    for reader in readers.reversed() { reader.findAttributions() }
    for reader in readers { reader.findSpeakers() }
    for reader in readers.reversed() { reader.findPositions() }
    return documents.count
  }

  fileprivate func takeExtraction(_ reader: Int) -> Extraction { readers[reader].takeExtraction() }

  /// How many of the documents pass the stages together, from the first on.
  private func together(_ documents: ArraySlice<Document>) -> Int {
    var units = 0
    for (count, document) in zip(0..., documents.prefix(Self.batch)) {
      units += document.units.count
      if units > Self.room, count > 0 { return count }
    }
    return min(documents.count, Self.batch)
  }
}

/// What an extractor finds in documents, one after another.
public struct Extractions: Sequence, IteratorProtocol {
  private let extractor: Extractor
  /// The documents that have not been read.
  private var rest: ArraySlice<Document>
  /// The readers of those that have been, and wait to be taken.
  private var ready = 0..<0

  fileprivate init(_ documents: [Document], with extractor: Extractor) {
    self.extractor = extractor
    rest = documents[...]
  }

  public mutating func next() -> Extraction? {
    if ready.isEmpty {
      if rest.isEmpty { return nil }
      ready = 0..<extractor.read(rest)
      rest = rest.dropFirst(ready.count)
    }
    defer { ready = ready.dropFirst() }
    return extractor.takeExtraction(ready.lowerBound)
  }
}
