/// Says once what every text of an SVG repeats.
enum SVGFonts {
  /// The picture with the family of its first text set for the whole document, and left out of all
  /// texts that have it; `text-anchor="start"`, which goes without saying, is left out too.
  ///
  /// Graphviz repeats both with each line of text: a tenth of a picture of names.
  ///
  /// - Complexity: O(n).
  static func hoisted(_ svg: [UInt8]) -> [UInt8] {
    guard let root = SVGDescription.range(of: Array("<svg ".utf8), in: svg[...]),
      let family = firstFamily(in: svg[root.upperBound...])
    else { return svg }
    let anchor = Array("text-anchor=\"start\" ".utf8)
    let text = Array("<text ".utf8)
    var result = Array(svg[..<root.upperBound])
    result.reserveCapacity(svg.count)
    result.append(contentsOf: family)
    var index = root.upperBound
    var isInText = false
    while index < svg.count {
      let byte = svg[index]
      if byte == 0x3C { isInText = svg[index...].starts(with: text) }
      if byte == 0x3E { isInText = false }
      if isInText, byte == family[0], svg[index...].starts(with: family) {
        index += family.count
      } else if isInText, byte == anchor[0], svg[index...].starts(with: anchor) {
        index += anchor.count
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// The attribute of the first text, with the space after it.
  private static func firstFamily(in svg: ArraySlice<UInt8>) -> [UInt8]? {
    guard let text = SVGDescription.range(of: Array("<text ".utf8), in: svg),
      let close = svg[text.upperBound...].firstIndex(of: 0x3E),
      let start = SVGDescription.range(
        of: Array("font-family=\"".utf8), in: svg[text.upperBound..<close]),
      let end = svg[start.upperBound..<close].firstIndex(of: 0x22),
      end + 1 < close, svg[end + 1] == 0x20
    else { return nil }
    return Array(svg[start.lowerBound...(end + 1)])
  }
}
