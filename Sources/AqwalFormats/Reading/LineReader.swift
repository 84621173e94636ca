#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lines of a file, read in chunks; blank ones are counted and passed over.
final class LineReader {
  let name: String
  /// The number of the line that was read last, from 1.
  private(set) var number = 0
  private let file: ReadableFile
  private var buffer = ChunkBuffer()
  /// The line that was read last.
  private var line: [UInt8] = []
  private var isStarted = false
  private var isAtEnd = false

  init(_ file: ReadableFile) {
    self.file = file
    name = file.name
  }

  func next() throws(FileFault) -> [UInt8]? {
    try start()
    /// How far the buffer is known to hold no line end.
    var searched = 0
    while true {
      if let end = newline(after: searched) {
        number += 1
        takeLine(end)
        buffer.consume(1)
        searched = 0
        if !isBlank(line) { return line }
      } else {
        searched = buffer.count
        if try !fill() { break }
      }
    }
    takeLine(buffer.count)
    if isBlank(line) { return nil }
    number += 1
    return line
  }

  private func takeLine(_ count: Int) {
    // No larger than it is: it is kept with others of its batch.
    line = Array(buffer.bytes.prefix(count))
    buffer.consume(count)
  }

  /// Whether the file begins as JSON Lines do: with an object and its first key.
  func looksLikeRecords() throws(FileFault) -> Bool {
    try start()
    var head = buffer.bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    guard head.popFirst() == UInt8(ascii: "{") else { return false }
    return head.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "\"")
  }

  /// Whether the first chunk has bytes that no text has.
  func isBinary() throws(FileFault) -> Bool {
    try start()
    return buffer.bytes.contains(0)
  }

  /// Everything that has not been read as lines.
  func remainder() throws(FileFault) -> [UInt8] {
    try start()
    while try fill() {}
    let all = Array(buffer.bytes)
    buffer.consume(all.count)
    return all
  }

  /// Reads the first chunk and settles its encoding.
  private func start() throws(FileFault) {
    if isStarted { return }
    isStarted = true
    while buffer.count < 4, try fill() {}
    guard let order = ByteOrderMark(buffer.bytes) else { return }
    if order == .utf8 { return buffer.consume(order.count) }
    while try fill() {}
    buffer.replace(with: Array(order.decodeUTF16(buffer.bytes.dropFirst(order.count)).utf8))
  }

  private func fill() throws(FileFault) -> Bool {
    if isAtEnd { return false }
    isAtEnd = try !buffer.fill(from: file)
    return !isAtEnd
  }

  private func newline(after start: Int) -> Int? {
    buffer.bytes.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
