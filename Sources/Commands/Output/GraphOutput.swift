import Analysis
import Answers
import Explorer
import Formats
import Knowledge

/// A graph on its way out: one view of it, in any of the formats.
struct GraphOutput {
  /// The graph.
  let graph: KnowledgeGraph
  /// Which network network formats and pictures show.
  let choice: NetworkChoice
  /// Whether network formats hold the whole graph instead of one network.
  let includesEverything: Bool
  private let language: DiagramLanguage
  private let pictures: PictureSource

  /// Prepares a graph for writing.
  init(
    _ graph: KnowledgeGraph, choice: NetworkChoice, pictures: PictureChoice = PictureChoice(),
    includesEverything: Bool = false, drawer: PictureDrawer
  ) {
    self.graph = graph
    self.choice = choice
    self.includesEverything = includesEverything
    language = pictures.language
    self.pictures = PictureSource(
      graph, network: choice, choice: pictures, drawer: drawer)
  }

  /// The network that was chosen.
  private var network: Network {
    Network(
      graph, view: choice.view, tier: choice.tier, weighting: choice.weighting,
      filter: choice.filter)
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
    case .data(.dot): try sink.write(pictures.dot())
    case .data(.graphML): try GraphMLWriter.write(document, to: &sink)
    case .data(.gexf): try GEXFWriter.write(document, to: &sink)
    case .data(.gexf12): try GEXFWriter.write(document, version: .v12, to: &sink)
    case .data(.pajek) where includesEverything: try PajekWriter.write(document, to: &sink)
    case .data(.pajek): try PajekWriter.write(network, to: &sink)
    case .data(.nTriples): try RDFWriter(.nTriples, options: options).write(graph, to: &sink)
    case .data(.nQuads): try RDFWriter(.nQuads, options: options).write(graph, to: &sink)
    case .data(.turtle): try RDFWriter(.turtle, options: options).write(graph, to: &sink)
    case .data(.sqlite): try SQLiteWriter.write(GraphTables(graph, network: network), to: &sink)
    case .data(.cypher): try CypherWriter.write(PropertyGraph(graph), to: &sink)
    case .data(.followTheMoney):
      try FollowTheMoneyWriter(filter: choice.filter).write(graph, to: &sink)
    case .data(.webAnnotation):
      try WebAnnotationWriter(options: options).write(graph, to: &sink)
    case .data(.markdown):
      try MarkdownReport(Network(graph, filter: choice.filter), of: graph, language: language)
        .write(to: &sink)
    case .data(.csv), .data(.parquet), .data(.neo4j), .data(.obsidian):
      throw CommandError("\(format.name) is a folder of files; give --output.")
    case .data(.explorer):
      // English is the pictures' default, so it says nothing: the reader's browser then decides.
      let options = ExplorerOptions(language: language == .french ? .french : nil)
      try ExplorerPage(graph, options: options).write(to: &sink)
    case .data(.notebook): try NotebookWriter.write(language: language, to: &sink)
    case .picture(let format): try sink.write(pictures.picture(format))
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
}
