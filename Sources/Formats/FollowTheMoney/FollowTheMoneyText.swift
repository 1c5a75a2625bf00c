// The composition of the standard library, which String comparison uses.
@_spi(_Unicode) import Swift

/// Values as FollowTheMoney's property types keep them.
///
/// Its cleaning drops or changes other values without a word, so they are made fit here.
enum FollowTheMoneyText {
  /// A name: composed (NFC), white space is one space, control characters go.
  static func name(_ text: String) -> String {
    if PlainText.isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text._nfc {
      switch scalar.properties.generalCategory {
      case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
        if let last = result.last, last != " " { result.append(" ") }
      case .format, .surrogate, .privateUse, .unassigned: break
      default: result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// A place, which FollowTheMoney takes for an address: no semicolons.
  static func place(_ text: String) -> String { name(text).replacing(";", with: ",") }

  /// The language as ISO 639-3, of those that press articles are likely to have.
  static func language(_ code: String?) -> [String] {
    let codes = [
      "fr": "fra", "en": "eng", "ar": "ara", "es": "spa", "de": "deu", "it": "ita", "pt": "por",
      "nl": "nld",
    ]
    return code.flatMap { codes[$0] }.map { [$0] } ?? []
  }

  /// A web address of plain ASCII; FollowTheMoney rewrites others.
  static func address(_ url: String?) -> [String] {
    guard let url, IRI.isWebAddress(url), url.utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
    let rest = url.drop { $0 != ":" }.dropFirst(3)
    return rest.contains("/") && rest.contains(".") ? [url] : []
  }
}
