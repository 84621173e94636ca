import Aqwal

/// The day that a source's date names, in ISO 8601 and as exact as the source is: `2009-11-30`, `2009-11` or `2009`.
///
/// Strings of this form sort by time. Of three numbers with slashes the first is the day, as Arabic papers write it.
public struct CalendarDay: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  public init?(_ written: String) {
    guard let day = Self.parse(written) else { return nil }
    description = day
  }

  /// The day of a moment in seconds since 1970, in UTC.
  public init(secondsSince1970 seconds: Int) {
    // Civil-from-days: the year begins in March, so that the leap day is its last.
    let days = (seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    description = Self.joined(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
  }

  private static func parse(_ written: String) -> String? {
    var numbers: [(value: Int, digits: Int)] = []
    var months: [Int] = []
    var isTimeNext = false
    let words = runs(of: written)
    for (index, word) in words.enumerated() where numbers.count + months.count < 3 && !isTimeNext {
      if let value = Int(word) {
        // `2009-11-30T08:00:00Z` and a Unix time are as common as a day alone.
        if word.count > 8 { return CalendarDay(secondsSince1970: word.count > 11 ? value / 1000 : value).description }
        if word.count == 8 {
          numbers = [(value / 10_000, 4), (value / 100 % 100, 2), (value % 100, 2)]
          isTimeNext = true
        } else {
          numbers.append((value, word.count))
        }
      } else if months.isEmpty, let month = monthNumbers[word] ?? words.dropFirst(index + 1).first.flatMap({ monthNumbers["\(word) \($0)"] }) {
        months.append(month)
      }
    }
    let year: (value: Int, digits: Int)
    var rest: [Int]
    if let first = numbers.first, first.digits == 4 {
      year = first
      rest = numbers.dropFirst().map(\.value)
    } else if let last = numbers.last, last.digits == 4 || numbers.count == 3 && last.digits == 2 {
      year = last
      rest = numbers.dropLast().map(\.value).reversed()
    } else {
      return nil
    }
    if let month = months.first { rest.insert(month, at: 0) }
    return isTime(year, rest) ? joined(year.digits == 2 ? year.value + (year.value < 70 ? 2000 : 1900) : year.value, rest.first, rest.dropFirst().first) : nil
  }

  private static func isTime(_ year: (value: Int, digits: Int), _ rest: [Int]) -> Bool {
    (year.digits == 2 || (1000...2999).contains(year.value)) && rest.first.map { (1...12).contains($0) } ?? true
      && rest.dropFirst().first.map { (1...31).contains($0) } ?? true
  }

  private static func joined(_ year: Int, _ month: Int?, _ day: Int?) -> String {
    [String(year)].appending(month.map(twoDigits)).appending(day.map(twoDigits)).joined(separator: "-")
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The words and numbers of a folded date.
  private static func runs(of written: String) -> [String] {
    let words = foldedWords(of: written)
    return words.flatMap { word -> [String] in
      // `2009-11-30T08:00:00Z`, where T is glued to the day.
      if let t = word.firstIndex(of: "t"), let day = Int(word[..<t]) { return [String(word[..<t]).count == 1 ? "0\(day)" : String(word[..<t])] }
      return [word]
    }
  }

  /// The names of the months: as in Egypt and the Gulf, the Levant and Iraq, the Maghreb, and in English; folded.
  private static let monthNumbers: [String: Int] = {
    let names = [
      ["يناير", "كانون الثاني", "جانفي", "january", "jan"], ["فبراير", "شباط", "فيفري", "february", "feb"], ["مارس", "آذار", "march", "mar"],
      ["أبريل", "إبريل", "نيسان", "أفريل", "april", "apr"], ["مايو", "أيار", "ماي", "may"], ["يونيو", "يونيه", "حزيران", "جوان", "june", "jun"],
      ["يوليو", "يوليه", "تموز", "جويلية", "يوليوز", "july", "jul"], ["أغسطس", "آب", "أوت", "غشت", "august", "aug"],
      ["سبتمبر", "أيلول", "شتنبر", "september", "sep"], ["أكتوبر", "تشرين الأول", "october", "oct"], ["نوفمبر", "تشرين الثاني", "نونبر", "november", "nov"],
      ["ديسمبر", "كانون الأول", "دجنبر", "december", "dec"],
    ]
    var numbers: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names { numbers[foldedWords(of: name).joined(separator: " ")] = index + 1 }
    }
    return numbers
  }()
}

extension [String] {
  fileprivate func appending(_ element: String?) -> [String] { element.map { self + [$0] } ?? self }
}
