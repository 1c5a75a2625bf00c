/// Writes a ``Diagram`` as DOT text, ready for Graphviz's `neato` or `sfdp`.
///
/// The text stands by itself: title, legend and note are the label of the graph, and all measures
/// are set, so `neato -Tsvg diagram.dot` draws the same picture. Same diagram, same bytes.
///
/// > E. R. Gansner, E. Koutsofios, S. North, "Drawing graphs with dot", 2015.
/// > <https://graphviz.org/doc/info/lang.html>
public enum DOTWriter {
  /// The DOT text of a diagram as UTF-8 bytes.
  ///
  /// Edges that point outside the array of nodes are left out.
  ///
  /// - Complexity: O(size of the output).
  public static func dot(_ diagram: Diagram) -> [UInt8] {
    var output: [UInt8] = []
    // The graph's name is what readers of SVG are told first. Names know no escape for backslashes.
    let name = DOTText.cleaned(diagram.title).replacing("\\", with: "/")
    output.append(contentsOf: "graph ".utf8)
    DOTText.appendQuoted(name.isEmpty ? "Entrevue" : name, to: &output)
    line(" {", to: &output)
    appendGraphAttributes(of: diagram, to: &output)
    var colors: [String: String] = [:]
    for (group, color) in zip(diagram.groups, DiagramPalette.groupColors) {
      colors[group.key] = color
    }
    for node in diagram.nodes { append(node, colors: colors, to: &output) }
    for edge in diagram.edges
    where diagram.nodes.indices.contains(edge.source) && diagram.nodes.indices.contains(edge.target)
    {
      append(edge, nodes: diagram.nodes, to: &output)
    }
    line("}", to: &output)
    return output
  }

  private static func appendGraphAttributes(of diagram: Diagram, to output: inout [UInt8]) {
    // Labels are wide and pages lie on their side, so room is made in width. A picture of few
    // nodes would be torn apart; one of several components is packed, and keeps its shape.
    let shape = diagram.nodes.count > 12 ? [("ratio", "0.68")] : []
    attributes(
      "  graph",
      [
        ("bgcolor", "white"), ("outputorder", "edgesfirst"), ("splines", "line"),
        ("overlap", "prism"), ("overlap_scaling", "1"), ("sep", "+7,5"), ("pack", "18"),
        ("packmode", "node"),
        ("start", "1"), ("maxiter", "600"), ("pad", "0.35"), ("fontname", DiagramPalette.font),
        ("fontcolor", DiagramPalette.ink), ("labelloc", "t"),
        ("labeljust", "l"),
      ] + shape, html: ("label", DiagramHeader.html(of: diagram)), to: &output)
    attributes(
      "  node",
      [
        ("fixedsize", "shape"), ("style", "filled"), ("color", DiagramPalette.outline),
        ("penwidth", "0.8"), ("fontname", DiagramPalette.font),
        ("fontcolor", DiagramPalette.ink),
      ], to: &output)
    attributes(
      "  edge", [("color", DiagramPalette.edgeColor), ("fontname", DiagramPalette.font)],
      to: &output)
  }

  private static func append(
    _ node: Diagram.Node, colors: [String: String], to output: inout [UInt8]
  ) {
    let diameter = DiagramPalette.diameter(node.kind, size: node.size)
    let inches = number(diameter / 72)
    var list = [
      ("id", node.id), ("shape", shape(node.kind)), ("width", inches), ("height", inches),
    ]
    if node.kind == .institution { list.append(("style", "filled,rounded")) }
    let fill = node.group.flatMap { colors[$0] }
    let plain =
      node.kind == .meeting
      ? DiagramPalette.meetingColor
      : colors.isEmpty ? DiagramPalette.onlyColor : DiagramPalette.otherColor
    list.append(("fillcolor", fill ?? plain))
    list.append(("tooltip", node.tooltip.isEmpty ? node.label : node.tooltip))
    if let url = DOTText.link(node.url) {
      list.append(("URL", url))
      list.append(("target", "_blank"))
    }
    output.append(contentsOf: "  ".utf8)
    DOTText.appendQuoted(node.id, to: &output)
    attributes("", list, html: ("label", labelHTML(node, diameter: diameter)), to: &output)
  }

  /// The name under the shape: a table as tall above the shape's centre as below it, so that
  /// Graphviz, which centres labels, puts the words below the shape and keeps others off them.
  private static func labelHTML(_ node: Diagram.Node, diameter: Double) -> String {
    let fontSize = DiagramPalette.fontSize(node.kind, size: node.size)
    let name = DOTText.wrapped(node.label, width: 26, maximumLines: 3)
    guard !name.isEmpty else { return "<TABLE BORDER=\"0\"><TR><TD></TD></TR></TABLE>" }
    var words = "<FONT POINT-SIZE=\"\(number(fontSize))\">\(DOTText.html(name))</FONT>"
    var height = Double(name.split(separator: "\n").count) * fontSize * 1.2
    if let detail = node.detail, !detail.isEmpty {
      let text = DOTText.wrapped(detail, width: 30, maximumLines: 2)
      words +=
        "<BR/><FONT POINT-SIZE=\"8\" COLOR=\"\(DiagramPalette.quietInk)\">\(DOTText.html(text))</FONT>"
      height += Double(text.split(separator: "\n").count) * 9.6
    }
    let spacer = Int((diameter + 3 + height).rounded(.up))
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"1\" HEIGHT=\"\(spacer)\"></TD></TR>"
      + "<TR><TD BGCOLOR=\"\(DiagramPalette.veil)\">\(words)</TD></TR></TABLE>"
  }

  private static func append(
    _ edge: Diagram.Edge, nodes: [Diagram.Node], to output: inout [UInt8]
  ) {
    output.append(contentsOf: "  ".utf8)
    DOTText.appendQuoted(nodes[edge.source].id, to: &output)
    output.append(contentsOf: " -- ".utf8)
    DOTText.appendQuoted(nodes[edge.target].id, to: &output)
    var list = [
      ("id", edge.id), ("penwidth", number(DiagramPalette.penWidth(weight: edge.weight))),
      ("tooltip", edge.tooltip),
    ]
    if edge.style == .dashed { list.append(("style", "dashed")) }
    if let url = DOTText.link(edge.url) {
      list.append(("URL", url))
      list.append(("target", "_blank"))
    }
    attributes("", list, to: &output)
  }

  private static func shape(_ kind: Diagram.NodeKind) -> String {
    switch kind {
    case .person: "circle"
    case .institution: "square"
    case .country: "hexagon"
    case .meeting: "diamond"
    }
  }

  private static func attributes(
    _ owner: String, _ list: [(String, String)], html: (String, String)? = nil,
    to output: inout [UInt8]
  ) {
    output.append(contentsOf: "\(owner) [".utf8)
    for (index, (name, value)) in list.enumerated() {
      if index > 0 { output.append(contentsOf: ", ".utf8) }
      output.append(contentsOf: "\(name)=".utf8)
      DOTText.appendQuoted(value, to: &output)
    }
    if let (name, value) = html {
      output.append(contentsOf: ", \(name)=<\(value)>".utf8)
    }
    line("];", to: &output)
  }

  private static func line(_ text: String, to output: inout [UInt8]) {
    output.append(contentsOf: text.utf8)
    output.append(0x0A)
  }

  /// A number with two decimals and a point, whatever the locale.
  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, part) = (hundredths / 100, hundredths % 100)
    return part == 0 ? "\(whole)" : part < 10 ? "\(whole).0\(part)" : "\(whole).\(part)"
  }
}
