public import Graphs

/// What the nodes of a network can be ranked by: a measure of the catalogue, with links of length 1
/// or of length 1/weight.
public struct RankingMeasure: Sendable {
  /// The name for flags and messages.
  public let name: String
  /// One sentence that says what a high score means.
  public let summary: String
  private let length: EdgeLength
  private let values: @Sendable (CSRGraph, MeasureParameters) throws(GraphError) -> MeasuredValues

  /// All of them, the best known first; a weighted one follows its plain form.
  public static let all: [RankingMeasure] = {
    var offers: [(place: Int, forms: [RankingMeasure])] = []
    for measure in Measure.ofNodes {
      guard case .nodes(ranking: let terms?, let values) = measure.computation else { continue }
      offers.append((terms.place, forms(of: measure, terms, values)))
    }
    return offers.sorted { $0.place < $1.place }.flatMap(\.forms)
  }()

  private static func forms(
    of measure: Measure, _ terms: Measure.RankingTerms,
    _ values:
      @escaping @Sendable (CSRGraph, MeasureParameters) throws(GraphError) -> MeasuredValues
  ) -> [RankingMeasure] {
    let name = terms.name ?? measure.name
    let plain = RankingMeasure(
      name: name, summary: terms.summary, length: .hops, values: values)
    guard terms.isOfferedWeighted else { return [plain] }
    return [
      plain,
      RankingMeasure(
        name: "weighted-\(name)",
        summary: "as \(name), a link of weight w having the length 1/w", length: .inverseWeight,
        values: values),
    ]
  }

  /// What rankings are by unless told otherwise: the degree.
  public static let standard = all[0]

  /// The measure of a name; nil where there is none.
  public static func named(_ name: String) -> RankingMeasure? { all.first { $0.name == name } }

  /// One score per node, in node order; 0 where the measure is not defined.
  ///
  /// - Throws: ``GraphError`` where an iteration does not converge.
  public func scores(of graph: CSRGraph) throws(GraphError) -> [Double] {
    var parameters = MeasureParameters()
    parameters.length = length
    return try values(graph, parameters).values.map { $0.isNaN ? 0 : $0 }
  }
}

extension RankingMeasure: Hashable {
  /// Whether both have the same name, which is unique among them.
  public static func == (a: RankingMeasure, b: RankingMeasure) -> Bool { a.name == b.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
