/// Text as DOT, HTML-like labels and tooltips want it.
enum DOTText {
  /// Appends a double-quoted DOT string that Graphviz shows exactly as given.
  ///
  /// Several readers come after each other: the DOT scanner takes `\"` and line joins, then `\N` and
  /// the like are replaced twice (so a backslash needs four), and the SVG writer leaves what looks
  /// like an entity alone.
  static func appendQuoted(_ text: String, to output: inout [UInt8]) {
    output.append(0x22)
    for byte in ShownText.cleaned(text).utf8 {
      switch byte {
      case 0x22: output.append(contentsOf: "\\\"".utf8)
      case 0x5C: output.append(contentsOf: #"\\\\"#.utf8)
      case 0x26: output.append(contentsOf: "&amp;".utf8)
      case 0x0A: output.append(contentsOf: "&#10;".utf8)
      default: output.append(byte)
      }
    }
    output.append(0x22)
  }

  /// The text as character data of an HTML-like label; line feeds become line breaks.
  ///
  /// `\N` and the like are replaced here too, once, so a backslash is doubled.
  static func html(_ text: String) -> String {
    var result = ""
    for scalar in ShownText.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\\": result += #"\\"#
      case "\n": result += "<BR/>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text in lines of about `width` characters, broken at spaces and after hyphens, evenly
  /// filled; what does not fit in `maximumLines` ends in an ellipsis.
  ///
  ///     wrapped("Direction générale de la Sûreté nationale", width: 24, maximumLines: 3)
  ///     // "Direction générale de\nla Sûreté nationale"
  static func wrapped(_ text: String, width: Int, maximumLines: Int) -> String {
    let pieces = pieces(of: text, width: width)
    let length = pieces.map { $0.text.count + ($0.startsWord ? 1 : 0) }.reduce(-1, +)
    // Even lines look better than full ones: the shortest lines that need no line more.
    let lineCount = max(1, (length + width - 1) / width)
    var lines = filled(pieces, width: width)
    for target in stride(from: max(1, length / lineCount), to: width, by: 1) {
      let even = filled(pieces, width: target)
      if even.count <= lines.count {
        lines = even
        break
      }
    }
    guard lines.count > maximumLines else { return lines.joined(separator: "\n") }
    return lines.prefix(maximumLines).joined(separator: "\n") + "…"
  }

  /// The first `count` characters, with an ellipsis where some are left out.
  static func shortened(_ text: String, to count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }

  /// Lines of at most `width` characters, as long as no piece is longer.
  private static func filled(
    _ pieces: [(text: String, startsWord: Bool)], width: Int
  ) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      let space = piece.startsWord ? " " : ""
      if let last = lines.last, last.count + space.count + piece.text.count <= width {
        lines[lines.count - 1] = last + space + piece.text
      } else {
        lines.append(piece.text)
      }
    }
    return lines
  }

  /// The words, divided after hyphens, and by force where a piece is longer than a line.
  private static func pieces(of text: String, width: Int) -> [(text: String, startsWord: Bool)] {
    var result: [(text: String, startsWord: Bool)] = []
    for word in ShownText.cleaned(text).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var piece = ""
      var startsWord = true
      for character in word {
        piece.append(character)
        let isHyphen = character == "-" || character == "\u{2010}"
        guard (isHyphen && piece.count > 2) || piece.count >= width else { continue }
        result.append((piece, startsWord))
        (piece, startsWord) = ("", false)
      }
      if !piece.isEmpty { result.append((piece, startsWord)) }
    }
    return result
  }

  /// The address if it is one that a reader of a report may follow, else nil.
  static func link(_ url: String?) -> String? {
    guard let url else { return nil }
    let start = url.prefix(8).lowercased()
    guard start.hasPrefix("https://") || start.hasPrefix("http://") else { return nil }
    return url.unicodeScalars.contains { $0.value <= 0x20 || $0 == "\"" || $0 == "\\" } ? nil : url
  }
}
