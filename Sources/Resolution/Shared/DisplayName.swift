import Text

/// Chooses which of several spellings of a name is shown.
enum DisplayName {
  /// The most frequent spelling; among equals one in mixed case, then the longer, then the
  /// alphabetically first.
  ///
  /// - Complexity: O(n log n).
  static func choose(_ spellings: [String]) -> String {
    var counts: [String: Int] = [:]
    for spelling in spellings { counts[spelling, default: 0] += 1 }
    let ranked = counts.sorted { a, b in
      let (x, y) = (shouts(a.key) ? 0 : 1, shouts(b.key) ? 0 : 1)
      if x != y { return x > y }
      if a.value != b.value { return a.value > b.value }
      if a.key.utf8.count != b.key.utf8.count { return a.key.utf8.count > b.key.utf8.count }
      return a.key < b.key
    }
    return ranked.first?.key ?? ""
  }

  /// The other spellings, sorted.
  static func others(than shown: String, among spellings: some Sequence<String>) -> [String] {
    Set(spellings).subtracting([shown]).sorted()
  }

  /// Whether a word of more than three letters stands in capitals.
  private static func shouts(_ name: String) -> Bool {
    name.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { word in
      word.unicodeScalars.count > 3 && !word.contains(where: \.isLowercase)
        && word.contains(where: \.isUppercase)
    }
  }
}
