/// Says what an SVG shows to those who cannot see it.
enum SVGDescription {
  /// The picture with its title, and a description, as the first elements of the document.
  ///
  /// Graphviz gives the title to a group within, where no reader looks for the name of the picture,
  /// and where it would show as a tooltip over every gap.
  ///
  /// > W3C, *SVG Accessibility API Mappings*, 2018. <https://www.w3.org/TR/svg-aam-1.0/>
  ///
  /// - Complexity: O(n).
  static func added(_ description: String?, to svg: [UInt8]) -> [UInt8] {
    let bytes = svg.span
    guard let start = bytes.next(Array("<svg ".utf8), in: 0..<bytes.count) else { return svg }
    let close = bytes.next(0x3E, from: start.upperBound)
    guard close < bytes.count else { return svg }
    var result = Array(svg[..<start.upperBound])
    result.reserveCapacity(svg.count + 1_000)
    result.append(contentsOf: "role=\"graphics-document\" ".utf8)
    result.append(contentsOf: svg[start.upperBound...close])
    var rest = close + 1
    if let title = title(in: bytes, from: rest) {
      result.append(0x0A)
      result.append(contentsOf: svg[title])
      append(description, to: &result)
      result.append(contentsOf: svg[rest..<title.lowerBound])
      // The line goes with its end.
      rest = title.upperBound + 1
    } else {
      append(description, to: &result)
    }
    result.append(contentsOf: svg[rest...])
    return result
  }

  /// The line with the title of the group that is the whole picture; nil where it has none.
  private static func title(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    let head = start..<min(start + 200, bytes.count)
    guard let group = bytes.next(Array("<g id=\"graph0\"".utf8), in: head) else { return nil }
    let line = bytes.next(0x0A, from: group.upperBound) + 1
    guard bytes.has(Array("<title>".utf8), at: line) else { return nil }
    let end = bytes.next(0x0A, from: line)
    return end < bytes.count ? line..<end : nil
  }

  private static func append(_ description: String?, to result: inout [UInt8]) {
    guard let description else { return }
    result.append(contentsOf: "\n<desc>".utf8)
    let text = Array(description.utf8)
    var index = 0
    while index < text.count {
      // As in tooltips: entities are written in the DOT text, and a backslash four times.
      let isEntity = [Array("&amp;".utf8), Array("&#10;".utf8)].contains {
        text[index...].starts(with: $0)
      }
      switch text[index] {
      case 0x26 where !isEntity: result.append(contentsOf: "&amp;".utf8)
      case 0x3C: result.append(contentsOf: "&lt;".utf8)
      case 0x3E: result.append(contentsOf: "&gt;".utf8)
      case 0x5C where text[index...].starts(with: [0x5C, 0x5C, 0x5C, 0x5C]):
        result.append(0x5C)
        index += 3
      default: result.append(text[index])
      }
      index += 1
    }
    result.append(contentsOf: "</desc>".utf8)
  }
}
