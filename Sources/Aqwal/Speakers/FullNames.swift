/// Finds the full names of an article before anything else, so that a short one is known wherever it stands.
struct FullNames {
  let text: AnnotatedText
  let mentions: MentionParser

  init(_ text: AnnotatedText) {
    self.text = text
    mentions = MentionParser(text: text)
  }

  /// Every titled or full name, and every body named by more than its head, in text order.
  func find() -> [Mention] {
    var found: [Mention] = []
    found.reserveCapacity(16)
    var at = 0
    for opening in text.nameOpenings.elements.lazy.map(Int.init) where opening >= at && !isAlone(opening) && !isVerb(opening) && !text.isLead(opening) {
      at = opening
      let limit = min(at + 24, text.sentences[text.sentence(of: at)].tokens.upperBound)
      if isNameless(at, limit) { continue }
      if let mention = parse(at, limit).map(withoutOthers), !mention.isJoint, !isTitleOfBefore(mention), let full = naming(mention) ?? full(mention) {
        found.append(full)
        if full.name != nil || full.tokens.count > 3 { found += bodies(in: full.tokens.lowerBound..<(full.name?.lowerBound ?? full.tokens.upperBound)) }
        // Behind a name another may begin: `طالب محمود عباس ممثلة السياسة الأوروبية كاثرين اشتون`.
        at = mention.name.map { max($0.upperBound, at + 1) } ?? holder(in: mention) ?? mention.tokens.upperBound
      }
    }
    return found
  }

  /// `أنهى رجال بيتر فان ليون [مشوارهم] في الشمال`: takes from the mention a word of no list behind a name that stands elsewhere without it.
  func dropOverrun(of mention: inout Mention) {
    guard let name = mention.name, name.count > 2, mentions.isOverrun(name.upperBound - 1, behind: name.dropLast()) else { return }
    if mention.tokens.upperBound == name.upperBound { mention.tokens = mention.tokens.dropLast() }
    mention.name = name.dropLast()
  }

  /// `الوزير فلان [وعدد من النواب]`: the one who is named of those who stand together.
  private func withoutOthers(_ mention: Mention) -> Mention {
    guard mention.isJoint, mention.kind == .person, let name = mention.name, name.upperBound < mention.tokens.upperBound else { return mention }
    var mention = mention
    mention.tokens = mention.tokens.lowerBound..<name.upperBound
    mention.isJoint = false
    return mention
  }

  /// `مكتب [المدعي العام]، المستشار فلان`: the office in the name of a body with its holder behind the comma.
  private func holder(in mention: Mention) -> Int? {
    let end = mention.tokens.upperBound
    guard mention.kind == .organization, end + 1 < text.count, text.mark(end) == .comma, text.has(end + 1, [.honorific, .rank, .given, .title]) else {
      return nil
    }
    return mention.tokens.dropFirst().first { text.has($0, .office) && text.word($0).isDefinite }
  }

  /// What leaves a verb before it its object: `أوصت [اللجنة الدولية] السودان ب`.
  private func parse(_ at: Int, _ limit: Int) -> Mention? {
    if text.has(at, .firm), text.token(at - 1).isWord, mentions.behind(at - 1).isFirm(at, limit) { return nil }
    let isMeeting = text.word(at - 1).has(.meeting)
    guard let mention = isMeeting ? mentions.behind(at - 1).read(at: at, limit: limit) : mentions.read(at: at, limit: limit) else { return nil }
    // `اتهم [المدرب هوفمان] مدافع الفريق ب`, `قال [سمير الجسر] إن`: which words behind the name are his, the verb tells.
    if let name = mention.name, name.upperBound < mention.tokens.upperBound ? !text.word(name.upperBound).isDefinite : name.count == 1, text.word(at - 1).isCue
    {
      return mentions.behind(at - 1).read(at: at, limit: limit) ?? mention
    }
    if mention.name != nil, isOfTwo(mention) { return nil }
    guard mention.kind == .organization, mention.tokens.count > 2, at > 0, text.reads(text.word(at - 1), as: .perfect) else {
      return mention
    }
    let reader = mentions.behind(at - 1)
    guard let subject = reader.read(at: at, limit: limit), subject.tokens.upperBound < mention.tokens.upperBound else { return mention }
    let object = subject.tokens.upperBound
    return text.token(object).isWord && text.word(object).clitics.isSubset(of: .al)
      && (text.word(object).isDefinite || text.has(object, [.bodyHead, .groupHead, .title, .country])) ? subject : mention
  }

  /// `التقى الرئيس السوري وزير الخارجية التركي فلان`: the offices of two countries before a name are not both his.
  private func isOfTwo(_ mention: Mention) -> Bool {
    guard let title = mention.title, title.count > 3, title.lowerBound == mention.tokens.lowerBound else { return false }
    let office = title.dropFirst(2).first {
      text.has($0, .office) && !text.word($0).isDefinite && text.word($0).clitics.isEmpty && text.has($0 - 1, .nisba)
    }
    guard let office else { return false }
    let keys = WordKeys(text: text)
    let (first, last) = (keys.title(title.lowerBound..<office).words.filter(keys.isRegion), keys.title(office..<title.upperBound).words.filter(keys.isRegion))
    return !first.isEmpty && !last.isEmpty && !first.contains(where: last.contains)
  }

  /// `تيري ديران مدير العمليات، لويس مورينو`, `هاجم ديران مدير العمليات المهندس مورينو`: a title right behind a name is that one's, and not of the name behind
  /// its comma or another title.
  private func isTitleOfBefore(_ mention: Mention) -> Bool {
    let start = mention.tokens.lowerBound
    guard let name = mention.name, name.lowerBound > start, text.token(start - 1).isWord else { return false }
    let before = name.lowerBound - 1
    guard
      text.mark(before) == .comma || before > start + 1 && text.has(before, [.office, .honorific]) && text.word(before).isDefinite && isFullName(before: start)
    else { return false }
    return text.has(start - 1, [.given, .family]) || mentions.isUnknownName(text.word(start - 1))
  }

  /// Whether a given name and another stand right before the token.
  private func isFullName(before at: Int) -> Bool {
    text.has(at - 2, .given) && !text.word(at - 2).isCue && !text.word(at - 1).isCue
  }

  /// The bodies in a title, or in the name of another: `رئيس مجلس أمناء الهيئة اللبنانية للملحنين`, and how its holder is addressed is none of their name: `رئيس بلدية صيدا المهندس`.
  private func bodies(in title: Range<Int>) -> [Mention] {
    var title = title
    while let last = title.last, text.has(last, [.honorific, .rank]), !text.has(last, .bodyHead), text.word(last).isDefinite {
      title = title.dropLast()
    }
    return title.dropFirst().compactMap { head in
      guard text.has(head, .bodyHead), text.word(head).clitics.isSubset(of: .al),
        let mention = mentions.read(at: head, limit: title.upperBound), mention.name == nil
      else { return nil }
      return full(mention)
    }
  }

  /// `طالب الرئيس`, `ولد سامي` at a sentence's head: a verb that is spelled like a title, right before one.
  private func isVerb(_ at: Int) -> Bool {
    let word = text.word(at)
    if word.isCue, !word.isDefinite, !word.clitics.isDisjoint(with: .conjunction), text.isFinite(word) { return true }
    if word.has(.nameParticle), word.has(.commonNoun), word.clitics.isEmpty, at == text.sentences[text.sentence(of: at)].tokens.lowerBound { return true }
    // `طالب سامي حداد`: a title without article stands before no name.
    return word.isCue && !word.isDefinite && text.isFinite(word) && text.token(at + 1).isWord
      && (text.has(at + 1, [.title, .honorific]) && (text.word(at + 1).isDefinite || text.has(at + 1, .office)) || word.has(.title) && text.has(at + 1, .given))
  }

  /// `فرع البنك الدولي [المكلف] بالقروض`, `رئيس اتحاد الكرة [السابق]`: the body in a title without what is said of the holder.
  private func withoutHolder(_ body: Mention) -> Mention {
    let before = body.tokens.lowerBound - 1
    guard text.has(before, [.title, .bodyHead]), !text.word(before).isDefinite else {
      return body
    }
    var body = body
    while let last = body.tokens.dropFirst().last, text.word(last).isDefinite,
      text.has(last, .former) || mentions.takes(.own, text.word(last))
    {
      body.tokens = body.tokens.dropLast()
    }
    return body
  }

  /// The mention, if it is enough to be known by: two words of a name, a title with a name, a body's head with its name.
  private func full(_ mention: Mention) -> Mention? {
    if let name = mention.name, mention.kind == .person {
      return name.count >= 2
        || mention.title.map { $0.upperBound <= name.lowerBound && text.has($0.lowerBound, [.title, .honorific]) } ?? false ? mention : nil
    }
    guard mention.kind == .organization, mention.isDefinite, mention.tokens.count >= 2 else { return nil }
    // Outside of an attribution a preposition begins something else: `حزب الله في بلدة طير فلسيه`.
    // But `قناة «إن دي تي في»`.
    let preposition = mention.tokens.dropFirst().first {
      text.token($0).isWord
        && (text.has($0, .preposition) || !text.word($0).clitics.isDisjoint(with: [.bi, .ka])) && !isMarked($0, in: mention.tokens)
        || text.mark($0) == .opensParenthesis
    }
    var mention = mention
    if let preposition { mention.tokens = mention.tokens.lowerBound..<preposition }
    mention = withoutHolder(mention)
    return mention.tokens.count >= 2 ? mention : nil
  }

  private func isMarked(_ at: Int, in tokens: Range<Int>) -> Bool { text.quotes.inside(at).map { tokens.contains($0.open) } ?? false }
}
