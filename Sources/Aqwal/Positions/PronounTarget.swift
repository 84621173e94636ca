/// Finds what the object pronoun of a cue stands for: `[الإجراءات الجديدة] … وعدّتها انقلابا`.
struct PronounTarget {
  let text: AnnotatedText
  private let targets: TargetPhrase

  /// How far back it is sought, in tokens.
  private static let reach = 20

  init(text: AnnotatedText) {
    self.text = text
    targets = TargetPhrase(text: text)
  }

  /// What the sentence was about, `known`, if it agrees with the pronoun, else the nearest noun phrase before the cue that does and is not the speaker; nil
  /// where the cue has no pronoun.
  func target(of match: Match, known: Range<Int>?) -> Range<Int>? {
    guard let pronoun = pronoun(of: match.cueTokens) else { return nil }
    if let known, agrees(known.lowerBound, pronoun) { return known }
    let cue = match.cueTokens.lowerBound
    var at = cue - 1
    // Never into another paragraph.
    while at >= max(0, cue - Self.reach), text.token(at + 1).gap < .paragraph {
      if !(match.speaker?.tokens.contains(at) ?? false), opensPhrase(at), agrees(at, pronoun) { return targets.phrase(from: at, limit: cue) }
      at -= 1
    }
    return nil
  }

  /// The object of the cue, where it has one but the speaker.
  private func pronoun(of cue: Range<Int>) -> Pronoun? {
    for at in cue where text.token(at).isWord {
      let pronoun = text.word(at).pronoun
      if pronoun != .none, pronoun != .first { return pronoun }
    }
    return nil
  }

  /// Whether a definite noun phrase begins with the word: a definite noun, or one that a definite noun follows (`تصريحات الوزير`).
  private func opensPhrase(_ at: Int) -> Bool {
    guard isNoun(at) else { return false }
    // `نشرته [الوكالة] تصريحات`: behind a definite noun, an indefinite one begins anew.
    if at > 0, isNoun(at - 1), !text.word(at - 1).clitics.contains(.al) || text.word(at).isDefinite { return false }
    return text.word(at).isDefinite || text.has(at, [.country, .namedBody]) || text.word(at + 1).isDefinite
  }

  private func isNoun(_ at: Int) -> Bool {
    guard text.token(at).isWord, text.word(at).pronoun == .none, !text.has(at, [.function, .personalPronoun, .demonstrative, .time]) else { return false }
    return text.word(at).isDefinite || text.has(at, [.commonNoun, .actNoun, .place, .name, .title, .bodyHead, .namedBody])
  }

  private func agrees(_ at: Int, _ pronoun: Pronoun) -> Bool {
    // A plural in ات, like any of things, goes with ها.
    let isPluralOfThings = text.word(at).length > 3 && text.letters(at).suffix(2).elementsEqual([alef, teh])
    let isFeminine = isPluralOfThings || text.word(at).shape.contains(.feminine) || text.word(at).agreement.gender == .feminine
    switch pronoun {
    case .feminine: return isFeminine || text.has(at, .country)
    case .masculine: return !isFeminine
    default: return true
    }
  }
}
