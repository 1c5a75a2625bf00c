package import Knowledge

/// States and offices, as tables have them in every language.
extension LexiconTables {
  /// Adds the names of a field as phrases of a state; a trailing `!` says that one is ambiguous.
  package static func addNames(
    _ field: Substring, _ kind: PhraseMeaning.Kind, _ code: CountryCode, _ phrases: inout [Phrase]
  ) {
    for name in FactTable.values(field) {
      let isAmbiguous = name.hasSuffix("!")
      phrases.append(
        (
          String(isAmbiguous ? name.dropLast() : name),
          [PhraseMeaning(kind: kind, country: code, isAmbiguous: isAmbiguous)]
        ))
    }
  }

  /// Offices of languages that inflect them: masculine and feminine singular, the plurals, category, body.
  ///
  /// - Parameters:
  ///   - traits: What rules may make of an office, by its masculine singular and body.
  ///   - headed: What its holder heads, by its masculine singular.
  package static func offices(
    _ table: FactTable, traits: (Substring, String?) -> OfficeTraits,
    headed: (Substring) -> String?, _ phrases: inout [Phrase]
  ) -> [OfficeEntry] {
    var entries: [OfficeEntry] = []
    let forms: [(gender: Gender, isPlural: Bool)] = [
      (.masculine, false), (.feminine, false), (.masculine, true), (.feminine, true),
    ]
    for row in table.rows where row.count >= 6 {
      let body = row[5] == "-" ? nil : String(row[5])
      for (column, form) in forms.enumerated() {
        let isCommon = row[column] == row[column ^ 1]
        if isCommon, form.gender == .feminine { continue }
        phrases.append((String(row[column]), [PhraseMeaning(kind: .office, index: entries.count)]))
        entries.append(
          OfficeEntry(
            lemma: String(row[0]), category: OfficeCategory(rawValue: String(row[4])) ?? .other,
            gender: isCommon ? .unknown : form.gender, isPlural: form.isPlural, body: body,
            traits: traits(row[0], body), headed: headed(row[0])))
      }
    }
    return entries
  }
}
