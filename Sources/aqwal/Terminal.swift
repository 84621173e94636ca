import AqwalFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the standard streams are connected to.
enum Terminal {
  static let isOutput = isatty(1) == 1
  static let isError = isatty(2) == 1

  /// The layout for standard output: isolates and colours on a terminal only.
  static var style: TerminalStyle {
    guard isOutput else { return TerminalStyle() }
    let forbidsColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
    return TerminalStyle(width: width ?? 80, isolates: true, colours: !forbidsColour && !isDumb)
  }

  private static var width: Int? {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a line to standard error.
  static func complain(_ message: String) {
    write(message + "\n")
  }

  /// Writes to standard error at once.
  static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = writeAll($0, to: 2) }
  }
}

/// Writes every byte, or gives the system's error number.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}
