/// A quadtree over points that stands in for far ones by their centre of mass.
///
/// The squares lie in one flat array in depth-first order, each with the position of the square
/// after it, so that a walk needs no stack. Points are sorted along a Z-shaped curve first, which
/// makes every square a range of points.
///
/// > J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm", *Nature*
/// > 324:446–449, 1986. [doi:10.1038/324446a0](https://doi.org/10.1038/324446a0)
struct RepulsionTree {
  private struct Square {
    var x = 0.0
    var y = 0.0
    var mass = 0.0
    /// The square of the side.
    var area: Double
    /// The first square that is not within this one.
    var next: Int32 = 0
    /// Points of a leaf; empty for a square with squares in it.
    var first: Int32
    var end: Int32
  }

  private var squares: [Square] = []
  private var points: [LayoutPoint] = []
  private var codes: [UInt64] = []

  /// The most points of a leaf.
  private static let leafSize = 6
  /// How many times the plane is halved in each direction.
  private static let depth = 16
  /// A square counts as a point from this many sides away; larger is faster and coarser.
  private static let squaredOpening = 1.2 * 1.2

  /// Builds the tree; the memory of the last one is used again.
  ///
  /// - Complexity: O(n log n).
  mutating func build(_ positions: [LayoutPoint]) {
    squares.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
    guard let corner = positions.first else { return }
    var (low, high) = (corner, corner)
    for point in positions {
      low = LayoutPoint(x: min(low.x, point.x), y: min(low.y, point.y))
      high = LayoutPoint(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    let side = max(high.x - low.x, high.y - low.y, 1e-9)
    let scale = Double((1 << Self.depth) - 1) / side
    for (index, point) in positions.enumerated() {
      let column = UInt32((point.x - low.x) * scale)
      let row = UInt32((point.y - low.y) * scale)
      codes.append(UInt64(Self.spread(column) | Self.spread(row) << 1) << 32 | UInt64(index))
    }
    codes.sort()
    points.removeAll(keepingCapacity: true)
    for code in codes { points.append(positions[Int(code & 0xFFFF_FFFF)]) }
    add(0..<points.count, level: 0, area: side * side)
  }

  private mutating func add(_ range: Range<Int>, level: Int, area: Double) {
    let number = squares.count
    var square = Square(area: area, first: Int32(range.lowerBound), end: Int32(range.upperBound))
    for index in range {
      square.x += points[index].x
      square.y += points[index].y
    }
    square.mass = Double(range.count)
    square.x /= square.mass
    square.y /= square.mass
    squares.append(square)
    if range.count > Self.leafSize, level < Self.depth {
      squares[number].end = squares[number].first
      let shift = UInt64(32 + 2 * (Self.depth - 1 - level))
      var start = range.lowerBound
      while start < range.upperBound {
        let quarter = codes[start] >> shift & 3
        var end = start + 1
        while end < range.upperBound, codes[end] >> shift & 3 == quarter { end += 1 }
        add(start..<end, level: level + 1, area: area / 4)
        start = end
      }
    }
    squares[number].next = Int32(squares.count)
  }

  /// The sum, over all points, of the step away from it divided by the squared distance.
  ///
  /// - Complexity: O(log n) for points that are spread evenly.
  func push(at point: LayoutPoint) -> LayoutPoint {
    var (x, y) = (0.0, 0.0)
    var number = 0
    while number < squares.count {
      let square = squares[number]
      let (dx, dy) = (point.x - square.x, point.y - square.y)
      let distance = dx * dx + dy * dy
      if square.area < Self.squaredOpening * distance {
        x += dx * square.mass / distance
        y += dy * square.mass / distance
        number = Int(square.next)
      } else if square.first < square.end {
        for index in Int(square.first)..<Int(square.end) {
          let (dx, dy) = (point.x - points[index].x, point.y - points[index].y)
          // Two points in one place push each other by nothing; the springs part them.
          let distance = dx * dx + dy * dy + 1e-4
          x += dx / distance
          y += dy / distance
        }
        number = Int(square.next)
      } else {
        number += 1
      }
    }
    return LayoutPoint(x: x, y: y)
  }

  /// Puts a zero before each of the lower 16 bits.
  private static func spread(_ bits: UInt32) -> UInt32 {
    var value = bits & 0xFFFF
    value = (value | value << 8) & 0x00FF_00FF
    value = (value | value << 4) & 0x0F0F_0F0F
    value = (value | value << 2) & 0x3333_3333
    return (value | value << 1) & 0x5555_5555
  }
}
