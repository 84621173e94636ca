/// What is known of some spellings: an open-addressed table by their hashes, which need no hashing of their own.
struct SpellingTable<Value: Sendable>: Sendable {
  private struct Slot {
    /// The hash of the spelling, or 0.
    var key: UInt64 = 0
    var value: Value?
  }

  private let slots: FrozenTable<Slot>
  /// One bit per spelling: of most that are asked for nothing is known, and this much stays in the processor's cache.
  private let filter: FrozenTable<UInt64>

  init(_ values: [UInt64: Value]) {
    var slots = [Slot](repeating: Slot(), count: 1 << (Int.bitWidth - (values.count * 2).leadingZeroBitCount))
    var filter = [UInt64](repeating: 0, count: max(slots.count / 4, 1))
    for (key, value) in values {
      let (word, bit) = Self.bit(of: key, in: filter.count)
      filter[word] |= bit
      var place = Self.place(of: key, in: slots.count)
      while slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(key: key, value: value)
    }
    self.slots = FrozenTable(slots)
    self.filter = FrozenTable(filter)
  }

  func free() {
    slots.free()
    filter.free()
  }

  var values: [Value] { slots.compactMap { $0.value } }

  subscript(spelling: UInt64) -> Value? {
    @inline(__always) get {
      let (word, bit) = Self.bit(of: spelling, in: filter.count)
      if filter[word] & bit == 0 { return nil }
      var place = Self.place(of: spelling, in: slots.count)
      while slots[place].key != spelling {
        if slots[place].key == 0 { return nil }
        place = (place + 1) & (slots.count - 1)
      }
      return slots[place].value
    }
  }

  private static func bit(of hash: UInt64, in count: Int) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash >> 40) & (count - 1), 1 << (hash >> 34 & 63))
  }

  private static func place(of hash: UInt64, in count: Int) -> Int { Int(truncatingIfNeeded: hash >> 32) & (count - 1) }
}
