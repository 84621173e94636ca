import Aqwal

/// An article as a line of JSON Lines gives it.
struct ArticleRecord {
  var id: String?
  /// In UTF-16 units.
  var text: [UInt16]
  var title: String?
  var date: String?
  var outlet: String?
  var url: String?

  /// Reads the fields `id`, `title`, `date`, `outlet` and `url`, and the text from `textField`; a number stands for its digits, null for nothing.
  init(_ line: [UInt8], textField: String) throws(RecordFault) {
    let names = [textField, "id", "title", "date", "outlet", "url"]
    var values = [JSONScanner.Value?](repeating: nil, count: names.count)
    var outcome: Result<Void, JSONFault> = .success(())
    line.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      do throws(JSONFault) { try scanner.scanObject(names) { values[$0] = $1 } } catch { outcome = .failure(error) }
    }
    if case .failure(let fault) = outcome { throw RecordFault(id: nil, column: fault.column, message: fault.message) }
    func field(_ index: Int) -> String? {
      switch values[index] {
      case .string(let text), .number(let text): text
      case .units, .other, nil: nil
      }
    }
    id = field(1)
    guard case .units(let text) = values[0] else {
      let what = values[0] == nil ? "no field “\(textField)”" : "the field “\(textField)” is no string"
      throw RecordFault(id: id, column: 1, message: "\(what): name the field that holds the text with --text-field")
    }
    self.text = text
    title = field(2)
    date = field(3)
    outlet = field(4)
    url = field(5)
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
