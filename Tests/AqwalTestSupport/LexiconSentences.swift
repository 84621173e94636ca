import Aqwal

/// The sentences of the lexicon's examples, without their marks: a corpus that travels with the package.
public enum LexiconSentences {
  public static let documents: [Document] = LexiconFile.builtIn.filter { $0.name.hasSuffix(".rec") }.flatMap { file in
    String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      guard line.hasPrefix("eg: ") || line.hasPrefix("not: "), let example = try? MarkedExample(String(line.drop { $0 != " " }.dropFirst())) else { return nil }
      return Document(id: "\(file.name):\(number + 1)", text: example.text)
    }
  }
}
