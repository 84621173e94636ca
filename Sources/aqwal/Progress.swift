/// A line on the terminal that counts what is done, while results go elsewhere.
struct Progress: Sendable {
  private let isShown: Bool
  /// How many articles there will be, where that is known.
  private let total: Int?
  private let start = ContinuousClock.now
  private var articles = 0
  private var quotations = 0
  private var isOnScreen = false
  private var nextUpdate: ContinuousClock.Instant

  init(isShown: Bool, total: Int? = nil) {
    self.isShown = isShown
    self.total = total
    nextUpdate = start + .milliseconds(500)
  }

  mutating func add(quotations count: Int) {
    guard isShown else { return }
    articles += 1
    quotations += count
    let now = ContinuousClock.now
    guard now >= nextUpdate else { return }
    nextUpdate = now + .milliseconds(100)
    isOnScreen = true
    Terminal.write("\r\(line(after: now - start))\u{1B}[K")
  }

  mutating func clear() {
    if isOnScreen { Terminal.write("\r\u{1B}[K") }
    isOnScreen = false
  }

  private func line(after time: Duration) -> String {
    guard let total else { return "\(articles) articles, \(quotations) quotations" }
    let rate = Double(articles) / (time / .seconds(1))
    let left = Int((Double(max(total - articles, 0)) / rate).rounded(.up))
    let seconds = left % 60
    return "\(articles) of \(total) articles, \(quotations) quotations, \(Int(rate)) articles/s, \(left / 60):\(seconds < 10 ? "0" : "")\(seconds) left"
  }
}
