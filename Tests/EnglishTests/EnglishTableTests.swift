import English
import Language
import Testing

@Suite struct EnglishTableTests {
  @Test(arguments: [(EnglishInstitutionTable.bodies, 3), (EnglishInstitutionTable.heads, 2)])
  func `every kind of body is known`(table: StaticString, column: Int) {
    for row in FactTable.rows(table) where row.count > column {
      #expect(InstitutionKind(rawValue: String(row[column])) != nil, "\(row)")
    }
  }
}
