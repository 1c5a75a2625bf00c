import Glibc
import Text

/// Colours, sizes and first positions of a network's nodes.
///
/// Positions are a sunflower head with the best connected in the middle: no layout, but a state from
/// which Gephi's layouts start well, and the same one each time.
///
/// > H. Vogel, "A better way to construct the sunflower head", *Mathematical Biosciences* 44, 1979.
/// > [doi:10.1016/0025-5564(79)90080-4](https://doi.org/10.1016/0025-5564(79)90080-4)
struct GEXFLook {
  /// The sum of the weights of each node's edges.
  private var strengths: [Double]
  /// The place of each node in order of strength.
  private var ranks: [Int]
  /// The most frequent countries, and their colours.
  private var colors: [String: String] = [:]

  init(_ document: NetworkDocument) {
    let positions = TextPositions(document.nodes.map(\.id))
    var sums = [Double](repeating: 0, count: document.nodes.count)
    for edge in document.edges {
      let weight = NetworkDocument.weight(in: edge.attributes)
      if let source = positions[edge.source] { sums[source] += weight }
      if let target = positions[edge.target] { sums[target] += weight }
    }
    let order = sums.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    ranks = sums.map { _ in 0 }
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    strengths = sums
    var counts: [String: Int] = [:]
    for node in document.nodes {
      if let country = node.text("country") { counts[country, default: 0] += 1 }
    }
    let frequent = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (entry, color) in zip(frequent, GroupPalette.colors) { colors[entry.key] = color }
  }

  /// Appends the `viz` elements of a node.
  func append(_ node: NetworkDocument.Node, at index: Int, _ chunk: inout TextChunk) {
    let color = node.text("country").flatMap { colors[$0] } ?? GroupPalette.other
    let number = Int(color.dropFirst(), radix: 16) ?? 0
    chunk.append(
      text: "<viz:color r=\"\(number >> 16)\" g=\"\(number >> 8 & 255)\" b=\"\(number & 255)\"/>")
    let radius = 20 * Double(ranks[index]).squareRoot()
    let angle = Double(ranks[index]) * .pi * (3 - 5.0.squareRoot())
    let (x, y) = node.position ?? (radius * cos(angle), radius * sin(angle))
    chunk.append("<viz:position x=\"")
    chunk.append(hundredths: x)
    chunk.append("\" y=\"")
    chunk.append(hundredths: y)
    chunk.append("\" z=\"0\"/><viz:size value=\"")
    chunk.append(hundredths: 4 + 3 * strengths[index].squareRoot())
    chunk.append("\"/>")
  }
}
