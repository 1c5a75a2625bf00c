@testable import French
import Testing
import Text

@testable import Dates

/// The tense of the clause around the first word "lundi".
@Suite struct FrenchTenseTests {
  func tense(_ text: String) throws -> ClauseTense {
    let cut = FrenchTokenizer.shared.tokenize(Array(text.utf8))
    let key = FoldedHash.of("lundi")
    let token = try #require(cut.tokens.firstIndex { $0.key == key })
    return FrenchTense.tense(at: token, in: cut)
  }

  @Test(arguments: [
    ("Il a rencontré lundi le roi.", ClauseTense.past),
    ("Ils se sont entretenus lundi.", .past),
    ("Elle avait souhaité lundi partir.", .past),
    ("Il présidait lundi la séance.", .past),
    ("Ils arrivèrent lundi.", .past),
    ("Il déclara lundi son départ.", .past),
    ("L'homme, arrêté lundi, se tait.", .past),
    ("Il vient d'arriver lundi.", .past),
    ("Il rencontrera lundi le roi.", .future),
    ("Ils se rendront lundi à Rome.", .future),
    ("Il sera reçu lundi.", .future),
    ("Il va partir lundi.", .future),
    ("Il doit signer lundi.", .future),
    ("Ils comptent signer lundi.", .future),
    ("La visite attendue lundi est grave.", .future),
    ("Il est attendu lundi.", .future),
    ("Il se rendrait lundi à Rome.", .conditional),
    ("Il devrait venir lundi.", .conditional),
    ("Il reçoit lundi le roi.", .present),
    ("Le roi à Paris lundi", .unknown),
    ("Il a dit « je viendrai » lundi.", .past),
    ("Lundi, elle a été reçue.", .past),
    ("L'équipe fait rage, lundi, elle sera reçue.", .future),
    ("La rentrée lundi sera dure.", .future),
    ("Il montrait lundi un portrait.", .past),
    ("Il mettrait lundi un terme.", .conditional),
    ("L'opéra lundi", .unknown),
  ])
  func `tells past from future`(text: String, expected: ClauseTense) throws {
    #expect(try tense(text) == expected, "\(text)")
  }

  @Test func `knows no tense outside the text`() {
    let cut = FrenchTokenizer.shared.tokenize(Array("Oui".utf8))
    #expect(FrenchTense.tense(at: -1, in: cut) == .unknown)
    #expect(FrenchTense.tense(at: 5, in: cut) == .unknown)
    #expect(FrenchTense.tense(at: 0, in: FrenchTokenizer.shared.tokenize([])) == .unknown)
  }
}
