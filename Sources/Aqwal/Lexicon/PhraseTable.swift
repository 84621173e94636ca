/// A fixed phrase of one or more words.
struct FixedPhrase {
  enum Kind: Hashable {
    /// A noun phrase with the traits of a table: an organisation, an outlet, a time, a title …
    case nominal
    /// An index of `Lexicon.links`.
    case link(Int32)
    /// `على حد قوله`: ends a message.
    case closing
    /// `يشار إلى أن`: reports with no source.
    case impersonal
    /// An index of `Lexicon.stances`.
    case stance(Int32)
  }

  /// A range of `PhraseTable.words`.
  var words: Range<Int32>
  var kind: Kind
  /// What a message with this phrase does: `من المتوقع أن` → opine.
  var act: Act?
  var traits: Traits
  var agreement: Agreement
  var place: Place
  /// The country that it names.
  var region: Region?
}

/// The fixed phrases by their first two words, longest first.
struct PhraseTable: Sendable {
  /// A phrase that begins with the two words, with all that tells whether it stands there.
  struct Candidate {
    /// An index of ``all``.
    var phrase: Int32
    var words: Range<Int32>

    /// The longer first, of two as long the one that the lexicon has first.
    func precedes(_ other: Candidate) -> Bool { (-words.count, phrase) < (-other.words.count, other.phrase) }
  }

  /// The candidates behind two words; an open-addressed table of them.
  private struct Opening {
    /// The two words, or 0.
    var key: UInt64 = 0
    var candidates: Range<Int32> = 0..<0
  }

  let all: FrozenTable<FixedPhrase>
  private let words: FrozenTable<Int32>
  private let candidates: FrozenTable<Candidate>
  private let openings: FrozenTable<Opening>
  /// One bit per opening: most are in no phrase, and this much stays in the processor's nearest cache.
  private let filter: FrozenTable<UInt64>

  /// The table of `phrases`; a second word among `clitics` may be written on the word behind it.
  init(_ phrases: [FixedPhrase], words: [Int32], clitics: [Int32]) {
    let order = phrases.indices.map { index in
      let range = phrases[index].words
      let forms = words[Int(range.lowerBound)..<Int(range.upperBound)]
      let second = Self.isFree(forms, clitics) ? Self.any : forms[forms.startIndex + 1]
      return (key: Self.key(forms[forms.startIndex], second), candidate: Candidate(phrase: Int32(index), words: range))
    }.sorted { $0.key != $1.key ? $0.key < $1.key : $0.candidate.precedes($1.candidate) }
    var phrases = phrases
    var candidates = Column<Candidate>(capacity: order.count)
    var openings = Column<Opening>()
    openings.fill(with: Opening(), count: 1 << (Int.bitWidth - (order.count * 2).leadingZeroBitCount))
    var filter = [UInt64](repeating: 0, count: 1 << 10)
    // Those that ask for no second word, which come first, may stand before any.
    var free = order[..<0]
    var rest = order[...]
    while let key = rest.first?.key {
      var group = rest.prefix { $0.key == key }
      rest = rest[group.endIndex...]
      if key & Self.second == 0 {
        free = group
      } else if let first = free.first, (first.key ^ key) & ~Self.second == 0 {
        group += free
        group.sort { $0.candidate.precedes($1.candidate) }
      }
      let start = Int32(candidates.count)
      for entry in group {
        // What several tables have is found by the first, with the traits of all: `وسائل الإعلام` is a medium and may be spoken to.
        let form = { (candidate: Candidate) in words[Int(candidate.words.lowerBound)..<Int(candidate.words.upperBound)] }
        if let same = group.first(where: { form($0.candidate) == form(entry.candidate) })?.candidate.phrase, same != entry.candidate.phrase,
          phrases[Int(same)].kind == .nominal, phrases[Int(entry.candidate.phrase)].kind == .nominal
        {
          phrases[Int(same)].traits.formUnion(phrases[Int(entry.candidate.phrase)].traits)
        }
        candidates.append(entry.candidate)
      }
      var place = Self.place(of: key, in: openings.count)
      while openings[place].key != 0 { place = (place + 1) & (openings.count - 1) }
      openings[place] = Opening(key: key, candidates: start..<Int32(candidates.count))
      let (word, bit) = Self.bit(of: key)
      filter[word] |= bit
    }
    all = FrozenTable(phrases)
    self.words = FrozenTable(words)
    self.candidates = candidates.freeze()
    self.openings = openings.freeze()
    self.filter = FrozenTable(filter)
  }

  /// Whether a phrase of these words may stand before any word: it has no second one, or one that may be written on the word behind it.
  static func isFree(_ words: ArraySlice<Int32>, _ clitics: [Int32]) -> Bool { words.count == 1 || clitics.contains(words[words.startIndex + 1]) }

  func free() {
    all.free()
    words.free()
    candidates.free()
    openings.free()
    filter.free()
  }

  /// In place of a second word, that the phrase does not ask for the next word's form.
  static let any: Int32 = -1

  /// The bits of a key that hold the second word.
  private static let second: UInt64 = 0xFFFF_FFFF

  /// Both words, counted from 1 so that it is never 0.
  @inline(__always)
  private static func key(_ first: Int32, _ second: Int32) -> UInt64 { UInt64(first + 1) << 32 | UInt64(second + 1) }

  @inline(__always)
  private static func mixed(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func bit(of key: UInt64) -> (word: Int, bit: UInt64) {
    (Int(truncatingIfNeeded: mixed(key) >> 54), 1 << (mixed(key) >> 48 & 63))
  }

  @inline(__always)
  private static func place(of key: UInt64, in count: Int) -> Int { Int(truncatingIfNeeded: mixed(key) >> 32) & (count - 1) }

  /// Whether a phrase may begin with the form and `next`, or ``any``; false is sure.
  @inline(__always)
  func mayBegin(with form: Int32, before next: Int32) -> Bool {
    let (word, bit) = Self.bit(of: Self.key(form, next))
    return filter[word] & bit != 0
  }

  /// The phrases that begin with the form where `next` stands behind it, longest first.
  func starting(with form: Int32, before next: Int32) -> UnsafeBufferPointer<Candidate> {
    let key = Self.key(form, next)
    var place = Self.place(of: key, in: openings.count)
    while true {
      let opening = openings[place]
      if opening.key == key { return candidates[opening.candidates] }
      if opening.key == 0 { return next == Self.any ? candidates[0..<0] : starting(with: form, before: Self.any) }
      place = (place + 1) & (openings.count - 1)
    }
  }

  /// The forms that the phrase is made of.
  @inline(__always)
  func words(of candidate: Candidate) -> UnsafeBufferPointer<Int32> { words[candidate.words] }
}
