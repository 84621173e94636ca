import Aqwal

/// An article as a line of JSON Lines gives it.
struct ArticleRecord {
  var id: String?
  /// In UTF-16 units.
  var text: [UInt16] = []
  var title: String?
  var date: String?
  var outlet: String?
  var url: String?

  /// Reads the fields `id`, `title`, `date`, `outlet` and `url`, and the text from `textField`; a number stands for its digits, null for nothing.
  init(_ line: [UInt8], textField: String) throws(RecordFault) {
    var body: JSONScanner.Value?
    var fault: JSONFault?
    line.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      do throws(JSONFault) {
        try scanner.scanObject(inUnits: textField, Self.names) { name, value in
          switch name {
          case 0: id = value.text
          case 1: title = value.text
          case 2: date = value.text
          case 3: outlet = value.text
          case 4: url = value.text
          default: body = value
          }
        }
      } catch { fault = error }
    }
    if let fault { throw RecordFault(id: nil, column: fault.column, message: fault.message) }
    guard case .units(let text) = body else {
      let what = body == nil ? "no field “\(textField)”" : "the field “\(textField)” is no string"
      throw RecordFault(id: id, column: 1, message: "\(what): name the field that holds the text with --text-field")
    }
    self.text = text
  }

  private static let names = ["id", "title", "date", "outlet", "url"]
}

/// Why a line gives no article; `id` where the line told it.
struct RecordFault: Error, CustomStringConvertible {
  var id: String?
  /// The byte of the line, from 1.
  var column: Int
  var message: String
  var description: String { "\(column): \(message)" }
}
