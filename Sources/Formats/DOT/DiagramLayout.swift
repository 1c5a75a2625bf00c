/// Where the nodes of a picture go.
public enum DiagramLayout: String, Sendable, CaseIterable {
  /// Stress majorisation: distances in the picture are those in the network.
  case neato
  /// Springs and pushes; small graphs only.
  case fdp
  /// Springs and pushes on several levels, for large graphs.
  case sfdp
  /// Layers from top to bottom.
  case dot
  /// On circles.
  case circo
  /// On rings around the one in the middle.
  case twopi

  /// The layout that gives the better picture of an undirected network of a size.
  ///
  /// Measured with Graphviz 2.42: above 300 nodes neato needs seconds, and its picture gets no better
  /// than sfdp's.
  public static func suited(toNodeCount nodeCount: Int) -> DiagramLayout {
    nodeCount <= 300 ? .neato : .sfdp
  }

  /// The attributes of the graph that make its picture readable.
  ///
  /// - Parameters:
  ///   - nodeCount: Pictures of few nodes would be torn apart by a ratio.
  ///   - root: The id of the node in the middle, where there is one.
  func attributes(nodeCount: Int, root: String?) -> [(String, String)] {
    // Labels are wide and pages lie on their side, so room is made in width. A picture of several
    // components is packed, and keeps its shape.
    let shape = nodeCount > 12 ? [("ratio", "0.68")] : []
    let apart = [("overlap", "prism"), ("overlap_scaling", "1"), ("sep", "+7,5")]
    let packed = [("pack", "18"), ("packmode", "node")]
    let seeded = [("start", "1")]
    let middle = root.map { [("root", $0)] } ?? []
    return [("layout", rawValue)]
      + {
        switch self {
        case .neato:
          [("splines", "line")] + apart + packed + seeded + [("maxiter", "600")] + shape
        case .fdp: [("splines", "line")] + apart + seeded + [("K", "0.5")] + shape
        case .sfdp: [("splines", "line")] + apart + packed + seeded + shape
        case .dot:
          [
            ("splines", "true"), ("nodesep", "0.3"), ("ranksep", "0.6"), ("pack", "24"),
            ("packmode", "graph"),
          ]
        // On circles a straight line often runs through a third node; these go round it.
        case .circo: [("splines", "true"), ("mindist", "0.6"), ("overlap", "prism")] + middle
        case .twopi: [("splines", "true"), ("ranksep", "1.4")] + apart + middle
        }
      }()
  }
}
