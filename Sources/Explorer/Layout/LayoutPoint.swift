/// A point of the plane, or a step between two; the unit is the natural length of an edge.
struct LayoutPoint: Equatable {
  var x = 0.0
  var y = 0.0

  static func + (a: LayoutPoint, b: LayoutPoint) -> LayoutPoint {
    .init(x: a.x + b.x, y: a.y + b.y)
  }
  static func - (a: LayoutPoint, b: LayoutPoint) -> LayoutPoint {
    .init(x: a.x - b.x, y: a.y - b.y)
  }
  static func * (a: LayoutPoint, factor: Double) -> LayoutPoint {
    .init(x: a.x * factor, y: a.y * factor)
  }
  static func += (a: inout LayoutPoint, b: LayoutPoint) { a = a + b }

  var squaredLength: Double { x * x + y * y }
  var length: Double { squaredLength.squareRoot() }
}
