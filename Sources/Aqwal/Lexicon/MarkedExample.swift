/// A sentence with marked spans, as `eg` fields of the lexicons write it: `و[قال]cue [الوزير]speaker إن [الأمر بسيط]content.`
///
/// Marks may stand inside one another and may begin or end inside a word. A square bracket is always a mark.
public struct MarkedExample: Sendable {
  public enum Label: String, Sendable, CaseIterable {
    case cue, speaker, content, relay, addressee, predicate, target
  }

  public struct Mark: Hashable, Sendable {
    public var label: Label
    /// In UTF-16 units of ``MarkedExample/text``.
    public var span: Span
  }

  /// What is wrong with the marks of a sentence.
  public struct Malformed: Error, Sendable, CustomStringConvertible {
    public var description: String
  }

  /// The sentence without its marks.
  public let text: String
  /// The marks in the order in which they close.
  public let marks: [Mark]

  public init(_ written: String) throws(Malformed) {
    let units = Array(written.utf16)
    var bare: [UInt16] = []
    var marks: [Mark] = []
    var open: [Int] = []
    var at = 0
    while at < units.count {
      let unit = units[at]
      at += 1
      if unit == UInt8(ascii: "[") {
        open.append(bare.count)
      } else if unit == UInt8(ascii: "]") {
        guard let start = open.popLast() else { throw Malformed(description: "a `]` closes no mark") }
        let end = units[at...].firstIndex { $0 < UInt8(ascii: "a") || $0 > UInt8(ascii: "z") } ?? units.count
        let name = String(decoding: units[at..<end], as: UTF16.self)
        guard let label = Label(rawValue: name) else {
          throw Malformed(description: "`\(name)` behind a `]` is none of \(Label.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        marks.append(Mark(label: label, span: Span(start, bare.count)))
        at = end
      } else {
        bare.append(unit)
      }
    }
    guard open.isEmpty else { throw Malformed(description: "a `[` is never closed") }
    text = String(decoding: bare, as: UTF16.self)
    self.marks = marks
  }

  /// The spans with this label, in text order.
  public func spans(_ label: Label) -> [Span] {
    marks.filter { $0.label == label }.map(\.span).sorted()
  }
}
