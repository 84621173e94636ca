/// The faults of lexicon files: what ``Lexicon/build(_:)`` finds, and every example that the built lexicon does not bear out.
///
/// An `eg` of a cue, a link, a pattern or a stance must give its spans through that very entry, a `not` must give nothing through it. Entries with faults
/// of their own are not run.
public func lint(_ files: [LexiconFile]) -> [LexiconFault] {
  var (lexicon, faults) = Lexicon.build(files)
  let runner = ExampleRunner(lexicon)
  let faulty = Set(faults.map(\.origin))
  for file in files where file.name.hasSuffix(".rec") {
    var seen: [LexiconFault] = []
    file.forEachRecord(faults: &seen) { record in
      let isFaulty = record.fields.contains { faulty.contains(Origin(file: file.name, line: $0.line)) }
      if !isFaulty { faults += runner.faults(of: record) }
    }
  }
  return faults
}
