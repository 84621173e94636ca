/// What belongs to the noun before it by its form, and what is the verb's object already.
extension MentionParser {
  /// `أمير منطقة الرياض`: a rank with what it is over, no part of a name.
  func isGoverning(_ at: Int, _ word: Word) -> Bool {
    guard word.has(.title), !word.isDefinite, at + 1 < text.count, text.token(at + 1).isWord else { return false }
    let next = text.word(at + 1)
    guard next.clitics.isSubset(of: .al), !next.has(.name) else { return false }
    return next.isDefinite ? next.has(.title) : next.has([.bodyHead, .commonNoun, .place, .country])
  }

  /// Whether the cue takes an object beside its source, so that the source must leave it one.
  var leavesObject: Bool { cue >= 0 && text.lexicon.cues[Int(cue)].takesObject }

  func isAdjective(_ at: Int, _ word: Word) -> Bool {
    if word.has([.nisba, .adjective, .numeral]) { return true }
    return word.shape.contains(.relational)
  }

  /// `اعتبر سامي الصقور السنة الجارية حاسمة`: what is feminine says nothing of a man.
  func isOtherGender(_ word: Word, _ state: inout State) -> Bool {
    state.agreement.gender == .masculine && word.agreement.gender == .feminine
  }

  /// `عدد من الخبراء الاقتصاديين`: behind a noun of a preposition's its adjective looks like an object.
  func isGoverned(_ at: Int, _ word: Word) -> Bool {
    word.shape.contains(.oblique) && at >= 2 && text.token(at - 2).isWord && text.has(at - 2, .preposition)
      && text.word(at - 1).agreement.number == .plural
  }

  /// `أحد الأعضاء المؤسسين`, `عضو الهيئة المديرة`: a participle that says of which sort the noun before it is.
  func isParticipial(_ at: Int, _ word: Word) -> Bool {
    let before = text.word(at - 1).agreement
    return word.shape.contains(.oblique) && before.number == .plural || word.has(.title) && word.agreement.gender == .feminine && before.gender == .feminine
  }
}
