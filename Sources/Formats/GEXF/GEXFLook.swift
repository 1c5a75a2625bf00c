import Glibc

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

  init(_ document: NodeLinkDocument) {
    var positions: [String: Int] = [:]
    for (index, node) in document.nodes.enumerated() { positions[node.id] = index }
    var sums = [Double](repeating: 0, count: document.nodes.count)
    for edge in document.edges {
      for end in [edge.source, edge.target] {
        if let index = positions[end] { sums[index] += Self.weight(of: edge) }
      }
    }
    let order = sums.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    ranks = sums.map { _ in 0 }
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    strengths = sums
    var counts: [String: Int] = [:]
    for node in document.nodes {
      if let country = Self.country(of: node) { counts[country, default: 0] += 1 }
    }
    let frequent = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    for (entry, color) in zip(frequent, DiagramPalette.groupColors) { colors[entry.key] = color }
  }

  static func weight(of edge: NodeLinkDocument.Edge) -> Double {
    for attribute in edge.attributes where attribute.name == "weight" {
      switch attribute.value {
      case .number(let weight) where weight.isFinite: return weight
      case .integer(let weight): return Double(weight)
      default: break
      }
    }
    return 1
  }

  private static func country(of node: NodeLinkDocument.Node) -> String? {
    for attribute in node.attributes where attribute.name == "country" {
      if case .text(let text) = attribute.value { return text }
    }
    return nil
  }

  /// Appends the `viz` elements of a node.
  func append(_ node: NodeLinkDocument.Node, at index: Int, _ chunk: inout TextChunk) {
    let color = Self.country(of: node).flatMap { colors[$0] } ?? DiagramPalette.otherColor
    let number = Int(color.dropFirst(), radix: 16) ?? 0
    chunk.append(
      "<viz:color r=\"\(number >> 16)\" g=\"\(number >> 8 & 255)\" b=\"\(number & 255)\"/>")
    let radius = 20 * Double(ranks[index]).squareRoot()
    let angle = Double(ranks[index]) * .pi * (3 - 5.0.squareRoot())
    let (x, y) = node.position ?? (radius * cos(angle), radius * sin(angle))
    chunk.append("<viz:position x=\"")
    appendHundredths(x, &chunk)
    chunk.append("\" y=\"")
    appendHundredths(y, &chunk)
    chunk.append("\" z=\"0\"/><viz:size value=\"")
    appendHundredths(4 + 3 * strengths[index].squareRoot(), &chunk)
    chunk.append("\"/>")
  }

  /// Two decimals, so that the last bits of the C library's sine show nowhere.
  private func appendHundredths(_ value: Double, _ chunk: inout TextChunk) {
    let hundredths = value.isFinite ? Int((value * 100).rounded()) : 0
    if hundredths < 0 { chunk.append(byte: 0x2D) }
    chunk.append(abs(hundredths) / 100)
    let rest = abs(hundredths) % 100
    guard rest > 0 else { return }
    chunk.append(byte: 0x2E)
    chunk.append(byte: 0x30 + UInt8(rest / 10))
    if rest % 10 > 0 { chunk.append(byte: 0x30 + UInt8(rest % 10)) }
  }
}
