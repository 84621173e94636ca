import AqwalCorpus
import AqwalFormats

/// Takes articles in their order and writes them to a store in batches; an article is reported once its batch is in the store.
struct StoreSink: OrderedSink {
  enum Entry: Sendable {
    case extracted(Intake)
    case unchanged(ArticleIdentity, Fingerprint)
    case failed(String)
  }

  private let store: Store
  /// What the store held before this run.
  private let known: [ArticleIdentity: Fingerprint]
  private let lists: Bool
  private var progress: Progress
  /// What this run has met.
  private var met: [ArticleIdentity: Fingerprint] = [:]
  private var batch: [Intake] = []
  private var (added, changed, unchanged, failures, quotations) = (0, 0, 0, 0, 0)

  /// Each batch waits once for the disk.
  private static let batchSize = 64

  init(store: Store, known: [ArticleIdentity: Fingerprint], lists: Bool, progress: Progress) {
    self.store = store
    self.known = known
    self.lists = lists
    self.progress = progress
  }

  mutating func take(_ entry: Entry) throws(Failure) {
    switch entry {
    case .failed(let message): fail(message)
    case .unchanged(let identity, let fingerprint):
      guard isFirst(identity, fingerprint) else { return }
      unchanged += 1
      progress.add(quotations: 0)
      try report([(identity, "unchanged")])
    case .extracted(let intake):
      guard isFirst(intake.identity, intake.fingerprint) else { return }
      batch.append(intake)
      if batch.count >= Self.batchSize { try writeBatch() }
    }
  }

  mutating func finish() throws(Failure) -> Int {
    try writeBatch()
    progress.clear()
    do throws(StoreFault) { try store.unify() } catch { throw Failure(error.description) }
    let articles = added + changed + unchanged
    Terminal.complain(
      "\(articles) \(articles == 1 ? "article" : "articles"): \(added) added, \(changed) changed, \(unchanged) unchanged; \(quotations) quotations added")
    return failures
  }

  /// Whether the run meets the article for the first time. Two texts under one id would replace each other in every run.
  private mutating func isFirst(_ identity: ArticleIdentity, _ fingerprint: Fingerprint) -> Bool {
    guard let earlier = met.updateValue(fingerprint, forKey: identity) else { return true }
    met[identity] = earlier
    if earlier != fingerprint { fail("\(identity): a second article with this id and outlet; the first was kept. Give them ids, or tell --outlet") }
    return false
  }

  private mutating func fail(_ message: String) {
    failures += 1
    progress.clear()
    Terminal.complain("aqwal: \(message)")
  }

  private mutating func writeBatch() throws(Failure) {
    guard !batch.isEmpty else { return }
    do throws(StoreFault) { try store.add(batch) } catch { throw Failure(error.description) }
    var outcomes: [(ArticleIdentity, String)] = []
    for intake in batch {
      let isNew = known[intake.identity] == nil
      if isNew { added += 1 } else { changed += 1 }
      outcomes.append((intake.identity, isNew ? "added" : "changed"))
      quotations += intake.extraction.quotations.count
      progress.add(quotations: intake.extraction.quotations.count)
    }
    batch.removeAll(keepingCapacity: true)
    try report(outcomes)
  }

  private func report(_ outcomes: [(ArticleIdentity, String)]) throws(Failure) {
    guard lists else { return }
    var buffer = ByteBuffer()
    for (identity, outcome) in outcomes { buffer.append("\(outcome)\t\(identity)\n") }
    try OutputFile.standard.take(&buffer)
  }
}
