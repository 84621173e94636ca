import Aqwal
import Foundation
import Testing

@testable import AqwalFormats

/// The contract of the JSON output.
struct JSONWriterTests {
  private let sample = SampleExtraction.extraction

  private func object(_ line: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func object(_ offsets: OffsetUnit = .scalars, explains: Bool = false) throws -> [String: Any] {
    try object(written(JSONWriter(.lines, offsets: offsets, explains: explains), [sample]))
  }

  private func quotations(_ offsets: OffsetUnit = .scalars, explains: Bool = false) throws -> [[String: Any]] {
    try #require(try object(offsets, explains: explains)["quotations"] as? [[String: Any]])
  }

  @Test func linesHoldOneArticleEach() throws {
    let text = written(JSONWriter(.lines), [sample, SampleExtraction.nothing], failed: ("c\n", "no \"file\""))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[3].isEmpty)
    #expect(try object(lines[0])["id"] as? String == "a \"1\"")
    #expect(try object(lines[1])["id"] as? String == "b")
    #expect(try object(lines[2]) as? [String: String] == ["id": "c\n", "error": "no \"file\""])
  }

  @Test func keysStandInTheirOrderAndAreAlwaysThere() throws {
    let text = written(JSONWriter(.lines), [sample])
    func order(_ keys: [String], in text: Substring) -> Bool {
      var rest = text
      for key in keys {
        guard let place = rest.range(of: "\"\(key)\":") else { return false }
        rest = rest[place.upperBound...]
      }
      return true
    }
    let articleKeys = ["schema", "id", "title", "date", "outlet", "url", "offsets", "quotations", "speakers"]
    let quotationKeys = [
      "id", "sentence", "kind", "content", "cue", "mention", "speaker", "resolution", "relay", "act", "stance", "commitment", "negated", "addressee", "parent",
      "pattern", "confidence",
    ]
    let speakerKeys = ["id", "name", "type", "role", "roles", "aliases", "key", "mentions"]
    let second = try #require(text.range(of: "{\"id\":\"q2\""))
    let speakers = try #require(text.range(of: "\"speakers\":["))
    #expect(order(articleKeys, in: text[...]))
    #expect(order(quotationKeys, in: text[..<second.lowerBound]))
    #expect(order(quotationKeys, in: text[second.lowerBound..<speakers.lowerBound]))
    #expect(order(speakerKeys, in: text[speakers.lowerBound...]))
    #expect(Set(try object().keys) == Set(articleKeys))
    for quotation in try quotations() { #expect(Set(quotation.keys) == Set(quotationKeys)) }
    for speaker in try #require(try object()["speakers"] as? [[String: Any]]) { #expect(Set(speaker.keys) == Set(speakerKeys)) }
  }

  @Test func valuesComeThrough() throws {
    let article = try object()
    #expect(article["schema"] as? String == "aqwal/1")
    #expect(article["date"] as? String == "2017")
    #expect(article["outlet"] is NSNull)
    let first = try quotations()[0]
    #expect(first["id"] as? String == "q1")
    #expect(first["speaker"] as? String == "s1")
    #expect(first["relay"] as? [String] == ["s2"])
    #expect(first["parent"] is NSNull)
    #expect(first["confidence"] as? Double == 0.97)
    #expect((first["cue"] as? [String: Any])?["lemma"] as? String == "قال")
    #expect((first["stance"] as? [String: Any])?["polarity"] as? String == "against")
    let second = try quotations()[1]
    #expect(second["parent"] as? String == "q1")
    #expect(second["negated"] as? Bool == true)
    for key in ["cue", "mention", "speaker", "stance", "addressee"] { #expect(second[key] is NSNull, "\(key)") }
  }

  @Test(arguments: OffsetUnit.allCases)
  func offsetsCutTheTextThatIsWritten(unit: OffsetUnit) throws {
    let text = SampleExtraction.text
    var slices = 0
    func check(_ value: Any?) throws {
      if let list = value as? [Any] { for element in list { try check(element) } }
      guard let object = value as? [String: Any] else { return }
      for inner in object.values { try check(inner) }
      guard let start = object["start"] as? Int, let end = object["end"] as? Int else { return }
      let slice =
        switch unit {
        case .scalars: String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
        case .utf16: String(decoding: Array(text.utf16)[start..<end], as: UTF16.self)
        case .utf8: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)
        }
      #expect(object["text"] as? String == slice)
      slices += 1
    }
    try check(try object(unit))
    #expect(slices == 8)
  }

  @Test func theArrayIsIndentedAndSaysTheSame() throws {
    let text = written(JSONWriter(.array), [sample, SampleExtraction.nothing], failed: ("c", "e"))
    let array = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(array.count == 3)
    #expect(array[0] as NSDictionary == (try object()) as NSDictionary)
    #expect(text.hasPrefix("[\n  {\n    \"schema\": \"aqwal/1\",\n"))
    #expect(text.hasSuffix("\n]\n"))
    #expect(try JSONSerialization.jsonObject(with: Data(written(JSONWriter(.array), []).utf8)) is [Any])
  }

  @Test func derivationsAreWrittenOnRequest() throws {
    let derivation = try #require(try quotations(explains: true)[0]["derivation"] as? [String: Any])
    #expect(derivation["pattern"] as? String == "patterns/p.rec:2")
    #expect(derivation["cue"] as? [String] == ["cues/c.rec:1"])
    #expect(derivation["act"] is NSNull)
    #expect(derivation["defeated"] as? [String] == ["verb-quote"])
  }

  @Test func everyScalarSurvives() throws {
    let scalars = (0...0x2FFF).map { UInt32($0) } + [0xD7FF, 0xE000, 0xFDFA, 0xFEFF, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF]
    let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    var asUnits = ByteBuffer()
    Array(text.utf16).withUnsafeBufferPointer { units in asUnits.write(upTo: units.count * 6 + 2) { $0.putJSON(units) } }
    var asText = ByteBuffer()
    asText.appendJSON(text)
    let bytes = Array(asUnits.bytes)
    #expect(bytes == Array(asText.bytes))
    let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? String)
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [(0.0, "0"), (1.0, "1"), (0.97, "0.97"), (0.5, "0.5"), (0.0004, "0"), (0.9996, "1"), (0.125, "0.125"), (0.05, "0.05")])
  func sharesAreShort(share: Double, text: String) {
    #expect(String(share: share) == text)
  }

  @Test(arguments: [0, 7, 10, 99, 100, 2050, 9999, 10_000, -1, 123_456_789, Int.max, Int.min])
  func numbersAreWhole(number: Int) {
    var buffer = ByteBuffer()
    buffer.append(number)
    let written = String(decoding: buffer.bytes, as: UTF8.self)
    #expect(written == String(number))
  }
}
