private import CICU

/// One of ICU's break iterators, opened once and set to text after text.
final class BreakIterator {
  enum Unit { case word, sentence }

  private let iterator: OpaquePointer

  init(_ unit: Unit) {
    guard let opened = icu_break_open(unit == .sentence) else {
      fatalError("ICU has no break rules: is its data package (libicu) installed whole?")
    }
    iterator = opened
  }

  deinit { icu_break_close(iterator) }

  /// Takes `text` to be asked about; it has to stay until the last question.
  func setText(_ text: UnsafeBufferPointer<UInt16>) {
    guard icu_break_set_text(iterator, text.baseAddress, Int32(text.count)) else { fatalError("ICU took no text of \(text.count) units") }
  }

  /// The first boundary behind `offset`, which is no further than the text's last unit.
  func boundary(after offset: Int) -> Int { Int(icu_break_following(iterator, Int32(offset))) }
}
