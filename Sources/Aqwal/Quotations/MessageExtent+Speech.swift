/// Carries speech on over the sentences behind the one that its colon stands in.
extension MessageExtent {
  /// A colon opens speech that runs on over the sentences behind it until a new cue or a new paragraph.
  func continueSpeech(_ attributions: inout [Attribution]) {
    for index in attributions.indices where attributions[index].match.head == .colon && attributions[index].parent == nil {
      // A mark that nothing closes holds no end.
      guard var last = attributions[index].content.last, let start = attributions[index].match.messageStart,
        text.mark(start) != .quote || text.quotes.opening(at: start) == nil
      else { continue }
      var sentence = attributions[index].match.sentence
      guard (last.upperBound..<text.sentences[sentence].tokens.upperBound).count <= 1 || trailsOff(sentence) else { continue }
      let next = attributions[(index + 1)...].first { $0.match.sentence > sentence }?.match.sentence ?? text.sentences.count
      while sentence + 1 < next, text.sentences[sentence + 1].paragraph == text.sentences[sentence].paragraph, !reports(sentence + 1),
        !(attributions[index].match.speaker.map { tellsOf($0, in: sentence + 1) } ?? false),
        attributions[index].match.entry >= 0 || text.sentences[sentence].paragraph == text.sentences[0].paragraph && trailsOff(sentence)
      { sentence += 1 }
      guard sentence > attributions[index].match.sentence, let whole = trimmed(last.lowerBound..<text.sentences[sentence].tokens.upperBound) else { continue }
      last = whole
      attributions[index].content[attributions[index].content.endIndex - 1] = last
      attributions[index].kind = kind(attributions[index])
    }
  }

  /// `عماد حداد: الطريق مفتوح.. والعمل مستمر`: whether two dots end the sentence, behind which a headline goes on.
  private func trailsOff(_ sentence: Int) -> Bool {
    let last = text.sentences[sentence].tokens.upperBound - 1
    return text.mark(last) == .ellipsis || last > 0 && text.mark(last) == .period && text.mark(last - 1) == .period
  }

  /// `وقد رافق الوزير وفد`: whether a sentence names the speaker himself, as nobody does who speaks on.
  private func tellsOf(_ speaker: Mention, in sentence: Int) -> Bool {
    guard speaker.kind == .person || speaker.title != nil, let word = (speaker.name ?? speaker.tokens).last, text.token(speaker.head).isWord else {
      return false
    }
    let key = speaker.name != nil ? text.word(word).bare : text.word(speaker.head).bare
    return text.sentences[sentence].tokens.contains {
      text.token($0).isWord && text.word($0).bare == key && text.word($0).clitics.isSubset(of: .al) && text.word($0).isDefinite == (speaker.name == nil)
    }
  }

  /// Whether a sentence begins with a reporting verb, matched or not, or with a frame of no source: the narrator is back.
  private func reports(_ sentence: Int) -> Bool {
    let first = text.sentences[sentence].tokens.lowerBound
    if text.has(first, .narrator), text.phrase(at: first)?.phrase.kind == .impersonal { return true }
    return text.sentences[sentence].tokens.prefix(4).contains { at in
      text.reads(text.word(at), as: .perfect)
        && text.word(at).readings.contains { text.lexicon.readings[Int($0)].form == .perfect && text.lexicon.readings[Int($0)].agreement.person == 3 }
        && !text.has(at, [.commonNoun, .preposition])
    }
  }
}
