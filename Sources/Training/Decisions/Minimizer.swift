/// Finds the minimum of a smooth convex function by L-BFGS (Nocedal 1980) with a backtracking line search.
///
/// Deterministic: the same function gives the same numbers.
struct Minimizer {
  /// The most steps.
  var steps = 120
  /// Ends where a step lowers the function by less than this share of it.
  var tolerance = 1e-6
  private static let memory = 8

  /// Where the function is least, from a start.
  ///
  /// - Parameter function: Gives the value at a point, and writes the gradient there.
  /// - Complexity: O(steps · (n + cost of the function)).
  func minimum(
    from start: [Double], of function: (_ point: [Double], _ gradient: inout [Double]) -> Double
  ) -> [Double] {
    var point = start
    var gradient = [Double](repeating: 0, count: start.count)
    var value = function(point, &gradient)
    var history: [(step: [Double], change: [Double], curvature: Double)] = []
    for _ in 0..<steps {
      let direction = direction(gradient, history)
      let slope = dot(direction, gradient)
      guard slope < 0 else { break }
      var length =
        history.isEmpty ? min(1, 1 / max(1e-12, dot(gradient, gradient).squareRoot())) : 1.0
      var next = point
      var nextGradient = gradient
      var nextValue = value
      var isLower = false
      for _ in 0..<30 {
        for index in point.indices { next[index] = point[index] + length * direction[index] }
        nextValue = function(next, &nextGradient)
        if nextValue <= value + 1e-4 * length * slope {
          isLower = true
          break
        }
        length /= 2
      }
      guard isLower else { break }
      var step = next
      var change = nextGradient
      for index in point.indices {
        step[index] -= point[index]
        change[index] -= gradient[index]
      }
      let curvature = dot(step, change)
      if curvature > 1e-12 {
        history.append((step, change, curvature))
        if history.count > Self.memory { history.removeFirst() }
      }
      let gain = value - nextValue
      point = next
      gradient = nextGradient
      value = nextValue
      if gain < tolerance * max(1, abs(value)) { break }
    }
    return point
  }

  private func direction(
    _ gradient: [Double], _ history: [(step: [Double], change: [Double], curvature: Double)]
  ) -> [Double] {
    var result = gradient.map { -$0 }
    var parts: [Double] = []
    for pair in history.reversed() {
      let part = dot(pair.step, result) / pair.curvature
      parts.append(part)
      for index in result.indices { result[index] -= part * pair.change[index] }
    }
    if let last = history.last {
      let scale = last.curvature / dot(last.change, last.change)
      for index in result.indices { result[index] *= scale }
    }
    for (pair, part) in zip(history, parts.reversed()) {
      let other = dot(pair.change, result) / pair.curvature
      for index in result.indices { result[index] += (part - other) * pair.step[index] }
    }
    return result
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}
