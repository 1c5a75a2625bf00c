import Knowledge

/// Reads the tables that every language has alike, but for the order of their columns.
package enum LexiconTables {
  /// A phrase and what it means.
  package typealias Phrase = (phrase: String, value: [PhraseMeaning])

  /// Known bodies: name, other names, state, kind.
  package static func bodies(_ table: FactTable, _ phrases: inout [Phrase]) -> [BodyEntry] {
    var entries: [BodyEntry] = []
    for row in table.rows where row.count >= 4 {
      let aliases = FactTable.values(row[1]).map(String.init)
      for name in [String(row[0])] + aliases {
        phrases.append((name, [PhraseMeaning(kind: .body, index: entries.count)]))
      }
      entries.append(
        BodyEntry(
          name: String(row[0]), aliases: aliases, country: CountryCode(row[2]),
          kind: InstitutionKind(rawValue: String(row[3])) ?? .other))
    }
    return entries
  }

  /// Common nouns that begin the name of a body: singular, plural, and its kind in a column.
  package static func heads(
    _ table: FactTable, kind: Int, _ phrases: inout [Phrase]
  ) -> [InstitutionKind] {
    var kinds: [InstitutionKind] = []
    for row in table.rows where row.count > kind {
      for form in [row[0], row[1]] where form != "-" {
        phrases.append(
          (String(form), [PhraseMeaning(kind: .institutionHead, index: kinds.count)]))
        kinds.append(InstitutionKind(rawValue: String(row[kind])) ?? .other)
      }
    }
    return kinds
  }

  /// Nouns of meetings: singular, plural, kind in a column, and behind it "!" for a weak one.
  ///
  /// - Parameter isOfTwo: Whether two people have a meeting of that lemma.
  package static func nouns(
    _ table: FactTable, kind column: Int, isOfTwo: (String) -> Bool, _ phrases: inout [Phrase]
  ) -> [MeetingNounEntry] {
    var entries: [MeetingNounEntry] = []
    for row in table.rows where row.count > column + 1 {
      guard let kind = MeetingKind(rawValue: String(row[column])) else { continue }
      for (form, isPlural) in [(row[0], false), (row[1], true)]
      where form != "-" && !(isPlural && form == row[0]) {
        phrases.append((String(form), [PhraseMeaning(kind: .meetingNoun, index: entries.count)]))
        entries.append(
          MeetingNounEntry(
            lemma: String(row[0]), kind: kind, isPlural: isPlural, isWeak: row[column + 1] == "!",
            isOfTwo: isOfTwo(String(row[0]))))
      }
    }
    return entries
  }
}
