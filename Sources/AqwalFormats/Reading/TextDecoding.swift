import Aqwal

/// Why bytes are no text.
enum TextFault: Error, CustomStringConvertible {
  case binary(offset: Int)
  case notUTF8(offset: Int, byte: UInt8)

  var description: String {
    switch self {
    case .binary(let offset): "a binary file (NUL at byte \(offset)), not a text"
    case .notUTF8(let offset, let byte):
      "not UTF-8 at byte \(offset) (0x\(String(byte, radix: 16, uppercase: true))): convert it first, for instance with `iconv -f WINDOWS-1256 -t UTF-8`"
    }
  }
}

/// The UTF-16 units of `bytes`, which are UTF-8, or UTF-16 behind a byte order mark; the mark is no part of the text.
func decodeText(_ bytes: [UInt8]) throws(TextFault) -> [UInt16] {
  let mark = ByteOrderMark(bytes[...])
  let body = bytes[(mark?.count ?? 0)...]
  if let mark, mark != .utf8 {
    let units = Array(mark.decodeUTF16(body).utf16)
    if units.contains(0) { throw .binary(offset: 0) }
    return units
  }
  if let nul = body.firstIndex(of: 0) { throw .binary(offset: nul) }
  var decoded = 0
  let units = body.withUnsafeBufferPointer { bytes in
    [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
      guard let base = units.baseAddress else { return }
      var decoder = UTF8Decoder(bytes, into: base)
      decoder.decode()
      (decoded, count) = (decoder.at, decoder.count)
    }
  }
  guard decoded == body.count else { throw .notUTF8(offset: body.startIndex + decoded, byte: body[body.startIndex + decoded]) }
  return units
}

/// The signature with which a file may declare its encoding.
enum ByteOrderMark {
  case utf8, utf16LittleEndian, utf16BigEndian

  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  var count: Int { self == .utf8 ? 3 : 2 }

  /// Decodes two bytes a unit; a last odd byte is dropped.
  func decodeUTF16(_ bytes: ArraySlice<UInt8>) -> String {
    let first = self == .utf16LittleEndian ? 0 : 1
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { UInt16(bytes[$0 + first]) | UInt16(bytes[$0 + 1 - first]) << 8 }
    return String(decoding: units, as: UTF16.self)
  }
}
