/// What a word of a title takes for a phrase of its own: a row of `words/complements.tsv`.
struct TitleComplements: OptionSet {
  let rawValue: UInt16

  /// Makes an office one of something, with ل: `الأمين الدائم للحزب`.
  static let office = TitleComplements(rawValue: 1 << 0)
  /// The same, of a paper too: `المدير العام للصحيفة`.
  static let head = TitleComplements(rawValue: 1 << 1)
  /// Has a preposition of its own: `المكلف بتسيير الوكالة`.
  static let own = TitleComplements(rawValue: 1 << 2)
  /// With على, what somebody is in charge of.
  static let over = TitleComplements(rawValue: 1 << 3)
  /// With في, what he does.
  static let `in` = TitleComplements(rawValue: 1 << 4)
  /// With ب, what he cares for.
  static let with = TitleComplements(rawValue: 1 << 5)
  /// Where he is sent.
  static let place = TitleComplements(rawValue: 1 << 6)
  /// Has no second office right behind it: `استقبل الرئيس [وزير الخارجية]`.
  static let none = TitleComplements(rawValue: 1 << 7)
  /// With عن, who has written it: `البيان الصادر عن الوزارة`.
  static let issuer = TitleComplements(rawValue: 1 << 8)

  static let named: [String: TitleComplements] = [
    "office": .office, "head": .head, "own": .own, "over": .over, "in": .in, "with": .with, "place": .place, "none": .none, "issuer": .issuer,
  ]
}
