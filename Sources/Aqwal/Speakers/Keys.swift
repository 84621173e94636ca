/// The keys of some words in their order, with a mask that tells most lists apart at a glance.
///
/// They are a handful at most: a look through them costs less than hashing one, and the first four need no memory of their own.
struct Keys: RandomAccessCollection, Equatable {
  private var first: SIMD4<UInt64> = .zero
  /// Those behind the first four; nil where there are none, so that a copy mostly counts no reference.
  private var rest: [UInt64]?
  /// One bit per key: where it lacks one, the key is not there.
  private var mask: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(_ keys: some Sequence<UInt64>) { for key in keys { append(key) } }

  /// The keys that words have without their clitics, with ة, ؤ and ئ levelled.
  init(bare words: [String]) {
    self.init(
      words.map { word in
        spellingHash(Folding.folded(word).map { $0 == 0x0629 ? 0x0647 : $0 == 0x0624 ? 0x0648 : $0 == 0x0626 ? 0x064A : $0 })
      })
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> UInt64 {
    index < 4 ? first[index] : rest![index - 4]
  }

  mutating func append(_ key: UInt64) {
    if count < 4 { first[count] = key } else if count == 4 { rest = [key] } else { rest!.append(key) }
    count += 1
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
  func contains(_ key: UInt64) -> Bool { mask & Self.bit(key) != 0 && holds(key) }

  // A sequence's own ways would copy the keys into an iterator first.

  func contains(where fits: (UInt64) -> Bool) -> Bool {
    for index in 0..<count where fits(self[index]) { return true }
    return false
  }

  func allSatisfy(_ fits: (UInt64) -> Bool) -> Bool { !contains { !fits($0) } }

  private func holds(_ key: UInt64) -> Bool {
    count > 0 && first.x == key || count > 1 && first.y == key || count > 2 && first.z == key || count > 3 && first.w == key || rest?.contains(key) ?? false
  }

  /// Whether the other has all of these keys.
  @inline(__always)
  func isWithin(_ other: Keys) -> Bool { mask & ~other.mask == 0 && isHeld(by: other) }

  private func isHeld(by other: Keys) -> Bool {
    for index in 0..<count where !other.holds(self[index]) { return false }
    return true
  }

  /// A bit per key, or all bits where there are none: of lists of which one is within the other, these have one in common.
  var glance: UInt64 { mask == 0 ? .max : mask }

  /// Whether the other may have some of these keys.
  @inline(__always)
  func mayShare(with other: Keys) -> Bool { glance & other.glance != 0 }

  /// How many of these keys the other has.
  func countShared(with other: Keys) -> Int {
    mask & other.mask == 0 ? 0 : reduce(0) { $0 + (other.contains($1) ? 1 : 0) }
  }

  /// Whether the other is these keys less the first.
  @inline(__always)
  func isEqualBehindFirst(_ other: Keys) -> Bool {
    Swift.max(count - 1, 0) == other.count && other.mask & ~mask == 0 && dropFirst().elementsEqual(other)
  }

  @inline(__always)
  static func == (a: Keys, b: Keys) -> Bool { a.mask == b.mask && a.count == b.count && a.first == b.first && a.rest == b.rest }

  @inline(__always)
  private static func bit(_ key: UInt64) -> UInt64 { 1 &<< ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }
}
