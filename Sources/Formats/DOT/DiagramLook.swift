/// Which colours, signs and grounds the nodes of one diagram get under a theme.
struct DiagramLook {
  /// The theme's colours.
  let colors: DiagramColors
  /// Whether all nodes have positions of their own.
  let isPlaced: Bool
  private let ranks: [String: Int]
  private let signs: [String]
  private let marksGroups: Bool

  init(_ diagram: Diagram, theme: DiagramTheme) {
    colors = DiagramColors.colors(of: theme)
    isPlaced = !diagram.nodes.isEmpty && diagram.nodes.allSatisfy { $0.position != nil }
    var ranks: [String: Int] = [:]
    for (rank, group) in diagram.groups.prefix(colors.groups.count).enumerated() {
      ranks[group.key] = rank
    }
    self.ranks = ranks
    signs = diagram.groups.map(\.sign)
    marksGroups = diagram.groupMark != nil
  }

  /// The colour of a shape.
  func fill(of node: Diagram.Node) -> String {
    if let rank = rank(of: node) { return colors.groups[rank] }
    if node.kind == .meeting { return colors.meeting }
    return ranks.isEmpty ? colors.only : colors.other
  }

  /// The letters within a shape, in themes without colour.
  func sign(of node: Diagram.Node) -> String? {
    guard colors.showsSigns, node.kind != .meeting else { return nil }
    return rank(of: node).map { signs[$0] }
  }

  /// The ground under a node.
  func halo(of node: Diagram.Node) -> String? {
    guard marksGroups, let rank = rank(of: node) else { return nil }
    return colors.tint(rank)
  }

  /// What lies behind a name, so that edges do not cross the letters: the ground, almost opaque.
  func veil(of node: Diagram.Node) -> String {
    isPlaced ? colors.region + "C8" : halo(of: node).map { $0 + "C8" } ?? colors.veil
  }

  /// The ground under an edge: that of its ends, if both have the same.
  func halo(between a: Diagram.Node, and b: Diagram.Node) -> String? {
    guard let rank = rank(of: a), rank == self.rank(of: b) else { return nil }
    return halo(of: a)
  }

  private func rank(of node: Diagram.Node) -> Int? { node.group.flatMap { ranks[$0] } }
}
