/// Gathers the evidence of two statements from the alignment of their words.
struct EvidenceFinder {
  private let a: ComparedStatement
  private let b: ComparedStatement
  private let alignment: WordAlignment
  /// Content words without partner.
  private let restA: [Int]
  private let restB: [Int]
  /// Content words with one, by their place in the first statement.
  let common: [(a: Int, b: Int)]
  let share: Double
  private(set) var found = EvidenceValues()

  init(_ a: ComparedStatement, _ b: ComparedStatement) {
    self.a = a
    self.b = b
    let alignment = WordAlignment(a.words, b.words)
    self.alignment = alignment
    restA = a.words.indices.filter { a.words[$0].kind == .content && alignment.first[$0] == nil }
    restB = b.words.indices.filter { b.words[$0].kind == .content && alignment.second[$0] == nil }
    common = a.words.indices.compactMap { i in a.words[i].kind == .content ? alignment.first[i].map { (i, $0) } : nil }
    share = Double(2 * common.count) / Double(max(1, restA.count + common.count) + max(1, restB.count + common.count))
    overlap()
    antonyms()
    reversals()
    numbers()
    entities()
    slots()
    order()
  }

  /// The content words in common, as the first statement has them.
  var commonWords: [String] { common.map { a.text($0.a) } }

  /// The content words in common as a share of the shorter statement's.
  var coverage: Double { Double(common.count) / Double(max(1, min(restA.count, restB.count) + common.count)) }

  private mutating func overlap() {
    let longer = max(1, max(restA.count, restB.count) + common.count)
    found[.commonWords] = share
    found[.commonInLonger] = Double(common.count) / Double(longer)
    found[.noCommonWord] = common.isEmpty ? 1 : 0
    found[.oneCommonWord] = common.count == 1 ? 1 : 0
    found[.unmatchedInShorter] = Double(min(restA.count, restB.count)) / 4
    found[.unmatchedInLonger] = Double(max(restA.count, restB.count)) / 4
    found[.contained] = restA.isEmpty != restB.isEmpty ? 1 : 0
    found[.trigrams] = dice(trigrams(a), trigrams(b))
    found[.synonyms] = Double(common.count { alignment.similarities[$0.a] <= ComparedWord.synonymy }) / 4
    found[.length] = Double(abs(a.words.count - b.words.count)) / Double(max(1, max(a.words.count, b.words.count)))
    found.unmatched = Set(restA.map { a.words[$0].root }).union(restB.map { b.words[$0].root })
    let names = common.prefix(3).map { a.text($0.a) }.joined(separator: "، ")
    found.add(.common, common.isEmpty ? "no word" : common.count > 3 ? "\(names) … (\(common.count))" : names, "", by: .commonWords)
    if let i = restA.first, let j = restB.first { found.add(.otherWords, a.text(i), b.text(j), by: .unmatchedInShorter) }
  }

  private func trigrams(_ statement: ComparedStatement) -> [UInt64] { Set(statement.words.lazy.flatMap(\.trigrams)).sorted() }

  // MARK: Opposite words

  private mutating func antonyms() {
    if restA.contains(where: { i in restB.contains { a.words[i].sharesPole(with: b.words[$0]) } }) { found[.samePole] = 1 }
    if let (i, j) = firstPair(restA, restB, where: { a.words[$0].opposes(b.words[$1]) && isAnchored($0, $1) }) {
      found[.antonym] = 1
      found[.antonymCommon] = share
      found[.antonymAnchored] = 1
      found.add(
        .antonym, a.text(i), b.text(j), isAnchored: true, context: isTurned(i, in: a) == isTurned(j, in: b) ? context(i, j) : 0, by: .antonym, .antonymCommon,
        .antonymAnchored)
    } else if let (i, j) = firstPair(restA, restB, where: { a.words[$0].opposes(b.words[$1]) }) {
      found[.antonym] = 1
      found[.antonymCommon] = share
      found.add(.antonym, a.text(i), b.text(j), by: .antonym, .antonymCommon)
    } else if let (i, j) = firstPair(restA, common.map(\.b), where: { isOpposedAcross(a.words[$0], b.words[$1], a.words[alignment.second[$1]!]) })
      ?? firstPair(common.map(\.a), restB, where: { a.words[$0].isOpposite(to: b.words[$1]) })
    {
      found[.antonymOfPartnered] = 1
      found.add(.antonym, a.text(i), b.text(j), by: .antonymOfPartnered)
    }
    for pair in common where a.words[pair.a].poles.isEmpty {
      guard let (i, j) = opposedBeside(pair) else { continue }
      found[.opposedBeside] = 1
      found.add(.antonym, a.text(i), b.text(j), isAnchored: true, by: .opposedBeside)
      break
    }
  }

  /// Whether the two words stand near the two sides of a common word.
  private func isAnchored(_ i: Int, _ j: Int) -> Bool {
    common.contains { $0.a != i && $0.b != j && abs($0.a - i) <= 2 && abs($0.b - j) <= 2 }
  }

  /// Whether negations and reversals shortly before a word make it say the opposite: one does, a second takes it back.
  private func isTurned(_ index: Int, in statement: ComparedStatement) -> Bool {
    !statement.words[max(0, index - 4)..<index].count { $0.kind == .negation || $0.reverses }.isMultiple(of: 2)
  }

  private func isOpposedAcross(_ word: ComparedWord, _ other: ComparedWord, _ partner: ComparedWord) -> Bool {
    word.isOpposite(to: other) && partner.stem != word.stem
  }

  private func firstPair(_ ones: [Int], _ others: [Int], where test: (Int, Int) -> Bool) -> (Int, Int)? {
    for i in ones {
      for j in others where test(i, j) { return (i, j) }
    }
    return nil
  }

  /// Words at opposite ends of a scale, each the nearest on any scale to its side of a common word.
  private func opposedBeside(_ pair: (a: Int, b: Int)) -> (Int, Int)? {
    let ones = nearestOnScale(a, to: pair.a)
    let others = nearestOnScale(b, to: pair.b)
    guard let opposed = firstPair(ones, others, where: { a.words[$0].isOpposite(to: b.words[$1]) }),
      firstPair(ones, others, where: { a.words[$0].sharesPole(with: b.words[$1]) }) == nil
    else { return nil }
    return opposed
  }

  private func nearestOnScale(_ statement: ComparedStatement, to index: Int) -> [Int] {
    for distance in 1...3 {
      let beside = [index - distance, index + distance].filter { statement.words.indices.contains($0) && !statement.words[$0].poles.isEmpty }
      if !beside.isEmpty { return beside }
    }
    return []
  }

  private mutating func reversals() {
    let one = restA.first { a.words[$0].reverses }
    let other = restB.first { b.words[$0].reverses }
    if one != nil, other != nil {
      found[.reversalBoth] = 1
    } else if one != nil || other != nil {
      found[.reversal] = 1
      found[.reversalCommon] = share
      found.add(.reversal, one.map(a.text) ?? "", other.map(b.text) ?? "", by: .reversal, .reversalCommon)
    }
    negations()
  }

  private mutating func negations() {
    let ones = a.words.indices.filter { a.words[$0].kind == .negation }
    let others = b.words.indices.filter { b.words[$0].kind == .negation }
    guard ones.count != others.count else { return }
    found[.negation] = 1
    found[.negationCommon] = share
    let isInFirst = ones.count > others.count
    let (places, statement) = isInFirst ? (ones, a) : (others, b)
    let negated = isInFirst ? firstNegated(ones, in: a, alignment.first, b) : firstNegated(others, in: b, alignment.second, a)
    let word = statement.text(negated?.negation ?? places[0])
    found.add(
      .negation, isInFirst ? word : "", isInFirst ? "" : word, isAnchored: negated != nil,
      context: negated.map { isInFirst ? context($0.negation, $0.partner) : context($0.partner, $0.negation) } ?? 0, by: .negation, .negationCommon)
  }

  /// The first negation whose next word has a partner that no negation stands before, with that partner.
  private func firstNegated(
    _ negations: [Int], in statement: ComparedStatement, _ partners: [Int?], _ other: ComparedStatement
  ) -> (negation: Int, partner: Int)? {
    for negation in negations {
      guard let next = (negation + 1..<min(negation + 4, statement.words.count)).first(where: { statement.words[$0].kind == .content }),
        let partner = partners[next], !isTurned(partner, in: other)
      else { continue }
      return (negation, partner)
    }
    return nil
  }

  /// How much alike the statements are round two words.
  private func context(_ i: Int, _ j: Int) -> Double {
    let reach = 6
    let both = common.count { $0.a != i && $0.b != j && abs($0.a - i) <= reach && abs($0.b - j) <= reach }
    func words(_ statement: ComparedStatement, _ place: Int) -> Int {
      (max(0, place - reach)..<min(statement.words.count, place + reach + 1)).count { $0 != place && statement.words[$0].kind == .content }
    }
    return both < 3 ? 0 : Double(2 * both) / Double(words(a, i) + words(b, j))
  }

  // MARK: Numbers and names

  private mutating func numbers() {
    let ones = a.words.indices.filter { a.words[$0].kind == .number && alignment.first[$0] == nil }
    let others = b.words.indices.filter { b.words[$0].kind == .number && alignment.second[$0] == nil }
    if let (i, j) = firstPair(ones, others, where: countsTheSame) {
      found[.numberChanged] = share
      found[.numberAnchored] = 1
      let isToll = isToll(i, in: a) && isToll(j, in: b)
      let isOther = isToll && namesSomethingElse
      found.add(
        ComparisonReason(kind: .number, first: a.text(i), second: b.text(j), isAnchored: true, context: isOther ? 0 : context(i, j), isToll: isToll),
        by: .numberChanged, .numberAnchored)
    } else if let one = ones.first, let other = others.first {
      found[.numberChanged] = share
      found.add(.number, a.text(one), b.text(other), by: .numberChanged)
    } else if !ones.isEmpty || !others.isEmpty {
      found[.numberOneSide] = 1
    }
    if a.words.indices.contains(where: { a.words[$0].kind == .number && alignment.first[$0] != nil }) { found[.numberSame] = 1 }
  }

  /// Whether either statement names a place or somebody that the other does not: the dead of another place are of another event.
  private var namesSomethingElse: Bool {
    restA.contains { a.words[$0].isName || a.words[$0].region != nil } || restB.contains { b.words[$0].isName || b.words[$0].region != nil }
  }

  private func isToll(_ number: Int, in statement: ComparedStatement) -> Bool {
    statement.words[max(0, number - 4)..<min(statement.words.count, number + 5)].contains(where: \.tellsEvent)
  }

  /// Whether the word behind two numbers is the same, or the word before them.
  private func countsTheSame(_ i: Int, _ j: Int) -> Bool {
    [1, -1].contains { step in
      guard let one = neighbour(of: i, in: a, by: step), let other = neighbour(of: j, in: b, by: step) else { return false }
      return a.words[one].kind == .content && !a.words[one].isTime && alignment.first[one] == other
    }
  }

  private mutating func entities() {
    let countriesA = Set(a.words.compactMap(\.region))
    let countriesB = Set(b.words.compactMap(\.region))
    let one = a.words.indices.first { a.words[$0].region.map { !countriesB.contains($0) } ?? false }
    let other = b.words.indices.first { b.words[$0].region.map { !countriesA.contains($0) } ?? false }
    if let one, let other {
      found[.countryReplaced] = 1
      found[.countryReplacedCommon] = share
      found.add(.entityReplaced, a.text(one), b.text(other), by: .countryReplaced, .countryReplacedCommon, .slotCountry)
    } else if one != nil || other != nil {
      found[.countryOneSide] = 1
    }
    if !countriesA.isDisjoint(with: countriesB) { found[.countrySame] = 1 }
    let nameA = restA.first { a.words[$0].isName && a.words[$0].region == nil }
    let nameB = restB.first { b.words[$0].isName && b.words[$0].region == nil }
    if let nameA, let nameB {
      found[.nameReplaced] = 1
      found[.nameReplacedCommon] = share
      found.add(.entityReplaced, a.text(nameA), b.text(nameB), by: .nameReplaced, .nameReplacedCommon)
    }
    if let one = restA.first(where: { a.words[$0].isTime }), let other = restB.first(where: { b.words[$0].isTime }) {
      found[.timeReplaced] = 1
      found.add(.timeReplaced, a.text(one), b.text(other), by: .timeReplaced)
    }
  }

  // MARK: Places in the sentence

  /// Words without partner that stand between the same neighbours.
  private mutating func slots() {
    var taken: Set<Int> = []
    var last: (Int, Int)?
    for i in restA {
      guard let j = restB.first(where: { !taken.contains($0) && haveSameNeighbours(i, $0) }) else { continue }
      taken.insert(j)
      last = (i, j)
      if a.words[i].region != nil, b.words[j].region != nil {
        found[.slotCountry] = 1
      } else if !a.words[i].opposes(b.words[j]) {
        found[.slot] = 1
      }
    }
    guard let (i, j) = last else { return }
    if restA.count == 1, restB.count == 1 { found[.singleSlot] = 1 }
    if found[.antonym] == 0, found[.slotCountry] == 0 { found.add(.wordReplaced, a.text(i), b.text(j), by: .slot, .singleSlot) }
  }

  private func haveSameNeighbours(_ i: Int, _ j: Int) -> Bool {
    let before = (neighbour(of: i, in: a, by: -1), neighbour(of: j, in: b, by: -1))
    let after = (neighbour(of: i, in: a, by: 1), neighbour(of: j, in: b, by: 1))
    if before.0 == nil, after.0 == nil { return false }
    return arePartners(before) && arePartners(after)
  }

  /// Whether both are partners, or both are missing: the statements' edges.
  private func arePartners(_ pair: (Int?, Int?)) -> Bool {
    guard let one = pair.0, let other = pair.1 else { return pair.0 == nil && pair.1 == nil }
    return alignment.first[one] == other
  }

  /// The next word that is no function word.
  private func neighbour(of index: Int, in statement: ComparedStatement, by step: Int) -> Int? {
    var at = index + step
    while statement.words.indices.contains(at), statement.words[at].kind == .function { at += step }
    return statement.words.indices.contains(at) ? at : nil
  }

  private mutating func order() {
    var inversions = 0
    var swapped: (Int, Int)?
    for (place, first) in common.enumerated() {
      for second in common[(place + 1)...] where first.b > second.b {
        inversions += 1
        if let one = a.words[first.a].region, let other = a.words[second.a].region, one != other { swapped = swapped ?? (first.a, second.a) }
      }
    }
    if common.count > 1 { found[.order] = Double(2 * inversions) / Double(common.count * (common.count - 1)) }
    if let swapped {
      found[.countriesSwapped] = share
      found.add(.entitiesSwapped, a.text(swapped.0), a.text(swapped.1), by: .countriesSwapped)
    }
  }
}
