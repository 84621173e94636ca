#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file, or standard input for `-`, open for reading bytes in order.
final class ReadableFile {
  /// The name for messages and ids: the path as it was given, or `stdin`.
  let name: String
  private let descriptor: Int32

  init(_ path: String) throws(FileFault) {
    if path == "-" {
      name = "stdin"
      descriptor = 0
    } else {
      name = path
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      if descriptor < 0 { throw FileFault(path: path, errno: errno) }
    }
  }

  deinit {
    if descriptor > 0 { close(descriptor) }
  }

  /// The bytes of the file at `path`; 0 where that cannot be told.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Reads up to the buffer's size; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Result<Int, FileFault> {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return .success(count) }
      if errno != EINTR { return .failure(FileFault(path: name, errno: errno)) }
    }
  }

  /// Everything up to the end.
  func readAll() throws(FileFault) -> [UInt8] {
    var buffer = ChunkBuffer()
    while try buffer.fill(from: self) {}
    return Array(buffer.bytes)
  }
}
