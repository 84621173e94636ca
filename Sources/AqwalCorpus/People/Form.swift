import Aqwal

/// One form of a name with those who appear under it and are taken for one: the unit of decisions.
struct Form {
  var kind: Appearance.Kind
  /// What decisions and people call it: its folded name, where several share that with an office or an article behind it.
  var label: String
  /// Of a person's name.
  var parts: [NameReader.Part] = []
  /// Of the name of a body or a country.
  var body: NameReader.Body?
  var offices = Offices()
  /// The written offices with how many articles give them.
  var roles: [String: Int] = [:]
  /// The side of the alias file's lines that sets it apart by its articles.
  var side: Int?
  /// Indices of the appearances, sorted by article.
  var appearances: [Int]

  var articleCount: Int { appearances.count }
  var isShort: Bool { parts.count == 1 }
  /// A given name alone is anybody's.
  var isGivenAlone: Bool { isShort && parts[0].isGiven }

  /// The office that most articles give, the fullest of equals.
  var mainRole: String? {
    roles.max { ($0.value, $0.key.utf8.count, $1.key) < ($1.value, $1.key.utf8.count, $0.key) }?.key
  }

  /// For people: the name, its offices, and how many articles have it.
  var evidence: String {
    let roles = roles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key).joined(separator: "، ")
    return "\(label): \(articleCount == 1 ? "1 article" : "\(articleCount) articles")\(roles.isEmpty ? "" : ", \(roles)")"
  }
}
