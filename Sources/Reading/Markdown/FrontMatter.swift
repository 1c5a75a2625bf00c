/// The YAML block at the head of a Markdown file: flat `key: value` lines between `---`.
enum FrontMatter {
  /// The keys in lower case with their values, and the text after the block.
  ///
  /// Nested values and lists are passed over; a file without the block has no keys.
  static func split(_ text: String) -> (keys: [String: String], rest: Substring) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(trimmed) == "---",
      let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains(trimmed($0)) })
    else { return ([:], text[...]) }
    var keys: [String: String] = [:]
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: ":"), line.first != " ", line.first != "#" else {
        continue
      }
      let value = unquoted(trimmed(line[line.index(after: colon)...]))
      if !value.isEmpty { keys[trimmed(line[..<colon]).lowercased()] = value }
    }
    let rest = end + 1 < lines.count ? text[lines[end + 1].startIndex...] : ""
    return (keys, rest)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(decoding: ASCII.trimmed(Array(text.utf8)[...]), as: UTF8.self)
  }

  private static func unquoted(_ value: String) -> String {
    for quote in ["\"", "'"] where value.count > 1 && value.hasPrefix(quote) {
      guard value.hasSuffix(quote) else { continue }
      return String(value.dropFirst().dropLast())
        .split(separator: "\\\"", omittingEmptySubsequences: false).joined(separator: "\"")
    }
    return value
  }
}
