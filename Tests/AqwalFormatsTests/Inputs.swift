import Aqwal
import AqwalFormats

/// An input as tests compare it.
enum ReadInput: Equatable {
  case article(id: String, text: String)
  case failure(id: String, message: String)

  var message: String? {
    if case .failure(_, let message) = self { message } else { nil }
  }
  var id: String {
    switch self {
    case .article(let id, _), .failure(let id, _): id
    }
  }
  var text: String? {
    if case .article(_, let text) = self { text } else { nil }
  }
}

func documents(_ paths: String..., options: InputOptions = InputOptions()) -> [Document] {
  InputSequence(paths, options: options).compactMap { $0.read(options).document }
}

func read(_ paths: String..., options: InputOptions = InputOptions()) -> [ReadInput] {
  InputSequence(paths, options: options).map {
    switch $0.read(options) {
    case .document(let document): .article(id: document.id, text: document[Span(0, document.units.count)])
    case .failure(let id, let message): .failure(id: id, message: message)
    }
  }
}
