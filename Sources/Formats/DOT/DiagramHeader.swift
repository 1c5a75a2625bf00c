/// Title, period, legend and note of a diagram, as one HTML-like label above the picture.
enum DiagramHeader {
  /// The label; it always holds a table, because Graphviz refuses an empty one.
  static func html(of diagram: Diagram, look: DiagramLook) -> String {
    let colors = look.colors
    var rows: [String] = []
    func row(_ content: String, height: Int? = nil) {
      let size = height.map { " HEIGHT=\"\($0)\"" } ?? ""
      rows.append("<TR><TD ALIGN=\"LEFT\"\(size)>\(content)</TD></TR>")
    }
    if !diagram.title.isEmpty {
      let text = DOTText.html(DOTText.shortened(diagram.title, to: 90))
      row("<FONT POINT-SIZE=\"20\"><B>\(text)</B></FONT>")
    }
    if !diagram.subtitle.isEmpty { row(quiet(DOTText.html(diagram.subtitle), size: 11, colors)) }
    let legend = self.legend(of: diagram, colors)
    if !legend.isEmpty {
      row("", height: 6)
      for part in legend { row(part) }
    }
    if !diagram.note.isEmpty {
      row("", height: 4)
      let note = DOTText.wrapped(diagram.note, width: 120, maximumLines: 4)
      for part in note.split(separator: "\n") {
        row("<I>\(quiet(DOTText.html(String(part)), size: 9, colors))</I>")
      }
    }
    row("", height: 14)
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
      + rows.joined() + "</TABLE>"
  }

  private static func quiet(_ html: String, size: Int, _ colors: DiagramColors) -> String {
    "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(colors.quietInk)\">\(html)</FONT>"
  }

  /// The rows of the legend: shapes and lines, then groups.
  private static func legend(of diagram: Diagram, _ colors: DiagramColors) -> [String] {
    let groups = groups(of: diagram, colors)
    // Names of communities are long; those of countries fit into one line.
    let perLine = diagram.groupMark == nil ? max(groups.count, 1) : 2
    let lines = stride(from: 0, to: groups.count, by: perLine)
      .map { Array(groups[$0..<min($0 + perLine, groups.count)]) }
    let mark = groups.isEmpty ? nil : diagram.groupMark
    let head = mark.map { [quiet(DOTText.html($0), size: 10, colors)] } ?? []
    return ([shapes(of: diagram, colors), head] + lines).filter { !$0.isEmpty }
      .map { $0.joined(separator: gap) }
  }

  private static func shapes(of diagram: Diagram, _ colors: DiagramColors) -> [String] {
    let language = diagram.language
    var signs: [String] = []
    func add(_ sign: String, _ color: String, _ text: String) {
      signs.append(item(sign, color: color, text, colors))
    }
    for kind in Diagram.NodeKind.allCases where diagram.nodes.contains(where: { $0.kind == kind }) {
      add(sign(kind), kind == .meeting ? colors.meeting : colors.quietInk, language.name(kind))
    }
    let weights = diagram.edges.map(\.weight).filter { $0 >= 1 && $0 < 1_000_000 }
    if let low = weights.min(), let high = weights.max() {
      for (weight, sign) in low == high ? [(low, "──")] : [(low, "──"), (high, "━━")] {
        add(sign, colors.legendLine, language.counted(Int(weight), diagram.linkUnit))
      }
    }
    if diagram.edges.contains(where: { $0.style == .dashed }) {
      add("╌╌", colors.quietInk, language.pick("planned or reported", "prévue ou rapportée"))
    }
    if Set(diagram.nodes.lazy.filter { $0.kind != .meeting }.map(\.size)).count > 1 {
      add("•⬤", colors.quietInk, language.pick("larger: more central", "plus grand : plus central"))
    }
    return signs
  }

  private static func groups(of diagram: Diagram, _ colors: DiagramColors) -> [String] {
    let shown = diagram.groups.prefix(colors.groups.count)
    guard !shown.isEmpty else { return [] }
    var items: [String] = []
    for (group, color) in zip(shown, colors.groups) {
      let name = DOTText.shortened(group.name, to: diagram.groupMark == nil ? 28 : 60)
      items.append(
        colors.showsSigns
          ? item("<B>\(DOTText.html(group.sign))</B>", color: colors.ink, name, colors)
          : item("⬤", color: color, name, colors))
    }
    let listed = Set(shown.map(\.key))
    let hasOthers = diagram.nodes.contains { node in
      node.kind != .meeting && !(node.group.map(listed.contains) ?? false)
    }
    if hasOthers {
      items.append(
        item(
          colors.showsSigns ? "○" : "⬤", color: colors.showsSigns ? colors.ink : colors.other,
          diagram.groupMark == nil
            ? diagram.language.pick("other or unknown", "autre ou inconnu")
            : diagram.language.pick("in smaller groups", "dans de plus petits groupes"), colors))
    }
    return items
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

  private static func item(
    _ sign: String, color: String, _ text: String, _ colors: DiagramColors
  ) -> String {
    "<FONT POINT-SIZE=\"11\" COLOR=\"\(color)\">\(sign)\u{A0}\u{A0}</FONT>"
      + quiet(DOTText.html(text), size: 10, colors)
  }
}
