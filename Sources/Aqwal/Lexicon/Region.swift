/// A country by its two-letter ICU region code.
struct Region: Hashable {
  let code: UInt16

  /// Nil for anything but two letters: `001` is the world.
  init?(code: some StringProtocol) {
    let letters = Array(code.utf8)
    guard letters.count == 2, letters.allSatisfy({ 0x41...0x5A ~= $0 }) else { return nil }
    self.code = UInt16(letters[0]) << 8 | UInt16(letters[1])
  }
}
