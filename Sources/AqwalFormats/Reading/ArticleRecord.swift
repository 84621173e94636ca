/// An article as a line of JSON Lines gives it.
struct ArticleRecord {
  var id: String?
  var text: String
  var title: String?
  var date: String?
  var outlet: String?
  var url: String?

  /// Reads the fields `id`, `title`, `date`, `outlet` and `url`, and the text from `textField`; a number stands for its digits, null for nothing.
  init(_ line: [UInt8], textField: String) throws(RecordFault) {
    var fields: [String: JSONScanner.Value] = [:]
    let wanted = Set(["id", "title", "date", "outlet", "url", textField].map { Array($0.utf8) })
    let lengths = Set(wanted.map(\.count))
    var outcome: Result<Void, JSONFault> = .success(())
    line.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      do throws(JSONFault) {
        try scanner.scanObject(isWanted: { lengths.contains($0.count) && wanted.contains(Array($0)) }) { fields[$0] = $1 }
      } catch {
        outcome = .failure(error)
      }
    }
    if case .failure(let fault) = outcome { throw RecordFault(id: nil, column: fault.column, message: fault.message) }
    func field(_ name: String) -> String? {
      switch fields[name] {
      case .string(let text), .number(let text): name == textField ? nil : text
      case .other, nil: nil
      }
    }
    id = field("id")
    guard case .string(let text) = fields[textField] else {
      let what = fields[textField] == nil ? "no field “\(textField)”" : "the field “\(textField)” is no string"
      throw RecordFault(id: id, column: 1, message: "\(what): name the field that holds the text with --text-field")
    }
    self.text = text
    title = field("title")
    date = field("date")
    outlet = field("outlet")
    url = field("url")
  }
}

/// Why a line gives no article; `id` where the line told it.
struct RecordFault: Error, CustomStringConvertible {
  var id: String?
  /// The byte of the line, from 1.
  var column: Int
  var message: String
  var description: String { "\(column): \(message)" }
}
