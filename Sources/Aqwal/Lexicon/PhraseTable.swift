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

  /// Its forms, as a range of those of all phrases, which the table is made from.
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
  /// The phrases that begin with the same two words, each as an index of ``all`` with the forms that it is made of.
  struct Candidates: Sequence, IteratorProtocol {
    /// Of each the index, the number of forms, and the forms.
    fileprivate var rest: UnsafeBufferPointer<Int32>

    mutating func next() -> (phrase: Int32, words: UnsafeBufferPointer<Int32>)? {
      guard let phrase = rest.first else { return nil }
      let end = 2 + Int(rest[1])
      defer { rest = .init(rebasing: rest[end...]) }
      return (phrase, .init(rebasing: rest[2..<end]))
    }
  }

  /// A phrase by what it begins with, as the candidates are put in order.
  private struct Start {
    var key: UInt64
    var length: Int
    var phrase: Int32

    /// The longer first, of two as long the one that the lexicon has first.
    func precedes(_ other: Start) -> Bool { (-length, phrase) < (-other.length, other.phrase) }
  }

  /// Where the candidates behind two words are; an open-addressed table of them.
  private struct Opening {
    /// The two words, or 0.
    var key: UInt64 = 0
    var candidates: Range<Int32> = 0..<0
  }

  let all: FrozenTable<FixedPhrase>
  private let candidates: FrozenTable<Int32>
  private let openings: FrozenTable<Opening>
  /// One bit per opening: most are in no phrase, and this much stays in the processor's nearest cache.
  private let filter: FrozenTable<UInt64>

  /// The table of `phrases`; a second word among `clitics` may be written on the word behind it.
  init(_ phrases: [FixedPhrase], words: [Int32], clitics: [Int32]) {
    func forms(_ phrase: Int32) -> ArraySlice<Int32> { words[Int(phrases[Int(phrase)].words.lowerBound)..<Int(phrases[Int(phrase)].words.upperBound)] }
    let order = phrases.indices.map { index in
      let forms = forms(Int32(index))
      let second = Self.isFree(forms, clitics) ? Self.any : forms[forms.startIndex + 1]
      return Start(key: Self.key(forms[forms.startIndex], second), length: forms.count, phrase: Int32(index))
    }.sorted { $0.key != $1.key ? $0.key < $1.key : $0.precedes($1) }
    var all = phrases
    var candidates = Column<Int32>(capacity: words.count * 2)
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
        group.sort { $0.precedes($1) }
      }
      let start = Int32(candidates.count)
      for phrase in group.map(\.phrase) {
        // What several tables have is found by the first, with the traits of all: `وسائل الإعلام` is a medium and may be spoken to.
        if let same = group.first(where: { forms($0.phrase) == forms(phrase) })?.phrase, same != phrase, all[Int(same)].kind == .nominal,
          all[Int(phrase)].kind == .nominal
        {
          all[Int(same)].traits.formUnion(all[Int(phrase)].traits)
        }
        candidates.append(phrase)
        candidates.append(Int32(forms(phrase).count))
        for form in forms(phrase) { candidates.append(form) }
      }
      var place = Self.place(of: key, in: openings.count)
      while openings[place].key != 0 { place = (place + 1) & (openings.count - 1) }
      openings[place] = Opening(key: key, candidates: start..<Int32(candidates.count))
      let (word, bit) = Self.bit(of: key)
      filter[word] |= bit
    }
    self.all = FrozenTable(all)
    self.candidates = candidates.freeze()
    self.openings = openings.freeze()
    self.filter = FrozenTable(filter)
  }

  /// Whether a phrase of these words may stand before any word: it has no second one, or one that may be written on the word behind it.
  static func isFree(_ words: ArraySlice<Int32>, _ clitics: [Int32]) -> Bool { words.count == 1 || clitics.contains(words[words.startIndex + 1]) }

  func free() {
    all.free()
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

  /// Whether some phrase may begin with the form where `next`, or ``any``, stands behind it.
  @inline(__always)
  func mayBegin(with form: Int32, before next: Int32) -> Bool {
    let (word, bit) = Self.bit(of: Self.key(form, next))
    return filter[word] & bit != 0
  }

  /// Has the processor fetch what ``candidates(behind:before:isFree:)`` will read.
  @inline(__always)
  func expect(with form: Int32, before next: Int32) { openings.prefetch(Self.place(of: Self.key(form, next), in: openings.count)) }

  /// Where the phrases are that may begin with the form where `next`, or ``any``, stands behind it; a form that is free begins some before any word.
  ///
  /// It has the processor fetch the first of them.
  @inline(__always)
  func candidates(behind form: Int32, before next: Int32, isFree: Bool) -> Range<Int32> {
    let key = Self.key(form, next)
    let (word, bit) = Self.bit(of: key)
    guard let found = (filter[word] & bit != 0 ? opening(key) : nil) ?? (isFree ? opening(Self.key(form, Self.any)) : nil) else { return 0..<0 }
    candidates.prefetch(Int(found.lowerBound))
    return found
  }

  /// The phrases at these places, longest first.
  subscript(places: Range<Int32>) -> Candidates {
    @inline(__always) get { Candidates(rest: candidates[places]) }
  }

  private func opening(_ key: UInt64) -> Range<Int32>? {
    var place = Self.place(of: key, in: openings.count)
    while true {
      let opening = openings[place]
      if opening.key == key { return opening.candidates }
      if opening.key == 0 { return nil }
      place = (place + 1) & (openings.count - 1)
    }
  }
}
