import AqwalTestSupport
import Testing

@testable import Aqwal

/// What a column does without asking the processor to guess.
@Suite struct ColumnTests {
  @Test func outsideOfAColumnStandsWhatClosesIt() {
    var column = Column<Int32>(capacity: 1)
    for count in 0..<40 {
      column.close(with: -1)
      for index in [Int.min, -2, -1, count, count + 1, .max] { #expect(column.element(index) == -1) }
      for index in 0..<count { #expect(column.element(index) == Int32(index)) }
      column.append(Int32(count))
    }
  }

  @Test func repeatedElementsAreAppended() {
    var column = Column<Int32>(capacity: 1)
    for count in 0..<40 {
      column.removeAll()
      column.append(7)
      column.append(repeating: 5, count: count)
      column.append(9)
      #expect(Array(column.elements) == [7] + Array(repeating: 5, count: count) + [9])
    }
  }

  @Test func elementsThatFitAreKept() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1000 {
      let elements = (0..<Int.random(in: 0...40, using: &random)).map { _ in Int32.random(in: 0..<100, using: &random) }
      var kept = Column<Int32>(capacity: 1)
      for element in elements { kept.append(element) }
      kept.keep { $0 % 3 == 0 }
      #expect(Array(kept.elements) == elements.filter { $0 % 3 == 0 })
    }
  }
}
