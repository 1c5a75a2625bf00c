@testable import French
@testable import Language
import Knowledge
import Testing

@testable import Extraction

@Suite struct FrenchTableTests {
  static let tables: [(name: String, table: StaticString, columns: Int)] = [
    ("countries", FrenchCountryTable.table, 5), ("cities", FrenchCityTable.table, 4),
    ("institutions", FrenchInstitutionTable.table, 4),
    ("heads", FrenchInstitutionHeadTable.table, 5),
    ("offices", FrenchOfficeTable.offices, 6),
    ("qualifiers", FrenchOfficeTable.qualifiers, 2),
    ("honorifics", FrenchOfficeTable.honorifics, 4), ("verbs", FrenchVerbTable.table, 6),
    ("nouns", FrenchEventNounTable.table, 6), ("stop words", FrenchStopWordTable.table, 2),
    ("particles", FrenchNameParticleTable.table, 3),
    ("family names first", FrenchGivenNameTable.familyFirst, 2),
  ]

  @Test func `has the same number of filled cells on each line`() {
    for (name, table, columns) in Self.tables {
      for row in FactTable.rows(table) {
        #expect(row.count == columns, "\(name): \(row)")
        #expect(!row.contains(""), "\(name): \(row)")
      }
    }
  }

  @Test func `has each line once`() {
    for (name, table, _) in Self.tables {
      let lines = FactTable.rows(table).map { $0.joined(separator: "|") }
      #expect(Set(lines).count == lines.count, "\(name)")
    }
  }

  @Test func `names only states that the table of states has`() {
    let states = Set(FactTable.rows(FrenchCountryTable.table).map { $0[0] })
    for row in FactTable.rows(FrenchInstitutionTable.table) where row[2] != "-" {
      #expect(states.contains(row[2]), "\(row)")
    }
    for row in FactTable.rows(FrenchCityTable.table) {
      for code in row[1].split(separator: " ") {
        #expect(CountryCode(code) != nil, "\(row)")
      }
    }
  }

  @Test func `knows every kind of meeting by the records' names`() {
    for row in FactTable.rows(FrenchEventNounTable.table) {
      #expect(MeetingKind(rawValue: String(row[3])) != nil, "\(row)")
    }
  }

  @Test func `has a given name once among the genders`() {
    let words = [
      FrenchGivenNameTable.masculine, FrenchGivenNameTable.feminine, FrenchGivenNameTable.either,
    ].flatMap { FactTable.words($0) }
    #expect(words.count > 6000)
    #expect(Set(words).count == words.count)
  }

  @Test func `inflects demonyms`() throws {
    let rows = FactTable.rows(FrenchCountryTable.table)
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
    let row = try #require(FactTable.rows(FrenchVerbTable.table).first { $0[0] == lemma })
    let known = row[5].split(separator: " ").map(String.init)
    for form in forms { #expect(known.contains(form), "\(form) of \(lemma)") }
  }
}
