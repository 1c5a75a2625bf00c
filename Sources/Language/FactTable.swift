/// Reading the tables of facts: one entry a line, fields between " | ".
package enum FactTable {
  /// The fields of each line.
  package static func rows(_ table: StaticString) -> [[Substring]] {
    let text = table.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      return fields.isEmpty || (fields.count == 1 && fields[0].isEmpty) ? nil : fields
    }
  }

  /// The values of a field that holds several, without `-` for none.
  package static func values(_ field: Substring, separator: Character = ";") -> [Substring] {
    field == "-"
      ? [] : field.split(separator: separator).map(trimmed).filter { !$0.isEmpty }
  }

  /// The words of a list separated by white space.
  package static func words(_ table: StaticString) -> [Substring] {
    let text = table.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
    return text.split { $0 == " " || $0 == "\n" }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.utf8.first == 0x20 { text.removeFirst() }
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
