import AqwalTestSupport
import Testing

@testable import AqwalFormats

struct InputBatchesTests {
  private func id(of input: Input) -> String {
    switch input {
    case .document(let document): document.id
    case .failure(let id, _): id
    }
  }

  @Test func manyAtATimeInTheirOrder() throws {
    let folder = try TemporaryFolder(["a.jsonl": (0..<7).map { "{\"id\": \"\($0)\", \"text\": \"\"}\n" }.joined()])
    let batches = InputBatches(InputSequence([folder("a.jsonl"), folder("none.txt")]), limit: 3)
    #expect(batches.map { $0.map { id(of: $0.read()) } } == [["0", "1", "2"], ["3", "4", "5"], ["6", "none"]])
  }

  @Test func aLargeOneEndsItsBatch() throws {
    let folder = try TemporaryFolder(["a.txt": "", "b.txt": String(repeating: " ", count: 200_000), "c.txt": ""])
    let batches = InputBatches(InputSequence([folder.path]), limit: 3)
    #expect(batches.map { $0.map { id(of: $0.read()) } } == [["a", "b"], ["c"]])
  }
}
