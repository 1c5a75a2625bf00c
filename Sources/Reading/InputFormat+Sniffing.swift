extension InputFormat {
  /// Whether an array of objects begins there.
  static func isArray(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.drop { ASCII.isSpace($0) }
    guard start.first == UInt8(ascii: "[") else { return false }
    return start.dropFirst().first { !ASCII.isSpace($0) } == UInt8(ascii: "{")
  }

  /// Guesses the format of a stream from its first bytes.
  ///
  /// JSON lines where the first byte that is not blank is `{`, an array where `[` and then `{`, a page
  /// where it looks like one, else text.
  static func sniff(_ head: [UInt8]) -> InputFormat {
    var start = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < head.count, ASCII.isSpace(head[start]) { start += 1 }
    guard start < head.count else { return .text }
    if head[start] == UInt8(ascii: "{") { return .jsonLines }
    if isArray(head[start...]) { return .json }
    let opening = (TextEncoding.utf16(of: head) ?? .utf8).asciiPreview(of: head, limit: 2048)
    let pageMarks = ["<!doctype html", "<html", "<head", "<body", "<article", "<?xml"]
    let isPage = pageMarks.contains { ASCII.contains(opening, $0) }
    return isPage && opening.first(where: { !ASCII.isSpace($0) }) == UInt8(ascii: "<")
      ? .html : .text
  }
}
