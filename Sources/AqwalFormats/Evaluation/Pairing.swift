/// Predictions and gold attributions paired one to one, the best agreement first.
struct Pairing {
  /// Per prediction, its gold attribution and how well they agree.
  private(set) var ofPrediction: [Int: (gold: Int, dice: Double)] = [:]
  private(set) var foundGold: Set<Int> = []

  /// Pairs what agrees at a Dice of 0.5 or more; each gold attribution has several readings, of which the best one counts.
  init(predictions: [Set<Int>], gold: [[Set<Int>]]) {
    var pairs: [(dice: Double, prediction: Int, gold: Int)] = []
    for (i, words) in predictions.enumerated() {
      for (j, readings) in gold.enumerated() {
        let best = readings.map { dice(words, $0) }.max() ?? 0
        if best >= 0.5 { pairs.append((best, i, j)) }
      }
    }
    pairs.sort { ($1.dice, $0.prediction, $0.gold) < ($0.dice, $1.prediction, $1.gold) }
    for pair in pairs where ofPrediction[pair.prediction] == nil && !foundGold.contains(pair.gold) {
      ofPrediction[pair.prediction] = (pair.gold, pair.dice)
      foundGold.insert(pair.gold)
    }
  }
}
