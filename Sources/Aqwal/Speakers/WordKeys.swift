/// Reduces words to the 64-bit keys that names, titles and descriptions are compared by.
///
/// All spellings of a listed name have one key, a country and its adjective have one key, and a name written apart has the key of the name written
/// together (`عبد الرحمن`, `عبدالرحمن`).
struct WordKeys {
  let text: AnnotatedText

  private static let din = spellingHash(Folding.folded("دين"))
  private static let son = spellingHash(Folding.folded("ابن"))
  private static let sonOf = spellingHash(Folding.folded("بن"))

  /// The keys of a person's name, in order.
  func name(_ range: Range<Int>) -> Keys {
    var keys = Keys()
    forEachName(range) { keys.append(name(of: $0)) }
    return keys
  }

  /// The tokens of each part of a person's name, in order: two where the name is written apart.
  @inline(__always)
  func forEachName(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      defer { at += 1 }
      guard text.token(at).isWord, !text.has(at, .honorific) || text.has(at, .given) || at > range.lowerBound && at + 1 == range.upperBound
      else { continue }
      let next = at + 1
      if next < range.upperBound, text.token(next).isWord {
        if text.has(at, .nameOpener) || text.word(next).bare == Self.din && text.word(next).isDefinite {
          body(at..<next + 1)
          at += 1
          continue
        }
      }
      body(at..<next)
    }
  }

  /// The key of one part of a name.
  func name(of part: Range<Int>) -> UInt64 { part.count > 1 ? joined(part) : name(part.lowerBound) }

  /// The keys of what describes a body, a country or an unnamed source, in order; a country's name of several words is one key.
  func description(_ range: Range<Int>) -> Keys {
    var keys = Keys()
    forEachKey(range) { keys.append($0) }
    return keys
  }

  /// The same, one by one.
  @inline(__always)
  private func forEachKey(_ range: Range<Int>, _ body: (UInt64) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      if let (phrase, end, _) = text.phrase(at: at), let region = phrase.region, end <= range.upperBound {
        body(key(region))
        at = end
        continue
      }
      if text.token(at).isWord {
        if !text.has(at, [.preposition, .demonstrative]), !text.word(at).shape.contains(.sameness) { body(plain(at)) }
        at += 1
        continue
      }
      switch text.mark(at) {
      // `43 في المائة`: who they are is only how many.
      case .number: body(spellingHash(Array(text.units[text.token(at).span.start..<text.token(at).span.end])))
      // `صحيفة (الأفق)`: round the name of a body parentheses are marks.
      case .opensParenthesis where at > range.lowerBound && !(text.token(at - 1).isWord && isNamedBehind(at - 1)): return
      default: break
      }
      at += 1
    }
  }

  private func isNamedBehind(_ head: Int) -> Bool { text.has(head, [.bodyHead, .outletHead]) && !text.word(head).isDefinite }

  func title(_ range: Range<Int>) -> Title {
    let head = range.first { text.has($0, .title) && !isOnlyHonorific($0) } ?? range.lowerBound
    var honorifics = Keys()
    for at in range where text.token(at).isWord && isOnlyHonorific(at) { honorifics.append(plain(at)) }
    var words = Keys()
    forEachKey(range) { if !honorifics.contains($0) { words.insert($0) } }
    let levelled = text.lexicon.titleSynonyms.levelled(plain(head), words)
    return Title(tokens: range, head: levelled.head, words: levelled.words)
  }

  /// The key of one word: its country's, else its spelling's without clitics.
  func plain(_ at: Int) -> UInt64 {
    let word = text.word(at)
    if let region = region(at) { return key(region) }
    // An adjective of a place is the same in both genders.
    return word.has(.nisba) && word.stem >= 0 ? canonical(word.stem) : word.bare
  }

  /// The country that the words stand for.
  func region(_ at: Int) -> Region? {
    if let (phrase, _, _) = text.phrase(at: at), let region = phrase.region { return region }
    let word = text.word(at)
    return word.has([.nisba, .country]) ? text.lexicon.region(of: word.stem) : nil
  }

  /// Whether the key is a country's.
  func isRegion(_ key: UInt64) -> Bool { key < 1 << 16 }

  private func key(_ region: Region) -> UInt64 { UInt64(region.code) }

  private func name(_ at: Int) -> UInt64 {
    let word = text.word(at)
    // `ابن سالم` in short is `أحمد بن سالم`.
    if word.bare == Self.son { return Self.sonOf }
    return word.has(.given) && word.stem >= 0 ? canonical(word.stem) : word.bare
  }

  private func joined(_ range: Range<Int>) -> UInt64 {
    var units: [UInt16] = []
    for at in range { Folding.fold(text.units[text.token(at).span.start..<text.token(at).span.end], into: &units) }
    // `وفقا لعلاء الدين`
    units.removeFirst(text.word(range.lowerBound).clitics.subtracting(.al).rawValue.nonzeroBitCount)
    let hash = spellingHash(units)
    let form = text.lexicon.forms[hash]
    return form >= 0 ? canonical(form) : hash
  }

  private func canonical(_ form: Int32) -> UInt64 {
    let name = text.lexicon.facts[Int(form)].headword
    // Forms count from 0 as region codes do; the high half keeps them apart.
    return 1 << 32 | UInt64(name >= 0 ? name : form)
  }

  private func isOnlyHonorific(_ at: Int) -> Bool { text.has(at, .honorific) && !text.has(at, .title) }
}
