/// Bytes read and not yet used: filled at the end, consumed at the front.
struct ChunkBuffer {
  private var storage = [UInt8](repeating: 0, count: 1 << 16)
  private var used = 0
  private var filled = 0
  private let limit: Int

  /// Room for fewer than `limit` bytes together: places in a text are numbers of 32 bits.
  init(limit: Int = Int(Int32.max)) { self.limit = limit }

  var bytes: ArraySlice<UInt8> { storage[used..<filled] }
  var count: Int { filled - used }

  mutating func consume(_ count: Int) { used += count }

  mutating func replace(with bytes: [UInt8]) {
    storage = bytes
    used = 0
    filled = bytes.count
  }

  /// Reads more behind what is there; false at the end of the file.
  mutating func fill(from file: ReadableFile) throws(FileFault) -> Bool {
    if used > 0 {
      let rest = used..<filled
      storage.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[rest])) }
      filled -= used
      used = 0
    }
    if filled >= limit { throw FileFault(path: file.name, reason: "\(limit) bytes or more in one article or line: split it") }
    if filled == storage.count { storage.append(contentsOf: repeatElement(0, count: max(storage.count, 1 << 16))) }
    let start = filled
    let count = try storage.withUnsafeMutableBytes { file.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[start...])) }.get()
    filled += count
    return count > 0
  }
}
