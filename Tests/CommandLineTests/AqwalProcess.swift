import AqwalTestSupport
import Foundation

/// What one run of the built `aqwal` gave.
struct AqwalRun {
  var status: Int32
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
  /// The lines of the output as JSON objects.
  var entries: [[String: Any]] {
    get throws {
      try output.split(separator: UInt8(ascii: "\n")).map { try JSONSerialization.jsonObject(with: $0) as? [String: Any] ?? [:] }
    }
  }
}

enum AqwalProcess {
  /// The executable that was built beside the tests.
  static let executable: URL = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
      let folder = (bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0])).deletingLastPathComponent()
    #else
      let folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    #endif
    return folder.appendingPathComponent("aqwal")
  }()
}

/// Runs `aqwal` with `arguments` to its end.
func aqwal(_ arguments: [String], input: String? = nil, executable: URL = AqwalProcess.executable) throws -> AqwalRun {
  let folder = try TemporaryFolder(["in": input ?? "", "out": "", "err": ""])
  func handle(_ name: String, _ open: (URL) throws -> FileHandle) rethrows -> FileHandle { try open(URL(fileURLWithPath: folder(name))) }
  let process = Process()
  process.executableURL = executable
  process.arguments = arguments
  // Files, not pipes: a full pipe would stop the program.
  process.standardInput = try handle("in", FileHandle.init(forReadingFrom:))
  process.standardOutput = try handle("out", FileHandle.init(forWritingTo:))
  process.standardError = try handle("err", FileHandle.init(forWritingTo:))
  try process.run()
  process.waitUntilExit()
  return AqwalRun(
    status: process.terminationStatus, output: try Data(contentsOf: URL(fileURLWithPath: folder("out"))),
    errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder("err"))), as: UTF8.self))
}

func aqwal(_ arguments: String..., input: String? = nil, executable: URL = AqwalProcess.executable) throws -> AqwalRun {
  try aqwal(arguments, input: input, executable: executable)
}
