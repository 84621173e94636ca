extension String {
  /// The text on one line: control characters and line breaks become blanks, and isolates, which would close ours, are left out.
  var displayed: String {
    var text = String.UnicodeScalarView()
    var endsInBlank = true
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
        if !endsInBlank { text.append(" ") }
        endsInBlank = true
      default:
        if ("\u{2066}"..."\u{2069}").contains(scalar) { continue }
        text.append(scalar)
        endsInBlank = false
      }
    }
    if endsInBlank, !text.isEmpty { text.removeLast() }
    return String(text)
  }

  /// The text's lines of at most `width` columns, broken at blanks; a longer word is broken between characters.
  func wrapped(_ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      let size = word.columns
      if used > 0, used + 1 + size > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for character in word {
        if used > 0, used + character.columns > width {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += character.columns
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// The text within `width` columns, cut at a blank where there is one, with an ellipsis for the rest.
  func cut(_ width: Int) -> String {
    if columns <= width { return self }
    return (wrapped(max(width - 1, 1)).first ?? "") + "…"
  }
}

extension StringProtocol {
  /// How many columns of a terminal the text takes.
  var columns: Int { reduce(0) { $0 + $1.columns } }
}

extension Character {
  /// How many columns of a terminal the character takes: none for bare format characters, two for wide East Asian ones and emoji.
  fileprivate var columns: Int {
    let scalar = unicodeScalars[unicodeScalars.startIndex]
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default:
      return [.format, .nonspacingMark].contains(scalar.properties.generalCategory) ? 0 : 1
    }
  }
}
