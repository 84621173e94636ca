import Aqwal
import AqwalFormats
import ArgumentParser

/// The choice of lexicons.
struct LexiconOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Add the lexicon files below DIR to the built-in ones; a file of the same path replaces the built-in one.", valueName: "dir"))
  var lexicons: String?

  /// The lexicon files in use.
  func files() throws -> [LexiconFile] {
    try lexicons.map { try LexiconFolder($0).over(LexiconFile.builtIn) } ?? LexiconFile.builtIn
  }

  /// The lexicon in use; faults end the program with their places.
  func lexicon() throws -> Lexicon {
    guard let lexicons else { return .standard }
    let folder = try LexiconFolder(lexicons)
    let (lexicon, faults) = Lexicon.build(folder.over(LexiconFile.builtIn))
    if !faults.isEmpty {
      for fault in faults { Terminal.complain(folder.located(fault)) }
      throw ExitCode(2)
    }
    return lexicon
  }
}
