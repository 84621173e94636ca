private import CICU

/// A growing list of plain values in memory of its own, which is kept when the list is emptied.
///
/// The loops over tokens look things up a hundred million times a second. An array that a class holds costs a reference count at most of these
/// look-ups; this costs a comparison and a load.
struct Column<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 256) {
    base = Self.memory(for: capacity)
    self.capacity = capacity
  }

  /// Room for elements, and for what closes them; a table of megabytes gets large pages, for it is read all over.
  private static func memory(for capacity: Int) -> UnsafeMutablePointer<Element> {
    let size = (capacity + 1) * MemoryLayout<Element>.stride
    guard size >= largePage else { return .allocate(capacity: capacity + 1) }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: largePage)
    memory_prefer_large_pages(memory, size)
    return memory.bindMemory(to: Element.self, capacity: capacity + 1)
  }

  private static var largePage: Int { 1 << 21 }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  /// The elements, until the next change.
  var elements: UnsafeBufferPointer<Element> {
    @inline(__always) get { UnsafeBufferPointer(start: base, count: count) }
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
    @inline(__always) set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      base[index] = newValue
    }
  }

  /// Puts down, behind the last element, what stands for those outside of the column, until its next change.
  mutating func close(with outside: Element) { (base + count).initialize(to: outside) }

  /// The element, or what stands for those outside of the column that is closed, without a branch.
  @inline(__always)
  func element(_ index: Int) -> Element {
    base[Int(bitPattern: Swift.min(UInt(bitPattern: index), UInt(bitPattern: count)))]
  }

  /// Has the processor fetch an element that is about to be read.
  @inline(__always)
  func prefetch(_ index: Int) { memory_prefetch(base + index) }

  mutating func removeAll() {
    base.deinitialize(count: count)
    count = 0
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Appends `element` as often; eight at a time, some of them behind the end, for the number is what the processor would have to guess.
  mutating func append(repeating element: Element, count: Int) where Element: BitwiseCopyable {
    if self.count + count + 8 > capacity { grow(to: self.count + count + 8) }
    for start in stride(from: self.count, to: self.count + count, by: 8) {
      for offset in 0..<8 { base[start + offset] = element }
    }
    self.count += count
  }

  /// Keeps the elements that fit, in their order, without a branch at each.
  @inline(__always)
  mutating func keep(where fits: (Element) -> Bool) where Element: BitwiseCopyable {
    var kept = 0
    for index in 0..<count {
      base[kept] = base[index]
      kept += fits(base[index]) ? 1 : 0
    }
    count = kept
  }

  /// Appends what `write` puts down, which tells how many they are: `limit` at the most.
  @inline(__always)
  mutating func append(atMost limit: Int, _ write: (UnsafeMutablePointer<Element>) -> Int) {
    if count + limit > capacity { grow(to: count + limit) }
    let written = write(base + count)
    precondition(written <= limit)
    count += written
  }

  /// Makes the list the places of the flags that have some of `mask`: without a branch at each that the processor would have to guess.
  mutating func fill(withPlacesIn flags: UnsafeBufferPointer<UInt16>, of mask: UInt16, isWide: Bool = Processor.isWide) where Element == Int32 {
    removeAll()
    if flags.count + 16 > capacity { grow(to: flags.count + 16) }
    if let first = flags.baseAddress { count = flagged_places(first, flags.count, mask, base, isWide) }
  }

  /// Puts the element before the one that is at `place`, or behind the last.
  mutating func insert(_ element: Element, at place: Int) {
    precondition(place >= 0 && place <= count)
    if count == capacity { grow(to: count + 1) }
    (base + place + 1).moveInitialize(from: base + place, count: count - place)
    (base + place).initialize(to: element)
    count += 1
  }

  /// Makes the list `count` times `element`.
  mutating func fill(with element: Element, count: Int) {
    removeAll()
    if count > capacity { grow(to: count) }
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  /// Makes the elements at `places` all `element`.
  mutating func fill(_ places: ClosedRange<Int>, with element: Element) {
    precondition(places.lowerBound >= 0 && places.upperBound < count)
    (base + places.lowerBound).update(repeating: element, count: places.count)
  }

  /// Sorts the elements.
  mutating func sort(by areInIncreasingOrder: (Element, Element) -> Bool) {
    var elements = UnsafeMutableBufferPointer(start: base, count: count)
    elements.sort(by: areInIncreasingOrder)
  }

  /// The list as a table in the memory that it has; what is left is empty.
  mutating func freeze() -> FrozenTable<Element> {
    let table = FrozenTable(base, count: count)
    (base, capacity, count) = (Self.memory(for: 1), 1, 0)
    return table
  }

  // Not inlined: it is rare, and the loops that append are many.
  @inline(never)
  private mutating func grow(to minimum: Int) {
    let larger = Self.memory(for: max(minimum, capacity * 2))
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity = max(minimum, capacity * 2)
  }
}
