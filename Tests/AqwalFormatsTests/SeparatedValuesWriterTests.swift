import Aqwal
import AqwalFormats
import Testing

/// Rows, columns and quoting.
struct SeparatedValuesWriterTests {
  /// A reader of RFC 4180 that knows nothing of the writer.
  private func rows(_ text: String, separator: Character) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    var rest = text[...]
    while let character = rest.popFirst() {
      if isQuoted, character == "\"", rest.first == "\"" {
        rest.removeFirst()
        rows[rows.count - 1][rows[rows.count - 1].count - 1] += "\""
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted, character == separator {
        rows[rows.count - 1].append("")
      } else if !isQuoted, character == "\n" {
        rows.append([""])
      } else {
        rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.dropLast()
  }

  @Test(arguments: [true, false])
  func rowsReadBack(usesCommas: Bool) throws {
    let writer = usesCommas ? SeparatedValuesWriter.commas() : .tabs()
    let table = rows(written(writer, [SampleExtraction.extraction, SampleExtraction.nothing]), separator: usesCommas ? "," : "\t")
    #expect(table.count == 3)
    #expect(table.allSatisfy { $0.count == SeparatedValuesWriter.columns.count })
    let first = Dictionary(uniqueKeysWithValues: zip(table[0], table[1]))
    #expect(first["id"] == "a \"1\"")
    #expect(first["quotation"] == "q1")
    #expect(first["content"] == "نعم … نرفض الحرب")
    #expect(first["mention"] == "فلان\tالوزير")
    #expect(first["speaker"] == "فلان")
    #expect(first["relay"] == "رويترز")
    #expect(first["polarity"] == "against")
    #expect(first["confidence"] == "0.97")
    let scalars = Array(SampleExtraction.text.unicodeScalars)
    let start = try #require(first["start"].flatMap(Int.init))
    let end = try #require(first["end"].flatMap(Int.init))
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == "نعم، نرفض الحرب")
    let second = Dictionary(uniqueKeysWithValues: zip(table[0], table[2]))
    for column in ["cue", "lemma", "mention", "speaker", "key", "type", "role", "relay", "polarity", "target"] { #expect(second[column] == "", "\(column)") }
  }

  @Test func onlyFieldsThatNeedItAreQuoted() {
    let line = written(SeparatedValuesWriter.commas(), [SampleExtraction.extraction]).split(separator: "\n")[1]
    #expect(line.hasPrefix("\"a \"\"1\"\"\",q1,0,direct,"))
    let tabbed = written(SeparatedValuesWriter.tabs(), [SampleExtraction.extraction])
    #expect(tabbed.contains("\t\"فلان\tالوزير\"\t"))
  }

  @Test func aFailedInputHasNoRow() {
    #expect(written(SeparatedValuesWriter.commas(), [], failed: ("x", "y")).split(separator: "\n").count == 1)
  }
}
