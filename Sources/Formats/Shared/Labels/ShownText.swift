/// Text fit to be shown to a reader, whatever an article had in it.
enum ShownText {
  /// The text without what XML 1.0 forbids or what would turn other text around.
  ///
  /// Those are control characters, non-characters, and bidirectional embeddings, overrides and
  /// isolates. Tabs and carriage returns become spaces, trailing white space goes.
  static func cleaned(_ text: String) -> String {
    if PlainText.isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: result.append(scalar)
      case 0x2028, 0x2029: result.append("\n")
      case 0x09, 0x0D: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: break
      case let value where value & 0xFFFE == 0xFFFE: break
      default: result.append(scalar)
      }
    }
    while let last = result.last, last == " " || last == "\n" { result.removeLast() }
    return String(result)
  }
}
