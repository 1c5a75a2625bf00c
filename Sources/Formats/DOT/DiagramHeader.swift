/// Title, period, legend and note of a diagram, as one HTML-like label above the picture.
enum DiagramHeader {
  /// The label; it always holds a table, because Graphviz refuses an empty one.
  static func html(of diagram: Diagram) -> String {
    var rows: [String] = []
    func row(_ content: String, height: Int? = nil) {
      let size = height.map { " HEIGHT=\"\($0)\"" } ?? ""
      rows.append("<TR><TD ALIGN=\"LEFT\"\(size)>\(content)</TD></TR>")
    }
    if !diagram.title.isEmpty {
      let text = DOTText.html(DOTText.shortened(diagram.title, to: 90))
      row("<FONT POINT-SIZE=\"20\"><B>\(text)</B></FONT>")
    }
    if !diagram.subtitle.isEmpty { row(quiet(DOTText.html(diagram.subtitle), size: 11)) }
    let legend = self.legend(of: diagram)
    if !legend.isEmpty {
      row("", height: 6)
      for part in legend { row(part) }
    }
    if !diagram.note.isEmpty {
      row("", height: 4)
      let note = DOTText.wrapped(diagram.note, width: 120, maximumLines: 4)
      for part in note.split(separator: "\n") {
        row("<I>\(quiet(DOTText.html(String(part)), size: 9))</I>")
      }
    }
    row("", height: 14)
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
      + rows.joined() + "</TABLE>"
  }

  private static func quiet(_ html: String, size: Int) -> String {
    "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(DiagramPalette.quietInk)\">\(html)</FONT>"
  }

  /// The rows of the legend: shapes and lines, then colours.
  private static func legend(of diagram: Diagram) -> [String] {
    let language = diagram.language
    var signs: [String] = []
    for kind in Diagram.NodeKind.allCases where diagram.nodes.contains(where: { $0.kind == kind }) {
      let color = kind == .meeting ? DiagramPalette.meetingColor : DiagramPalette.quietInk
      signs.append(item(sign(kind), color: color, language.name(kind)))
    }
    let weights = diagram.edges.map(\.weight).filter { $0 >= 1 && $0 < 1_000_000 }
    if let low = weights.min(), let high = weights.max() {
      for (weight, sign) in low == high ? [(low, "──")] : [(low, "──"), (high, "━━")] {
        let count = language.counted(
          Int(weight), language.name(.meeting), language.name(.meeting) + "s")
        signs.append(item(sign, color: DiagramPalette.legendLine, count))
      }
    }
    if diagram.edges.contains(where: { $0.style == .dashed }) {
      signs.append(item("╌╌", color: DiagramPalette.quietInk, language.pick("planned", "prévue")))
    }
    if Set(diagram.nodes.lazy.filter { $0.kind != .meeting }.map(\.size)).count > 1 {
      signs.append(
        item(
          "•⬤", color: DiagramPalette.quietInk,
          language.pick("larger: more central", "plus grand : plus central")))
    }
    var colors: [String] = []
    for (group, color) in zip(diagram.groups, DiagramPalette.groupColors) {
      colors.append(item("⬤", color: color, DOTText.shortened(group.name, to: 28)))
    }
    let listed = Set(diagram.groups.prefix(DiagramPalette.groupColors.count).map(\.key))
    let hasOthers = diagram.nodes.contains { node in
      node.kind != .meeting && !(node.group.map(listed.contains) ?? false)
    }
    if !colors.isEmpty, hasOthers {
      colors.append(
        item(
          "⬤", color: DiagramPalette.otherColor,
          language.pick("other or unknown", "autre ou inconnu")))
    }
    return [signs, colors].filter { !$0.isEmpty }.map { $0.joined(separator: gap) }
  }

  private static func sign(_ kind: Diagram.NodeKind) -> String {
    switch kind {
    case .person: "●"
    case .institution: "■"
    case .country: "⬢"
    case .meeting: "◆"
    }
  }

  /// Graphviz stretches nested tables, so a legend is one line of text, set apart by no-break
  /// spaces.
  private static let gap = String(repeating: "\u{A0}", count: 5)

  private static func item(_ sign: String, color: String, _ text: String) -> String {
    "<FONT POINT-SIZE=\"11\" COLOR=\"\(color)\">\(sign)\u{A0}\u{A0}</FONT>"
      + quiet(DOTText.html(text), size: 10)
  }
}
