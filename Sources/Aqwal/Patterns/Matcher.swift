/// Runs the compiled patterns outward from each anchor of a sentence.
///
/// Anchors are cues, links and a headline's colon. From an anchor the pattern tree is walked once; an element reads forward and never twice at one place, and
/// none reads further than ``FrameMatcher/reach`` tokens, so the work per anchor is bounded.
struct Matcher {
  let text: AnnotatedText
  let mentions: MentionParser
  let frames: FrameMatcher
  let clauses: ClauseStarts

  init(_ text: AnnotatedText) {
    self.text = text
    mentions = MentionParser(text: text)
    frames = FrameMatcher(text: text, mentions: mentions)
    clauses = ClauseStarts(text: text)
  }

  /// The tokens that may stand between a verb and its message where another message stands before it.
  private static let aside = 3
  /// The tokens that may stand between a verb without a subject and its message.
  static let bareGap = 14
  /// The same between a verb of saying and words in marks, or a clause.
  static let sayingGap = 30
  /// The tokens that may stand between a noun without a source and its message.
  static let nounGap = 3
  /// The same where its source stands behind it: `إعلان الرئيس، خلال مؤتمر مشترك مع الوزير، أن`.
  static let ownedGap = 19
  /// The tokens that may stand between a verb's subject and a nominal message.
  static let nominalGap = 26

  /// The best match at the token, with those that it defeated.
  func match(at index: Int, sentence: Int) -> (match: Match, defeated: [Match])? {
    var found: [Match] = []
    guard let best = match(at: index, sentence: sentence, into: &found) else { return nil }
    return (found.remove(at: best), found)
  }

  /// Leaves the matches at the token in `found`, whatever was there, and returns the place of the best.
  func match(at index: Int, sentence: Int, into found: inout [Match]) -> Int? {
    if !found.isEmpty { found.removeAll(keepingCapacity: true) }
    forEachAnchor(at: index, sentence: sentence) { anchor in
      walk(text.lexicon.patterns.root(anchor.kind), anchor.match, anchor.match.cueTokens.upperBound, anchor, &found)
    }
    return choose(from: &found)
  }

  /// The place of the best of the matches at one token, those that it rules out altogether dropped.
  func choose(from found: inout [Match]) -> Int? {
    if found.isEmpty { return nil }
    // A form that is verb and noun, or participle and noun (`مطالبا`), is the noun only if nothing proves the other.
    if found.contains(where: { $0.form == .perfect || $0.form == .imperfect || $0.form == .participle }) {
      found.removeAll { $0.form == .noun || $0.form == .verbalNoun }
    }
    // A subject right before its verb is the speaker, whoever stands behind it; then any match that names its speaker beats one that leaves him to be carried.
    let adjacent = found.firstIndex { match in
      guard let speaker = match.speaker, speaker.tokens.upperBound <= match.anchor else { return false }
      let end = speaker.tokens.upperBound
      // `قتل في الحادث سائق قال الوزير إنه`
      if case .antecedent = text.lexicon.patterns.before[match.pattern], !speaker.isDefinite, !text.has(match.anchor - 1, .relative),
        found.contains(where: { ($0.speaker?.tokens.lowerBound ?? 0) > $0.anchor && $0.messageStart != nil })
      {
        return false
      }
      return end == clauses.verbStart(match.anchor, text.sentences[match.sentence].tokens)
    }
    // `«…»، يوضح الخبير في تصريح للجريدة، مضيفا أن`: what stands in marks before the verb is said, and not what a participle far behind it brings.
    let closing = found.firstIndex { $0.quotedBefore != nil && $0.speaker != nil }
    if let closing, adjacent == nil, found.allSatisfy({ $0.messageStart == nil || $0.gap > Self.aside || resumes($0) }) { return closing }
    return adjacent ?? found.firstIndex { $0.speaker != nil && $0.messageStart != nil } ?? found.firstIndex { $0.speaker != nil } ?? found.indices.first
  }

  /// `«…»، يقول الخبير، «…»`: whether the message in marks behind a comma goes on with the one before.
  private func resumes(_ match: Match) -> Bool {
    guard match.head == .quote, match.form == .imperfect, let start = match.messageStart else { return false }
    return text.mark(start) == .quote && text.mark(start - 1) == .comma
  }

  // MARK: The tree

  func walk(_ node: PatternSet.Node, _ match: Match, _ at: Int, _ anchor: Anchor, _ found: inout [Match]) {
    let lexicon = text.lexicon
    for pattern in lexicon.patterns.completed[node.complete] {
      guard let left = before(lexicon.patterns.before[Int(pattern)], match) else { continue }
      var complete = match
      complete.pattern = Int(pattern)
      complete.take(left)
      if let head = complete.head, !suits(complete, head, anchor.kind) { continue }
      found.append(complete)
    }
    for child in lexicon.patterns.nodes[node.children] {
      guard child.element == .gap else {
        take(child, match, at, anchor, gap: false, &found)
        continue
      }
      // A verb that a conjunction opens has its subject behind it: once one is found there, nothing else need be tried.
      if match.speaker == nil, !found.isEmpty, anchor.kind == .verb, !text.word(match.anchor).clitics.isDisjoint(with: .conjunction) { continue }
      // A gap is no element of its own: it frees the next one to look further.
      for grandchild in lexicon.patterns.nodes[child.children] { take(grandchild, match, at, anchor, gap: true, &found) }
    }
  }

  /// Goes on behind the node's element, if that stands at `at`.
  @inline(__always)
  func take(_ node: PatternSet.Node, _ match: Match, _ at: Int, _ anchor: Anchor, gap: Bool, _ found: inout [Match]) {
    var next = match
    if let position = step(node.element, &next, at, anchor, gap: gap) { walk(node, next, position, anchor, &found) }
  }

  /// Reads one element at `at` into the match and returns where it ends; nil where it does not stand there.
  func step(_ element: Pattern.Element, _ match: inout Match, _ at: Int, _ anchor: Anchor, gap: Bool) -> Int? {
    switch element {
    case .speaker: subject(&match, at, anchor)
    case .message: message(&match, at, anchor, gap: gap)
    case .comma: at < anchor.limit && text.mark(at) == .comma ? at + 1 : nil
    case .clause: clause(&match, at, anchor)
    case .verb: linkedVerb(&match, at, anchor)
    case .cue, .start, .gap, .relative, .quoted: nil
    }
  }
}
