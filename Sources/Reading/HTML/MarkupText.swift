/// Texts in metadata that may hold markup and entities, which they should not.
enum MarkupText {
  /// The text as a page would show it, white space collapsed; paragraphs are kept apart.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C }) else {
      return collapsed(text)
    }
    guard let tree = PageParser.parse(Array("<body><div>\(text)</div>".utf8)) else {
      return collapsed(text)
    }
    let blocks = PageBlocks(tree)
    return blocks.blocks.map { String(decoding: blocks.bytes(of: $0), as: UTF8.self) }
      .joined(separator: "\n\n")
  }

  private static func collapsed(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { line in
      line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}
