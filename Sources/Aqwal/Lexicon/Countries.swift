private import CICU

/// The world's countries in Arabic, from ICU's CLDR data.
enum Countries {
  /// Region codes with their Arabic names.
  static let names: [(code: String, name: String)] = {
    guard var code = icu_region_codes() else { return [] }
    var names: [(String, String)] = []
    var buffer = [UInt16](repeating: 0, count: 128)
    while let region = code.pointee {
      let length = icu_region_name("und_" + String(cString: region), &buffer, Int32(buffer.count))
      if length > 0 { names.append((String(cString: region), buffer.withUnsafeBufferPointer { String(utf16: .init(rebasing: $0[..<Int(length)])) })) }
      code += 1
    }
    return names
  }()

  /// The adjective that the rule makes of a folded name: without ال and the ending ة, ا or يا, with ي.
  static func nisba(of name: [UInt16]) -> [UInt16] {
    let (alef, lam, yeh, teMarbuta): (UInt16, UInt16, UInt16, UInt16) = (0x0627, 0x0644, 0x064A, 0x0629)
    var stem = name
    if stem.count > 4, stem[0] == alef, stem[1] == lam { stem.removeFirst(2) }
    if let last = stem.last, last == alef || last == teMarbuta { stem.removeLast() }
    if stem.last != yeh { stem.append(yeh) }
    return stem
  }
}
