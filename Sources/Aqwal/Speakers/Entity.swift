/// Someone or something that the article names: a possible speaker, with everything that it is called.
struct Entity {
  var kind: Speaker.Kind
  var agreement: Agreement
  /// The tokens of its fullest name, or of its fullest description where it has none.
  var name: Range<Int>
  /// The spellings of the name's words.
  var nameWords: [UInt64]
  /// Its titles as they stand, fullest first.
  var roles: [Range<Int>] = []
  var roleWords: Set<UInt64> = []
  var aliases: [Range<Int>] = []
  var mentions: [Range<Int>] = []
  /// The first word of its description.
  var head: UInt64 = 0
  /// Whether it was met with a proper name.
  var isNamed = false
  var hasSpoken = false
  /// The token at which it spoke last.
  var lastSeen = 0
}
