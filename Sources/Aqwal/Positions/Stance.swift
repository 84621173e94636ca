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
/// A class for the same reason as ``CueEntry``.
final class StanceEntry: Sendable {
  let lemma: String
  /// The side; nil of a signal, which only shows an act.
  let polarity: Polarity?
  /// The act that a message performs with it where the cue does not say.
  let act: Act?
  let frames: [Frame]
  /// Judges its own subject: `هذا القرار جائر`.
  let judgesSubject: Bool
  /// What has to stand behind it to judge: `تتحمل [المسؤولية]`, `يقف [وراء]`; one of them, if there are any.
  let conditions: [Condition]
  /// Heads its own target: `المطالبة ب[رفع العقوبات]`.
  let isTarget: Bool
  let origin: Origin

  init(lemma: String, polarity: Polarity?, act: Act?, frames: [Frame], judgesSubject: Bool, conditions: [Condition], isTarget: Bool, origin: Origin) {
    self.lemma = lemma
    self.polarity = polarity
    self.act = act
    self.frames = frames
    self.judgesSubject = judgesSubject
    self.conditions = conditions
    self.isTarget = isTarget
    self.origin = origin
  }
}

extension StanceEntry {
  /// What a word needs behind it to be the predicate that its entry means.
  enum Condition: Hashable {
    /// These words or clitics, in order.
    case words([Frame.Part])
    /// A deed that is wrong in itself: `قاموا ب[نهب]`.
    case wrong
  }
}
