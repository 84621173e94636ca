/// Finds the attributions of a text: matches at every anchor, settled where they compete, with the extent of each message.
struct AttributionFinder {
  let text: AnnotatedText
  let matcher: Matcher
  let messages: MessageExtent

  init(_ text: AnnotatedText) {
    self.text = text
    matcher = Matcher(text)
    messages = MessageExtent(text: text, clauses: matcher.clauses)
  }

  func attributions() -> [Attribution] {
    var found: [Attribution] = []
    var here: [Attribution] = []
    var matches: [Match] = []
    found.reserveCapacity(16)
    here.reserveCapacity(4)
    let anchors = text.reportOpenings.elements
    expect(anchors)
    var next = 0
    while next < anchors.count {
      let sentence = text.sentence(of: Int(anchors[next]))
      let end = text.sentences[sentence].tokens.upperBound
      here.removeAll(keepingCapacity: true)
      repeat {
        match(Int(anchors[next]), in: sentence, &matches, into: &here)
        next += 1
      } while next < anchors.count && anchors[next] < end
      if here.isEmpty { continue }
      if here.count > 1 { here = settle(here) }
      messages.bound(here, in: sentence)
      let first = found.count
      for index in here.indices where !here[index].content.isEmpty {
        // Those without content go, and with them their places.
        if let parent = here[index].parent { here[index].parent = first + here[..<parent].count { !$0.content.isEmpty } }
        found.append(here[index])
      }
    }
    messages.continueSpeech(&found)
    return found
  }

  /// Has the processor fetch what the lexicon knows of the tokens' cues: one table leads to the next, and at every cue each would have to be waited for.
  private func expect(_ anchors: UnsafeBufferPointer<Int32>) {
    let (words, lexicon) = (text.words, text.lexicon)
    if lexicon.readings.isEmpty { return }
    // What is no cue leads to the first reading, which costs less than to ask each.
    func cue(_ anchor: Int32) -> Int { Int(lexicon.readings[Int(words[Int(anchor)].readings.lowerBound)].entry) }
    for anchor in anchors { lexicon.readings.prefetch(Int(words[Int(anchor)].readings.lowerBound)) }
    for anchor in anchors { lexicon.cues.prefetch(cue(anchor)) }
    for anchor in anchors {
      lexicon.cues[cue(anchor)].frames.prefetchBeginning()
      lexicon.cues[cue(anchor)].parts.prefetchBeginning()
    }
  }

  /// Adds the best match at the token, if there is one; `matches` is for the matcher to write to.
  private func match(_ anchor: Int, in sentence: Int, _ matches: inout [Match], into found: inout [Attribution]) {
    guard let best = matcher.match(at: anchor, sentence: sentence, into: &matches) else { return }
    let match = matches[best]
    // Mostly there is but one.
    if matches.count > 1 { matches.remove(at: best) } else { matches.removeAll(keepingCapacity: true) }
    found.append(Attribution(match: match, defeated: matches.isEmpty ? [] : matches))
  }

  /// Drops the matches that stand in another's way: inside its header, or at the same message.
  private func settle(_ matches: [Attribution]) -> [Attribution] {
    var kept: [Attribution] = []
    kept.reserveCapacity(matches.count)
    for candidate in matches {
      if let rival = kept.lastIndex(where: { compete($0, candidate) }) {
        if beats(candidate, kept[rival]) { kept[rival] = candidate }
      } else {
        kept.append(candidate)
      }
    }
    return kept
  }

  private func compete(_ a: Attribution, _ b: Attribution) -> Bool {
    if let start = a.match.messageStart, start == b.match.messageStart { return true }
    if let quoted = a.match.quotedBefore, quoted.contains(b.match.messageStart ?? -1) { return true }
    if let quoted = b.match.quotedBefore, quoted.contains(a.match.messageStart ?? -1) { return true }
    return a.header.contains(b.match.anchor) || b.header.contains(a.match.anchor)
  }

  private func beats(_ later: Attribution, _ earlier: Attribution) -> Bool {
    // `مقدما شكره ل`: a word of the participle's own frame is no verb beside it.
    if earlier.match.form == .participle, later.match.messageStart == earlier.match.messageStart, earlier.header.contains(later.match.anchor) { return false }
    return strength(later) > strength(earlier)
  }

  /// How much a match says for itself: a finite verb over a participle over a noun; a clause over a noun phrase.
  private func strength(_ attribution: Attribution) -> Int {
    let match = attribution.match
    var strength = 0
    switch match.form {
    case .perfect, .imperfect: strength += 6
    case .participle: strength += 4
    case .verbalNoun, .noun: strength += 1
    case nil: strength += match.link >= 0 ? 3 : 0
    }
    if match.head == .clause { strength -= 3 }
    // `كما توقع الوزير موافقة الحكومة`: كما goes on where its verb has a message of its own, but not `حسبما`.
    if match.link >= 0, match.form != nil, text.word(match.cueTokens.lowerBound).surface == text.lexicon.symbols.kama { strength -= 1 }
    if match.head == .that || match.head == .quote || match.head == .colon { strength += 2 }
    if match.quotedBefore != nil { strength -= 1 }
    return strength
  }
}
