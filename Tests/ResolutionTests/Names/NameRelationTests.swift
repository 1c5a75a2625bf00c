import Testing

@testable import Resolution

@Suite struct NameRelationTests {
  static let cases: [(String, String, NameRelation)] = [
    ("Paul Vernet", "paul VERNET", .same), ("Yousef Dridi", "Youssef Dridi", .respelled),
    ("Mohamed Sefrani", "Muhammad Sefrani", .transcribed),
    ("P. Vernet", "Paul Vernet", .abbreviated),
    ("Paul Vernet", "Paul K. Vernet", .abbreviated),
    ("Ivo Brankel", "Ivo Brankel Dusa", .shortened),
    ("Félicien Ozal", "Félicien-Marius Ozal Kerim", .shortened),
    ("Vernet Paul", "Paul Vernet", .reordered),
    ("Guy Tarbelmonta", "Guy Tarbelmota", .misspelled), ("Vernet", "Paul Vernet", .surnameOnly),
    ("Diam Fodé", "Basile Diam Fodé", .surnameOnly), ("Léon Fabre", "Léon Fabre père", .doubtful),
    ("Jean Marat", "Jean-Loup Marat", .different), ("Paul Vernet", "Paule Vernet", .different),
    ("Otto VI", "Otto V", .different), ("Otto VI", "Otto", .different),
    ("Léon Fabre père", "Léon Fabre fils", .different), ("J. K. Morel", "J. L. Morel", .different),
    ("Paul", "Paul Vernet", .different), ("R. Vernet", "Paul Vernet", .different),
    ("Donatien Trudel", "Donatien Tosk", .different), ("Ali Sefrani", "Éli Sefrani", .different),
    ("", "Paul Vernet", .different),
  ]

  @Test(arguments: cases)
  func `says how two names relate, either way`(a: String, b: String, relation: NameRelation) {
    #expect(PersonName(a).relation(to: PersonName(b)) == relation, "\(a) \(b)")
    #expect(PersonName(b).relation(to: PersonName(a)) == relation, "\(b) \(a)")
  }
}
