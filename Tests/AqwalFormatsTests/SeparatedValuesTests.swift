import AqwalTestSupport
import Testing

@testable import AqwalFormats

@Suite struct SeparatedValuesTests {
  private func read(_ text: String) throws -> SeparatedValues {
    let folder = try TemporaryFolder(["pairs.csv": text])
    return try SeparatedValues(folder("pairs.csv"))
  }

  @Test func quotedFields() throws {
    let table = try read("\u{FEFF}s1,s2\r\n\"قال: \"\"نعم\"\"، ثم مضى\",\"سطر\nآخر, بفاصلة\"\r\n\r\nأ,\n")
    #expect(table.header == ["s1", "s2"])
    #expect(table.rows.map(\.fields) == [["قال: \"نعم\"، ثم مضى", "سطر\nآخر, بفاصلة"], ["أ", ""]])
    #expect(table.rows.map(\.line) == [2, 5])
  }

  @Test func lastLineNeedsNoBreak() throws {
    #expect(try read("a,b\n1,2").rows.map(\.fields) == [["1", "2"]])
  }

  @Test(arguments: [
    ("", "pairs.csv: it is empty"), ("s1,s2\nأ\n", "pairs.csv:2: 1 fields where the header has 2"),
    ("s1,s2\nأ,\"ب\n", "pairs.csv:2: a quotation mark that is never"),
    ("s1,s2\n\"أ\"ب,ج\n", "pairs.csv:2: text behind a closing"),
  ])
  func faultsNameFileAndLine(text: String, message: String) throws {
    let fault = #expect(throws: FileFault.self) { try read(text) }
    #expect(fault.map { "\($0)".contains(message) } == true)
  }

  @Test func missingColumn() throws {
    let table = try read("s1,text\nأ,ب\n")
    let fault = #expect(throws: FileFault.self) { try table.column("s2") }
    #expect(fault.map { "\($0)".hasSuffix("pairs.csv:1: no column `s2`: the columns are s1, text") } == true)
  }
}
