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
    /// The words without what kind of body it is (`حركة`, `وكالة`).
    public var core: [UInt64]
    /// Whether every country has a body of this name (`وزارة الداخلية`).
    public var isGeneric: Bool
  }

  private let text: AnnotatedText
  private let keys: WordKeys

  public init(lexicon: Lexicon = .standard) {
    text = AnnotatedText(lexicon)
    keys = WordKeys(text: text)
  }

  /// The parts of a person's name, without honorifics, `بن` and `آل`.
  public func name(_ name: String) -> [Part] {
    text.load(Document(id: "", text: name))
    var parts: [Part] = []
    keys.forEachName(0..<text.count) { range in
      let spelling = spelling(range)
      if range.count == 1, Self.links.contains(spelling) { return }
      let word = text.word(range.lowerBound)
      let listed = range.count > 1 || word.has([.given, .family])
      parts.append(Part(key: keys.name(of: range), spelling: spelling, isGiven: range.count > 1 || word.has(.given), isListed: listed))
    }
    return parts
  }

  /// An office by its words; nil where there are none.
  public func role(_ role: String) -> Role? {
    text.load(Document(id: "", text: role))
    guard text.count > 0 else { return nil }
    let all = 0..<text.count
    let title = keys.title(all)
    var others = Set(title.words.filter { $0 != title.head })
    // `السابق`, `العام`: said of any office.
    for at in all where text.has(at, .adjective) { others.remove(keys.plain(at)) }
    return Role(head: title.head, others: others, regions: Set(title.words.filter(keys.isRegion)))
  }

  /// The name of a body or a country by its words.
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
    let heads = Set(all.filter { text.has($0, [.bodyHead, .outletHead]) }.map(keys.plain))
    return Body(words: words, core: words.filter { !heads.contains($0) }, isGeneric: isGeneric)
  }

  /// What stands between the parts of a name, and is left out as often as not.
  private static let links: Set<String> = ["بن", "ابن", "بنت", "ال"]

  private func spelling(_ range: Range<Int>) -> String {
    var units: [UInt16] = []
    for at in range {
      let span = text.token(at).span
      Folding.fold(text.units[span.start..<span.end], into: &units)
    }
    if range.count == 1, text.word(range.lowerBound).isDefinite, units.count > 2, units.starts(with: [0x0627, 0x0644]) { units.removeFirst(2) }
    return String(decoding: units, as: UTF16.self)
  }
}
