import Tagging
import Text

/// Counts of names found, right and expected, by exact match of byte range and class.
struct SpanScore {
  private(set) var found: [String: Int] = [:]
  private(set) var expected: [String: Int] = [:]
  private(set) var right: [String: Int] = [:]

  mutating func add(found names: [AnnotatedDocument.Name], expected gold: [AnnotatedDocument.Name])
  {
    let goldSet = Set(gold)
    for name in names {
      found[name.label, default: 0] += 1
      if goldSet.contains(name) { right[name.label, default: 0] += 1 }
    }
    for name in goldSet { expected[name.label, default: 0] += 1 }
  }

  /// Micro-averaged precision, recall and F1 over classes.
  func figures(_ labels: [String]) -> (precision: Double, recall: Double, f1: Double) {
    let right = labels.reduce(0) { $0 + (self.right[$1] ?? 0) }
    let found = labels.reduce(0) { $0 + (self.found[$1] ?? 0) }
    let expected = labels.reduce(0) { $0 + (self.expected[$1] ?? 0) }
    let precision = Double(right) / Double(max(1, found))
    let recall = Double(right) / Double(max(1, expected))
    return (precision, recall, 2 * precision * recall / max(1e-9, precision + recall))
  }

  /// One line: F1 over the three classes, then of each.
  var summary: String {
    func percent(_ value: Double) -> String {
      let tenths = Int((value * 10_000).rounded())
      let rest = tenths % 100
      return "\(tenths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
    let all = figures(["PER", "LOC", "ORG"])
    var line = "F1 \(percent(all.f1)) (P \(percent(all.precision)) R \(percent(all.recall)))"
    for label in ["PER", "LOC", "ORG", "MISC"] {
      line += "  \(label) \(percent(figures([label]).f1))"
    }
    return line
  }
}
