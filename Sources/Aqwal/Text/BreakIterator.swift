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

  /// Calls `body` with the end of every unit of `text`, in order.
  func forEachBoundary(of text: UnsafeBufferPointer<UInt16>, _ body: (Int) -> Void) {
    guard let start = text.baseAddress, !text.isEmpty else { return }
    guard icu_break_set_text(iterator, start, Int32(text.count)) else { fatalError("ICU took no text of \(text.count) units") }
    while true {
      let boundary = icu_break_next(iterator)
      if boundary < 0 { return }
      body(Int(boundary))
    }
  }
}
