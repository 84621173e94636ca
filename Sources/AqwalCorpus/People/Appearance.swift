import Aqwal

/// A speaker as one article has him: what speakers across articles are unified from.
struct Appearance {
  var id: Int64
  var article: ArticleIdentity
  var kind: Kind
  var name: String
  /// The folded name.
  var key: String
  /// His titles and offices, the fullest first.
  var roles: [String]

  /// Unnamed sources and groups are nobody in particular, and stay in their articles.
  enum Kind: String {
    case person, organization, country
  }
}
