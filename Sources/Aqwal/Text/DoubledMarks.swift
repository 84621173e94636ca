/// Tells a quotation mark that is typed as two (`''…''`, `""…""`, `<<…>>`) from two marks that meet (`«… "…""`).
struct DoubledMarks {
  /// The mark that stands open as two.
  private var open: UInt16?

  /// Whether the mark and the same one behind it are one mark; `opens` tells that they stand where a message may begin.
  mutating func isOne(_ unit: UInt16, opens: Bool) -> Bool {
    switch unit {
    case 0x3C, 0x3E: return true
    case 0x22, 0x27:
      guard opens || open == unit else { return false }
      open = opens ? unit : nil
      return true
    default: return false
    }
  }
}
