/// The side that a speaker takes.
public enum Polarity: String, Sendable {
  case `for`, against

  var opposite: Polarity { self == .for ? .against : .for }
}

/// A side taken for or against something.
public struct Stance: Hashable, Sendable {
  public var polarity: Polarity
  /// What it is taken for or against.
  public var target: Span
}

/// A predicate of the lexicon that shows what a message does: it takes a side (`رفض`, `ضد`), performs an act (`يجب`), or both.
///
/// A plain value for the same reason as ``CueEntry``.
struct StanceEntry: Sendable {
  /// The side; nil of a signal, which only shows an act.
  let polarity: Polarity?
  /// The act that a message performs with it where the cue does not say.
  let act: Act?
  /// Judges its own subject: `هذا القرار جائر`.
  let judgesSubject: Bool
  /// Takes its side only where it is negated: `غير مقبول`, `لم ينصف`.
  let isNegative: Bool
  /// Heads its own target: `المطالبة ب[رفع العقوبات]`.
  let isTarget: Bool
  /// Whether all that it takes is of several words, of which the first has to stand behind it: `فرض [عقوبات على]`.
  let needsObject: Bool
  let frames: FrozenTable<Frame>
  /// What has to stand behind it to judge: `تتحمل [المسؤولية]`, `يقف [وراء]`; one of them, if there are any.
  let conditions: FrozenTable<Condition>
  let origin: Place

  func free() {
    for frame in frames { frame.parts.free() }
    frames.free()
    for case .words(let parts) in conditions { parts.free() }
    conditions.free()
  }
}

extension StanceEntry {
  /// What a word needs behind it to be the predicate that its entry means.
  enum Condition {
    /// These words or clitics, in order.
    case words(FrozenTable<Frame.Part>)
    /// A deed that is wrong in itself: `قاموا ب[نهب]`.
    case wrong
    /// What is bad in itself: `يؤدي إلى [كارثة]`.
    case harm
    /// A subject that is a party to blame: `[المسلحون] أحرقوا`; with an object behind it.
    case adversary
    /// The speaker for its object: `[حرمتنا]`.
    case us
    /// A subject that somebody decided or did, and that one can be for or against: `[القرار] صائب`.
    case measure
  }
}
