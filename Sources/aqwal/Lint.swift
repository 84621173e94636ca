import Aqwal
import AqwalFormats
import ArgumentParser

struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check lexicons and run their examples.",
    discussion: """
      Reads all .rec and .tsv files below a folder in the form of Lexicons/ (default: the built-in lexicons), and tells each fault as \
      path:line: code: message. The examples of each entry are run: every eg must give its spans, every not must give nothing.

      EXAMPLES
        aqwal lint Lexicons
        aqwal lint --additions my-lexicons
      """)

  @Argument(help: ArgumentHelp("The folder of the lexicons.", valueName: "dir"))
  var folder: String?

  @Flag(help: "Check the folder together with the built-in lexicons, as extract --lexicons uses it.")
  var additions = false

  func validate() throws {
    if additions, folder == nil { throw ValidationError("--additions wants the folder of the additions") }
  }

  func run() throws {
    try reportingFailure {
      let folder = try folder.map { path throws(FileFault) in try LexiconFolder(path) }
      let files = folder.map { additions ? $0.over(LexiconFile.builtIn) : $0.files } ?? LexiconFile.builtIn
      let faults = lint(files)
      for fault in faults { Terminal.complain(folder?.located(fault) ?? fault.description) }
      let count = faults.isEmpty ? "no faults" : faults.count == 1 ? "1 fault" : "\(faults.count) faults"
      Terminal.complain("\(files.count == 1 ? "1 file" : "\(files.count) files") checked: \(count)")
      if !faults.isEmpty { throw ExitCode(2) }
    }
  }
}
