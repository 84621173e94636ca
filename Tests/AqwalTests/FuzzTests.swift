import AqwalTestSupport
import Testing

@testable import Aqwal

/// Nothing that can stand in a string brings the extractor down or breaks a span.
@Suite struct FuzzTests {
  private static let scalars: [ClosedRange<UInt32>] = [
    0x0621...0x064A, 0x064B...0x0652, 0x0640...0x0640, 0x0660...0x0669, 0x06A9...0x06D4, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x0000...0x001F, 0x007F...0x00A0,
    0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2018...0x201F, 0x2028...0x2029, 0x0020...0x0040, 0x0041...0x005A, 0x1F600...0x1F64F, 0x1EE00...0x1EEFF,
    0xE000...0xE005, 0xFFFD...0xFFFF, 0x10FFFE...0x10FFFF, 0x0300...0x036F, 0x1100...0x1112,
  ]
  private static let pieces = [
    "\n", "\r\n", "\n\n", "«", "»", "\"", "“", "”", "„", "‘", "’", "(", ")", "[",
    "-", "–", ":", "،", ".", "…", "؟", " ", "  ", "و", "قال ", "وقالت ", "أضاف ", "إن ", "أن ",
    "بحسب ", "وفق ما أفاد ", "مشيرا إلى أن ", "نقلت رويترز عن ", "على حد قوله",
    "د. ", "أ.ف.ب", "أما ", "الذي ", "ـ", "لـ", "بـ«", "الرئيس ", "وزير الخارجية ", "محمد علي ",
    "5245461522001 ", "http://a.b/c ", "قالقالقال", "ال", "لل",
  ]

  @Test(arguments: 0..<8)
  func neverCrashes(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let extractor = Extractor()
    let annotated = AnnotatedText(.standard)
    for number in 0..<500 {
      let document = Document(id: "seed \(seed), text \(number)", text: text(&random))
      SpanInvariants.spans(extractor.extract(document))
      annotated.load(document)
      SpanInvariants.tile(annotated)
      SpanInvariants.words(annotated)
    }
  }

  @Test(arguments: [
    "", " ", "\n", "\u{FEFF}", "«", "»»»", "\"", ":", "::::", "و", "قال", "قال:", "قال «",
    "بحسب", "،", "\u{0}", "\u{064B}", "ـ", "أن أن أن", "قال قال قال قال",
  ])
  func smallTexts(_ text: String) {
    SpanInvariants.spans(Extractor().extract(Document(id: text, text: text)))
  }

  /// A mixture of pieces of news, lexicon words, marks and any scalars.
  private func text(_ random: inout SeededGenerator) -> String {
    var result = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<3:
        let units = Seeds.documents.randomElement(using: &random)?.units ?? Array("قال الوزير إن الأمر انتهى.".utf16)
        let start = Int.random(in: 0..<units.count, using: &random)
        result += String(decoding: units[start..<min(units.count, start + Int.random(in: 1...60, using: &random))], as: UTF16.self).unicodeScalars
      case 3..<7: result += Self.pieces.randomElement(using: &random)!.unicodeScalars
      default:
        let range = Self.scalars.randomElement(using: &random)!
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { result.append(scalar) }
        }
      }
    }
    return String(result)
  }
}
