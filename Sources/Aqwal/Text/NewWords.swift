/// The words of a batch that the vocabulary does not have, folded beforehand, in their order.
struct NewWords: ~Copyable {
  private var hashes = Column<UInt64>()
  private var spellings = FoldedSpellings()
  /// What their likely stems are known by.
  private(set) var stems = Column<UInt64>()
  /// The first that is not asked for yet.
  private var next = 0

  /// Adds the word with this hash, and has the processor fetch what tells of its stems.
  mutating func append(_ hash: UInt64, _ spelling: Slice<UnsafeBufferPointer<UInt16>>, _ lexicon: Lexicon) {
    hashes.append(hash)
    spellings.append(spelling)
    CliticReading.forEachStem(of: spellings[spellings.count - 1]) {
      lexicon.forms.prefetch($0)
      stems.append($0)
    }
  }

  /// The folded spelling of the word with this hash, until the next change; those before it are not asked for any more.
  mutating func folded(_ hash: UInt64, _ spelling: Slice<UnsafeBufferPointer<UInt16>>) -> Stem {
    while next < hashes.count, hashes[next] != hash { next += 1 }
    if next == hashes.count {
      hashes.append(hash)
      spellings.append(spelling)
    }
    next += 1
    return spellings[next - 1]
  }

  mutating func removeAll() {
    hashes.removeAll()
    spellings.removeAll()
    stems.removeAll()
    next = 0
  }
}
