/// Mends what web pages write for JSON: commas before a closing bracket, comments, marks of CDATA and
/// of hidden scripts, commas that are missing, quotation marks within strings, entities, and ends that
/// were cut off.
///
/// What is left may still be no JSON; the reader decides.
struct NearlyJSON {
  private let bytes: [UInt8]
  private var index = 0
  private var result: [UInt8] = []
  /// The brackets that are open.
  private var open: [UInt8] = []
  /// How many values stand on the outermost level.
  private var outer = 0

  /// The text with what is wrong put right.
  ///
  /// - Complexity: O(n), but for strings with many quotation marks within.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    var mender = NearlyJSON(Self.withoutEntities(bytes))
    mender.run()
    return mender.result
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count + 8)
  }

  /// Pages that escape all of a script write `&quot;` for every quotation mark.
  private static func withoutEntities(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.contains(0x22), ASCII.contains(bytes, "&quot;") else { return bytes }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if ASCII.matches(bytes, at: index, "&quot;") {
        result.append(0x22)
        index += 6
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private mutating func run() {
    while index < bytes.count {
      if skipMark() || skipComment() { continue }
      let byte = bytes[index]
      switch byte {
      case 0x22, 0x27:
        separate()
        string(closedBy: byte)
      case 0x7B, 0x5B:
        separate()
        open.append(byte == 0x7B ? 0x7D : 0x5D)
        result.append(byte)
        index += 1
      case 0x7D, 0x5D: close(byte)
      case 0x2C:
        // A second comma, and one at the start, says nothing.
        if let last = result.last, last != 0x2C, last != 0x7B, last != 0x5B { result.append(byte) }
        index += 1
      case 0x3A:
        result.append(byte)
        index += 1
      case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: word()
      // White space, semicolons, no-break spaces, byte order marks.
      default: index += 1
      }
    }
    while let bracket = open.popLast() { append(closing: bracket) }
    if result.last == 0x2C { result.removeLast() }
    if outer > 1 { result = [0x5B] + result + [0x5D] }
  }

  /// `<!--`, `-->`, `<![CDATA[`, `]]>`, with `//` before them.
  private mutating func skipMark() -> Bool {
    var start = index
    if ASCII.matches(bytes, at: start, "//") {
      start += 2
      while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    }
    for mark in ["<!--", "-->", "<![cdata[", "]]>"] where ASCII.matches(bytes, at: start, mark) {
      index = start + mark.utf8.count
      return true
    }
    return false
  }

  private mutating func skipComment() -> Bool {
    if ASCII.matches(bytes, at: index, "//") {
      index = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      return true
    }
    guard ASCII.matches(bytes, at: index, "/*") else { return false }
    index = ASCII.firstIndex(of: "*/", in: bytes, from: index + 2).map { $0 + 2 } ?? bytes.count
    return true
  }

  /// Puts a comma between two values that have none.
  private mutating func separate() {
    if let last = result.last, last != 0x2C, last != 0x3A, last != 0x7B, last != 0x5B {
      result.append(0x2C)
    }
    if open.isEmpty { outer += 1 }
  }

  private mutating func close(_ bracket: UInt8) {
    index += 1
    // A bracket too many is left out; one that is missing is put in.
    guard open.contains(bracket) else { return }
    while let expected = open.popLast() {
      append(closing: expected)
      if expected == bracket { return }
    }
  }

  private mutating func append(closing bracket: UInt8) {
    if result.last == 0x2C { result.removeLast() }
    if result.last == 0x3A { result += Array("null".utf8) }
    result.append(bracket)
  }

  /// A number or word; a name without quotation marks gets them.
  private mutating func word() {
    separate()
    let start = index
    while index < bytes.count, Self.isWordByte(bytes[index]) { index += 1 }
    let word = bytes[start..<index]
    var next = index
    while next < bytes.count, ASCII.isSpace(bytes[next]) { next += 1 }
    let isName = next < bytes.count && bytes[next] == 0x3A && open.last == 0x7D
    let isKnown = ["true", "false", "null"].contains { Array($0.utf8)[...] == word }
    let isNumber = word.first.map { ASCII.isDigit($0) || $0 == 0x2D } ?? false
    if isName {
      result += [0x22] + word + [0x22]
    } else if isKnown || isNumber {
      result += word
    } else {
      result += Array("null".utf8)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte)
      || [0x2B, 0x2D, 0x2E, 0x5F, 0x24, 0x40].contains(byte)
  }

  /// A string; a quotation mark that does not end it is escaped.
  private mutating func string(closedBy quote: UInt8) {
    result.append(0x22)
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x5C where index < bytes.count:
        let next = bytes[index]
        index += 1
        if Self.escapes.contains(next) { result.append(0x5C) }
        result.append(next)
      case 0x5C: break
      case quote where endsString(at: index):
        result.append(0x22)
        return
      case 0x22: result += [0x5C, 0x22]
      default: result.append(byte)
      }
    }
    result.append(0x22)
  }

  private static let escapes: Set<UInt8> = [
    0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74, 0x75,
  ]

  /// Whether what follows a quotation mark is what may follow a string.
  private func endsString(at position: Int) -> Bool {
    var next = position
    var hasBreak = false
    while next < bytes.count, ASCII.isSpace(bytes[next]) {
      if bytes[next] == 0x0A { hasBreak = true }
      next += 1
    }
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case 0x2C:
      // A comma of the text is followed by words: `le "tram", dit-il`.
      next += 1
      while next < bytes.count, ASCII.isSpace(bytes[next]) { next += 1 }
      guard next < bytes.count else { return true }
      return [0x22, 0x27, 0x7B, 0x5B, 0x7D, 0x5D, 0x2F, 0x3C, 0x2C, 0x2D].contains(bytes[next])
        || ASCII.isDigit(bytes[next])
        || ["true", "false", "null"].contains { ASCII.matches(bytes, at: next, $0) }
    case 0x3A, 0x7D, 0x5D, 0x3B: return true
    case 0x2F: return ASCII.matches(bytes, at: next, "//") || ASCII.matches(bytes, at: next, "/*")
    case 0x3C: return ASCII.matches(bytes, at: next, "<!")
    case 0x2D: return ASCII.matches(bytes, at: next, "-->")
    case 0x22: return hasBreak
    default: return false
    }
  }
}
