/// The colours of one theme, as `#RRGGBB` or `#RRGGBBAA`.
struct DiagramColors: Sendable {
  /// The ground.
  var paper: String
  /// Names.
  var ink: String
  /// Everything said beside.
  var quietInk: String
  var edge: String
  /// The lines of the legend, which are letters and therefore not translucent.
  var legendLine: String
  var outline: String
  /// Behind names, so that edges do not cross the letters.
  var veil: String
  /// Fill colours of groups, in order of use.
  var groups: [String]
  /// Nodes of no group, or of one that the legend does not list.
  var other: String
  /// All nodes but meetings where colours tell nothing apart.
  var only: String
  /// Meetings, which have no country.
  var meeting: String
  /// The ground of a country on a map.
  var region: String
  /// Whether groups are told by signs within the shapes, and not by colour.
  var showsSigns = false

  /// The colours of a theme.
  static func colors(of theme: DiagramTheme) -> DiagramColors {
    switch theme {
    case .light: light
    case .dark: dark
    case .print: print
    }
  }

  /// The ground of a group that is marked as a whole: a fifth of its colour on the paper.
  func tint(_ index: Int) -> String {
    showsSigns
      ? (index % 2 == 0 ? "#ECECEC" : "#DFDFDF") : Self.mix(groups[index], into: paper, percent: 20)
  }

  private static let light = DiagramColors(
    paper: "#FFFFFF", ink: "#1E293B", quietInk: "#64748B", edge: "#8494A8B0",
    legendLine: "#8494A8", outline: "#33415566", veil: "#FFFFFFC8",
    groups: GroupPalette.colors, other: GroupPalette.other, only: "#0072B2",
    meeting: "#475569", region: "#F1F5F9")

  /// The light theme's hues, lighter, in an order that keeps neighbours apart.
  private static let dark = DiagramColors(
    paper: "#0F172A", ink: "#F1F5F9", quietInk: "#A3B1C6", edge: "#94A3B890",
    legendLine: "#94A3B8", outline: "#F1F5F966", veil: "#0F172AC0",
    groups: ["#56B4E9", "#E69F00", "#2FC79A", "#E39BC6", "#8FA2FF", "#FF7A3D", "#F0E442"],
    other: "#64748B", only: "#56B4E9", meeting: "#CBD5E1", region: "#1E293B")

  private static let print = DiagramColors(
    paper: "#FFFFFF", ink: "#000000", quietInk: "#3A3A3A", edge: "#70707090",
    legendLine: "#707070", outline: "#000000", veil: "#FFFFFFD0",
    groups: ["#FFFFFF", "#D9D9D9", "#BFBFBF", "#EDEDED", "#CCCCCC", "#B0B0B0", "#F6F6F6"],
    other: "#FFFFFF", only: "#D9D9D9", meeting: "#4A4A4A", region: "#EFEFEF", showsSigns: true)

  /// So many percent of one colour, the rest of another; both `#RRGGBB`.
  private static func mix(_ color: String, into ground: String, percent: Int) -> String {
    let (a, b) = (channels(color), channels(ground))
    return zip(a, b).reduce(into: "#") { text, pair in
      let value = (pair.0 * percent + pair.1 * (100 - percent)) / 100
      let digits = String(value, radix: 16, uppercase: true)
      text += digits.count < 2 ? "0\(digits)" : digits
    }
  }

  private static func channels(_ color: String) -> [Int] {
    let value = Int(color.dropFirst().prefix(6), radix: 16) ?? 0
    return [value >> 16, value >> 8 & 255, value & 255]
  }
}
