/// Says once what every text of an SVG repeats.
enum SVGFonts {
  /// The picture with the family of its first text set for the whole document, and left out of all
  /// texts that have it; `text-anchor="start"`, which goes without saying, is left out too.
  ///
  /// Graphviz repeats both with each line of text: a tenth of a picture of names.
  ///
  /// - Complexity: O(n).
  static func hoisted(_ svg: [UInt8]) -> [UInt8] {
    let bytes = svg.span
    guard let root = bytes.next(Array("<svg ".utf8), in: 0..<bytes.count),
      let family = firstFamily(in: svg, from: root.upperBound)
    else { return svg }
    let repeated = [family, Array("text-anchor=\"start\" ".utf8)]
    let text = Array("<text ".utf8)
    var result = Array(svg[..<root.upperBound])
    result.reserveCapacity(svg.count)
    result.append(contentsOf: family)
    var start = root.upperBound
    while let found = bytes.next(text, in: start..<bytes.count) {
      result.append(contentsOf: svg[start..<found.upperBound])
      start = found.upperBound
      let close = bytes.next(0x3E, from: start)
      var index = start
      while index < close {
        if let piece = repeated.first(where: { bytes.has($0, at: index) }) {
          result.append(contentsOf: svg[start..<index])
          index += piece.count
          start = index
        } else {
          index += 1
        }
      }
    }
    result.append(contentsOf: svg[start...])
    return result
  }

  /// The attribute of the first text, with the space after it.
  private static func firstFamily(in svg: [UInt8], from start: Int) -> [UInt8]? {
    let bytes = svg.span
    guard let text = bytes.next(Array("<text ".utf8), in: start..<bytes.count) else { return nil }
    let close = bytes.next(0x3E, from: text.upperBound)
    guard
      let name = bytes.next(Array("font-family=\"".utf8), in: text.upperBound..<close)
    else { return nil }
    let end = bytes.next(0x22, from: name.upperBound)
    guard end + 1 < close, bytes[end + 1] == 0x20 else { return nil }
    return Array(svg[name.lowerBound...(end + 1)])
  }
}
