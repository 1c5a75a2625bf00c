/// Moves the countries of a map apart until none covers another.
///
/// A rectangular cartogram: each country has the room that its nodes need, and keeps its direction
/// from the others as far as that goes. Empty strips across the whole map are narrowed.
///
/// > E. Raisz, "The Rectangular Statistical Cartogram", *Geographical Review* 24(2):292–296, 1934.
/// > [doi:10.2307/208794](https://doi.org/10.2307/208794)
enum MapPlacement {
  private static let margin = 14.0
  private static let widestGap = 44.0

  /// The boxes where they are to be drawn, in the same order.
  ///
  /// - Complexity: O(n²) a round, at most 600 rounds.
  static func placed(_ boxes: [MapBox]) -> [MapBox] {
    guard boxes.count > 1 else { return boxes }
    var boxes = boxes
    let scale = scale(for: boxes)
    for index in boxes.indices {
      boxes[index].anchor.x *= scale
      boxes[index].anchor.y *= scale
      boxes[index].center = boxes[index].anchor
    }
    if !separate(&boxes) { lineUp(&boxes) }
    narrowGaps(&boxes, \.x) { $0.width }
    narrowGaps(&boxes, \.y) { $0.height }
    return boxes
  }

  /// So many points for each degree that the boxes cover about half of the map.
  private static func scale(for boxes: [MapBox]) -> Double {
    let (x, y) = (boxes.map(\.anchor.x), boxes.map(\.anchor.y))
    let width = (x.max() ?? 0) - (x.min() ?? 0)
    let height = (y.max() ?? 0) - (y.min() ?? 0)
    let area = boxes.reduce(0) { $0 + $1.width * $1.height }
    return min(max((2 * area / max(width * height, 25)).squareRoot(), 4), 40)
  }

  /// Pushes overlapping boxes apart; false where some still overlap in the end.
  private static func separate(_ boxes: inout [MapBox]) -> Bool {
    for _ in 0..<600 {
      var isClear = true
      for first in boxes.indices {
        for second in boxes.indices.dropFirst(first + 1) {
          let overlap = boxes[first].overlap(with: boxes[second], margin: margin)
          guard overlap.x > 1e-6, overlap.y > 1e-6 else { continue }
          isClear = false
          let (a, b) = (boxes[first].anchor, boxes[second].anchor)
          // Along the axis on which they lie apart on the map, unless the way is much longer.
          let alongX = overlap.x / ((a.x - b.x).magnitude + 20)
          let alongY = overlap.y / ((a.y - b.y).magnitude + 20)
          if alongX < alongY {
            let step = overlap.x / 2 * (a.x < b.x ? -1 : 1)
            boxes[first].center.x += step
            boxes[second].center.x -= step
          } else {
            let step = overlap.y / 2 * (a.y < b.y ? -1 : 1)
            boxes[first].center.y += step
            boxes[second].center.y -= step
          }
        }
      }
      if isClear { return true }
    }
    return false
  }

  /// Moves each box to the right until it covers none of those before it.
  private static func lineUp(_ boxes: inout [MapBox]) {
    let order = boxes.indices.sorted { (boxes[$0].center.x, $0) < (boxes[$1].center.x, $1) }
    for (rank, index) in order.enumerated() {
      for other in order[..<rank] {
        let overlap = boxes[index].overlap(with: boxes[other], margin: margin)
        guard overlap.x > 0, overlap.y > 0 else { continue }
        let right = boxes[other].center.x + boxes[other].width / 2
        boxes[index].center.x = max(
          boxes[index].center.x, right + margin + boxes[index].width / 2)
      }
    }
  }

  /// Narrows the strips that no box reaches into.
  private static func narrowGaps(
    _ boxes: inout [MapBox], _ axis: WritableKeyPath<Diagram.Point, Double>,
    size: (MapBox) -> Double
  ) {
    let order = boxes.indices.sorted {
      (boxes[$0].center[keyPath: axis] - size(boxes[$0]) / 2, $0)
        < (boxes[$1].center[keyPath: axis] - size(boxes[$1]) / 2, $1)
    }
    var (end, shift) = (-Double.infinity, 0.0)
    for index in order {
      let start = boxes[index].center[keyPath: axis] - size(boxes[index]) / 2
      if end.isFinite, start - end > widestGap { shift += start - end - widestGap }
      end = max(end, start + size(boxes[index]))
      boxes[index].center[keyPath: axis] -= shift
    }
  }
}
