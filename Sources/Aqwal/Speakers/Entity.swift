/// Someone or something that the article names: a possible speaker, with everything that it is called.
///
/// A class, because every mention is held against many entities, and a copy of this much costs more than the comparison. One thread has it: its lists need no check at run time.
/// Reused from article to article with the memory of its lists.
final class Entity {
  var kind = Speaker.Kind.unnamed
  var agreement = Agreement()
  /// The tokens of its fullest name, or of its fullest description where it has none.
  var name = 0..<0 { didSet { spelling = nil } }
  /// The keys of those words.
  @exclusivity(unchecked) var words = Keys()
  /// The key of the first word of its description.
  var head: UInt64 = 0
  var region: Region?
  /// The keys of what a body is called between marks: `حركة المقاومة «حماس»`.
  @exclusivity(unchecked) var marked = Keys()
  /// Whether it was met with a person's proper name.
  var isNamed = false
  /// Two or more sources under one verb.
  var isJoint = false
  /// Whether it is a plural of people, or several by their names.
  var arePeople = false
  @exclusivity(unchecked) var titles: [Title] = []
  @exclusivity(unchecked) var aliases = Column<Range<Int>>(capacity: 4)
  /// The keys of the words for what it spoke in: `بيان`, `تقرير`.
  @exclusivity(unchecked) var documents = Keys()
  /// Where it is named, in text order.
  @exclusivity(unchecked) var mentions = Column<Range<Int>>(capacity: 8)
  /// The letters of its last name, once somebody asked for them.
  @exclusivity(unchecked) var spelling: Spelling?
  /// The token of the last cue that it spoke at, or -1.
  @exclusivity(unchecked) var lastHeard = -1
  /// Its number among the speakers of the result, or -1.
  @exclusivity(unchecked) var number = -1

  var hasSpoken: Bool { lastHeard >= 0 }
  var isBody: Bool { !isJoint && (kind == .organization || kind == .country) }

  /// Becomes whom or what the mention is of that the reference was read from.
  func become(_ reference: Reference, _ kind: Speaker.Kind, arePeople: Bool) {
    self.kind = kind
    self.arePeople = arePeople
    agreement = reference.mention.agreement
    name = reference.name
    words = reference.words
    head = reference.head
    region = reference.region
    isNamed = reference.isNamed
    isJoint = reference.mention.isJoint
    titles = reference.titles
    marked = Keys()
    documents = Keys()
    aliases.removeAll()
    mentions.removeAll()
    mentions.append(reference.mention.tokens)
    lastHeard = -1
    number = -1
  }

  /// The number of mentions that begin before the token.
  func mentionCount(before token: Int) -> Int {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A title or office as it stands in the text, with what tells it from others.
struct Title {
  var tokens: Range<Int>
  /// The key of the word that names the office.
  var head: UInt64
  /// The keys of its words, without honorifics and prepositions.
  var words: Keys

  func isWithin(_ other: Title) -> Bool { head == other.head && words.isWithin(other.words) }
}
