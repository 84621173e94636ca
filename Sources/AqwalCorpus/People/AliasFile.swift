import Aqwal
import Foundation

/// What people decided about who is who: lines of text that override the rules.
///
/// ```
/// # a comment
/// ايرولت = جان مارك ايرولت
/// محمد علي (لاعب) != محمد علي (وزير)
/// سامي حداد @harbour-17 @harbour-20 != سامي حداد
/// ```
/// `=` makes one speaker of two names, `!=` keeps two apart. A name stands for the form that lists call so, else for all its forms; with an office in
/// brackets for those that have it, with articles behind `@` for those that appear in them under that name.
public struct AliasFile: Equatable, Sendable {
  /// One decision.
  struct Line: Equatable {
    /// From 1.
    var number: Int
    var isSame: Bool
    var left: Reference
    var right: Reference
  }

  /// Whom one side of a decision means.
  struct Reference: Equatable {
    var name: String
    var office: String?
    var articles: [String] = []

    init?(_ text: some StringProtocol) {
      let pieces = String(text).components(separatedBy: " @").map { $0.trimmingCharacters(in: .whitespaces) }
      guard var name = pieces.first, !name.isEmpty else { return nil }
      articles = pieces.dropFirst().filter { !$0.isEmpty }
      if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
        office = String(name[name.index(after: open)...].dropLast()).trimmingCharacters(in: .whitespaces)
        name = String(name[..<open]).trimmingCharacters(in: .whitespaces)
      }
      self.name = name
    }
  }

  public let text: String
  let lines: [Line]
  /// The lines that say nothing, by their numbers.
  public let faults: [(line: Int, message: String)]

  public init(_ text: String = "") {
    var lines: [Line] = []
    var faults: [(Int, String)] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = String(line).trimmingCharacters(in: .whitespaces)
      if line.isEmpty || line.hasPrefix("#") { continue }
      let isApart = line.contains(" != ")
      let sides = line.components(separatedBy: isApart ? " != " : " = ")
      if sides.count == 2, let left = Reference(sides[0]), let right = Reference(sides[1]) {
        lines.append(Line(number: index + 1, isSame: !isApart, left: left, right: right))
      } else {
        faults.append((index + 1, "a line is NAME = NAME or NAME != NAME"))
      }
    }
    self.text = text
    self.lines = lines
    self.faults = faults
  }

  public static func == (a: AliasFile, b: AliasFile) -> Bool { a.text == b.text }

  /// The side of a line that sets the appearance apart by its article, by number.
  func side(settingApart appearance: Appearance, isName: (String) -> Bool) -> Int? {
    for (index, line) in lines.enumerated() {
      for (side, reference) in [line.left, line.right].enumerated() {
        let isMeant = reference.articles.contains { $0 == appearance.article.name || $0 == appearance.article.description }
        if isMeant, isName(reference.name) { return index * 2 + side }
      }
    }
    return nil
  }
}
