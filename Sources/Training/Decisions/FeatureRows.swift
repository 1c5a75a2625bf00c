import Decisions

/// The features of many candidates as rows of a sparse matrix of zeros and ones.
struct FeatureRows {
  /// The hash of each column, ascending.
  let keys: [UInt32]
  private let columns: [Int32]
  private let starts: [Int]

  var count: Int { starts.count - 1 }

  /// Enters candidates.
  ///
  /// - Parameters:
  ///   - features: One row each.
  ///   - articles: The article of each, rows of one article side by side.
  ///   - minimum: A feature counts where so many articles have it.
  /// - Complexity: O(n log n) in all features.
  init(_ features: [FeatureVector], articles: [Int], minimum: Int) {
    var seen: [UInt32: (article: Int, count: Int)] = [:]
    for (row, article) in zip(features, articles) {
      for key in row.keys {
        if let entry = seen[key] {
          if entry.article != article { seen[key] = (article, entry.count + 1) }
        } else {
          seen[key] = (article, 1)
        }
      }
    }
    let keys = seen.filter { $0.value.count >= minimum && $0.key != 0 }.map(\.key).sorted()
    var columnOfKey: [UInt32: Int32] = [:]
    for (column, key) in keys.enumerated() { columnOfKey[key] = Int32(column) }
    var columns: [Int32] = []
    var starts = [0]
    for row in features {
      // What stands twice counts twice in the model too, so it may stay.
      columns += row.keys.compactMap { columnOfKey[$0] }
      starts.append(columns.count)
    }
    self.keys = keys
    self.columns = columns
    self.starts = starts
  }

  /// The sum of the weights of a row.
  func score(_ row: Int, _ weights: [Double]) -> Double {
    var sum = 0.0
    for at in starts[row]..<starts[row + 1] { sum += weights[Int(columns[at])] }
    return sum
  }

  /// Adds a number to the gradient of each column of a row.
  func add(_ number: Double, of row: Int, to gradient: inout [Double]) {
    guard number != 0 else { return }
    for at in starts[row]..<starts[row + 1] { gradient[Int(columns[at])] += number }
  }
}
