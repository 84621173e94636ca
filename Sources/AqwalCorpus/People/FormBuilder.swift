import Aqwal

/// Puts appearances under one form of a name together: the first stage of unification.
///
/// A full name is one form. Under a short one, or one of two given names, only those go together whose offices do.
struct FormBuilder {
  private let appearances: [Appearance]
  private let aliases: AliasFile
  private let reader: NameReader
  private var nameMemory: [String: [NameReader.Part]] = [:]
  private var bodyMemory: [String: NameReader.Body] = [:]
  private var roleMemory: [String: NameReader.Role?] = [:]

  /// The appearances must be sorted by article, so that the result does not depend on the order in which they were added.
  init(_ appearances: [Appearance], aliases: AliasFile, reader: NameReader) {
    self.appearances = appearances
    self.aliases = aliases
    self.reader = reader
  }

  /// What two appearances have in common that are under one name.
  private enum Base: Hashable {
    case person([UInt64])
    /// A body that every country has is its outlet's own.
    case body(Appearance.Kind, [UInt64], outlet: String?)
    case other(Appearance.Kind, String)
  }

  mutating func forms() -> [Form] {
    var groups: [Base: [Int]] = [:]
    var order: [Base] = []
    for index in appearances.indices {
      let base = base(of: appearances[index])
      if groups[base] == nil { order.append(base) }
      groups[base, default: []].append(index)
    }
    var forms: [Form] = []
    for base in order { forms += self.forms(of: groups[base]!) }
    distinguishLabels(&forms)
    return forms
  }

  private mutating func base(of appearance: Appearance) -> Base {
    if appearance.kind == .person {
      let parts = parts(appearance.name)
      return parts.isEmpty ? .other(.person, appearance.key) : .person(parts.map(\.key))
    }
    let body = body(appearance.name)
    return body.words.isEmpty
      ? .other(appearance.kind, appearance.key) : .body(appearance.kind, body.words, outlet: body.isGeneric ? appearance.article.outlet : nil)
  }

  mutating func parts(_ name: String) -> [NameReader.Part] {
    if let known = nameMemory[name] { return known }
    let parts = reader.name(name)
    nameMemory[name] = parts
    return parts
  }

  mutating func body(_ name: String) -> NameReader.Body {
    if let known = bodyMemory[name] { return known }
    let body = reader.body(name)
    bodyMemory[name] = body
    return body
  }

  /// Whether a name that a person wrote is the one that an appearance has.
  private mutating func isName(_ name: String, of appearance: Appearance) -> Bool {
    if appearance.kind == .person { return parts(name).map(\.key) == parts(appearance.name).map(\.key) }
    return body(name).words == body(appearance.name).words
  }

  /// The forms that one side of a line of the alias file means: the one that lists call so, else all of that name.
  mutating func forms(_ reference: AliasFile.Reference, side: Int, among forms: [Form]) -> [Int] {
    if !reference.articles.isEmpty {
      let apart = forms.indices.filter { forms[$0].side == side }
      if !apart.isEmpty { return apart }
    }
    let label = nameWords(reference.name).joined(separator: " ") + (reference.office.map { " (\($0))" } ?? "")
    if reference.articles.isEmpty, let called = forms.firstIndex(where: { $0.label == label }) { return [called] }
    let named = forms.indices.filter { forms[$0].side == nil && isName(reference.name, of: appearances[forms[$0].appearances[0]]) }
    guard let office = reference.office else { return named }
    let words = foldedWords(of: office).joined(separator: " ")
    return named.filter { forms[$0].roles.keys.contains { foldedWords(of: $0).joined(separator: " ").contains(words) } }
  }

  private mutating func role(_ role: String) -> NameReader.Role? {
    if let known = roleMemory[role] { return known }
    let read = reader.role(role)
    roleMemory[role] = .some(read)
    return read
  }

  private mutating func forms(of group: [Int]) -> [Form] {
    // Appearances that a person set apart are forms of their own.
    var bySide: [Int?: [Int]] = [:]
    for index in group {
      let appearance = appearances[index]
      bySide[aliases.side(settingApart: appearance) { isName($0, of: appearance) }, default: []].append(index)
    }
    let rest = bySide.removeValue(forKey: nil) ?? []
    let apart = bySide.sorted { $0.key! < $1.key! }.map { side, indices in
      var form = form(indices)
      form.side = side
      return form
    }
    return apart + (rest.isEmpty ? [] : byOffice(rest))
  }

  /// Parts the appearances under one name into those that can be one person.
  private mutating func byOffice(_ group: [Int]) -> [Form] {
    let whole = form(group)
    let isShared = whole.kind == .person && whole.parts.allSatisfy(\.isGiven) && whole.parts.count <= 2 || whole.isShort
    guard isShared, !whole.parts.isEmpty, group.count > 1 else { return [whole] }
    let single = group.map { form([$0]) }
    var clusters: [Form] = []
    // Those with the most to tell come first, so that the vague ones find them.
    let told = single.filter { !$0.offices.isEmpty }.sorted { ($1.offices.roles.count, $0.appearances[0]) < ($0.offices.roles.count, $1.appearances[0]) }
    for one in told {
      let fits = clusters.indices.filter { goesTogether(one, clusters[$0]) }
      if let best = fits.max(by: { clusters[$0].offices.fit(one.offices) < clusters[$1].offices.fit(one.offices) }) {
        clusters[best] = form((clusters[best].appearances + one.appearances).sorted())
      } else {
        clusters.append(one)
      }
    }
    let untold = single.filter(\.offices.isEmpty)
    if untold.isEmpty { return clusters }
    if whole.isGivenAlone { return clusters + untold }
    let together = untold.flatMap(\.appearances)
    // A short name without an office waits for the second stage, which knows all who bear it.
    if clusters.count == 1, !whole.isShort { return [form((clusters[0].appearances + together).sorted())] }
    return clusters + [form(together)]
  }

  private func goesTogether(_ a: Form, _ b: Form) -> Bool {
    a.offices.fit(b.offices) >= (a.isGivenAlone ? .sameOffice : .sameTitle)
  }

  private mutating func form(_ indices: [Int]) -> Form {
    let first = appearances[indices[0]]
    var form = Form(kind: first.kind, label: "", appearances: indices)
    if first.kind == .person { form.parts = parts(first.name) } else { form.body = body(first.name) }
    var keys: [String: Int] = [:]
    for index in indices {
      keys[appearances[index].key, default: 0] += 1
      for role in appearances[index].roles {
        guard let read = self.role(role) else { continue }
        form.offices.insert(read)
        form.roles[role, default: 0] += 1
      }
    }
    form.label = keys.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key
    return form
  }

  /// Adds an office, else an article, to labels that several forms share.
  private func distinguishLabels(_ forms: inout [Form]) {
    func shared(_ forms: [Form]) -> [[Int]] {
      Dictionary(grouping: forms.indices) { forms[$0].label }.values.filter { $0.count > 1 }
    }
    for group in shared(forms) {
      for index in group {
        guard let role = forms[index].mainRole else { continue }
        forms[index].label += " (\(role))"
      }
    }
    for group in shared(forms) {
      for index in group { forms[index].label += " @\(appearances[forms[index].appearances[0]].article)" }
    }
    // Two of one name in one article.
    for group in shared(forms) {
      for (number, index) in group.sorted().enumerated().dropFirst() { forms[index].label += " \(number + 1)" }
    }
  }
}
