package import CLanguageData

/// A table of facts that is part of the program: one entry a line, fields between " | ".
///
/// Its text is a file of `Sources/CLanguageData/Tables`; lines that begin with "#" are remarks.
package struct FactTable: Sendable {
  private let text: String

  /// Takes a table over.
  package init(_ table: language_table) {
    text = unsafe String(
      decoding: UnsafeBufferPointer(start: table.bytes, count: table.count), as: UTF8.self)
  }

  /// The lines that are no remarks.
  private var lines: some Sequence<Substring> {
    text.split(separator: "\n").lazy.filter { $0.utf8.first != 0x23 }
  }

  /// The fields of each line.
  package var rows: [[Substring]] {
    lines.compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
      return fields.isEmpty || (fields.count == 1 && fields[0].isEmpty) ? nil : fields
    }
  }

  /// The words of all lines, which white space parts.
  package var words: [Substring] { lines.flatMap { $0.split(separator: " ") } }

  /// The values of a field that holds several, without `-` for none.
  package static func values(_ field: Substring, separator: Character = ";") -> [Substring] {
    field == "-"
      ? [] : field.split(separator: separator).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.utf8.first == 0x20 { text.removeFirst() }
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
