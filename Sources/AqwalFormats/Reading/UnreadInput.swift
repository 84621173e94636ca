import Aqwal

/// An input that has been found but not yet decoded, so that decoding can run beside the search for the next ones.
public enum UnreadInput: Sendable {
  /// A text file that has not been opened.
  case file(String)
  /// The bytes of a text file.
  case text([UInt8], file: String)
  /// A line of a JSON Lines file, `number` from 1.
  case record([UInt8], file: String, number: Int)
  case failure(id: String, message: String)

  /// Its bytes, as far as they are known before it is read.
  var size: Int {
    switch self {
    case .file(let path): ReadableFile.size(of: path)
    case .text(let bytes, _), .record(let bytes, _, _): bytes.count
    case .failure: 0
    }
  }

  /// The article, decoded.
  public func read(_ options: InputOptions = InputOptions()) -> Input {
    switch self {
    case .failure(let id, let message): return .failure(id: id, message: message)
    case .record(let line, let file, let number): return readRecord(line, file: file, number: number, textField: options.textField)
    case .text(let bytes, let file): return readText(bytes, file: file)
    case .file(let path):
      do throws(FileFault) {
        return readText(try ReadableFile(path).readAll(), file: path)
      } catch {
        return .failure(id: articleID(ofFile: path), message: error.description)
      }
    }
  }
}

private func readText(_ bytes: [UInt8], file: String) -> Input {
  let id = articleID(ofFile: file)
  do throws(TextFault) {
    return .document(Document(id: id, units: try decodeText(bytes)))
  } catch {
    return .failure(id: id, message: "\(file): \(error.description)")
  }
}

private func readRecord(_ line: [UInt8], file: String, number: Int, textField: String) -> Input {
  var place: String { "\(file):\(number)" }
  do throws(RecordFault) {
    let record = try ArticleRecord(line, textField: textField)
    return .document(
      Document(id: record.id ?? place, units: record.text, title: record.title, date: record.date, outlet: record.outlet, url: record.url))
  } catch {
    return .failure(id: error.id ?? place, message: "\(place):\(error.description)")
  }
}
