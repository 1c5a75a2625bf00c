@testable import English
import Language
import Testing

@Suite struct EnglishTableTests {
  @Test func `every kind of body is known`() {
    for (table, column) in [(EnglishTables.institutions, 3), (EnglishTables.institutionHeads, 2)] {
      for row in table.rows where row.count > column {
        #expect(InstitutionKind(rawValue: String(row[column])) != nil, "\(row)")
      }
    }
  }
}
