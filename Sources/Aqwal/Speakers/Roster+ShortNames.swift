/// How somebody is found by a word or two of his name: what stands by itself, or between marks.
extension Roster {
  /// `التركي`, `البغدادية`: a word that could be anything is the short name of a person, or of a body that has it right behind its head.
  func oneWord(_ reference: Reference) -> Int? {
    guard !reference.isNamed, reference.kind != .country, reference.mention.tokens.count == 1, text.token(reference.start).isWord else { return nil }
    // `وأكد قاضي أن`, of `عيسى قاضي`: a noun that is somebody's last name stands without an article.
    let isNoun = text.has(reference.start, [.title, .bodyHead, .outletHead, .unnamedHead, .groupHead, .quantifier, .demonstrative])
    guard !isNoun || !text.word(reference.start).isDefinite else { return nil }
    // `وقالت أميرة`, of `أميرة حسن`
    let isGiven = text.has(reference.start, .given)
    // `وقال الأحمدي`: a town is feminine, whoever is called after it.
    let isPlace = text.has(reference.start, .place)
    let word = keys.name(reference.mention.tokens)
    guard !word.isEmpty else { return nil }
    func isHis(_ entity: Entity) -> Bool {
      entity.isNamed && entity.words.count > 1
        && (isNoun
          ? entity.words.last == word[0] || isGiven && entity.words[0] == word[0]
          : entity.words.contains(word[0]) && (isPlace || !isOtherGender(entity, reference)))
    }
    if let person = nearest(to: reference.start, where: isHis) { return person }
    if isNoun { return nil }
    return body(behindHead: reference.start)
  }

  /// `البغدادية`, of `قناة البغدادية`; `«الصحة»`, of `وزارة الصحة والسكان`: the body that has the word right behind its head.
  private func body(behindHead word: Int) -> Int? {
    let plain = keys.plain(word)
    guard !keys.isRegion(plain) else { return nil }
    return latest(before: .max) { entity in
      entity.kind == .organization && entity.words.count > 1 && entity.words[1] == plain && !isPart(entity.name.lowerBound, of: word)
        // `تطبيق «جسر الغد»` is no جسر.
        && !(entity.words.count > 2 && text.mark(entity.name.lowerBound + 1) == .quote)
    }
  }

  /// `«نايت عمر»`, `«الصحة»`: whoever has his name between the marks, or the body known by the one word there.
  func inMarks(_ reference: Reference) -> Int? {
    let name = keys.name(reference.mention.tokens)
    if !name.isEmpty, let person = nearest(to: reference.start, where: { $0.isNamed && name.isWithin($0.words) }) { return person }
    let word = reference.start + 1
    return reference.mention.tokens.count == 3 && text.word(word).clitics == .al ? body(behindHead: word) : nil
  }

  // MARK: Bodies between marks

  /// `حركة المقاومة الإسلامية «حماس»`, `صحيفة «الأفق» اليومية`: notes what a body is called between marks.
  func call(_ entity: Entity, by mention: Mention) {
    guard entity.kind == .organization, !entity.isJoint, entity.marked.isEmpty else { return }
    guard let name = marked(mention) else { return }
    entity.marked = keys.description(name)
    hasMarked = true
  }

  /// `وقالت حماس`, `قالت «الأفق»`: the body that goes by the name between its marks; of a name with one, the body that is known by it alone.
  func calledInMarks(_ reference: Reference) -> Int? {
    guard reference.titles.isEmpty, reference.kind != .group, reference.mention.tokens.count <= Self.longestCall + 2 || reference.kind == .organization else {
      return nil
    }
    if hasMarked, reference.mention.tokens.count <= Self.longestCall + 2 {
      let words = reference.isNamed ? keys.description(reference.name) : reference.words
      if !words.isEmpty, let body = nearest(to: reference.start, where: { $0.marked == words }), first(where: { $0.isNamed && words.isWithin($0.words) }) == nil
      {
        return body
      }
    }
    guard reference.kind == .organization, let name = marked(reference.mention) else { return nil }
    let words = keys.description(name)
    return words.isEmpty ? nil : first { $0.kind == .organization && !$0.isJoint && ($0.words == words || $0.marked == words && $0.head == reference.head) }
  }

  /// The tokens between the first marks in the mention or right behind it, where they are its head's.
  private func marked(_ mention: Mention) -> Range<Int>? {
    let tokens = mention.tokens
    guard tokens.count > 1 || text.token(tokens.lowerBound).isWord, text.has(mention.head, [.bodyHead, .outletHead]),
      let open = (tokens.lowerBound + 1..<tokens.upperBound + 1).first(where: { text.mark($0) == .quote || text.mark($0) == .opensParenthesis }),
      let close = close(of: open), 1...Self.longestCall ~= close - open - 1
    else { return nil }
    let name = open + 1..<close
    guard name.allSatisfy({ text.token($0).isWord && !text.has($0, [.nisba, .adjective, .place, .time, .verb, .preposition]) }) else { return nil }
    // `موقع مجلة «الأفق»`
    if open > tokens.lowerBound + 1, !text.word(open - 1).isDefinite, text.has(open - 1, [.bodyHead, .outletHead]) {
      return nil
    }
    // `لجنة في حركة «حماس»`, `قوات تابعة للحلف «الناتو»`: the marks are another's.
    for at in tokens.lowerBound + 1..<open where text.has(at, [.bodyHead, .namedBody, .outletHead]) {
      if !text.word(at).clitics.isDisjoint(with: .preposition) || text.has(at - 1, .preposition) { return nil }
    }
    // `حكومة «حماس»`
    if open == tokens.lowerBound + 1, isPart(mention.head, of: name.lowerBound) { return nil }
    return name
  }

  private func close(of open: Int) -> Int? {
    if text.mark(open) == .quote { return text.quotes.opening(at: open)?.close }
    return (open + 1..<min(text.count, open + Self.longestCall + 2)).first { text.mark($0) == .closesParenthesis }
  }

  /// The words of the longest name between marks.
  private static let longestCall = 3
}
