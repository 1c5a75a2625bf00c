/// Puts what people read where SVG readers look for it.
enum SVGTitles {
  /// The picture with each element's `<title>` set to its tooltip.
  ///
  /// Graphviz writes the node's name as title and the tooltip only as `xlink:title` of a link,
  /// which screen readers and several viewers pass over. The name stays as `id`. Both stand on
  /// lines of their own, one after the other, and are escaped alike. The `xlink:title` goes: it
  /// would say the same once more, in a third of the bytes.
  ///
  /// - Complexity: O(n).
  static func withTooltips(_ svg: [UInt8]) -> [UInt8] {
    let (open, close) = (Array("<title>".utf8), Array("</title>".utf8))
    let (link, attribute) = (Array("<g id=\"a_".utf8), Array(" xlink:title=\"".utf8))
    let bytes = svg.span
    var result: [UInt8] = []
    result.reserveCapacity(svg.count + svg.count / 8)
    // What was copied, and the line that is looked at.
    var start = 0
    var line = 0
    while line < bytes.count {
      let next = bytes.next(0x0A, from: line) + 1
      defer { line = next }
      guard bytes.has(open, at: line), bytes.has(link, at: next) else { continue }
      let end = bytes.next(0x0A, from: next)
      guard let told = bytes.next(attribute, in: next..<end) else { continue }
      let stop = bytes.next(0x22, from: told.upperBound)
      guard stop > told.upperBound, stop < end else { continue }
      result.append(contentsOf: svg[start..<line])
      result.append(contentsOf: open)
      result.append(contentsOf: svg[told.upperBound..<stop])
      result.append(contentsOf: close)
      result.append(0x0A)
      result.append(contentsOf: svg[next..<told.lowerBound])
      start = stop + 1
    }
    result.append(contentsOf: svg[start...])
    return result
  }
}
