/// Finds the side that a message takes, and for or against what.
struct StanceFinder {
  let text: AnnotatedText

  func stance(of attribution: Attribution, act: Act) -> (stance: Stance, origin: Origin)? { nil }
}
