/// Markdown within a paragraph as plain text.
///
/// Links become their text, pictures nothing, autolinks their address; marks of emphasis and code
/// and escaping backslashes go. What is not markup stays as it is.
enum MarkdownInline {
  /// - Complexity: O(n).
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { "\\*_[]!<`~&".utf8.contains($0) }) else { return text }
    var scanner = InlineScanner(Array(text), depth: 0)
    return String(scanner.plain())
  }
}
