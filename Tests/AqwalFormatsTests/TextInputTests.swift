import AqwalTestSupport
import Testing

@testable import AqwalFormats

/// Plain text files: one article each.
struct TextInputTests {
  @Test func aFileIsAnArticleNamedWithoutItsEnding() throws {
    let folder = try TemporaryFolder(["004_c76.v2.txt": "قال الوزير"])
    #expect(read(folder("004_c76.v2.txt")) == [.article(id: "004_c76.v2", text: "قال الوزير")])
  }

  @Test func theTextIsUntouched() throws {
    let text = "\u{200F}سطر\r\n\r\nقَالَ\u{00A0}😀 \n"
    let folder = try TemporaryFolder(["a.txt": text])
    #expect(try #require(read(folder("a.txt")).first?.text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func anEmptyFileIsAnArticleWithoutText() throws {
    let folder = try TemporaryFolder(["a.txt": ""])
    #expect(read(folder("a.txt")) == [.article(id: "a", text: "")])
  }

  @Test func moreThanPlacesCanBeNumberedIsAFault() throws {
    let folder = try TemporaryFolder(["a.txt": [UInt8](repeating: 0x20, count: 200_000)])
    let file = try ReadableFile(folder("a.txt"))
    var buffer = ChunkBuffer(limit: 100_000)
    let fault = #expect(throws: FileFault.self) { while try buffer.fill(from: file) {} }
    #expect(fault?.description == "\(folder("a.txt")): 100000 bytes or more in one article or line: split it")
  }

  @Test func aByteOrderMarkIsNoText() throws {
    let folder = try TemporaryFolder(["a.txt": [0xEF, 0xBB, 0xBF] + Array("نص".utf8)])
    #expect(read(folder("a.txt")).first?.text.map { Array($0.unicodeScalars) } == Array("نص".unicodeScalars))
  }

  @Test(arguments: [false, true])
  func utf16IsDecodedBehindItsMark(isBigEndian: Bool) throws {
    let bytes = "\u{FEFF}نص 😀".utf16.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let folder = try TemporaryFolder(["a.txt": bytes])
    #expect(read(folder("a.txt")) == [.article(id: "a", text: "نص 😀")])
  }

  @Test func anotherEncodingIsToldWithItsByteAndACure() throws {
    let folder = try TemporaryFolder(["w.txt": Array("نص ".utf8) + [0xC7, 0xE1]])
    let input = try #require(read(folder("w.txt")).first)
    #expect(input.id == "w")
    #expect(try #require(input.message).hasPrefix("\(folder("w.txt")): not UTF-8 at byte 5 (0xC7)"))
    #expect(try #require(input.message).contains("iconv -f WINDOWS-1256 -t UTF-8"))
  }

  @Test func aBinaryFileIsTold() throws {
    let folder = try TemporaryFolder(["b.txt": [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]])
    #expect(read(folder("b.txt")) == [.failure(id: "b", message: "\(folder("b.txt")): a binary file (NUL at byte 4), not a text")])
  }

  @Test func aMissingFileIsToldAndTheRestGoesOn() throws {
    let folder = try TemporaryFolder(["a.txt": "نص"])
    let inputs = read(folder("none.txt"), folder("a.txt"))
    #expect(inputs.count == 2)
    #expect(inputs[0].message == "\(folder("none.txt")): No such file or directory")
    #expect(inputs[1].text == "نص")
  }

  @Test func aFileOfAnotherNameGoesByItsFirstBytes() throws {
    let folder = try TemporaryFolder(["a.data": "  {\"text\": \"نص\", \"id\": \"x\"}\n", "b.data": "{ ليس سجلا }"])
    #expect(read(folder("a.data"), folder("b.data")) == [.article(id: "x", text: "نص"), .article(id: "b", text: "{ ليس سجلا }")])
  }

  @Test func theFormCanBeGiven() throws {
    let folder = try TemporaryFolder(["a.jsonl": "{\"text\": \"نص\"}"])
    #expect(read(folder("a.jsonl"), options: InputOptions(format: .text)) == [.article(id: "a", text: "{\"text\": \"نص\"}")])
  }
}
