/// A word or phrase of a message that shows what the message does: a judgement, a demand, a side taken, an undertaking.
struct MessagePredicate {
  enum Kind {
    /// An entry of `Lexicon.stances`.
    case stance(Int32)
    /// A noun with an adjective that condemns it: `العمل الإجرامي`. The tokens are both.
    case epithet(Int32)
    /// Somebody's conduct, which speaks for or against him: `أكاذيب الشركة`. The tokens are what the side is about.
    case conduct(Polarity)
    /// `ضد` behind a noun: `النضال ضد الفقر`. A side is taken where the noun is a deed that is asked for or promised.
    case opposition(Int32)
    /// A reporting verb of the speaker's own: `نطالب`, `أعتقد`, `إنها قررت`.
    case cue(Int32)
    /// A fixed phrase that stands for an act: `من المتوقع أن`.
    case phrase(Act, Place)
    /// Whoever has to do something: `على الحكومة أن`.
    case obligation
    /// `قد`, `ربما` before a verb in the imperfect.
    case possibility
    /// A deed that lies ahead, by which whoever does it would take a side: `سنقاوم الاحتلال`. An entry of `Lexicon.stances`.
    case intention(Int32)
    /// A verb in the future: `سنعمل`, `سوف تكون`, `لن ترسل`.
    case future
  }

  var kind: Kind
  var tokens: Range<Int>
  /// Where the clause begins that holds it: the message's own, or one behind a later complementiser.
  var clause: Int
  /// Its inflection, where it is a verb, participle or noun.
  var reading: CueReading?
  /// Stands behind a negation: `لا نؤيد`.
  var isNegated: Bool
  /// Stands in a clause that a و joins to the one that the message opens with.
  var isJoined: Bool
  /// Whose doing the predicate is.
  var subject: Subject

  enum Subject {
    /// The speaker's: first person, `إنه` with its verb, `بلاده`, or the speaker's own name.
    case speaker
    /// A country's or a body's.
    case institution
    /// One's of another country than the speaker's, or one's who goes by his name alone.
    case stranger
    /// A person's in some post.
    case official
    case other
  }
}
