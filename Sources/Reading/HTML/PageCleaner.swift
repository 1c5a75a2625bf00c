/// Takes scripts, styles, drawings and comments out of a page before it is parsed.
///
/// They are half of a news page, cost most of the parser's time, and libxml2 ends a script at any
/// `</`. A script of JSON-LD stays. Follows the tokenizer of the HTML standard as far as needed: a
/// `<script` in an attribute's value is no script.
struct PageCleaner {
  private let bytes: [UInt8]
  private var result: [UInt8] = []
  private var index = 0
  /// What was looked at is copied up to here.
  private var copied = 0

  /// The page without what shows no text.
  ///
  /// - Complexity: O(n).
  static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    var cleaner = PageCleaner(bytes)
    cleaner.run()
    return cleaner.result
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    var unclosed: Set<String> = []
    while let start = next(0x3C, from: index) {
      index = start + 1
      guard start + 1 < bytes.count else { break }
      let first = bytes[start + 1]
      if first == 0x21, ASCII.matches(bytes, at: start, "<!--") {
        // A comment that never ends hides nothing.
        if !unclosed.contains("--"),
          let end = ASCII.firstIndex(of: "-->", in: bytes, from: start + 4)
        {
          skip(from: start, to: end + 3)
        } else {
          unclosed.insert("--")
        }
        continue
      }
      guard ASCII.isLetter(first) else { continue }
      let name = ["script", "style", "svg"].first {
        ASCII.matches(bytes, at: start + 1, $0) && endsName(at: start + 1 + $0.utf8.count)
      }
      let close = endOfTag(from: start + 1)
      index = close
      guard let name, !unclosed.contains(name), bytes[close - 1] == 0x3E else { continue }
      let isSelfClosed = name == "svg" && bytes[close - 2] == 0x2F
      if isSelfClosed { continue }
      guard let end = endTag(name, from: close) else {
        unclosed.insert(name)
        continue
      }
      if name == "script", ASCII.contains(Array(bytes[start..<close]), "ld+json") {
        keepData(from: close, to: end.start)
        index = end.end
      } else {
        skip(from: start, to: end.end)
      }
    }
    result += bytes[copied...]
  }

  private mutating func skip(from start: Int, to end: Int) {
    result += bytes[copied..<start]
    copied = end
    index = end
  }

  /// Copies JSON, writing `</` as `<\/`, which means the same and ends no script.
  private mutating func keepData(from start: Int, to end: Int) {
    result += bytes[copied..<start]
    for position in start..<end {
      if bytes[position] == 0x2F, bytes[position - 1] == 0x3C { result.append(0x5C) }
      result.append(bytes[position])
    }
    copied = end
  }

  private func next(_ byte: UInt8, from start: Int) -> Int? {
    let span = bytes.span
    var position = start
    while position < span.count {
      if span[position] == byte { return position }
      position += 1
    }
    return nil
  }

  private func endsName(at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let byte = bytes[position]
    return ASCII.isSpace(byte) || byte == 0x3E || byte == 0x2F
  }

  /// The end of the tag that begins before `start`, its quoted values passed over.
  private func endOfTag(from start: Int) -> Int {
    let span = bytes.span
    var position = start
    var previous: UInt8 = 0
    while position < span.count {
      let byte = span[position]
      if byte == 0x3E { return position + 1 }
      if byte == 0x22 || byte == 0x27, previous == 0x3D {
        position += 1
        while position < span.count, span[position] != byte { position += 1 }
      }
      if !ASCII.isSpace(byte) { previous = byte }
      position += 1
    }
    return span.count
  }

  /// Where `</name` stands next, and where its tag ends.
  private func endTag(_ name: String, from start: Int) -> (start: Int, end: Int)? {
    var position = start
    while let found = next(0x3C, from: position) {
      position = found + 1
      guard position < bytes.count, bytes[position] == 0x2F,
        ASCII.matches(bytes, at: position + 1, name), endsName(at: position + 1 + name.utf8.count)
      else { continue }
      return (found, endOfTag(from: position))
    }
    return nil
  }
}
