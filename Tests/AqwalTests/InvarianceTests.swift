import AqwalTestSupport
import Testing

@testable import Aqwal

/// Changes to a text that must not change what is found in it.
@Suite struct InvarianceTests {
  @Test(arguments: [UInt16(0x064E), 0x0640, 0x0651])
  func marksInsideWordsOnlyMoveOffsets(_ mark: UInt16) {
    let extractor = Extractor()
    var random = SeededGenerator(seed: UInt64(mark))
    for document in Corpus.documents {
      let (marked, positions) = insert(mark, inside: document.units, &random)
      let plain = extractor.extract(document).fields { Span(positions[$0.start], positions[$0.end]) }
      let found = extractor.extract(Document(id: document.id, text: marked)).fields()
      #expect(found == plain, "\(document.id)")
    }
  }

  /// `units` with `mark` behind a third of the letters that another letter follows, and the new place of every old offset.
  private func insert(_ mark: UInt16, inside units: [UInt16], _ random: inout SeededGenerator) -> (String, [Int]) {
    var marked: [UInt16] = []
    var positions: [Int] = []
    for (at, unit) in units.enumerated() {
      positions.append(marked.count)
      marked.append(unit)
      let isInside = isLetter(unit) && at + 1 < units.count && isLetter(units[at + 1])
      if isInside, Int.random(in: 0..<3, using: &random) == 0 { marked.append(mark) }
    }
    return (String(decoding: marked, as: UTF16.self), positions + [marked.count])
  }

  /// `و قال` is `وقال`.
  @Test func aBlankBehindAConjunctionOnlyMovesOffsets() {
    let extractor = Extractor()
    let text = AnnotatedText(.standard)
    for document in Corpus.documents {
      text.load(document)
      let conjunctions = Set(text.tokens.indices.filter { text.token($0).isWord && text.word($0).clitics.contains(.wa) }.map { Int(text.tokens[$0].start) })
      var parted: [UInt16] = []
      var positions: [Int] = []
      for (at, unit) in document.units.enumerated() {
        positions.append(parted.count)
        parted.append(unit)
        if conjunctions.contains(at) { parted.append(0x20) }
      }
      positions.append(parted.count)
      let plain = extractor.extract(document).fields { Span(positions[$0.start], positions[$0.end]) }
      let found = extractor.extract(Document(id: document.id, text: String(decoding: parted, as: UTF16.self))).fields()
      #expect(found == plain, "\(document.id)")
    }
  }

  /// A verb is one with a mark on its conjunction too: `وَيبدأ`.
  @Test func aMarkOnAConjunctionChangesNothing() {
    let extractor = Extractor()
    let (plain, marked) = (
      "أعلنت البلدية عن توفر مقاعد في المكتبة, ويبدأ التسجيل يوم الأحد.", "أعلنت البلدية عن توفر مقاعد في المكتبة, وَيبدأ التسجيل يوم الأحد."
    )
    // A letter and its marks are one character.
    let lengths = [plain, marked].map { text in
      let document = Document(id: "", text: text)
      return extractor.extract(document).quotations.map { $0.content.map { document[$0].count } }
    }
    #expect(!lengths[0].isEmpty)
    #expect(lengths[0] == lengths[1])
  }

  /// Many write ة without its dots.
  @Test func theDotsOfTehMarbutaChangeNothing() {
    let extractor = Extractor()
    let plain = """
      قالت الحكومة إن الخطة جاهزة. وأكدت المديرة ضرورة العمل، وحذرت صحيفة النهر من مغبة القرار. وأضافت المتحدثة باسم الشركة ليلى حسن أن \
      الأسعار مستقرة، وطالبت النقابة بإعادة الموظفين.
      """
    let found = [plain, plain.replacing("ة", with: "ه")].map { text in
      let extraction = extractor.extract(Document(id: "", text: text))
      return extraction.fields().prefix(extraction.quotations.count)
    }
    #expect(found[0].count == 5)
    #expect(found[0] == found[1])
  }

  private func isLetter(_ unit: UInt16) -> Bool { unit >= 0x0621 && unit <= 0x064A && unit != 0x0640 }

  @Test func aParagraphInFrontOnlyShifts() {
    let extractor = Extractor()
    let front = "هطلت أمطار غزيرة على الطريق الساحلي ليلة أمس.\n\n"
    let text = AnnotatedText(.standard)
    text.load(Document(id: "", text: front))
    let sentences = text.sentences.count
    for document in Corpus.documents {
      // The first line of a titled article stops being its title, and a headline's colon may count only there.
      guard document.title == nil else { continue }
      let plain = extractor.extract(document).fields(sentence: sentences) { Span($0.start + front.utf16.count, $0.end + front.utf16.count) }
      let found = extractor.extract(Document(id: document.id, text: front + String(decoding: document.units, as: UTF16.self))).fields()
      #expect(found == plain, "\(document.id)")
    }
  }

  /// What a word is must not depend on which of its spellings was met first.
  @Test func otherSpellingsReadBeforeChangeNothing() {
    let used = Extractor()
    let documents =
      Corpus.documents + [
        Document(id: "hamza", text: "قالت ألمانيا إن الباب مفتوح. وقال أليخاندرو إن المفتاح ضاع."),
        Document(id: "madda", text: "قال المدير إن الأم هنا. واشتكى اللاعب من آلام في الركبة فاستبدله المدرب."),
        Document(id: "tanwin", text: "قال المدير إن العرض جاهز. وأكد بيترًا أن الباب مفتوح."),
      ]
    for document in documents {
      let plain = document.units.filter { $0 != 0x064B }.map { $0 == 0x0623 || $0 == 0x0625 ? 0x0627 : $0 == 0x0649 ? 0x064A : $0 }
      _ = used.extract(Document(id: document.id, text: String(decoding: plain, as: UTF16.self)))
    }
    let fresh = Extractor()
    for document in documents { #expect(used.extract(document).dump == fresh.extract(document).dump, "\(document.id)") }
  }

  /// Documents that pass the stages together, more of them than do so at a time, and between them one that passes alone.
  @Test func documentsReadTogetherAreAsReadAlone() {
    let long = Document(id: "long", text: String(repeating: "قال الوزير سامي حداد إن الباب مفتوح. وأضاف أن المفتاح ضاع.\n", count: 1_500))
    let documents = Corpus.documents.prefix(30) + [long] + Corpus.documents.suffix(21)
    let (alone, together) = (Extractor(), Extractor())
    let found = Array(together.extract(Array(documents)))
    #expect(found.count == 52)
    for (document, found) in zip(documents, found) { #expect(found.dump == alone.extract(document).dump, "\(document.id)") }
  }

  @Test func orderOfDocumentsChangesNothing() {
    let one = Extractor()
    let inOrder = Corpus.documents.map { one.extract($0).dump }
    let other = Extractor()
    let reversed = Array(Corpus.documents.reversed().map { other.extract($0).dump }.reversed())
    for (index, document) in Corpus.documents.enumerated() { #expect(inOrder[index] == reversed[index], "\(document.id)") }
  }
}
