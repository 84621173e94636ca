/// What may stand between a subject and the verb behind it: asides, and whatever is told of the subject.
extension ClauseStarts {
  /// `استمع إلى [شاهد] قال إن`, `التقى [مزارعين] قالوا إن`: who is not known yet has his relative clause behind him without a pronoun.
  func indefinite(before verb: Int, _ match: Match, in tokens: Range<Int>, mentions: MentionParser) -> Mention? {
    guard match.form == .perfect || match.form == .imperfect, verb == match.anchor, verb - 1 > tokens.lowerBound, text.token(verb - 1).isWord,
      text.word(verb).clitics.isEmpty, !text.word(verb - 1).isDefinite
    else { return nil }
    for at in (max(tokens.lowerBound + 1, verb - Self.longestHead)..<verb).reversed() where text.has(at, [.unnamedHead, .groupHead, .occupation]) {
      let word = text.word(at)
      guard text.token(at).isWord, !word.isDefinite, word.pronoun == .none, isGoverned(at), match.form == .perfect || word.has(.unnamedHead),
        // `من جهة أخرى استنكرت`
        !(at - 1..<at + 1).contains(where: { text.phrase(at: $0)?.phrase.traits.contains(.turn) ?? false })
      else { continue }
      guard let mention = mentions.parse(at: at, limit: verb), mention.tokens.upperBound == verb, !mention.isDefinite, mention.name == nil,
        !mention.isJoint, agreesInAll(mention.agreement, match.agreement), !describesSetting(mention), canSpeak(mention)
      else { return nil }
      return mention
    }
    return nil
  }

  /// The most tokens of such a phrase: `مسؤول أمني عراقي رفيع`.
  private static let longestHead = 4

  /// Whether the noun has its case from a preposition, or is the object of a verb.
  private func isGoverned(_ at: Int) -> Bool {
    let word = text.word(at)
    if !word.clitics.isEmpty { return !word.clitics.isDisjoint(with: .preposition) && word.clitics.isDisjoint(with: .al) }
    guard text.token(at - 1).isWord else { return false }
    return text.has(at - 1, .preposition) || word.shape.contains(.oblique) || word.shape.contains(.accusative) && word.has([.unnamedHead, .groupHead])
  }

  private func agreesInAll(_ noun: Agreement, _ verb: Agreement) -> Bool {
    noun.gender == verb.gender && (noun.number == verb.number || noun.number == .unknown)
  }

  /// `لكن [قائدا] في البلدة قال`: behind أن, لكن and their like a noun stands first, whatever verb follows it.
  func isTopic(_ at: Int) -> Bool {
    guard at > 0, text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    return before.pronoun == .none && (before.has(.complementizer) || text.lexicon.symbols[.opposition].contains(before.surface))
  }

  /// `لكن [الباحثين] في «مركز النهر» يكتبون`, `إلا أن [ائتلافا] يضم نقابات، قال`: behind what sets a clause against another.
  func isOpposed(_ at: Int) -> Bool {
    let before = text.has(at - 1, .complementizer) ? at - 2 : at - 1
    let symbols = text.lexicon.symbols
    return symbols[.opposition].contains(text.word(before).surface)
      && ![symbols.fima, symbols.baynama, symbols.hin].contains(text.word(before).surface)
  }

  /// Whether all that stands there can tell of the subject before it: no other clause, and a verb only of one who is not known yet.
  func isTold(of mention: Mention, _ tokens: Range<Int>) -> Bool {
    let isAccusative = text.word(mention.head).shape.contains(.accusative)
    return tokens.count <= Self.longestDescription && (mention.name == nil || mention.title != nil)
      && tokens.allSatisfy { at in
        guard text.token(at).isWord else { return text.mark(at) == .quote || text.mark(at) == .comma && at == tokens.upperBound - 1 }
        let word = text.word(at)
        return !word.has([.complementizer, .conjunction, .auxiliary, .negation, .particle]) && !(word.isCue && text.isFinite(word))
          && !(word.has(.verb) && (mention.isDefinite && !isAccusative || word.clitics.contains(.wa)))
      }
  }

  /// The most tokens of what is told of a subject between it and its verb.
  private static let longestDescription = 14

  /// `كانت [اللجنة] المكلفة اختيار الفائز قد أعلنت`: between كان and the قد of its verb nobody stands but the subject, with whatever is told of it.
  func isBracketed(_ first: Int, _ verb: Int) -> Bool {
    guard first > 0, text.word(verb).surface == text.lexicon.symbols.qad, text.token(first - 1).isWord else { return false }
    return text.lexicon.symbols[.past].contains(text.word(first - 1).surface)
  }

  /// Whether nothing but prepositional phrases stands there.
  func isModifier(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, text.has(first, .preposition) || !text.word(first).clitics.isDisjoint(with: .preposition) else {
      return false
    }
    return tokens.allSatisfy {
      guard text.token($0).isWord else { return false }
      return !text.has($0, [.complementizer, .relative, .conjunction, .auxiliary, .negation, .particle, .verb]) && !text.isFinite(text.word($0))
    }
  }

  /// Whether the tokens between a subject and its verb are an aside: between commas or dashes, a relative clause, a time.
  func isAside(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return true }
    if text.mark(first) == .comma || text.mark(first) == .dash || text.mark(first) == .opensParenthesis {
      return tokens.count == 1 || text.mark(last) == .comma || text.mark(last) == .dash || text.mark(last) == .closesParenthesis
    }
    if text.has(first, .relative) { return true }
    // `المحامي سامي حداد من حملة التراث يقول`
    if 2...4 ~= tokens.count, text.word(first).surface == text.lexicon.symbols.min {
      return tokens.dropFirst().allSatisfy {
        text.token($0).isWord && !text.has($0, [.function, .verb]) && !(text.word($0).isCue && text.isFinite(text.word($0)))
      }
    }
    return tokens.allSatisfy { text.has($0, [.time, .adverb]) }
  }
}
