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
  /// Which meetings node-link JSON counts.
  let filter: MeetingFilter
  /// Whether node-link JSON holds the whole graph instead of one network.
  var includesEverything = false
  private let dot: [UInt8]
  private let drawnCount: Int
  private let language: DiagramLanguage

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

  /// Writes the graph.
  ///
  /// - Throws: A ``CommandError`` where a picture cannot be drawn, or what the sink throws.
  func write(_ format: OutputFormat, to sink: inout some ByteSink) throws {
    switch format {
    case .data(.records):
      throw CommandError("records are made of articles: write them with 'entrevue extract'.")
    case .data(.jsonLD):
      let options = JSONLDOptions(softwareVersion: programVersion)
      try JSONLDWriter(options: options).write(graph, to: &sink)
    case .data(.nodeLink):
      let document =
        includesEverything
        ? NodeLinkDocument(graph: graph)
        : NodeLinkDocument(Network(graph, view: view.network, filter: filter), of: graph)
      try NodeLinkWriter.write(document, to: &sink)
    case .data(.dot): try sink.write(dot)
    case .data(.explorer):
      // English is the pictures' default, so it says nothing: the reader's browser then decides.
      let options = ExplorerOptions(language: language == .french ? .french : nil)
      try ExplorerPage(graph, options: options).write(to: &sink)
    case .data(.notebook): try NotebookWriter.write(language: language, to: &sink)
    case .picture(let format): try sink.write(picture(format))
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
