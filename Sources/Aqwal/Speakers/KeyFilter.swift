/// A set of keys that may hold a few too many: 4,096 bits, one per key.
struct KeyFilter: ~Copyable {
  private var bits = Column<UInt64>(capacity: size)
  private static let size = 64

  init() { removeAll() }

  mutating func removeAll() { bits.fill(with: 0, count: Self.size) }

  mutating func insert(_ key: UInt64) {
    let (word, bit) = Self.place(key)
    bits[word] |= bit
  }

  mutating func insert(_ keys: Keys) { for index in 0..<keys.count { insert(keys[index]) } }

  func contains(_ key: UInt64) -> Bool {
    let (word, bit) = Self.place(key)
    return bits[word] & bit != 0
  }

  func containsAny(of keys: Keys) -> Bool {
    for index in 0..<keys.count where contains(keys[index]) { return true }
    return false
  }

  private static func place(_ key: UInt64) -> (word: Int, bit: UInt64) {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: mixed >> 58), 1 << (mixed >> 52 & 63))
  }
}
