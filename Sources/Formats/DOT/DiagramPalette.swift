/// The letters and measures of diagrams; ``GroupPalette`` has the colours.
enum DiagramPalette {
  /// Latin first; fontconfig finds the Arabic letters in Noto Sans Arabic or DejaVu Sans.
  static let font = "Noto Sans,DejaVu Sans,Helvetica,Arial,sans-serif"

  /// The width of a shape in points; the area grows in proportion to `size`.
  ///
  /// With `hasSign` it has room for two letters.
  static func diameter(_ kind: Diagram.NodeKind, size: Double, hasSign: Bool = false) -> Double {
    let share = size.isFinite ? min(max(size, 0), 1) : 0
    let range: (Double, Double) = kind == .meeting ? (9, 20) : (hasSign ? 18 : 14, 44)
    let (low, high) = (range.0 * range.0, range.1 * range.1)
    return (low + (high - low) * share).squareRoot()
  }

  /// The size of a label's letters in points.
  static func fontSize(_ kind: Diagram.NodeKind, size: Double) -> Double {
    let share = size.isFinite ? min(max(size, 0), 1) : 0
    return kind == .meeting ? 8.5 : 10 + 4 * share.squareRoot()
  }

  /// The width of an edge in points: one meeting 1, four 2.5, sixteen 5.5, never above 7.
  static func penWidth(weight: Double) -> Double {
    let count = weight.isFinite ? max(weight, 1) : 1
    return min(7, 1.5 * count.squareRoot() - 0.5)
  }
}
