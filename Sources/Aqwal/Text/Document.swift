/// One article: its text and what its source says about it.
public struct Document: Sendable {
  /// The file's name without its ending, or the record's own id.
  public var id: String
  public var title: String?
  /// The date as the source writes it.
  public var date: String?
  public var outlet: String?
  public var url: String?
  /// The text in UTF-16 units, untouched.
  public let units: [UInt16]

  /// A document over `units`; without a `title`, a first line with a blank line after it is the title, and still text.
  public init(id: String, units: [UInt16], title: String? = nil, date: String? = nil, outlet: String? = nil, url: String? = nil) {
    self.id = id
    self.date = date
    self.outlet = outlet
    self.url = url
    self.units = units
    self.title = title ?? headline(of: units)
  }

  public init(id: String, text: String, title: String? = nil, date: String? = nil, outlet: String? = nil, url: String? = nil) {
    self.init(id: id, units: utf16Units(of: text), title: title, date: date, outlet: outlet, url: url)
  }

  /// The exact slice of the text that `span` covers.
  public subscript(span: Span) -> String {
    units.withUnsafeBufferPointer { String(utf16: UnsafeBufferPointer(rebasing: $0[span.start..<span.end])) }
  }
}

extension String {
  /// The text of well-formed `units`.
  ///
  /// Swift's own decoding of UTF-16 goes scalar by scalar through a parser; news is almost wholly in the range of two bytes.
  public init(utf16 units: UnsafeBufferPointer<UInt16>) {
    guard !units.contains(where: { $0 & 0xF800 == 0xD800 }) else {
      self.init(decoding: units, as: UTF16.self)
      return
    }
    self.init(unsafeUninitializedCapacity: units.count * 3) { bytes in
      var out = 0
      for unit in units {
        if unit < 0x80 {
          bytes[out] = UInt8(unit)
          out += 1
        } else if unit < 0x800 {
          bytes[out] = UInt8(0xC0 | unit >> 6)
          bytes[out + 1] = UInt8(0x80 | unit & 0x3F)
          out += 2
        } else {
          bytes[out] = UInt8(0xE0 | unit >> 12)
          bytes[out + 1] = UInt8(0x80 | unit >> 6 & 0x3F)
          bytes[out + 2] = UInt8(0x80 | unit & 0x3F)
          out += 3
        }
      }
      return out
    }
  }
}

private func utf16Units(of text: String) -> [UInt16] {
  var text = text
  return text.withUTF8 { bytes in
    [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
      guard let base = units.baseAddress else { return }
      var decoder = UTF8Decoder(bytes, into: base)
      decoder.decode()
      count = decoder.count
    }
  }
}

private func headline(of units: [UInt16]) -> String? {
  let newline: UInt16 = 0x0A
  guard let end = units.firstIndex(of: newline), end > 0 else { return nil }
  var at = end + 1
  while at < units.count, units[at] == 0x20 || units[at] == 0x0D || units[at] == 0x09 { at += 1 }
  guard at < units.count, units[at] == newline else { return nil }
  var last = end
  while last > 0, units[last - 1] == 0x0D || units[last - 1] == 0x20 { last -= 1 }
  return last > 0 ? String(decoding: units[..<last], as: UTF16.self) : nil
}
