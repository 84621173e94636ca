/// One way to part a folded spelling into clitics and a form of the lexicon.
struct CliticReading {
  var clitics: Clitics = []
  var pronoun = Pronoun.none
  /// The lexicon's form, or -1.
  var form: Int32 = -1
  /// The form with its article, less conjunction and preposition, or -1: what fixed phrases are made of.
  var surface: Int32 = -1
  /// The spelling less conjunction, preposition and article.
  var bare: Stem
  /// The form as a name with an article of its own, where the word is that too; else -1.
  var name: Int32 = -1

  /// The reading that leaves most of the word whole: the bare form first, then one with ال, with و or ف, with a preposition, with a pronoun.
  ///
  /// An unknown word keeps its letters (the و of an unknown name may be its own), except before ال, where a clitic is certain.
  static func best(_ word: Stem, _ lexicon: Lexicon) -> CliticReading {
    var surface: Int32 = -1
    let fronts = Fronts(of: word)
    for at in 0..<fronts.count {
      let candidate = fronts[at]
      let whole = candidate.rest.form(in: lexicon)
      if surface < 0, whole >= 0 { surface = whole }
      if whole >= 0, candidate.allows(whole, lexicon) {
        // `السويدي` is a name and an adjective, `الأمين` a name and a title, `التهم` a verb and a noun, `الأم` is spelled like `إلام`: the reading
        // with the article knows more.
        if let bare = candidate.rest.withoutArticle, lexicon.isOnlyName(whole) || lexicon.isPlainVerb(whole) || lexicon.isLess(whole) {
          let form = bare.form(in: lexicon)
          if form >= 0, lexicon.isNominal(form), !lexicon.isOnlyName(form), !lexicon.isLess(whole) || lexicon.isTitle(form), !lexicon.isOwned(form, bare) {
            return CliticReading(clitics: candidate.clitics.union(.al), form: form, surface: surface, bare: bare, name: whole)
          }
        }
        return CliticReading(clitics: candidate.clitics, form: whole, surface: surface, bare: candidate.rest)
      }
      if let bare = candidate.rest.withoutArticle {
        let form = bare.form(in: lexicon)
        if form >= 0, lexicon.isNominal(form) {
          return CliticReading(clitics: candidate.clitics.union(.al), form: form, surface: surface, bare: bare)
        }
      }
    }
    for at in 0..<fronts.count {
      let candidate = fronts[at]
      func reading(_ pronoun: Pronoun, _ stem: Stem) -> CliticReading? {
        let form = stem.form(in: lexicon)
        guard form >= 0, candidate.allows(form, lexicon), lexicon.takesPronoun(form) else { return nil }
        return CliticReading(clitics: candidate.clitics, pronoun: pronoun, form: form, surface: surface, bare: stem)
      }
      guard let pronoun = candidate.rest.pronoun else { continue }
      let rest = candidate.rest.dropLast(pronoun.length)
      if let found = reading(pronoun.kind, rest) {
        // `دعوته` is his call before it is whom I called, `استقالته` his resignation.
        if rest.last == teh, let noun = reading(pronoun.kind, rest.ending(in: tehMarbuta)) {
          let traits = lexicon.facts[Int(noun.form)].traits
          // `ابنته` is his daughter, and nobody's eulogy.
          if traits.contains(.relation) { return noun }
          if traits.contains(.actNoun), lexicon.isFirstPerson(found.form) || lexicon.isPlainVerb(found.form) { return noun }
        }
        return found
      }
      // `اتهموه`: before a pronoun their verb has no alef.
      if rest.last == waw, let found = reading(pronoun.kind, candidate.rest.dropLast(pronoun.length - 1).ending(in: alef)), lexicon.isVerb(found.form) {
        return found
      }
      // `وزارتهم`: the ت of a noun that ends in ة.
      if rest.last == teh, let found = reading(pronoun.kind, rest.ending(in: tehMarbuta)) { return found }
    }
    for at in 0..<fronts.count {
      if let bare = fronts[at].rest.withoutArticle { return CliticReading(clitics: fronts[at].clitics.union(.al), surface: surface, bare: bare) }
    }
    return CliticReading(surface: surface, bare: word)
  }

  /// Calls `body` with the hashes of the stems that ``best(_:_:)`` looks for first.
  static func forEachStem(of word: Stem, _ body: (UInt64) -> Void) {
    let fronts = Fronts(of: word)
    for at in 0..<fronts.count {
      body(fronts[at].rest.hash)
      if let bare = fronts[at].rest.withoutArticle { body(bare.hash) }
    }
  }
}

extension CliticReading {
  /// `الحكومه`, `وزاره`: the spelling with ة where only so it is a noun that is known; many write it without its dots.
  static func dotted(_ word: Stem, _ lexicon: Lexicon) -> Stem? {
    guard word.count > 3, word.last == heh, best(word, lexicon).form < 0 else { return nil }
    // `أخوه`, `أبوه`
    let kin = word[word.count - 2] == waw ? word.dropLast(2).form(in: lexicon) : -1
    if kin >= 0, lexicon.facts[Int(kin)].traits.contains(.relation) { return nil }
    let dotted = word.ending(in: tehMarbuta)
    let reading = best(dotted, lexicon)
    return reading.form >= 0 && reading.pronoun == .none && lexicon.isNominal(reading.form) ? dotted : nil
  }
}

/// What may stand behind the clitics on the front of a word.
private struct Front {
  var clitics: Clitics = []
  var rest: Stem

  /// A front clitic must suit the form: س a verb in the imperfect, a preposition a noun.
  func allows(_ form: Int32, _ lexicon: Lexicon) -> Bool {
    if clitics.contains(.sa) { return lexicon.isImperfect(form) }
    // `ليقول إن`
    if clitics.contains(.li), lexicon.reports(form) { return true }
    if !clitics.isDisjoint(with: .preposition) { return lexicon.isNominal(form) }
    return lexicon.isKnown(form)
  }
}

/// The ways to take clitics off the front of a word, the word itself first.
///
/// No letter is both a conjunction and a preposition, so that three ways are the most there can be.
private struct Fronts {
  private var fronts: (Front, Front, Front)
  private(set) var count = 1

  init(of word: Stem) {
    fronts = (Front(rest: word), Front(rest: word), Front(rest: word))
    if word.count > 2, word.first == waw || word.first == feh { add(word.first == waw ? .wa : .fa, word.dropFirst()) }
    let rest = count == 1 ? word : fronts.1.rest
    switch rest.first {
    case beh where rest.count > 2: add(.bi, rest.dropFirst())
    case kaf where rest.count > 3: add(.ka, rest.dropFirst())
    case seen where rest.count > 3: add(.sa, rest.dropFirst())
    // لل is ل with ال.
    case lam where rest.count > 3 && rest[1] == lam: add(.li, rest.beginning(with: alef))
    case lam where rest.count > 2: add(.li, rest.dropFirst())
    default: break
    }
  }

  /// Adds the way behind the last one's clitics and another.
  private mutating func add(_ clitic: Clitics, _ rest: Stem) {
    if count == 1 { fronts.1 = Front(clitics: clitic, rest: rest) } else { fronts.2 = Front(clitics: fronts.1.clitics.union(clitic), rest: rest) }
    count += 1
  }

  subscript(index: Int) -> Front {
    switch index {
    case 0: fronts.0
    case 1: fronts.1
    default: fronts.2
    }
  }
}

extension Stem {
  /// The rest without ال, where it has one and enough stays.
  fileprivate var withoutArticle: Stem? { count >= 4 && first == alef && self[1] == lam ? dropFirst(2) : nil }

  /// The pronoun that may end it, with its length.
  fileprivate var pronoun: (kind: Pronoun, length: Int)? {
    guard count >= 3 else { return nil }
    let (last, second) = (self[count - 1], self[count - 2])
    let found: (kind: Pronoun, length: Int)? =
      switch (second, last) {
      case (_, heh): (.masculine, 1)
      case (heh, alef): (.feminine, 2)
      case (heh, meem): (.plural, 2)
      case (meem, alef) where self[count - 3] == heh: (.dual, 3)
      case (noon, alef): (.first, 2)
      default: nil
      }
    return found.flatMap { count >= $0.length + 2 ? $0 : nil }
  }

  @inline(__always)
  fileprivate func form(in lexicon: Lexicon) -> Int32 { lexicon.forms[hash] }
}

extension Lexicon {
  /// Whether anything is known of the form beyond its being a word of some phrase.
  fileprivate func isKnown(_ form: Int32) -> Bool {
    !facts[Int(form)].traits.subtracting(.opensPhrase).isEmpty || !facts[Int(form)].readings.isEmpty || facts[Int(form)].stance != nil
      || facts[Int(form)].hasOtherStances
  }

  fileprivate func isOnlyName(_ form: Int32) -> Bool {
    facts[Int(form)].traits.subtracting([.given, .family, .ambiguousName, .opensPhrase]).isEmpty && facts[Int(form)].readings.isEmpty
  }

  /// Whether the form is nothing that a title would give way to.
  fileprivate func isLess(_ form: Int32) -> Bool { facts[Int(form)].traits.subtracting([.commonNoun, .particle, .opensPhrase]).isEmpty }

  fileprivate func isTitle(_ form: Int32) -> Bool { !facts[Int(form)].traits.isDisjoint(with: .title) }

  /// Whether the form can be a noun or a name.
  fileprivate func isNominal(_ form: Int32) -> Bool {
    if !facts[Int(form)].traits.subtracting([
      .opensPhrase, .preposition, .conjunction, .particle, .auxiliary, .adverb, .interrogative, .negation, .personalPronoun, .verb,
    ])
    .isEmpty {
      return true
    }
    return facts[Int(form)].stance?.form.isNominal ?? false || facts[Int(form)].readings.contains { readings[Int($0)].form.isNominal }
  }

  /// `كثيري الكلام`: whether the form is a plural that has lost its ن to its owner, and so has no article; `الكثيري` is a name.
  fileprivate func isOwned(_ form: Int32, _ stem: Stem) -> Bool {
    guard stem.last == yeh || stem.last == waw, facts[Int(form)].agreement.number == .plural else { return false }
    return facts[Int(form)].readings.isEmpty && stem.dropLast(1).form(in: self) >= 0 && forms[stem.hash(followedBy: noon)] >= 0
  }

  fileprivate func isImperfect(_ form: Int32) -> Bool {
    facts[Int(form)].traits.contains(.verb) || facts[Int(form)].stance?.form == .imperfect
      || reports(form)
  }

  /// Whether the form is a cue's verb in the imperfect.
  fileprivate func reports(_ form: Int32) -> Bool { facts[Int(form)].readings.contains { readings[Int($0)].form == .imperfect } }

  fileprivate func isFirstPerson(_ form: Int32) -> Bool {
    !facts[Int(form)].readings.isEmpty && facts[Int(form)].traits.isSubset(of: .opensPhrase)
      && facts[Int(form)].readings.allSatisfy { readings[Int($0)].form == .perfect && readings[Int($0)].agreement.person == 1 }
  }

  /// Whether the form can be a verb that a message or a side hangs on.
  fileprivate func isVerb(_ form: Int32) -> Bool {
    !facts[Int(form)].readings.isEmpty || facts[Int(form)].stance.map { !$0.form.isNominal } ?? false
  }

  fileprivate func isPlainVerb(_ form: Int32) -> Bool {
    facts[Int(form)].readings.isEmpty && facts[Int(form)].traits.contains(.verb) && facts[Int(form)].traits.isSubset(of: [.verb, .opensPhrase])
  }

  /// A name has no owner, but one that is a noun too has: `نجاحه`, `عودتهم`.
  fileprivate func takesPronoun(_ form: Int32) -> Bool {
    let traits = facts[Int(form)].traits
    return !facts[Int(form)].readings.isEmpty || traits.isDisjoint(with: [.particle, .adverb, .given, .family, .nameParticle])
      || !traits.isDisjoint(with: [.actNoun, .relation, .addressee])
  }
}
