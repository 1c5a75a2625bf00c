/// Writes a ``Diagram`` as DOT text, ready for any of Graphviz's programs.
///
/// The text stands by itself: title, legend and note are the label of the graph, layout and all
/// measures are set, so `dot -Tsvg diagram.dot` draws the same picture. Same diagram, same bytes.
///
/// Three attributes are our own, and Graphviz passes over them: `desc` of the graph is the picture
/// in words; `halo` of nodes and edges is the colour of the ground under them.
///
/// > E. R. Gansner, E. Koutsofios, S. North, "Drawing graphs with dot", 2015.
/// > <https://graphviz.org/doc/info/lang.html>
public enum DOTWriter {
  /// The DOT text of a diagram as UTF-8 bytes.
  ///
  /// Edges that point outside the array of nodes are left out.
  ///
  /// - Complexity: O(size of the output).
  public static func dot(_ diagram: Diagram, style: DiagramStyle = DiagramStyle()) -> [UInt8] {
    var output: [UInt8] = []
    let look = DiagramLook(diagram, theme: style.theme)
    // The graph's name is what readers of SVG are told first. Names know no escape for backslashes.
    let name = ShownText.cleaned(diagram.title).replacing("\\", with: "/")
    output.append(contentsOf: "graph ".utf8)
    DOTText.appendQuoted(name.isEmpty ? "Entrevue" : name, to: &output)
    output.append(contentsOf: " {\n".utf8)
    appendDefaults(of: diagram, look: look, layout: style.layout, to: &output)
    for node in diagram.nodes { append(node, look: look, to: &output) }
    for edge in diagram.edges
    where diagram.nodes.indices.contains(edge.source) && diagram.nodes.indices.contains(edge.target)
    {
      append(edge, nodes: diagram.nodes, look: look, to: &output)
    }
    output.append(contentsOf: "}\n".utf8)
    return output
  }

  private static func appendDefaults(
    of diagram: Diagram, look: DiagramLook, layout: DiagramLayout?, to output: inout [UInt8]
  ) {
    let colors = look.colors
    var graph = [("bgcolor", colors.paper), ("outputorder", "edgesfirst")]
    if look.isPlaced {
      graph += [("layout", "nop"), ("splines", "line"), ("overlap", "true")]
      let ground = DOTBackground.text(diagram.regions, colors: colors)
      if !ground.isEmpty { graph.append(("_background", ground)) }
    } else {
      let layout = layout ?? .suited(toNodeCount: diagram.nodes.count)
      graph += layout.attributes(
        nodeCount: diagram.nodes.count, root: diagram.nodes.first(where: \.isCenter)?.id)
    }
    graph += [
      ("pad", "0.35"), ("fontname", DiagramPalette.font), ("fontcolor", colors.ink),
      ("labelloc", "t"), ("labeljust", "l"),
    ]
    if !diagram.summary.isEmpty { graph.append(("desc", diagram.summary)) }
    DOTAttributes.append(
      "  graph", graph, html: ("label", DiagramHeader.html(of: diagram, look: look)), to: &output)
    DOTAttributes.append(
      "  node",
      [
        ("fixedsize", "shape"), ("style", "filled"), ("color", colors.outline),
        ("penwidth", "0.8"), ("fontname", DiagramPalette.font), ("fontcolor", colors.ink),
      ], to: &output)
    DOTAttributes.append(
      "  edge", [("color", colors.edge), ("fontname", DiagramPalette.font)], to: &output)
  }

  private static func append(
    _ node: Diagram.Node, look: DiagramLook, to output: inout [UInt8]
  ) {
    let diameter = DiagramPalette.diameter(
      node.kind, size: node.size, hasSign: look.colors.showsSigns)
    let inches = DOTAttributes.number(diameter / 72)
    var list = [
      ("id", node.id), ("shape", shape(node.kind)), ("width", inches), ("height", inches),
    ]
    if node.kind == .institution { list.append(("style", "filled,rounded")) }
    list.append(("fillcolor", look.fill(of: node)))
    if node.isCenter { list += [("color", look.colors.ink), ("penwidth", "3")] }
    if let halo = look.halo(of: node) { list.append(("halo", halo)) }
    if look.isPlaced, let point = node.position {
      let (x, y) = (DOTAttributes.number(point.x), DOTAttributes.number(point.y))
      list.append(("pos", "\(x),\(y)"))
    }
    list.append(("tooltip", node.tooltip.isEmpty ? node.label : node.tooltip))
    append(link: node.url, to: &list)
    output.append(contentsOf: "  ".utf8)
    DOTText.appendQuoted(node.id, to: &output)
    DOTAttributes.append(
      "", list, html: ("label", DOTNodeLabel.html(node, diameter: diameter, look: look)),
      to: &output)
  }

  private static func append(
    _ edge: Diagram.Edge, nodes: [Diagram.Node], look: DiagramLook, to output: inout [UInt8]
  ) {
    output.append(contentsOf: "  ".utf8)
    DOTText.appendQuoted(nodes[edge.source].id, to: &output)
    output.append(contentsOf: " -- ".utf8)
    DOTText.appendQuoted(nodes[edge.target].id, to: &output)
    let width = DOTAttributes.number(DiagramPalette.penWidth(weight: edge.weight))
    var list = [("id", edge.id), ("penwidth", width), ("tooltip", edge.tooltip)]
    if edge.style == .dashed { list.append(("style", "dashed")) }
    if let halo = look.halo(between: nodes[edge.source], and: nodes[edge.target]) {
      list.append(("halo", halo))
    }
    append(link: edge.url, to: &list)
    DOTAttributes.append("", list, to: &output)
  }

  private static func append(link url: String?, to list: inout [(String, String)]) {
    guard let url = DOTText.link(url) else { return }
    list += [("URL", url), ("target", "_blank")]
  }

  private static func shape(_ kind: Diagram.NodeKind) -> String {
    switch kind {
    case .person: "circle"
    case .institution: "square"
    case .country: "hexagon"
    case .meeting: "diamond"
    }
  }
}
