/// The keys of some words in their order, with a mask that tells most lists apart at a glance.
///
/// They are a handful at most: a look through them costs less than hashing one.
struct Keys: RandomAccessCollection, Equatable {
  private var list: [UInt64] = []
  /// One bit per key: where it lacks one, the key is not there.
  private var mask: UInt64 = 0

  init() {}

  /// No keys yet, with room for `count`.
  init(reserving count: Int) { list.reserveCapacity(count) }

  init(_ keys: some Sequence<UInt64>) { for key in keys { append(key) } }

  var startIndex: Int { 0 }
  var endIndex: Int { list.count }
  subscript(index: Int) -> UInt64 { list[index] }

  mutating func append(_ key: UInt64) {
    list.append(key)
    mask |= Self.bit(key)
  }

  /// Adds the key unless it is there; whether it was not.
  @discardableResult
  mutating func insert(_ key: UInt64) -> Bool {
    if contains(key) { return false }
    append(key)
    return true
  }

  @inline(__always)
  func contains(_ key: UInt64) -> Bool { mask & Self.bit(key) != 0 && list.contains(key) }

  /// Whether the other has all of these keys.
  @inline(__always)
  func isWithin(_ other: Keys) -> Bool { mask & ~other.mask == 0 && list.allSatisfy(other.list.contains) }

  /// How many of these keys the other has.
  func countShared(with other: Keys) -> Int {
    mask & other.mask == 0 ? 0 : list.reduce(0) { $0 + (other.contains($1) ? 1 : 0) }
  }

  /// Whether the other is these keys less the first.
  func isEqualBehindFirst(_ other: Keys) -> Bool {
    Swift.max(list.count - 1, 0) == other.list.count && other.mask & ~mask == 0 && list.dropFirst().elementsEqual(other.list)
  }

  @inline(__always)
  static func == (a: Keys, b: Keys) -> Bool { a.mask == b.mask && a.list == b.list }

  @inline(__always)
  private static func bit(_ key: UInt64) -> UInt64 { 1 &<< ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }
}
