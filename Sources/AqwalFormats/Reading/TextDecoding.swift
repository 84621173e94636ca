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

/// The text of `bytes`, which are UTF-8, or UTF-16 behind a byte order mark; the mark is no part of the text.
func decodeText(_ bytes: [UInt8]) throws(TextFault) -> String {
  let mark = ByteOrderMark(bytes[...])
  let body = bytes[(mark?.count ?? 0)...]
  if let mark, mark != .utf8 {
    let text = mark.decodeUTF16(body)
    if text.utf8.contains(0) { throw .binary(offset: 0) }
    return text
  }
  if let nul = body.firstIndex(of: 0) { throw .binary(offset: nul) }
  guard let text = String(validating: body, as: UTF8.self) else {
    let offset = firstInvalidByte(body) ?? body.startIndex
    throw .notUTF8(offset: offset, byte: bytes[offset])
  }
  return text
}

/// The index of the first byte that begins no UTF-8 sequence.
func firstInvalidByte(_ bytes: ArraySlice<UInt8>) -> Int? {
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = bytes.startIndex
  while true {
    switch parser.parseScalar(from: &iterator) {
    case .valid(let scalar): offset += scalar.count
    case .emptyInput: return nil
    case .error: return offset
    }
  }
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
