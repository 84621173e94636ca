/// Reads whom a cue speaks to, between it and its message, and where the frame goes on behind him.
extension FrameMatcher {
  /// Where inside the words of an addressee the deed that is asked of him begins: `ناشدت المنظمات الدولية للضغط على …`.
  func deed(in addressee: Range<Int>, _ frame: Frame) -> Int? {
    guard let place = frame.parts.firstIndex(of: .addressee), place + 1 < frame.parts.count, case .clitic(let raw) = frame.parts[place + 1] else { return nil }
    return addressee.dropFirst().first {
      text.token($0).isWord && (text.has($0, .actNoun) || text.word($0).pronoun != .none) && satisfies($0, Clitics(rawValue: raw))
    }
  }

  /// `طلب من متطوعين شباب [المساعدة]`: the deed that is asked of people whom no list has.
  func deed(behind start: Int, _ limit: Int) -> Int? {
    guard text.mark(start) == .word || text.mark(start) == .quote else { return nil }
    for at in start + 1..<max(start + 1, min(limit, start + 7)) where text.token(at).isWord {
      let word = text.word(at)
      if word.has(.actNoun), word.clitics.isSubset(of: .al) { return at }
      if word.has([.function, .verb]) && !word.has(.preposition) || !word.clitics.isDisjoint(with: .conjunction) { return nil }
    }
    return nil
  }

  /// `طلبت من المتاجر (البديلة) التحقق`: where the adjectives of an addressee end that no list has, if a deed follows.
  func behindAdjectives(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < min(limit, start + 3), text.word(at).clitics == .al, !text.has(at, [.actNoun, .title, .name, .bodyHead, .function]) {
      at += 1
    }
    return at > start && at < limit && text.has(at, .actNoun) && text.word(at).clitics.isSubset(of: .al) ? at : start
  }

  /// `داعيا الله [الواحد الكريم] أن`: where the words end in which God is praised.
  func behindPraise(_ addressee: Range<Int>, _ limit: Int) -> Int {
    let end = addressee.upperBound
    guard text.word(addressee.lowerBound).surface == text.lexicon.symbols.allah else { return end }
    let behind = (end..<min(limit, end + 6)).first { !text.token($0).isWord || text.has($0, .complementizer) }
    return behind.map { text.token($0).isWord ? $0 : end } ?? end
  }

  /// `هاجم شاحنات للحلف`, not `هاجم وزراء لفشلهم`: whether ل says whose something is, and not what for it is told.
  func isOwner(_ at: Int, of addressee: Int) -> Bool {
    guard text.token(at).isWord, text.token(addressee).isWord else { return false }
    let word = text.word(at)
    return !text.word(addressee).isDefinite && text.word(addressee).clitics.isEmpty && word.isDefinite && word.pronoun == .none && !word.has(.actNoun)
  }

  /// `أتباع الحزب`, `نظيره`: a common noun with its owner.
  func isOwned(_ at: Int, _ limit: Int) -> Bool {
    guard at + 1 < limit, text.token(at).isWord, text.token(at + 1).isWord else { return false }
    let (word, owner) = (text.word(at), text.word(at + 1))
    if word.pronoun != .none, word.clitics.isEmpty, word.has(.addressee) { return true }
    return word.has(.commonNoun) && word.clitics.isEmpty && word.pronoun == .none && owner.isDefinite && owner.clitics.isDisjoint(with: .preposition)
  }

  /// `أن`, `إن`, but `بأن`
  private func opensClauseOfItsOwn(_ at: Int) -> Bool {
    text.has(at, .complementizer) && text.word(at).clitics.isEmpty && text.word(at).stem != text.lexicon.symbols.bian
  }

  /// Where the frame goes on behind its addressee, over a prepositional phrase that hangs on him: `دعوا السوريين في إسطنبول للتجمع`.
  func behindAddressee(_ frame: Frame, _ end: Int, _ limit: Int) -> Int {
    guard let place = frame.parts.firstIndex(of: .addressee) else { return end }
    // `اتهمت الوزارة المجلس، الذي يرأسه سامي حداد، بأنه`, `اتهمت الوزارة المجلس، اليوم، بهدم`
    if place + 1 < frame.parts.count, end + 1 < limit, text.mark(end) == .comma, text.has(end + 1, [.relative, .time]),
      let close = (end + 2..<max(end + 2, min(limit - 1, end + Self.relative))).first(where: { text.mark($0) == .comma })
    {
      let behind = behindAddressee(frame, close + 1, limit)
      return behind > close + 1 || begins(frame.parts[place + 1], close + 1) ? behind : end
    }
    // A clause's own prepositions are none of the cue's: `دعا الناس أن يعودوا إلى بيوتهم`.
    let limit = (end..<min(limit, end + 8)).first { opensClauseOfItsOwn($0) } ?? limit
    guard place + 1 < frame.parts.count else {
      // `حث الشباب الذين غادروا [أن] يعودوا`
      return frame.head == .that && end < limit && text.has(end, .relative) && limit - end < 8 ? limit : end
    }
    // `مفوض الاتحاد، لزيارة المدينة`: what is asked is a deed; another ل is the addressee's own.
    if case .clitic(let raw) = frame.parts[place + 1], Clitics(rawValue: raw) == .li,
      let deed = (end..<min(limit, end + 8)).first(where: { text.has($0, .actNoun) && satisfies($0, .li) })
    {
      return deed
    }
    // `طالب الدول الاعتراف بالحكومة`: the deed itself is what is asked.
    if end < limit, text.has(end, .actNoun), text.word(end).clitics == .al { return end }
    var at = end
    while at < min(limit, end + 8) {
      // `اتهم الوزير حركة النهضة «زيتون» بتعطيل القانون`
      if let name = text.quotes.opening(at: at), name.close - at <= Self.longestName { at = name.close + 1 }
      guard at < limit, text.token(at).isWord else { return end }
      if begins(frame.parts[place + 1], at) { return at }
      // `دعا الناس للخروج إلى الشوارع`
      if case .word = frame.parts[place + 1], text.word(at).clitics.contains(.li), text.has(at, .actNoun) { return end }
      at += 1
    }
    return end
  }

  /// Whether the preposition that a frame asks for stands at the token.
  private func begins(_ part: Frame.Part, _ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    return switch part {
    case .clitic(let raw): satisfies(at, Clitics(rawValue: raw)) || isBareClitic(at, Clitics(rawValue: raw))
    case .word(let form): text.word(at).surface == form || isFused(at, form)
    default: false
    }
  }
}
