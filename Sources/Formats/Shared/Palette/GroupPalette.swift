/// The colours that tell groups apart, in pictures and in formats that have colours.
///
/// They are those of Okabe and Ito, which stay apart for all common forms of colour blindness; shape
/// and legend say the same, so colour is never the only sign.
///
/// > M. Okabe, K. Ito, "Color Universal Design: How to make figures and presentations that are
/// > friendly to colorblind people", 2008. <https://jfly.uni-koeln.de/color/>
public enum GroupPalette {
  /// Fill colours of groups, in order of use.
  public static let colors = [
    "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442",
  ]
  /// Nodes of no group, or of one that the legend does not list.
  static let other = "#B4BCC6"
}
