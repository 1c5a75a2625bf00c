import Knowledge
import Testing
import Text

@testable import Language
@testable import Spanish

@Suite struct SpanishTableTests {
  static let tables: [(name: String, table: FactTable, columns: Int)] = [
    ("countries", SpanishTables.countries, 4), ("institutions", SpanishTables.institutions, 4),
    ("heads", SpanishTables.institutionHeads, 3), ("offices", SpanishTables.offices, 6),
    ("honorifics", SpanishTables.honorifics, 2), ("verbs", SpanishTables.meetingVerbs, 6),
    ("nouns", SpanishTables.meetingNouns, 4), ("towns", SpanishTables.towns, 2),
  ]

  @Test func `has the same number of filled cells on each line`() {
    for (name, table, columns) in Self.tables {
      #expect(!table.rows.isEmpty, "\(name)")
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

  @Test func `names only states that are known`() {
    for row in SpanishTables.countries.rows {
      #expect(CountryCode(row[0]).flatMap(CountryNames.english) != nil, "\(row)")
    }
    let states = Set(SpanishTables.countries.rows.map { $0[0] })
    for row in SpanishTables.institutions.rows where row[2] != "-" {
      #expect(states.contains(row[2]), "\(row)")
    }
    for row in SpanishTables.towns.rows { #expect(CountryCode(row[1]) != nil, "\(row)") }
  }

  @Test func `knows kinds, frames and categories`() {
    for row in SpanishTables.meetingNouns.rows {
      #expect(MeetingKind(rawValue: String(row[2])) != nil, "\(row)")
    }
    for row in SpanishTables.meetingVerbs.rows {
      #expect(VerbFrame(rawValue: String(row[1])) != nil, "\(row)")
    }
    for row in SpanishTables.offices.rows {
      #expect(OfficeCategory(rawValue: String(row[4])) != nil, "\(row)")
    }
    for (table, column) in [(SpanishTables.institutions, 3), (SpanishTables.institutionHeads, 2)] {
      for row in table.rows {
        #expect(InstitutionKind(rawValue: String(row[column])) != nil, "\(row)")
      }
    }
  }

  @Test(arguments: [
    ("DE", "alemán; alemana; alemanes; alemanas"), ("JP", "japonés; japonesa; japoneses"),
    ("MA", "marroquí; marroquíes"), ("CA", "canadiense; canadienses"),
  ])
  func `inflects demonyms`(state: String, forms: String) throws {
    let row = try #require(SpanishTables.countries.rows.first { $0[0] == state })
    #expect(row[2].contains(forms))
  }

  @Test func `gives a verb its seven groups of forms`() {
    for row in SpanishTables.meetingVerbs.rows {
      #expect(row[5].split(separator: ";").count == SpanishVerbs.groups.count, "\(row)")
    }
  }

  @Test(arguments: [
    ("reunirse", "reunió", VerbForm.past), ("reunirse", "reunirá", .future),
    ("recibir", "recibe", .present), ("mantener", "mantuvo", .past),
    ("mantener", "mantendría", .conditional), ("conversar", "conversando", .gerund),
    ("firmar", "firmadas", .participle), ("entrevistarse", "entrevistarse", .infinitive),
  ])
  func `conjugates verbs`(lemma: String, form: String, tense: VerbForm) throws {
    let row = try #require(SpanishTables.meetingVerbs.rows.first { $0[0] == lemma })
    #expect(SpanishVerbs.forms(row[5]).contains { $0.form == tense && $0.word == form })
  }

  @Test func `tells a participle from other forms`() {
    let morphology = SpanishVerbs.morphology
    #expect(morphology.isParticiple("recibida", "recibir"))
    #expect(!morphology.isParticiple("recibió", "recibir"))
    #expect(morphology.perfectForm("habrá") == .future)
    #expect(morphology.passiveForm("fueron") == .past)
  }

  @Test func `every party of an adjective is a body of the lexicon`() {
    for word in ["socialista", "popular", "morenista", "priista", "panista"] {
      let parties = AffiliationCues.spanish.parties.parties(of: FoldedHash.of(word)) ?? []
      #expect(!parties.isEmpty)
      for party in parties { #expect(SpanishLexicon.shared.body(named: party.party) != nil) }
    }
  }
}
