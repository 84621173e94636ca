import AqwalCorpus

/// What no query may exceed.
let limit = Duration.milliseconds(100)

@MainActor var slowest = Duration.zero

func with(_ change: (inout QuotationFilter) -> Void) -> QuotationFilter {
  var filter = QuotationFilter()
  change(&filter)
  return filter
}

/// Prints the median of five runs.
@MainActor func time(_ label: String, _ query: () throws -> Int) throws {
  var times: [Duration] = []
  var count = 0
  for _ in 0..<5 { times.append(try ContinuousClock().measure { count = try query() }) }
  let median = times.sorted()[2]
  slowest = max(slowest, median)
  print("\(median.formatted) \(median > limit ? "TOO SLOW " : "")\(label): \(count)")
}

extension Duration {
  var formatted: String {
    let tenths = Int((self / .milliseconds(1) * 10).rounded())
    let text = "\(tenths / 10).\(tenths % 10) ms"
    return String(repeating: " ", count: max(10 - text.count, 0)) + text
  }
}
