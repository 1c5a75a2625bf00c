@testable import French
import Language
import Testing

@Suite struct InstitutionKindTests {
  @Test func `every kind in a table is known`() {
    for table in [FrenchTables.institutions, FrenchTables.institutionHeads] {
      for row in table.rows where row.count > 3 {
        #expect(InstitutionKind(rawValue: String(row[3])) != nil, "\(row)")
      }
    }
  }

  @Test(arguments: [InstitutionKind.ministry, .court, .parliament, .party, .local])
  func `some kinds are a state's own`(kind: InstitutionKind) { #expect(kind.isOfState) }

  @Test(arguments: [InstitutionKind.company, .media, .international, .other])
  func `and some are not`(kind: InstitutionKind) { #expect(!kind.isOfState) }
}
