import Aqwal
import AqwalFormats
import AqwalTestSupport
import Testing

/// JSON Lines: one article a line.
struct RecordInputTests {
  @Test func aRecordGivesTheArticleAndWhatItsSourceSays() throws {
    let folder = try TemporaryFolder([
      "a.jsonl": #"{"id": "7", "outlet": "o", "date": "2017", "title": "ع", "url": "u", "text": "نص", "more": {"id": "inner", "text": ["x"]}}"#
    ])
    let document = try #require(documents(folder("a.jsonl")).first)
    #expect(document.id == "7")
    #expect(document.outlet == "o")
    #expect(document.date == "2017")
    #expect(document.title == "ع")
    #expect(document.url == "u")
    #expect(document[Span(0, document.units.count)] == "نص")
  }

  @Test func numbersStandForTheirDigitsAndNullForNothing() throws {
    let folder = try TemporaryFolder(["a.jsonl": #"{"id": 7, "title": null, "date": -1.5e3, "outlet": {"name": "x"}, "text": "نص"}"#])
    let document = try #require(documents(folder("a.jsonl")).first)
    #expect(document.id == "7")
    #expect(document.title == nil)
    #expect(document.date == "-1.5e3")
    #expect(document.outlet == nil)
  }

  @Test func aRecordWithoutAnIdIsNamedByItsLine() throws {
    let folder = try TemporaryFolder(["a.jsonl": "{\"text\": \"أ\"}\n\n  \r\n{\"text\": \"ب\"}"])
    #expect(read(folder("a.jsonl")) == [.article(id: folder("a.jsonl:1"), text: "أ"), .article(id: folder("a.jsonl:4"), text: "ب")])
  }

  @Test func theTextFieldCanBeNamed() throws {
    let folder = try TemporaryFolder(["a.jsonl": #"{"id": "1", "text": "لا", "title": "نعم"}"#])
    let document = try #require(documents(folder("a.jsonl"), options: InputOptions(textField: "title")).first)
    #expect(document[Span(0, document.units.count)] == "نعم")
    #expect(document.title == nil)
  }

  @Test func aLineThatFailsHasItsEntryAndTheRunGoesOn() throws {
    let folder = try TemporaryFolder(["a.jsonl": "{\"id\": \"1\", \"text\": \"أ\"}\nno json\n{\"id\": \"3\", \"text\": \"ج\"}\n"])
    let path = folder("a.jsonl")
    #expect(
      read(path) == [
        .article(id: "1", text: "أ"), .failure(id: "\(path):2", message: "\(path):2:1: not a JSON object: “{” is missing"), .article(id: "3", text: "ج"),
      ])
  }

  @Test func aRecordWithoutTextKeepsItsId() throws {
    let folder = try TemporaryFolder(["a.jsonl": "{\"id\": \"x\", \"body\": \"أ\"}\n{\"id\": \"y\", \"text\": 3}"])
    let inputs = read(folder("a.jsonl"))
    #expect(inputs.map(\.id) == ["x", "y"])
    #expect(try #require(inputs[0].message).contains(":1:1: no field “text”"))
    #expect(try #require(inputs[1].message).contains("the field “text” is no string"))
  }

  @Test func anotherEncodingIsToldWithItsLine() throws {
    let folder = try TemporaryFolder(["a.jsonl": Array("{\"text\": \"أ\"}\n{\"text\": \"".utf8) + [0xC7] + Array("\"}".utf8)])
    let message = try #require(read(folder("a.jsonl")).last?.message)
    #expect(message.hasPrefix("\(folder("a.jsonl")):2:11: not UTF-8 at byte 10 (0xC7)"))
  }

  @Test func aBinaryFileFailsOnce() throws {
    let folder = try TemporaryFolder(["a.jsonl": [0x7B, 0x0A, 0x00, 0x0A, 0x00]])
    let inputs = read(folder("a.jsonl"))
    #expect(inputs.count == 1)
    #expect(try #require(inputs.first?.message).contains("binary"))
  }

  @Test func aUTF16FileHasLines() throws {
    let bytes = "\u{FEFF}{\"id\": \"1\", \"text\": \"أ\"}\n{\"id\": \"2\", \"text\": \"ب\"}\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let folder = try TemporaryFolder(["a.jsonl": bytes])
    #expect(read(folder("a.jsonl")) == [.article(id: "1", text: "أ"), .article(id: "2", text: "ب")])
  }

  /// Lines around the size of the chunks in which files are read.
  @Test func linesOfAnyLengthAreWhole() throws {
    let texts = [65_520, 65_536, 1, 200_000, 65_535, 0, 131_072].map { String(repeating: "ب", count: $0) }
    let folder = try TemporaryFolder(["a.jsonl": texts.map { "{\"text\":\"\($0)\"}" }.joined(separator: "\n")])
    #expect(read(folder("a.jsonl")).map(\.text) == texts)
  }
}
