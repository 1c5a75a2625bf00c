/// The name of a node as an HTML-like label.
enum DOTNodeLabel {
  /// The longest line of a name on a map: the narrower, the closer two countries may stand.
  static let mapWidth = 20

  /// The name under the shape, and where colours are missing a sign within it.
  ///
  /// The label is a table as tall above the shape's centre as below it, so that Graphviz, which
  /// centres labels, puts the words below the shape and keeps others off them.
  static func html(_ node: Diagram.Node, diameter: Double, look: DiagramLook) -> String {
    let fontSize = DiagramPalette.fontSize(node.kind, size: node.size)
    let width = look.isPlaced ? mapWidth : 26
    let name = DOTText.wrapped(node.label, width: width, maximumLines: 3)
    guard !name.isEmpty else { return "<TABLE BORDER=\"0\"><TR><TD></TD></TR></TABLE>" }
    let letters = DOTText.html(name)
    var words =
      "<FONT POINT-SIZE=\"\(DOTAttributes.number(fontSize))\">"
      + (node.isCenter ? "<B>\(letters)</B>" : letters) + "</FONT>"
    var height = Double(name.split(separator: "\n").count) * fontSize * 1.2
    if let detail = node.detail, !detail.isEmpty {
      let text = DOTText.wrapped(detail, width: 30, maximumLines: 2)
      words +=
        "<BR/><FONT POINT-SIZE=\"8\" COLOR=\"\(look.colors.quietInk)\">\(DOTText.html(text))</FONT>"
      height += Double(text.split(separator: "\n").count) * 9.6
    }
    return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">"
      + above(height: height, diameter: diameter, sign: look.sign(of: node))
      + "<TR><TD BGCOLOR=\"\(look.veil(of: node))\">\(words)</TD></TR></TABLE>"
  }

  /// What stands above the words: as much room as they take, the shape, and a gap.
  private static func above(height: Double, diameter: Double, sign: String?) -> String {
    guard let sign, !sign.isEmpty else {
      return spacer(Int((diameter + 3 + height).rounded(.up)))
    }
    // The row of the sign has the shape's centre in its middle.
    let row = 10
    let top = Int((height + 1.5 + diameter / 2).rounded(.up)) - row / 2
    let bottom = Int((diameter / 2 + 1.5).rounded(.up)) - row / 2
    return spacer(top)
      + "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"18\" HEIGHT=\"\(row)\"><FONT POINT-SIZE=\"7.5\">"
      + "<B>\(DOTText.html(sign))</B></FONT></TD></TR>" + spacer(bottom)
  }

  private static func spacer(_ height: Int) -> String {
    "<TR><TD FIXEDSIZE=\"TRUE\" WIDTH=\"1\" HEIGHT=\"\(height)\"></TD></TR>"
  }
}
