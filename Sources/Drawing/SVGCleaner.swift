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
    let bytes = svg.span
    var result: [UInt8] = []
    result.reserveCapacity(svg.count)
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3C, let end = endOfNoise(in: bytes, at: index) {
        result.append(contentsOf: svg[start..<index])
        index = end
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        start = index
      } else if byte == 0x26, bytes.has(hyphen, at: index) {
        result.append(contentsOf: svg[start..<index])
        result.append(0x2D)
        index += hyphen.count
        start = index
      } else {
        index += 1
      }
    }
    result.append(contentsOf: svg[start...])
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
  private static func endOfNoise(in bytes: Span<UInt8>, at index: Int) -> Int? {
    for (start, end) in noise where bytes.has(start, at: index) {
      return bytes.next(end, in: (index + start.count)..<bytes.count)?.upperBound
    }
    return nil
  }
}
