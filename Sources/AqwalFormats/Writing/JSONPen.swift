/// Writes JSON value by value, keeping the commas, in one line or indented.
struct JSONPen {
  var out: ByteBuffer
  private let isIndented: Bool
  private var depth: Int
  /// How many of the open objects are written in one line although the rest is indented.
  private var inlineDepth = 0
  private var place = Place.first

  private enum Place {
    /// Right behind an opening bracket.
    case first
    case afterKey
    case afterValue
  }

  init(_ out: ByteBuffer, isIndented: Bool = false, depth: Int = 0) {
    self.out = out
    self.isIndented = isIndented
    self.depth = depth
    place = .afterKey
  }

  mutating func object(inline: Bool = false, _ body: (inout JSONPen) -> Void) {
    open(UInt8(ascii: "{"), inline: inline)
    body(&self)
    close(UInt8(ascii: "}"), inline: inline)
  }

  mutating func array<Elements: Collection>(_ elements: Elements, inline: Bool = false, _ body: (inout JSONPen, Elements.Element) -> Void) {
    open(UInt8(ascii: "["), inline: inline)
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"), inline: inline)
  }

  // Half of the output is keys: the bytes of each are put down where it is named.
  @inline(__always)
  mutating func key(_ name: StaticString) {
    if isIndented {
      indentedKey(name)
    } else {
      let needsComma = place == .afterValue
      out.write(upTo: name.utf8CodeUnitCount + 4) { bytes in
        bytes[0] = UInt8(ascii: ",")
        var at = needsComma ? bytes + 1 : bytes
        at.put(UInt8(ascii: "\""))
        at.update(from: name.utf8Start, count: name.utf8CodeUnitCount)
        at += name.utf8CodeUnitCount
        at.put(UInt8(ascii: "\""))
        at.put(UInt8(ascii: ":"))
        return at - bytes
      }
    }
    place = .afterKey
  }

  private mutating func indentedKey(_ name: StaticString) {
    separate()
    out.append(UInt8(ascii: "\""))
    out.append(name)
    out.append("\": ")
  }

  mutating func string(_ units: ArraySlice<UInt16>) { value { $0.appendJSON(units) } }

  mutating func string(_ text: String?) {
    value {
      if let text { $0.appendJSON(text) } else { $0.append("null") }
    }
  }

  /// The name of a case, in which nothing needs to be escaped.
  mutating func name(_ value: some RawRepresentable<String>) { self.value { $0.appendQuoted(value.rawValue) } }

  mutating func number(_ number: Int) { value { $0.append(number) } }

  mutating func share(_ share: Double) { value { $0.append(share: share) } }

  mutating func bool(_ flag: Bool) { value { $0.append(flag ? "true" : "false") } }

  mutating func null() { value { $0.append("null") } }

  /// The id of the entry at `index` in its list: a letter and a number from 1.
  mutating func id(_ letter: StaticString, _ index: Int?) {
    value { out in
      guard let index else { return out.append("null") }
      out.append(UInt8(ascii: "\""))
      out.append(letter)
      out.append(index + 1)
      out.append(UInt8(ascii: "\""))
    }
  }

  @inline(__always)
  private mutating func value(_ body: (inout ByteBuffer) -> Void) {
    separate()
    body(&out)
    place = .afterValue
  }

  private mutating func open(_ bracket: UInt8, inline: Bool) {
    separate()
    out.append(bracket)
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

  private mutating func separate() {
    if place == .afterKey { return }
    if place == .afterValue { out.append(isIndented && inlineDepth > 0 ? ", " : ",") }
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented, inlineDepth == 0 else { return }
    out.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { out.append("  ") }
  }
}
