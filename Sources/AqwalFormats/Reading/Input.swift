import Aqwal

/// What one place of the input gave: an article, or the reason why there is none.
public enum Input: Sendable {
  case document(Document)
  /// `id` is the article's own id where it is known, else the file's name, with the line in JSON Lines; `message` says what is wrong, where, and what to do.
  case failure(id: String, message: String)

  /// The article, if there is one.
  public var document: Document? { if case .document(let document) = self { document } else { nil } }
}

/// The form of an input.
public enum InputFormat: String, Sendable, CaseIterable {
  /// By the file's ending, else by its first bytes.
  case auto
  /// One article a file.
  case text
  /// One article a line, as a JSON object.
  case jsonl

  /// The endings of the files that a folder gives in this form.
  var endings: [String] {
    switch self {
    case .auto: ["txt", "jsonl", "ndjson"]
    case .text: ["txt"]
    case .jsonl: ["jsonl", "ndjson"]
    }
  }
}

/// How inputs are to be read.
public struct InputOptions: Sendable {
  public var format: InputFormat
  /// The field of a JSON record that holds the article's text.
  public var textField: String

  public init(format: InputFormat = .auto, textField: String = "text") {
    self.format = format
    self.textField = textField
  }
}
