import Aqwal
import AqwalCorpus
import AqwalFormats
import AqwalTestSupport

/// The articles of `Articles/harbour.jsonl`: twenty from a made-up harbour town, with a speaker in four spellings, two who share a name, three changes of
/// position, and a figure that changes between two outlets.
enum Harbour {
  static let intakes: [Intake] = {
    let extractor = Extractor()
    return InputSequence([Folders.articles.appending(path: "harbour.jsonl").path]).compactMap { unread in
      guard case .document(let document) = unread.read() else { return nil }
      return Intake(extractor.extract(document), fingerprint: Fingerprint(document))
    }
  }()

  /// A new store in `folder` with `intakes`, each added in a transaction of its own.
  static func store(in folder: TemporaryFolder, _ intakes: [Intake] = intakes, named name: String = "store") throws -> Store {
    let store = try Store(folder(name), .creating)
    for intake in intakes { try store.add([intake]) }
    try store.unify()
    return store
  }
}

/// An article as a store takes it in.
func intake(_ id: String, outlet: String = "", date: String? = nil, _ text: String) -> Intake {
  let document = Document(id: id, text: text, date: date, outlet: outlet)
  return Intake(Extractor().extract(document), fingerprint: Fingerprint(document))
}
