/// Inputs in their order, some at a time for whoever reads them together; a large one ends its batch, so that memory does not grow with their number.
public struct InputBatches: Sequence, IteratorProtocol {
  private var inputs: InputSequence
  private let limit: Int

  /// The bytes that end a batch.
  private static let room = 1 << 17

  /// Batches of `limit` inputs at most.
  public init(_ inputs: InputSequence, limit: Int) {
    self.inputs = inputs
    self.limit = limit
  }

  public mutating func next() -> [UnreadInput]? {
    var batch: [UnreadInput] = []
    var bytes = 0
    while batch.count < limit, bytes < Self.room, let input = inputs.next() {
      batch.append(input)
      bytes += input.size
    }
    return batch.isEmpty ? nil : batch
  }
}
