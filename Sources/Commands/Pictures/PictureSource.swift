import Analysis
import Answers
import Drawing
import Formats
import Knowledge

/// The pictures of a graph: the diagram is made when the first is asked for, and once.
final class PictureSource {
  private let graph: KnowledgeGraph
  private let network: NetworkChoice
  private let choice: PictureChoice
  private let drawer: PictureDrawer
  private var made: (dot: [UInt8], layout: String, nodeCount: Int)?

  init(
    _ graph: KnowledgeGraph, network: NetworkChoice, choice: PictureChoice, drawer: PictureDrawer
  ) {
    self.graph = graph
    self.network = network
    self.choice = choice
    self.drawer = drawer
  }

  /// The DOT text.
  ///
  /// - Throws: A ``CommandError`` where no link leads to the focus.
  func dot() throws -> [UInt8] { try make().dot }

  /// A picture.
  ///
  /// - Throws: A ``CommandError`` as for ``dot()``, or where it cannot be drawn in time.
  func picture(_ format: ImageFormat) throws -> [UInt8] {
    let (dot, layout, nodeCount) = try make()
    return try drawer.draw(dot, as: format, layout: layout, nodeCount: nodeCount)
  }

  private func make() throws -> (dot: [UInt8], layout: String, nodeCount: Int) {
    if let made { return made }
    let diagram = Diagram(
      whoMetWhom: graph,
      options: DiagramOptions(
        view: network.view.diagram, tier: network.tier, filter: network.filter, focus: choice.focus,
        depth: choice.depth, grouping: choice.grouping, backboneLevel: choice.backboneLevel,
        isMap: choice.isMap, nodeLimit: choice.nodeLimit, language: choice.language))
    if let focus = choice.focus, diagram.nodes.isEmpty {
      throw CommandError(
        "no link leads to \(graph.label(of: focus)), so there is no picture around them; try "
          + "--view, or --planned.", status: .incomplete)
    }
    let layout =
      choice.isMap
      ? "of the map"
      : (choice.style.layout ?? .suited(toNodeCount: diagram.nodes.count)).rawValue
    let result = (
      dot: DOTWriter.dot(diagram, style: choice.style), layout: layout,
      nodeCount: diagram.nodes.count
    )
    made = result
    return result
  }
}
