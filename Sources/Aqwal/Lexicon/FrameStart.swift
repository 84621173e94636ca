/// The first thing of a frame, without the arrays of the whole.
enum FrameStart {
  case that, colon, quote, question, noun, clause
  case word(Int32)
  case clitic(Clitics)
  /// A word of the class, or one that is said before such.
  case courtesy(WordClass)
  /// An addressee, a topic, a source or one's own speech: a noun phrase.
  case phrase

  init(_ first: Frame.Part?, _ head: Frame.Head) {
    switch first {
    case .word(let form): self = .word(form)
    case .clitic(let raw): self = .clitic(Clitics(rawValue: raw))
    case .courtesy(let one): self = .courtesy(one)
    case .addressee, .topic, .source, .speech: self = .phrase
    case nil:
      switch head {
      case .that: self = .that
      case .colon: self = .colon
      case .quote: self = .quote
      case .question: self = .question
      case .noun: self = .noun
      case .clause: self = .clause
      }
    }
  }

  /// Its kind, as a set of one; none for a clause, which nothing shows.
  var kind: FrameOpenings.Kinds {
    switch self {
    case .that: .that
    case .colon: .colon
    case .quote: .quote
    case .question: .question
    case .noun: .noun
    case .phrase: .phrase
    case .clitic: .clitic
    case .word, .courtesy: .word
    case .clause: []
    }
  }
}

/// What some frames begin with, as sets: a token that is in none of them begins no frame.
struct FrameOpenings {
  private(set) var kinds: Kinds = []
  private let words: FormMask

  struct Kinds: OptionSet {
    let rawValue: UInt8
    static let that = Kinds(rawValue: 1)
    static let colon = Kinds(rawValue: 2)
    static let quote = Kinds(rawValue: 4)
    static let question = Kinds(rawValue: 8)
    static let noun = Kinds(rawValue: 16)
    static let phrase = Kinds(rawValue: 32)
    static let clitic = Kinds(rawValue: 64)
    static let word = Kinds(rawValue: 128)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What the word may begin besides a frame that asks for its form.
    // An initializer owns what it is given, and would release the lexicon word by word.
    init(of word: Word, _ lexicon: borrowing Lexicon) {
      self = word.surface >= 0 ? lexicon.facts[Int(word.surface)].openings : []
      if word.has(.complementizer) { insert(.that) }
      if word.has(.interrogative) || word.surface == lexicon.symbols.ma { insert(.question) }
      if word.has(.actNoun) { insert(.noun) }
      if word.has(.courtesies) { insert(.word) }
      if word.stem == lexicon.symbols.bian || word.shape.contains(.beh) || !word.clitics.isDisjoint(with: .preposition) { insert(.clitic) }
    }
  }

  init(_ frames: [Frame]) {
    for frame in frames { kinds.formUnion(frame.kind) }
    words = FormMask(frames.lazy.compactMap { if case .word(let form) = $0.start { form } else { nil } })
  }

  /// Whether a frame may begin with the word of this surface form; false is sure.
  @inline(__always)
  func mayHave(_ form: Int32) -> Bool { words.mayHave(form) }

  /// Whether a frame may begin with the word; false is sure.
  @inline(__always)
  func mayBegin(with word: Word) -> Bool { !kinds.isDisjoint(with: word.openings) || mayHave(word.surface) }
}

/// The words and clitics of some frames, wherever they stand in them.
struct FrameWords {
  private let words: FormMask
  private var clitics: Clitics = []

  init(_ frames: [Frame]) {
    let parts = frames.lazy.flatMap(\.parts)
    words = FormMask(parts.compactMap { if case .word(let form) = $0 { form } else { nil } })
    for case .clitic(let raw) in parts { clitics.formUnion(Clitics(rawValue: raw)) }
  }

  /// Whether a frame may have the word's form, or a clitic of its; false is sure.
  func mayHave(_ word: Word) -> Bool { words.mayHave(word.surface) || !word.clitics.isDisjoint(with: clitics) }
}
