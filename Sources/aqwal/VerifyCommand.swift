import AqwalCorpus
import AqwalFormats
import ArgumentParser

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say whether a text is a quotation of a store.",
    discussion: """
      Verbatim: word for word, but for vowel signs, the spelling of hamza and punctuation; where first, and by whom. Altered: near a quotation; what is \
      missing stands in [-…-] and what is added in {+…+}. Unknown: near none.

      EXAMPLES
        aqwal verify "الميناء سيفتح غدا"
        pbpaste | aqwal verify -
      """)

  @Argument(help: ArgumentHelp("The text, or - for standard input.", valueName: "text"))
  var text: String

  @Option(help: ArgumentHelp("At most this many quotations.", valueName: "n"))
  var limit = 5

  @OptionGroup var place: StoreOptions
  @OptionGroup var results: ResultArguments

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is a number from 1") }
  }

  func run() throws {
    try reportingFailure {
      let verification = try place.query().verify(try words(), limit: limit)
      let records = verification.findings.map { $0.record(verification.verdict) }
      try results.write(records: records.isEmpty ? [Record(["verdict": .text(verification.verdict.rawValue)])] : records) { page in
        page.heading(verification.verdict.rawValue)
        for finding in verification.findings { finding.write(to: &page) }
      }
    }
  }

  private func words() throws -> String {
    guard text == "-" else { return text }
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}

extension Verification.Finding {
  fileprivate func record(_ verdict: Verification.Verdict) -> Record {
    let steps = difference.steps.map { step in
      switch step {
      case .same(let words): Record(["step": .text("same"), "words": .text(words)])
      case .missing(let words): Record(["step": .text("missing"), "words": .text(words)])
      case .added(let words): Record(["step": .text("added"), "words": .text(words)])
      }
    }
    var record = Record(["verdict": .text(verdict.rawValue), "similarity": .share(difference.similarity), "difference": .records(steps)])
    record.fields += quotation.record.fields
    return record
  }

  fileprivate func write(to page: inout TextPage) {
    page.blank()
    page.heading(quotation.speaker?.name ?? "?", quotation.speaker?.role.map { [.field($0)] } ?? [])
    page.line(quotation.place, indent: 5)
    page.line(quotation.facts, indent: 5)
    if difference.isExact {
      page.paragraph(quotation.content, indent: 5)
    } else {
      page.difference(
        difference.steps.map { step in
          switch step {
          case .same(let words): (words, .same)
          case .missing(let words): (words, .missing)
          case .added(let words): (words, .added)
          }
        }, indent: 5)
    }
  }
}
