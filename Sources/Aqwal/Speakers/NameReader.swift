/// Reads names and roles of speakers for comparison across articles.
///
/// Its keys are good as long as the lexicon is: compare them, don't keep them. Not `Sendable`: give each thread its own.
public final class NameReader {
  /// One part of a person's name (`عبد الرحمن` is one).
  public struct Part: Hashable {
    /// All listed spellings of the name have one key.
    public var key: UInt64
    /// The part as it is written, folded and without its article.
    public var spelling: String
    /// Whether it is a listed given name.
    public var isGiven: Bool
    /// Whether the lexicon lists it as a name of any kind.
    public var isListed: Bool
  }

  /// A title or office by its words.
  public struct Role: Hashable {
    /// The word that names the office.
    public var head: UInt64
    /// The other words: the field, the body, the country.
    public var others: Set<UInt64>
    /// Those of the words that stand for a country.
    public var regions: Set<UInt64>
  }

  /// The name of a body or a country by its words.
  public struct Body: Hashable {
    public var words: [UInt64]
    /// Whether every country has a body of this name (`وزارة الداخلية`).
    public var isGeneric: Bool
  }

  private let text: AnnotatedText
  private let keys: WordKeys

  public init(lexicon: Lexicon = .standard) {
    text = AnnotatedText(lexicon)
    keys = WordKeys(text: text)
  }

  /// The parts of a person's name, without honorifics and `بن`.
  public func name(_ name: String) -> [Part] {
    text.load(Document(id: "", text: name))
    var parts: [Part] = []
    keys.forEachName(0..<text.count) { range in
      if isSonOf(range) { return }
      let word = text.word(range.lowerBound)
      let listed = range.count > 1 || word.has([.given, .family])
      parts.append(Part(key: keys.name(of: range), spelling: spelling(range), isGiven: range.count > 1 || word.has(.given), isListed: listed))
    }
    return parts
  }

  public func role(_ role: String) -> Role? {
    text.load(Document(id: "", text: role))
    guard text.count > 0 else { return nil }
    let title = keys.title(0..<text.count)
    let others = Set(title.words.filter { $0 != title.head })
    return Role(head: title.head, others: others, regions: Set(title.words.filter(keys.isRegion)))
  }

  public func body(_ name: String) -> Body {
    text.load(Document(id: "", text: name))
    let all = 0..<text.count
    let words = Array(keys.description(all))
    let isGeneric =
      !words.contains(where: keys.isRegion)
      && all.allSatisfy { at in
        guard text.token(at).isWord else { return text.mark(at) != .quote }
        return text.has(at, [.bodyHead, .commonNoun, .adjective, .office, .groupHead, .preposition, .nisba]) && !text.has(at, [.namedBody, .name, .outlet])
          && text.phrase(at: at) == nil
      }
    return Body(words: words, isGeneric: isGeneric)
  }

  private func isSonOf(_ range: Range<Int>) -> Bool {
    range.count == 1 && ["بن", "ابن", "بنت"].contains(spelling(range))
  }

  private func spelling(_ range: Range<Int>) -> String {
    var units: [UInt16] = []
    for at in range {
      let span = text.token(at).span
      Folding.fold(text.document.units[span.start..<span.end], into: &units)
    }
    if range.count == 1, text.word(range.lowerBound).isDefinite, units.starts(with: [0x0627, 0x0644]) { units.removeFirst(2) }
    return String(decoding: units, as: UTF16.self)
  }
}
