/// Finds the reports that turn out to be passives, since nobody is at hand who could have made them: `وقد أعلن أمس عن وفاة طفلين`.
extension SpeakerResolver {
  /// Whether a verb of announcing that names nobody is written like its passive.
  func mayBePassive(_ match: Match) -> Bool {
    match.speaker == nil && match.form == .perfect && match.head == .noun && match.agreement.gender == .masculine && match.agreement.number == .singular
      && text.lexicon.cues[Int(match.entry)].act == .announce && text.word(match.anchor).pronoun == .none
  }

  /// The attributions without those passives, with who was found for each of the others.
  func withoutPassives(_ attributions: [Attribution], _ resolved: [Resolved]) -> ([Attribution], [Resolved]) {
    let isKept = attributions.indices.map { resolved[$0].speaker != nil || !mayBePassive(attributions[$0].match) }
    guard isKept.contains(false) else { return (attributions, resolved) }
    for attribution in attributions {
      attribution.parent = attribution.parent.flatMap { parent in isKept[parent] ? isKept[..<parent].count { $0 } : nil }
    }
    return (attributions.indices.filter { isKept[$0] }.map { attributions[$0] }, resolved.indices.filter { isKept[$0] }.map { resolved[$0] })
  }
}
