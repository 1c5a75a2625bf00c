/// The ground under a placed diagram, in the drawing operations of xdot.
///
/// > <https://graphviz.org/docs/outputs/canon/#xdot>
enum DOTBackground {
  /// The regions as filled rectangles with their names in the upper left corners.
  static func text(_ regions: [Diagram.Region], colors: DiagramColors) -> String {
    var parts: [String] = []
    for region in regions {
      parts.append(operation("c", colors.region) + " " + operation("C", colors.region))
      let corners = [
        (region.low.x, region.low.y), (region.high.x, region.low.y),
        (region.high.x, region.high.y), (region.low.x, region.high.y),
      ]
      parts.append(
        "P 4 "
          + corners.map { "\(DOTAttributes.number($0.0)) \(DOTAttributes.number($0.1))" }
          .joined(separator: " "))
    }
    for region in regions {
      // Lengths are counted before the text is escaped, so nothing may need escaping.
      let name = ShownText.cleaned(region.name).replacing("\\", with: "/").replacing("&", with: "+")
      guard !name.isEmpty else { continue }
      let (x, y) = (region.low.x + 6, region.high.y - 13)
      // Alignment −1 is left; the width is a guess that only sizes the page.
      parts += [
        "F 10 \(counted(DiagramPalette.font))", operation("c", colors.quietInk),
        "T \(DOTAttributes.number(x)) \(DOTAttributes.number(y)) -1 \(name.count * 6)",
        counted(name),
      ]
    }
    return parts.joined(separator: " ")
  }

  /// An operation with one text.
  private static func operation(_ letter: String, _ text: String) -> String {
    "\(letter) \(counted(text))"
  }

  /// A text with its length in bytes before it.
  private static func counted(_ text: String) -> String { "\(text.utf8.count) -\(text)" }
}
