/// The words of persons' names that an article gives in full: one of them by itself is that person again (`أحمد نجيب الشابي`, `ورأى الشابي أن`).
struct KnownNames: ~Copyable {
  private var keys = KeySet()
  /// The names of several words, each as one key.
  private var wholes = KeySet()
  /// Two words of a name that stand side by side, each two as one key.
  private var pairs = KeySet()

  mutating func forget() {
    keys.removeAll()
    wholes.removeAll()
    pairs.removeAll()
  }

  /// Learns the words behind the first of each name, and a single one that has its title before it.
  mutating func learn(_ mentions: [Mention], in text: AnnotatedText) {
    for mention in mentions {
      guard let name = mention.name, mention.kind == .person else { continue }
      // `زار النائب سمير الجسر`: his family's name, or what he visited.
      if name.count == 1, text.word(name.upperBound).clitics == .al { continue }
      if name.count > 1 { wholes.insert(Self.key(of: name, in: text)) }
      for at in name.dropFirst() { pairs.insert(Self.key(of: at - 1..<at + 1, in: text)) }
      for at in name.count > 1 ? name.dropFirst() : name where text.token(at).isWord {
        let word = text.word(at)
        guard word.length > 2, !word.has(Self.other), !word.has(.nameParticle) || word.has(.family), !isSecond(at, in: text) else { continue }
        keys.insert(word.bare)
      }
    }
  }

  /// `نور الدين`: the end of a given name of several words, by which nobody is called.
  private func isSecond(_ at: Int, in text: AnnotatedText) -> Bool {
    text.opensPhrase(at - 1) && text.phrase(at: at - 1).map { $0.phrase.traits.contains(.given) && $0.end > at } ?? false
  }

  /// Whether the article has a name of just these words somewhere.
  func contains(whole name: Range<Int>, in text: AnnotatedText) -> Bool { wholes.contains(Self.key(of: name, in: text)) }

  /// Whether the word and the one before it stand side by side in some name of the article.
  func joins(_ at: Int, in text: AnnotatedText) -> Bool { pairs.contains(Self.key(of: at - 1..<at + 1, in: text)) }

  private static func key(of name: Range<Int>, in text: AnnotatedText) -> UInt64 {
    name.reduce(1) { key, at in (key ^ text.word(at).bare) &* 0x9E37_79B9_7F4A_7C15 } | 1
  }

  @inline(__always)
  func contains(_ word: Word) -> Bool { keys.contains(word.bare) }

  /// What is not read as a name, whoever is called by it.
  private static let other: Traits = [
    .function, .time, .demonstrative, .quantifier, .title, .bodyHead, .unnamedHead, .groupHead, .setting, .outletHead,
  ]
}
