/// A noun phrase that names a source, with its parts.
struct Mention: Equatable {
  /// All its tokens.
  var tokens: Range<Int>
  /// The proper name of a person.
  @PackedRange var name: Range<Int>?
  /// The title beside the name, or the whole phrase where there is no name.
  @PackedRange var title: Range<Int>?
  /// A title in apposition behind a comma, outside of `tokens`.
  @PackedRange var apposition: Range<Int>?
  var kind: Speaker.Kind
  var agreement: Agreement
  /// Definite phrases can point back to a speaker; indefinite ones bring in a new one.
  var isDefinite: Bool
  /// Two or more sources joined by و.
  var isJoint = false
  /// Its first word with what the lexicon knows of it.
  var head: Int
}
