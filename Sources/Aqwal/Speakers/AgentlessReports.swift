/// Finds the reports that turn out to be passives, since nobody is at hand who could have made them: `وقد أعلن أمس عن وفاة طفلين`.
extension SpeakerResolver {
  /// Whether a verb of announcing that names nobody is written like its passive.
  func mayBePassive(_ match: Match) -> Bool {
    match.speaker == nil && match.form == .perfect && match.head == .noun && match.agreement.gender == .masculine && match.agreement.number == .singular
      && text.lexicon.cues[Int(match.entry)].act == .announce && text.word(match.anchor).pronoun == .none
  }

  /// The attributions without those passives, with who was found for each of the others.
  func withoutPassives(_ attributions: [Attribution], _ resolved: [Resolved]) -> ([Attribution], [Resolved]) {
    func isKept(_ index: Int) -> Bool { resolved[index].speaker != nil || !mayBePassive(attributions[index].match) }
    guard !attributions.indices.allSatisfy(isKept) else { return (attributions, resolved) }
    let kept = attributions.indices.filter(isKept)
    for attribution in attributions {
      attribution.parent = attribution.parent.flatMap { kept.firstIndex(of: $0) }
    }
    return (kept.map { attributions[$0] }, kept.map { resolved[$0] })
  }
}
