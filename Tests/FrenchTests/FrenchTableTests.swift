@testable import French
@testable import Language
import Knowledge
import Testing

@Suite struct FrenchTableTests {
  static let tables: [(name: String, table: FactTable, columns: Int)] = [
    ("countries", FrenchTables.countries, 5), ("cities", PlaceTables.cities, 4),
    ("institutions", FrenchTables.institutions, 4),
    ("heads", FrenchTables.institutionHeads, 5),
    ("offices", FrenchTables.offices, 6),
    ("qualifiers", FrenchTables.officeQualifiers, 2),
    ("honorifics", FrenchTables.honorifics, 4), ("verbs", FrenchTables.meetingVerbs, 5),
    ("nouns", FrenchTables.meetingNouns, 5), ("stop words", FrenchTables.stopWords, 2),
    ("particles", NameTables.particles, 3),
    ("family names first", NameTables.familyFirst, 2),
  ]

  @Test func `has the same number of filled cells on each line`() {
    for (name, table, columns) in Self.tables {
      for row in table.rows {
        #expect(row.count == columns, "\(name): \(row)")
        #expect(!row.contains(""), "\(name): \(row)")
      }
    }
  }

  @Test func `has each line once`() {
    for (name, table, _) in Self.tables {
      let lines = table.rows.map { $0.joined(separator: "|") }
      #expect(Set(lines).count == lines.count, "\(name)")
    }
  }

  @Test func `names only states that the table of states has`() {
    let states = Set(FrenchTables.countries.rows.map { $0[0] })
    for row in FrenchTables.institutions.rows where row[2] != "-" {
      #expect(states.contains(row[2]), "\(row)")
    }
    for row in PlaceTables.cities.rows {
      for code in row[1].split(separator: " ") {
        #expect(CountryCode(code) != nil, "\(row)")
      }
    }
  }

  @Test func `knows every kind of meeting by the records' names`() {
    for row in FrenchTables.meetingNouns.rows {
      #expect(MeetingKind(rawValue: String(row[3])) != nil, "\(row)")
    }
  }

  @Test func `gives a verb a frame that the engine knows`() {
    for row in FrenchTables.meetingVerbs.rows {
      #expect(VerbFrame(rawValue: String(row[1])) != nil, "\(row)")
    }
  }

  @Test func `has a given name once among the genders`() {
    let words = [
      NameTables.givenMasculine, NameTables.givenFeminine, NameTables.givenEither,
    ].flatMap(\.words)
    #expect(words.count > 6000)
    #expect(Set(words).count == words.count)
  }

  @Test func `inflects demonyms`() throws {
    let rows = FrenchTables.countries.rows
    let morocco = try #require(rows.first { $0[0] == "MA" })
    #expect(morocco[2].contains("marocain; marocaine; marocains; marocaines"))
    let greece = try #require(rows.first { $0[0] == "GR" })
    #expect(greece[2].contains("grec; grecque; grecs; grecques"))
  }

  @Test(arguments: [
    ("recevoir", ["reçoit", "reçut", "recevra", "reçues", "reçoive"]),
    ("appeler", ["appelle", "appelait", "appellera", "appelée"]),
    ("négocier", ["négocie", "négocièrent", "négociant"]),
    ("convier", ["convie", "conviés"]), ("annoncer", ["annonçait", "annoncèrent"]),
    ("achever", ["achève", "achevait", "achèvera"]), ("siéger", ["siège", "siégeait"]),
    ("tenir", ["tient", "tint", "tinrent", "tiendront", "tenues"]),
  ])
  func `conjugates verbs`(lemma: String, forms: [String]) throws {
    let row = try #require(FrenchTables.meetingVerbs.rows.first { $0[0] == lemma })
    let known = row[4].split(separator: " ").map(String.init)
    for form in forms { #expect(known.contains(form), "\(form) of \(lemma)") }
  }
}
