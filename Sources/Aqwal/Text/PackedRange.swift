/// A range of tokens, or none, in eight bytes instead of seventeen: matches are made of ranges and copied often.
@propertyWrapper
struct PackedRange: Equatable {
  private var start: Int32 = 0
  /// Negative where there is no range.
  private var end: Int32 = -1

  init(wrappedValue: Range<Int>?) { self.wrappedValue = wrappedValue }

  var wrappedValue: Range<Int>? {
    get { end < 0 ? nil : Int(start)..<Int(end) }
    set {
      start = Int32(newValue?.lowerBound ?? 0)
      end = Int32(newValue?.upperBound ?? -1)
    }
  }
}
