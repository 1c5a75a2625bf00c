/// A country of a map: its nodes in rows, and where it stands.
struct MapBox {
  /// How much room a node and its name take.
  struct Cell {
    /// The node's position in the diagram.
    var node: Int
    /// The width of the shape or the name, whichever is wider.
    var width: Double
    /// From the top of the shape to the bottom of the name.
    var height: Double
    /// The width of the shape.
    var diameter: Double
  }

  /// What stands in the corner; empty for none.
  var name: String
  /// Where the country lies.
  var anchor: Diagram.Point
  /// The middle of the box.
  var center: Diagram.Point
  private(set) var width: Double
  private(set) var height: Double
  /// The middles of the shapes, from the box's upper left corner, downwards.
  private let places: [(node: Int, x: Double, y: Double)]

  private static let padding = 10.0
  private static let gap = 12.0
  /// How far every other row is moved to the right, so that a straight line between two nodes does
  /// not run through a third.
  private static let stagger = 18.0

  /// Puts cells into rows of about equal length, so that the box is somewhat wider than high.
  init(name: String, anchor: Diagram.Point, cells: [Cell]) {
    self.name = name
    self.anchor = anchor
    center = anchor
    let area = cells.reduce(0) { $0 + ($1.width + Self.gap) * ($1.height + Self.gap) }
    let widest = cells.map(\.width).sorted(by: >).prefix(2)
    let pair = cells.count > 2 ? widest.reduce(Self.gap, +) : widest.first ?? 0
    let limit = max((area * 1.5).squareRoot(), pair)
    var rows: [[Cell]] = []
    var length = 0.0
    for cell in cells {
      if rows.isEmpty || length + cell.width > limit {
        rows.append([])
        length = 0
      }
      rows[rows.count - 1].append(cell)
      length += cell.width + Self.gap
    }
    func span(_ row: [Cell]) -> Double { row.reduce(-Self.gap) { $0 + $1.width + Self.gap } }
    let shift = rows.count > 1 ? Self.stagger : 0
    let inner = max((rows.map(span).max() ?? 0) + shift, Double(name.count) * 6.5)
    var y = Self.padding + (name.isEmpty ? 0 : 16)
    var places: [(node: Int, x: Double, y: Double)] = []
    for (number, row) in rows.enumerated() {
      // Shapes of a row have their middles on one line.
      let rise = (row.map(\.diameter).max() ?? 0) / 2
      let side = number % 2 == 0 ? -shift / 2 : shift / 2
      var x = Self.padding + (inner - span(row)) / 2 + side
      for cell in row {
        places.append((cell.node, x + cell.width / 2, y + rise))
        x += cell.width + Self.gap
      }
      let below = row.map { $0.height - $0.diameter / 2 }.max() ?? 0
      y += rise + below + Self.gap
    }
    self.places = places
    width = inner + 2 * Self.padding
    height = y - (rows.isEmpty ? 0 : Self.gap) + Self.padding
  }

  /// The rectangle.
  var region: Diagram.Region {
    Diagram.Region(
      name: name,
      low: Diagram.Point(x: center.x - width / 2, y: center.y - height / 2),
      high: Diagram.Point(x: center.x + width / 2, y: center.y + height / 2))
  }

  /// Where each node stands.
  var points: [(node: Int, point: Diagram.Point)] {
    places.map {
      (
        $0.node,
        Diagram.Point(x: center.x - width / 2 + $0.x, y: center.y + height / 2 - $0.y)
      )
    }
  }

  /// By how much two boxes with a margin between them overlap; not positive where they do not.
  func overlap(with other: MapBox, margin: Double) -> (x: Double, y: Double) {
    (
      (width + other.width) / 2 + margin - (center.x - other.center.x).magnitude,
      (height + other.height) / 2 + margin - (center.y - other.center.y).magnitude
    )
  }
}
