/// Where a mention ends: the words that cannot stand in it at a point, and those behind which it is whole.
extension MentionParser {
  /// Whether the word cannot stand in a mention at this point.
  @inline(__always)
  func ends(_ at: Int, _ start: Int, _ word: Word, _ state: inout State) -> Bool {
    word.signs.contains(.ending) ? isOutside(at, start, word, &state) : isBehindWhole(at, start, word, &state)
  }

  /// Whether a word of those that may end a mention is outside, for ``Signs/ending``.
  static func mayEnd(_ word: Word) -> Bool {
    word.has([.function, .verb, .personalPronoun, .time, .demonstrative, .given, .actNoun, .turn]) || word.isCue || word.pronoun != .none
      || word.traits.isSubset(of: .opensPhrase) || word.shape.contains(.imperfect) || word.has(.blessing) || word.has(.years)
  }

  private func isOutside(_ at: Int, _ start: Int, _ word: Word, _ state: inout State) -> Bool {
    if word.has([.complementizer, .relative]) { return !(word.has(.nameParticle) && state.nameStart >= 0 || isVan(at, word, &state)) }
    // Syllables of East Asian names: بان كي مون.
    if word.has(.conjunction), word.clitics.isEmpty, word.length == 2, state.nameStart >= 0, state.nameEnd == at, isNameNext(at) { return false }
    if word.has(.verb) && !state.afterParticle || at > start && word.has(.turn) { return true }
    // `نسب إلى الوزير القول إن`
    if at > start, word.surface == text.lexicon.symbols.alqawl, state.isClosed { return true }
    // `المدرب البالغ من العمر 54 عاما`
    if at > start, word.clitics.contains(.al), word.has(.years), text.isNumber(at + 1) || text.word(at + 1).surface == text.lexicon.symbols.min {
      return true
    }
    // `شاب اسمه فلان`
    if at > start, text.isHisName(word) { return true }
    // `مصدر فضل عدم الكشف عن هويته`
    if at > start, text.word(at + 1).surface == text.lexicon.symbols.adam, text.word(at + 1).clitics.isEmpty { return true }
    // `النبي صلى الله`, `سعد بن هلال رضي الله`
    if behindBlessing(at) != nil { return true }
    // `دعا شيمون بيريز محمود عباس`: behind a whole name another begins.
    if state.nameEnd == at, at - state.nameStart >= 2, state.nameStart >= 0, word.has(.given), isOnly(.given, at), isOnly(.family, at - 1),
      !text.has(at - 2, .nameParticle), isNameNext(at)
    {
      return true
    }
    // `وصف سامي حداد الفوز بأنه`, `أكد سامي حداد نجاح التجربة`: so does a deed.
    if state.nameEnd == at, at - state.nameStart >= 2, state.nameStart >= 0, word.has(.actNoun), !word.has([.family, .title]),
      !word.shape.contains(.relational), !text.has(at - 1, .nameParticle),
      word.clitics == .al
        ? !isListedWithArticle(word) && (cue == nil || takesNoun || takesPerson)
        : word.clitics.isEmpty && (cue == nil || takesNoun) && text.word(at + 1).clitics == .al && !text.has(at + 1, .name)
    {
      return true
    }
    // `انتقد الحص إسرائيل`: behind a known name a country is what is spoken of.
    if state.nameEnd == at, state.nameEnd - state.nameStart == 1, word.has(.country), leavesObject || takesNoun, text.isKnownName(state.nameStart) {
      return true
    }
    // Asked last: most words are told by their classes.
    var isName: Bool { isNameHere(at, word, &state) }
    if word.has([.conjunction, .particle, .auxiliary, .interrogative, .negation, .personalPronoun])
      || word.has(.adverb) && !word.isDefinite && !isAccusativePair(at, word, &state),
      !(isParticle(at, word, &state) || isName)
    {
      return true
    }
    // `كان عباس فجر الجمعة هنا`
    if word.has(.time), at > start, !word.isDefinite, text.word(at + 1).isDefinite, text.has(at + 1, .time), text.token(at + 1).isWord { return true }
    if word.has(.time), !(word.has(.honorific) && word.isDefinite),
      !isName || !(state.nameStart >= 0 || state.hasHonorific || at == start && isPerson(at, word))
    {
      // `جريدة المساء`, `صحيفة اليوم`
      if word.clitics == .al, at == state.head + 1, text.has(state.head, .outletHead), !text.word(state.head).isDefinite,
        text.word(state.head).pronoun == .none
      {
        return false
      }
      // `مصدر قضائي مطلع`, but `مطلع الأسبوع`.
      return !word.has(.unnamedHead) || text.word(at + 1).isDefinite
    }
    if word.has(.demonstrative) { return at > start }
    // `رفض المسؤولون الكشف`, but `محافظ أبين`
    if word.isCue, !(word.has(.place) && at > start && text.has(at - 1, .office) && !text.word(at - 1).isDefinite),
      text.isFinite(word) || word.clitics == .al && word.has(.actNoun) && text.reads(word, as: .perfect), !isName,
      !word.has([.bodyHead, .office, .groupHead, .unnamedHead, .quantifier, .commonNoun]) || state.isClosed
        || at == start && !word.isDefinite && !word.has([.bodyHead, .office, .groupHead, .unnamedHead, .quantifier])
    {
      return true
    }
    // `مصدر وصفه بأنه مطلع`
    if word.pronoun != .none, text.isFinite(word), at > start, text.has(at - 1, [.unnamedHead, .groupHead]), !text.word(at - 1).isDefinite { return true }
    // `دراسة حديثة أجراها باحثون`
    if at > start, text.has(state.head, .setting), !text.word(state.head).isDefinite, text.isDoneToIt(at) { return true }
    // `عن مصدر أمني قوله`
    // `المسؤولون في هران انسحابهم`
    if word.pronoun != .none, at > start, !word.has([.title, .bodyHead]),
      text.reads(word, as: .verbalNoun) || word.has(.actNoun) && takesNoun && text.token(at - 1).isWord && isUnknownName(text.word(at - 1))
    {
      return true
    }
    // `مصدر أفغاني شارك في`, `خبير سعودي اعتزام الشركة`: behind an adjective an indefinite phrase is whole.
    if !state.isClosed, at > start + 1, !word.isDefinite,
      word.traits.isSubset(of: .opensPhrase) && !word.isCue || word.has(.actNoun) && leavesObject,
      word.clitics.isEmpty,
      text.has(at - 1, [.nisba, .adjective]) || word.has(.actNoun) && isOfThings(at - 1, state.head),
      !text.word(at - 1).isDefinite, !isAdjective(at, word), text.has(state.head, [.unnamedHead, .groupHead, .occupation, .nisba])
    {
      return true
    }
    if isBehindWhole(at, start, word, &state) { return true }
    if isAccusativeParticiple(word), !isName { return true }
    if word.shape.contains(.imperfect), at == start, isSurelyName(at, word) || cue != nil && text.isKnownName(at) { return false }
    if word.shape.contains(.imperfect), !isName { return state.isClosed && !(state.hasHonorific && state.nameStart < 0) || at == start }
    return false
  }

  /// `رفض الوزير المشاركة في المؤتمر`, but `رفضت الدول المشاركة`, `أكدت الوزيرة المشاركة في المؤتمر أن`: a deed whose name a woman has too who does it.
  func isDeedLikePerson(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    guard takesNoun, word.has(.unnamedHead), isFeminineBehindWhole(at, word, &state) else { return false }
    return state.agreement.gender == .masculine || !(at + 1..<min(text.count, at + Self.deed)).contains { text.has($0, .complementizer) }
  }

  /// `طالب سامي حداد الخارجية المصرية ب`, but `الشؤون الخارجية`: a body whose name would be an adjective too, of a feminine noun.
  func isBodyLikeAdjective(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    takesPerson && word.shape.contains(.relational) && isFeminineBehindWhole(at, word, &state) && text.word(at - 1).agreement.gender != .feminine
  }

  private func isFeminineBehindWhole(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    word.clitics.isSubset(of: .al) && word.isDefinite && word.shape.contains(.feminine) && (state.isClosed || state.nameEnd == at)
      && state.agreement.number != .plural && text.word(at - 1).agreement.number != .plural
  }

  /// The most tokens of such a deed before a clause that another verb brings.
  private static let deed = 6

  /// `قال رجب إن`, `قال شعبان عبد الرحيم`: the name of a month behind a verb and before its clause, or another name.
  private func isPerson(_ at: Int, _ word: Word) -> Bool {
    cue != nil && word.has(.given) && (isFirstNameBeforeClause(at, word) || text.has(at + 1, [.given, .family, .nameParticle]) && isFirstName(at, word))
  }

  /// `مصادر رسمية`, `مصادر مسؤولة`: a feminine word, in ية or that could be a title, right behind a plural of things that speak.
  private func isOfThings(_ at: Int, _ head: Int) -> Bool {
    at == head + 1 && text.word(at).shape.contains(.feminine) && (text.word(at).shape.contains(.relational) || text.has(at, .title))
      && text.word(head).agreement.number == .plural
  }

  /// `محلية`, `أمني`, `مطلعة`: an adjective of some list, or by its form; who is called by one alone may be told of by it.
  private func isLikeAdjective(_ at: Int) -> Bool {
    guard text.token(at).isWord else { return false }
    let word = text.word(at)
    if word.has([.nisba, .adjective]) || word.shape.contains(.relational) { return true }
    guard !word.isDefinite, word.clitics.isEmpty, word.pronoun == .none else { return false }
    // `مصدر مسؤول`, `مصادر عسكرية مطلعة`
    if word.has(.unnamedHead), text.has(at - 1, [.unnamedHead, .nisba]) || text.has(at - 1, .source) { return true }
    guard word.has(.commonNoun), !word.has([.actNoun, .name]) else { return false }
    let letters = text.letters(at)
    return (word.shape.contains(.feminine) ? letters.dropLast().last : text.lastLetter(at)) == yeh && letters.count > 2
  }

  /// Whether the mention is whole with an indefinite noun, or its adjective, before the word.
  @inline(__always)
  func isBehindWhole(_ at: Int, _ start: Int, _ word: Word, _ state: inout State) -> Bool {
    // Most mentions are closed, or have but begun.
    at == start + 1
      ? leavesDeed(at, word, &state)
        || (word.clitics == .al || word.has([.country, .namedBody, .bodyHead, .outlet, .actNoun]) && word.clitics.isEmpty) && isPluralWithNun(at - 1)
      : at > start && (!state.isClosed || at == start + 2) && isBehindAdjective(at, start, word, &state)
  }

  private func isBehindAdjective(_ at: Int, _ start: Int, _ word: Word, _ state: inout State) -> Bool {
    // `خبراء قانونيون [القرار]`
    if word.clitics == .al, at == start + 2, state.head == start, text.token(at - 1).isWord, isPluralWithNun(at - 1),
      text.word(start).agreement.number == .plural
    {
      return true
    }
    guard !state.isClosed, state.nameStart < 0, text.token(at - 1).isWord, isLikeAdjective(at - 1), !text.word(at - 1).isDefinite
    else { return false }
    let agrees = isAgreeing(at - 1, with: state.head)
    guard
      agrees || !text.has(at - 1, .title) || state.head == at - 2 && text.has(state.head, .unnamedHead)
        || text.has(at - 1, .adjective) && text.has(state.head, .bodyHead)
    else { return false }
    // `محكمة أمريكية الاتهام`, `مصادر ليبية العثور على`
    if word.isDefinite, !word.has(.origin),
      agrees && word.clitics == .al || text.has(at - 1, .nisba) && (!text.has(at - 1, .commonNoun) || isAdjectival(at - 2, behind: state.head))
    {
      return true
    }
    // `نفى مصدر عسكري صحة الأنباء`, `أعلن مصدر أمني رفيع اعتقال`, `أعلنت شركة كبيرة تأجيل`, `أدانت منظمة أردنية قرار الوزير`
    if !word.isDefinite, word.has([.commonNoun, .actNoun]), word.clitics.isEmpty, takesNoun,
      text.has(state.head, .unnamedHead) || (word.has(.actNoun) || isOwned(at, behindAdjectiveOf: state.head)) && text.has(state.head, .bodyHead),
      (state.head + 1..<at).allSatisfy(isLikeAdjective), !word.has([.adjective, .nisba, .title, .unnamedHead, .numeral, .quantifier, .name]),
      !isLikeAdjective(at)
    {
      return true
    }
    // `مسؤول كوري رفيع اليابان`: behind an adjective of one who is not known stands no land.
    return word.has([.country, .namedBody]) && word.clitics.isSubset(of: .al) && leavesObject
      && (agrees || text.has(at - 1, .adjective) || !text.has(at - 1, .commonNoun)) && !text.has(at - 1, .bodyHead)
  }

  /// `توقعت مصادر [عقد] القمة`: sources of which nothing is told have no deed for their owner.
  private func leavesDeed(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    word.has(.actNoun) && state.head == at - 1 && takesNoun && text.has(at - 1, .source) && !text.word(at - 1).isDefinite && word.clitics.isEmpty
      && word.pronoun == .none && !word.has([.adjective, .nisba, .title, .unnamedHead, .quantifier, .name]) && !isLikeAdjective(at)
      && text.word(at + 1).isDefinite
  }

  /// `[محامون] القرار`: whether an indefinite plural has the ن that no noun keeps before its owner.
  private func isPluralWithNun(_ at: Int) -> Bool { !text.word(at).isDefinite && text.isNominativePlural(at) }

  /// `منظمة [إيرانية]`, `مسؤول [أمني]`, `جماعات [حقوقية]`: whether what stands right behind an indefinite head is its adjective: a land's, or one in the head's
  /// gender, and no noun that has the form of one (`نادي`, `تنمية`).
  private func isAgreeing(_ at: Int, with head: Int) -> Bool {
    guard head == at - 1, text.token(head).isWord, !text.word(head).isDefinite, text.word(head).pronoun == .none else { return false }
    let (noun, word) = (text.word(head), text.word(at))
    // `مصادر مطلعة`, `مصادر أمنية`
    if noun.has(.source), noun.agreement.number == .plural, word.clitics.isEmpty, word.pronoun == .none, word.shape.contains(.feminine),
      !word.has([.bodyHead, .outletHead, .groupHead, .actNoun, .setting, .place])
    {
      return true
    }
    guard word.clitics.isEmpty, word.pronoun == .none, word.has(.nisba) || word.shape.contains(.relational) || text.lastLetter(at) == yeh,
      !word.has([.bodyHead, .actNoun, .name, .place])
    else { return false }
    let isPeople = noun.has([.title, .unnamedHead, .groupHead])
    if word.shape.contains(.feminine) {
      // `وزراء خارجية الاتحاد`
      return noun.agreement.number == .plural && !noun.has(.office) || word.has(.nisba) && noun.agreement.gender == .feminine
    }
    return noun.agreement.number == .singular && noun.agreement.gender == .masculine
      && (word.has(.nisba) || isPeople && word.has(.commonNoun) && !word.has(.title))
  }

  /// `منظمة أردنية [قرار] الوزير`: whether an owner stands behind a noun that an adjective parts from the head, whose own he then is not.
  private func isOwned(_ at: Int, behindAdjectiveOf head: Int) -> Bool {
    guard isAgreeing(head + 1, with: head), text.token(at + 1).isWord else { return false }
    return text.word(at + 1).clitics == .al || text.has(at + 1, [.title, .given])
  }

  /// `حركات [سياسية] فلسطينية`: what stands behind an adjective of the head is one too.
  private func isAdjectival(_ at: Int, behind head: Int) -> Bool {
    at > head && head >= 0 && text.token(at).isWord && !text.word(at).isDefinite && (text.has(at, .nisba) || text.word(at).shape.contains(.relational))
  }

  /// `لكن [مسؤولا أمنيا]`: what would be an adverb elsewhere is an adjective behind a head in the accusative.
  private func isAccusativePair(_ at: Int, _ word: Word, _ state: inout State) -> Bool {
    state.head >= 0 && at == state.head + 1 && word.shape.contains(.accusative) && text.word(state.head).shape.contains(.accusative)
  }

  /// `أكد سموه [أهمية] التعليم`, `داعيا سموه [الجميع]`: an honorific with its pronoun has no owner, and its holder is not named behind it by a common noun.
  func isBehindPronoun(_ at: Int, _ start: Int, _ word: Word) -> Bool {
    let first = text.word(start)
    return at == start + 1 && first.has(.honorific) && first.pronoun != .none && !word.has([.given, .family, .title, .honorific])
  }
}
