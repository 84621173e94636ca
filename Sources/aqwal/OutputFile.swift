import AqwalFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results go: a file, or standard output.
struct OutputFile: Sendable {
  let name: String
  let isTerminal: Bool
  private let descriptor: Int32

  static let standard = OutputFile(name: "standard output", descriptor: 1)

  private init(name: String, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
  }

  /// Creates the file at `path`, or empties it.
  init(_ path: String) throws(Failure) {
    name = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Failure("\(path): \(String(cString: strerror(errno)))") }
    isTerminal = isatty(descriptor) == 1
  }

  /// Writes what `buffer` holds and empties it.
  func take(_ buffer: inout ByteBuffer) throws(Failure) {
    let error = writeAll(buffer.bytes, to: descriptor)
    buffer.removeAll()
    if let error { throw Failure("\(name): \(String(cString: strerror(error)))") }
  }
}

/// Why the program cannot go on, for standard error.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
