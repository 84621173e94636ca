/// What is known of some spellings: an open-addressed table by their hashes, which need no hashing of their own.
struct SpellingTable<Value: Sendable>: Sendable {
  private struct Slot {
    /// The hash of the spelling, or 0.
    var key: UInt64 = 0
    var value: Value?
  }

  private let slots: FrozenTable<Slot>

  init(_ values: [UInt64: Value]) {
    var slots = [Slot](repeating: Slot(), count: 1 << (Int.bitWidth - (values.count * 2).leadingZeroBitCount))
    for (key, value) in values {
      var place = Self.place(of: key, in: slots.count)
      while slots[place].key != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = Slot(key: key, value: value)
    }
    self.slots = FrozenTable(slots)
  }

  func free() { slots.free() }

  var values: [Value] { slots.compactMap { $0.value } }

  subscript(spelling: UInt64) -> Value? {
    @inline(__always) get {
      var place = Self.place(of: spelling, in: slots.count)
      while slots[place].key != spelling {
        if slots[place].key == 0 { return nil }
        place = (place + 1) & (slots.count - 1)
      }
      return slots[place].value
    }
  }

  private static func place(of hash: UInt64, in count: Int) -> Int { Int(truncatingIfNeeded: hash >> 32) & (count - 1) }
}
