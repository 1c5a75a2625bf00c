/// The layout engines of Graphviz that suit networks.
public enum Engine: String, Sendable, CaseIterable {
  /// Stress majorisation: the best picture, up to some hundred nodes.
  case neato
  /// A multilevel force model for large graphs.
  case sfdp
  /// A force model that respects clusters; small graphs only.
  case fdp
  /// Layers from top to bottom, for trees and time.
  case dot
  /// Nodes on a circle; very small graphs only.
  case circo
  /// Rings around a centre.
  case twopi
  /// Draws nodes at the positions that their `pos` attributes give, in points.
  case positioned = "nop"

  /// The most nodes that the engine lays out in reasonable time.
  ///
  /// A layout cannot be cancelled within the process, so larger graphs are refused beforehand, unless
  /// the caller can stop the process.
  /// Measured on two cores with Graphviz 2.43: neato draws 1,000 nodes in some seconds, sfdp 3,000
  /// in nine; fdp and dot above 300 and circo above 50 nodes can take minutes.
  public var nodeLimit: Int {
    switch self {
    case .neato: 1_000
    case .sfdp: 3_000
    case .fdp, .dot: 300
    case .circo: 50
    case .twopi, .positioned: 3_000
    }
  }
}
