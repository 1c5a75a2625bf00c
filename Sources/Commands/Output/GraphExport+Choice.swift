import Analysis
import Answers
import Formats
import Knowledge

extension GraphExport {
  /// Prepares a graph for writing, as a user chose.
  ///
  /// - Parameters:
  ///   - networks: The graph and its networks.
  ///   - choice: Which network formats of networks and pictures show.
  ///   - pictures: What pictures show, and how.
  ///   - includesEverything: Whether formats of networks hold the whole graph instead.
  ///   - csv: How CSV tables are cut and marked.
  ///   - drawer: Draws the pictures.
  convenience init(
    _ networks: GraphNetworks, choice: NetworkChoice, pictures: PictureChoice = PictureChoice(),
    includesEverything: Bool = false, csv: CSVDialect = .standard, drawer: PictureDrawer
  ) {
    var options = ExportOptions()
    options.view = choice.view
    options.tier = choice.tier
    options.weighting = choice.weighting
    options.filter = choice.filter
    options.holdsWholeGraph = includesEverything
    options.language = pictures.language
    options.csv = csv
    options.softwareVersion = programVersion
    let source = PictureSource(networks, network: choice, choice: pictures, drawer: drawer)
    self.init(networks, options: options, drawing: source.picture)
  }
}
