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
    let lines = svg.split(separator: 0x0A, omittingEmptySubsequences: false)
    var tooltip: Range<Int>?
    var result: [UInt8] = []
    result.reserveCapacity(svg.count + svg.count / 8)
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append(0x0A) }
      if let told = tooltip {
        result.append(contentsOf: line[line.startIndex..<(told.lowerBound - attribute.count)])
        result.append(contentsOf: line[(told.upperBound + 1)...])
        tooltip = nil
        continue
      }
      guard line.starts(with: open), index + 1 < lines.count, lines[index + 1].starts(with: link),
        let start = end(of: attribute, in: lines[index + 1]),
        let stop = lines[index + 1][start...].firstIndex(of: 0x22), stop > start
      else {
        result.append(contentsOf: line)
        continue
      }
      tooltip = start..<stop
      result.append(contentsOf: open)
      result.append(contentsOf: lines[index + 1][start..<stop])
      result.append(contentsOf: close)
    }
    return result
  }

  private static func end(of pattern: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    line.indices.first { line[$0] == pattern[0] && line[$0...].starts(with: pattern) }
      .map { $0 + pattern.count }
  }
}
