import Text

/// Names of notes: what stands in links and, with `.md`, in the file system.
///
/// Obsidian finds a note by its name alone, so names are unique over the whole vault; upper and lower
/// case count as one, as they do for many file systems.
struct NoteNames {
  private var names = UniqueNames(.caseless)

  /// A name for a note that is like `text` and nobody else's.
  mutating func name(for text: String, else key: String) -> String {
    var name = Self.clean(text)
    if name.isEmpty { name = key }
    return names.claim(name) { "\($0) (\($1))" }
  }

  /// The text without what Obsidian's links or a file system give a meaning, at most 120 bytes.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var length = 0
    for scalar in ShownText.cleaned(text).unicodeScalars {
      let replacement: Unicode.Scalar =
        switch scalar {
        case "*", "\"", "\\", "/", "<", ">", ":", "|", "?", "#", "^", "[", "]", "%", "\n": " "
        default: scalar
        }
      if replacement == " ", result.last == " " || result.isEmpty { continue }
      // A combining mark at the start has no letter, and would join the slash before the name.
      if result.isEmpty, scalar.properties.canonicalCombiningClass != .notReordered { continue }
      length += UTF8.width(replacement)
      if length > 120 { break }
      result.append(replacement)
    }
    // A point at either end hides the file, or is lost.
    while let last = result.last, last == " " || last == "." { result.removeLast() }
    while let first = result.first, first == " " || first == "." { result.removeFirst() }
    return String(result)
  }
}
