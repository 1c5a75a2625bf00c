@testable import French
@testable import Language
import Knowledge
import Testing
import Text

@testable import Extraction

@Suite struct FrenchPartyTableTests {
  @Test func `every party is a body of the lexicon and every state a state`() {
    for row in FrenchPartyTable.rows {
      #expect(FrenchLexicon.shared.body(named: row.party) != nil, "\(row.party)")
      #expect(CountryCode(row.state) != nil, "\(row.state)")
    }
  }

  @Test func `a word means the party of the state alone`() {
    let parties = FrenchPartyTable.words.parties(of: FoldedHash.of("républicaine")) ?? []
    #expect(parties.map(\.party) == ["Parti républicain"])
    #expect(parties.map(\.state) == [CountryCode("US")])
    #expect(FrenchPartyTable.words.parties(of: FoldedHash.of("président")) == nil)
  }
}
