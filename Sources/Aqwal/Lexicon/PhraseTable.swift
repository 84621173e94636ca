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

/// The fixed phrases by their first word, longest first.
struct PhraseTable: Sendable {
  let all: FrozenTable<FixedPhrase>
  private let words: FrozenTable<Int32>
  /// Indices of `all`, those with one first word together.
  private let order: FrozenTable<Int32>
  /// Beside `order`, the second word of each phrase, or -1 where the phrase does not ask for the next word's form: most candidates fail at it.
  private let seconds: FrozenTable<Int32>
  /// Per form, where its phrases begin in `order`; they end where those of the next form begin.
  private let starts: FrozenTable<Int32>
  /// One bit for the first two words of each phrase, and for the first alone where the phrase does not ask for the next word's form.
  private let openings: FrozenTable<UInt64>

  /// The table of `phrases`; a second word among `clitics` may be written on the word behind it.
  init(_ phrases: [FixedPhrase], words: [Int32], clitics: [Int32], formCount: Int) {
    let order = phrases.indices.map { (first: words[Int(phrases[$0].words.lowerBound)], length: phrases[$0].words.count, phrase: Int32($0)) }
      .sorted { ($0.first, -$0.length, $0.phrase) < ($1.first, -$1.length, $1.phrase) }
    var starts = Column<Int32>(capacity: formCount + 1)
    var place = 0
    for form in 0...formCount {
      while place < order.count, order[place].first < form { place += 1 }
      starts.append(Int32(place))
    }
    all = FrozenTable(phrases)
    self.words = FrozenTable(words)
    self.order = FrozenTable(order.map(\.phrase))
    let seconds = order.map { entry in
      let second = entry.length > 1 ? words[Int(phrases[Int(entry.phrase)].words.lowerBound) + 1] : -1
      return clitics.contains(second) ? -1 : second
    }
    self.seconds = FrozenTable(seconds)
    self.starts = starts.freeze()
    var openings = [UInt64](repeating: 0, count: 1 << 10)
    for (entry, second) in zip(order, seconds) {
      let (word, bit) = Self.opening(entry.first, second)
      openings[word] |= bit
    }
    self.openings = FrozenTable(openings)
  }

  func free() {
    all.free()
    words.free()
    order.free()
    seconds.free()
    starts.free()
    openings.free()
  }

  /// Whether a phrase may begin with the form, whatever form the next word has; false is sure.
  func mayBegin(with form: Int32) -> Bool { mayBegin(with: form, before: -1) }

  /// Whether a phrase that asks for the next word's form may begin with the form before `next`; false is sure.
  @inline(__always)
  func mayBegin(with form: Int32, before next: Int32) -> Bool {
    let (word, bit) = Self.opening(form, next)
    return openings[word] & bit != 0
  }

  @inline(__always)
  private static func opening(_ first: Int32, _ second: Int32) -> (word: Int, bit: UInt64) {
    let mixed = (UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))) &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: mixed >> 54), 1 << (mixed >> 48 & 63))
  }

  /// The phrases that begin with the form, longest first, as indices of `all` with their second words.
  @inline(__always)
  func starting(with form: Int32) -> (phrases: UnsafeBufferPointer<Int32>, seconds: UnsafeBufferPointer<Int32>) {
    let range = starts[Int(form)]..<starts[Int(form) + 1]
    return (order[range], seconds[range])
  }

  /// The forms that the phrase is made of.
  @inline(__always)
  func words(of phrase: Int32) -> UnsafeBufferPointer<Int32> { words[all[Int(phrase)].words] }
}
