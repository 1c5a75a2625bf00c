import Analysis
import Answers
import Drawing
import Formats
import Knowledge

/// The pictures of a graph: the diagram is made when the first is asked for, and once.
final class PictureSource {
  private let networks: GraphNetworks
  private let network: NetworkChoice
  private let choice: PictureChoice
  private let drawer: PictureDrawer
  private var made: (dot: [UInt8], layout: String, nodeCount: Int)?

  init(
    _ networks: GraphNetworks, network: NetworkChoice, choice: PictureChoice, drawer: PictureDrawer
  ) {
    self.networks = networks
    self.network = network
    self.choice = choice
    self.drawer = drawer
  }

  /// The picture in a format: drawn, or the DOT text that it is drawn of.
  ///
  /// - Throws: A ``CommandError`` where no link leads to the focus, or where it cannot be drawn in time.
  func picture(_ format: ExportFormat) throws -> [UInt8] {
    let (dot, layout, nodeCount) = try make()
    guard let image = ImageFormat(format) else { return dot }
    return try drawer.draw(dot, as: image, layout: layout, nodeCount: nodeCount)
  }

  private func make() throws -> (dot: [UInt8], layout: String, nodeCount: Int) {
    if let made { return made }
    let graph = networks.graph
    let diagram = Diagram(
      whoMetWhom: networks,
      options: DiagramOptions(
        view: network.view, tier: network.tier, filter: network.filter, focus: choice.focus,
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
