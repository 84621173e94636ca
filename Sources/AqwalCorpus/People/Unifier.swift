import Aqwal

/// Finds out which forms of names are one speaker: the second stage of unification.
///
/// Full names meet first, then short names find their full ones, since a short name needs to know how many people bear it.
struct Unifier {
  private(set) var forms: [Form]
  private(set) var components: Components
  private(set) var decisions: [Decision] = []
  /// The lines of the alias file that mean nobody, by their numbers.
  private(set) var idleLines: [Int] = []

  init(_ appearances: [Appearance], aliases: AliasFile, reader: NameReader) {
    var builder = FormBuilder(appearances, aliases: aliases, reader: reader)
    forms = builder.forms()
    components = Components(forms)
    apply(aliases, &builder)
    uniteLongerNames()
    uniteTranscriptions()
    doubtNamesakes()
    uniteShortNames()
    uniteBodies()
    // What was doubtful by one rule can be sure by another.
    let indices = Dictionary(uniqueKeysWithValues: forms.indices.map { (forms[$0].label, $0) })
    decisions.removeAll { $0.verdict == .doubtful && components.areOne(indices[$0.left]!, indices[$0.right]!) }
  }

  // MARK: Persons' decisions

  private mutating func apply(_ aliases: AliasFile, _ builder: inout FormBuilder) {
    for (index, line) in aliases.lines.enumerated() {
      let left = builder.forms(line.left, side: index * 2, among: forms)
      let right = builder.forms(line.right, side: index * 2 + 1, among: forms).filter { !left.contains($0) }
      if left.isEmpty || right.isEmpty { idleLines.append(line.number) }
      for a in left {
        for b in right { decide(a, b, line.isSame ? .merged : .apart, .person) }
      }
      // Each side is one speaker, if anybody says that it is another's.
      if line.isSame {
        for other in left.dropFirst() { components.unite(left[0], other) }
      }
    }
  }

  // MARK: Full names

  /// `عبد الله صالح`, `علي عبد الله صالح`: the parts of one are within the other, and more than given names.
  private mutating func uniteLongerNames() {
    var holders: [UInt64: [Int]] = [:]
    let full = forms.indices.filter { forms[$0].parts.count > 1 }
    for index in full {
      for key in Set(forms[index].parts.map(\.key)) { holders[key, default: []].append(index) }
    }
    /// Of each name the longer ones, and of each longer one the names within it.
    var longer: [Int: [Int]] = [:]
    var within: [Int: [Int]] = [:]
    for index in full {
      let parts = forms[index].parts
      let rarest = parts.map(\.key).min { holders[$0]!.count < holders[$1]!.count }!
      longer[index] = holders[rarest]!.filter { forms[$0].parts.count > parts.count && isWithin(parts, forms[$0].parts) }
      for other in longer[index]! { within[other, default: []].append(index) }
    }
    for index in full {
      let parts = forms[index].parts
      // `جوردون براون وسلفه توني بلير` is nobody's name.
      let names = longer[index]!.filter { other in within[other]!.allSatisfy { !areApart(forms[$0].parts, parts) } && fit(index, other) != .clash }
      let best = names.filter { fit(index, $0) == .sameOffice }
      let chosen = best.isEmpty ? names : best
      let isUnique = isOne(chosen)
      let onlyGiven = parts.allSatisfy(\.isGiven)
      for other in chosen {
        let fit = fit(index, other)
        let isSure = fit == .sameOffice || !onlyGiven && (fit >= .sameField || isUntold(index) || isUntold(other))
        // Of a name that is known far and wide, a rare longer form is his too.
        let isFamous = forms[index].articleCount >= forms[other].articleCount * 10
        decide(index, other, (isUnique || isFamous) && isSure ? .merged : .doubtful, .longerName)
      }
    }
  }

  /// Whether the names have no part in common.
  private func areApart(_ a: [NameReader.Part], _ b: [NameReader.Part]) -> Bool { !a.contains { part in b.contains { $0.key == part.key } } }

  /// Whether the parts stand in the other's, in their order.
  private func isWithin(_ parts: [NameReader.Part], _ longer: [NameReader.Part]) -> Bool {
    var rest = longer[...]
    for part in parts {
      guard let at = rest.firstIndex(where: { $0.key == part.key }) else { return false }
      rest = rest[(at + 1)...]
    }
    return true
  }

  /// `سيرغي لافروف`, `سيرجي لافروف`.
  private mutating func uniteTranscriptions() {
    let named = forms.indices.filter { !forms[$0].parts.isEmpty && !forms[$0].isGivenAlone }
    let groups = Dictionary(grouping: named) { forms[$0].parts.map { SpellingSkeleton($0.spelling) } }
    for group in groups.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      for (at, a) in group.enumerated() {
        for b in group[(at + 1)...] where forms[a].parts.map(\.key) != forms[b].parts.map(\.key) {
          let fit = fit(a, b)
          // Two listed names are two names, unless the office is the same too: سالم, سليم.
          if areListedApart(forms[a].parts, forms[b].parts), fit < .sameOffice { continue }
          let isSure = fit == .sameOffice || !forms[a].isShort && (fit >= .sameField || fit == .none && (isUntold(a) || isUntold(b)))
          if isSure { decide(a, b, .merged, .transcription) } else if fit != .clash, !forms[a].isShort { decide(a, b, .doubtful, .transcription) }
        }
      }
    }
  }

  /// Whether two parts are different names of the lexicon, and more than the consonants differ that Arabic writes in several ways.
  private func areListedApart(_ a: [NameReader.Part], _ b: [NameReader.Part]) -> Bool {
    zip(a, b).contains { mine, theirs in
      mine.key != theirs.key && mine.isListed && theirs.isListed && SpellingSkeleton.sound(mine.spelling) != SpellingSkeleton.sound(theirs.spelling)
    }
  }

  /// `حسني مبارك (الرئيس المصري)`, `حسني مبارك (الرجل)`: given names that many bear, with offices that may go together or not.
  private mutating func doubtNamesakes() {
    let groups = Dictionary(grouping: forms.indices.filter { forms[$0].parts.count > 1 }) { forms[$0].parts.map(\.key) }
    for group in groups.values.filter({ $0.count > 1 }).sorted(by: { $0[0] < $1[0] }) {
      for other in group.dropFirst() where fit(group[0], other) >= .sameField || isUntold(other) { decide(group[0], other, .doubtful, .sameName) }
    }
  }

  // MARK: Short names

  private mutating func uniteShortNames() {
    var families: [SpellingSkeleton: [Int]] = [:]
    for index in forms.indices where forms[index].parts.count > 1 {
      families[SpellingSkeleton(forms[index].parts.last!.spelling), default: []].append(index)
    }
    let short = forms.indices.filter { forms[$0].isShort }
    // Those with an office bear the name too, for those without.
    let told = short.filter { !isUntold($0) }
    let namesakes = Dictionary(grouping: told) { forms[$0].parts[0].key }
    for index in told + short.filter(isUntold) {
      let part = forms[index].parts[0]
      let candidates = (families[SpellingSkeleton(part.spelling)] ?? []).filter { fit(index, $0) != .clash }
      let holders = candidates.filter { fit(index, $0) == .sameOffice }
      if !holders.isEmpty {
        let chosen = foremost(holders)
        for other in chosen { decide(index, other, isOne(chosen) && !part.isGiven ? .merged : .doubtful, .office) }
      } else if !part.isGiven {
        let others = isUntold(index) ? namesakes[part.key] ?? [] : []
        let chosen = foremost(candidates.filter { forms[$0].parts.last!.key == part.key } + others)
        let isUnique = isOne(chosen)
        for other in chosen {
          let goesTogether = isUntold(index) || fit(index, other) == .sameTitle
          if isUnique || goesTogether { decide(index, other, isUnique && goesTogether ? .merged : .doubtful, .onlyBearer) }
        }
      }
    }
  }

  /// Those of the speaker that has ten times the articles of all the others, if one has; else all.
  private func foremost(_ candidates: [Int]) -> [Int] {
    let speakers = Dictionary(grouping: candidates) { components.root($0) }
    let counts = speakers.mapValues { $0.reduce(0) { $0 + forms[$1].articleCount } }
    guard let first = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return [] }
    let others = counts.values.reduce(0, +) - first.value
    return first.value >= others * 10 ? speakers[first.key]! : candidates
  }

  /// Whether the forms are one speaker so far.
  private func isOne(_ forms: [Int]) -> Bool { Set(forms.map { components.root($0) }).count == 1 }

  // MARK: Bodies

  /// `حركة حماس`, `حماس`.
  private mutating func uniteBodies() {
    var holders: [[UInt64]: [Int]] = [:]
    for index in forms.indices {
      guard let body = forms[index].body, !body.isGeneric, body.core != body.words, forms[index].kind == .organization else { continue }
      holders[body.core, default: []].append(index)
    }
    for index in forms.indices {
      guard let body = forms[index].body, !body.words.isEmpty, body.core == body.words, forms[index].kind == .organization else { continue }
      guard let longer = holders[body.words].map(foremost) else { continue }
      let isUnique = isOne(longer)
      for other in longer { decide(index, other, isUnique ? .merged : .doubtful, .bodyHead) }
    }
  }

  // MARK: Deciding

  /// How the offices of two forms go together. What speaks against them is asked of all that is known of both so far; what speaks for them of these forms
  /// alone, for else a speaker of many forms would draw in everybody.
  private func fit(_ a: Int, _ b: Int) -> Offices.Fit {
    components.offices(of: a).fit(components.offices(of: b)) == .clash ? .clash : forms[a].offices.fit(forms[b].offices)
  }

  private func isUntold(_ form: Int) -> Bool { forms[form].offices.isEmpty }

  private mutating func decide(_ a: Int, _ b: Int, _ verdict: Decision.Verdict, _ rule: Decision.Rule) {
    switch verdict {
    case .apart: components.forbid(a, b)
    case .merged where !components.mayMeet(a, b): return
    case .merged: components.unite(a, b)
    case .doubtful where components.areOne(a, b) || !components.mayMeet(a, b): return
    case .doubtful: break
    }
    let (left, right) = forms[a].label < forms[b].label ? (a, b) : (b, a)
    let evidence = "\(forms[left].evidence) | \(forms[right].evidence)"
    decisions.append(Decision(left: forms[left].label, right: forms[right].label, verdict: verdict, rule: rule, evidence: evidence))
  }
}
