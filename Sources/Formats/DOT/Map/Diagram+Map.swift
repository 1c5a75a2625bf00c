import Knowledge

extension Diagram {
  /// Puts each node into its state on a simplified map; those without a state stand below.
  ///
  /// - Parameter states: Per node, the code of its state.
  mutating func placeOnMap(states: [CountryCode?], in graph: KnowledgeGraph) {
    var members: [CountryCode: [Int]] = [:]
    var homeless: [Int] = []
    for index in nodes.indices {
      if let state = states[index], CountryPositions.point(of: state) != nil {
        members[state, default: []].append(index)
      } else {
        homeless.append(index)
      }
    }
    let boxes = members.keys.sorted().compactMap { state -> MapBox? in
      guard let point = CountryPositions.point(of: state) else { return nil }
      // A country that is drawn as a node bears its name there.
      let isNamed = members[state]?.contains { nodes[$0].kind == .country } ?? false
      let name = graph.countries.first { $0.code == state }?.name ?? state.description
      return MapBox(
        name: isNamed ? "" : name,
        // Degrees of latitude are drawn longer, about as on Mercator's map of the middle latitudes.
        anchor: Point(x: Double(point.longitude), y: 1.3 * Double(point.latitude)),
        cells: cells(of: members[state] ?? []))
    }
    var placed = MapPlacement.placed(boxes)
    if !homeless.isEmpty {
      var box = MapBox(
        name: language.pick("State unknown, or international", "État inconnu, ou international"),
        anchor: Point(x: 0, y: 0), cells: cells(of: homeless))
      let regions = placed.map(\.region)
      box.center = Point(
        x: (regions.map(\.low.x).min() ?? 0) + box.width / 2,
        y: (regions.map(\.low.y).min() ?? 0) - 24 - box.height / 2)
      placed.append(box)
    }
    for box in placed {
      for (node, point) in box.points { nodes[node].position = point }
    }
    regions = placed.map(\.region)
  }

  /// The room that nodes take, the largest first.
  private func cells(of members: [Int]) -> [MapBox.Cell] {
    members.sorted { (nodes[$1].size, $0) < (nodes[$0].size, $1) }.map { index in
      let node = nodes[index]
      // Room for a sign, so that all themes have the same map.
      let diameter = DiagramPalette.diameter(node.kind, size: node.size, hasSign: true)
      let fontSize = DiagramPalette.fontSize(node.kind, size: node.size)
      let name = DOTText.wrapped(node.label, width: DOTNodeLabel.mapWidth, maximumLines: 3)
      let lines = name.split(separator: "\n")
      let letters = Double(lines.map(\.count).max() ?? 0)
      // The mean letter of a name is a little wider than half its height.
      return MapBox.Cell(
        node: index, width: max(diameter, letters * fontSize * 0.6),
        height: diameter + 3 + Double(lines.count) * fontSize * 1.25, diameter: diameter)
    }
  }
}
