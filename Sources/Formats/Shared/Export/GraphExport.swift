public import Analysis
public import Knowledge

/// A graph on its way out, for any number of formats: what they share is made once.
///
///     let export = GraphExport(graph)
///     try ExportFormat.gexf.write(export, to: &file)
public final class GraphExport {
  /// The graph, and all networks of it.
  public let networks: GraphNetworks
  /// What of the graph is exported.
  public let options: ExportOptions
  /// Gives the bytes of a picture, as ``drawing`` says.
  private let draw: ((ExportFormat) throws -> [UInt8])?

  /// Prepares the export of a valid graph.
  ///
  /// - Parameters:
  ///   - networks: The networks of the graph.
  ///   - options: What of the graph is exported.
  ///   - drawing: Gives the bytes of a picture in a format, DOT text among them; nil for DOT text with
  ///     its own defaults, and no other picture.
  public init(
    _ networks: GraphNetworks, options: ExportOptions = ExportOptions(),
    drawing: ((ExportFormat) throws -> [UInt8])? = nil
  ) {
    self.networks = networks
    self.options = options
    draw = drawing
  }

  /// Prepares the export of a valid graph.
  public convenience init(_ graph: KnowledgeGraph, options: ExportOptions = ExportOptions()) {
    self.init(GraphNetworks(graph), options: options)
  }

  /// The graph.
  public var graph: KnowledgeGraph { networks.graph }

  /// The network that was chosen.
  public var network: Network {
    networks.network(
      view: options.view, tier: options.tier, weighting: options.weighting, filter: options.filter)
  }

  /// The network as it is written, or the whole graph; made when it is first asked for.
  public private(set) lazy var document =
    options.holdsWholeGraph
    ? NetworkDocument(graph: graph) : NetworkDocument(network, of: graph)

  /// The graph as tables, with the edges of the network among them.
  public var tables: GraphTables { GraphTables(graph, network: network) }

  /// How IRIs are made.
  var linkedData: LinkedDataOptions {
    LinkedDataOptions(softwareVersion: options.softwareVersion)
  }

  /// The picture of the network in a format; nil where nobody draws pictures.
  ///
  /// - Throws: What the drawing throws.
  package func picture(_ format: ExportFormat) throws -> [UInt8]? { try draw?(format) }
}
