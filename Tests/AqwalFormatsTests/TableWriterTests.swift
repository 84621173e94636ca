import Aqwal
import Testing

@testable import AqwalFormats

/// The layout for people.
struct TableWriterTests {
  private let sample = SampleExtraction.extraction

  @Test func theTableTellsWhoSaidWhat() {
    #expect(
      written(TableWriter(), [sample]) == """
        a "1" · 2017
        2 quotations

        q1   فلان — الوزير
             قال · reject · against: الحرب · via رويترز · 0.97
             نعم … نرفض الحرب

        q2   ?
             not said: assert · 0.5
             لا

        """)
  }

  @Test func nothingButATerminalGetsIsolatesAndColours() {
    let plain = written(TableWriter(), [sample])
    #expect(!plain.unicodeScalars.contains { $0 == "\u{2068}" || $0 == "\u{2069}" || $0 == "\u{1B}" })
    let isolated = written(TableWriter(style: TerminalStyle(isolates: true)), [sample])
    #expect(isolated.contains("\u{2068}فلان\u{2069} — \u{2068}الوزير\u{2069}"))
    #expect(isolated.unicodeScalars.count { $0 == "\u{2068}" } == isolated.unicodeScalars.count { $0 == "\u{2069}" })
    #expect(String(String.UnicodeScalarView(isolated.unicodeScalars.filter { $0 != "\u{2068}" && $0 != "\u{2069}" })) == plain)
    #expect(written(TableWriter(style: TerminalStyle(colours: true)), [sample]).contains("\u{1B}[1mفلان\u{1B}[0m"))
  }

  @Test func linesBreakBetweenWords() {
    #expect("قال الوزير إن الأمر انتهى".wrapped(11) == ["قال الوزير", "إن الأمر", "انتهى"])
    #expect("ab".wrapped(2) == ["ab"])
    #expect("".wrapped(5) == [])
  }

  @Test func aLongWordBreaksBetweenCharacters() {
    let word = "قَالَوَا"
    let lines = word.wrapped(2)
    #expect(lines.joined() == word)
    #expect(lines.map(\.count) == [2, 2, 1])
  }

  @Test func aCutEndsAtAWord() {
    #expect("قال الوزير إن".cut(13) == "قال الوزير إن")
    #expect("قال الوزير إن".cut(12) == "قال الوزير…")
    #expect("قال الوزير إن".cut(5) == "قال…")
  }

  @Test func textCannotSteerTheTerminal() {
    #expect("\u{1B}[31mأحمر\n\u{2069}\u{202E} x".displayed == "[31mأحمر \u{202E} x")
  }

  @Test func explanationsShowTheLexiconLines() {
    let files = [("cues/c.rec", "cue: قال\nverb: قال"), ("patterns/p.rec", "# x\npattern: v")].map { LexiconFile(name: $0, bytes: Array($1.utf8)) }
    let text = written(TableWriter(explanation: Explanation(files)), [sample])
    #expect(text.contains("cues/c.rec:1  cue: قال\n"))
    #expect(text.contains("patterns/p.rec:2  pattern: v\n"))
    #expect(text.contains("defeated   verb-quote\n"))
    #expect(text.contains("nested in  q1\n"))
  }
}
