/// The spellings of the lexicon: an open-addressed table from spelling hash to form index.
struct FormTable: Sendable {
  private let slots: FrozenTable<FormSlot>
  /// One bit per hash. Most hashes that are asked for are no form's, and this much stays in the processor's cache where the slots do not.
  private let filter: FrozenTable<UInt64>
  let count: Int32

  init(_ numbers: inout FormNumbers) {
    count = numbers.count
    slots = numbers.freeze()
    var filter = [UInt64](repeating: 0, count: slots.count / 16)
    for slot in slots[0..<Int32(slots.count)] {
      let (word, bit) = Self.place(of: slot.key, in: filter.count)
      filter[word] |= slot.isEmpty ? 0 : bit
    }
    self.filter = FrozenTable(filter)
  }

  func free() {
    slots.free()
    filter.free()
  }

  @inline(__always)
  private static func place(of hash: UInt64, in count: Int) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: hash >> 40) & (count - 1), 1 << (hash >> 34 & 63))
  }

  /// Has the processor fetch what tells of the hash.
  @inline(__always)
  func prefetch(_ hash: UInt64) {
    filter.prefetch(Self.place(of: hash, in: filter.count).word)
    slots.prefetch(FormSlot.place(of: hash, in: slots.count))
  }

  /// The index of the form with this hash, or -1.
  subscript(hash: UInt64) -> Int32 {
    @inline(__always) get {
      let (word, bit) = Self.place(of: hash, in: filter.count)
      if filter[word] & bit == 0 { return -1 }
      let key = FormSlot.key(of: hash)
      var place = FormSlot.place(of: hash, in: slots.count)
      while true {
        let slot = slots[place]
        if slot.key == key { return slot.form }
        if slot.isEmpty { return -1 }
        place = (place + 1) & (slots.count - 1)
      }
    }
  }
}

/// A form beside the upper bits of its hash, which are as good as the whole: half the memory to wait for.
struct FormSlot {
  private var bits: UInt64 = 0

  /// The bits that hold the form, counted from 1.
  private static let forms: UInt64 = 1 << 20 - 1

  init() {}

  init(_ hash: UInt64, form: Int32) {
    precondition(form < Self.forms)
    bits = hash & ~Self.forms | UInt64(form + 1)
  }

  var isEmpty: Bool { bits == 0 }
  /// The upper bits of the hash.
  var key: UInt64 { bits & ~Self.forms }
  /// The form, or -1.
  var form: Int32 { Int32(bits & Self.forms) - 1 }

  static func key(of hash: UInt64) -> UInt64 { hash & ~forms }

  /// The first place for the hash, of which only the upper bits tell.
  static func place(of hash: UInt64, in count: Int) -> Int { Int(truncatingIfNeeded: hash >> 20) & (count - 1) }
}

/// Numbers the spellings while a lexicon is built.
struct FormNumbers: ~Copyable {
  // At least half of it is empty, so that most look-ups end at their first slot.
  private var slots = Column<FormSlot>()
  private(set) var count: Int32 = 0

  init() { slots.fill(with: FormSlot(), count: 1 << 17) }

  /// Has the processor fetch what a spelling's number is told by.
  func prefetch(_ hash: UInt64) { slots.prefetch(FormSlot.place(of: hash, in: slots.count)) }

  /// The number of the spelling with this hash.
  mutating func number(_ hash: UInt64) -> Int32 {
    if Int(count) * 2 >= slots.count { grow() }
    let place = place(of: hash)
    if slots[place].isEmpty {
      slots[place] = FormSlot(hash, form: count)
      count += 1
    }
    return slots[place].form
  }

  /// The table as it is; what is left is empty.
  mutating func freeze() -> FrozenTable<FormSlot> { slots.freeze() }

  private func place(of hash: UInt64) -> Int {
    let key = FormSlot.key(of: hash)
    var place = FormSlot.place(of: hash, in: slots.count)
    while slots[place].key != key, !slots[place].isEmpty { place = (place + 1) & (slots.count - 1) }
    return place
  }

  private mutating func grow() {
    var old = Column<FormSlot>()
    swap(&old, &slots)
    slots.fill(with: FormSlot(), count: old.count * 2)
    for index in 0..<old.count where !old[index].isEmpty { slots[place(of: old[index].key)] = old[index] }
  }
}
