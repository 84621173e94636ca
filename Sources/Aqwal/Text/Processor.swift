private import CICU

/// What the processor at hand can do beyond what all of its kind can.
enum Processor {
  /// Whether it can take many bytes, or units, at once.
  static var isWide: Bool { processor_is_wide() }
}
