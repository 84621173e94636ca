/// A set of keys other than 0 in memory that is kept when the set is emptied.
struct KeySet: ~Copyable {
  /// An open-addressed table, 0 where there is no key, less than half full.
  private var slots = Column<UInt64>()
  private var count = 0
  private static let smallest = 256

  init() { slots.fill(with: 0, count: Self.smallest) }

  mutating func removeAll() {
    if count > 0 { slots.fill(with: 0, count: Self.smallest) }
    count = 0
  }

  mutating func insert(_ key: UInt64) {
    if count * 2 >= slots.count { grow() }
    let place = place(of: key)
    if slots[place] == key { return }
    slots[place] = key
    count += 1
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { slots[place(of: key)] == key }

  /// Where the key is, or would be.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[place] != 0, slots[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let keys = Array(slots.elements)
    slots.fill(with: 0, count: slots.count * 2)
    for key in keys where key != 0 { slots[place(of: key)] = key }
  }
}
