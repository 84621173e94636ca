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
  /// The text of `units`.
  public init(utf16 units: UnsafeBufferPointer<UInt16>) {
    self.init(unsafeUninitializedCapacity: units.count * 3) { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var encoder = UTF8Encoder(units, into: base)
      encoder.encode()
      return encoder.count
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
