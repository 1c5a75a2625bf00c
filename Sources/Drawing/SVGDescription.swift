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
    guard let start = range(of: Array("<svg ".utf8), in: svg[...]),
      let close = svg[start.upperBound...].firstIndex(of: 0x3E)
    else { return svg }
    var result = Array(svg[..<start.upperBound])
    result.append(contentsOf: "role=\"graphics-document\" ".utf8)
    result.append(contentsOf: svg[start.upperBound...close])
    var rest = svg[(close + 1)...]
    var title: ArraySlice<UInt8> = []
    if let group = range(of: Array("<g id=\"graph0\"".utf8), in: rest.prefix(200)),
      let end = rest[group.upperBound...].firstIndex(of: 0x0A),
      rest[(end + 1)...].starts(with: Array("<title>".utf8)),
      let line = rest[(end + 1)...].firstIndex(of: 0x0A)
    {
      title = rest[(end + 1)..<line]
      result.append(0x0A)
      result.append(contentsOf: title)
      append(description, to: &result)
      result.append(contentsOf: rest[...end])
      rest = rest[(line + 1)...]
    } else {
      append(description, to: &result)
    }
    result.append(contentsOf: rest)
    return result
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

  /// Where a pattern first stands.
  static func range(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    bytes.indices.first { bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern) }
      .map { $0..<($0 + pattern.count) }
  }
}
