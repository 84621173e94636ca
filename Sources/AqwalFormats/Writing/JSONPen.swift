/// Writes JSON value by value, keeping the commas, in one line or indented.
struct JSONPen: ~Copyable {
  var out: ByteBuffer
  private let isIndented: Bool
  private var depth: Int
  /// How many of the open objects are written in one line although the rest is indented.
  private var inlineDepth = 0
  private var place = Place.first

  private enum Place {
    /// Before the whole value.
    case start
    /// Right behind an opening bracket.
    case first
    case afterValue
  }

  init(_ out: consuming ByteBuffer, isIndented: Bool = false, depth: Int = 0) {
    self.out = out
    self.isIndented = isIndented
    self.depth = depth
    place = .start
  }

  /// An object in an array, or the whole value.
  mutating func object(inline: Bool = false, _ body: (inout JSONPen) -> Void) {
    element(upTo: 1) { $0.put(UInt8(ascii: "{")) }
    open(inline: inline)
    body(&self)
    close(UInt8(ascii: "}"), inline: inline)
  }

  @inline(__always)
  mutating func object(_ name: StaticString, inline: Bool = false, _ body: (inout JSONPen) -> Void) {
    field(name, upTo: 1) { $0.put(UInt8(ascii: "{")) }
    open(inline: inline)
    body(&self)
    close(UInt8(ascii: "}"), inline: inline)
  }

  @inline(__always)
  mutating func array<Elements: Collection>(
    _ name: StaticString, _ elements: Elements, inline: Bool = false, _ body: (inout JSONPen, Elements.Element) -> Void
  ) {
    field(name, upTo: 1) { $0.put(UInt8(ascii: "[")) }
    open(inline: inline)
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"), inline: inline)
  }

  /// The name of a value that is written next.
  @inline(__always)
  private mutating func key(_ name: StaticString) { field(name, upTo: 0) { _ in } }

  @inline(__always)
  mutating func string(_ name: StaticString, _ units: UnsafeBufferPointer<UInt16>) {
    field(name, upTo: units.count * 6 + 2) { $0.putJSON(units) }
  }

  @inline(__always)
  mutating func string(_ name: StaticString, _ text: String?) {
    guard let text else { return null(name) }
    key(name)
    out.appendJSON(text)
  }

  /// A string in an array.
  mutating func string(_ text: String) {
    separate()
    out.appendJSON(text)
    place = .afterValue
  }

  /// The name of a case, in which nothing needs to be escaped.
  @inline(__always)
  mutating func name(_ name: StaticString, _ value: some RawRepresentable<String>) {
    key(name)
    out.appendQuoted(value.rawValue)
  }

  @inline(__always)
  mutating func number(_ name: StaticString, _ number: Int) { field(name, upTo: 20) { $0.put(number) } }

  @inline(__always)
  mutating func share(_ name: StaticString, _ share: Double) {
    key(name)
    out.append(share: share)
  }

  @inline(__always)
  mutating func bool(_ name: StaticString, _ flag: Bool) { if flag { literal(name, "true") } else { literal(name, "false") } }

  @inline(__always)
  mutating func null(_ name: StaticString) { literal(name, "null") }

  @inline(__always)
  private mutating func literal(_ name: StaticString, _ text: StaticString) { field(name, upTo: text.utf8CodeUnitCount) { $0.put(text) } }

  /// The id of the entry at `index` in its list: a letter and a number from 1.
  @inline(__always)
  mutating func id(_ name: StaticString, _ letter: Unicode.Scalar, _ index: Int?) {
    guard let index else { return null(name) }
    field(name, upTo: 23) { $0.put(letter, index) }
  }

  /// An id in an array.
  mutating func id(_ letter: Unicode.Scalar, _ index: Int) {
    element(upTo: 23) { $0.put(letter, index) }
  }

  /// Half of the output is keys: the bytes of each are put down where it is named, and its value with them.
  @inline(__always)
  private mutating func field(_ name: StaticString, upTo limit: Int, _ value: (inout UnsafeMutablePointer<UInt8>) -> Void) {
    if isIndented { begin(name) }
    let (isInLine, needsComma) = (!isIndented, place == .afterValue)
    out.write(upTo: name.utf8CodeUnitCount + 4 + limit) { at in
      if isInLine {
        at.putComma(if: needsComma)
        at.put(UInt8(ascii: "\""))
        at.put(name)
        at.put(UInt8(ascii: "\""))
        at.put(UInt8(ascii: ":"))
      }
      value(&at)
    }
    place = .afterValue
  }

  /// Begins an indented line with the name; not inlined, so that what is written in one line stays near together.
  @inline(never)
  private mutating func begin(_ name: StaticString) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(name)
    out.append("\": ")
  }

  /// A value in an array, or the whole one, in at most `limit` bytes.
  @inline(__always)
  private mutating func element(upTo limit: Int, _ value: (inout UnsafeMutablePointer<UInt8>) -> Void) {
    if isIndented, place != .start { separate() }
    let needsComma = !isIndented && place == .afterValue
    out.write(upTo: 1 + limit) { at in
      at.putComma(if: needsComma)
      value(&at)
    }
    place = .afterValue
  }

  @inline(__always)
  private mutating func open(inline: Bool) {
    depth += 1
    inlineDepth += inline ? 1 : 0
    place = .first
  }

  private mutating func close(_ bracket: UInt8, inline: Bool) {
    depth -= 1
    if place != .first { breakLine() }
    inlineDepth -= inline ? 1 : 0
    out.append(bracket)
    place = .afterValue
  }

  /// What stands before a key, or before a value in an array.
  private mutating func separate() {
    if place == .afterValue { out.append(UInt8(ascii: ",")) }
    if place == .afterValue, isIndented, inlineDepth > 0 { out.append(UInt8(ascii: " ")) }
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented, inlineDepth == 0 else { return }
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { out.append("  ") }
  }
}

extension UnsafeMutablePointer<UInt8> {
  @inline(__always)
  fileprivate mutating func putComma(if isNeeded: Bool) {
    pointee = UInt8(ascii: ",")
    if isNeeded { self += 1 }
  }
}
