import Aqwal

/// What tells one article from another: ids are only an outlet's own.
public struct ArticleIdentity: Hashable, Sendable, CustomStringConvertible {
  /// Empty where the source does not tell.
  public var outlet: String
  public var name: String

  public init(outlet: String, name: String) {
    self.outlet = outlet
    self.name = name
  }

  public init(_ document: Document) {
    self.init(outlet: document.outlet ?? "", name: document.id)
  }

  public var description: String { outlet.isEmpty ? name : "\(outlet)/\(name)" }
}

/// An article as a store takes it in: what was extracted, and what tells whether it has changed since.
public struct Intake: Sendable {
  public var extraction: Extraction
  /// Of the article as its source gave it.
  public var fingerprint: Fingerprint
  public var identity: ArticleIdentity { ArticleIdentity(extraction.document) }

  public init(_ extraction: Extraction, fingerprint: Fingerprint) {
    self.extraction = extraction
    self.fingerprint = fingerprint
  }
}

/// A hash of an article's text and facts: the same article has the same one in every run.
public struct Fingerprint: Hashable, Sendable {
  var value: Int64

  init(value: Int64) {
    self.value = value
  }

  public init(_ document: Document) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ unit: UInt16) { hash = (hash ^ UInt64(unit)) &* 0x100_0000_01b3 }
    document.units.withUnsafeBufferPointer { for unit in $0 { add(unit) } }
    for fact in [document.title, document.date, document.url] {
      // No text has this unit, so that facts keep their places.
      add(0xFFFF)
      for unit in fact?.utf16 ?? "".utf16 { add(unit) }
    }
    hash ^= hash >> 32
    value = Int64(bitPattern: hash &* 0x9E37_79B9_7F4A_7C15)
  }
}
