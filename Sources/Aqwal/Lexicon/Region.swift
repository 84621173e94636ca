/// A country by its two-letter ICU region code.
struct Region: Hashable {
  let code: UInt16

  /// Nil for anything but two letters: `001` is the world.
  init?(code: String) {
    let letters = code.utf8
    guard letters.count == 2, let first = letters.first, let second = letters.last, 0x41...0x5A ~= first, 0x41...0x5A ~= second else { return nil }
    self.code = UInt16(first) << 8 | UInt16(second)
  }
}
