import English
import French
import Language
import Testing

@Suite struct InstitutionKindTests {
  @Test func `every kind in a table is known`() {
    for (table, column) in [
      (FrenchInstitutionTable.table, 3), (FrenchInstitutionHeadTable.table, 3),
      (EnglishInstitutionTable.bodies, 3), (EnglishInstitutionTable.heads, 2),
    ] {
      for row in FactTable.rows(table) where row.count > column {
        #expect(InstitutionKind(rawValue: String(row[column])) != nil, "\(row)")
      }
    }
  }

  @Test(arguments: [InstitutionKind.ministry, .court, .parliament, .party, .local])
  func `some kinds are a state's own`(kind: InstitutionKind) { #expect(kind.isOfState) }

  @Test(arguments: [InstitutionKind.company, .media, .international, .other])
  func `and some are not`(kind: InstitutionKind) { #expect(!kind.isOfState) }
}
