internal import CGraphviz

/// The ground under nodes and edges that ask for one: a disc under each such node, a band under
/// each such edge, so that what belongs together stands on one patch.
extension ParsedGraph {
  /// How far the patch reaches beyond a node, and half the width of a band, in points.
  private static let reach = 17.0

  /// The patches in the drawing operations of xdot; nil where nothing asks for one.
  ///
  /// To be called after a layout.
  ///
  /// - Complexity: O(|V| + |E|).
  ///
  /// > <https://graphviz.org/docs/outputs/canon/#xdot>
  func ground() -> String? {
    var bands: [(color: String, shape: String)] = []
    // Nodes and edges stay where they are as long as the graph does.
    var next = unsafe agfstnode(pointer)
    while let node = unsafe next {
      if let color = unsafe Self.halo(of: node) {
        let (x, y) = unsafe (entrevue_node_x(node), entrevue_node_y(node))
        let radius = unsafe Self.text(Self.width(of: node) / 2 + Self.reach)
        bands.append((color, "E \(Self.text(x)) \(Self.text(y)) \(radius) \(radius)"))
      }
      var nextEdge = unsafe agfstout(pointer, node)
      while let edge = unsafe nextEdge {
        if let color = unsafe Self.halo(of: edge) {
          let (from, to) = unsafe (entrevue_edge_tail(edge), entrevue_edge_head(edge))
          let (x1, y1) = unsafe (entrevue_node_x(from), entrevue_node_y(from))
          let (x2, y2) = unsafe (entrevue_node_x(to), entrevue_node_y(to))
          if let shape = Self.band(from: (x1, y1), to: (x2, y2)) { bands.append((color, shape)) }
        }
        unsafe nextEdge = agnxtout(pointer, edge)
      }
      unsafe next = agnxtnode(pointer, node)
    }
    guard !bands.isEmpty else { return nil }
    // One colour after the other: so patches of one colour have no seams.
    let colors = Array(Set(bands.map(\.color))).sorted()
    return colors.map { color in
      let shapes = bands.filter { $0.color == color }.map(\.shape).joined(separator: " ")
      let text = "\(color.utf8.count) -\(color)"
      return "c \(text) C \(text) \(shapes)"
    }.joined(separator: " ")
  }

  /// Writes down where each node stands, for an engine that keeps it there.
  func fixPositions() {
    var next = unsafe agfstnode(pointer)
    while let node = unsafe next {
      let (x, y) = unsafe (entrevue_node_x(node), entrevue_node_y(node))
      let position = "\(Self.text(x)),\(Self.text(y))"
      unsafe entrevue_set_node_attribute(node, "pos", position)
      unsafe next = agnxtnode(pointer, node)
    }
  }

  /// The width of a shape in points; the layout's own figure has the name's width in it.
  private static func width(of node: UnsafeMutablePointer<Agnode_t>) -> Double {
    unsafe attribute("width", of: node).flatMap(Double.init).map { $0 * 72 } ?? 20
  }

  private static func halo(of object: UnsafeMutableRawPointer) -> String? {
    unsafe attribute("halo", of: object)
  }

  private static func attribute(_ name: String, of object: UnsafeMutableRawPointer) -> String? {
    // The text belongs to the graph, and is copied at once.
    guard let text = unsafe entrevue_attribute(object, name) else { return nil }
    let value = unsafe String(cString: text)
    return value.isEmpty ? nil : value
  }

  /// A rectangle along a line; nil for one that has no length.
  private static func band(
    from a: (x: Double, y: Double), to b: (x: Double, y: Double)
  ) -> String? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0, length.isFinite else { return nil }
    let (x, y) = (-dy / length * reach, dx / length * reach)
    let corners = [
      (a.x + x, a.y + y), (b.x + x, b.y + y), (b.x - x, b.y - y), (a.x - x, a.y - y),
    ]
    return "P 4 " + corners.map { "\(text($0.0)) \(text($0.1))" }.joined(separator: " ")
  }

  /// A number with one decimal and a point, whatever the locale.
  private static func text(_ value: Double) -> String {
    guard value.magnitude < 1e9 else { return "0" }
    let tenths = Int((value.magnitude * 10).rounded())
    return "\(value < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
  }
}
