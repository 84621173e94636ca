import Aqwal
import AqwalTestSupport

/// What the property tests run over: the seed articles and every sentence of the lexicon's examples.
enum Corpus {
  static let documents = Seeds.documents + LexiconSentences.documents
}
