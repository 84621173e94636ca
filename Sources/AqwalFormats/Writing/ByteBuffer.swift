/// Bytes of output that are written in place, and whose memory is kept when they are taken out.
///
/// There is one owner of them: an array would ask at every few bytes whether it is the only one.
public struct ByteBuffer: ~Copyable, @unchecked Sendable {
  private var memory = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)
  public private(set) var count = 0

  public init() {}

  deinit { memory.deallocate() }

  /// Good until the next change.
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

  public mutating func removeAll() { count = 0 }

  // The few bytes are put down where they are named.
  @inline(__always)
  public mutating func append(_ text: StaticString) {
    write(upTo: text.utf8CodeUnitCount) { $0.put(text) }
  }

  public mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }

  public mutating func append(_ byte: UInt8) {
    write(upTo: 1) { $0.put(byte) }
  }

  public mutating func append(_ number: Int) {
    write(upTo: 20) { $0.put(number) }
  }

  /// A share from 0 to 1, to three places.
  public mutating func append(share: Double) {
    let thousandths = (share * 1000).rounded()
    guard thousandths > 0, thousandths < 1000 else { return append(String(share: share)) }
    var rest = UInt(thousandths)
    write(upTo: 5) { at in
      at.put("0.")
      var unit: UInt = 100
      while rest > 0 {
        at.put(UInt8(ascii: "0") + UInt8(rest / unit))
        rest %= unit
        unit /= 10
      }
    }
  }

  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    write(upTo: bytes.count) { $0.put(bytes) }
  }

  /// Hands `body` room for `limit` bytes; it moves the pointer over what it wrote.
  @inline(__always)
  mutating func write(upTo limit: Int, _ body: (inout UnsafeMutablePointer<UInt8>) -> Void) {
    // One byte is always left, so that there is memory to point to where nothing is written.
    if memory.count - count <= limit { grow(by: limit) }
    let start = memory.baseAddress! + count
    var at = start
    body(&at)
    count += at - start
  }

  @inline(never)
  private mutating func grow(by limit: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: memory.count + max(limit + 1, memory.count, 1 << 16))
    _ = larger.initialize(fromContentsOf: bytes)
    memory.deallocate()
    memory = larger
  }
}

extension UnsafeMutablePointer<UInt8> {
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
  }

  @inline(__always)
  mutating func put(_ text: StaticString) {
    update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    self += text.utf8CodeUnitCount
  }

  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    update(from: base, count: bytes.count)
    self += bytes.count
  }

  /// The digits of a number, which are 20 bytes at most with its sign.
  mutating func put(_ number: Int) {
    // Offsets have four at most, mostly: all at once, with the zeros before them shifted out.
    if 0..<10_000 ~= number {
      let (hundreds, ones) = (UInt32(number) / 100, UInt32(number) % 100)
      let digits = hundreds / 10 | (hundreds % 10) << 8 | (ones / 10) << 16 | (ones % 10) << 24
      let zeros = Swift.min(digits.trailingZeroBitCount / 8, 3)
      UnsafeMutableRawPointer(self).storeBytes(of: ((digits | 0x3030_3030) >> UInt32(8 * zeros)).littleEndian, as: UInt32.self)
      self += 4 - zeros
      return
    }
    var rest = number.magnitude
    self[0] = UInt8(ascii: "-")
    if number < 0 { self += 1 }
    let count = digitCount(of: rest)
    for place in (0..<count).reversed() {
      self[place] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
    self += count
  }
}

private func digitCount(of number: UInt) -> Int {
  var count = 1
  var rest = number
  while rest >= 10 {
    rest /= 10
    count += 1
  }
  return count
}

extension String {
  /// Calls `body` with the text in UTF-8, where it lies: `withUTF8` would want a copy of its own.
  @inline(__always)
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) != nil { return }
    var copy = self
    copy.withUTF8(body)
  }

  /// A share from 0 to 1, to three places at most.
  public init(share: Double) {
    // One division of whole numbers gives the shortest decimal form.
    let text = String((share * 1000).rounded() / 1000)
    self = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
