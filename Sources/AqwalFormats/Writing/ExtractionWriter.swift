import Aqwal

/// A form of output, written article by article.
///
/// A writer holds no state, so that several threads can render articles that are put into their order afterwards.
public protocol ExtractionWriter: Sendable {
  /// What stands before the first entry.
  func begin(_ out: inout ByteBuffer)
  /// What stands between two entries.
  func separate(_ out: inout ByteBuffer)
  func write(_ extraction: Extraction, to out: inout ByteBuffer)
  /// Writes the entry of an input that gave no article; forms without a place for it write nothing.
  func fail(id: String, message: String, to out: inout ByteBuffer)
  /// What stands behind the last entry.
  func end(_ out: inout ByteBuffer)
}

extension ExtractionWriter {
  public func begin(_ out: inout ByteBuffer) {}
  public func separate(_ out: inout ByteBuffer) {}
  public func fail(id: String, message: String, to out: inout ByteBuffer) {}
  public func end(_ out: inout ByteBuffer) {}
}
