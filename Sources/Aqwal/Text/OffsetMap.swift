/// The unit in which written offsets count.
public enum OffsetUnit: String, Sendable, CaseIterable {
  case scalars, utf16, utf8
}

/// Converts offsets in UTF-16 units of one document into the reader's unit.
public struct OffsetMap: Sendable {
  /// The converted offset of every UTF-16 unit, or nil where the two are the same.
  private let table: [Int32]?

  // An initializer owns what it is given: borrowed, the document need not be copied.
  public init(_ document: borrowing Document, unit: OffsetUnit) {
    let units = document.units
    guard unit == .utf8 || (unit == .scalars && hasPairs(units)) else {
      table = nil
      return
    }
    var table = [Int32](repeating: 0, count: units.count + 1)
    var offset: Int32 = 0
    for (at, unitValue) in units.enumerated() {
      table[at] = offset
      let isTrail = unitValue & 0xFC00 == 0xDC00
      if unit == .scalars {
        offset += isTrail ? 0 : 1
      } else {
        // A surrogate pair is four bytes: count two for each half.
        offset += unitValue < 0x80 ? 1 : unitValue < 0x800 || unitValue & 0xF800 == 0xD800 ? 2 : 3
      }
    }
    table[units.count] = offset
    self.table = table
  }

  public subscript(offset: Int) -> Int { table.map { Int($0[offset]) } ?? offset }
}

/// Whether some unit is the first of a surrogate pair; without a way out of the loop the processor takes many units at a time.
private func hasPairs(_ units: [UInt16]) -> Bool {
  units.withUnsafeBufferPointer { units in
    var found: UInt16 = 0
    for unit in units { found |= unit & 0xFC00 == 0xD800 ? 1 : 0 }
    return found != 0
  }
}
