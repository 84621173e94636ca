/// Tells where another report ends a message: a later match's clause, or the main clause behind a subordinate one.
extension MessageExtent {
  /// Takes in who is named behind a message that has its source: he passed it on, or, where the source is a medium, he is the one whose words it passed on
  /// (`ذكرت رويترز أن …، وفقا للوزارة`).
  func vouch(_ other: Mention?, for attribution: Attribution) {
    guard let other else { return }
    if let medium = attribution.match.speaker, text.isMedium(medium.head) || attribution.match.link >= 0, !text.isMedium(other.head), tells(other) {
      (attribution.match.speaker, attribution.match.relay) = (other, medium)
    } else {
      attribution.match.relay = attribution.match.relay ?? other
    }
  }

  /// Whether it is somebody, and no document.
  private func tells(_ source: Mention) -> Bool {
    source.name != nil || source.kind == .country
      || text.has(source.head, [.title, .unnamedHead, .groupHead, .bodyHead, .namedBody]) && !text.has(source.head, .setting)
  }

  /// Whether a later match in the sentence stands beside this one, and not inside its message.
  func takesOver(_ next: Match, from match: Match) -> Bool {
    guard text.quotes.inside(next.anchor) == nil else { return false }
    if next.clauseEnd != nil, resumption(behind: next, text.sentences[next.sentence].tokens) != nil { return false }
    // `أن [سائق الشاحنة] كان أبلغ`: the message's own subject.
    if let speaker = next.speaker, speaker.tokens.upperBound <= next.anchor, speaker.tokens.lowerBound == match.messageStart { return false }
    if isInside(next, match) || hasSubjectInside(next, match) { return false }
    if isAnswer(next, to: match) || topic(before: next) != nil { return true }
    switch next.form {
    case .participle: return true
    case .perfect where verbStart(next) > 0 && text.mark(verbStart(next) - 1) == .comma && next.speaker.map { $0.tokens.lowerBound > next.anchor } ?? false:
      return true
    case .perfect: return text.word(next.anchor).clitics.contains(.wa) || next.link >= 0 || verbStart(next) < next.cueTokens.lowerBound
    case .imperfect:
      // `، ويأمل المدير أن`
      if text.word(next.anchor).clitics.contains(.wa) {
        return match.form == .imperfect
          || text.mark(next.anchor - 1) == .comma && next.speaker.map { $0.tokens.lowerBound > next.anchor && clauses.canSpeak($0) } ?? false
      }
      let start = verbStart(next)
      return start < next.cueTokens.lowerBound && (text.has(start, [.conjunction, .preposition]) || next.speaker != nil)
    case nil: return next.clauseEnd != nil && next.anchor > (match.messageStart ?? 0) + 2
    default: return false
    }
  }

  /// `سأل عن السبب، فأجابه: «…»`: what is said to a question.
  private func isAnswer(_ next: Match, to match: Match) -> Bool {
    guard match.entry >= 0, text.lexicon.cues[Int(match.entry)].act == .question, next.entry >= 0, !text.token(next.anchor - 1).isWord else { return false }
    return text.word(next.anchor).clitics.contains(.fa) && text.lexicon.cues[Int(next.entry)].quotes
  }

  /// `قال الوزير إن العمال غادروا المصنع وطالبوا ب`, `قال: ذهبت إليهم وطلبت منهم`: a verb whose subject is in it alone, and who spoke cannot be that.
  private func hasSubjectInside(_ next: Match, _ match: Match) -> Bool {
    guard next.form == .perfect || next.form == .imperfect, next.speaker == nil, next.link < 0, match.head != .noun, match.agreement.number == .singular,
      match.agreement.gender == .masculine
    else { return false }
    let isShe = next.agreement.number == .singular && next.agreement.gender == .feminine
    guard let speaker = match.speaker else { return isShe && match.head == .colon }
    guard speaker.kind == .person, !speaker.isJoint, !text.has(speaker.head, .bodyHead), speaker.agreement.number == .singular else { return false }
    return next.agreement.number == .plural && next.agreement.gender == .masculine || isShe && speaker.agreement.gender != .feminine
  }

  /// `، وعن الأسعار أوضح`, `، وحول الموعد قال`: where what another report is about begins, which stands before its verb.
  func topic(before next: Match) -> Int? {
    guard next.form == .perfect, next.entry >= 0, next.link < 0, next.speaker.map({ $0.tokens.lowerBound > next.anchor }) ?? true,
      text.word(next.anchor).clitics.isEmpty
    else { return nil }
    var at = next.anchor - 1
    while at > max(0, next.anchor - Self.topic), text.token(at).isWord || text.mark(at) == .quote {
      if text.mark(at - 1) == .comma {
        return text.word(at).clitics.contains(.wa) && text.has(at, .topic) ? at : nil
      }
      // `وفيما (يخص) الأسعار`: the verb of a topic is no other.
      if text.has(at, [.complementizer, .auxiliary, .verb]) || text.isFinite(text.word(at)), !text.has(at - 1, .topic) { return nil }
      at -= 1
    }
    return nil
  }

  /// The tokens in which it tells that.
  private static let topic = 14

  /// Whether a particle ties a later report to the message before it: `ارتفعت بعدما رفضت`, `أن الهيئة إذ تعبر`, `متورط فيما وصفته`.
  private func isInside(_ next: Match, _ match: Match) -> Bool {
    let start = verbStart(next)
    guard start < next.cueTokens.lowerBound, text.token(start - 1).isWord else { return false }
    let particle = text.word(start).surface
    let symbols = text.lexicon.symbols
    // A contrast needs a clause before it, of two words at least.
    let isContrast = symbols[.however].contains(particle) || symbols[.opposition].contains(particle)
    // `الأهالي ممن يرون`
    if match.head == .that, text.has(start - 1, .relative) { return true }
    if match.head == .that, start - (match.messageStart ?? 0) < (isContrast ? 2 : 3) { return true }
    if symbols[.temporal].contains(particle) { return next.entry < 0 || !text.lexicon.cues[Int(next.entry)].says }
    return particle == symbols.fima && text.word(next.anchor).pronoun != .none
  }

  /// Where the clause of a later match begins that a particle opens: `، وكان قد قال`, `، إلا أن الوزير أكد`; else its cue.
  func verbStart(_ match: Match) -> Int {
    let cue = match.cueTokens.lowerBound
    if let subject = match.speaker?.tokens, subject.upperBound <= cue {
      // `السلطة تطلب المساعدة [والمعارضة] ترفض`: a headline's second clause.
      if match.form == .imperfect, subject.upperBound == cue, text.word(subject.lowerBound).clitics.contains(.wa) {
        return subject.lowerBound
      }
      if let particle = opposition(before: subject.lowerBound) { return particle }
      if (subject.upperBound..<cue).allSatisfy({ text.has($0, .particle) }) { return cue }
    }
    if let however = clauses.however(before: cue) { return however }
    var start = cue
    while start > 0,
      text.has(start - 1, [.auxiliary, .particle, .conjunction])
        || text.has(start - 1, .complementizer) && text.word(start - 1).pronoun != .none && text.token(start - 2).isWord
          && (text.has(start - 2, .conjunction) || text.word(start - 2).surface == text.lexicon.symbols.ghayr)
    { start -= 1 }
    if start > 0, start < cue, text.has(start, .complementizer), text.word(start - 1).surface == text.lexicon.symbols.ghayr {
      return start - 1
    }
    // `، وإن كان قد شدد`
    if start > 0, start < cue, text.has(start - 1, .complementizer), text.word(start - 1).clitics.contains(.wa) {
      return start - 1
    }
    // `، في وقت أعلن فيه الوزير`
    if start == cue, start > 3, text.mark(start - 3) == .comma, text.word(start - 2).surface == text.lexicon.symbols.in,
      text.lexicon.symbols[.meanwhile].contains(text.word(start - 1).surface)
    {
      return start - 2
    }
    let opens = start < cue && (text.has(start, .conjunction) || !text.word(start).clitics.isDisjoint(with: .conjunction))
    return opens ? beginning(of: start) : cue
  }

  /// Where the particle begins whose last word stands at the token: `[في] حين`.
  private func beginning(of particle: Int) -> Int {
    let isTwo = particle > 0 && text.word(particle).surface == text.lexicon.symbols.hin && text.token(particle - 1).isWord
    return isTwo && text.word(particle - 1).surface == text.lexicon.symbols.in ? particle - 1 : particle
  }

  /// Where the particle stands that sets a subject against what was said before, or before it in time: `لكن الوزير`, `إلا أن الوزير`, `أما الوزير`, `وكان الوزير`.
  private func opposition(before subject: Int) -> Int? {
    var at = subject - 1
    while at > 0, text.has(at, [.auxiliary, .complementizer]) {
      if text.has(at, .auxiliary), text.word(at).clitics.contains(.wa) { return at }
      at -= 1
    }
    guard at >= 0, text.token(at).isWord else { return nil }
    if text.word(at).surface == text.lexicon.symbols.amma { return at }
    guard text.lexicon.symbols[.opposition].contains(text.word(at).surface) else { return nil }
    return beginning(of: at)
  }

  /// `وبعد أن أشارت اللجنة إلى التأخير، [صادق] المجلس`: whether the clause behind a comma is the main one, and the cue's before it subordinate.
  func opensMain(_ at: Int, _ match: Match) -> Bool {
    guard text.token(at).isWord, let isContrast = subordination(of: match) else { return false }
    let word = text.word(at)
    guard word.clitics.isEmpty else { return false }
    // `وفيما طالبت باريس بالهدنة، طالب الآخرون بالحرب`: as one does, so does the other.
    if isContrast, word.isCue, text.isFinite(word), text.word(at + 1).isDefinite || text.has(at + 1, [.title, .name, .bodyHead]) {
      return true
    }
    return !text.isImperfect(at) && (word.has(.verb) || text.reads(word, as: .perfect) && !word.has([.title, .given, .family]) || hasSubject(at))
  }

  /// Whether a particle before the cue makes its clause a subordinate one, at the head of the sentence or behind a dateline; true where it contrasts
  /// two clauses: `وفيما أكد`, `وفي الوقت الذي أعلنت`.
  private func subordination(of match: Match) -> Bool? {
    let first = text.sentences[match.sentence].tokens.lowerBound
    let verb = clauses.verbStart(match.anchor, first..<match.anchor)
    guard verb > first, text.token(verb - 1).isWord else { return nil }
    func opens(_ at: Int) -> Bool {
      at == first || at > first && !text.token(at - 1).isWord && text.mark(at - 1) != .comma && at - first < Self.dateline
    }
    let particle = text.word(verb - 1)
    if particle.has(.relative), verb - 3 >= first, text.lexicon.symbols[.meanwhile].contains(text.word(verb - 2).surface) {
      return opens(verb - 3) ? true : nil
    }
    // `بعد أن`, `عندما`
    if verb - 2 >= first, text.has(verb - 2, [.time, .preposition]), particle.has(.complementizer), particle.pronoun == .none {
      return opens(verb - 2) ? false : nil
    }
    if particle.surface == text.lexicon.symbols.hin, verb - 2 >= first, text.word(verb - 2).surface == text.lexicon.symbols.in {
      return opens(verb - 2) ? true : nil
    }
    guard particle.has(.conjunction), !text.lexicon.symbols[.however].contains(particle.surface), opens(verb - 1) else { return nil }
    return particle.surface == text.lexicon.symbols.fima || particle.surface == text.lexicon.symbols.baynama
  }

  /// `رغم أن الشركة قالت`, `في حين قال العمال`: whether a particle makes the cue's clause one that another answers, which فإن opens (`isThen`) or, behind
  /// a concession, a particle of contrast too.
  func isConceded(_ match: Match, by isThen: Bool) -> Bool {
    let tokens = text.sentences[match.sentence].tokens
    var at = clauses.verbStart(match.anchor, tokens)
    if let subject = match.speaker?.tokens, subject.upperBound <= at { at = subject.lowerBound }
    at -= 1
    guard at > tokens.lowerBound, text.token(at).isWord else { return false }
    let symbols = text.lexicon.symbols
    if isThen, symbols[.contrast].contains(text.word(at).surface) { return true }
    guard text.has(at, .complementizer), text.token(at - 1).isWord else { return false }
    return symbols[.concession].contains(text.word(text.word(at - 1).surface == symbols.min ? at - 2 : at - 1).surface)
  }

  /// `، منتقدا عددا من`, `، مستشهدا ب`: whether a participle of a cue goes on with the source, match or none.
  func isParticiple(_ at: Int, _ match: Match) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    guard word.isCue, word.clitics.isEmpty, text.reads(word, as: .participle) else { return false }
    if word.shape.contains(.feminine) {
      return match.agreement.gender == .feminine && !word.has([.title, .commonNoun, .adverb, .adjective]) && !word.isDefinite
    }
    guard word.shape.contains(.accusative), !word.has([.commonNoun, .adverb]) else { return false }
    // `مشيرا (لأهمية) العمل`, but `مشيرا متقاعدا`
    return !word.has(.title) || text.word(at + 1).clitics.contains(.li)
  }

  /// `صادق المجلس`, `تجمع المحتجون`: whether a word of no class has one behind it who can act.
  func hasSubject(_ verb: Int) -> Bool {
    guard text.token(verb + 1).isWord else { return false }
    let (word, next) = (text.word(verb), text.word(verb + 1))
    return word.pronoun == .none && !word.has([.title, .bodyHead, .function, .actNoun, .setting, .time]) && next.isDefinite && next.clitics == .al
      && next.has([.title, .bodyHead, .groupHead])
  }

  /// `الوزير -الذي دعا إلى الجلسة- عاد`: whether the relative clause of the cue was opened by the mark that stands here again.
  func closesAside(_ at: Int, _ match: Match) -> Bool {
    let relative = clauses.verbStart(match.anchor, text.sentences[match.sentence].tokens) - 1
    guard relative > 0, text.has(relative, .relative) else { return false }
    if text.mark(at) == .closesParenthesis { return text.mark(relative - 1) == .opensParenthesis }
    return text.mark(relative - 1) == .dash && at + 1 < text.count && text.token(at + 1).gap != .none
  }
}
