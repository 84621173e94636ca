/// Settles which of several words a spelling is that the lists know as more than one: by a letter that folding levels, by a clitic, or by what else it can be.
struct Homographs {
  let lexicon: Lexicon
  let folded: Stem
  /// The first and the last letter in the text.
  let first: UInt16?
  let last: UInt16?
  /// Whether that is an alef with a hamza.
  let hasHamza: Bool

  /// Takes from the word what it cannot be.
  func settle(_ word: inout Word) {
    // نفي is the noun where the text writes ى: a perfect that ends in ى cannot be spelled with ي.
    if !word.shape.contains(.endsInAlefMaqsura), folded.last == yeh, word.readings.allSatisfy({ lexicon.readings[Int($0)].needsAlefMaqsura }) {
      word.readings = 0..<0
    }
    // `مدحت`: a man before the woman who praised, where the lists know no doubt.
    if word.has(.given), !word.has(.ambiguousName), word.clitics.isEmpty, folded.last == teh,
      word.readings.allSatisfy({ lexicon.readings[Int($0)].form == .perfect && lexicon.readings[Int($0)].agreement.gender != .masculine })
    {
      word.readings = 0..<0
    }
    // `شاهين`: a name before the dual of another word.
    if word.has(.given), word.has(.title), !word.has(.ambiguousName), word.clitics.isEmpty, folded.last == noon { word.traits.subtract(.title) }
    // `عدن`, `نادين`: a place or a name before the plural of women that the verb's form could be.
    if word.has([.place, .country, .given]),
      word.readings.allSatisfy({ lexicon.readings[Int($0)].agreement.gender == .feminine && lexicon.readings[Int($0)].agreement.number == .plural })
    {
      word.readings = 0..<0
    }
    // `تعز`: a town before the jussive of a verb; but `نجد`.
    if word.has(.place), word.clitics.isEmpty,
      word.readings.allSatisfy({ lexicon.readings[Int($0)].form == .imperfect && lexicon.readings[Int($0)].agreement.person == 3 })
    {
      word.readings = 0..<0
    }
    // `أمام` is no `إمام`.
    if hasHamza, word.has(.preposition), word.has(.title), word.clitics.isEmpty {
      if first == hamzaBelow { word.traits.remove(.preposition) } else { word.traits.subtract([.title, .given, .family, .ambiguousName]) }
    }
    if word.shape.contains(.endsInAlefMaqsura), word.has(.preposition) { word.traits.subtract([.given, .family, .ambiguousName]) }
    // `منى` is no `مني`.
    if word.has(.personalPronoun), word.has(.given) {
      word.traits.subtract(word.shape.contains(.endsInAlefMaqsura) ? .personalPronoun : [.given, .family, .ambiguousName])
    }
    // `مشيرين إلى`: many who point at something, and no marshals.
    if word.has(.rank), word.clitics.isEmpty, word.agreement.number == .plural || word.agreement.number == .dual,
      word.readings.contains(where: { lexicon.readings[Int($0)].form == .participle })
    {
      word.traits.subtract(.title)
    }
    // `خطابه`, `ابنه`: nobody's name is anybody's.
    if word.pronoun != .none, word.pronoun != .first, word.has([.given, .family, .relation, .addressee]) {
      word.traits.subtract([.given, .family, .ambiguousName, .nameParticle])
    }
    // `الأم`, `أمه`, but `أم`.
    if word.has(.conjunction), word.has(.relation) {
      word.traits.subtract(word.clitics.contains(.al) || word.pronoun != .none ? [.conjunction, .nameParticle] : .relation)
    }
    // `هنا` is here, `هنأ` congratulates; `عمدا` is on purpose.
    if word.has(.adverb), folded.last == alef, lexicon.stance(of: word)?.form == .perfect {
      if last == alef { word.shape.remove(.stance) } else { word.traits.remove(.adverb) }
    }
    // `إب` is no father.
    if hasHamza, first == hamzaBelow, word.has(.place), word.has(.relation) {
      word.traits.subtract([.relation, .honorific, .time, .commonNoun])
    }
  }
}
