/// Scores as people read them.
package enum ScoreText {
  /// A whole number as such, others with four significant digits; no locale has a part in it.
  package static func text(of score: Double) -> String {
    guard score.isFinite, score.magnitude < 1e15 else { return "\(score)" }
    if score == score.rounded() { return String(Int(score)) }
    guard score.magnitude >= 1e-12 else { return "\(score)" }
    var decimals = 4
    var scale = score.magnitude
    while scale >= 10, decimals > 1 {
      scale /= 10
      decimals -= 1
    }
    while scale < 0.1, decimals < 12 {
      scale *= 10
      decimals += 1
    }
    var unit = 1
    for _ in 0..<decimals { unit *= 10 }
    // Up to 10¹⁵ with one decimal, or 12 decimals of less than 0.1: the product fits 64 bits.
    let scaled = Int((score.magnitude * Double(unit)).rounded())
    let part = String(scaled % unit)
    let zeros = String(repeating: "0", count: decimals - part.utf8.count)
    return (score < 0 ? "-" : "") + "\(scaled / unit).\(zeros)\(part)"
  }
}
