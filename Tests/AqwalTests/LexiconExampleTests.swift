import Aqwal
import Testing

/// Every example of the built-in lexicon holds, named by file and line where it does not.
@Suite struct LexiconExampleTests {
  @Test func builtInLexiconHasNoFault() {
    for fault in lint(LexiconFile.builtIn) { Issue.record("Lexicons/\(fault)") }
  }
}
