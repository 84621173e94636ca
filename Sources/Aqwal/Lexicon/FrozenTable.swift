private import CICU

/// An immutable list of plain values in memory of its own.
///
/// Extractors on all processors share one lexicon: with arrays, its reference counts would be what they fight over. Whoever makes a table frees it.
struct FrozenTable<Element>: RandomAccessCollection, @unchecked Sendable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  /// Takes over memory with `count` elements.
  init(_ base: UnsafeMutablePointer<Element>, count: Int) {
    self.base = base
    self.count = count
  }

  init(_ elements: [Element]) {
    base = .allocate(capacity: Swift.max(elements.count, 1))
    count = elements.count
    elements.withUnsafeBufferPointer { if let start = $0.baseAddress { base.initialize(from: start, count: count) } }
  }

  /// A part of the table, which it frees with the rest.
  func part(_ range: Range<Int>) -> FrozenTable {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return FrozenTable(base + range.lowerBound, count: range.count)
  }

  func free() {
    base.deinitialize(count: count)
    base.deallocate()
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
  }

  /// Has the processor fetch the first lines of its cache that the table takes, which are all of a small one.
  @inline(__always)
  func prefetchBeginning() {
    for line in 0..<4 { memory_prefetch(UnsafeRawPointer(base) + line * 64) }
  }

  /// Has the processor fetch an element that is about to be read.
  func prefetch(_ index: Int) {
    memory_prefetch(base + index)
    // One that is longer than a line of the processor's cache ends in another.
    if MemoryLayout<Element>.size > 64 { memory_prefetch(UnsafeRawPointer(base + index) + (MemoryLayout<Element>.size - 1)) }
  }

  subscript(range: Range<Int32>) -> UnsafeBufferPointer<Element> {
    @inline(__always) get {
      precondition(range.lowerBound >= 0 && Int(range.upperBound) <= count)
      return UnsafeBufferPointer(start: base + Int(range.lowerBound), count: range.count)
    }
  }
}

extension FrozenTable where Element: Equatable {
  func contains(_ element: Element) -> Bool { UnsafeBufferPointer(start: base, count: count).contains(element) }

  static func == (table: Self, elements: [Element]) -> Bool { table.elementsEqual(elements) }
}
