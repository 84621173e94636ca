/// Who speaks in a document: the body or the people that issued it.
extension SpeakerResolver {
  /// `ذكر بيان للمكتب أن [المحافظ] استقبل الوفد، وأكد أن`: of whose words or visitors a statement tells, and not the statement, goes on to speak.
  func toldOf(in statement: Attribution, by match: Match, _ asked: Agreement) -> Int? {
    guard match.form == .perfect || match.form == .participle, !goesOn(match), statement.match.head == .that, let source = statement.match.speaker,
      isDocument(source) || relays.isPressOffice(source), let start = statement.match.messageStart, text.token(start).isWord, !text.has(start, .complementizer),
      let person = mentions.parse(at: start, limit: text.sentences[statement.match.sentence].tokens.upperBound), person.kind == .person, person.isDefinite,
      !person.isJoint
    else { return nil }
    let verb = person.tokens.upperBound
    guard text.word(verb).has(.meeting) || text.word(verb).isCue && text.isFinite(text.word(verb)) else { return nil }
    let entity = roster.resolve(person).entity
    return agrees(entity, asked) ? entity : nil
  }

  /// The tokens from a document's word in which its issuer is named.
  private static let near = 7

  /// `بيان للوزارة`, `تقرير صدر عن البنك`: a document speaks for the body that issued it.
  func issuer(of document: Mention, before message: Int?) -> Mention? {
    let head = document.head
    guard document.name.map({ $0.lowerBound > head }) ?? true, text.has(head, .setting) || text.has(head, .finding) || text.isRecord(head),
      text.phrase(at: head) == nil,
      !text.has(head, [.title, .bodyHead, .outletHead, .groupHead])
    else { return nil }
    // `تقرير بالصحيفة كتبته ليلى حداد`
    if let author = mentions.issuer(of: head, message ?? document.tokens.upperBound), author.name != nil, author.kind == .person { return author }
    let limit = min(message ?? document.tokens.upperBound, max(document.tokens.upperBound, head + Self.near))
    for at in head + 1..<max(limit, head + 1) {
      // `تقرير «الصباح»`, `مسح لـ«الصباح»`
      let isMarked = at == head + 1 || text.word(at - 1).surface == text.lexicon.symbols.li
      if text.mark(at) == .quote, isMarked { return mentions.body(inMarksAt: at, text.count) }
      guard text.token(at).isWord, !text.has(at, [.complementizer, .relative]), text.word(at).surface != text.lexicon.symbols.ila,
        // `وثائق اطلعت عليها الصحيفة`: who has seen it has not issued it.
        !text.lexicon.symbols[.consulted].contains(text.word(at).surface)
      else { return nil }
      // `تصريح لمسؤول تركي جاء فيه`
      if text.has(at, .unnamedHead), text.word(at).clitics == .li { return mentions.parse(at: at, limit: limit) }
      let isIssued = at > head + 1 && text.word(at - 1).surface == text.lexicon.symbols.an
      let limit = isIssued && document.tokens.contains(at) ? document.tokens.upperBound : limit
      // `بيان النائب العام`, `بيان صادر عن النائب العام`
      if text.has(at, .office), at == head + 1 || isIssued, !mentions.isAdjective(at, text.word(at)) {
        return mentions.parse(at: at, limit: limit).flatMap { $0.isDefinite ? $0 : nil }
      }
      // `دراسة أجراها باحثون من جامعة المدينة`
      if at > head + 1, text.isDoneToIt(at - 1), text.has(at, [.groupHead, .occupation]), text.word(at).agreement.number == .plural || text.has(at, .groupHead)
      {
        return mentions.parse(at: at, limit: message ?? text.count)
      }
      if text.has(at, .title), !mentions.isAdjective(at, text.word(at)) { return nil }
      // `كلمة أبو طير`, `رسالة حداد`
      if at == head + 1 || isIssued, text.isKnownName(at) {
        return mentions.parse(at: at, limit: limit).flatMap { $0.kind == .person && $0.name?.lowerBound == at ? $0 : nil }
      }
      if text.has(head, .finding), !isIssued, !isFoundBy(at, head) { continue }
      let isBody =
        text.has(at, [.bodyHead, .namedBody, .outletHead, .outlet])
        || text.phrase(at: at).map { !$0.phrase.traits.isDisjoint(with: [.namedBody, .outlet]) } ?? false
      if isBody, let body = mentions.parse(at: at, limit: limit), body.kind == .organization { return body }
    }
    return nil
  }

  /// `أرقام [الوزارة]`, `مسح شهري [للوكالة]`, `فحوصات أجرتها [المؤسسة]`: whose finding it is; not `نتائج انتخابات الحركة`, which it concerns, nor
  /// `الأرقام المتوفرة للصحيفة`, whom it has reached.
  private func isFoundBy(_ at: Int, _ head: Int) -> Bool {
    if at == head + 1 { return !text.word(head).isDefinite || text.word(at).clitics.contains(.li) }
    guard text.token(at - 1).isWord else { return false }
    let before = text.word(at - 1)
    // `استطلاع للرأي للشبكة`, `بيانات من الهيئة`
    return text.isDoneToIt(at - 1) || before.has(.finding) || [text.lexicon.symbols.li, text.lexicon.symbols.min].contains(before.surface)
      || text.word(at).clitics.contains(.li) && (!before.isDefinite || before.clitics.contains(.li))
  }

  /// `وجاء في بلاغ للوزارة أن`
  func issuer(of match: Match) -> Mention? {
    match.form == .noun && text.isRecord(match.anchor) ? issuer(of: match.anchor, before: match.messageStart) : nil
  }

  /// The same of the document's word alone.
  func issuer(of document: Int, before message: Int?) -> Mention? {
    let word = text.word(document)
    return issuer(
      of: Mention(tokens: document..<document + 1, kind: .organization, agreement: word.agreement, isDefinite: word.isDefinite, head: document),
      before: message)
  }

  /// `أصدرت اللجنة تقريرا …. وذكر التقرير أن`: whose the document is that was brought in last under its noun; nil where nothing tells.
  func author(of document: Mention) -> Int? {
    let head = document.head
    guard document.name == nil, document.tokens.count <= 2, text.word(head).clitics == .al, document.agreement.number == .singular,
      text.has(head, .setting), !text.has(head, [.title, .bodyHead, .outletHead, .groupHead]), text.phrase(at: head) == nil
    else { return nil }
    for at in (max(0, head - Self.memoryOfDocuments)..<head).reversed() where text.token(at).isWord && roster.isForm(at, of: head) {
      if let known = documents.last(where: { $0.token == at }) { return known.entity }
      let limit = text.sentences[text.sentence(of: at)].tokens.upperBound
      if let issuer = mentions.issuer(of: at, limit) ?? producer(of: at) { return roster.resolve(issuer).entity }
      // Of another one nothing is told.
      if !text.word(at).isDefinite { return nil }
    }
    return nil
  }

  /// The tokens before a document's word in which it is brought in.
  private static let memoryOfDocuments = 256

  /// `أصدرت [الوزارة] بيانا`, `انتهى [الحزب] من صياغة بيانه`: whose doing the document is.
  private func producer(of document: Int) -> Mention? {
    let word = text.word(document)
    guard word.clitics.isSubset(of: [.wa, .bi]) else { return nil }
    let sentence = text.sentence(of: document)
    let first = text.sentences[sentence].tokens.lowerBound
    let verb = (first..<document).last { text.lexicon.symbols[.producing].contains(text.word($0).surface) }
    guard let verb else {
      // `انتهت الحكومة من صياغة بيانها`
      return word.pronoun == .none
        ? nil
        : antecedents.subjects(of: sentence, before: document).first {
          $0.mention.kind == .organization && $0.mention.agreement.agrees(with: word.pronoun.agreement)
        }?.mention
    }
    let isObject = word.shape.contains(.accusative) || word.pronoun != .none || word.clitics.contains(.bi)
    if let subject = mentions.behind(verb).parse(at: verb + 1, limit: document), text.has(subject.head, .bodyHead) || antecedents.canSpeak(subject) {
      return isObject || subject.tokens.upperBound == document ? subject : nil
    }
    // `عقد الحزب مؤتمره وأصدر بيانا`, `كانت الوزارة أصدرت بيانا`
    guard isObject, let subject = antecedents.subjects(of: sentence, before: verb).first?.mention else { return nil }
    return text.word(verb).clitics.contains(.wa) || subject.tokens.upperBound == verb ? subject : nil
  }
}
