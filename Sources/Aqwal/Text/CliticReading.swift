/// One way to part a folded spelling into clitics and a form of the lexicon.
struct CliticReading {
  var clitics: Clitics = []
  var pronoun = Pronoun.none
  /// The lexicon's form, or -1.
  var form: Int32 = -1
  /// The form with its article, less conjunction and preposition, or -1: what fixed phrases are made of.
  var surface: Int32 = -1
  /// The spelling less conjunction, preposition and article.
  var bare: ArraySlice<UInt16>
  /// The form as a name with an article of its own, where the word is that too; else -1.
  var name: Int32 = -1

  /// The reading that leaves most of the word whole: the bare form first, then one with ال, with و or ف, with a preposition, with a pronoun.
  ///
  /// An unknown word keeps its letters (the و of an unknown name may be its own), except before ال, where a clitic is certain.
  static func best(_ word: ArraySlice<UInt16>, _ lexicon: Lexicon) -> CliticReading {
    var surface: Int32 = -1
    let fronts = fronts(of: word)
    for candidate in fronts {
      let whole = lexicon.forms[spellingHash(candidate.rest)]
      if surface < 0, whole >= 0 { surface = whole }
      if whole >= 0, candidate.allows(whole, lexicon) {
        // `السويدي` is a name and an adjective, `الأمين` a name and a title: the reading with the article knows more.
        if let bare = candidate.withoutArticle, lexicon.isOnlyName(whole) {
          let form = lexicon.forms[spellingHash(bare)]
          if form >= 0, lexicon.isNominal(form), !lexicon.isOnlyName(form) {
            return CliticReading(clitics: candidate.clitics.union(.al), form: form, surface: surface, bare: bare, name: whole)
          }
        }
        return CliticReading(clitics: candidate.clitics, form: whole, surface: surface, bare: candidate.rest)
      }
      if let bare = candidate.withoutArticle {
        let form = lexicon.forms[spellingHash(bare)]
        if form >= 0, lexicon.isNominal(form) {
          return CliticReading(clitics: candidate.clitics.union(.al), form: form, surface: surface, bare: bare)
        }
      }
    }
    for candidate in fronts {
      for (rest, pronoun) in withoutPronoun(candidate.rest) {
        let form = lexicon.forms[spellingHash(rest)]
        if form >= 0, candidate.allows(form, lexicon), lexicon.takesPronoun(form) {
          return CliticReading(clitics: candidate.clitics, pronoun: pronoun, form: form, surface: surface, bare: rest)
        }
      }
    }
    for candidate in fronts {
      if let bare = candidate.withoutArticle { return CliticReading(clitics: candidate.clitics.union(.al), surface: surface, bare: bare) }
    }
    return CliticReading(surface: surface, bare: word)
  }

  private struct Front {
    var clitics: Clitics
    var rest: ArraySlice<UInt16>

    /// The rest without ال, where it has one and enough stays.
    var withoutArticle: ArraySlice<UInt16>? {
      guard rest.count >= 4, rest.first == alef, rest[rest.startIndex + 1] == lam else { return nil }
      return rest.dropFirst(2)
    }

    /// A front clitic must suit the form: س a verb in the imperfect, a preposition a noun.
    func allows(_ form: Int32, _ lexicon: Lexicon) -> Bool {
      if clitics.contains(.sa) { return lexicon.isImperfect(form) }
      if !clitics.isDisjoint(with: .preposition) { return lexicon.isNominal(form) }
      return lexicon.isKnown(form)
    }
  }

  private static func fronts(of word: ArraySlice<UInt16>) -> [Front] {
    var fronts = [Front(clitics: [], rest: word)]
    func add(_ clitic: Clitics, _ letter: UInt16, after front: Front, keeping minimum: Int) {
      guard front.rest.count > minimum, front.rest.first == letter else { return }
      fronts.append(Front(clitics: front.clitics.union(clitic), rest: front.rest.dropFirst()))
    }
    add(.wa, 0x0648, after: fronts[0], keeping: 2)
    add(.fa, 0x0641, after: fronts[0], keeping: 2)
    for front in fronts {
      add(.bi, 0x0628, after: front, keeping: 2)
      add(.ka, 0x0643, after: front, keeping: 3)
      add(.sa, 0x0633, after: front, keeping: 3)
      if front.rest.count > 3, front.rest.first == lam, front.rest[front.rest.startIndex + 1] == lam {
        // لل is ل with ال.
        fronts.append(Front(clitics: front.clitics.union(.li), rest: ([alef] + front.rest.dropFirst())[...]))
      } else {
        add(.li, lam, after: front, keeping: 2)
      }
    }
    return fronts
  }

  private static func withoutPronoun(_ word: ArraySlice<UInt16>) -> [(ArraySlice<UInt16>, Pronoun)] {
    guard let last = word.last, last == alef || last == 0x0647 || last == 0x0645 else { return [] }
    var found: [(ArraySlice<UInt16>, Pronoun)] = []
    func add(_ ending: [UInt16], _ pronoun: Pronoun) {
      guard word.count >= ending.count + 2, word.suffix(ending.count).elementsEqual(ending) else { return }
      let rest = word.dropLast(ending.count)
      found.append((rest, pronoun))
      if rest.last == teh { found.append(((rest.dropLast() + [teMarbuta])[...], pronoun)) }
    }
    add([0x0647], .masculine)
    add([0x0647, alef], .feminine)
    add([0x0647, 0x0645], .plural)
    add([0x0647, 0x0645, alef], .dual)
    add([0x0646, alef], .first)
    return found
  }
}

private let alef: UInt16 = 0x0627
private let lam: UInt16 = 0x0644
private let teh: UInt16 = 0x062A
private let teMarbuta: UInt16 = 0x0629

extension Lexicon {
  /// Whether anything is known of the form beyond its being a word of some phrase.
  fileprivate func isKnown(_ form: Int32) -> Bool {
    !traits[Int(form)].subtracting(.opensPhrase).isEmpty || !readingRanges[Int(form)].isEmpty || stanceReadings[Int(form)] != nil
  }

  fileprivate func isOnlyName(_ form: Int32) -> Bool {
    traits[Int(form)].subtracting([.given, .family, .ambiguousName, .opensPhrase]).isEmpty && readingRanges[Int(form)].isEmpty
  }

  /// Whether the form can be a noun or a name.
  fileprivate func isNominal(_ form: Int32) -> Bool {
    if !traits[Int(form)].subtracting([.opensPhrase, .preposition, .conjunction, .particle, .auxiliary, .adverb, .interrogative, .negation, .personalPronoun])
      .isEmpty
    {
      return true
    }
    return readingRanges[Int(form)].contains {
      readings[Int($0)].form == .verbalNoun || readings[Int($0)].form == .noun || readings[Int($0)].form == .participle
    }
  }

  fileprivate func isImperfect(_ form: Int32) -> Bool {
    readingRanges[Int(form)].contains { readings[Int($0)].form == .imperfect }
  }

  fileprivate func takesPronoun(_ form: Int32) -> Bool {
    !readingRanges[Int(form)].isEmpty || traits[Int(form)].isDisjoint(with: [.particle, .adverb, .given, .family, .nameParticle])
  }
}
