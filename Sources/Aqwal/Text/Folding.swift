/// Folds Arabic spelling to the form that words are compared in.
///
/// Diacritics, tatweel and bidi controls are dropped; أإآٱ become ا, ى and ی become ي, ک becomes ك; presentation forms are decomposed; Arabic
/// and Persian digits become ASCII's; ASCII is lowercased. ة, ؤ and ئ stay: they tell words apart. The table is our own because NFKC leaves
/// tatweel, ی, ک and ٱ alone and turns ﷺ into four words.
enum Folding {
  /// The folded unit of each UTF-16 unit; 0 drops it. Presentation forms, which can be two letters, are handled by ``decomposed(_:)``.
  static let table = UnitTable(
    {
      var table = [UInt16](repeating: 0, count: 1 << 16)
      for unit in table.indices { table[unit] = UInt16(truncatingIfNeeded: unit) }
      for dropped in [0x064B...0x065F, 0x0610...0x061A, 0x06D6...0x06ED, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069].joined() { table[dropped] = 0 }
      for dropped in [0x0640, 0x0670, 0x00AD, 0xFEFF, 0x061C] { table[dropped] = 0 }
      for alef in [0x0622, 0x0623, 0x0625, 0x0671] { table[alef] = 0x0627 }
      for yeh in [0x0649, 0x06CC, 0x06D2] { table[yeh] = 0x064A }
      table[0x06A9] = 0x0643
      table[0x06C1] = 0x0647
      for digit in 0..<10 {
        table[0x0660 + digit] = UInt16(0x30 + digit)
        table[0x06F0 + digit] = UInt16(0x30 + digit)
      }
      for letter in 0x41...0x5A { table[letter] = UInt16(letter + 32) }
      return table
    }())

  /// The table of what tells spellings apart: a ى, which is some word's last letter and no ي, and an alef's written hamza or madda stay themselves.
  static let identities = UnitTable(table, leaving: [0x0622, 0x0623, 0x0625, 0x0649])

  /// Appends the folded form of `units` to `result`.
  static func fold(_ units: some Sequence<UInt16>, into result: inout [UInt16]) {
    fold(units) { result.append($0) }
  }

  /// Calls `body` with the units of the folded form of `units`.
  @inline(__always)
  static func fold(_ units: some Sequence<UInt16>, _ body: (UInt16) -> Void) {
    let table = table
    for unit in units {
      if unit >= 0xFB50, let letters = decomposed(unit) {
        for letter in letters { body(table[letter]) }
      } else if table[unit] != 0 {
        body(table[unit])
      }
    }
  }

  static func folded(_ text: String) -> [UInt16] {
    var text = text
    return text.withUTF8 { folded(utf8: $0) }
  }

  /// The folded form of a text that is nearly always Arabic, two bytes a letter.
  static func folded(utf8 bytes: UnsafeBufferPointer<UInt8>) -> [UInt16] {
    let table = table
    var isPlain = bytes.count % 2 == 0
    var folded = [UInt16](repeating: 0, count: bytes.count / 2)
    var count = 0
    for letter in folded.indices {
      let (lead, tail) = (bytes[letter * 2], bytes[letter * 2 + 1])
      isPlain = isPlain && lead & 0xE0 == 0xC0 && tail & 0xC0 == 0x80
      let unit = table[UInt16(lead & 0x1F) << 6 | UInt16(tail & 0x3F)]
      folded[count] = unit
      if unit != 0 { count += 1 }
    }
    if count < folded.count { folded.removeLast(folded.count - count) }
    if isPlain { return folded }
    var result: [UInt16] = []
    fold(String(decoding: bytes, as: UTF8.self).utf16, into: &result)
    return result
  }

  /// The hash of the folded form of such a text, which is not written down.
  static func hash(utf8 bytes: UnsafeBufferPointer<UInt8>) -> SpellingHash {
    let table = table
    var hash = SpellingHash()
    var at = 0
    while at + 1 < bytes.count, bytes[at] & 0xE0 == 0xC0, bytes[at + 1] & 0xC0 == 0x80 {
      let unit = table[UInt16(bytes[at] & 0x1F) << 6 | UInt16(bytes[at + 1] & 0x3F)]
      if unit != 0 { hash.add(unit) }
      at += 2
    }
    return at == bytes.count ? hash : SpellingHash(of: folded(utf8: bytes)[...])
  }

  /// Whether `unit` is dropped: a diacritic, tatweel or an invisible control.
  // Nothing of ASCII is, and no plain letter: they need no look into the table.
  static func drops(_ unit: UInt16) -> Bool {
    unit >= 0xAD && !(0x0621...0x063A).contains(unit) && !(0x0641...0x064A).contains(unit) && table[unit] == 0
  }

  /// How many letters a unit has at the most.
  static var mostLetters: Int { 2 }

  /// The letters of an Arabic presentation form, from Unicode's compatibility decompositions; nil for anything else.
  static func decomposed(_ unit: UInt16) -> [UInt16]? {
    if unit >= 0xFEF5, unit <= 0xFEFC { return [0x0644, 0x0627] }
    guard unit >= 0xFE80, unit <= 0xFEF4 else {
      switch unit {
      case 0xFBFC...0xFBFF: return [0x064A]
      case 0xFB8E...0xFB91: return [0x0643]
      default: return nil
      }
    }
    // U+FE80…U+FEF4 run through the alphabet with one, two or four shapes a letter.
    let shapes: [(letter: UInt16, count: UInt16)] = [
      (0x0621, 1), (0x0627, 2), (0x0627, 2), (0x0624, 2), (0x0627, 2), (0x0626, 4), (0x0627, 2), (0x0628, 4), (0x0629, 2), (0x062A, 4), (0x062B, 4),
      (0x062C, 4), (0x062D, 4), (0x062E, 4), (0x062F, 2), (0x0630, 2), (0x0631, 2), (0x0632, 2), (0x0633, 4), (0x0634, 4), (0x0635, 4), (0x0636, 4),
      (0x0637, 4), (0x0638, 4), (0x0639, 4), (0x063A, 4), (0x0641, 4), (0x0642, 4), (0x0643, 4), (0x0644, 4), (0x0645, 4), (0x0646, 4), (0x0647, 4),
      (0x0648, 2), (0x064A, 2), (0x064A, 4),
    ]
    var first: UInt16 = 0xFE80
    for shape in shapes {
      if unit < first + shape.count { return [shape.letter] }
      first += shape.count
    }
    return nil
  }
}

/// What each UTF-16 unit becomes; it has an entry for every one, so that none needs to be checked for.
struct UnitTable: @unchecked Sendable {
  private let entries: UnsafeMutablePointer<UInt16>

  /// The table of `entries`, for as long as the program runs.
  init(_ entries: [UInt16]) {
    precondition(entries.count == 1 << 16)
    self.entries = .allocate(capacity: entries.count)
    entries.withUnsafeBufferPointer { self.entries.initialize(from: $0.baseAddress!, count: $0.count) }
  }

  /// The table `other`, but for units that become themselves.
  init(_ other: UnitTable, leaving units: [UInt16]) {
    entries = .allocate(capacity: 1 << 16)
    entries.initialize(from: other.entries, count: 1 << 16)
    for unit in units { entries[Int(unit)] = unit }
  }

  subscript(unit: UInt16) -> UInt16 {
    @inline(__always) get { entries[Int(unit)] }
  }
}

/// A 64-bit hash of folded units (a polynomial of them with a final mix): the identity of a spelling in every table of the library.
struct SpellingHash {
  private var state: UInt64 = 0

  /// What a unit counts times as much as the one behind it.
  static var base: UInt64 { 0xD6E8_FEB8_6659_FD93 }

  @inline(__always)
  mutating func add(_ unit: UInt16) { state = state &* Self.base &+ UInt64(unit) }

  /// The hash of the units behind those of `front`, which is the hash of the first ones; `power` is the base to the power of their count.
  @inline(__always)
  func behind(_ front: SpellingHash, _ power: UInt64) -> SpellingHash {
    var hash = self
    hash.state &-= front.state &* power
    return hash
  }

  /// Writes `new` for a unit that stands before others; `power` is the base to the power of their count.
  @inline(__always)
  mutating func replace(_ old: UInt16, by new: UInt16, _ power: UInt64) { state &+= (UInt64(new) &- UInt64(old)) &* power }

  /// Never 0, which stands for none.
  var value: UInt64 { (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15 | 1 }
}

func spellingHash(_ units: some Sequence<UInt16>) -> UInt64 {
  var hash = SpellingHash()
  for unit in units { hash.add(unit) }
  return hash.value
}
