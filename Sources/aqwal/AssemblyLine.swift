import AqwalFormats
import Dispatch
import Synchronization

/// Takes entries one after another; a failure ends the job.
protocol OrderedSink: ~Copyable, Sendable {
  associatedtype Entry: Sendable
  mutating func take(_ entry: Entry) throws(Failure)
  /// Ends the output and returns how many inputs failed.
  mutating func finish() throws(Failure) -> Int
}

/// Lets workers make entries of batches of inputs side by side and gives them to a sink in the order of the inputs.
///
/// At most `window` batches are between intake and delivery, so that one slow article does not make the finished ones behind it pile up.
final class AssemblyLine<Sink: OrderedSink & ~Copyable>: Sendable {
  typealias Entry = Sink.Entry

  private struct Intake {
    var batches: InputBatches
    var taken = 0
    var isClosed = false
  }

  private struct Delivery: ~Copyable {
    var sink: Sink
    var delivered = 0
    /// The entries of finished batches that wait for one before them, by number.
    var waiting: [Int: [Entry]] = [:]
    var failure: Failure?
  }

  private let intake: Mutex<Intake>
  private let delivery: Mutex<Delivery>
  private let permits: DispatchSemaphore

  init(_ batches: sending InputBatches, sink: consuming Sink, window: Int) {
    intake = Mutex(Intake(batches: batches))
    delivery = Mutex(Delivery(sink: sink))
    permits = DispatchSemaphore(value: window)
  }

  /// Runs until the inputs are used up; each worker makes its own function from a batch to its entries.
  func run(workers: Int, _ makeWork: @Sendable () -> ([UnreadInput]) -> [Entry]) {
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      let work = makeWork()
      while let (number, batch) = take() { deliver(number, work(batch)) }
    }
  }

  /// Ends the output and returns how many inputs failed.
  func finish() throws(Failure) -> Int {
    let outcome = delivery.withLock { delivery in
      Result { () throws(Failure) -> Int in
        if let failure = delivery.failure { throw failure }
        return try delivery.sink.finish()
      }
    }
    return try outcome.get()
  }

  private func take() -> (Int, [UnreadInput])? {
    permits.wait()
    let next: (Int, [UnreadInput])? = intake.withLock { intake in
      guard !intake.isClosed, let batch = intake.batches.next() else {
        intake.isClosed = true
        return nil
      }
      intake.taken += 1
      return (intake.taken - 1, batch)
    }
    if next == nil { permits.signal() }
    return next
  }

  private func deliver(_ number: Int, _ entries: [Entry]) {
    let isBroken = delivery.withLock { delivery in
      delivery.waiting[number] = entries
      while let entries = delivery.waiting.removeValue(forKey: delivery.delivered) {
        delivery.delivered += 1
        permits.signal()
        if delivery.failure != nil { continue }
        do throws(Failure) {
          for entry in entries { try delivery.sink.take(entry) }
        } catch {
          delivery.failure = error
        }
      }
      return delivery.failure != nil
    }
    if isBroken { intake.withLock { $0.isClosed = true } }
  }
}
