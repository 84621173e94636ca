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

  /// A document over `text`; without a `title`, a first line with a blank line after it is the title, and still text.
  public init(id: String, text: String, title: String? = nil, date: String? = nil, outlet: String? = nil, url: String? = nil) {
    self.id = id
    self.date = date
    self.outlet = outlet
    self.url = url
    self.units = utf16Units(of: text)
    self.title = title ?? headline(of: units)
  }

  /// The exact slice of the text that `span` covers.
  public subscript(span: Span) -> String {
    units.withUnsafeBufferPointer { String(utf16: UnsafeBufferPointer(rebasing: $0[span.start..<span.end])) }
  }
}

extension String {
  /// Swift's own decoding of UTF-16 goes scalar by scalar through a parser; news is almost wholly in the range of two bytes.
  init(utf16 units: UnsafeBufferPointer<UInt16>) {
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

/// Swift's own `Array(text.utf16)` walks an index per unit; one pass over the UTF-8 bytes is several times as fast.
private func utf16Units(of text: String) -> [UInt16] {
  var text = text
  return text.withUTF8 { bytes in
    [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
      var at = 0
      var out = 0
      while at < bytes.count {
        let b = UInt32(bytes[at])
        if b < 0x80 {
          units[out] = UInt16(b)
          at += 1
        } else if b < 0xE0 {
          units[out] = UInt16((b & 0x1F) << 6 | UInt32(bytes[at + 1]) & 0x3F)
          at += 2
        } else if b < 0xF0 {
          units[out] = UInt16((b & 0x0F) << 12 | (UInt32(bytes[at + 1]) & 0x3F) << 6 | UInt32(bytes[at + 2]) & 0x3F)
          at += 3
        } else {
          let tail = (UInt32(bytes[at + 1]) & 0x3F) << 12 | (UInt32(bytes[at + 2]) & 0x3F) << 6 | UInt32(bytes[at + 3]) & 0x3F
          let scalar = ((b & 0x07) << 18 | tail) - 0x10000
          units[out] = UInt16(0xD800 + scalar >> 10)
          units[out + 1] = UInt16(0xDC00 + scalar & 0x3FF)
          out += 1
          at += 4
        }
        out += 1
      }
      count = out
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
