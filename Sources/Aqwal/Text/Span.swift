/// A half-open stretch of a document, in UTF-16 units of its untouched text.
///
/// Everything inside the library counts in UTF-16 units, as ICU does; writers convert to the reader's unit with ``OffsetMap``.
public struct Span: Hashable, Sendable, Comparable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public var isEmpty: Bool { end <= start }

  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  public static func < (a: Span, b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
