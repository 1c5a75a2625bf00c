/// Places drawings beside each other without overlap, the largest in the middle.
///
/// Each drawing is rounded up to squares of a grid, its nodes and edges with a margin; it goes to
/// the free place nearest to the middle. So small ones fill the bays of large ones.
///
/// > K. Freivalds, U. Dogrusoz, P. Kikusts, "Disconnected Graph Layout and the Polyomino Packing
/// > Approach", *Graph Drawing* 2001. [doi:10.1007/3-540-45848-4_30](https://doi.org/10.1007/3-540-45848-4_30)
struct ComponentPacking {
  /// A square of the grid.
  private struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  /// The side of a square, in edge lengths.
  private let side: Double
  private let width: Int
  private let height: Int
  private var isTaken: [Bool]
  /// Places to try, nearest first.
  private let spiral: [Cell]
  /// Where the search for a shape of so many squares got to: smaller ones look from there on.
  private var progress: [Int: Int] = [:]

  /// Makes an empty grid that has room for all.
  ///
  /// - Parameter cellCounts: How many squares the drawings take, with those of the largest's box.
  private init(side: Double, reach: Int) {
    self.side = side
    width = reach * 2 + 1
    height = reach * 2 + 1
    isTaken = [Bool](repeating: false, count: width * height)
    var cells: [(key: Int, cell: Cell)] = []
    cells.reserveCapacity(width * height)
    for row in -reach...reach {
      for column in -reach...reach {
        // Distances down the page count a little more: the part of a screen beside panels is wide.
        cells.append((25 * column * column + 36 * row * row, Cell(column: column, row: row)))
      }
    }
    cells.sort {
      ($0.key, $0.cell.row, $0.cell.column) < ($1.key, $1.cell.row, $1.cell.column)
    }
    spiral = cells.map(\.cell)
  }

  /// The positions of all drawings in one plane.
  ///
  /// - Parameters:
  ///   - drawings: The positions of each drawing's nodes, the largest drawing first.
  ///   - edges: The edges of each drawing.
  /// - Complexity: O(places tried · squares), small beside the layout itself.
  static func positions(
    of drawings: [[LayoutPoint]], edges: [[(Int, Int)]]
  ) -> [[LayoutPoint]] {
    guard drawings.count > 1 else { return drawings }
    // Coarser squares for large graphs keep the grid below a million squares.
    let nodeCount = drawings.reduce(0) { $0 + $1.count }
    let side = max(0.8, Double(nodeCount).squareRoot() / 140)
    let shapes = zip(drawings, edges).map { shape(of: $0, edges: $1, side: side) }
    var reach = 8
    let total = shapes.reduce(0) { $0 + $1.count }
    let longest =
      shapes.map { $0.reduce(0) { max($0, abs($1.column), abs($1.row)) } }.max() ?? 0
    while reach * reach < total { reach += 4 }
    var packing = ComponentPacking(side: side, reach: min(reach + longest, 700))
    return zip(drawings, shapes).map { drawing, shape in
      let offset = packing.place(shape)
      return drawing.map { $0 + offset }
    }
  }

  private mutating func place(_ shape: [Cell]) -> LayoutPoint {
    let start = progress[shape.count] ?? 0
    for index in start..<spiral.count {
      let place = spiral[index]
      guard fits(shape, at: place) else { continue }
      for cell in shape { isTaken[number(of: cell, at: place)] = true }
      progress[shape.count] = index
      return LayoutPoint(x: Double(place.column) * side, y: Double(place.row) * side)
    }
    // The grid is full: below everything, which stays readable. It takes more components than a
    // page can show.
    return LayoutPoint(x: 0, y: Double(height) * side)
  }

  private func fits(_ shape: [Cell], at place: Cell) -> Bool {
    for cell in shape {
      let column = cell.column + place.column + width / 2
      let row = cell.row + place.row + height / 2
      guard column >= 0, column < width, row >= 0, row < height,
        !isTaken[row * width + column]
      else { return false }
    }
    return true
  }

  private func number(of cell: Cell, at place: Cell) -> Int {
    (cell.row + place.row + height / 2) * width + cell.column + place.column + width / 2
  }

  /// The squares that a drawing covers, nodes with a margin of one square.
  private static func shape(
    of drawing: [LayoutPoint], edges: [(Int, Int)], side: Double
  ) -> [Cell] {
    var cells: Set<Cell> = []
    func cell(_ point: LayoutPoint) -> Cell {
      Cell(
        column: Int((point.x / side).rounded(.down)), row: Int((point.y / side).rounded(.down)))
    }
    for point in drawing {
      let middle = cell(point)
      for row in -1...1 {
        for column in -1...1 {
          cells.insert(Cell(column: middle.column + column, row: middle.row + row))
        }
      }
    }
    for (source, target) in edges {
      let step = drawing[target] - drawing[source]
      let count = Int((step.length / side * 1.5).rounded(.up))
      for index in 0..<max(count, 1) {
        cells.insert(cell(drawing[source] + step * (Double(index) / Double(max(count, 1)))))
      }
    }
    return cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}
