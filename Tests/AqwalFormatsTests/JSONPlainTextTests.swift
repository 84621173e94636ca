import AqwalTestSupport
import Testing

@testable import AqwalFormats

/// What stands for itself in JSON is found sixteen bytes at a time as it would be one at a time.
@Suite struct JSONPlainTextTests {
  @Test func plainBytes() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        Int.random(in: 0..<20, using: &random) == 0 ? UInt8.random(in: 0...0x5C, using: &random) : UInt8.random(in: 0x20...0xFF, using: &random)
      }
      let start = Int.random(in: 0...bytes.count, using: &random)
      let expected = bytes[start...].prefix { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }.count
      #expect(bytes.withUnsafeBufferPointer { plainCount(of: $0, from: start) } == expected)
    }
  }
}
