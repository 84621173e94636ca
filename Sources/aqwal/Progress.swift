/// A line on the terminal that counts what is done, while results go elsewhere.
struct Progress: Sendable {
  private let isShown: Bool
  private var articles = 0
  private var quotations = 0
  private var isOnScreen = false
  private var nextUpdate: ContinuousClock.Instant

  init(isShown: Bool) {
    self.isShown = isShown
    nextUpdate = .now + .milliseconds(500)
  }

  mutating func add(quotations count: Int) {
    guard isShown else { return }
    articles += 1
    quotations += count
    let now = ContinuousClock.now
    guard now >= nextUpdate else { return }
    nextUpdate = now + .milliseconds(100)
    isOnScreen = true
    Terminal.write("\r\(articles) articles, \(quotations) quotations\u{1B}[K")
  }

  mutating func clear() {
    if isOnScreen { Terminal.write("\r\u{1B}[K") }
    isOnScreen = false
  }
}
