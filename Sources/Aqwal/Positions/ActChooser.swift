/// Chooses what a speaker does by saying something: from the cue first, by the message only where the cue says nothing.
struct ActChooser {
  let text: AnnotatedText

  /// Cues that report without saying how: their message decides.
  func act(of attribution: Attribution) -> Act {
    let match = attribution.match
    let lexicon = text.lexicon
    guard let start = attribution.content.first?.lowerBound else { return .assert }
    let cue: Act = match.entry >= 0 ? lexicon.cues[Int(match.entry)].act : match.link >= 0 ? lexicon.links[Int(match.link)].act : .assert
    // `أعلن عن قلقه`, `أكد ضرورة`: a noun that names an act decides.
    if match.head == .noun, cue == .assert || cue == .announce || cue == .concern, let act = nounAct(start) { return act }
    return cue
  }

  private func nounAct(_ at: Int) -> Act? {
    let first = text.token(at).isWord ? at : at + 1
    guard first < text.count, text.token(first).isWord else { return nil }
    return text.lexicon.nounActs[text.word(first).stem]
  }
}
