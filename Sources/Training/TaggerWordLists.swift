import French
import Language
import Tagging

/// The word lists of French as the tagger's training takes them in.
///
/// The lists end up in the model's word tables; the tagger itself does not read them.
enum TaggerWordLists {
  private typealias List = TaggerLexicon.List

  /// Words and phrases with the bits of the lists that they are in.
  static var french: [(phrase: String, list: UInt32)] {
    givenNames + places + organisations + offices + others
  }

  /// The entries of a field; those marked as ambiguous only where asked for.
  private static func entries(_ field: Substring, ambiguous: Bool = false) -> [String] {
    var entries: [String] = []
    for entry in FactTable.values(field) {
      if entry.last != "!" {
        entries.append(String(entry))
      } else if ambiguous {
        entries.append(String(entry.dropLast()))
      }
    }
    return entries
  }

  private static var givenNames: [(phrase: String, list: UInt32)] {
    let tables = [
      NameTables.givenMasculine, NameTables.givenFeminine, NameTables.givenEither,
    ]
    var given: [(phrase: String, list: UInt32)] = []
    for table in tables {
      for word in table.words {
        let isAmbiguous = word.last == "!"
        let name = isAmbiguous ? word.dropLast() : word
        given.append((String(name), isAmbiguous ? List.ambiguousGivenName : List.givenName))
      }
    }
    for fields in NameTables.familyFirst.rows {
      for word in fields.dropFirst().joined(separator: " ").split(separator: " ") {
        given.append((String(word), List.surname))
      }
    }
    return given
  }

  private static var places: [(phrase: String, list: UInt32)] {
    let cities = PlaceTables.cities.rows.compactMap {
      fields -> (phrase: String, list: UInt32)? in
      guard fields.count == 4 else { return nil }
      if fields[3] == "!" { return (String(fields[0]), List.ambiguousPlace) }
      let isLarge = (Int(fields[2]) ?? 0) >= 100
      return (String(fields[0]), isLarge ? List.city : List.town)
    }
    var states: [(phrase: String, list: UInt32)] = []
    for fields in FrenchTables.countries.rows where fields.count >= 5 {
      states += entries(fields[1]).map { ($0, List.country) }
      states += entries(fields[2], ambiguous: true).map { ($0, List.demonym) }
      states += entries(fields[4]).map { ($0, List.city) }
    }
    return cities + states
  }

  private static var organisations: [(phrase: String, list: UInt32)] {
    var names: [(phrase: String, list: UInt32)] = []
    for fields in FrenchTables.institutions.rows where fields.count == 4 {
      let bit =
        fields[3] == "company" || fields[3] == "bank" ? List.company : List.organisation
      names.append((String(fields[0]), bit))
      names += entries(fields[1]).map { ($0, bit) }
    }
    for fields in FrenchTables.institutionHeads.rows where fields.count >= 2 {
      for field in fields[0...1] { names += entries(field).map { ($0, List.organisationHead) } }
    }
    return names
  }

  private static var offices: [(phrase: String, list: UInt32)] {
    var words: [(phrase: String, list: UInt32)] = []
    for fields in FrenchTables.offices.rows {
      for field in fields.prefix(4) { words += entries(field).map { ($0, List.title) } }
    }
    for fields in FrenchTables.honorifics.rows {
      for field in fields.prefix(1) { words += entries(field).map { ($0, List.honorific) } }
    }
    return words
  }

  /// What may stand between an office or the head of a body and the name, besides prepositions.
  private static let functionWords = [
    "et", "une", "leur", "leurs", "ce", "cette", "son", "sa", "ses",
  ]

  private static var others: [(phrase: String, list: UInt32)] {
    var words = functionWords.map { ($0, List.functionWord) }
    for fields in NameTables.particles.rows where fields.count >= 2 {
      words.append((String(fields[0]), List.particle))
    }
    let closed: Set<Substring> = ["months", "weekdays", "holidays"]
    let function: Set<Substring> = ["articles", "prepositions"]
    for fields in FrenchTables.stopWords.rows where fields.count == 2 {
      let bit: UInt32
      if closed.contains(fields[0]) {
        bit = List.calendar
      } else if function.contains(fields[0]) {
        bit = List.functionWord
      } else if fields[0] == "capitalised" {
        bit = List.capitalisedNoun
      } else {
        continue
      }
      words += fields[1].split(separator: " ").map { (String($0), bit) }
    }
    return words
  }
}
