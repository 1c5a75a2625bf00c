import Text

/// Several texts in one cell or attribute, for formats that have no lists.
enum TextList {
  /// The texts with ` | ` between them; a backslash or bar within a text has a backslash before it.
  static func joined(_ texts: [String]) -> String { joined(texts) { $0 } }

  /// The texts of several things.
  @inline(__always)
  static func joined<Element>(_ elements: [Element], _ text: (Element) -> String) -> String {
    guard let first = elements.first else { return "" }
    var result = escaped(text(first))
    for element in elements.dropFirst() {
      result += " | "
      result += escaped(text(element))
    }
    return result
  }

  private static func escaped(_ text: String) -> String {
    let isSpecial = EightBytes.occur(in: text.utf8.span) {
      $0.equal(to: 0x7C) | $0.equal(to: 0x5C)
    }
    guard isSpecial else { return text }
    return text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
  }
}
