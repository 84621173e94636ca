import AqwalCorpus
import AqwalFormats
import ArgumentParser

struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Say what a store knows of a speaker.",
    discussion: """
      His names and roles with their first and last days, his quotations over time, his acts, what he takes sides on, the outlets and channels that carry \
      him, why his names are one speaker's, and examples. As CSV each fact is a row.

      EXAMPLES
        aqwal profile لافروف
        aqwal profile "سيرغي لافروف" --format jsonl | jq .roles
      """)

  @Argument(help: ArgumentHelp("The speaker's name, in any of its forms.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("How many quotations to show.", valueName: "n"))
  var examples = 3

  @OptionGroup var place: StoreOptions
  @OptionGroup var results: ResultArguments

  func validate() throws {
    if examples < 0 { throw ValidationError("--examples is a number from 0") }
  }

  func run() throws {
    try reportingFailure {
      let store = try place.query()
      let speaker = try store.speaker(name)
      let profile = try store.profile(of: speaker, examples: examples)
      // A profile is no line of a table: as CSV it is one fact a row.
      try results.write(records: results.format == .csv ? profile.facts : [profile.record]) { profile.write(to: &$0) }
    }
  }
}

extension Profile.Count {
  fileprivate var record: Record { Record(["name": .text(name), "count": .number(count)]) }
}

extension Profile {
  fileprivate var record: Record {
    Record([
      "key": .text(speaker.key), "name": .text(speaker.name), "type": .text(kind), "quotations": .number(speaker.quotations), "articles": .number(articles),
      "names": .records(names.map(\.record)),
      "roles": .records(
        roles.map { Record(["role": .text($0.role), "articles": .number($0.articles), "first": .text($0.firstDay), "last": .text($0.lastDay)]) }),
      "months": .records(months.map(\.record)), "acts": .records(acts.map(\.record)),
      "targets": .records(targets.map { Record(["target": .text($0.target), "for": .number($0.favourable), "against": .number($0.against)]) }),
      "outlets": .records(outlets.map(\.record)), "relays": .records(relays.map(\.record)), "decisions": .records(decisions.map(\.record)),
      "examples": .records(examples.map(\.record)),
    ])
  }

  fileprivate var facts: [Record] {
    func fact(_ kind: String, _ name: String, _ count: Int, _ first: String? = nil, _ last: String? = nil) -> Record {
      Record([
        "speaker": .text(speaker.name), "fact": .text(kind), "value": .text(name), "count": .number(count), "first": .text(first), "last": .text(last),
      ])
    }
    return names.map { fact("name", $0.name, $0.count) } + roles.map { fact("role", $0.role, $0.articles, $0.firstDay, $0.lastDay) }
      + months.map { fact("month", $0.name, $0.count) } + acts.map { fact("act", $0.name, $0.count) }
      + targets.flatMap { [fact("for", $0.target, $0.favourable), fact("against", $0.target, $0.against)] }.filter {
        if case .number(0) = $0.fields[3].value { false } else { true }
      }
      + outlets.map { fact("outlet", $0.name, $0.count) } + relays.map { fact("relay", $0.name, $0.count) }
  }

  fileprivate func write(to page: inout TextPage) {
    page.heading(speaker.name, [.label(kind), .label("\(speaker.quotations) quotations in \(articles) articles")])
    func counts(_ label: String, _ counts: [Count], limit: Int = 8) {
      guard !counts.isEmpty else { return }
      page.section(label)
      page.rows(counts.prefix(limit).map { [.number($0.count), .text($0.name)] })
    }
    counts("names", names)
    if !roles.isEmpty {
      page.section("roles")
      page.rows(roles.prefix(8).map { [.number($0.articles), .text(period($0.firstDay, $0.lastDay)), .text($0.role)] })
    }
    counts("over time", months, limit: 24)
    counts("acts", acts)
    if !targets.isEmpty {
      page.section("takes sides: for, against")
      page.rows(targets.prefix(8).map { [.number($0.favourable), .number($0.against), .text($0.target)] })
    }
    counts("outlets", outlets)
    counts("channels", relays)
    if !decisions.isEmpty {
      page.section("one speaker because")
      for decision in decisions { page.line([.label(decision.rule.rawValue), .field(decision.left), .field(decision.right)], indent: 2) }
    }
    if !examples.isEmpty {
      page.section("examples")
      for example in examples {
        page.line(example.place, indent: 2)
        page.paragraph(example.content, indent: 5)
      }
    }
  }

  private func period(_ first: String?, _ last: String?) -> String {
    guard let first, let last else { return "undated" }
    return first == last ? first : "\(first)–\(last)"
  }
}

extension Decision {
  var record: Record {
    Record([
      "left": .text(left), "right": .text(right), "verdict": .text(verdict.rawValue), "rule": .text(rule.rawValue), "evidence": .text(evidence),
    ])
  }
}

extension Store {
  /// The most quoted of those whom a name can mean; the others are told on standard error.
  func speaker(_ name: String) throws -> FoundSpeaker {
    let found = try find(name)
    guard let first = found.first else { throw Failure("\(name): no such speaker in this store") }
    if found.count > 1 {
      let others = found.dropFirst().prefix(5).map { "\($0.key) (\($0.quotations))" }.joined(separator: "، ")
      Terminal.complain("aqwal: \(name) is \(found.count) speakers; this is the most quoted one, \(first.key). Others: \(others)")
    }
    return first
  }
}
