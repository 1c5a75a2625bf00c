/// Makes the SVG that Graphviz writes the same on every machine with the same fonts.
enum SVGCleaner {
  /// The picture without what changes from run to run, and easier to read and to search.
  ///
  /// Out go the comments, which name the version of Graphviz, the document type, which points to a
  /// server, and the title of a nameless graph, which is a running number of the process. `&#45;`
  /// becomes a hyphen again, so that ids read as they were given: Graphviz writes it only because
  /// of the comments. It escapes `<` and `>` everywhere else, so none of these begins a text.
  ///
  /// - Complexity: O(n).
  static func cleaned(_ svg: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(svg.count)
    var index = 0
    while index < svg.count {
      let byte = svg[index]
      if byte == 0x3C, let end = endOfNoise(in: svg, at: index) {
        index = end
        if index < svg.count, svg[index] == 0x0A { index += 1 }
      } else if byte == 0x26, svg[index...].starts(with: hyphen) {
        result.append(0x2D)
        index += hyphen.count
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static let hyphen = Array("&#45;".utf8)
  /// What to leave out: where it begins and where it ends.
  private static let noise = [
    (start: Array("<!--".utf8), end: Array("-->".utf8)),
    (start: Array("<!DOCTYPE".utf8), end: Array(">".utf8)),
    (start: Array("<title>%".utf8), end: Array("</title>".utf8)),
  ]

  /// The index after the piece of noise that begins at `index`; nil where none does.
  private static func endOfNoise(in svg: [UInt8], at index: Int) -> Int? {
    for (start, end) in noise where svg[index...].starts(with: start) {
      for candidate in (index + start.count)..<svg.count
      where svg[candidate] == end[0] && svg[candidate...].starts(with: end) {
        return candidate + end.count
      }
    }
    return nil
  }
}
