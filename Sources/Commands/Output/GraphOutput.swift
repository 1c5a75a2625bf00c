import Analysis
import Drawing
import Explorer
import Formats
import Knowledge

/// A graph on its way out: one view of it, in any of the formats.
///
/// The diagram is made once for all pictures.
struct GraphOutput {
  /// The graph.
  let graph: KnowledgeGraph
  /// Which network node-link JSON and pictures show.
  let view: GraphView
  /// What a link of that network says.
  var tier = LinkTier.met
  /// How its links are weighted.
  var weighting = LinkWeighting.count
  /// Which meetings count.
  let filter: MeetingFilter
  /// Whether node-link JSON holds the whole graph instead of one network.
  var includesEverything = false
  private let language: DiagramLanguage
  private let dot: [UInt8]
  private let drawnCount: Int

  /// Prepares a graph for writing.
  ///
  /// - Parameter nodeLimit: The most nodes that a picture shows; nil shows all.
  init(
    _ graph: KnowledgeGraph, view: GraphView = .people, filter: MeetingFilter = MeetingFilter(),
    nodeLimit: Int? = DiagramOptions().nodeLimit, language: DiagramLanguage = .english
  ) {
    self.graph = graph
    self.view = view
    self.filter = filter
    self.language = language
    let diagram = Diagram(
      whoMetWhom: graph,
      options: DiagramOptions(
        view: view.diagram, includesPlanned: filter.statuses.contains(.planned),
        nodeLimit: nodeLimit, language: language))
    dot = DOTWriter.dot(diagram)
    drawnCount = diagram.nodes.count
  }

  /// The network that was chosen.
  private var network: Network {
    Network(graph, view: view.network, tier: tier, weighting: weighting, filter: filter)
  }

  /// The network as nodes and edges, or the whole graph.
  private var document: NodeLinkDocument {
    includesEverything ? NodeLinkDocument(graph: graph) : NodeLinkDocument(network, of: graph)
  }

  /// Writes the graph as one file.
  ///
  /// - Throws: A ``CommandError`` where it cannot be drawn, or is a folder; or what the sink throws.
  func write(_ format: OutputFormat, to sink: inout some ByteSink) throws {
    let options = JSONLDOptions(softwareVersion: programVersion)
    switch format {
    case .data(.records):
      throw CommandError("records are made of articles: write them with 'entrevue extract'.")
    case .data(.jsonLD): try JSONLDWriter(options: options).write(graph, to: &sink)
    case .data(.nodeLink): try NodeLinkWriter.write(document, to: &sink)
    case .data(.dot): try sink.write(dot)
    case .data(.graphML): try GraphMLWriter.write(document, to: &sink)
    case .data(.gexf): try GEXFWriter.write(document, to: &sink)
    case .data(.gexf12): try GEXFWriter.write(document, version: .v12, to: &sink)
    case .data(.pajek): try PajekWriter.write(document, to: &sink)
    case .data(.nTriples): try RDFWriter(.nTriples, options: options).write(graph, to: &sink)
    case .data(.nQuads): try RDFWriter(.nQuads, options: options).write(graph, to: &sink)
    case .data(.turtle): try RDFWriter(.turtle, options: options).write(graph, to: &sink)
    case .data(.sqlite): try SQLiteWriter.write(GraphTables(graph, network: network), to: &sink)
    case .data(.cypher): try CypherWriter.write(PropertyGraph(graph), to: &sink)
    case .data(.followTheMoney):
      try FollowTheMoneyWriter(filter: filter).write(graph, to: &sink)
    case .data(.webAnnotation):
      try WebAnnotationWriter(options: options).write(graph, to: &sink)
    case .data(.markdown):
      try MarkdownReport(graph, filter: filter, language: language).write(to: &sink)
    case .data(.csv), .data(.parquet), .data(.neo4j), .data(.obsidian):
      throw CommandError("\(format.name) is a folder of files; give --output.")
    case .data(.explorer):
      // English is the pictures' default, so it says nothing: the reader's browser then decides.
      let options = ExplorerOptions(language: language == .french ? .french : nil)
      try ExplorerPage(graph, options: options).write(to: &sink)
    case .data(.notebook): try NotebookWriter.write(language: language, to: &sink)
    case .picture(let format): try sink.write(picture(format))
    }
  }

  /// Writes the graph as a folder of files.
  ///
  /// - Throws: What the folder throws.
  func write(_ format: OutputFormat, into folder: inout some FolderSink) throws {
    switch format {
    case .data(.csv):
      try CSVWriter.write(GraphTables(graph, network: network), to: &folder)
    case .data(.parquet):
      try ParquetWriter.write(GraphTables(graph, network: network), to: &folder)
    case .data(.neo4j): try PropertyGraphCSVWriter.write(PropertyGraph(graph), to: &folder)
    case .data(.obsidian): try ObsidianVault(graph, language: language).write(to: &folder)
    default: throw CommandError("\(format.name) is one file, no folder.")
    }
  }

  /// Writes a table that lies beside a notebook.
  func write(_ table: NotebookTable, to sink: inout some ByteSink) throws {
    try table.write(graph, to: &sink)
  }

  private func picture(_ format: ImageFormat) throws -> [UInt8] {
    do throws(GraphvizError) {
      return try GraphvizRenderer.render(
        dot: dot, engine: .suited(toNodeCount: drawnCount), format: format)
    } catch {
      throw CommandError("the \(format.rawValue) picture: \(error.description)")
    }
  }
}
