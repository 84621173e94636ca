/// Bytes of output that are written in place, and whose memory is kept when they are taken out.
public struct ByteBuffer: Sendable {
  private var storage: [UInt8] = []
  public private(set) var count = 0

  public init() {}

  public var bytes: ArraySlice<UInt8> { storage[..<count] }

  public mutating func removeAll() { count = 0 }

  public mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }

  public mutating func append(_ byte: UInt8) {
    write(upTo: 1) { out in
      out[0] = byte
      return 1
    }
  }

  public mutating func append(_ number: Int) {
    write(upTo: 20) { out in
      let isNegative = number < 0
      out[0] = UInt8(ascii: "-")
      var rest = number.magnitude
      var count = (isNegative ? 1 : 0) + digitCount(of: rest)
      let end = count
      repeat {
        count -= 1
        out[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      return end
    }
  }

  /// A share from 0 to 1, to three places.
  public mutating func append(share: Double) {
    let thousandths = (share * 1000).rounded()
    guard thousandths > 0, thousandths < 1000 else { return append(String(share: share)) }
    var rest = UInt(thousandths)
    write(upTo: 5) { out in
      out[0] = UInt8(ascii: "0")
      out[1] = UInt8(ascii: ".")
      var count = 2
      var unit: UInt = 100
      while rest > 0 {
        out[count] = UInt8(ascii: "0") + UInt8(rest / unit)
        rest %= unit
        unit /= 10
        count += 1
      }
      return count
    }
  }

  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    write(upTo: bytes.count) { out in
      if let base = bytes.baseAddress { out.update(from: base, count: bytes.count) }
      return bytes.count
    }
  }

  /// Hands `body` room for `limit` bytes; it returns how many it wrote.
  @inline(__always)
  mutating func write(upTo limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if storage.count - count < limit { grow(by: limit) }
    let start = count
    count += storage.withUnsafeMutableBufferPointer { body($0.baseAddress! + start) }
  }

  @inline(never)
  private mutating func grow(by limit: Int) { storage.append(contentsOf: repeatElement(0, count: max(limit, storage.count, 1 << 16))) }
}

private func digitCount(of number: UInt) -> Int {
  // Offsets have four at most, mostly.
  if number < 10_000 { return number < 100 ? number < 10 ? 1 : 2 : number < 1000 ? 3 : 4 }
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
