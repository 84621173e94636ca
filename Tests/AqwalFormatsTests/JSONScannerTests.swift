import Foundation
import Testing

@testable import AqwalFormats

/// The JSON reader's strings, structure and faults.
struct JSONScannerTests {
  private func text(_ json: String) throws -> String { try text(Array(json.utf8)) }

  private func text(_ json: [UInt8]) throws -> String { String(decoding: try ArticleRecord(json, textField: "text").text, as: UTF16.self) }

  private func fault(_ json: String) -> RecordFault? {
    do {
      _ = try ArticleRecord(Array(json.utf8), textField: "text")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    (#"a\"b\\c\/d"#, "a\"b\\c/d"), (#"\n\t\r\b\f"#, "\n\t\r\u{8}\u{C}"), (#"\u0642\u0627\u0644"#, "قال"), (#"\ud83d\ude00"#, "😀"), (#"\uD83D\uDE00!"#, "😀!"),
    ("قال «نعم»", "قال «نعم»"), ("", ""), (#"\u00e9\\u00e9"#, "é\\u00e9"),
  ])
  func stringsAreUnescaped(written: String, meant: String) throws {
    #expect(Array(try text("{\"text\": \"\(written)\"}").unicodeScalars) == Array(meant.unicodeScalars))
  }

  @Test(arguments: [(#"a\ud83d b"#, "a\u{FFFD} b"), (#"\ude00"#, "\u{FFFD}"), (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀")])
  func halfASurrogatePairIsReplaced(written: String, meant: String) throws {
    #expect(try text("{\"text\": \"\(written)\"}") == meant)
  }

  @Test func keysAreUnescapedAndTheLastOfTwoCounts() throws {
    #expect(try text(#"{"te\u0078t": "a"}"#) == "a")
    #expect(try text(#"{"text": "a", "text": "b"}"#) == "b")
  }

  @Test func otherValuesArePassedOverAtAnyDepth() throws {
    #expect(try text(#"{"a": {"text": "no", "b": [1, -0.5e+2, true, false, null, "]}", {}, [], [{"c": []}]]}, "text": "yes", "d": []}"#) == "yes")
    let deep = 100_000
    #expect(try text("{\"a\": \(String(repeating: "[", count: deep))\(String(repeating: "]", count: deep)), \"text\": \"yes\"}") == "yes")
  }

  @Test(arguments: [
    ("", 1), ("[1]", 1), ("{", 2), (#"{"text": "a"} x"#, 15), (#"{"text": "a",}"#, 14), (#"{"text" "a"}"#, 9), (#"{"text": "a"#, 12), (#"{"text": tru}"#, 10),
    (#"{"a": 01, "text": "a"}"#, 7), (#"{"a": 1., "text": "a"}"#, 7), (#"{"a": -, "text": "a"}"#, 7), (#"{"a": [1 2], "text": "a"}"#, 10),
    (#"{"a": [1}, "text": "a"}"#, 9), (#"{"text": "a\x"}"#, 12), (#"{"text": "a\u12g4"}"#, 12), ("{\"text\": \"a\tb\"}", 12), ("{'text': 'a'}", 2),
  ])
  func faultsTellTheByte(json: String, column: Int) {
    #expect(fault(json)?.column == column)
  }

  /// Foundation is the oracle: what it refuses is refused, what it reads is read alike.
  @Test func damagedRecordsAreJudgedAsFoundationJudgesThem() throws {
    let whole = Array(#"{"a": [1, {"b": null}], "text": "قا\u0644 \"نعم\"\n", "n": -12.5e3}"#.utf8)
    for at in whole.indices {
      for byte in [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "1"), UInt8(ascii: " ")] {
        var bytes = whole
        bytes[at] = byte
        let expected = ((try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any])?["text"] as? String
        let got = try? text(bytes)
        #expect(got == expected, "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
  }
}
